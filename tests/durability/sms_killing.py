"""Kills an SMS Mitsprache at random moments and counts what became of every message. The test is the modem here.

Between two kills it puts files into the inbox and moves what leaves to `sent`, as gammu-smsd does.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from adapters.settings import Settings
from adapters.storage.opening import open_storage
from adapters.storage.tables import counters, events, messages
from tests.adapters.channels.sms import modem
from tests.durability.killing import AT_START, PROJECT

START = datetime(2026, 11, 24, 12, tzinfo=UTC)


@dataclass
class Outcome:
    """What was found after the last start."""

    kills: int = 0
    repeated: int = 0
    """Answers that left twice."""
    wrong: list[str] = field(default_factory=list)


class Modem:
    """The folders, and a thread that sends."""

    def __init__(self, folder: Path) -> None:
        self.folder = modem.folders(folder)
        self.left: Counter[str] = Counter()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._send, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No more."""
        self._stop.set()
        self._thread.join()

    def bring(self, number: str, text: str, at: int) -> None:
        """One message comes."""
        when = START + timedelta(seconds=at)
        hidden = self.folder / "inbox" / f".{at}"
        hidden.write_text(modem.backup(number, text, when), encoding="utf-8")
        hidden.rename(self.folder / "inbox" / f"IN{when:%Y%m%d_%H%M%S}_00_{number}_00.txt")

    def _send(self) -> None:
        while not self._stop.wait(0.02):
            for path in sorted((self.folder / "outbox").glob("OUT*")):
                self.left[path.name] += 1
                path.rename(self.folder / "sent" / path.name)


def run_and_kill(folder: Path, people: int, each: int, kills: int, seed: int) -> Outcome:
    """`kills` times SIGKILL while `people` send `each` messages; then one run to the end, and everything is counted."""
    dice, outcome, peer = random.Random(seed), Outcome(), Modem(folder / "modem")
    waiting = [(f"+49151123{person:05}", f"Hilfe {number}") for number in range(each) for person in range(people)]
    all_said = list(waiting)
    share = -(-len(waiting) // max(kills, 1))
    while True:
        for _ in range(min(share, len(waiting))):
            peer.bring(*waiting[0], at=len(all_said) - len(waiting))
            waiting.pop(0)
        (folder / "ready").unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.durability.sms_worker", str(folder)]
        process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=(folder / "log").open("a"))
        if outcome.kills >= kills:
            if process.wait(timeout=900) != 0:
                outcome.wrong.append(f"the last run ended with {process.returncode}: see {folder / 'log'}")
            break
        _wait(process, folder, dice, outcome.kills)
        process.send_signal(signal.SIGKILL)
        process.wait()
        outcome.kills += 1
    peer.stop()
    _count(folder, peer, all_said, outcome)
    return outcome


def _wait(process: subprocess.Popen[bytes], folder: Path, dice: random.Random, kills: int) -> None:
    """Every fifth kill comes while it starts, the others while it works."""
    if kills % AT_START == 0:
        time.sleep(dice.uniform(0.3, 1.5))
        return
    end = time.monotonic() + 60
    while process.poll() is None and not (folder / "ready").exists() and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(dice.uniform(0.0, 0.8))


def _count(folder: Path, peer: Modem, said: list[tuple[str, str]], outcome: Outcome) -> None:
    database = open_storage(Settings(home=folder / "home"))
    with database.look() as look:
        heard = look.execute(select(messages.c.conversation, messages.c.body).where(messages.c.direction == "in")).all()
        out = look.execute(select(messages.c.state).where(messages.c.direction == "out")).all()
        dead = look.execute(select(events.c.id).where(events.c.state == "dead")).all()
        counted = look.scalars(select(counters.c.count).where(counters.c.name == "sms_conversations")).all()
    database.close()
    texts = Counter(row.body.split('"')[3] for row in heard)
    people = len({number for number, _ in said})
    expected = Counter(text for _, text in said)
    checks = [
        ("messages heard", texts, expected),
        ("dead letters", len(dead), 0),
        ("states of answers", {row.state for row in out}, {"sent"}),
        ("answers that left", len(peer.left), len(out)),
        ("conversations counted", sum(counted), people),
        ("left in the inbox", list((peer.folder / "inbox").iterdir()), []),
    ]
    outcome.wrong += [f"{what}: {found} instead of {wanted}" for what, found, wanted in checks if found != wanted]
    outcome.repeated = sum(times - 1 for times in peer.left.values())
