"""Where a conversation stands: one frozen, versioned value that survives JSON.

Old versions in a database are lifted by `from_dict`; an unreadable one starts afresh with the language kept, so no
person is ever stuck behind an upgrade.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.conversation import stored

VERSION = 1


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the bot remembers between two events. Times are ISO 8601 in UTC."""

    version: int = VERSION
    language: str | None = None
    """ISO 639-1 code; None until known."""
    language_chosen: bool = False
    """True when the person chose it; a detected language is only proposed (R20)."""
    language_page: int = 0
    """How often the person has asked for other languages than the listed ones, in this question."""
    guesses: tuple[str, ...] = ()
    """Languages that a first voice note may be in, likeliest first, while the person is asked which."""
    voice: bool = False
    """Answers are spoken as well."""
    easy: bool = False
    """Even easier words: the `.easy` variants of the catalogue."""
    stopped: bool = False
    """STOP: nothing is sent until the person writes again (R25)."""
    welcomed: bool = False
    state: str = "menu"
    """The state of `bot/flows` that waits for an answer."""
    answers: dict[str, Any] = field(default_factory=dict)
    """Answers by question key, plain JSON values."""
    trail: tuple[str, ...] = ()
    """States answered so far, in order, for "back"; `report.review` in it means that an item is corrected."""
    heard: dict[str, Any] = field(default_factory=dict)
    """Words that wait for "yes, that is what I said", with their voice notes: `{"text": …, "media": […]}`."""
    left: dict[str, Any] = field(default_factory=dict)
    """Where the person was before a side room, and the words that waited there: `{"state": …, "heard": {…}}`."""
    notes: dict[str, str] = field(default_factory=dict)
    """Voice notes that are still being heard, each with the state it was said in."""
    waiting: str = ""
    """Words that nobody has made use of yet: said before the language was known, or not clear."""
    waiting_notes: tuple[str, ...] = ()
    """The voice notes that `waiting` was said in."""
    queued: dict[str, Any] = field(default_factory=dict)
    """A second problem, told while the first was being reported: its words and voice notes, for after that."""
    voices: tuple[str, ...] = ()
    """Media ids of the voice notes that belong to the draft."""
    failures: int = 0
    reminded: bool = False
    expired: bool = False
    """A draft was dropped after a week; said when the person comes back."""
    touched: str = ""
    """When the person last said something."""
    asked_to_wait: str = ""
    """When the person was last told that they write more than can be answered."""
    about: str = ""
    """Reference of the submission that the follow-up speaks of; in the menu, the one that was sent just now."""
    told: str = ""
    """Reference of the submission that the office wrote about last; the next free words may be a reply to that."""
    unread: dict[str, str] = field(default_factory=dict)
    """Answers of the office that were announced and not asked for yet, by reference."""
    code: str = ""
    """Digits that were sent to the person's address: who sends them back has read them there."""
    called: str = ""
    """Reference of the last wish to speak with a person: asking twice makes no second one."""

    @property
    def has_draft(self) -> bool:
        """True while something unsent waits here."""
        return bool(self.answers)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {name: getattr(self, name) for name in ("version", *READ)}

    @classmethod
    def from_dict(cls, data: object) -> Session:
        """The session again, whatever JSON value it was: what cannot be read takes its default."""
        kept = data if isinstance(data, Mapping) else {}
        if kept.get("version") != VERSION:
            kept = {"language": kept.get("language"), "voice": kept.get("voice"), "welcomed": True}
        return cls(**{name: read(kept[name]) for name, read in READ.items() if name in kept})


READ: dict[str, Callable[[object], Any]] = {
    "language": stored.language,
    "language_chosen": stored.flag,
    "language_page": stored.count,
    "guesses": stored.languages,
    "voice": stored.flag,
    "easy": stored.flag,
    "stopped": stored.flag,
    "welcomed": stored.flag,
    "state": lambda value: next(iter(stored.states([value])), "menu"),
    "answers": stored.answers,
    "trail": stored.states,
    "heard": stored.heard,
    "left": stored.left,
    "notes": stored.notes,
    "waiting": stored.text,
    "waiting_notes": stored.texts,
    "queued": stored.heard,
    "voices": stored.texts,
    "failures": stored.count,
    "reminded": stored.flag,
    "expired": stored.flag,
    "touched": stored.moment,
    "asked_to_wait": stored.moment,
    "about": stored.text,
    "told": stored.text,
    "unread": stored.by_name,
    "code": stored.text,
    "called": stored.text,
}
"""How each field is read from what a database holds; a test compares the names."""
