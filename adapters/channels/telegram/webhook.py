"""Telegram calls us: each call is one update, and 200 is said only after the commit; anything else brings it again.

The secret that only Telegram knows comes in a header and is looked at before anything is read.
"""

from __future__ import annotations

import hmac
import json
import threading
from concurrent.futures import CancelledError
from contextlib import suppress

import structlog
from fastapi import APIRouter, Request, Response
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from adapters.channels.telegram.contact import Contact
from adapters.channels.telegram.incoming import WANTED
from adapters.channels.telegram.line import Line
from adapters.channels.telegram.taking import Taking

log = structlog.get_logger()

HEADER = "x-telegram-bot-api-secret-token"

LOOK_EVERY = 60.0
"""Seconds between two questions how the calls fare."""

PATIENCE = 20.0
"""Seconds for such a question."""

AT_ONCE = 4
"""Calls at the same time; Telegram keeps those of one chat in order."""


class Webhook:
    """The way in for Telegram's calls to `address`."""

    def __init__(self, line: Line, taking: Taking, contact: Contact, address: str, secret: str) -> None:
        self._line = line
        self._taking = taking
        self._contact = contact
        self._address = address
        self._secret = secret

    def run(self, stopping: threading.Event) -> None:
        """Tell Telegram where to call, then watch, until `stopping` is set. Raises DeliveryError."""
        bot = self._line.bot
        with suppress(CancelledError):
            self._line.call_until(
                stopping,
                lambda: bot.set_webhook(
                    self._address, secret_token=self._secret, allowed_updates=WANTED, max_connections=AT_ONCE
                ),
                PATIENCE,
            )
            while not stopping.is_set():
                found = self._line.call_until(stopping, bot.get_webhook_info, PATIENCE)
                if not found.pending_update_count:  # else it may be that the calls do not reach us
                    self._contact.made()
                stopping.wait(LOOK_EVERY)

    def router(self) -> APIRouter:
        """The one route."""
        routes = APIRouter()
        routes.add_api_route("", self._called, methods=["POST"])
        return routes

    async def _called(self, request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return Response(status_code=403)
        body = await request.body()
        return Response(status_code=await run_in_threadpool(self._take, body))

    def _take(self, body: bytes) -> int:
        try:
            update = json.loads(body)
        except ValueError:
            update = body.decode("utf-8", "replace")
        try:
            self._taking.take(update)
            self._contact.made()
        except SQLAlchemyError as error:
            log.warning("not taken", channel="telegram", error=type(error).__name__)
            return 503
        return 200
