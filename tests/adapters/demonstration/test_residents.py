"""The demonstration's residents get through the real conversation, by digits, in each language."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from adapters.demonstration.residents import Wish, answer, read, tellings, wishes
from adapters.replay import Player
from bot.conversation.effects import CallPerson, Submit
from bot.conversation.engine import Engine
from bot.conversation.events import TextReceived
from bot.conversation.session import Session
from tests import shipped

LANGUAGES = ("de", "en", "tr", "ar")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """The real engine with the real word lists."""
    return Engine(shipped.reader())


def reported(engine: Engine, wish: Wish) -> Submit:
    """Let one resident talk until something is submitted."""
    player = Player(engine, shipped.catalogues())
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

    reports = [wish for wish in all_of_them if not wish.person]
    assert len({wish.text for wish in reports}) == len(reports)
    assert {wish.language for wish in all_of_them} == set(LANGUAGES)
    assert 2 <= sum(wish.spoken for wish in all_of_them) <= 30


def test_every_report_gets_through(engine: Engine) -> None:
    """R01: each report of the demonstration is submitted as it was meant, category and permanence included."""
    told = read()
    for report in told["report"]:
        text, place = next(tellings(report, told["place"]))
        fixed = {name: report[name] for name in ("language", "category", "permanence")}
        affects = tuple(report["affects"])
        more = {"detour": "no", "answer_here": "yes", "spoken": False}
        wish = Wish(text=text, place=place or "Hauptstraße", affects=affects, **fixed, **more)
        submission = reported(engine, wish).submission

        assert "{" not in text
        assert (submission.category, submission.text) == (wish.category, wish.text)
        assert submission.permanence == wish.permanence
        assert set(submission.affects) == set(wish.affects)
        assert submission.language == wish.language


def test_no_report_is_told_too_often() -> None:
    """Two hundred residents: no report stands in the queue more than a dozen times, whatever the number of places."""
    told = read()
    by_text = {text: report["text"] for report in told["report"] for text, _ in tellings(report, told["place"])}
    often = Counter(by_text[wish.text] for wish in wishes(200, 1, LANGUAGES) if not wish.person)
    assert max(often.values()) <= 14


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_wants_a_person(engine: Engine, language: str) -> None:
    """In every language the words of who wants to speak with somebody reach the office."""
    for words in read()["person"][language]:
        player = Player(engine, shipped.catalogues())
        player.session = replace(player.session, language=language, language_chosen=True)
        assert any(isinstance(effect, CallPerson) for effect in player.take(TextReceived(words)))


def test_misheard_words_are_not_confirmed() -> None:
    """Who reads something else than they said answers "no", as people do."""
    wish = next(wishes(1, 1, ("de",)))
    context = Player(Engine(shipped.reader()), shipped.catalogues()).context()
    assert answer(wish, replace(Session(), heard={"text": wish.text.lower()}), context) == "1"
    assert answer(wish, replace(Session(), heard={"text": "ganz etwas anderes"}), context) == "2"
