"""Fills a database with a demonstration: residents talk with the real conversation, the office acts as real staff do.

Voice notes are spoken by the voice and heard by the recogniser; where one of them is missing, the resident types.
"""

from __future__ import annotations

import json
import random
import secrets
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from adapters.demonstration import past
from adapters.demonstration.office import Act, Office
from adapters.demonstration.residents import REPORTS, Wish, answer, wishes
from adapters.intake import Incoming
from adapters.jobs.hearing import Hearing
from adapters.jobs.service import prepare
from adapters.office import accounts
from adapters.speech.errors import SpeechError
from adapters.storage.locks import Locks
from adapters.storage.tables import conversations, staff, submissions
from bot.conversation.context import Capabilities, Context
from bot.conversation.events import Event, LanguageChosen, TextReceived, VoiceReceived
from bot.conversation.session import Session

if TYPE_CHECKING:
    from adapters.wiring import Parts

CHANNEL = "browser"
STAFF = "demo"
MOST_TURNS = 20
"""More answers than the longest report needs; who is not through by then keeps a draft, as people do."""
DAYS = 60


class NotEmpty(Exception):
    """There are submissions already: a demonstration never mixes with them."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What came of it, and the sign-in to look at it; the password is shown once."""

    submissions: int
    voices: int
    name: str
    password: str


def fill(parts: Parts, count: int, seed: int, languages: tuple[str, ...], progress: Callable[[], None]) -> Filled:
    """Let `count` residents report and the office work; `progress` is called after each. Raises NotEmpty."""
    _check_empty(parts)
    prepare(parts.store.database)
    with parts.store.database.turn() as turn:
        password = accounts.add(turn, STAFF, datetime.now(UTC))
        account = turn.execute(select(staff.c.id).where(staff.c.name == STAFF)).scalar_one()
    chance = random.Random(seed)  # noqa: S311 - a demonstration must repeat, and nothing secret comes of it
    notes = tuple(tomllib.loads(REPORTS.read_text(encoding="utf-8"))["notes"])
    office = Office(parts, account, chance, notes)
    voices = made = 0
    for number, wish in enumerate(wishes(count, seed, languages)):
        resident = Resident(parts, wish)
        began = datetime.now(UTC)
        reference = resident.report()
        voices += resident.spoke
        if reference:
            made += 1
            age = timedelta(days=DAYS * (count - number) / count, hours=-chance.random() * 4)
            _put_into_the_past(parts, resident.conversation, reference, began, age, office.acts(wish.language, age))
        progress()
    return Filled(made, voices, STAFF, password)


def _check_empty(parts: Parts) -> None:
    with parts.store.database.look() as look:
        if look.execute(select(submissions.c.reference).limit(1)).first():
            raise NotEmpty


def _put_into_the_past(
    parts: Parts, conversation: str, reference: str, began: datetime, age: timedelta, acts: list[Act]
) -> None:
    """The report is `age` old, and each act of the office is younger than the one before."""
    database = parts.store.database
    with database.turn() as turn:
        past.move(turn, conversation, reference, began, age)
    for number, act in enumerate(acts, start=1):
        before = datetime.now(UTC)
        act(reference)
        with database.turn() as turn:
            past.move(turn, conversation, reference, before, age * (1 - number / (len(acts) + 1)))


class Resident:
    """One resident at the browser page."""

    def __init__(self, parts: Parts, wish: Wish) -> None:
        self._parts = parts
        self._wish = wish
        self._address = secrets.token_hex(16)
        self._sent = 0
        self.conversation = ""
        self.spoke = False

    def report(self) -> str:
        """Talk until something is in the queue; gives its reference, or "" when there is none."""
        self._send(LanguageChosen(self._wish.language))
        self.spoke = self._wish.spoken and self._say()
        if not self.spoke:
            self._send(TextReceived(self._wish.text))
        for _ in range(MOST_TURNS):
            found = self._reference()
            if found:
                return found
            self._send(TextReceived(answer(self._wish, self._session(), self._context())))
        return ""

    def _send(self, event: Event) -> None:
        self._sent += 1
        now = datetime.now(UTC)
        receipt = self._parts.intake.receive(Incoming(CHANNEL, self._address, str(self._sent), event, now))
        self.conversation = receipt.conversation

    def _say(self) -> bool:
        """The wish as a voice note, spoken here and heard by the job that hears all notes; False without a voice."""
        parts, language = self._parts, self._wish.language
        if not parts.speech.can_hear(language):
            return False
        try:
            sound = parts.speech.speak(self._wish.text, language)
        except SpeechError:
            return False
        media = parts.media.keep("voice", "audio/ogg", sound)
        self._send(VoiceReceived(media))
        database = parts.store.database
        Hearing(database, parts.media, Locks(database), parts.intake, parts.speech, parts.outbox).transcribe(media)
        return True

    def _reference(self) -> str:
        mine = submissions.c.conversation == self.conversation
        with self._parts.store.database.look() as look:
            return look.execute(select(submissions.c.reference).where(mine)).scalar() or ""

    def _session(self) -> Session:
        mine = conversations.c.id == self.conversation
        with self._parts.store.database.look() as look:
            kept = look.execute(select(conversations.c.session).where(mine)).scalar_one()
        return Session.from_dict(json.loads(kept))

    def _context(self) -> Context:
        """Enough to know which options a question has."""
        return Context(datetime.now(UTC), Capabilities(), self._parts.city, "")
