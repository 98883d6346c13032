"""Intake over a real database with a small deterministic conversation, or with the real one.

The small one counts turns in the session, so that a lost or doubled turn shows; some words make it do more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.intake import ChannelKind, Incoming, Intake, Receipt
from adapters.jobs.service import prepare
from adapters.outbox import Outbox
from adapters.storage import engine, migrations, secrets
from adapters.storage.media import Media
from adapters.storage.store import Store
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.effects import Count, DeleteMyData, Effect, Postpone, Say, SendMyData, Transcribe
from bot.conversation.events import Event, OverLimit, TextReceived, VoiceReceived
from bot.conversation.quota import Quota
from bot.conversation.replies import Reply
from bot.conversation.session import Session
from tests.durability.worker import Result, Words

CITY = City("Stadt", "Büro", "115", "Rathaus")
KINDS = {
    "push": ChannelKind(Capabilities()),
    "browser": ChannelKind(Capabilities(), fetches=True),
    "crowd": ChannelKind(Capabilities(), quota=Quota(3, 60)),
}


@dataclass
class Clock:
    """A time that a test moves."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def render(reply: Reply, language: str, sms: bool, easy: bool) -> Words:
    """Key and arguments as words."""
    return Words(reply.key, " ".join([reply.key, *map(str, reply.arguments.values())]), (), reply.key)


def step(session: Session, event: Event, context: Context) -> Result:
    """One answer for each turn; "boom" is a bug; "stop", "wipe" and "copy" are what they say; a voice note is heard."""
    text = getattr(event, "text", "")
    if text == "boom":
        raise ValueError(f"secret of {text}")
    turn = int(session.answers.get("turn", 0)) + 1
    mine = isinstance(event, TextReceived | VoiceReceived)
    touched = context.now.isoformat() if mine else session.touched
    changed = replace(session, answers={"turn": turn}, touched=touched)
    if text == "stop":
        return Result(replace(changed, stopped=True), (Say(Reply("stopped"), "de"),))
    if text == "wipe":
        return Result(Session(), (Say(Reply("data-deleted"), "de"), DeleteMyData()))
    if isinstance(event, OverLimit):
        return Result(session, (Postpone(),) if event.later else ())
    reply, loud = Reply(type(event).__name__, {"turn": turn}), text.startswith("loud")
    effects: list[Effect] = [Say(reply, "de", spoken=loud, easy=text.endswith("easy"))]
    if isinstance(event, VoiceReceived):
        effects = [Transcribe(event.media, "de")]
    if text == "copy":
        effects = [SendMyData()]
    return Result(changed, (*effects, Count("turn")))


@dataclass
class House:
    """Everything behind a channel."""

    database: engine.Database
    store: Store
    intake: Intake
    outbox: Outbox
    clock: Clock
    folder: Path

    def say(self, text: str, id: str, address: str = "+4917012345", channel: str = "push") -> Receipt:
        """One typed message."""
        return self.take(TextReceived(text), id, address, channel)

    def take(self, event: Event, id: str, address: str = "+4917012345", channel: str = "push") -> Receipt:
        """One event."""
        return self.intake.receive(Incoming(channel, address, id, event, self.clock()))

    def rows(self, query: Any) -> list[Any]:
        """What a query finds."""
        with self.database.look() as connection:
            return list(connection.execute(query))


def build(url: str, folder: Path, step: Any = step, render: Any = render) -> House:
    """A house over an empty or used database; the tables are made first."""
    database = engine.connect(url)
    migrations.upgrade(database)
    prepare(database)
    database.close()
    return open_house(url, folder, step, render)


def open_house(url: str, folder: Path, step: Any = step, render: Any = render) -> House:
    """A house over a database whose tables are there."""
    secrets.use(secrets.load_or_create(folder / "keys.json"))
    database = engine.connect(url)
    store = Store(database, Media(database, folder / "media"))
    outbox = Outbox(database)
    clock = Clock()
    intake = Intake(store, step, render, outbox, KINDS, CITY, clock=clock)
    return House(database, store, intake, outbox, clock, folder)


def texts(house: House, conversation: str, direction: str = "out") -> list[str]:
    """What was said, in order."""
    found: Iterable[Any] = house.store.messages(conversation)
    return [message.text for message in found if message.direction == direction]
