"""Several places of one name: the person is asked which; one is taken as it is."""

import json
from dataclasses import replace

import pytest

from adapters.understanding.building import build_reader
from adapters.wording import LOCALES
from bot.conversation.effects import Say, Submit
from bot.conversation.engine import Engine
from bot.conversation.events import PinReceived, TextReceived
from bot.conversation.session import Session
from bot.understanding.known_places import KnownPlace

PLACES = (
    KnownPlace("Hauptstraße", 51.1600, 6.4400, "Rheydt"),
    KnownPlace("Hauptstraße", 51.1200, 6.3900, "Wickrath"),
    KnownPlace("Lindenstraße", 51.2000, 6.4400, "Eicken"),
    KnownPlace("Lintenstraße", 51.1700, 6.3500, "Rheindahlen"),
    KnownPlace("Marienplatz", 51.1690, 6.4420, "Rheydt"),
)
ASKED = "Der Gehweg an der Hauptstraße ist kaputt"


@pytest.fixture(scope="module")
def engine():
    """The real understanding, in a city with five places."""
    return Engine(build_reader(LOCALES, places=PLACES))


def talk(engine, context, *events):
    """A conversation; the session goes through JSON before each turn. The last session and all effects."""
    session, effects = Session(language="de", language_chosen=True, welcomed=True), []
    for event in events:
        session = Session.from_dict(json.loads(json.dumps(session.to_dict())))
        step = engine.step(session, TextReceived(event) if isinstance(event, str) else event, context)
        session, effects = step.session, [*effects, *step.effects]
    return session, effects


def asked(effects):
    """The last question."""
    return [effect.reply for effect in effects if isinstance(effect, Say)][-1]


def test_two_places_of_one_name_are_asked(engine, context):
    """R14: two streets of one name are offered by name and district, and a way out."""
    _, effects = talk(engine, context, ASKED, "ja")
    labels = [context.label(option.label, "de") for option in asked(effects).options]
    assert asked(effects).key == "ask-which-place"
    assert labels == ["Hauptstraße, Rheydt", "Hauptstraße, Wickrath", "Ein anderer Ort"]


@pytest.mark.parametrize("answer", ["2", "die zweite", "Wickrath", "die in Wickrath", "Hauptstraße, Wickrath"])
def test_the_place_that_was_chosen(engine, context, answer):
    """R14 R02: the place is chosen by number, in words or by its district, and its position goes to the office."""
    _, effects = talk(engine, context, ASKED, "ja", answer, "2", "1", "7", "1", "ja", "ja")
    place = next(effect.submission.place for effect in effects if isinstance(effect, Submit))
    assert (place.text, place.matched, place.latitude) == ("Hauptstraße", "Hauptstraße, Wickrath", 51.12)


@pytest.mark.parametrize("answer", ["3", "ein anderer Ort", "weiter"])
def test_none_of_them(engine, context, answer):
    """R14: who means another one keeps their own words, without a position."""
    session, effects = talk(engine, context, ASKED, "ja", answer)
    where = session.answers["where"]
    assert (where["text"], where["matched"], where["latitude"]) == ("Hauptstraße", "", None)
    assert asked(effects).key == "ask-permanence"


@pytest.mark.parametrize(
    "text",
    ["Der Gehweg an der Hauptstraße in Rheydt ist kaputt", "In Rheydt an der Hauptstraße 5 ist der Gehweg kaputt"],
)
def test_the_district_decides(engine, context, text):
    """R14: who says the district as well is not asked."""
    session, effects = talk(engine, context, text, "ja")
    assert (session.answers["where"]["matched"], session.answers["where"]["latitude"]) == ("Hauptstraße", 51.16)
    assert asked(effects).key == "ask-permanence"


def test_a_pin_decides(engine, context):
    """R14: a pin on the map ends the question which place it is."""
    session, effects = talk(engine, context, ASKED, "ja", PinReceived(51.121, 6.391))
    assert session.answers["where"]["latitude"] == 51.121
    assert asked(effects).key == "ask-permanence"


def test_names_that_sound_alike_are_asked(engine, context):
    """R14: what may be one of two names is asked; a name that is exactly one of them is not."""
    _, effects = talk(engine, context, "Gehweg kaputt", "ja", "Linndenstrase")
    assert asked(effects).key == "ask-which-place"
    session, _ = talk(engine, context, "Gehweg kaputt", "ja", "linden strasse")
    assert session.answers["where"]["matched"] == "Lindenstraße"


def test_another_place_instead(engine, context):
    """R09: who names another place where they are asked which one is taken at their word."""
    session, _ = talk(engine, context, ASKED, "ja", "nein, am Marienplatz", "ja")
    assert session.answers["where"]["matched"] == "Marienplatz"


def test_back_asks_for_the_place(engine, context):
    """R10: one step back from "which place" is the place, and its answer may be another."""
    session, _ = talk(engine, context, "Gehweg kaputt", "ja", "Hauptstraße", "zurück")
    assert session.state == "report.where"
    session, _ = talk(engine, context, "Gehweg kaputt", "ja", "Hauptstraße", "1", "zurück")
    assert session.state == "report.where"


@pytest.mark.parametrize("among", [5, [5], [{"name": 5}], [{"name": "x", "district": "", "latitude": "a"}]])
def test_a_torn_draft_asks_again(among):
    """R11: a draft whose places a database has torn loses the place, not the rest."""
    whole = Session(state="report.which", answers={"what": "x", "where": {"text": "y", "among": among}})
    kept = Session.from_dict(replace(whole).to_dict())
    assert kept.answers == {"what": "x"}
