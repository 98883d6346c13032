"""A submission as its page shows it: rows become words. Pure; knows no query and no route."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from adapters.office import facts
from adapters.office.rendering import Words
from adapters.office.submission_queries import Case
from bot.submission import ALLOWED, ENDED, Category, Kind, Status

UNSURE = 0.6
"""Words that a recogniser was less sure of are marked."""
READY = {
    "answer": ("reading", "where", "picture", "forwarded", "working", "done", "merged", "elsewhere", "call"),
    "reason": ("forwarded", "working", "done", "merged", "elsewhere"),
}
"""Ready texts of each field, `ready-…` in every language's catalogue."""
CALLED = ("asked", "failures", "emergency", "voice_kept")
"""Why a person was called (bot.conversation.effects.CallPerson)."""
_QUIET = ("note", "category", "forwarded", "copied")
"""Kinds of entries that are written in the office's language, not in the resident's."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice note. `words`: each with the recogniser's certainty in percent where that was low, else None.

    `doubt`: the same for the whole note, of which a recogniser told no more than that.
    """

    id: str
    there: bool
    seconds: int
    language: str
    engine: str
    state: str
    words: tuple[tuple[str, int | None], ...]
    doubt: int | None
    waits: bool
    """Somebody of the office is to listen to it."""
    typed: str
    """What somebody of the office typed; empty when nobody has."""
    typed_language: str
    typed_by: str

    @property
    def unsure(self) -> bool:
        """True when a word is marked."""
        return any(percent is not None for _, percent in self.words)


@dataclass(frozen=True, slots=True)
class Said:
    """A message about the submission."""

    id: int
    direction: str
    text: str
    language: str
    state: str
    error: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history."""

    created: datetime
    title: str
    text: str
    language: str
    who: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A forward and how it stands, in words."""

    id: int
    recipient: str
    state: str
    words: str


class SubmissionView:
    """What the template asks."""

    def __init__(self, words: Words, case: Case) -> None:
        self._words = words
        self._case = case
        self.row = case.row
        self.stand = case.stand
        self.stopped = bool(case.session.get("stopped"))
        self.spoken = bool(case.session.get("voice"))
        self.language = str(case.session.get("language") or case.row.language)
        self.can_answer = case.row.conversation is not None
        self.place = str(case.row.place or "").strip()
        self.facts = facts.facts(words, case.row, facts.ON_PAGE)
        self.channel = words.text(f"channel-{case.row.channel}")

    def nonce(self) -> str:
        """A fresh name for one sending of one form: sent twice it acts once."""
        return secrets.token_urlsafe(16)

    @property
    def has_place(self) -> bool:
        """True when anything about the place is known."""
        return bool(self.place or self.row.place_matched or self.map)

    @property
    def map(self) -> str:
        """Link to a map, empty without a pin."""
        if self.row.latitude is None or self.row.longitude is None:
            return ""
        return facts.map_link(self.row.latitude, self.row.longitude)

    @property
    def point(self) -> str:
        """The pin in degrees."""
        return f"{self.row.latitude:.5f}, {self.row.longitude:.5f}"

    @property
    def voices(self) -> list[Voice]:
        """Voice notes in the order they came."""
        return [_voice(row) for row in self._case.media if row.kind == "voice" or (row.id is None and row.heard_state)]

    @property
    def pictures(self) -> list[str]:
        """Ids of the pictures in the order they came."""
        return [row.media for row in self._case.media if row.kind == "picture"]

    @property
    def lost(self) -> int:
        """How many files are deleted, of which nothing is known any more."""
        return sum(row.id is None and row.heard_state is None for row in self._case.media)

    @property
    def additions(self) -> list[Entry]:
        """What the person said later."""
        return [self._entry(row) for row in self._case.history if row.kind == "amended"]

    @property
    def sorted_here(self) -> bool:
        """True when the office changed the category."""
        return any(row.kind == "category" for row in self._case.history)

    @property
    def messages(self) -> list[Said]:
        """Messages about the submission, in order."""
        errors = self._case.errors
        return [
            Said(m.id, m.direction, m.text, m.language or self.row.language, m.state, errors[m.id], m.created)
            for m in self._case.messages
        ]

    @property
    def history(self) -> list[Entry]:
        """What happened, oldest first."""
        return [self._entry(row) for row in self._case.history]

    def _entry(self, row: Row[Any]) -> Entry:
        title = self._words.text(f"history-{row.kind}", status=self._status(row.status))
        text, language = row.text or "", "" if row.kind in _QUIET else self.row.language
        if row.kind == "category":
            old, _, new = text.partition(" ")
            names = {name: self._words.text(f"category-{code}") for name, code in (("old", old), ("new", new))}
            text = self._words.text("category-entry", **names)
        return Entry(row.created, title, text, language, row.who or "")

    def _status(self, code: str) -> str:
        return self._words.text(f"status-{code}") if code else ""

    @property
    def statuses(self) -> list[Status]:
        """Where staff may move it, in the order of the table; only the resident withdraws."""
        allowed = ALLOWED[Status(self.row.status)]
        return [status for status in Status if status in allowed and status is not Status.WITHDRAWN]

    @property
    def moves(self) -> bool:
        """True when a forward changes the status."""
        return Status.FORWARDED in ALLOWED[Status(self.row.status)]

    @property
    def ends(self) -> str:
        """The statuses that need a reason, in words."""
        return self._words.joined([self._status(status) for status in self.statuses if status in ENDED])

    @property
    def categories(self) -> list[Category]:
        """All of them."""
        return list(Category)

    @property
    def wish(self) -> bool:
        """True for a wish to speak with somebody; it has no category."""
        return bool(self.row.kind == Kind.PERSON)

    @property
    def reasons(self) -> list[str]:
        """The words that the category was proposed for; none for a wish and for a category that the person chose."""
        return [] if self.wish or self.chosen else self._reasons

    @property
    def called(self) -> str:
        """Why somebody is wanted, in words; empty for a report."""
        codes = [code for code in self._reasons if self.wish and code in CALLED]
        return " ".join(self._words.text(f"called-{code}") for code in codes)

    @property
    def chosen(self) -> bool:
        """True when the person chose the category."""
        return self._reasons == ["chosen"]

    @property
    def _reasons(self) -> list[str]:
        return [str(reason) for reason in json.loads(self.row.reasons or "[]")]

    def ready(self, field: str) -> tuple[str, ...]:
        """Names of the ready texts of a field, none when we have no words in the language of the conversation."""
        return READY[field] if self._known else ()

    @property
    def ready_unchecked(self) -> bool:
        """True when no native speaker has read the ready texts (R19)."""
        return self._words.catalogues.language(self.language).review != "checked"

    @property
    def _known(self) -> bool:
        return self.language in {language.code for language in self._words.catalogues.languages}

    @property
    def forwards(self) -> list[Forwarded]:
        """Forwards, oldest first."""
        return [Forwarded(row.id, row.recipient, row.state, self._forward(row)) for row in self._case.forwards]

    def _forward(self, row: Row[Any]) -> str:
        if row.state == "sent":
            return self._words.text(f"forward-state-sent-{row.target}", date=self._words.date(row.sent))
        return self._state("forward-state", row.state, row.error)

    def delivery(self, message: Said) -> str:
        """How a message stands, in words."""
        return self._state("message-state", message.state, message.error)

    def _state(self, key: str, state: str, error: str) -> str:
        """`delayed`: due still, after a try that failed."""
        state = "delayed" if state == "due" and error else state
        return self._words.text(f"{key}-{state}", code=self._words.text("code", code=error))


def _voice(row: Row[Any]) -> Voice:
    words, doubt = _heard(row)
    return Voice(
        id=row.media,
        there=row.id is not None,
        seconds=round(row.seconds or 0),
        language=row.heard_language or "",
        engine=row.heard_engine or "",
        state=row.heard_state if row.heard_state and row.heard_state != "done" else "none",
        words=words,
        doubt=doubt,
        waits=row.typed_state == "waiting",
        typed=row.typed_text or "",
        typed_language=row.typed_language or "",
        typed_by=row.typed_by or "",
    )


def _heard(row: Row[Any]) -> tuple[tuple[tuple[str, int | None], ...], int | None]:
    """The words, the unsure ones with their certainty; beside them the certainty of a note whose words share one."""
    listed = json.loads(row.heard_words or "[]")
    if not listed:
        return tuple((word, None) for word in (row.heard_text or "").split()), None
    words, certainties = zip(*((str(w["word"]).strip(), _percent(w.get("confidence"))) for w in listed), strict=True)
    if len(listed) > 1 and len({(w.get("start"), w.get("end"), w.get("confidence")) for w in listed}) == 1:
        return tuple((word, None) for word in words), certainties[0]
    return tuple(zip(words, certainties, strict=True)), None


def _percent(confidence: float | None) -> int | None:
    return None if confidence is None or confidence >= UNSURE else round(100 * confidence)
