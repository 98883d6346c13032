"""Choosing by digit, word, ordinal and label."""

from __future__ import annotations

import pytest

LABELS = ("Geh-Weg und Bordstein", "Aufzug und Roll-Treppe", "Toilette")


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("2", 1),
        ("2.", 1),
        ("٢", 1),
        ("۲", 1),
        ("Nummer 2", 1),
        ("zwei", 1),
        ("zwo bitte", 1),
        ("die zweite", 1),
        ("the second one", 1),
        ("option two", 1),
        ("ikinci", 1),
        ("üçüncüsü lütfen", 2),
        ("الثاني", 1),
        ("رقم واحد", 0),
        ("toilete", 2),
        ("Aufzug", 1),
        ("gehweg", 0),
        ("GEHWEG UND BORDSTEIN", 0),
        ("ich nehme die drei", 2),
        ("Eins.", 0),
        ("Zwei, zwei.", 1),
        ("die letzte Antwort", 2),
        ("the last one", 2),
        ("sonuncusu", 2),
        ("ikiyi seçiyorum", 1),
        ("الأخير", 2),
    ],
)
def test_choice(reader, text, index):
    """R01: an option is chosen by digit of any script, number word, ordinal or its label, in any language."""
    assert reader.choice(text, LABELS, "de") == index


@pytest.mark.parametrize(
    "text", ["", "4", "0", "ich habe 2 Kinder und der Weg zur Schule ist zu eng", "xyz", "zweiundzwanzig"]
)
def test_no_choice(reader, text):
    """R08: what names no option is not guessed, above all not a sentence that holds a number."""
    assert reader.choice(text, LABELS, "de") is None


@pytest.mark.parametrize(
    ("text", "indexes"),
    [
        ("1 und 3", (0, 2)),
        ("1,3", (0, 2)),
        ("3 1", (0, 2)),
        ("Aufzug und Toilette", (1, 2)),
        ("alle", (0, 1, 2)),
        ("١ و ٣", (0, 2)),
        ("2", (1,)),
        ("bir ve iki", (0, 1)),
        ("one and two", (0, 1)),
        ("1, 2, 3.", (0, 1, 2)),
        ("واحد واثنين", (0, 1)),
        ("١ و٣", (0, 2)),
        ("die erste und die letzte", (0, 2)),
        ("1 und 9", None),
        ("quatsch", None),
    ],
)
def test_choices(reader, text, indexes):
    """R01: several options are chosen in one message; one that is not understood makes us ask again."""
    assert reader.choices(text, LABELS, "de") == indexes


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("ja", True),
        ("jo", True),
        ("Ja, genau!", True),
        ("nee", False),
        ("NEIN DANKE", False),
        ("evet", True),
        ("olur", True),
        ("hayir", False),
        ("yok", False),
        ("نعم", True),
        ("ايوه", True),
        ("لا", False),
        ("لأ شكرا", False),
        ("yes please", True),
        ("nope", False),
        ("ja nein", None),
        ("", None),
        ("Der Aufzug ist kaputt", None),
        ("weiß nicht", None),
        ("Ja, das stimmt.", True),
        ("Nein, das stimmt nicht.", False),
        ("I don't think so", False),
        ("Doğru değil.", False),
        ("لا، هذا خطأ.", False),
    ],
)
def test_yes_no(reader, text, verdict):
    """R01: yes and no in every language, dialect and voice form; neither stays open."""
    assert reader.yes_no(text, "de") is verdict


@pytest.mark.parametrize(
    "text", ["weiß ich nicht", "keine Ahnung", "idk", "I don't know", "bilmiyorum", "ما بعرف", "لا أعرف"]
)
def test_no_idea(reader, text):
    """R08: "I don't know" is an answer, not a failure."""
    assert reader.no_idea(text, "de")
    assert not reader.no_idea("ja", "de")


@pytest.mark.parametrize(
    ("text", "language", "unknown", "verdict"),
    [
        ("no idea", "en", True, None),
        ("no sé", "es", True, None),
        ("pues no sé, la verdad", "es", True, None),
        ("no se puede", "es", False, False),
        ("no se puede pasar", "es", False, False),
        ("sí, se puede pasar", "es", False, True),
        ("non lo so", "it", True, None),
        ("no, non si può passare", "it", False, False),
    ],
)
def test_not_knowing_is_no_no(reader, text, language, unknown, verdict):
    """R08: "no idea" is a no in no other language, and "no se puede" is a no although "no sé" stands in it."""
    assert reader.no_idea(text, language) is unknown
    assert reader.yes_no(text, language) is verdict


SECOND = {
    "de": ["die zweite", "das zweite bitte", "Nummer zwei", "ich nehme die zweite", "2.", "Punkt zwei"],
    "en": ["the second one", "number two", "I'll take the second one", "option two please", "2nd"],
    "tr": ["ikinci", "ikincisi", "iki lütfen", "ikinci seçenek", "iki numara", "ikincisi olsun"],
    "ar": ["الثاني", "الثانية", "رقم اثنين", "الخيار الثاني", "تنين", "٢"],
    "uk": ["друге", "номер два", "другий варіант", "давайте другий", "2-й"],
    "ru": ["второй", "номер два", "второй вариант", "под номером два", "2-й"],
    "pl": ["drugi", "numer dwa", "druga opcja", "poproszę drugą", "wybieram drugą"],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in SECOND.items() for text in texts])
def test_the_second_one(reader, language, text):
    """R02: a choice is said by number, by ordinal and with the words that people put around them."""
    assert reader.choice(text, ["a", "b", "c", "d"], language) == 1


SINCE = {
    "de": ["seit letztem Montag", "seit dem 3. März", "seit gestern Abend"],
    "en": ["since last Monday", "since the 3rd of March", "since yesterday evening"],
    "tr": ["geçen pazartesiden beri", "3 Mart'tan beri", "dün akşamdan beri"],
    "ar": ["من يوم الاثنين الماضي", "منذ 3 مارس", "من امبارح المسا"],
    "uk": ["з минулого понеділка", "з третього березня", "з учорашнього вечора"],
    "ru": ["с прошлого понедельника", "с третьего марта", "со вчерашнего вечера"],
    "pl": ["od zeszłego poniedziałku", "od trzeciego marca", "od wczoraj wieczorem"],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in SINCE.items() for text in texts])
def test_since_when(reader, language, text):
    """R12: a day that somebody names says that the barrier is there for now."""
    lift = {"de": "Aufzug kaputt", "en": "lift broken", "tr": "asansör bozuk", "ar": "المصعد معطل"}
    lift |= {"uk": "ліфт зламаний", "ru": "лифт сломан", "pl": "winda zepsuta"}
    assert reader.message(f"{lift[language]} {text}", language).permanence == "temporary"
