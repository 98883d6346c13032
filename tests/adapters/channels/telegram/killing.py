"""Kills a Mitsprache on Telegram at random moments while people write, and says what is left of every message.

Used by the short test of every run and by the long one of `make soak`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from bisect import bisect
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import func, select

from adapters.settings import Settings
from adapters.storage.engine import Database
from adapters.storage.media import Media
from adapters.storage.opening import open_storage
from adapters.storage.store import Store
from adapters.storage.tables import conversations, events, messages
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi, Seen, reset, status

PROJECT = Path(__file__).resolve().parents[4]
FIRST = 900_000
"""The first person; they are numbered."""


@dataclass
class Outcome:
    """What was found in the end."""

    killed: list[float] = field(default_factory=list)
    """When, of the monotonic clock."""
    repeated: int = 0
    """Answers that somebody got twice: sent, and killed before that was written down."""
    most_of_one: int = 0
    """The most repetitions that one person got after one kill."""
    wrong: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        """How many."""
        return len(self.killed)


def run_and_kill(folder: Path, people: int, each: int, kills: int, seed: int, bad_network: bool = False) -> Outcome:
    """Everybody writes `each` messages, spread over all lives; then one runs to the end, and everything is counted."""
    dice = random.Random(seed)
    outcome = Outcome()
    left = list(range(people)) * each
    per_life = max(1, len(left) // (kills + 1))
    with closing(BotApi()) as api:
        while outcome.kills < kills:
            process = _start(folder, api)
            _let_people_write(api, left, per_life)
            if bad_network:
                api.fail(1, dice.choice(["getUpdates", "sendMessage"]), dice.choice([reset, status(502)]))
            _wait_until_at_work(api, dice)
            process.send_signal(signal.SIGKILL)
            process.wait()
            outcome.killed.append(time.monotonic())
        api.faults.clear()
        process = _start(folder, api)
        _let_people_write(api, left, len(left))
        _finish(folder, api, people * each, outcome)
        process.terminate()
        process.wait(20)
        _count(folder, api, people, each, outcome)
    return outcome


@contextmanager
def started(folder: Path, api: BotApi) -> Iterator[None]:
    """A Mitsprache that is at work inside the block."""
    process = _start(folder, api)
    try:
        api.say("/start", FIRST - 1)
        api.answers(1, FIRST - 1, seconds=60)
        yield
    finally:
        process.terminate()
        process.wait(20)


def _start(folder: Path, api: BotApi) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.adapters.channels.telegram.worker", str(folder / "home"), api.address]
    log = (folder / "log").open("a")
    return subprocess.Popen(
        command, cwd=PROJECT, stdout=log, stderr=log, env={**os.environ, "PYTHONPATH": str(PROJECT)}
    )


def _let_people_write(api: BotApi, left: list[int], count: int) -> None:
    for person in left[:count]:
        api.say("hilfe", FIRST + person)
    del left[:count]


def _wait_until_at_work(api: BotApi, dice: random.Random) -> None:
    """Until some more was acknowledged and some more answered: a slow machine gets no easier test."""
    acknowledged, answered = api.confirmed, api.delivered
    more, end = dice.randrange(8), time.monotonic() + 60
    while time.monotonic() < end and (
        api.delivered - answered < more or (api.updates and api.confirmed == acknowledged)
    ):
        time.sleep(0.002)
    time.sleep(dice.uniform(0.0, 0.1))


def _finish(folder: Path, api: BotApi, expected: int, outcome: Outcome) -> None:
    """Until everything is taken and answered."""
    database = _open(folder)
    end = time.monotonic() + 300
    while time.monotonic() < end:
        with database.look() as look:
            taken = look.scalar(select(func.count()).where(messages.c.direction == "in"))
            due = look.scalar(select(func.count()).where(messages.c.state == "due"))
        if taken == expected and due == 0 and not api.updates:
            break
        time.sleep(0.1)
    else:
        outcome.wrong.append(f"{taken} of {expected} taken, {due} not sent, {len(api.updates)} not acknowledged")
    database.close()


def _open(folder: Path) -> Database:
    end = time.monotonic() + 30
    while not (folder / "home" / "mitsprache.sqlite").exists() and time.monotonic() < end:
        time.sleep(0.05)
    return open_storage(Settings(home=folder / "home", telegram_token=SecretStr(TOKEN)))


def _count(folder: Path, api: BotApi, people: int, each: int, outcome: Outcome) -> None:
    database = _open(folder)
    store = Store(database, Media(database, folder / "home" / "media"))
    with database.look() as look:
        dead = look.scalar(select(func.count()).where(events.c.state == "dead"))
        known = look.scalar(select(func.count()).select_from(conversations))
    if (dead, known) != (0, people):
        outcome.wrong.append(f"{dead} dead letters, {known} of {people} people")
    for person in range(FIRST, FIRST + people):
        conversation = store.conversation_of("telegram", str(person)) or ""
        kept = store.messages(conversation, limit=100_000)
        said = sum(message.direction == "in" for message in kept)
        if said != each:
            outcome.wrong.append(f"{person - FIRST}: {said} of {each} messages taken")
        _compare([m.text for m in kept if m.direction == "out"], api.of(person), person - FIRST, outcome)
    database.close()


def _compare(written: list[str], got: list[Seen], person: int, outcome: Outcome) -> None:
    """What a person got is what was written for them, in order; after a kill some of it twice in a row."""
    worst = _repetitions(written, [(seen.text, bisect(outcome.killed, seen.at)) for seen in got])
    if worst is None:
        outcome.wrong.append(f"{person}: {len(got)} answers came that are not the {len(written)} in their order")
        return
    outcome.repeated += len(got) - len(written)
    outcome.most_of_one = max(outcome.most_of_one, worst)


def _repetitions(written: list[str], got: list[tuple[str, int]]) -> int | None:
    """The most repetitions after one kill, read as kindly as can be; None: it cannot be what was written.

    `got`: each text with the number of kills before it. Two answers in a row may have the same words, so a text can be
    the next one or the last one again: every reading is followed, by how far it is and its repetitions since the kill.
    """
    readings, life = {(0, 0): 0}, 0
    for text, kills in got:
        if kills != life:
            life, begun = kills, readings
            readings = {}
            for (at, _), worst in begun.items():
                readings[at, 0] = min(worst, readings.get((at, 0), worst))
        after: dict[tuple[int, int], int] = {}
        for (at, here), worst in readings.items():
            if at < len(written) and text == written[at]:
                after[at + 1, here] = min(worst, after.get((at + 1, here), worst))
            if at and kills and text == written[at - 1]:
                more = max(worst, here + 1)
                after[at, here + 1] = min(more, after.get((at, here + 1), more))
        readings = after
    return min((worst for (at, _), worst in readings.items() if at == len(written)), default=None)
