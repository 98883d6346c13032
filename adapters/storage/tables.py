"""Every table on one page: four stores that never mix (design.md 5).

- identity: how to reach somebody. Address sealed with the identity key; found again by a blind index (HMAC).
- content: conversations, messages, submissions. No address, no phone number. Free text sealed with the content key.
- media: what files there are; the bytes lie sealed with the media key in the media folder.
- statistics: counters without any key to a case or a person.

Besides them the office's own tables (staff, their sessions). `Sealed(key)` encrypts a value; plain columns are what the
queue must filter and sort by. Times are aware UTC. Ids that are known outside are never given twice
(`sqlite_autoincrement`): to channels, in jobs, in the names of events and mails.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

from adapters.storage.columns import NAMES, Sealed, Time

AWAITED = "remote IS NOT NULL"
metadata = MetaData(naming_convention=NAMES)

# --- identity -------------------------------------------------------------------------------------------------------

identities = Table(
    "identities",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", String(36), nullable=False, unique=True),  # random: all that content knows of a person
    Column("channel", String(20), nullable=False),
    Column("address", Sealed("identity"), nullable=False),
    Column("address_index", String(64), nullable=False),  # HMAC(identity key, channel | address)
    Column("created", Time, nullable=False),
    Column("gone", Time),  # the person blocked us or cannot be reached any more
    UniqueConstraint("channel", "address_index"),
)

# --- content --------------------------------------------------------------------------------------------------------

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("session", Sealed("content"), nullable=False),  # JSON of bot.conversation.session.Session
    Column("version", Integer, nullable=False),  # optimistic lock: +1 with every turn
    Column("last_message", Integer, nullable=False, default=0),  # number of the newest row in messages
    Column("draft_since", Time, index=True),  # an unfinished draft waits since then (sweep: reminder, expiry)
    Column("reminded", Boolean, nullable=False, default=False),
    Column("touched", Time, nullable=False),  # when the person last said something
    Column("erase_at", Time, index=True),  # data deleted: identity and rest go once the confirmation is out
)

events = Table(  # every incoming event; (channel, message_id) makes a second delivery change nothing
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("message_id", String(64), nullable=False),  # a hash of the platform's id
    Column("conversation", String(36), index=True),
    Column("received", Time, nullable=False),
    Column("state", String(10), nullable=False, index=True),  # handled, dead
    Column("payload", Sealed("content")),  # kept only of dead letters
    Column("error", String(200)),  # class and place of the error; never its text
    UniqueConstraint("channel", "message_id"),
    sqlite_autoincrement=True,
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", String(36), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),  # 1, 2, 3 … in the conversation: the order of everything
    Column("direction", String(3), nullable=False),  # in, out
    Column("kind", String(10), nullable=False),  # text, voice, picture, pin, other
    Column("key", String(60), nullable=False, default=""),  # out: the message key
    Column("body", Sealed("content"), nullable=False),  # JSON: {"text", "options": [{"number","label"}], "spoken"}
    Column("language", String(8), nullable=False, default=""),
    Column("media", String(36)),  # in: what came; out: the spoken answer, once made
    Column("wants_audio", Boolean, nullable=False, default=False),
    Column("reference", String(10), index=True),  # the submission it belongs to
    Column("state", String(10), nullable=False),  # in: taken, waiting, unread. out: due, sent, given_up, stopped
    Column("tries", Integer, nullable=False, default=0),
    Column("next_try", Time),
    Column("error", String(40), nullable=False, default=""),  # code of the last DeliveryError
    Column("created", Time, nullable=False),
    Column("receipt", String(64), index=True),  # HMAC of the name that the other side gave it: its reports carry it
    UniqueConstraint("conversation", "number"),
    Index(None, "state", "next_try"),
    sqlite_autoincrement=True,
)

submissions = Table(
    "submissions",
    metadata,
    Column("reference", String(10), primary_key=True),
    Column("conversation", String(36), ForeignKey("conversations.id", ondelete="SET NULL"), index=True),
    Column("kind", String(10), nullable=False),
    Column("status", String(20), nullable=False),
    Column("category", String(20), nullable=False),
    Column("reasons", Sealed("content"), nullable=False),  # JSON list: may quote the resident
    Column("text", Sealed("content"), nullable=False),
    Column("place", Sealed("content"), nullable=False),
    Column("place_matched", String(200), nullable=False, default=""),  # a public place name
    Column("latitude", Float),
    Column("longitude", Float),
    Column("place_source", String(10), nullable=False),
    Column("language", String(8), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("permanence", String(12), nullable=False),
    Column("detour", Boolean),
    Column("affects", String(120), nullable=False),  # codes, comma separated; about the barrier (R29)
    Column("answer_here", Boolean, nullable=False),
    Column("spoken", Boolean, nullable=False),
    Column("created", Time, nullable=False, index=True),
    Column("changed", Time, nullable=False),
    Column("closed", Time),
    Index(None, "status", "created"),
    Index(None, "category", "created"),
    Index(None, "language", "created"),
)

history = Table(  # appended, never edited: statuses, notes, answers, amendments, forwards
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "reference", String(10), ForeignKey("submissions.reference", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("kind", String(12), nullable=False),  # status, note, answer, question, amended, forwarded, category
    Column("status", String(20), nullable=False, default=""),
    Column("text", Sealed("content"), nullable=False),
    Column("staff", Integer, ForeignKey("staff.id")),  # None: the resident or the program
    Column("created", Time, nullable=False, index=True),
    sqlite_autoincrement=True,
)

attachments = Table(  # which media belong to a submission
    "attachments",
    metadata,
    Column("reference", String(10), ForeignKey("submissions.reference", ondelete="CASCADE"), primary_key=True),
    Column("media", String(36), primary_key=True, index=True),
)

search_words = Table(  # HMAC(search key, folded word): the queue's search over sealed text
    "search_words",
    metadata,
    Column("word", String(16), primary_key=True),
    Column("reference", String(10), ForeignKey("submissions.reference", ondelete="CASCADE"), primary_key=True),
    Index(None, "reference"),
)

forwards = Table(
    "forwards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "reference", String(10), ForeignKey("submissions.reference", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("target", String(20), nullable=False),  # mail, file
    Column("recipient", Sealed("identity"), nullable=False),
    Column("message_id", String(120), nullable=False),
    Column("state", String(10), nullable=False, index=True),  # due, sent, given_up
    Column("tries", Integer, nullable=False, default=0),
    Column("next_try", Time),
    Column("error", String(40), nullable=False, default=""),
    Column("staff", Integer, ForeignKey("staff.id")),
    Column("created", Time, nullable=False),
    Column("sent", Time),
    sqlite_autoincrement=True,
)

# --- channels -------------------------------------------------------------------------------------------------------

channel_state = Table(  # where a channel stands with its server: an offset, a sync token, the time of the last contact
    "channel_state",
    metadata,
    Column("name", String(60), primary_key=True),  # telegram.offset, matrix.token …
    Column("value", Sealed("identity"), nullable=False),
    Column("changed", Time, nullable=False),
)

held_payloads = Table(  # what came and cannot be made use of yet: parts of a long SMS, words whose key is on its way
    "held_payloads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("bundle", String(64), nullable=False),  # HMAC of what belongs together
    Column("position", Integer, nullable=False),
    Column("payload", Sealed("identity"), nullable=False),
    Column("created", Time, nullable=False),
    UniqueConstraint("channel", "bundle", "position"),
    Index(None, "channel", "created"),
)

# --- media ----------------------------------------------------------------------------------------------------------

media = Table(
    "media",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("conversation", String(36), index=True),
    Column("kind", String(10), nullable=False),  # voice, picture, answer
    Column("type", String(60), nullable=False),  # MIME type
    Column("size", Integer, nullable=False),
    Column("seconds", Float),
    Column("created", Time, nullable=False, index=True),
    Column("remote", Sealed("identity")),  # what the channel needs to fetch the bytes; None: they are here
    Column("tries", Integer, nullable=False, default=0),
    Column("next_try", Time),
    Index("ix_media_awaited", "next_try", sqlite_where=text(AWAITED), postgresql_where=text(AWAITED)),  # of few
)

transcripts = Table(
    "transcripts",
    metadata,
    Column("media", String(36), primary_key=True),
    Column("language", String(8), nullable=False, default=""),
    Column("engine", String(12), nullable=False, default=""),
    Column("text", Sealed("content")),
    Column("words", Sealed("content")),  # JSON: [{"word","start","end","confidence"}]
    Column("confidence", Float),
    Column("state", String(12), nullable=False, index=True),  # due, done, or why there are no words: no_model, failed …
    Column("tries", Integer, nullable=False, default=0),
    Column("wanted_language", String(8)),
    Column("likely_language", String(8)),  # what profile or client say, where the wanted one is unknown
    Column("expected", Sealed("content")),  # short answers that would fit; a list of cases names their places
    Column("conversation", String(36), nullable=False),
    Column("round", Integer, nullable=False, default=0),  # heard anew so often, since its language became known
    Column("created", Time, nullable=False),
)

listening = Table(  # voice notes that a person listens to, because no machine can or none is to be trusted
    "listening",
    metadata,
    Column("media", String(36), primary_key=True),
    Column("conversation", String(36), nullable=False, index=True),
    Column("reason", String(12), nullable=False),  # no_model, failed, doubtful, wrong
    Column("language", String(8), nullable=False),  # thought to be spoken; once typed, what the listener says it is
    Column("state", String(10), nullable=False),  # waiting, typed, no_words, settled
    Column("since", Time, nullable=False),
    Column("staff", Integer, ForeignKey("staff.id")),  # who listens, or did
    Column("changed", Time),  # when they began, or were done
    Column("text", Sealed("content")),  # what they typed; what a machine heard stays in transcripts
    Index(None, "state", "since"),
)

# --- statistics -----------------------------------------------------------------------------------------------------

counters = Table(
    "counters",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("label", String(40), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("channel", String(20), primary_key=True),
    Column("count", Integer, nullable=False),
)

# --- the office -----------------------------------------------------------------------------------------------------

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False, unique=True),  # what they sign in with
    Column("password", String(200), nullable=False),  # Argon2id
    Column("must_change", Boolean, nullable=False, default=True),
    Column("failures", Integer, nullable=False, default=0),
    Column("locked_until", Time),
    Column("created", Time, nullable=False),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("token", String(64), primary_key=True),  # SHA-256 of the cookie
    Column("staff", Integer, ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("expires", Time, nullable=False),
)
