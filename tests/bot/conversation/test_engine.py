"""The engine is total: every state takes every kind of event, obeys the global words, and can be left."""

from dataclasses import replace

import pytest

from bot.conversation import prompts
from bot.conversation.effects import Amend, CallPerson, Say, Submit, Withdraw
from bot.conversation.events import KINDS, PictureReceived, PinReceived, TextReceived, Transcribed, VoiceReceived
from bot.conversation.global_words import WORDS
from bot.conversation.session import Session
from bot.conversation.states import Choice, Kind, State, check
from bot.conversation.turn import SIDE_ROOMS
from bot.flows import STATES
from bot.reference import make
from bot.understanding.answers import Command


@pytest.mark.parametrize("name", sorted(STATES))
@pytest.mark.parametrize("event", [TextReceived(""), TextReceived("1"), PictureReceived("m"), PinReceived(51.5, 6.5)])
def test_every_state_takes_every_kind(engine, context, name, event):
    """R08: no state is dead: something is asked again or goes on, whatever comes."""
    session = replace(Session(language="de", language_chosen=True, welcomed=True), state=name, about=make(7))
    if name.startswith("report."):
        session = replace(session, answers={"what": "Aufzug kaputt", "category": "lift"})

    assert [e for e in engine.step(session, event, context).effects if isinstance(e, Say)]


@pytest.mark.parametrize("name", sorted(STATES))
@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("hilfe", "help"),
        ("0", "person-called"),
        ("mensch", "person-called"),
        ("stopp", "stopped"),
        ("daten", "ask-data"),
        ("sprache", "ask-language"),
        ("einfacher", "easier-on"),
    ],
)
def test_global_words_in_every_state(engine, context, name, word, key):
    """R07: help, a person, stop and my data work in every state."""
    session = replace(Session(language="de", language_chosen=True, welcomed=True), state=name, about=make(7))
    said = [e.reply.key for e in engine.step(session, TextReceived(word), context).effects if isinstance(e, Say)]

    assert key in said


@pytest.mark.parametrize("draft", [{}, {"what": "Aufzug kaputt", "category": "lift"}])
@pytest.mark.parametrize("name", sorted(STATES))
def test_back_leads_home_from_every_state(engine, context, name, draft):
    """R07 R10: who says "back" often enough arrives in the menu, from wherever they are, and the draft stays."""
    trail = tuple(f"report.{key}" for key in draft)
    session = Session(language="de", language_chosen=True, welcomed=True, state=name, answers=draft, trail=trail)
    session = replace(session, about=make(7), left={"state": "report.where", "heard": {}} if draft else {})
    passed = []
    for _ in range(12):
        session = engine.step(session, TextReceived("zurück"), context).session
        passed.append(session.state)

    assert "menu" in passed
    assert session.answers.items() >= draft.items()


DANGER = {
    "de": "Hilfe es brennt im Haus und meine Oma kommt nicht raus",
    "en": "Help, there is a fire and we cannot get out",
    "tr": "yangın var yardım edin",
    "ar": "النجدة هناك حريق",
    "pl": "pomocy, pali się w domu i nie możemy wyjść",
    "it": "aiuto, siamo chiusi in ascensore e non riusciamo a uscire",
    "fr": "au secours, il y a le feu et on ne peut pas sortir",
    "es": "socorro, estamos encerrados en el ascensor y no podemos salir",
    "nl": "help, er is brand in huis en we kunnen er niet uit",
    "el": "πήρε φωτιά το σπίτι, βοήθεια",
    "ku": "agir bi malê ket, hewar",
    "uk": "ми застрягли в ліфті, допоможіть",
    "ro": "ajutor arde casa si nu putem iesi",
    "bg": "pozhar v bloka, pomosht",
    "fa": "تو آسانسور گیر کردیم کمک کنید",
}


@pytest.mark.parametrize("name", sorted(STATES))
def test_emergency_in_every_state(engine, context, name):
    """Danger is answered with 112 first, in every state and language, typed and spoken, and the draft stays."""
    draft = {"what": "Aufzug kaputt", "category": "lift"}
    session = replace(Session(language="de", welcomed=True), state=name, answers=draft, about=make(7))
    for at, (language, text) in enumerate(DANGER.items(), start=len(name)):  # each is spoken in every second state
        event = Transcribed("m", text, 0.9, language, "whisper") if at % 2 else TextReceived(text)
        step = engine.step(session, event, context)

        assert next(e for e in step.effects if isinstance(e, Say)).reply.key == "emergency", language
        assert step.session.answers == draft


@pytest.mark.parametrize("language", sorted(DANGER))
def test_emergency_as_the_first_voice_note(engine, context, language):
    """Danger in the very first voice note: 112 is said, whatever else would be; what this is comes next."""
    first = engine.step(Session(), VoiceReceived("m"), context).session
    event = Transcribed("m", DANGER[language], 0.9, language, "whisper")
    said = [e for e in engine.step(first, event, context).effects if isinstance(e, Say)]

    assert [say.reply.key for say in said] == ["emergency", "ask-no-emergency"]
    assert {say.language for say in said} == {language}


@pytest.mark.parametrize("said", ["nur jetzt", "zurück", "Was wurde aus meiner Meldung?"])
def test_failures_are_forgotten_when_something_is_understood(engine, context, said):
    """R08: a person is offered after three failures at one question, not after three in a whole conversation."""
    answers = {"what": "Aufzug kaputt", "category": "lift", "where": None}
    session = Session(language="de", language_chosen=True, welcomed=True, state="report.permanence", answers=answers)
    session = replace(session, trail=("report.what", "report.category", "report.where"))
    for text in ["blubb", "blubb", said]:
        session = engine.step(session, TextReceived(text), context).session

    assert session.failures == 0


def test_nothing_is_submitted_without_confirmation(engine, context):
    """R09: only "send" after the read-back submits."""
    session = Session(language="de", language_chosen=True, welcomed=True)
    submitted = []
    for word in ["Der Aufzug ist kaputt", "1", "am Rathaus", "1", "1", "1", "1", "1", "1", "1", "1"]:
        before = session.state
        step = engine.step(session, TextReceived(word), context)
        submitted += [(before, e) for e in step.effects if isinstance(e, Submit)]
        session = step.session

    assert [before for before, _ in submitted] == ["report.review"]


def test_another_persons_submission_tells_only_its_status(engine, context):
    """R28: a number that is not one's own can be looked at, never changed."""
    other = replace(context.cases()[0], reference=make(9), own=False, question="")
    stranger = replace(context, case={make(9): other}.get, cases=tuple)
    session = Session(language="de", language_chosen=True, welcomed=True)
    done = []
    words = [TextReceived(word) for word in [make(9), "2", "1", "ja", "zurückziehen", make(9)]]
    for event in [*words, PictureReceived("m"), TextReceived(make(9)), PinReceived(51.5, 6.5), TextReceived(make(9))]:
        step = engine.step(session, event, stranger)
        session = step.session
        done += step.effects

    assert not [effect for effect in done if isinstance(effect, Amend | Withdraw)]


def test_stop_is_one_confirmation(engine, context):
    """R25: STOP as the very first message is confirmed and nothing more; a second STOP gets no second confirmation."""
    session = Session()
    for expected in (["stopped"], [], []):
        step = engine.step(session, TextReceived("STOP"), context)
        session = step.session

        assert [e.reply.key for e in step.effects if isinstance(e, Say)] == expected
        assert session.stopped


def test_a_second_wish_for_a_person_is_the_same(engine, context):
    """Asking twice for a person makes one submission."""
    first = engine.step(Session(language="de", welcomed=True), TextReceived("0"), context)
    called = next(e for e in first.effects if isinstance(e, CallPerson))
    open_case = replace(context.cases()[0], reference=called.reference)
    again = replace(context, case={called.reference: open_case}.get)

    assert not [e for e in engine.step(first.session, TextReceived("0"), again).effects if isinstance(e, CallPerson)]


def test_tables_check_themselves():
    """A state with a target that does not exist, or none at all, is refused."""
    with pytest.raises(ValueError, match="does not exist"):
        check({"a": State("a", "a", Kind.ONE_OF, (Choice("x", "x", "nowhere"),))}, ())
    with pytest.raises(ValueError, match="cannot be left"):
        check({"a": State("a", "a", Kind.TEXT)}, ())


def test_every_command_is_obeyed():
    """R07: each global word has its row."""
    assert set(WORDS) == set(Command)


def test_every_event_survives_json():
    """Each kind of event is in the table of kinds."""
    assert len(KINDS) == 18


def in_every_state(name, language):
    """A session that waits in a state, in the middle of a whole draft."""
    guess = {"ranking": ["lift", "entrance", "transit"], "reasons": ["Aufzug"]}
    answers = {"what": "Aufzug kaputt", "category_guess": guess, "where": None, "permanence": "sometimes"}
    answers |= {"category": "lift", "detour": "no", "affects": ["wheels"], "picture": [], "answer": "yes"}
    left = {"state": "report.review", "heard": {}} if name.startswith(SIDE_ROOMS) else {}
    session = Session(language=language, language_chosen=True, welcomed=True, state=name, left=left)
    return replace(session, answers=answers if name.startswith("report.") else {}, about=make(7), waiting="Aufzug")


@pytest.mark.parametrize("language", sorted(DANGER))
@pytest.mark.parametrize("name", sorted(STATES))
def test_an_option_said_is_the_option_numbered(engine, context, name, language):
    """R01 R02: saying an option as it is written does what its number does, in every state and language."""
    session = in_every_state(name, language)
    for number, option in enumerate(prompts.options_of(STATES[name], session, context), start=1):
        label = context.label(option.label, language)
        by_number = engine.step(session, TextReceived(str(number)), context)
        by_words = engine.step(session, TextReceived(label), context)

        assert by_words.session == by_number.session, label
        assert says(by_words) == says(by_number), label


def says(step):
    """The keys of what is said."""
    return [effect.reply.key for effect in step.effects if isinstance(effect, Say)]
