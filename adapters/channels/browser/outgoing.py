"""Stored messages become what the template shows. Pure: no template, no request; `now` is given.

Every text is shown with its language; what a recording says always stands beside it as text (R03, R21).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.wording import bidi

HEARING_AT_MOST = timedelta(minutes=15)
"""A voice note that got no answer for so long is no longer shown as "being listened to"."""

NEWEST = 100
"""Messages that the page shows at once: it stays below 100 kB (R49); the rest is one link away."""

LONGEST = 2_000
"""Characters of one's own message that the page shows again; all of it is kept."""

_OFFICE_KEYS = frozenset({"staff-answer", "staff-question"})
_TAKES_OVER = "staff-question"
"""After this message the person answers the office: the numbers of an earlier question may mean nothing any more."""
_COPY = "copy"
_SENT_KEYS = {"voice": "page-voice-sent", "picture": "page-picture-sent", "pin": "page-pin-sent", _COPY: "page-copy"}


class Stored(Protocol):
    """What is needed of a stored message (`adapters/storage/store.Message`)."""

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def direction(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def options(self) -> tuple[tuple[int, str], ...]: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def media(self) -> str | None: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102
    @property
    def created(self) -> datetime: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Shown:
    """One message on the page. `who` is you, bot or office; `paragraphs` are lists of lines."""

    number: int
    who: str
    language: str
    paragraphs: tuple[tuple[str, ...], ...]
    choices: tuple[str, ...]
    """The numbered lines of a question; the newest question's are buttons as well."""
    notice: str
    """Key of a line of the page itself ("you sent a voice message"), or nothing."""
    media: str
    """Id of a recording, picture or copy that belongs to it, or nothing."""
    kind: str

    @property
    def version(self) -> str:
        """Changes when the message has to be drawn again: its spoken answer has come."""
        return self.media or "-"


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation on the page. `waiting`: a voice note is being heard."""

    messages: tuple[Shown, ...]
    asked: int
    """Number of the message whose question is open, 0 when none with `options` is."""
    options: tuple[tuple[int, str], ...]
    options_language: str
    waiting: bool
    language: str | None
    """The language of the bot's newest message; None when it has said nothing yet."""
    first: int = 0
    """Number of the first message there is; those before it were deleted."""
    turn: int = 0
    """Number of the message that a person who comes back wants to see first: the first answer to their last words."""
    shortened: bool = False
    """There are earlier messages than these."""

    @property
    def newest(self) -> int:
        """Number of the newest message, 0 when there is none."""
        return self.messages[-1].number if self.messages else 0


EMPTY = Talk((), 0, (), "", False, None)
"""Nothing said yet."""


def talk(stored: Sequence[Stored], now: datetime, everything: bool = False) -> Talk:
    """The conversation as shown: its newest hundred messages, or everything.

    Messages held back after STOP are not shown: the person did not want them.
    """
    seen = [message for message in stored if message.state != "stopped"]
    said = [message for message in seen if message.direction == "out"]
    newest = seen[-1] if seen else None
    *before, asking = _questions(seen)
    drawn = [shown(message, question) for message, question in zip(seen, before, strict=True)]
    return Talk(
        messages=tuple(drawn if everything else drawn[-NEWEST:]),
        asked=asking.number if asking else 0,
        options=asking.options if asking else (),
        options_language=asking.language if asking else "",
        waiting=_waits(newest, now),
        language=said[-1].language if said else None,
        first=seen[0].number if seen else 0,
        turn=_turn(seen),
        shortened=not everything and len(seen) > NEWEST,
    )


def _questions(seen: Sequence[Stored]) -> list[Stored | None]:
    """The question with options that was open before each message, and last the one that is open now.

    What the person says closes it; news of the office leave it open.
    """
    found: list[Stored | None] = [None]
    for message in seen:
        if message.direction == "in" or message.key == _TAKES_OVER:
            found.append(None)
        else:
            found.append(message if message.options else found[-1])
    return found


def _turn(seen: Sequence[Stored]) -> int:
    """The first message after the person's last one; their own while nothing has come."""
    number = 0
    for message in reversed(seen):
        if message.direction == "in":
            return number or message.number
        number = message.number
    return seen[-1].number if seen else 0


def shown(message: Stored, question: Stored | None = None) -> Shown:
    """One message as the page shows it; a bare number is shown with the words it stands for in `question`."""
    own = message.direction == "in"
    paragraphs = [] if message.kind == _COPY else list(_paragraphs(_own(message.text) if own else message.text))
    choices = paragraphs.pop() if message.options and len(paragraphs) > 1 else ()
    label = _label(message.text, question) if own and question else ""
    return Shown(
        number=message.number,
        who="you" if own else "office" if message.key in _OFFICE_KEYS else "bot",
        language=question.language if label and question else message.language,
        paragraphs=((label,),) if label else tuple(paragraphs),
        choices=choices,
        notice=_notice(message),
        media=message.media or "",
        kind=message.kind,
    )


def _label(said: str, question: Stored) -> str:
    """The whole line of the option whose bare number was said: "1" alone tells nobody anything later."""
    return next((f"{number} {label}" for number, label in question.options if said.strip() == str(number)), "")


def _own(text: str) -> str:
    cleaned = bidi.clean(text[: LONGEST + 1])
    return cleaned if len(text) <= LONGEST else f"{cleaned[:LONGEST]} …"


def _notice(message: Stored) -> str:
    """What stands for a message that is no text; the copy of a person's data is for programs, so it is a file only."""
    if message.kind == "text":
        return ""
    return _SENT_KEYS.get(message.kind, "page-other-sent")


def _waits(newest: Stored | None, now: datetime) -> bool:
    if newest is None or newest.direction != "in" or newest.kind != "voice":
        return False
    return now - newest.created < HEARING_AT_MOST


def _paragraphs(text: str) -> Iterable[tuple[str, ...]]:
    """Lines between empty lines belong together."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            lines.append(line)
        elif lines:
            yield tuple(lines)
            lines = []
    if lines:
        yield tuple(lines)
