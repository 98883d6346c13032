"""A real process to be killed: takes events under load, delivers through a channel that writes to a synced file.

Started as `python worker.py URL FOLDER CONVERSATIONS PER_CONVERSATION`. It may be killed anywhere and started again: it
always delivers all events from the beginning, as a platform does that was never told "taken", except those that it has
acknowledged in its own file. Writes `done` when everything is acknowledged and sent.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from adapters.intake import ChannelKind, Incoming, Intake
from adapters.jobs.service import Jobs
from adapters.outbox import Outbox
from adapters.storage import engine, migrations, secrets
from adapters.storage.media import Media
from adapters.storage.store import Message, Store
from adapters.storage.tables import messages
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.effects import Count, Effect, Say
from bot.conversation.events import Event, TextReceived
from bot.conversation.replies import Reply
from bot.conversation.session import Session

THREADS = 4
CHANNEL = "push"


@dataclass(frozen=True)
class Result:
    """What the step gives."""

    session: Session
    effects: tuple[Effect, ...]


@dataclass(frozen=True)
class Words:
    """A message in words."""

    key: str
    text: str
    options: tuple[()]
    spoken: str


def step(session: Session, event: Event, context: Context) -> Result:
    """Counts turns in the session and repeats what was said: enough to see a turn lost or made twice."""
    if not isinstance(event, TextReceived):
        return Result(session, ())
    turn = int(session.answers.get("turn", 0)) + 1
    reply = Reply("turn", {"turn": turn, "said": event.text})
    said = (*session.answers.get("said", ()), event.text)
    changed = replace(session, answers={"turn": turn, "said": said})
    return Result(changed, (Say(reply, "de"), Count("turn")))


def render(reply: Reply, language: str, sms: bool, easy: bool) -> Words:
    """The turn's number and what was said."""
    arguments: Mapping[str, object] = reply.arguments
    return Words(reply.key, f"{arguments.get('turn')} {arguments.get('said')}", (), "")


class FileChannel:
    """Appends to a file and syncs it: what stands there has left the house."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._dice = random.Random()

    def send(self, address: str, message: Message) -> None:
        """One line for each message, sometimes slow."""
        time.sleep(self._dice.random() * 0.004)
        os.write(self._handle, f"{message.id}\t{address}\t{message.number}\t{message.text}\n".encode())
        os.fsync(self._handle)


def build(url: str, folder: Path) -> tuple[engine.Database, Store, Intake, Jobs]:
    """The real parts around a channel of our own."""
    secrets.use(secrets.load_or_create(folder / "keys.json"))
    database = engine.connect(url)
    migrations.upgrade(database)
    store = Store(database, Media(database, folder / "media"))
    outbox = Outbox(database)
    kinds = {CHANNEL: ChannelKind(Capabilities())}
    intake = Intake(store, step, render, outbox, kinds, City("Stadt", "Büro", "115", "Rathaus"))
    jobs = Jobs(store, intake, None, {CHANNEL: FileChannel(folder / "sent")}, None, None, outbox)  # type: ignore[arg-type]
    return database, store, intake, jobs


def take(intake: Intake, folder: Path, mine: list[tuple[int, int]], thread: int) -> None:
    """Deliver events in order; an acknowledged one is written down and not delivered again."""
    path = folder / f"acknowledged.{thread}"
    known = set(path.read_text().splitlines()) if path.exists() else set()
    with path.open("a") as file:
        for conversation, number in mine:
            name = f"{conversation}-{number}"
            if name in known:
                continue
            for _ in range(1 + (number % 5 == 0)):  # some platforms deliver twice
                event = TextReceived(f"c{conversation}n{number}")
                intake.receive(Incoming(CHANNEL, f"+49170{conversation}", name, event, datetime.now(UTC)))
            file.write(f"{name}\n")
            file.flush()
            os.fsync(file.fileno())


def main(url: str, folder: Path, conversations: int, each: int) -> None:
    """Take everything, wait until everything is sent."""
    database, _, intake, jobs = build(url, folder)
    jobs.launch()
    (folder / "ready").touch()
    threads = []
    for thread in range(THREADS):
        mine = [(c, n) for n in range(1, each + 1) for c in range(conversations) if c % THREADS == thread]
        threads.append(threading.Thread(target=take, args=(intake, folder, mine, thread)))
    for started in threads:
        started.start()
    for started in threads:
        started.join()
    due = select(func.count()).select_from(messages).where(messages.c.state == "due")
    while True:
        with database.look() as connection:
            if connection.scalar(due) == 0:
                break
        jobs.sweeper.run()
        time.sleep(0.1)
    (folder / "done").touch()
    jobs.stop()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
