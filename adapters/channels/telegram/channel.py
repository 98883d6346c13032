"""The Telegram channel: a bot of the city, which people write to from their own client.

Connects, receives, sends and fetches files; the pieces are in the files beside it. It keeps no state of the
conversation and decides nothing about it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any

import structlog
from fastapi import APIRouter
from telegram import LinkPreviewOptions
from telegram import Message as Sent

from adapters.channels.contract import Found, Health, Limits
from adapters.channels.telegram import checking
from adapters.channels.telegram.contact import Contact
from adapters.channels.telegram.files import fetch
from adapters.channels.telegram.line import Line
from adapters.channels.telegram.outgoing import Piece, pieces
from adapters.channels.telegram.polling import Polling
from adapters.channels.telegram.settings import TelegramSettings
from adapters.channels.telegram.taking import Taking
from adapters.channels.telegram.webhook import Webhook
from adapters.channels.telegram.words import Words
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected
from adapters.intake import Intake
from adapters.personal_data import COPY
from adapters.storage.media import MediaMissing
from adapters.storage.secrets import CannotOpen
from adapters.storage.store import Message, Store

log = structlog.get_logger()

DEAF_AFTER = 150.0
"""Seconds without contact after which something is wrong: four polls."""

SEND = 30.0
"""Seconds for one call that sends words."""

SEND_FILE = 90.0
"""Seconds for one call that sends a sound or a file."""

FETCH = 120.0
"""Seconds for a file of 20 MB."""

HALF_SENT = 1_000
"""Messages remembered of which some pieces are sent and others are not yet."""

COPY_NAME = "mitsprache.json"
"""Name of the file with a copy of somebody's data."""

SOUND_NAME = "answer.ogg"
"""Name of a spoken answer: by its ending Telegram knows a voice note."""

_PLAIN = LinkPreviewOptions(is_disabled=True)


class Telegram:
    """The channel of one bot."""

    limits = Limits(address_per_second=1.0, all_per_second=25.0, burst=2)

    def __init__(self, settings: TelegramSettings, store: Store, intake: Intake, words: Words) -> None:
        self._line = Line(settings.telegram_token.get_secret_value(), settings.telegram_base_url)
        self._store = store
        self._words = words
        self._contact = Contact(store.database, intake, self._line.name)
        self._sent: OrderedDict[int, int] = OrderedDict()
        self._introduced = False
        taking = Taking(self._line, intake, words)
        secret = settings.telegram_webhook_secret.get_secret_value()
        self._webhook = (
            Webhook(self._line, taking, self._contact, settings.telegram_webhook, secret)
            if settings.telegram_webhook
            else None
        )
        self._polling = Polling(self._line, store.database, taking, self._contact)

    def receive(self, stopping: threading.Event) -> None:
        """Take what people send until `stopping` is set. Raises DeliveryError or SQLAlchemyError."""
        if not self._introduced:
            self._line.aside(self._introduce)
        try:
            (self._webhook or self._polling).run(stopping)
        except DeliveryError as error:
            self._contact.lost(error.code)
            raise

    def send(self, address: str, message: Message) -> str:
        """Send one message; gives Telegram's number of its last piece. Raises DeliveryError.

        Pieces that left are not sent again when a later one fails, as long as this process lives.
        """
        data = self._file(message)
        copy = message.kind == COPY
        found = pieces(message, sound=None if copy else data, file=data if copy else None)
        done, receipt = self._sent.pop(message.id, 0), ""
        for place, piece in enumerate(found[done:], start=done):
            try:
                receipt = self._send(int(address), piece)
            except DeliveryError:
                self._remember(message.id, place)
                raise
        return receipt and f"{address}.{receipt}"

    def download(self, reference: str, most: int) -> bytes:
        """The bytes of a file id, at most `most`. Its address is asked for anew each time: it is good for an hour.

        Raises DeliveryError; MessageRejected with "too_large" when it is larger.
        """
        file = self._line.call(lambda: self._line.bot.get_file(reference), SEND)
        if (file.file_size or 0) > most:
            raise MessageRejected("too_large")
        data = self._line.call(lambda: fetch(file.file_path or "", most), FETCH)
        if file.file_size and len(data) != file.file_size:
            raise ChannelUnreachable("incomplete")  # half a sound can be decoded, and would be half of what was said
        return data

    def health(self) -> Health:
        """Well while the last contact is less than four polls ago."""
        seconds = self._contact.seconds()
        return Health(seconds is not None and seconds < DEAF_AFTER, seconds)

    def check(self) -> Iterator[Found]:
        """Ask the server who we are and how the updates come; sends nothing to anybody, and takes no update."""
        return checking.check(self._line, self._contact, self._webhook is not None)

    def router(self) -> APIRouter | None:
        """The route that Telegram calls, with a webhook."""
        return self._webhook.router() if self._webhook else None

    async def _introduce(self) -> None:
        """What a client lists when somebody types a slash, in each language."""
        await self._line.bot.set_my_commands(self._words.listed(self._words.languages[0]))
        for language in self._words.languages:
            await self._line.bot.set_my_commands(self._words.listed(language), language_code=language)
        self._introduced = True

    def _file(self, message: Message) -> bytes | None:
        """The spoken answer or the copy of somebody's data; without it the words go alone."""
        if message.media is None:
            return None
        try:
            return self._store.media.read(message.media)[1]
        except (MediaMissing, CannotOpen) as error:
            log.warning("file missing", message=message.id, error=type(error).__name__)
            return None

    def _send(self, chat: int, piece: Piece) -> str:
        bot = self._line.bot
        if piece.file is not None:
            return self._call(lambda: bot.send_document(chat, piece.file or b"", filename=COPY_NAME), SEND_FILE)
        if piece.sound is not None:
            return self._speak(chat, piece)
        return self._call(
            lambda: bot.send_message(chat, piece.text, link_preview_options=_PLAIN, reply_markup=piece.buttons), SEND
        )

    def _speak(self, chat: int, piece: Piece) -> str:
        """A sound with its words under it; people can refuse sounds in their settings, then the words alone."""
        bot, sound, words = self._line.bot, piece.sound or b"", piece.text or None
        try:
            return self._call(
                lambda: bot.send_voice(chat, sound, caption=words, reply_markup=piece.buttons, filename=SOUND_NAME),
                SEND_FILE,
            )
        except MessageRejected:
            return self._send(chat, replace(piece, sound=None)) if words else ""

    def _call(self, make: Callable[[], Coroutine[Any, Any, Sent]], seconds: float) -> str:
        return str(self._line.call(make, seconds).message_id)

    def _remember(self, message: int, done: int) -> None:
        if done:
            self._sent[message] = done
        while len(self._sent) > HALF_SENT:
            self._sent.popitem(last=False)
