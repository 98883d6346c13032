"""The office's pages, put together: every route below /office. Server-rendered, no JavaScript anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Depends
from starlette.responses import Response

from adapters.office import decision_routes, figures, listening, queue, sign_in, submission_page
from adapters.office.desk import ROOT, Desk, Errand, go
from adapters.office.guard import Guard, guarded_route
from adapters.office.listening import HERE, ListeningPages
from adapters.office.submission_page import SubmissionPages

if TYPE_CHECKING:
    from adapters.wiring import Parts

OPEN = frozenset(
    {
        ("GET", f"{ROOT}/sign-in"),
        ("POST", f"{ROOT}/sign-in"),
        ("GET", f"{ROOT}/language/{{code}}"),
        ("GET", f"{ROOT}/accessibility"),
        ("GET", f"{ROOT}/static/{{name}}"),
    }
)
"""The only routes that need nobody signed in; a test compares."""


def router(parts: Parts) -> APIRouter:
    """All routes of the office, to be included below `ROOT`."""
    desk = Desk(parts)
    guard = Guard(desk)
    pages = SubmissionPages(desk)
    listened = ListeningPages(desk)

    def resume(errand: Errand, path: str, drafts: dict[str, str], notice: str) -> Response:
        """The page that somebody was writing on, with their words."""
        return (listened if path.startswith(f"{HERE}/") else pages).resume(errand, path, drafts, notice)

    made = APIRouter(route_class=guarded_route(guard, resume), include_in_schema=False)
    sign_in.add_routes(made, desk, guard, resume)
    queue.add_routes(made, desk, guard)
    figures.add_routes(made, desk, guard)
    listening.add_routes(made, listened, guard)
    submission_page.add_routes(made, pages, guard)
    decision_routes.add_routes(made, pages, guard)
    signed_in = Depends(guard.errand)

    @made.get("/{path:path}")
    def missing(path: str, errand: Errand = signed_in) -> Response:
        """Every other address: a page with a way back. Stands last."""
        return desk.own_page(errand, "missing.html", {}, 404) if path else go(ROOT)

    return made
