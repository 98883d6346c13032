"""Takes one update: what somebody said goes through intake, what nobody can read is kept for staff.

After `take` has returned the server may forget the update. Decides only what is no conversation: that groups are left,
and that the button of an old question answers nothing.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import OrderedDict
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import structlog
from sqlalchemy import Connection, select
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from telegram.error import TelegramError

from adapters.channels.telegram import incoming
from adapters.channels.telegram.incoming import Heard, InGroup, Pressed, Taken
from adapters.channels.telegram.line import Line
from adapters.channels.telegram.words import Words
from adapters.intake import Also, Incoming, Intake
from adapters.storage.store import Message, address_index, message_of
from adapters.storage.tables import identities, messages
from bot.conversation.events import TextReceived

log = structlog.get_logger()

CHANNEL = "telegram"

_TAKES_OVER = "staff-question"
"""After this message the person answers the office: the numbers of an earlier question mean nothing any more."""

_LOOKED_AT = 20
"""Newest messages among which the open question is looked for."""

_LEFT_FOR = 60.0
"""Seconds in which what still comes from a group that was left gets no second goodbye."""

_GROUPS = 1_000
"""Groups that are remembered so."""

_PASSING = (OperationalError, InterfaceError, InternalError, NoConnection)
"""The database cannot commit at the moment; anything else would happen with this update every time."""


class Taking:
    """Where updates go."""

    def __init__(self, line: Line, intake: Intake, words: Words) -> None:
        self._line = line
        self._intake = intake
        self._words = words
        self._left: OrderedDict[int, float] = OrderedDict()

    def take(self, update: Any, also: Also | None = None) -> None:
        """Take one update. `also` joins the transaction of what it says, if it says anything.

        Raises sqlalchemy.exc.SQLAlchemyError when nothing could be committed: do not acknowledge then.
        """
        try:
            taken = incoming.read(update, self._words.command)
            for place, each in enumerate(taken, start=1):
                self._one(each, also if place == len(taken) else None)
        except _PASSING:
            raise
        except Exception as error:  # whatever is wrong with it, it must not block the ones behind it
            self._intake.keep_unreadable(CHANNEL, _name(update), json.dumps(update), error)

    def _one(self, taken: Taken, also: Also | None) -> None:
        match taken:
            case Heard(address, message_id, event, hint, file):
                now = datetime.now(UTC)
                self._intake.receive(Incoming(CHANNEL, address, message_id, event, now, hint, file), also)
            case Pressed():
                self._press(taken, also)
            case InGroup(chat, hint):
                self._leave(chat, hint)

    def _press(self, pressed: Pressed, also: Also | None) -> None:
        """The same as typing the number while its question is open; answered always, or the button keeps turning."""
        newest: list[Message] = []

        def still_open(connection: Connection) -> bool:
            newest[:] = _newest(connection, pressed.address)
            question = open_question(newest)
            is_open = question is not None and question.id == pressed.message
            return is_open and (also is None or also(connection))

        event = TextReceived(str(pressed.number))
        taken = Incoming(CHANNEL, pressed.address, f"b{pressed.query}", event, datetime.now(UTC), pressed.hint)
        receipt = self._intake.receive(taken, still_open)
        late = "" if receipt.accepted or not newest else self._words.say("button-old", newest[0].language)
        self._line.aside(
            lambda: self._line.bot.answer_callback_query(pressed.query, late or None, show_alert=bool(late))
        )

    def _leave(self, chat: int, hint: str | None) -> None:
        now = time.monotonic()
        if now - self._left.get(chat, -_LEFT_FOR) < _LEFT_FOR:
            return
        self._left[chat] = now
        while len(self._left) > _GROUPS:
            self._left.popitem(last=False)
        self._line.aside(lambda: _say_goodbye(self._line, chat, self._words.say("group-goodbye", hint)))
        log.info("group left", channel=CHANNEL)


async def _say_goodbye(line: Line, chat: int, words: str) -> None:
    with suppress(TelegramError):  # who may not speak there leaves without a word
        await line.bot.send_message(chat, words)
    await line.bot.leave_chat(chat)


def open_question(newest: list[Message]) -> Message | None:
    """The question with options that waits, of messages from the newest on: what the person says closes it."""
    for message in newest:
        if message.direction == "in" or message.key == _TAKES_OVER:
            return None
        if message.options:
            return message
    return None


def _newest(connection: Connection, address: str) -> list[Message]:
    mine = (identities.c.channel == CHANNEL) & (identities.c.address_index == address_index(CHANNEL, address))
    query = select(messages).join(identities, identities.c.conversation == messages.c.conversation).where(mine)
    rows = connection.execute(query.order_by(messages.c.number.desc()).limit(_LOOKED_AT))
    return [message_of(row) for row in rows]


def _name(update: Any) -> str:
    """What tells an unreadable update from others: its number, or else all of it."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return str(number) if isinstance(number, int) else hashlib.sha256(json.dumps(update).encode()).hexdigest()
