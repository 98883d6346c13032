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
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from adapters.settings import Settings
from adapters.storage.engine import Database
from adapters.storage.media import Media
from adapters.storage.opening import open_storage
from adapters.storage.tables import (
    conversations,
    counters,
    events,
    forwards,
    identities,
    media,
    messages,
    submissions,
    transcripts,
)
from tests.durability.worker import ANSWERS, FORGETFUL, SPOKEN, said

PROJECT = Path(__file__).resolve().parents[2]

AT_START = 5
"""Every fifth kill comes while the process starts: in a migration, or while unfinished jobs are brought back."""


@dataclass
class Outcome:
    """What was found after the last start."""

    kills: int = 0
    sent_twice: int = 0
    """Repetitions by the same message id: a kill between sending and recording. The channel recognises them."""
    wrong: list[str] = field(default_factory=list)

    def expect(self, what: str, found: object, expected: object) -> None:
        """Note what differs."""
        if found != expected:
            self.wrong.append(f"{what}: {found} instead of {expected}")


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
        if outcome.kills % AT_START == 0:
            time.sleep(dice.uniform(0.3, 1.5))
        else:
            _wait_until_at_work(process, folder, dice.randrange(max(1, people * each // max(kills, 1))))
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
    database = open_storage(Settings(home=folder / "home", database=url))
    with database.look() as look:
        taken = look.execute(select(events.c.state, func.count()).group_by(events.c.state)).all()
        notes = look.execute(select(transcripts.c.state, func.count()).group_by(transcripts.c.state)).all()
        counted = look.scalar(select(counters.c.count).where(counters.c.name == "turn"))
        filed = look.scalar(select(func.count()).select_from(submissions))
        unsent = look.execute(select(messages.c.state).where(messages.c.state.not_in(("taken", "sent")))).all()
        silent = look.execute(select(messages.c.id).where(messages.c.wants_audio, messages.c.media.is_(None))).all()
    everything = [said(person, number, each) for person in range(people) for number in range(1, each + 1)]
    typed = sum(kind in ("report", "text") for kind, _ in everything)
    staying = [person for person in range(people) if not _leaves(person)]
    spoken = sum(said(person, number, each)[0] == "voice" for person in staying for number in range(1, each + 1))
    outcome.expect("dead letters", [row for row in taken if row[0] != "handled"], [])
    outcome.expect("notes by state", [tuple(row) for row in notes], [("done", spoken)])
    outcome.expect("counter", counted, typed)
    outcome.expect("submissions", filed, people)
    outcome.expect("messages that did not leave", unsent, [])
    outcome.expect("messages that were never spoken", silent, [])
    _check_sent(folder, people, each, outcome)
    _check_forwards(database, folder, people, outcome)
    _check_deleted(database, folder, len(staying), outcome)
    database.close()


def _leaves(person: int) -> bool:
    return person % FORGETFUL == FORGETFUL - 1


def _check_sent(folder: Path, people: int, each: int, outcome: Outcome) -> None:
    """Every reply left, in order, once for a channel that knows message ids, with its sound where it has one."""
    seen: dict[str, list[str]] = {}
    sent: dict[str, list[list[str]]] = defaultdict(list)
    for line in (folder / "sent").read_text().splitlines():
        row = line.split("\t")
        if row[0] in seen:
            outcome.sent_twice += 1
            same = [*row[:3], row[4]], [*seen[row[0]][:3], seen[row[0]][4]]  # its sound may have come meanwhile
            outcome.expect(f"repetition of message {row[0]}", *same)
            continue
        seen[row[0]] = row
        sent[row[1]].append(row)
    for person in range(people):
        rows = sent[f"+49170{person}"]
        numbers = [int(row[2]) for row in rows]
        outcome.expect(f"order of what was sent to {person}", numbers, sorted(numbers))
        _check_person(person, each, rows, outcome)


def _check_person(person: int, each: int, rows: list[list[str]], outcome: Outcome) -> None:
    told: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        key, _, rest = row[4].partition(" ")
        told[key].append(rest)
    words = [said(person, number, each) for number in range(1, each + 1)]
    typed = [word for kind, word in words if kind in ("report", "text")]
    spoken = [word for kind, word in words if kind == "voice"]
    answers = [f"answer{number}" for number in range(ANSWERS)]
    if _leaves(person):  # what was still to be said when they left is never said, and nothing comes afterwards
        outcome.expect(f"last word to {person}", [rows[-1][4], *told["data-deleted"]], ["data-deleted", ""])
        outcome.expect(f"notes told to {person}", told["heard"], spoken[: len(told["heard"])])
        outcome.expect(f"answers told to {person}", sorted(told["told"]), sorted(set(told["told"])))
        return
    outcome.expect(f"replies to {person}", told["turn"], [f"{n} {word}" for n, word in enumerate(typed, start=1)])
    outcome.expect(f"notes told to {person}", told["heard"], spoken)
    outcome.expect(f"answers told to {person}", sorted(told["told"]), answers)
    outcome.expect(f"status told to {person}", told["status"], ["forwarded"])
    loud = {int(row[4].split()[1]) for row in rows if row[3] == "sound"}  # the others waited a minute
    outcome.expect(f"spoken to {person}", loud - set(range(SPOKEN, len(typed) + 1, SPOKEN)), set())


def _check_forwards(database: Database, folder: Path, people: int, outcome: Outcome) -> None:
    """One mail for each submission, recorded as sent."""
    with database.look() as look:
        rows = look.execute(select(forwards.c.reference, forwards.c.id, forwards.c.state)).all()
    outcome.expect("forwards", sorted(row.state for row in rows), ["sent"] * people)
    outcome.expect("submissions forwarded", len({row.reference for row in rows}), people)
    mails = sorted(path.name for path in (folder / "home" / "outgoing").glob("[!.]*"))
    outcome.expect("mails", mails, sorted(f"{row.reference}-{row.id}.eml" for row in rows))


def _check_deleted(database: Database, folder: Path, staying: int, outcome: Outcome) -> None:
    """Who left is nowhere; after the sweep every file belongs to somebody who stayed."""
    later = datetime.now(UTC) + timedelta(days=1)
    store = Media(database, folder / "home" / "media")
    for lost in store.nameless(later, 100_000):
        store.delete(lost)
    for shelf in range(256):
        store.remove_orphans(shelf, later)
    here = select(conversations.c.id)

    def strangers(table: Any) -> int:
        query = select(func.count()).select_from(table).where(table.c.conversation.not_in(here))
        with database.look() as look:
            return int(look.execute(query).scalar_one())

    for table in (identities, messages, media, transcripts, events, submissions):
        outcome.expect(f"{table.name} of people who left", strangers(table), 0)
    with database.look() as look:
        outcome.expect("people who stayed", look.scalar(select(func.count()).select_from(identities)), staying)
        names = sorted(look.scalars(select(media.c.id)))
    files = sorted(path.name for path in (folder / "home" / "media").rglob("*") if path.is_file())
    outcome.expect("files", files, names)
