"""What every page of the office shares: the parts, the templates, the language of a visit, and how a page is sent.

Knows no route and no rule of a page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from adapters.office import rendering
from adapters.office.accounts import Visit
from adapters.office.rendering import LANGUAGES, Words

if TYPE_CHECKING:
    from adapters.wiring import Parts

LANGUAGE_COOKIE = "mitsprache_office_language"
ROOT = "/office"


@dataclass(frozen=True, slots=True)
class Errand:
    """What a signed-in member of staff asks for: who, with which form, in which words."""

    request: Request
    words: Words
    visit: Visit
    form: dict[str, str]

    @property
    def staff(self) -> int:
        """The account's id."""
        return self.visit.account.id


@dataclass(frozen=True, slots=True)
class Desk:
    """The office's side of `parts`."""

    parts: Parts
    templates: Environment = field(default_factory=rendering.environment)

    def now(self) -> datetime:
        """The time, aware UTC."""
        return datetime.now(UTC)

    def words(self, request: Request) -> Words:
        """The words of the language that the visitor picked, else German."""
        picked = request.cookies.get(LANGUAGE_COOKIE, "")
        language = picked if picked in LANGUAGES else LANGUAGES[0]
        return Words(self.parts.catalogues, language, ZoneInfo(self.parts.settings.time_zone), self.now())

    def secure(self, request: Request) -> bool:
        """True when cookies may only travel encrypted."""
        return request.url.scheme == "https" or self.parts.settings.address.startswith("https:")

    def page(self, request: Request, template: str, values: dict[str, Any], status: int = 200) -> HTMLResponse:
        """A page that needs nobody signed in."""
        return self._send(request, template, {"visit": None, **values}, self.words(request), status)

    def own_page(self, errand: Errand, template: str, values: dict[str, Any], status: int = 200) -> HTMLResponse:
        """A page for somebody signed in."""
        return self._send(errand.request, template, {"visit": errand.visit, **values}, errand.words, status)

    def _send(self, request: Request, template: str, values: dict[str, Any], words: Words, status: int) -> HTMLResponse:
        settings = self.parts.settings
        other = next(language for language in LANGUAGES if language != words.language)
        asked = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
        places = {"here": request.url.path, "back": asked if request.method == "GET" else ROOT}
        frame = {"settings": settings, "other_language": other, "outgoing": self.outgoing, **places}
        html = rendering.render(self.templates, template, words, {"done": "", **frame, **values})
        return HTMLResponse(html, status, headers={"Cache-Control": "no-store"})

    @property
    def outgoing(self) -> str:
        """The folder of mails that wait as files; empty when a mail server is set."""
        settings = self.parts.settings
        return "" if settings.smtp_host else str(settings.home / "outgoing")


def go(path: str) -> Response:
    """Send the browser on after a form, so that reloading sends nothing twice."""
    return RedirectResponse(path, status_code=303)


def own_path(path: str) -> str:
    """`path` when it is one of the office's own, else the queue: nobody is sent elsewhere by a crafted link."""
    safe = path.startswith((f"{ROOT}/", f"{ROOT}?")) and path.isascii() and path.isprintable()
    return path if safe and "\\" not in path and "//" not in path else ROOT
