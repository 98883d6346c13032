"""Fills a database with a demonstration: residents talk with the real conversation, the office acts as real staff do.

Voice notes are spoken by the voice and heard by the recogniser; where one of them is missing, the resident types.
"""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import select

from adapters.demonstration import calendar, past
from adapters.demonstration.office import Office
from adapters.demonstration.residents import Wish, answer, read, take_back, wishes
from adapters.intake import Incoming
from adapters.jobs.hearing import Hearing
from adapters.jobs.service import prepare
from adapters.office import accounts
from adapters.speech.errors import SpeechError
from adapters.storage.locks import Locks
from adapters.storage.tables import attachments, conversations, staff, submissions
from bot.conversation.context import Capabilities, Context
from bot.conversation.events import Event, LanguageChosen, PinReceived, TextReceived, VoiceReceived
from bot.conversation.session import Session

if TYPE_CHECKING:
    from adapters.wiring import Parts

CHANNEL = "browser"
STAFF = "demo"
SOMEWHERE = (51.25, 9.40, 51.38, 9.58)
"""Where a city without an area lies: a demonstration needs a map to point at."""
TAKEN_BACK = 3
"""Answers that take a report back: what became of it, take it back, yes."""
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
    office = Office(parts, account, chance, read())
    voices = made = 0
    for number, wish in enumerate(wishes(count, seed, languages)):
        resident = Resident(parts, wish, chance)
        began = datetime.now(UTC)
        reference = resident.report()
        voices += resident.spoke
        if reference:
            made += 1
            days = max(0.0, DAYS * (count - number - 1) / count - chance.random())
            _put_into_the_past(parts, office, resident, reference, began, days)
        progress()
    return Filled(made, voices, STAFF, password)


def _check_empty(parts: Parts) -> None:
    with parts.store.database.look() as look:
        if look.execute(select(submissions.c.reference).limit(1)).first():
            raise NotEmpty


def _put_into_the_past(
    parts: Parts, office: Office, resident: Resident, reference: str, began: datetime, days: float
) -> None:
    """The report came about `days` ago, and each act of the office lies between it and now, in office hours."""
    database, zone, now = parts.store.database, ZoneInfo(parts.settings.time_zone), datetime.now(UTC)
    came = calendar.arrival(office.chance, days, now, zone)
    with database.turn() as turn:
        past.move(turn, resident.conversation, reference, began, began - came)
    acts = office.acts(resident.wish, now - came, resident.say)
    for act, moment in zip(acts, calendar.working(office.chance, came, now, len(acts), zone), strict=True):
        before = datetime.now(UTC)
        act(reference)
        with database.turn() as turn:
            past.move(turn, resident.conversation, reference, before, before - moment)


class Resident:
    """One resident at the browser page."""

    def __init__(self, parts: Parts, wish: Wish, chance: random.Random) -> None:
        self._parts = parts
        self._chance = chance
        self._address = secrets.token_hex(16)
        self._sent = 0
        self.wish = wish
        self.conversation = ""
        self.spoke = False

    def report(self) -> str:
        """Talk until something is in the queue; gives its reference, or "" when there is none."""
        self._send(LanguageChosen(self.wish.language))
        if not (self.wish.spoken and self._say()):
            self.say(self.wish.text)
        for _ in range(MOST_TURNS):
            found = self._reference()
            if found:
                self.spoke = self._has_voice(found)
                return self._taken_back(found) if self.wish.withdraws else found
            if self._session().state == "report.where" and not self.wish.place:
                self._send(self._pin())
            else:
                self.say(answer(self.wish, self._session(), self._context()))
        return ""

    def say(self, text: str) -> None:
        """Type something."""
        self._send(TextReceived(text))

    def _taken_back(self, reference: str) -> str:
        for _ in range(TAKEN_BACK):
            self.say(take_back(self._session()))
        return reference

    def _pin(self) -> PinReceived:
        """Somewhere near the middle of the city."""
        south, west, north, east = self._parts.city.area or SOMEWHERE
        middle, aside = (south + north) / 2, (west + east) / 2
        near = ((north - south) / 8, (east - west) / 8)
        latitude, longitude = (c + self._chance.uniform(-d, d) for c, d in zip((middle, aside), near, strict=True))
        return PinReceived(round(latitude, 5), round(longitude, 5))

    def _send(self, event: Event) -> None:
        self._sent += 1
        now = datetime.now(UTC)
        receipt = self._parts.intake.receive(Incoming(CHANNEL, self._address, str(self._sent), event, now))
        self.conversation = receipt.conversation

    def _say(self) -> bool:
        """The wish as a voice note, spoken here and heard by the job that hears all notes; False without a voice."""
        parts, language = self._parts, self.wish.language
        if not parts.speech.can_hear(language):
            return False
        try:
            sound = parts.speech.speak(self.wish.text, language)
        except SpeechError:
            return False
        media = parts.media.keep("voice", "audio/ogg", sound)
        self._send(VoiceReceived(media))
        database = parts.store.database
        Hearing(database, parts.media, Locks(database), parts.intake, parts.speech, parts.outbox).transcribe(media)
        return True

    def _has_voice(self, reference: str) -> bool:
        with self._parts.store.database.look() as look:
            return look.execute(select(attachments).where(attachments.c.reference == reference)).first() is not None

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
        return Context(datetime.now(UTC), Capabilities(), self._parts.city, str, str)
