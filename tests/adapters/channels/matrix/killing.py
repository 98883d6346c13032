"""Kills the real `mitsprache serve` at random moments while people write, and counts what is left.

Used by the short test of every run and by the long one of `make soak`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from adapters.settings import Settings
from adapters.storage.opening import open_storage
from adapters.storage.store import Message, address_index, message_of
from adapters.storage.tables import events, identities, messages
from tests.adapters.channels.matrix.people import Person
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse
from tests.conftest import PROJECT

AT_START = 4
"""Every fourth kill comes while the process starts: while it signs in, opens keys, or syncs for the first time."""

SERVE = [sys.executable, "-c", "from adapters.cli import main; main()", "serve"]


@dataclass
class Outcome:
    """What was found after the last start."""

    kills: int = 0
    said: int = 0
    answered: int = 0
    wrong: list[str] = field(default_factory=list)

    def expect(self, what: str, found: object, expected: object) -> None:
        """Note what differs."""
        if found != expected:
            self.wrong.append(f"{what}: {found} instead of {expected}")


class Served:
    """The command `mitsprache serve` in a process of its own."""

    def __init__(self, synapse: Synapse, home: Path) -> None:
        self.home = home
        self._bot = synapse.account()
        self.log = home.parent / "log"
        account = {"HOMESERVER": synapse.address, "USER": self._bot, "PASSWORD": PASSWORD}
        given = {f"MITSPRACHE_MATRIX_{name}": value for name, value in account.items()}
        given |= {"MITSPRACHE_HOME": str(home), "MITSPRACHE_PORT": "0", "PYTHONPATH": str(PROJECT)}
        self._environment = {**os.environ, **given}

    @property
    def account(self) -> str:
        """Our account."""
        return self._bot

    def start(self) -> None:
        """Start it; returns at once."""
        self._seen = self.log.stat().st_size if self.log.exists() else 0
        file = self.log.open("ab")
        self._process = subprocess.Popen(SERVE, cwd=PROJECT, stdout=file, stderr=file, env=self._environment)

    def wait(self, seconds: float = 120) -> None:
        """Until it is connected."""
        end = time.monotonic() + seconds
        while b"matrix connected" not in self.log.read_bytes()[self._seen :]:
            assert self._process.poll() is None, self.log.read_text()[-3000:]
            assert time.monotonic() < end, self.log.read_text()[-3000:]
            time.sleep(0.05)

    def stop(self, how: int = signal.SIGKILL) -> None:
        """End it."""
        self._process.send_signal(how)
        self._process.wait(30)


def run_and_kill(synapse: Synapse, folder: Path, people: int, each: int, kills: int, seed: int) -> Outcome:
    """`kills` times SIGKILL while `people` write `each` messages; every second one in an encrypted room."""
    dice, outcome, served = random.Random(seed), Outcome(), Served(synapse, folder / "home")
    served.start()
    served.wait()
    persons = [Person(synapse) for _ in range(people)]
    for number, person in enumerate(persons):
        person.open_room(served.account, encrypted=bool(number % 2))
    writing = [threading.Thread(target=_write, args=(person, each, kills)) for person in persons]
    for thread in writing:
        thread.start()
    while outcome.kills < kills:
        if outcome.kills % AT_START != 0:
            served.wait()
        time.sleep(dice.uniform(0.1, 2.0))
        served.stop()
        outcome.kills += 1
        served.start()
    for thread in writing:
        thread.join()
    served.wait()
    _finish(served, persons, each, outcome)
    served.stop(signal.SIGTERM)
    for person in persons:
        person.close()
    return outcome


def _write(person: Person, each: int, kills: int) -> None:
    """Write all the time that the kills take."""
    for number in range(each):
        person.say(f"Nachricht {number}")
        time.sleep(6.0 * kills / each)


def _finish(served: Served, persons: list[Person], each: int, outcome: Outcome) -> None:
    """Wait until nothing is on its way any more, then compare."""
    database = open_storage(Settings(home=served.home))

    def rows(person: Person, direction: str) -> list[Message]:
        mine = select(identities.c.conversation).where(
            identities.c.address_index == address_index("matrix", person.room)
        )
        query = select(messages).where(messages.c.conversation.in_(mine), messages.c.direction == direction)
        with database.look() as look:
            return [message_of(row) for row in look.execute(query.order_by(messages.c.number))]

    end = time.monotonic() + 120
    while time.monotonic() < end and not all(_is_through(rows(p, "in"), rows(p, "out"), p, each) for p in persons):
        time.sleep(0.5)
    time.sleep(2.0)  # a second delivery would come now
    for number, person in enumerate(persons):
        heard, said = [m.text for m in rows(person, "in")], rows(person, "out")
        expected = [f"Nachricht {n}" for n in range(each)]
        outcome.expect(f"heard of {number}", heard, expected)
        outcome.expect(f"unsent to {number}", [m.state for m in said if m.state != "sent"], [])
        outcome.expect(f"told to {number}", person.texts(), [m.text for m in said])
        outcome.said, outcome.answered = outcome.said + each, outcome.answered + len(said)
    with database.look() as look:
        outcome.expect("dead letters", look.execute(select(events.c.error).where(events.c.state == "dead")).all(), [])
    database.close()


def _is_through(heard: list[Message], said: list[Message], person: Person, each: int) -> bool:
    return len(heard) >= each and all(m.state == "sent" for m in said) and len(person.texts()) >= len(said)
