"""SMS Gateway for Android (capcom6): an old phone with a SIM card in the city's network, or its private server.

We send over HTTP with basic authentication, and it calls us with signed webhooks: what came, what became of ours, a
ping. Its own id of a message that came is not unique, so ours is made of what the message says and when it came.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import httpx
from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, Response

from adapters.channels.contract import Found, Health
from adapters.channels.sms import calls, outgoing
from adapters.channels.sms.calling import call, client
from adapters.channels.sms.gateway import Taker
from adapters.channels.sms.incoming import Report, Sms, fingerprint
from adapters.channels.sms.settings import SmsSettings
from adapters.errors import DeliveryError, MessageRejected
from adapters.storage.store import Message

LATEST = 300.0
"""Seconds that the time of a signed call may be off; each try of the phone is signed anew."""

SILENT = 1800.0
"""Seconds without a call or an answer after which the phone is taken to be gone."""

TAKEN = 409
"""What the phone answers when it has a message of this id."""

MOST_RETRIES = 5
"""How often staff can try one message again through the phone."""

FIRST = 100
"""Priority from which the phone keeps no message back for its own limits."""

ENDS = {"sms:failed": True, "sms:sent": False, "sms:delivered": False}
"""Events that tell what became of a message of ours, and whether it failed."""


class Android:
    """The phone."""

    pause = 5.0

    def __init__(self, settings: SmsSettings) -> None:
        self._url = settings.sms_url
        self._key = settings.sms_secret.get_secret_value().encode()
        self._http = client(settings.sms_user, settings.sms_password.get_secret_value())
        self._seen: float | None = None

    def collect(self, taker: Taker) -> None:
        """Nothing: the phone calls."""

    def send(self, number: str, text: str, message: Message) -> str:
        """Hand over the whole text: the phone makes parts of it. Raises DeliveryError.

        A message that the phone has already is no second one: its id is the same at every try. Only one that has failed
        there, and that staff try again, gets a new id.
        """
        priority = {"priority": FIRST} if outgoing.is_urgent(message) else {}
        body = {"textMessage": {"text": text}, "phoneNumbers": [number], "withDeliveryReport": True, **priority}
        for again in range(MOST_RETRIES):
            id = outgoing.name(message, again)
            answer = call(self._http, "POST", self._url, json={"id": id, **body})
            self._seen = time.monotonic()
            if answer.status_code != TAKEN or not self._has_failed(id):
                return id
        raise MessageRejected("failed_again")

    def _has_failed(self, id: str) -> bool:
        """What became of a message that the phone has."""
        return _field(call(self._http, "GET", f"{self._url}/{id}"), "state").lower() == "failed"

    def health(self) -> Health:
        """Well until the phone, once heard, is silent for half an hour."""
        seconds = None if self._seen is None else time.monotonic() - self._seen
        return Health(seconds is None or seconds < SILENT, seconds)

    def check(self) -> Iterator[Found]:
        """The health page of the app, and its user and password."""
        try:
            answer = call(self._http, "GET", urljoin(self._url, "health"))
            state = _field(answer, "status")
        except DeliveryError as error:
            yield Found(
                False, f"The phone does not answer ({error.code}). Check MITSPRACHE_SMS_URL and that the app runs."
            )
            return
        yield Found(state != "fail", f"the phone answers: {state}")

    def router(self, taker: Taker) -> APIRouter:
        """One address for every event: /channels/sms/android."""
        routes = APIRouter()

        @routes.post("/android")
        async def event(request: Request) -> Response:
            headers = request.headers
            signed = headers.get("x-timestamp", ""), headers.get("x-signature", "")
            return await calls.answer(request, lambda body: self._handle(body, *signed, taker))

        return routes

    def _handle(self, body: bytes, stamp: str, signature: str, taker: Taker) -> Response:
        if not is_signed(self._key, body, stamp, signature, time.time()):
            return PlainTextResponse("signature", 401)
        self._seen = time.monotonic()
        try:
            arrived = read(json.loads(body))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            taker.keep_unreadable(fingerprint(body.hex()), body.decode("utf-8", "replace"), error)
            return PlainTextResponse("kept")
        if arrived is not None:
            taker.keep(arrived)
        return PlainTextResponse("taken")


def is_signed(key: bytes, body: bytes, stamp: str, signature: str, now: float) -> bool:
    """HMAC-SHA256 over body and time, and the time is near: an old call cannot be played again."""
    expected = hmac.new(key, body + stamp.encode(), hashlib.sha256).hexdigest()
    same = hmac.compare_digest(expected.encode(), signature.lower().encode())
    return same and stamp.isascii() and stamp.isdigit() and abs(now - int(stamp)) <= LATEST


def read(event: dict[str, Any]) -> Sms | Report | None:
    """The event in our terms; None for a ping and what else needs no answer. Raises KeyError, TypeError."""
    kind, payload = event["event"], event["payload"]
    if kind in ENDS:
        return Report(str(payload["messageId"]), ENDS[kind])
    if kind in ("sms:received", "mms:received", "sms:data-received"):
        sender = str(payload.get("sender") or payload["phoneNumber"])
        text = str(payload["message"]) if kind == "sms:received" else None
        when = str(payload.get("receivedAt") or event["id"])
        return Sms(sender, text, fingerprint(kind, when, text or str(payload.get("messageId"))), datetime.now(UTC))
    return None


def _field(answer: httpx.Response, name: str) -> str:
    try:
        return str(answer.json()[name])
    except (ValueError, KeyError, TypeError):
        return "unknown"
