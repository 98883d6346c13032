"""A real process to be killed: residents type, speak and delete, the office answers and forwards, jobs carry it out.

Started as `python -m tests.durability.worker URL FOLDER PEOPLE EACH`. It may be killed anywhere and started again: it
always delivers all events from the beginning, as a platform does that was never told "taken", except those that it has
acknowledged in its own files; the office presses the same buttons again. Writes `done` when nothing is left to do.

Real are intake, jobs, database, media, the office's decisions, its telling and its mail; recogniser and voice are not.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text

from adapters.channels.contract import Limits
from adapters.intake import ChannelKind, Incoming, Intake
from adapters.jobs.service import Jobs
from adapters.office import decisions
from adapters.office.mail import send_forward
from adapters.office.submission_queries import stand
from adapters.office.telling import tell
from adapters.outbox import Outbox
from adapters.settings import Settings
from adapters.speech.heard import Heard
from adapters.storage import engine
from adapters.storage.media import Media
from adapters.storage.opening import open_storage
from adapters.storage.store import Message, Store
from adapters.storage.tables import messages, staff, submissions
from adapters.wording import load_catalogues
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.effects import Count, DeleteMyData, Effect, Say, Submit, Transcribe
from bot.conversation.events import (
    Event,
    StaffAnswered,
    StatusChanged,
    TextReceived,
    Transcribed,
    VoiceReceived,
)
from bot.conversation.replies import Reply
from bot.conversation.session import Session
from bot.submission import Kind, Submission
from bot.wording.catalogue import Catalogues

THREADS = 4
CHANNEL = "push"
ANSWERS = 2
"""Answers of the office to each submission."""

FORGETFUL = 5
"""Every fifth person deletes their data with the last message."""

SPOKEN = 4
"""Every fourth answer is spoken as well."""


def said(person: int, number: int, each: int) -> tuple[str, str]:
    """How a person says their message number `number`, and what: report, text, voice or wipe."""
    if number == each and person % FORGETFUL == FORGETFUL - 1:
        return "wipe", "wipe"
    kind = "report" if number == 1 else "voice" if number % 5 == 0 else "text"
    return kind, f"c{person}n{number}"


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
    """Counts turns in the session and repeats what it was told: enough to see one lost, made twice or out of order."""
    match event:
        case TextReceived("wipe"):
            return Result(Session(), (Say(Reply("data-deleted"), "de"), DeleteMyData()))
        case TextReceived(words):
            return _counted(session, words, context)
        case VoiceReceived(media):
            return Result(session, (Transcribe(media, "de"),))
        case Transcribed(_, words):
            return Result(session, (Say(Reply("heard", {"said": words}), "de"),))
        case StaffAnswered(_, words):
            return Result(session, (Say(Reply("told", {"said": words}), "de"),))
        case StatusChanged(_, status):
            return Result(session, (Say(Reply("status", {"said": status}), "de"),))
        case _:
            return Result(session, ())


def _counted(session: Session, words: str, context: Context) -> Result:
    turn = int(session.answers.get("turn", 0)) + 1
    reply = Say(Reply("turn", {"turn": turn, "said": words}), "de", spoken=turn % SPOKEN == 0)
    effects: list[Effect] = [reply, Count("turn")]
    if turn == 1:
        effects.append(Submit(Submission(context.new_reference(), Kind.BARRIER, words, "de")))
    return Result(replace(session, answers={"turn": turn}), tuple(effects))


def render(reply: Reply, language: str, sms: bool, easy: bool) -> Words:
    """The key, and what is told with it."""
    arguments: Mapping[str, object] = reply.arguments
    return Words(reply.key, " ".join(str(value) for value in (reply.key, *arguments.values())), (), "")


class FileChannel:
    """Appends to a file and syncs it: what stands there has left the house."""

    limits = Limits(10_000, 10_000, burst=10_000)

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def send(self, address: str, message: Message) -> str:
        """One line for each message, sometimes slow."""
        _dawdle(0.004)
        sound = "sound" if message.media else "-"
        os.write(self._handle, f"{message.id}\t{address}\t{message.number}\t{sound}\t{message.text}\n".encode())
        os.fsync(self._handle)
        return ""


class FakeSpeech:
    """Hears what the bytes say, takes its time, and dies with the process."""

    def transcribe(self, audio: bytes, language: str | None, expected: str = "", likely: str | None = None) -> Heard:
        """The note's own words; a long note takes longer."""
        _dawdle(0.03)
        return Heard(audio.decode(), 0.9, "de", "vosk", 1.0, ())

    def speak(self, text: str, language: str, slow: bool = False, keep: bool = False) -> bytes:
        """Some bytes."""
        _dawdle(0.03)
        return text.encode()


def _dawdle(most: float) -> None:
    time.sleep(random.random() * most)


@dataclass(frozen=True)
class House:
    """What the office's code needs of `wiring.Parts`."""

    settings: Settings
    catalogues: Catalogues
    database: engine.Database
    media: Media
    store: Store
    outbox: Outbox
    intake: Intake

    def send_forward(self, forward_id: int) -> None:
        """The mailer of the jobs."""
        send_forward(self, forward_id)  # type: ignore[arg-type]


def build(url: str, folder: Path) -> tuple[House, Jobs]:
    """The real parts around a channel of our own."""
    settings = Settings(home=folder / "home", database=url)
    database = open_storage(settings)
    media = Media(database, folder / "home" / "media")
    store, outbox = Store(database, media), Outbox(database)
    city = City("Stadt", "Büro", "115", "Rathaus")
    intake = Intake(store, step, render, outbox, {CHANNEL: ChannelKind(Capabilities())}, city)
    house = House(settings, load_catalogues(), database, media, store, outbox, intake)
    teller = partial(tell, house)  # type: ignore[arg-type]
    jobs = Jobs(store, intake, FakeSpeech(), {CHANNEL: FileChannel(folder / "sent")}, house, teller, outbox)
    return house, jobs


def each_once(path: Path, names: list[Any], act: Callable[[Any], bool]) -> None:
    """Do what is not acknowledged yet; what was done is written down and never done again."""
    known = set(path.read_text().splitlines()) if path.exists() else set()
    with path.open("a") as file:
        for name in names:
            if str(name) not in known and act(name):
                file.write(f"{name}\n")
                file.flush()
                os.fsync(file.fileno())


def deliver_to_us(house: House, each: int, name: tuple[int, int]) -> bool:
    """A platform delivers one message, some of them twice."""
    person, number = name
    kind, words = said(person, number, each)
    for _ in range(1 + (number % 5 < 2)):
        event: Event = TextReceived(words)
        kept = ""
        if kind == "voice":
            kept = house.media.keep("voice", "audio/ogg", words.encode())
            event = VoiceReceived(kept)
        incoming = Incoming(CHANNEL, f"+49170{person}", f"{person}-{number}", event, datetime.now(UTC))
        if not house.intake.receive(incoming).accepted and kept:
            house.media.delete(kept)
    return True


def decide(house: House, reference: str) -> bool:
    """The office forwards and answers; False when the resident came between, and it must look again."""
    try:
        decisions.forward(house, _decision(house, reference, "forward"), "tiefbau@stadt.example")  # type: ignore[arg-type]
        for number in range(ANSWERS):
            decision = _decision(house, reference, f"answer{number}")
            decisions.answer(house, decision, f"answer{number}", asks=False)  # type: ignore[arg-type]
    except decisions.Refused as refused:
        return refused.key == "answer-impossible"  # they deleted their data
    return True


def _decision(house: House, reference: str, nonce: str) -> decisions.Decision:
    with house.database.look() as look:
        row = look.execute(select(submissions).where(submissions.c.reference == reference)).one()
        return decisions.Decision(reference, 1, nonce, stand(look, row), datetime.now(UTC))


def work_at_the_desk(house: House, path: Path, people: int) -> None:
    """Until every report is forwarded and answered."""
    while len(path.read_text().splitlines() if path.exists() else ()) < people:
        with house.database.look() as look:
            references = list(look.scalars(select(submissions.c.reference)))
        each_once(path, references, partial(decide, house))
        time.sleep(0.02)


def is_idle(house: House) -> bool:
    """No message waits, no job waits or runs."""
    prefix = "" if house.database.write.dialect.name == "sqlite" else "dbos."
    active = f"SELECT 1 FROM {prefix}workflow_status WHERE status IN ('ENQUEUED', 'PENDING', 'DELAYED') LIMIT 1"
    with house.database.look() as look:
        due = look.execute(select(messages.c.id).where(messages.c.state == "due").limit(1)).first()
        return due is None and look.execute(text(active)).first() is None


def main(url: str, folder: Path, people: int, each: int) -> None:
    """Take everything, decide everything, wait until everything is done."""
    house, jobs = build(url, folder)
    jobs.launch()
    with house.database.turn() as turn:
        if turn.execute(select(staff.c.id)).first() is None:
            turn.execute(insert(staff).values(id=1, name="Anna", password="-", created=datetime.now(UTC)))
    (folder / "ready").touch()
    threads = [threading.Thread(target=work_at_the_desk, args=(house, folder / "acknowledged.office", people))]
    for number in range(THREADS):
        mine = [(p, n) for n in range(1, each + 1) for p in range(people) if p % THREADS == number]
        path = folder / f"acknowledged.{number}"
        threads.append(threading.Thread(target=each_once, args=(path, mine, partial(deliver_to_us, house, each))))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while not is_idle(house):
        time.sleep(0.05)
    jobs.stop()
    (folder / "done").touch()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
