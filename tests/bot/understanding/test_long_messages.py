"""Two problems in one message, and long messages in their own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.gist import GAP

TWO = {
    "de": "Der Aufzug am Bahnhof ist seit gestern kaputt. Außerdem liegen überall E-Scooter auf dem Gehweg.",
    "en": "The lift at the station is broken. Also, scooters are lying all over the pavement.",
    "tr": "İstasyondaki asansör bozuk. Ayrıca kaldırımda scooterlar duruyor.",
    "ar": "المصعد في المحطة معطل. وكمان السكوترات مرمية على الرصيف.",
    "uk": "Ліфт на вокзалі не працює. А ще на тротуарі валяються самокати.",
    "ru": "Лифт на вокзале не работает. А ещё на тротуаре валяются самокаты.",
    "pl": "Winda na dworcu nie działa. Poza tym na chodniku leżą hulajnogi.",
}
JOINED = {
    "de": "im rathaus ist der aufzug kaputt und die toilette ist auch abgeschlossen",
    "en": "the lift in the town hall is broken and the disabled toilet is locked",
    "tr": "belediyedeki asansör bozuk ve engelli tuvaleti kilitli",
    "ar": "المصعد في البلدية معطل وحمام المعاقين مقفول",
    "uk": "у ратуші ліфт зламаний і туалет для інвалідів замкнений",
    "ru": "в ратуше лифт сломан и туалет для инвалидов закрыт",
    "pl": "w ratuszu winda jest zepsuta i toaleta dla niepełnosprawnych zamknięta",
}


@pytest.mark.parametrize(("language", "text"), TWO.items())
def test_two_problems(reader, language, text):
    """The first problem is the main one; the other is kept in its own words, in every language."""
    said = reader.message(text, language)
    assert (said.intent, said.category.code) == ("report", "lift")
    assert said.other
    assert said.other in text
    assert reader.message(said.other, language).category.code == "obstacle"


@pytest.mark.parametrize(("language", "text"), JOINED.items())
def test_two_problems_in_one_sentence(reader, language, text):
    """What "and" joins are two problems as well, without a stop, as recognisers write."""
    said = reader.message(text, language)
    assert said.category.code == "lift"
    assert said.other
    assert said.other in text
    assert reader.message(said.other, language).category.code == "toilet"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Rampe ist gut, aber die Tür ist viel zu schwer."),
        ("de", "Der Aufzug am Bahnhof ist kaputt und ich komme mit dem Rollstuhl nicht zum Gleis."),
        ("en", "The lift is out of order and the escalator does not work either."),
        ("tr", "Asansör bozuk, ben de tekerlekli sandalyeyle yukarı çıkamıyorum."),
        ("de", "Mülltonnen stehen auf dem Gehweg. Mein Sohn muss dann auf die Straße."),
    ],
)
def test_one_problem_is_not_two(reader, language, text):
    """What belongs to one problem, or is all right, is no second one."""
    assert reader.message(text, language).other == ""


def test_the_place_of_the_first_is_not_that_of_the_second(reader):
    """R14: a place that only the second problem names is not told of the first."""
    said = reader.message("Der Aufzug ist kaputt. Außerdem ist im Rathaus die Toilette abgeschlossen.", "de")
    assert said.place.text == ""


LONG = (
    "Guten Tag, ich bin Frau Schmitz und wohne schon seit 1980 hier. Früher gab es hier noch einen Bäcker. "
    "Meine Tochter hat mir gezeigt, wie das hier geht. Am Rathaus ist seit drei Wochen der Aufzug kaputt. "
    "Das Wetter war ja auch so schlecht. Mein Mann kommt mit dem Rollator die Treppe nicht hoch. "
    "Gestern hatten wir Besuch. Vielen Dank, dass Sie das lesen, und einen schönen Tag noch."
)


def test_a_long_message_is_told_by_its_own_sentences(reader):
    """R05: what says most is told, word for word and in its order; what was left out is marked."""
    short = reader.gist(LONG, "de", 120)
    assert "Am Rathaus ist seit drei Wochen der Aufzug kaputt." in short
    assert len(short) <= 120
    assert "Bäcker" not in short
    assert all(part.strip() in LONG for part in short.split(GAP.strip()))


def test_a_short_message_stays_whole(reader):
    """A message that is short enough is told as it is."""
    assert reader.gist("Der Aufzug ist kaputt.", "de", 120) == "Der Aufzug ist kaputt."


@given(
    text=st.lists(st.sampled_from([*LONG.split(" "), "\n", "und", ".", "المصعد", "ліфт", "…"]), max_size=300),
    most=st.integers(20, 250),
)
def test_nothing_is_invented(reader, text, most):
    """R05: whatever is said, every piece of the short form stands in it word for word, in the same order."""
    said = " ".join(text)
    at, cleaned = 0, " ".join(said.split())
    for piece in reader.gist(said, "de", most).split(GAP.strip()):
        bare = " ".join(piece.split())
        assert cleaned.find(bare, at) >= 0
        at = cleaned.find(bare, at) + len(bare)
