"""Keys become words, in a language and a form, and nothing is ever silently missing."""

import pytest

from bot.conversation.replies import Term
from bot.wording.catalogue import CHAT, EASY, SMS, SPOKEN, SPOKEN_EASY, BrokenCatalogue, Catalogue, Catalogues
from bot.wording.language import Language

GERMAN = """
lift = Aufzug
path = Geh-Weg
toilet = Toilette
said = Sie sagen: { $text }
    .sms = Text: { $text }
about = Es geht um { $what }.
place = { $what } am { $place }
receipt = Ihre Nummer ist { $reference }.
plain = Guten Tag
    .easy = Hallo
    .spoken = Einen guten Tag
count = { $number ->
        [one] 1 Meldung
       *[other] { $number } Meldungen
    }
call = Telefon: { $phone }
only-german = Nur hier
list-more = { $list }, { $next }
list-last = { $list } und { $next }
"""
ARABIC = """
lift = المصعد
path = الرصيف
said = تقول: { $text }
about = { $what }
receipt = الرقم { $reference }
call = الهاتف { $phone }
count = { $number ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }
list-more = { $list } و{ $next }
list-last = { $list } و{ $next }
"""


@pytest.fixture
def alarms() -> list[tuple[str, str]]:
    """What the alarm was told."""
    return []


@pytest.fixture
def catalogues(alarms: list[tuple[str, str]]) -> Catalogues:
    """German and a smaller Arabic catalogue."""
    german = Catalogue(Language("de", "Deutsch"), [GERMAN])
    arabic = Catalogue(Language("ar", "العربية", "rtl"), [ARABIC])
    return Catalogues({"de": german, "ar": arabic}, alarm=lambda language, key: alarms.append((language, key)))


def test_a_message_in_its_language(catalogues: Catalogues, alarms: list[tuple[str, str]]) -> None:
    """A message that is there is said, and no alarm is raised."""
    assert catalogues.text("ar", "lift") == "المصعد"
    assert catalogues.text("de", "said", text="Hallo") == "Sie sagen: Hallo"
    assert alarms == []


def test_a_missing_message_falls_back_and_alarms(catalogues: Catalogues, alarms: list[tuple[str, str]]) -> None:
    """R19: a message that a language lacks is said in German, and one that German lacks is named; never silently."""
    assert catalogues.text("ar", "only-german") == "Nur hier"
    assert catalogues.text("ar", "nobody-says") == "nobody-says"
    assert catalogues.text("xx", "lift") == "Aufzug"
    assert alarms == [("ar", "only-german"), ("ar", "nobody-says"), ("de", "nobody-says"), ("xx", "lift")]


def test_a_missing_argument_alarms(catalogues: Catalogues, alarms: list[tuple[str, str]]) -> None:
    """A hole in a sentence is seen by the operator, and the person still gets the sentence."""
    assert catalogues.text("de", "said").startswith("Sie sagen:")
    assert alarms == [("de", "said")]


def test_arguments_are_messages_and_lists(catalogues: Catalogues) -> None:
    """A Term is said in the reader's language, a list is joined in the language's way."""
    three = (Term("lift"), Term("path"), Term("toilet"))
    assert catalogues.text("de", "about", what=Term("lift")) == "Es geht um Aufzug."
    assert catalogues.text("de", "about", what=three) == "Es geht um Aufzug, Geh-Weg und Toilette."
    assert catalogues.text("de", "about", what=three[:1]) == "Es geht um Aufzug."
    assert catalogues.text("de", "about", what=()) == "Es geht um ."
    assert catalogues.text("ar", "about", what=three[:2]) == "المصعد والرصيف"
    place = Term("place", {"what": "Lift", "place": "Markt"})
    assert catalogues.text("de", "about", what=place) == "Es geht um Lift am Markt."


def test_variants(catalogues: Catalogues) -> None:
    """The variant that was asked for is said, and the message itself where there is none."""
    said = {form: catalogues.words("de", "plain", {}, form) for form in (CHAT, EASY, SMS, SPOKEN, SPOKEN_EASY)}
    assert said == {
        CHAT: "Guten Tag",
        EASY: "Hallo",
        SMS: "Guten Tag",
        SPOKEN: "Einen guten Tag",
        SPOKEN_EASY: "Hallo",
    }
    assert catalogues.words("de", "said", {"text": "x"}, SMS) == "Text: x"


def test_reference_numbers_are_spoken_in_groups(catalogues: Catalogues) -> None:
    """R02: a reference is whole for the eye, and for the ear digits in groups: nobody writes down "hundert, null"."""
    assert catalogues.words("de", "receipt", {"reference": "1000002"}, CHAT) == "Ihre Nummer ist 1000002."
    spoken = catalogues.words("de", "receipt", {"reference": "1000002"}, SPOKEN)
    assert spoken == "Ihre Nummer ist 1 0 0, 0 0, 0 2."
    assert catalogues.words("de", "receipt", {"reference": "1000003"}, SPOKEN) == "Ihre Nummer ist 1000003."


def test_telephone_numbers_are_spoken_digit_by_digit(catalogues: Catalogues) -> None:
    """R02: a synthesiser must not make four millions of a telephone number, nor say "Strich"."""
    assert catalogues.words("de", "call", {"phone": "02161 25-3068"}, SPOKEN) == "Telefon: 0 2 1 6 1, 2 5, 3 0 6 8"
    assert catalogues.words("de", "call", {"phone": "+49 2161"}, SPOKEN) == "Telefon: 0 0 4 9, 2 1 6 1"
    assert catalogues.words("de", "call", {"phone": "115"}, CHAT) == "Telefon: 115"


def test_an_arabic_sms_holds_a_telephone_number_together(catalogues: Catalogues) -> None:
    """R21, R24: no-break spaces keep the groups in order where an isolate would show as a box."""
    phone = {"phone": "0241 432-1234"}
    assert catalogues.words("ar", "call", phone, SMS) == "الهاتف 0241\u00a0432\u00a01234"
    assert catalogues.words("ar", "call", phone, CHAT) == "الهاتف \u20680241 432-1234\u2069"
    assert catalogues.words("de", "call", phone, SMS) == "Telefon: 0241 432-1234"


@pytest.mark.parametrize("number", [0, 1, 2, 3, 11, 100])
def test_every_arabic_plural_is_reached(catalogues: Catalogues, number: int) -> None:
    """R19: the six Arabic forms of a number are chosen by the rules of the language."""
    expected = {0: "zero", 1: "one", 2: "two", 3: "few", 11: "many", 100: "other"}
    assert catalogues.text("ar", "count", number=number) == expected[number]


def test_foreign_scripts_are_set_apart_in_chat_only(catalogues: Catalogues) -> None:
    """R21, R24: isolates stand around foreign words in a chat, never in an SMS or in speech."""
    arguments = {"text": "Rathaus"}
    assert catalogues.words("ar", "said", arguments, CHAT) == "تقول: \u2068Rathaus\u2069"
    assert catalogues.words("ar", "said", arguments, SMS) == "تقول: Rathaus"
    assert catalogues.words("ar", "said", arguments, SPOKEN) == "تقول: Rathaus"
    assert "\u2068" not in catalogues.words("de", "said", {"text": "\u2068\u202eab"}, CHAT)


def test_words_of_any_length_and_content_are_said_whole(catalogues: Catalogues, alarms: list[tuple[str, str]]) -> None:
    """Fluent refuses long placeables; a person's long words are still read back whole, and are never Fluent syntax."""
    long = "{ $text } { lift } \ue0000\ue001 " + "Der Weg ist zu schmal. " * 2_000
    assert catalogues.text("de", "said", text=long) == "Sie sagen: " + long.replace("\ue000", "").replace("\ue001", "")
    assert alarms == []


def test_broken_resources_stop_the_start() -> None:
    """A typing mistake in a catalogue is named with its language, not swallowed."""
    with pytest.raises(BrokenCatalogue, match="de: not Fluent"):
        Catalogue(Language("de", "Deutsch"), ["good = gut\nbad message = schlecht\n"])
    with pytest.raises(BrokenCatalogue, match="good is said twice"):
        Catalogue(Language("de", "Deutsch"), ["good = gut\n", "good = besser\n"])
    with pytest.raises(BrokenCatalogue, match="de: "):
        Catalogues({}, alarm=lambda language, key: None)


def test_a_broken_message_is_as_a_missing_one(alarms: list[tuple[str, str]]) -> None:
    """One message that is no Fluent harms no other: it is said in German, with an alarm, and can be found."""
    german = Catalogue(Language("de", "Deutsch"), ["good = gut\nyes = ja\n"])
    dutch = Catalogue(Language("nl", "Nederlands"), ["good = { $open\nyes = ja, zeker\n"])
    both = Catalogues({"de": german, "nl": dutch}, alarm=lambda language, key: alarms.append((language, key)))

    assert (both.text("nl", "good"), both.text("nl", "yes")) == ("gut", "ja, zeker")
    assert alarms == [("nl", "good")]
    assert both.unreadable() == ("nl: good",)


def test_languages_are_listed_with_the_first_one_first(catalogues: Catalogues) -> None:
    """R20: the chooser starts with the city's language and knows every name and direction."""
    assert [(language.name, language.direction) for language in catalogues.languages] == [
        ("Deutsch", "ltr"),
        ("العربية", "rtl"),
    ]
    assert catalogues.language("xx").code == "de"
