"""What a submission is, and the one table of its statuses.

Statuses are appended, never edited; only a person of the office closes or rejects (charter C8, R36), and every end
state needs a reason (R38). Nothing here describes the reporter: `affects` is about the barrier (R29, DSG NRW § 16).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """`person` is a wish to speak with somebody; it waits in the same queue."""

    BARRIER = "barrier"
    PERSON = "person"


class Category(StrEnum):
    """The twelve barrier categories (domain.md 4)."""

    PATH = "path"
    OBSTACLE = "obstacle"
    CROSSING = "crossing"
    TACTILE = "tactile"
    TRANSIT = "transit"
    ENTRANCE = "entrance"
    LIFT = "lift"
    TOILET = "toilet"
    PARKING = "parking"
    INFO = "info"
    DIGITAL = "digital"
    OTHER = "other"


class Permanence(StrEnum):
    """For how long the barrier is there."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    SOMETIMES = "sometimes"
    UNKNOWN = "unknown"


class Affects(StrEnum):
    """For whom the barrier is a problem; never what the reporter has."""

    WHEELS = "wheels"
    SEEING = "seeing"
    HEARING = "hearing"
    UNDERSTANDING = "understanding"
    GERMAN = "german"
    EVERYBODY = "everybody"
    UNSTATED = "unstated"


class Status(StrEnum):
    """Where a submission stands."""

    RECEIVED = "received"
    SEEN = "seen"
    FORWARDED = "forwarded"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NOT_RESPONSIBLE = "not_responsible"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class Actor(StrEnum):
    """Who moves a submission."""

    STAFF = "staff"
    RESIDENT = "resident"


ENDED = frozenset({Status.DONE, Status.NOT_RESPONSIBLE, Status.MERGED, Status.WITHDRAWN})
"""End states: a reason is needed to enter one."""

ALLOWED: dict[Status, frozenset[Status]] = {
    Status.RECEIVED: frozenset(Status) - {Status.RECEIVED},
    Status.SEEN: frozenset(Status) - {Status.RECEIVED, Status.SEEN},
    Status.FORWARDED: frozenset(Status) - {Status.RECEIVED, Status.SEEN, Status.FORWARDED},
    Status.IN_PROGRESS: ENDED | {Status.FORWARDED},
    Status.DONE: frozenset({Status.IN_PROGRESS}),  # reopened: the lift broke again
    Status.NOT_RESPONSIBLE: frozenset({Status.IN_PROGRESS}),  # reopened: we are responsible after all
    Status.MERGED: frozenset({Status.IN_PROGRESS}),  # merged by mistake
    Status.WITHDRAWN: frozenset(),  # the resident's word is final
}


class IllegalTransition(Exception):
    """The status table does not know this move; carries statuses only."""


def check_transition(old: Status, new: Status, actor: Actor, reason: str) -> None:
    """Pass, or raise IllegalTransition. The resident may only withdraw; staff may do all but withdraw."""
    if new not in ALLOWED[old]:
        raise IllegalTransition(f"{old} -> {new}")
    if (actor is Actor.RESIDENT) != (new is Status.WITHDRAWN):
        raise IllegalTransition(f"{old} -> {new} by {actor}")
    if new in ENDED and actor is Actor.STAFF and not reason.strip():
        raise IllegalTransition(f"{old} -> {new} needs a reason")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a barrier is: the person's own words, the known name they matched, a pin in WGS84 degrees; any may lack.

    `source`: text, voice, pin, none.
    """

    text: str = ""
    matched: str = ""
    latitude: float | None = None
    longitude: float | None = None
    source: str = "none"


@dataclass(frozen=True, slots=True)
class Submission:
    """A confirmed submission as the resident confirmed it."""

    reference: str
    kind: Kind
    text: str
    language: str
    category: Category = Category.OTHER
    reasons: tuple[str, ...] = ()
    """Why this category was proposed, in the resident's language; ("chosen",) when the person picked it."""
    place: Place = Place()
    permanence: Permanence = Permanence.UNKNOWN
    detour: bool | None = None
    affects: tuple[Affects, ...] = ()
    pictures: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    answer_here: bool = True
    spoken: bool = False
    """True when the person used voice: the answer should be spoken too."""
