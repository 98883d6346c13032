"""R05, R24: how long a step is, in a chat and as SMS.

Replies are the ones that the flows build, with long realistic arguments.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.conversation import prompts
from bot.conversation.context import Capabilities, Case, City, Context
from bot.conversation.replies import Argument, Reply, Term
from bot.conversation.session import Session
from bot.flows import STATES
from bot.wording import gsm
from bot.wording.catalogue import SMS, Catalogues
from bot.wording.plain_text import render
from tests import shipped

if TYPE_CHECKING:
    from tests.locales.conftest import Source

SAMPLES = tomllib.loads((Path(__file__).parent / "samples.toml").read_text(encoding="utf-8"))

CONFIRMATIONS = {"ask-review", "receipt"}
"""The read-back and the receipt: what a person keeps."""

LONG = {"welcome", "emergency", "help", "ask-data", "why", "person-called", "person-again"}
"""Said once and needed whole: who speaks, what happens with the data, whom to call. At most as a confirmation."""

THEIRS = {"what", "where", "text", "question", "reason", "because"}
"""Arguments that somebody wrote: of any length, and read back whole."""

OWN_SCRIPTS = {"ask-language"}
"""Names every language in its own script, so it is UCS-2 in every language."""

GSM_ONLY = {"de", "en", "it", "nl"}


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """The shipped catalogues; a missing message fails the test."""
    return shipped.catalogues()


def _argument(name: str) -> Argument:
    value = SAMPLES[name]
    if not isinstance(value, dict):
        return value
    return Term(value["term"]) if "term" in value else tuple(Term(key) for key in value["terms"])


def _context(catalogues: Catalogues) -> Context:
    names = tuple((language.code, language.name) for language in catalogues.languages)
    case = Case("1000002", "lift", SAMPLES["place"], "in_progress", question=SAMPLES["question"])
    return Context(
        now=datetime(2026, 11, 23, tzinfo=UTC),
        capabilities=Capabilities(sms=True),
        city=City(SAMPLES["city"], SAMPLES["office"], SAMPLES["phone"], SAMPLES["visit"], languages=names),
        new_reference=lambda: "1000002",
        new_code=lambda: "482913",
        cases=lambda: (case,),
        case=lambda reference: case,
    )


ANSWERS = {
    "what": SAMPLES["what"],
    "category": "lift",
    "where": {"text": SAMPLES["where"], "source": "text"},
    "permanence": "permanent",
    "detour": "no",
    "affects": ["wheels"],
    "picture": [],
    "answer": "yes",
}
GUESS = {"ranking": ["lift", "entrance", "transit"], "reasons": ["Aufzug"]}
SESSIONS = (
    Session(language="de", answers=ANSWERS, about="1000002"),
    Session(language="de", answers={"category_guess": GUESS}, about="1000002"),
    *(Session(language="de", answers={"category_group": group}, about="1000002") for group in prompts.GROUPS),
)


def _prompts(catalogues: Catalogues) -> Iterator[Reply]:
    """The question of every state, in every shape that depends on the draft."""
    context = _context(catalogues)
    for state in STATES.values():
        for session in SESSIONS:
            yield prompts.prompt(state, session, context)


def _statements(sources: dict[str, Source], asked: set[str]) -> Iterator[Reply]:
    """Every other whole message of the bot: one that ends like a sentence."""
    for key, names in sources["de"].placeables.items():
        text = next((t for t in sources["de"].texts if t.key == key), None)
        if text and text.file == "messages.ftl" and key not in asked and text.words.rstrip().endswith((".", "?", "!")):
            yield Reply(key, {name: _argument(name) for name in names})


@pytest.fixture(scope="module")
def replies(catalogues: Catalogues, sources: dict[str, Source]) -> list[Reply]:
    """Everything that the bot can say."""
    questions = list(_prompts(catalogues))
    return [*questions, *_statements(sources, {reply.key for reply in questions})]


def _allowed(language: str, key: str) -> int:
    """Segments that a message may have (R24, budget of domain.md 2)."""
    long = key in CONFIRMATIONS | LONG
    if language in GSM_ONLY and key not in OWN_SCRIPTS:
        return 2 if long else 1
    return 3 if long else 2


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_step_fits_its_segments(catalogues: Catalogues, replies: list[Reply], language: str) -> None:
    """R24: one GSM-7 or two UCS-2 segments a step, more for what a person keeps; options and help line included."""
    wrong = {}
    for reply in replies:
        text = render(catalogues, reply, language, sms=True).text
        if gsm.segments(text) > _allowed(language, reply.key):
            wrong[reply.key] = f"{reply.key}: {gsm.segments(text)} segments, {gsm.length(text)}: {text!r}"
    assert not wrong, "\n".join(wrong.values())


@pytest.mark.parametrize("easy", [False, True])
@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_message_is_short(catalogues: Catalogues, replies: list[Reply], language: str, easy: bool) -> None:
    """R05: at most 300 characters of ours with options and help line, plainly said and more easily said."""
    wrong = {}
    for reply in replies:
        text = render(catalogues, reply, language, easy=easy).text
        theirs = (value for name, value in reply.arguments.items() if name in THEIRS and isinstance(value, str))
        ours = len(text) - sum(map(len, theirs))
        if ours > 300:
            wrong[reply.key] = f"{reply.key}: {ours}"
    assert not wrong, "\n".join(wrong.values())


@pytest.mark.parametrize("language", sorted(GSM_ONLY))
def test_german_and_english_sms_need_seven_bits_only(
    catalogues: Catalogues, sources: dict[str, Source], language: str
) -> None:
    """R24: not one curly quote or dash doubles the price of a message."""
    wrong = []
    for key, names in sources["de"].placeables.items():
        file = next((t.file for t in sources["de"].texts if t.key == key), "")
        if file in {"messages.ftl", "joining.ftl"}:
            text = catalogues.words(language, key, {name: _sample(name) for name in names}, SMS)
            wrong += [f"{key}: {gsm.foreign(text)}"] if gsm.foreign(text) else []
    assert not wrong, "\n".join(wrong)


def _sample(name: str) -> Argument:
    return _argument(name) if name in SAMPLES else "x"
