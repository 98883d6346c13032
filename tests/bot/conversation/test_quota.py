"""How much one person may say and be answered at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.conversation.context import Context
from bot.conversation.effects import Effect, Postpone, Say
from bot.conversation.engine import Engine
from bot.conversation.events import OverLimit
from bot.conversation.quota import CHAT, Quota, Standing
from bot.conversation.session import Session

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TALKING = Session(language="de", language_chosen=True, welcomed=True)


def standings(seconds_between: float, count: int, quota: Quota = CHAT) -> list[Standing]:
    """What becomes of `count` messages at this pace, while those that wait go on waiting."""
    came: list[datetime] = []
    found: list[Standing] = []
    for at in range(count):
        now = NOW + timedelta(seconds=at * seconds_between)
        found.append(quota.standing(came[::-1][: quota.looked_at], found.count(Standing.LATER), now))
        came.append(now)
    return found


def keys(effects: Sequence[Effect]) -> list[str]:
    """What is said."""
    return [effect.reply.key for effect in effects if isinstance(effect, Say)]


def test_shaky_hands_are_not_punished() -> None:
    """R28: fifteen short messages in a minute, and even thirty at once, are all handled at once."""
    assert set(standings(4.0, 15)) == {Standing.NOW}
    assert set(standings(0.1, 30)) == {Standing.NOW}


def test_who_writes_faster_than_answers_leave_waits_and_a_flood_is_not_read() -> None:
    """R28: thirty are handled, thirty wait, the rest is kept: nothing piles up however long it lasts."""
    assert standings(0.03, 1000) == [Standing.NOW] * 30 + [Standing.LATER] * 30 + [Standing.UNREAD] * 940


def test_a_slow_flood_does_not_pile_up_either() -> None:
    """R28: forty a minute for two hours: no more than thirty ever wait."""
    assert standings(1.5, 4800).count(Standing.LATER) == 30


def test_after_a_minute_of_rest_everything_is_as_before() -> None:
    """R28: when the flood is over, the conversation goes on."""
    came = [NOW - timedelta(seconds=61)] * 60
    assert CHAT.standing(came, 0, NOW) is Standing.NOW
    assert CHAT.standing(came, 1, NOW) is Standing.LATER  # order: what waits comes first


def test_the_person_hears_once_that_it_waits(engine: Engine, context: Context) -> None:
    """R28: one honest sentence, and not again within the hour."""
    first = engine.step(TALKING, OverLimit("und noch etwas", later=True), context)
    second = engine.step(first.session, OverLimit("und noch etwas", later=True), context)
    assert keys(first.effects) == ["please-wait"]
    assert Postpone() in first.effects
    assert second.effects == (Postpone(),)
    late = replace(context, now=context.now + timedelta(hours=2))
    assert keys(engine.step(second.session, OverLimit("", later=True), late).effects) == ["please-wait"]


def test_stop_and_danger_do_not_wait(engine: Engine, context: Context) -> None:
    """R25: both are answered at once; in a flood STOP still is, and danger was, many times."""
    danger = engine.step(TALKING, OverLimit("Hilfe, es brennt, da sind Leute drin!", later=True), context)
    assert "emergency" in keys(danger.effects)
    assert Postpone() not in danger.effects
    for later in (True, False):
        stopped = engine.step(TALKING, OverLimit("STOPP", later=later), context)
        assert keys(stopped.effects) == ["stopped"]
        assert Postpone() not in stopped.effects
    assert engine.step(TALKING, OverLimit("Es brennt!", later=False), context).effects == ()
