"""The door of the office: every route asks `Guard.errand` (a session and the form's token) unless it is named open.

When a session ended while somebody wrote, the words they sent are handed back with the sign-in page and stand in the
form again afterwards (WCAG 2.2.5). Knows no page's content.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import structlog
from fastapi.routing import APIRoute
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from adapters.office import accounts
from adapters.office.desk import ROOT, Desk, Errand, go, own_path

log = structlog.get_logger()

COOKIE = "mitsprache_office"
FORM_COOKIE = "mitsprache_office_form"
"""Stands in for the session's token on the sign-in form (double submit)."""
KEPT = ("answer", "note", "reason", "recipient", "explanation", "status", "category", "asks", "typed", "language")
"""Fields whose words survive a new sign-in."""
LONGEST_FIELD = 20_000
_LARGEST_FORM = 300_000


class SignInNeeded(Exception):
    """No running session; carries the form that was sent, so that nothing typed is lost."""

    def __init__(self, form: dict[str, str]) -> None:
        super().__init__("sign in")
        self.form = form


class FormRefused(Exception):
    """The form is not taken; `notice` is the key that says why, the words in it are shown again."""

    def __init__(self, errand: Errand, notice: str) -> None:
        super().__init__(notice)
        self.errand = errand
        self.notice = notice


class PasswordNeeded(Exception):
    """The one-time password must be changed first."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Asks who is there."""

    desk: Desk

    async def errand(self, request: Request) -> Errand:
        """The dependency of every route that needs sign-in."""
        errand = await self.anybody(request)
        if errand.visit.account.must_change:
            raise PasswordNeeded
        return errand

    async def anybody(self, request: Request) -> Errand:
        """As `errand`, also for somebody who still has to choose a password."""
        form = await read_form(request) if request.method == "POST" else {}
        visit = await run_in_threadpool(self.visit, request)
        if visit is None:
            raise SignInNeeded(form)
        errand = Errand(request, self.desk.words(request), visit, form)
        if request.method == "POST" and not _same(form.get("csrf", ""), visit.csrf):
            raise FormRefused(errand, "form-too-large" if _too_large(request) else "sign-in-stale")
        return errand

    def visit(self, request: Request) -> accounts.Visit | None:
        """The running session of a browser, if any."""
        database, now, token = self.desk.parts.store.database, self.desk.now(), request.cookies.get(COOKIE, "")
        if not token:
            return None
        with database.look() as look:
            found = accounts.find_session(look, token, now)
        if found and found[1]:
            with database.turn() as turn:
                accounts.renew_session(turn, found[0], now)
        return found[0] if found else None

    def sign_in_page(self, request: Request, values: dict[str, Any], status: int) -> Response:
        """The sign-in form, with its own token in a cookie."""
        token = request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(32)
        defaults = {"kept": {}, "next": ROOT, "problem": "", "name": ""}
        page = self.desk.page(request, "sign_in.html", {**defaults, **values, "csrf": token}, status)
        set_cookie(page, FORM_COOKIE, token, secure=self.desk.secure(request))
        return page


async def sign_in_form(request: Request) -> dict[str, str]:
    """The dependency of the sign-in form: its token must match its cookie, else an empty form is handed on."""
    form = await read_form(request)
    if not _same(form.get("csrf", ""), request.cookies.get(FORM_COOKIE, "")):
        return {**{name: form.get(name, "") for name in ("next", *kept_names(form))}, "stale": "1"}
    return {**form, "stale": ""}


async def read_form(request: Request) -> dict[str, str]:
    """The text fields of a form, each cut at LONGEST_FIELD characters; too large a body counts as an empty form."""
    if _too_large(request):
        return {}
    async with request.form(max_files=0, max_fields=40) as form:
        return {name: value[: LONGEST_FIELD + 1] for name, value in form.items() if isinstance(value, str)}


def _too_large(request: Request) -> bool:
    return int(request.headers.get("content-length") or _LARGEST_FORM + 1) > _LARGEST_FORM


def kept_names(form: dict[str, str]) -> list[str]:
    """The names of fields that the sign-in form carries along."""
    return [name for name in form if name.startswith("kept-") and name[5:] in KEPT]


def from_here(request: Request) -> bool:
    """True when the browser says that one of our own pages sent the form: only then its words are handed back."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return urlsplit(request.headers.get("origin", "")).netloc == request.headers.get("host", "")


def set_cookie(response: Response, name: str, value: str, *, secure: bool) -> None:
    """A cookie that scripts cannot read and other sites cannot send; it ends with the browser."""
    response.set_cookie(name, value, path=ROOT, httponly=True, samesite="strict", secure=secure)


def guarded_route(guard: Guard, resume: Callable[[Errand, str, dict[str, str], str], Response]) -> type[APIRoute]:
    """A route class that turns the guard's refusals into pages. `resume` shows a page again with somebody's words."""

    class GuardedRoute(APIRoute):
        """A route of the office."""

        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            """The route's handler, with refusals answered."""
            handle = super().get_route_handler()

            async def answer(request: Request) -> Response:
                try:
                    return await handle(request)
                except SignInNeeded as needed:
                    return _ask_to_sign_in(guard, request, needed.form)
                except PasswordNeeded:
                    return go(f"{ROOT}/password")
                except SQLAlchemyError as error:
                    log.error("office without database", error=type(error).__name__)
                    return guard.desk.page(request, "failure.html", {}, 503)
                except FormRefused as refused:
                    kept = refused.errand.form if from_here(request) else {}
                    return await run_in_threadpool(resume, refused.errand, request.url.path, kept, refused.notice)

            return answer

    return GuardedRoute


def _ask_to_sign_in(guard: Guard, request: Request, form: dict[str, str]) -> Response:
    """A page that was only read is asked for again after signing in; words that were sent are kept."""
    if request.method != "POST":
        query = f"?{request.url.query}" if request.url.query else ""
        return guard.sign_in_page(request, {"next": own_path(request.url.path + query)}, 401)
    kept = {name: form[name] for name in KEPT if form.get(name)} if from_here(request) else {}
    values = {"next": own_path(request.url.path), "kept": kept, "problem": "sign-in-expired" if kept else ""}
    return guard.sign_in_page(request, values, 401)


def _same(one: str, other: str) -> bool:
    return bool(one) and hmac.compare_digest(one.encode(), other.encode())
