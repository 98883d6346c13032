"""The demonstration's residents get through the real conversation, by digits, in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.demonstration.residents import Wish, answer, wishes
from adapters.replay import Player
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES, load_catalogues
from bot.conversation.effects import Submit
from bot.conversation.engine import Engine
from bot.conversation.events import TextReceived

LANGUAGES = ("de", "en", "tr", "ar")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """The real engine with the real word lists."""
    return Engine(build_reader(LOCALES))


def reported(engine: Engine, wish: Wish) -> Submit:
    """Let one resident talk until something is submitted."""
    player = Player(engine, load_catalogues())
    player.session = replace(player.session, language=wish.language, language_chosen=True)
    words = wish.text
    for _ in range(16):
        effects = player.take(TextReceived(words))
        submitted = [effect for effect in effects if isinstance(effect, Submit)]
        if submitted:
            return submitted[0]
        words = answer(wish, player.session, player.context())
    raise AssertionError(f"{wish.text!r} stays at {player.session.state}")


def test_residents_repeat() -> None:
    """The same seed gives the same residents, another seed others."""
    assert list(wishes(30, 1, LANGUAGES)) == list(wishes(30, 1, LANGUAGES))
    assert list(wishes(30, 1, LANGUAGES)) != list(wishes(30, 2, LANGUAGES))


def test_residents_differ() -> None:
    """200 residents say 200 different things, in every language, some by voice."""
    all_of_them = list(wishes(200, 1, LANGUAGES))

    assert len({wish.text for wish in all_of_them}) == 200
    assert {wish.language for wish in all_of_them} == set(LANGUAGES)
    assert 2 <= sum(wish.spoken for wish in all_of_them) <= 30


def test_every_report_gets_through(engine: Engine) -> None:
    """R01: each report of the demonstration is submitted as it was meant, category and permanence included."""
    seen: dict[str, Wish] = {}
    for wish in wishes(480, 1, LANGUAGES):
        seen.setdefault(wish.text.replace(wish.place, ""), wish)
    assert len(seen) == 24
    for wish in seen.values():
        submission = reported(engine, wish).submission

        assert (submission.category, submission.text) == (wish.category, wish.text)
        assert submission.permanence == wish.permanence
        assert set(submission.affects) == set(wish.affects)
        assert submission.language == wish.language
