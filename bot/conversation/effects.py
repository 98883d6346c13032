"""What a turn wants done: returned by `step`, carried out by `adapters/intake` in the turn's own transaction.

Effects are values. Those that are slow (transcribe) become durable jobs; none is performed here.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.replies import Reply
from bot.submission import Submission


@dataclass(frozen=True, slots=True)
class Say:
    """One message to the resident, in `language`; `spoken` asks for the same words as audio too (R03)."""

    reply: Reply
    language: str
    spoken: bool = False
    easy: bool = False
    reference: str | None = None
    """The submission this message belongs to, when it does: staff see it in the submission's history."""
    held: bool = False
    """The person said STOP: kept, shown to staff as held back, never sent (R25)."""


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Have a voice note recognised; `language` None means: name the language as well.

    A note that was heard before is heard anew: the person has said which language it is in.
    """

    media: str
    language: str | None
    expected: str = ""
    """Short answers that would fit now, as one text of our own words: helps a recogniser with a one-word note."""
    likely: str | None = None
    """What the person's profile or client says about the language of a note that is in an unknown one."""


@dataclass(frozen=True, slots=True)
class Submit:
    """A confirmed submission enters the office's queue."""

    submission: Submission


@dataclass(frozen=True, slots=True)
class Amend:
    """The resident added something to a submission of theirs."""

    reference: str
    text: str
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The resident took a submission back (status `withdrawn`)."""

    reference: str


@dataclass(frozen=True, slots=True)
class CallPerson:
    """A person of the office shall take over: a submission of kind `person` enters the queue.

    `reason`: asked, failures, emergency, voice_kept. `text` and `media` are what the person said last, if anything.
    """

    reference: str
    reason: str
    language: str
    text: str = ""
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listen:
    """A person of the office shall listen to a voice note and type what is said in it (R12).

    `reason`: no_model, failed, doubtful (a recogniser was unsure), wrong (the resident says so). `language`: thought to
    be spoken.
    """

    media: str
    reason: str
    language: str


@dataclass(frozen=True, slots=True)
class ListenNoMore:
    """The resident has said what these voice notes mean: nobody needs to listen for that any more."""

    media: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SendMyData:
    """A full copy of what is kept about this conversation (text and JSON, R32)."""


@dataclass(frozen=True, slots=True)
class DeleteMyData:
    """Identity, audio, pictures and drafts of this conversation are deleted (R32). The last effect of a turn."""


@dataclass(frozen=True, slots=True)
class Postpone:
    """What the person said just now is handled later, when the quota allows it."""


@dataclass(frozen=True, slots=True)
class Count:
    """One anonymous counter goes up (R48): started, finished, aborted, voice, failure …; never a person."""

    name: str
    label: str = ""


Effect = (
    Say
    | Transcribe
    | Submit
    | Amend
    | Withdraw
    | CallPerson
    | Listen
    | ListenNoMore
    | SendMyData
    | DeleteMyData
    | Postpone
    | Count
)
