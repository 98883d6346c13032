"""Any provider or gateway with an HTTP interface, by configuration: Kannel, Jasmin, seven and the like.

A message goes out as an address, or an address with a body, with placeholders in it; what comes is a call with fields
whose names are set, and a secret. Knows no provider: docs/channels/sms.md has their settings.
"""

from __future__ import annotations

import hmac
import json
import re
import socket
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, Response

from adapters.channels.contract import Found, Health
from adapters.channels.sms import calls, outgoing
from adapters.channels.sms.calling import call, client
from adapters.channels.sms.gateway import Taker
from adapters.channels.sms.incoming import Part, Report, Sms, fingerprint
from adapters.channels.sms.settings import SmsSettings, pairs
from adapters.errors import ChannelUnreachable, MessageRejected
from adapters.storage.store import Message
from bot.wording import gsm

HEADER = "x-mitsprache-secret"
"""Header that may carry the secret; else `Authorization: Bearer …`, or a field `secret` of the call."""


class Http:
    """The provider."""

    pause = 5.0

    def __init__(self, settings: SmsSettings) -> None:
        self._settings = settings
        self._secret = settings.sms_secret.get_secret_value()
        self._password = settings.sms_password.get_secret_value()
        self._http = client(settings.sms_user, self._password)
        self._incoming, self._report = pairs(settings.sms_http_incoming), pairs(settings.sms_http_report)
        self._seen: float | None = None

    def collect(self, taker: Taker) -> None:
        """Nothing: the provider calls."""

    def send(self, number: str, text: str, message: Message) -> str:
        """Fill the template and call. Raises DeliveryError; a body without the pattern of acceptance is a refusal."""
        values = {"to": number, "text": text, "id": outgoing.name(message), "secret": self._password}
        values |= coding(text, self._settings.sms_http_coding)
        url, body = filled(self._settings.sms_url, values, "form"), self._settings.sms_http_body
        form = "json" if body.lstrip().startswith(("{", "[")) else "form"
        if body:
            kind = "application/json" if form == "json" else "application/x-www-form-urlencoded"
            data = filled(body, values, form).encode()
            answer = call(self._http, "POST", url, content=data, headers={"content-type": f"{kind}; charset=utf-8"})
        else:
            answer = call(self._http, "GET", url)
        self._seen = time.monotonic()
        found = re.search(self._settings.sms_http_accepted, answer.text)
        if found is None:
            raise MessageRejected("not_accepted")
        return found[1] if found.lastindex else values["id"]

    def health(self) -> Health:
        """Well; the provider has no sign of life of its own."""
        return Health(True, None if self._seen is None else time.monotonic() - self._seen)

    def check(self) -> Iterator[Found]:
        """Can its machine be reached? A call might send something, so none is made."""
        where = urlsplit(self._settings.sms_url)
        try:
            socket.create_connection((where.hostname or "", where.port or _port(where.scheme)), timeout=5).close()
        except OSError as error:
            raise ChannelUnreachable(type(error).__name__) from error
        yield Found(True, "the provider's machine can be reached")

    def router(self, taker: Taker) -> APIRouter:
        """/channels/sms/http for messages and /channels/sms/report for delivery reports, both by POST or GET."""
        routes = APIRouter()

        @routes.api_route("/http", methods=["GET", "POST"])
        async def incoming(request: Request) -> Response:
            return await calls.answer(request, lambda body: self._handle(request, body, taker, report=False))

        @routes.api_route("/report", methods=["GET", "POST"])
        async def report(request: Request) -> Response:
            return await calls.answer(request, lambda body: self._handle(request, body, taker, report=True))

        return routes

    def _handle(self, request: Request, body: bytes, taker: Taker, *, report: bool) -> Response:
        try:
            fields = fields_of(request, body)
        except ValueError as error:
            if not self._knows(_said(request, {})):
                return PlainTextResponse("secret", 401)
            taker.keep_unreadable(fingerprint(body.hex()), body.decode("utf-8", "replace"), error)
            return PlainTextResponse("kept")
        if not self._knows(_said(request, fields)):
            return PlainTextResponse("secret", 401)
        self._seen = time.monotonic()
        try:
            self._take(fields, taker, report=report)
        except (KeyError, ValueError) as error:
            shown = json.dumps({name: value for name, value in fields.items() if name != "secret"}, ensure_ascii=False)
            taker.keep_unreadable(fingerprint(shown), shown, error)
        return PlainTextResponse("" if report else self._settings.sms_http_answer)

    def _take(self, fields: Mapping[str, str], taker: Taker, *, report: bool) -> None:
        """Raises KeyError when a field is missing, ValueError when it makes no sense."""
        if report:
            failed = means_failure(fields[self._report["status"]], self._settings.sms_http_failed)
            taker.keep(Report(fields[self._report["id"]], failed))
            return
        names = self._incoming
        sender, text, id = (fields[names[name]] for name in ("from", "text", "id"))
        sender = f"+{sender}" if re.fullmatch(r"[1-9]\d{9,14}", sender) else sender
        taker.keep(Sms(sender, text, id, datetime.now(UTC), part_of(fields, names)))

    def _knows(self, said: str) -> bool:
        return hmac.compare_digest(said.encode(), self._secret.encode())


def filled(template: str, values: Mapping[str, str], form: str) -> str:
    """The template with its placeholders filled in, each escaped for where it stands; JSON's own braces stay."""

    def value(found: re.Match[str]) -> str:
        word = values[found[1]]
        return json.dumps(word)[1:-1] if form == "json" else quote(word, safe="")

    return re.sub(rf"\{{({'|'.join(values)})\}}", value, template)


def coding(text: str, names: str) -> dict[str, str]:
    """What the provider calls this text's alphabet, and its octets in it as hexadecimal."""
    seven, wide = (name.strip() for name in names.split(","))
    if gsm.is_gsm(text):
        return {"coding": seven, "hex": gsm.octets(text).hex()}
    return {"coding": wide, "hex": text.encode("utf-16-be").hex()}


def means_failure(status: str, words: str) -> bool:
    """True when a status begins with one of the words, or is one of the numbers."""
    said = status.strip().lower()
    known = (word.strip().lower() for word in words.split(","))
    return any(said == word if word.isdigit() else word and said.startswith(word) for word in known)


def fields_of(request: Request, body: bytes) -> dict[str, str]:
    """The fields of a call: query, form, or JSON with dots for what lies deeper. Raises ValueError."""
    fields = dict(request.query_params)
    if "json" in request.headers.get("content-type", "") and body:
        fields |= dict(_flat(json.loads(body)))
    elif body:
        fields |= dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True))
    return fields


def part_of(fields: Mapping[str, str], names: Mapping[str, str]) -> Part | None:
    """Which part of a long message this is, where the provider says so. Raises ValueError."""
    said = [fields.get(names.get(name, ""), "") for name in ("reference", "total", "number")]
    return Part(said[0], int(said[1]), int(said[2])) if all(said) else None


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{path}.{name}" if path else str(name))
    elif path and value is not None:
        yield path, value if isinstance(value, str) else json.dumps(value)


def _said(request: Request, fields: Mapping[str, str]) -> str:
    """The secret of a call."""
    bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
    return request.headers.get(HEADER) or fields.get("secret") or bearer


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80
