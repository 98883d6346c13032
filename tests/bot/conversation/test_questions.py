"""Every question in every language: short enough to be heard, one question, the way to answer, the help line last."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime

import pytest

from bot.conversation import prompts
from bot.conversation.context import Capabilities, Case, City, Context
from bot.conversation.replies import Reply
from bot.conversation.session import Session
from bot.flows import STATES
from bot.submission import Affects, Category, Permanence, Status
from bot.understanding.known_places import KnownPlace
from bot.wording.plain_text import render
from tests import shipped

LANGUAGES = list(shipped.LANGUAGES)
SENTENCE = "Der Aufzug am Hauptbahnhof ist seit drei Wochen kaputt und niemand kommt mit dem Rollstuhl zum Gleis. "
WHERE = "Friedrich-Ebert-Straße 112, am Eingang der Stadtbibliothek gegenüber vom Marienplatz"
THEIRS = {"what", "where", "text"}
"""Arguments that are the person's own words: read back, but cut."""
OFFICES = {"question", "reason"}
"""Arguments that are the office's words: never cut."""


@pytest.fixture(scope="module")
def catalogues():
    """The shipped words; a missing one fails."""
    return shipped.catalogues()


def city(catalogues) -> City:
    """A city with long names."""
    names = tuple((language.code, language.name) for language in catalogues.languages)
    office, desk = "Büro für Inklusion und Teilhabe", "Rathaus Abtei, Rathausplatz 1, Raum 12"
    return City("Mönchengladbach", office, "02161 25 12345", desk, languages=names)


def sessions() -> Iterator[Session]:
    """Drafts as long as they get: every group of people, twenty sentences."""
    affects = [value for value in Affects if value not in (Affects.UNSTATED, Affects.EVERYBODY)]
    answers = {"what": SENTENCE * 20, "where": {"text": WHERE, "source": "text"}, "affects": affects, "answer": "yes"}
    answers |= {"detour": "unknown", "picture": ["m"] * 5}
    for category in Category:
        for permanence in Permanence:
            yield Session(answers={**answers, "category": category, "permanence": permanence}, about="1000002")
        ranking = [category, *(other for other in (Category.ENTRANCE, Category.PARKING) if other != category)]
        guess = {"ranking": ranking, "reasons": ["Eingang", "Halte-Stelle", "hohe Stufen am Eingang"]}
        yield Session(answers={"category_guess": guess}, about="1000002")
    among = [asdict(KnownPlace(WHERE, district=f"Giesenkirchen {at}")) for at in range(5)]
    yield Session(
        answers={**answers, "where": {"text": WHERE, "source": "text", "among": among}}, waiting=SENTENCE * 20
    )
    yield from (Session(answers={"category_group": group}) for group in prompts.GROUPS)


def questions(catalogues) -> Iterator[Reply]:
    """The question of every state, for every draft, and for every status of a submission."""
    for session in sessions():
        yield from asked(catalogues, session, Status.RECEIVED)
    for status in Status:
        yield from asked(catalogues, Session(about="1000002"), status)
    yield prompts.heard(SENTENCE * 20)


def asked(catalogues, session: Session, status: Status) -> Iterator[Reply]:
    """The question of every state."""
    case = Case("1000002", "lift", WHERE, status, "Der Aufzug gehört der Bahn.", "Welcher Eingang?")
    now = datetime(2026, 11, 23, tzinfo=UTC)
    mine, found = lambda: (case,) * 7, lambda reference: case
    context = Context(now, Capabilities(), city(catalogues), lambda: "1000002", lambda: "482913", mine, found)
    yield from (prompts.prompt(state, session, context) for state in STATES.values())


@pytest.fixture(scope="module")
def replies(catalogues):
    """All of them, each once."""
    return list({repr(reply): reply for reply in questions(catalogues)}.values())


@pytest.mark.parametrize("easy", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_short_and_says_how_to_answer(catalogues, replies, language, easy):
    """R05 R06: at most 300 characters of ours and 200 of theirs, one question, the help line always last."""
    help_line = catalogues.text(language, "help-line")
    for reply in replies:
        text = render(catalogues, reply, language, easy=easy).text
        theirs = sum(len(str(reply.arguments[name])) for name in THEIRS & set(reply.arguments))
        offices = sum(len(str(reply.arguments[name])) for name in OFFICES & set(reply.arguments))
        asked, _, block = text.rpartition("\n\n")
        for name in (THEIRS | OFFICES) & set(reply.arguments):
            asked = asked.replace(str(reply.arguments[name]), "")

        assert theirs <= 210, (reply.key, theirs)
        assert len(text) - theirs - offices <= 300, (reply.key, len(text) - theirs - offices, text)
        assert block.rpartition("\n")[2] == help_line
        assert len(re.findall("[?؟]", asked)) <= 1, (reply.key, asked)
        assert len(reply.options) <= 7
        assert reply.asks


def test_other_words_for_an_option_exist(catalogues):
    """R01: the further words of every option and item are a message in every language."""
    keys = {choice.also for state in STATES.values() for choice in state.choices if choice.also}
    keys |= {f"said-{state.key}" for state in STATES.values() if state.question and state.key != "which"}
    for language in LANGUAGES:
        for key in keys:
            assert catalogues.text(language, key) != key


@pytest.mark.parametrize("text", ["kurz", "Wort " * 100, "x" * 5_000, "a\n\nb", "", "عربي " * 100])
def test_a_clipped_text_is_the_beginning(text):
    """R05: what is read back is cut at a word and never longer than it may be, but for the three dots."""
    short = prompts.clipped(text, 40)
    whole = " ".join(text.split())

    assert len(short) <= 44
    assert short == whole if len(whole) <= 40 else whole.startswith(short.removesuffix(" ..."))
