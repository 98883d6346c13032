"""Starts the worker, kills it at random moments, starts it again, and says what is left of every message.

Used by the short test of every run and by the long one of `make soak`.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from adapters.storage import engine, secrets
from adapters.storage.tables import conversations, counters, events, messages
from tests.durability.worker import CHANNEL

PROJECT = Path(__file__).resolve().parents[2]


@dataclass
class Outcome:
    """What was found after the last start."""

    kills: int = 0
    sent_twice: int = 0
    """Repetitions by the same message id: a kill between sending and recording. The channel recognises them."""
    wrong: list[str] = field(default_factory=list)


def run_and_kill(url: str, folder: Path, people: int, each: int, kills: int, seed: int) -> Outcome:
    """`kills` times SIGKILL spread over all the work, then one run to the end; then everything is counted."""
    dice = random.Random(seed)
    outcome = Outcome()
    command = [sys.executable, "-m", "tests.durability.worker", url, str(folder), str(people), str(each)]
    while True:
        (folder / "ready").unlink(missing_ok=True)
        process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=(folder / "log").open("a"))
        if outcome.kills >= kills:
            if process.wait(timeout=600) != 0:
                outcome.wrong.append(f"the last run ended with {process.returncode}: see {folder / 'log'}")
            break
        _wait_until_at_work(process, folder, dice.randrange(2 * people * each // max(kills, 1)))
        time.sleep(dice.uniform(0.0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        outcome.kills += 1
    _count(url, folder, people, each, outcome)
    return outcome


def _acknowledged(folder: Path) -> int:
    return sum(path.read_text().count("\n") for path in folder.glob("acknowledged.*"))


def _wait_until_at_work(process: subprocess.Popen[bytes], folder: Path, messages_more: int) -> None:
    """Until the process has started and has acknowledged so many messages more: a slow machine gets no easier test."""
    end = time.monotonic() + 60
    before = _acknowledged(folder)
    while process.poll() is None and time.monotonic() < end:
        if (folder / "ready").exists() and _acknowledged(folder) - before >= messages_more:
            return
        time.sleep(0.005)


def _count(url: str, folder: Path, people: int, each: int, outcome: Outcome) -> None:
    secrets.use(secrets.load(folder / "keys.json"))
    database = engine.connect(url)
    with database.look() as connection:
        turns = connection.execute(select(conversations.c.version)).scalars().all()
        rows = connection.execute(select(messages.c.state, func.count()).group_by(messages.c.state)).all()
        taken = connection.scalar(select(func.count()).select_from(events))
        counted = connection.scalar(select(counters.c.count).where(counters.c.name == "turn"))
    database.close()
    expected = people * each
    _expect(outcome, "turns of each conversation", sorted(turns), [each] * people)
    _expect(outcome, "messages by state", dict(map(tuple, rows)), {"taken": expected, "sent": expected})
    _expect(outcome, "events", taken, expected)
    _expect(outcome, "counter", counted, expected)
    _check_sent(folder, people, each, outcome)


def _check_sent(folder: Path, people: int, each: int, outcome: Outcome) -> None:
    """Every reply left, in order, once for a channel that knows message ids."""
    seen: set[str] = set()
    replies: dict[str, list[str]] = defaultdict(list)
    for line in (folder / "sent").read_text().splitlines():
        id, address, _, text = line.split("\t")
        if id in seen:
            outcome.sent_twice += 1
            continue
        seen.add(id)
        replies[address].append(text)
    for person in range(people):
        expected = [f"{n} c{person}n{n}" for n in range(1, each + 1)]
        _expect(outcome, f"replies on {CHANNEL} to person {person}", replies[f"+49170{person}"], expected)


def _expect(outcome: Outcome, what: str, found: object, expected: object) -> None:
    if found != expected:
        outcome.wrong.append(f"{what}: {found} instead of {expected}")
