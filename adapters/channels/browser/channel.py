"""The resident page: routes of the browser channel. Works as plain forms; the same routes answer the page's script.

Nothing here decides what to answer: forms go to `conversation`, markup comes from `pages`.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile

from adapters.channels.browser import person
from adapters.channels.browser.conversation import Conversations
from adapters.channels.browser.incoming import Form
from adapters.channels.browser.outgoing import EMPTY
from adapters.channels.browser.pages import ACCESSIBILITY, PRIVACY, STATIC, Pages, View
from adapters.channels.browser.ranges import sliced
from adapters.storage.media import MediaMissing
from bot.conversation.context import Capabilities

CAPABILITIES = Capabilities()
"""A browser carries everything; its people fetch their messages themselves."""

LOOK_AGAIN = 1.0
"""Seconds after which an open page looks by itself: another process may have committed."""

LOOK_WHOLE = 30.0
"""Seconds after which it reads the whole conversation anew though nothing was written: waiting has an end, too."""

_MOST_FIELD_BYTES = 25 * 1024 * 1024
_STATIC = {"page.css": "text/css", "page.js": "text/javascript"}


class Browser:
    """The routes. `secure` marks the cookie for HTTPS only; `origin` is the public address, if one is set."""

    def __init__(self, conversations: Conversations, pages: Pages, default_language: str, origin: str = "") -> None:
        self._conversations = conversations
        self._pages = pages
        self._default = default_language
        self._origin = origin

    def router(self) -> APIRouter:
        """All routes of the page."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/", self.say, methods=["POST"])
        router.add_api_route("/events", self.events, methods=["GET"])
        router.add_api_route("/media/{media}", self.media, methods=["GET"])
        router.add_api_route("/privacy", partial(self.note, "page-privacy", PRIVACY), methods=["GET"])
        router.add_api_route("/accessibility", partial(self.note, "page-accessibility", ACCESSIBILITY), methods=["GET"])
        router.add_api_route("/static/{name}", self.static, methods=["GET"])
        return router

    def language_of(self, request: Request, spoken: str | None = None) -> str:
        """The page's language: asked for, else spoken in the conversation, else the browser's, else the city's.

        Beside the conversation itself its own language comes first: there the chooser speaks to the bot.
        """
        asked = request.query_params.get("language")
        first = (spoken, asked) if request.url.path == "/" else (asked, spoken)
        wanted = [*first, *accepted(request.headers.get("accept-language", ""))]
        return next((code for code in wanted if code in self._pages.languages), self._default)

    def show(self, request: Request) -> Response:
        """The conversation so far, or what this is."""
        conversation = self._conversations.of(_token(request))
        talk = self._conversations.talk(conversation, everything="all" in request.query_params)
        lost = "sent" in request.query_params and conversation is None
        language = self.language_of(request, talk.language)
        view = View(language, error="page-error-cookies" if lost else "", started=conversation is not None)
        return _html(self._pages.conversation(talk, view))

    async def say(self, request: Request) -> Response:
        """Take what a form says; then show the conversation again. The same form sent twice changes nothing."""
        if not self._is_own(request):
            return self._foreign(request)
        async with request.form(max_files=2, max_fields=20, max_part_size=_MOST_FIELD_BYTES) as fields:
            form, nonce, language = await _read(fields), _text(fields, "nonce"), _text(fields, "page")
        if not person.is_token(nonce):
            return self._foreign(request)
        if language not in self._pages.languages:
            language = self.language_of(request)
        return await run_in_threadpool(self._said, request, form, nonce, language)

    def _said(self, request: Request, form: Form, nonce: str, language: str) -> Response:
        known = _token(request)
        token = known or person.first_token(nonce)
        if form.is_empty:
            return self._again(request, token, View(language, "page-error-empty"), 422)
        if known is None and (form.answers or _number(request)):
            return self._again(request, token, View(language, "page-error-cookies", form.text), 409)
        try:
            conversation = self._conversations.say(token, nonce, form, language)
        except (SQLAlchemyError, OSError):
            return self._failed(request, View(language, "page-error-failed", form.text), nonce)
        if _scripted(request):
            answer: Response = JSONResponse(self._changes(conversation, _number(request), form.switch or language))
        else:
            answer = RedirectResponse("/?sent=1#newest", 303)
        secure = _is_https(request, self._origin)
        answer.set_cookie(person.COOKIE, token, person.COOKIE_SECONDS, httponly=True, samesite="lax", secure=secure)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    def _failed(self, request: Request, view: View, nonce: str) -> Response:
        """Nothing could be kept: the words come back with the same number, so that trying again is safe."""
        if _scripted(request):
            return JSONResponse({"error": self._pages.say(view.language, view.error), "nonce": nonce}, 503)
        return _html(self._pages.conversation(EMPTY, view, nonce), 503)

    def _again(self, request: Request, token: str, view: View, status: int) -> Response:
        conversation = self._conversations.of(token)
        talk = self._conversations.talk(conversation)
        if _scripted(request):
            return JSONResponse(self._pages.changes(talk, view, _number(request)), status)
        return _html(
            self._pages.conversation(talk, View(view.language, view.error, view.text, bool(conversation))), status
        )

    def _changes(self, conversation: str, after: int, language: str) -> dict[str, Any]:
        talk = self._conversations.talk(conversation)
        spoken = talk.language or language
        shown = spoken if spoken in self._pages.languages else language
        return self._pages.changes(talk, View(shown, started=True), after)

    async def events(self, request: Request) -> Response:
        """New messages as they come (server-sent events); each event is what `Pages.changes` gives."""
        conversation = await run_in_threadpool(self._conversations.of, _token(request))
        if conversation is None:
            return Response(status_code=204)  # tells the browser not to come back
        after = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        stream = self._stream(conversation, _whole(after), self.language_of(request))
        return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _stream(self, conversation: str, after: int, language: str) -> AsyncIterator[str]:
        seen = marks = None
        looked = 0.0
        with self._conversations.doorbell.visitor(conversation) as visitor:
            while True:
                found = await run_in_threadpool(self._conversations.marks, conversation)
                if found != marks or time.monotonic() - looked > LOOK_WHOLE:
                    marks, looked = found, time.monotonic()
                    changes = await run_in_threadpool(self._changes, conversation, after, language)
                    state = (changes["newest"], changes["waiting"], [m[:2] for m in changes["messages"]][-4:])
                    if state != seen:
                        yield f"id: {changes['newest']}\ndata: {json.dumps(changes)}\n\n"
                        seen, after = state, changes["newest"]
                if not await visitor.rung(LOOK_AGAIN):
                    yield ":\n\n"

    def media(self, request: Request, media: str) -> Response:
        """A recording or picture of this person's own conversation, whole or in part."""
        conversation = self._conversations.of(_token(request))
        if not self._conversations.owns(conversation, media):
            return self.missing(request)
        try:
            kind, data = self._conversations.media.read(media)
        except MediaMissing:
            return self.missing(request)
        return sliced(data, kind, request.headers.get("range", ""))

    def note(self, title: str, keys: tuple[str, ...], request: Request) -> Response:
        """A page of words only."""
        return _html(self._pages.note(self._view(request), title, tuple(f"{title}-{key}" for key in keys)))

    def missing(self, request: Request) -> Response:
        """There is no such page."""
        return _html(self._pages.note(self._view(request), "page-error-missing-title", ("page-error-missing",)), 404)

    def too_large(self, request: Request) -> Response:
        """More than the server takes was sent."""
        view = self._view(request)
        if _scripted(request):
            return JSONResponse({"error": self._pages.say(view.language, "page-error-large")}, 413)
        return _html(self._pages.note(view, "page-error-large-title", ("page-error-large",)), 413)

    def static(self, request: Request, name: str) -> Response:
        """The page's one style sheet and one script."""
        if name not in _STATIC:
            return self.missing(request)
        headers = {"Cache-Control": "no-cache"}
        return FileResponse(str(STATIC / name), media_type=_STATIC[name], headers=headers)

    def _foreign(self, request: Request) -> Response:
        view = self._view(request)
        return _html(self._pages.note(view, "page-error-foreign-title", ("page-error-foreign",)), 403)

    def _view(self, request: Request) -> View:
        talk = self._conversations.talk(self._conversations.of(_token(request)))
        return View(self.language_of(request, talk.language))

    def _is_own(self, request: Request) -> bool:
        """False for a form of another site. Browsers without these headers are protected by the cookie's SameSite."""
        if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return False
        origin = request.headers.get("origin")
        if origin is None:
            return True
        own = {request.headers.get("host", ""), urlsplit(self._origin).netloc}
        return urlsplit(origin).netloc in own - {""}


def accepted(header: str) -> list[str]:
    """Language codes of an Accept-Language header, best first; anything unreadable is left out."""
    weighted: list[tuple[float, str]] = []
    for part in header.split(",")[:20]:
        name, _, weight = part.strip().partition(";q=")
        try:
            weighted.append((float(weight or 1), name.split("-")[0].lower()))
        except ValueError:
            continue
    return [name for _, name in sorted(weighted, key=lambda pair: -pair[0])]


async def _read(fields: FormData) -> Form:
    return Form(
        text=_text(fields, "text"),
        choice=_text(fields, "choice"),
        asked=_text(fields, "asked"),
        switch=_text(fields, "switch"),
        latitude=_text(fields, "latitude"),
        longitude=_text(fields, "longitude"),
        voice=await _file(fields, "voice"),
        picture=await _file(fields, "picture"),
    )


def _text(fields: FormData, name: str) -> str:
    value = fields.get(name, "")
    return value if isinstance(value, str) else ""


async def _file(fields: FormData, name: str) -> bytes | None:
    """The bytes of an upload; None when no file was chosen (browsers send a nameless empty one then)."""
    value = fields.get(name)
    return await value.read() if isinstance(value, UploadFile) and value.filename else None


def _token(request: Request) -> str | None:
    token = request.cookies.get(person.COOKIE)
    return token if person.is_token(token) else None


def _scripted(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _number(request: Request) -> int:
    return _whole(request.query_params.get("after", "0"))


def _whole(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def _is_https(request: Request, origin: str) -> bool:
    return request.url.scheme == "https" or origin.startswith("https:")


def _html(markup: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(markup, status, headers={"Cache-Control": "no-store"})
