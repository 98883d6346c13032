"""Where a conversation stands: one frozen, versioned value that survives JSON.

Old versions in a database are lifted by `from_dict`; an unreadable one starts afresh with the language kept, so no
person is ever stuck behind an upgrade.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

VERSION = 1


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the bot remembers between two events. Times are ISO 8601 in UTC."""

    version: int = VERSION
    language: str | None = None
    """ISO 639-1 code; None until known."""
    language_chosen: bool = False
    """True when the person chose it; a detected language is only proposed (R20)."""
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
    """Questions answered so far, in order, for "back"."""
    heard: dict[str, Any] = field(default_factory=dict)
    """A voice answer that waits for "yes, that is what I said"."""
    waiting: str = ""
    """The first words said before the language was known; handled when it is."""
    voices: tuple[str, ...] = ()
    """Media ids of the voice notes that belong to the draft."""
    failures: int = 0
    reminded: bool = False
    touched: str = ""
    """When the person last said something."""
    about: str = ""
    """Reference of the submission that the follow-up speaks of."""
    called: str = ""
    """Reference of the last wish to speak with a person: asking twice makes no second one."""

    @property
    def has_draft(self) -> bool:
        """True while something unsent waits here."""
        return bool(self.answers)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Session:
        """The session again; unknown fields of other versions are dropped, missing ones take their default."""
        known = {f.name for f in fields(cls)}
        kept = {name: value for name, value in data.items() if name in known}
        for name in ("trail", "voices"):
            if name in kept:
                kept[name] = tuple(kept[name] or ())
        if data.get("version") != VERSION:
            kept = {"language": data.get("language"), "voice": bool(data.get("voice")), "welcomed": True}
        return replace(cls(**kept), version=VERSION)
