"""The web application: resident page at `/`, office at `/office`, `/health`, `/metrics`; and what guards all of them.

Knows no page's content. Bodies are counted while they stream, so that nobody fills the memory.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.channels.browser.channel import Browser
from adapters.channels.browser.conversation import Conversations
from adapters.channels.browser.pages import Pages
from adapters.channels.contract import Channel
from adapters.office import pages as office
from adapters.office.desk import ROOT
from adapters.storage.store import Store

if TYPE_CHECKING:
    from adapters.wiring import Parts

MOST_BYTES = 25 * 1024 * 1024
"""Of one request; a voice note may have 20 MB and a picture 20 MB, together 25."""

MOST_DRAINED = 4 * MOST_BYTES
"""What is still read and dropped of a request that is too large: a browser shows our answer only after it sent all."""

HEADERS = {
    b"content-security-policy": b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' blob: data:; "
    b"media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",  # "no-referrer" would make browsers hide the origin of our own forms
    b"permissions-policy": b"microphone=(self), geolocation=(self), camera=()",
    b"cross-origin-opener-policy": b"same-origin",
}


def create_app(parts: Parts) -> FastAPI:
    """The application of one process."""
    app = FastAPI(title="Mitsprache", docs_url=None, redoc_url=None, openapi_url=None)
    browser = _browser(parts)
    app.include_router(browser.router())
    app.include_router(office.router(parts), prefix=ROOT)
    for name, channel in parts.channels.items():
        if (routes := channel.router()) is not None:
            app.include_router(routes, prefix=f"/channels/{name}", include_in_schema=False)
    app.add_api_route("/health", _health(parts.store, parts.channels), methods=["GET"], include_in_schema=False)
    app.add_api_route("/metrics", metrics, methods=["GET"], include_in_schema=False)
    app.add_exception_handler(HTTPException, _errors(browser))
    app.add_middleware(BodyLimit, answer=browser.too_large)
    app.add_middleware(SecurityHeaders)
    return app


def metrics() -> Response:
    """Counters for the operator, in the format of Prometheus."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _browser(parts: Parts) -> Browser:
    pages = Pages(parts.catalogues, parts.city)
    conversations = Conversations(parts.store, parts.media, parts.intake, parts.doorbell, pages.languages)
    return Browser(conversations, pages, parts.settings.language, parts.settings.public_url)


def _health(store: Store, channels: Mapping[str, Channel]) -> Callable[[], Response]:
    def health() -> Response:
        """200 while the database answers, else 503; and how each channel is, which no restart of ours would mend."""
        try:
            with store.database.look() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return JSONResponse({"database": "unreachable"}, 503)
        state = {name: asdict(channel.health()) for name, channel in channels.items()}
        return JSONResponse({"database": "ok", **({"channels": state} if state else {})})

    return health


def _errors(browser: Browser) -> Callable[[Request, Exception], Response]:
    def error(request: Request, exception: Exception) -> Response:
        """A page for people where there is none; the bare status elsewhere."""
        status = exception.status_code if isinstance(exception, HTTPException) else 500
        headers = dict(exception.headers or {}) if isinstance(exception, HTTPException) else {}
        if status == 404 and not request.url.path.startswith("/office"):
            return browser.missing(request)
        return PlainTextResponse(str(status), status, headers)

    return error


class SecurityHeaders:
    """Adds the guarding headers to every answer that does not set them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name.lower() for name, _ in message["headers"]}
                added = [(name, value) for name, value in HEADERS.items() if name not in own]
                message = {**message, "headers": [*message["headers"], *added]}
            await send(message)

        await self._app(scope, receive, guarded if scope["type"] == "http" else send)


class _TooLarge(Exception):
    """The body is larger than is taken."""


class BodyLimit:
    """Counts each body while it streams; `answer` gives the page for bodies above `MOST_BYTES`."""

    def __init__(self, app: ASGIApp, answer: Callable[[Request], Response]) -> None:
        self._app = app
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = _Counted(receive)
        try:
            if _declared(scope) > MOST_BYTES:
                raise _TooLarge
            await self._app(scope, body.receive, send)
        except _TooLarge:
            await body.drain()
            answer = await run_in_threadpool(self._answer, Request(scope))
            answer.headers["Connection"] = "close"
            await answer(scope, receive, send)


class _Counted:
    """A body that is counted."""

    def __init__(self, receive: Callable[[], Awaitable[Message]]) -> None:
        self._receive = receive
        self._bytes = 0
        self._whole = False

    async def receive(self) -> Message:
        """The next piece. Raises _TooLarge."""
        message = await self._next()
        if self._bytes > MOST_BYTES:
            raise _TooLarge
        return message

    async def drain(self) -> None:
        """Read and drop the rest, within bounds."""
        while not self._whole and self._bytes < MOST_DRAINED:
            await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self._bytes += len(message.get("body", b""))
        self._whole = message["type"] != "http.request" or not message.get("more_body", False)
        return message


def _declared(scope: Scope) -> int:
    """What the request says about its length; 0 when it says nothing readable."""
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(lengths[0]) if lengths and lengths[0].isdigit() else 0
