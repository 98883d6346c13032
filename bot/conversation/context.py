"""What one turn may know besides session and event; given as values, so that a turn can be repeated exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.conversation.replies import Term


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can carry. The poorest sets the floor: everything also works as numbered text."""

    voice_in: bool = True
    voice_out: bool = True
    pictures: bool = True
    pins: bool = True
    files: bool = True
    """A file can be sent: the copy of somebody's data."""
    knows_sender: bool = True
    """False: a sender can be forged, so nothing of a case is shown before its number was said (R28)."""
    tells_whole: bool = True
    """False: what the office says is announced, and told when its person asks for it."""
    sms: bool = False
    """Replies are rendered with the `.sms` variants."""


SMS = Capabilities(
    voice_in=False,
    voice_out=False,
    pictures=False,
    pins=False,
    files=False,
    knows_sender=False,
    tells_whole=False,
    sms=True,
)
"""Words only, from a number that anybody can pretend to have."""


@dataclass(frozen=True, slots=True)
class City:
    """The configured city: nothing in the code knows one."""

    name: str
    office: str
    phone: str
    visit: str
    """Where and when people may come to the desk, one short line."""
    default_language: str = "de"
    area: tuple[float, float, float, float] | None = None
    """South, west, north, east in WGS84 degrees; a pin outside gets a friendly answer (R14)."""
    languages: tuple[tuple[str, str], ...] = (("de", "Deutsch"),)
    """Code and own name of every language offered, in the order of the question."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a resident may hear about a submission."""

    reference: str
    category: str
    place: str
    status: str
    reason: str = ""
    """The office's words at the last status change."""
    question: str = ""
    """The office's open question to the resident, if any."""
    own: bool = True
    """False for a submission of another conversation: only its status is told (R28)."""


@dataclass(frozen=True, slots=True)
class Context:
    """`now` is aware UTC. What few turns ask for is a function, so that the others need not look it up; each gives the
    same answer all through the turn.
    """

    now: datetime
    capabilities: Capabilities
    city: City
    new_reference: Callable[[], str]
    """A number that no submission has so far."""
    new_code: Callable[[], str]
    """Six digits that nobody can guess."""
    cases: Callable[[], tuple[Case, ...]] = tuple
    """This conversation's own submissions, newest first, at most seven."""
    case: Callable[[str], Case | None] = lambda reference: None
    """The submission of a number, whoever sent it."""
    label: Callable[[Term | str, str], str] = lambda label, language: label if isinstance(label, str) else label.key
    """Words of an option's label in a language: people may say the label instead of its number."""
    language_hint: str | None = None
    """What the client says about the person's language; only ever proposed."""
