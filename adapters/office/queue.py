"""Routes of the queue: the list of submissions, and "try again" for what was given up.

Turns a query string into a filter and rows into a page; what is read is in `queue_queries`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends
from sqlalchemy import Row
from starlette.responses import Response

from adapters.office import facts, listening_queries, queue_queries
from adapters.office.desk import ROOT, Desk, Errand, go
from adapters.office.figures import limit_of
from adapters.office.guard import Guard
from adapters.office.queue_queries import DeadLetters, Filter, Page, Place, Trouble
from adapters.office.rendering import Words
from adapters.office.retry import put_aside, retry
from adapters.storage import search
from bot import reference as references
from bot.submission import Category, Status
from bot.understanding.references import find as find_reference

NOTICES = ("password-done", "try-again-done", "try-again-gone", "aside-done")
_MOST_WORDS = 8
_LARGEST_ID = 2**31
"""Above it no database of ours has a row, and none takes the number."""


@dataclass(frozen=True, slots=True)
class QueueView:
    """What the template asks of one page of the list."""

    words: Words
    query: dict[str, str]
    page: Page

    def waiting(self, row: Row[Any]) -> str:
        """How long the person has waited."""
        return facts.waiting(self.words, row)

    def caption(self, *, filtered: bool) -> str:
        """What is listed and how many; on one of several pages only how many stand there."""
        whole = not self.page.older and not self.page.newer
        found = self.words.text("queue-found" if whole else "queue-found-here", count=len(self.page.rows))
        return self.words.text("queue-caption-filtered" if filtered else "queue-caption", found=found)

    def place(self, row: Row[Any]) -> str:
        """The place in the person's own words."""
        return str(row.place or "").strip()

    def trouble(self, trouble: Trouble) -> str:
        """What went wrong, in words."""
        if trouble.kind in ("event", "payload"):
            return self.words.text(f"trouble-{trouble.kind}", date=self.words.date(trouble.when))
        if trouble.kind == "message" and not trouble.reference:
            return self.words.text("trouble-message-alone")
        return self.words.text(f"trouble-{trouble.kind}", reference=trouble.reference)

    def dead(self, letters: DeadLetters) -> str:
        """How many events could not be handled, and how long the oldest waits."""
        if letters.oldest is None:
            return ""
        count = _shown(self.words, letters.count)
        return self.words.text("trouble-dead", count=count, age=self.words.waiting(letters.oldest))

    @property
    def first(self) -> str:
        """Link to the newest page."""
        return self._link({})

    @property
    def older(self) -> str:
        """Link to the following page."""
        return self._link({"before": _key(self.page.rows[-1])}) if self.page.rows else self.first

    @property
    def newer(self) -> str:
        """Link to the page before."""
        return self._link({"after": _key(self.page.rows[0])}) if self.page.rows else self.first

    def _link(self, position: dict[str, str]) -> str:
        chosen = {name: value for name, value in self.query.items() if value} | position
        return f"{ROOT}?{urlencode(chosen)}" if chosen else ROOT


def add_routes(router: APIRouter, desk: Desk, guard: Guard) -> None:
    """Add them; `guard` decides who may pass."""

    signed_in = Depends(guard.errand)

    @router.get("")
    def show(errand: Errand = signed_in) -> Response:
        query = {name: errand.request.query_params.get(name, "")[:200] for name in _FIELDS}
        wanted = read_filter(query)
        with desk.parts.store.database.look() as look:
            page = queue_queries.page(look, wanted, read_place(errand.request.query_params))
            values = {
                "page": page,
                "counts": _counts(errand.words, queue_queries.open_counts(look)),
                "languages": queue_queries.languages(look),
                "replies": queue_queries.replies(look),
                "troubles": queue_queries.troubles(look),
                "dead": queue_queries.dead_letters(look),
                "listening": listening_queries.count(look),
            }
        view = QueueView(errand.words, query, page)
        done = errand.request.query_params.get("done", "")
        chosen = {"wanted": wanted, "search": query["search"], "filtered": any(query.values())}
        codes = {"statuses": list(Status), "categories": list(Category), "most": queue_queries.MOST_TROUBLES}
        notice = {"done": done if done in NOTICES else "", "limit": limit_of(desk), "away": _away(errand.words, desk)}
        return desk.own_page(errand, "queue.html", {**values, **chosen, **codes, **notice, "view": view})

    @router.post("/again/{kind}/{id}")
    def again(kind: str, id: int, errand: Errand = signed_in) -> Response:
        return _back(errand, "try-again-done" if _known(id) and retry(desk.parts, kind, id) else "try-again-gone")

    @router.post("/aside/{kind}/{id}")
    def aside(kind: str, id: int, errand: Errand = signed_in) -> Response:
        return _back(errand, "aside-done" if _known(id) and put_aside(desk.parts, kind, id) else "try-again-gone")


def _known(id: int) -> bool:
    return 0 < id < _LARGEST_ID


def _back(errand: Errand, done: str) -> Response:
    """To the submission whose page the button stood on, else to the queue."""
    reference = errand.form.get("back", "")
    return go(
        f"{ROOT}/submissions/{reference}?done={done}" if references.is_valid(reference) else f"{ROOT}?done={done}"
    )


_FIELDS = ("search", "status", "category", "language")


def read_filter(query: dict[str, str]) -> Filter:
    """The filter of a query string; unknown codes filter nothing, a reference number is looked up as such."""
    text = query["search"].strip()
    number = find_reference(text, ()) or ""
    return Filter(
        status=query["status"] if query["status"] in set(Status) else "",
        category=query["category"] if query["category"] in set(Category) else "",
        language=query["language"] if query["language"].isascii() and query["language"].isalpha() else "",
        reference=number,
        words=() if number else tuple(search.tokens(text)[:_MOST_WORDS]),
    )


def read_place(query: Any) -> Place | None:
    """The position of a query string; None for the first page and for anything that is no position."""
    name = "after" if "after" in query else "before"
    stamp, _, reference = query.get(name, "").partition("~")
    try:
        created = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if created.tzinfo is None or not references.is_valid(reference):
        return None
    return Place(created, reference, newer=name == "after")


def _key(row: Row[Any]) -> str:
    return f"{row.created.isoformat()}~{row.reference}"


def _away(words: Words, desk: Desk) -> list[str]:
    """Channels that are not connected: what is to be said there waits."""
    return [words.text(f"channel-{name}") for name, channel in desk.parts.channels.items() if not channel.health().well]


def _counts(words: Words, counted: dict[Status, int]) -> dict[Status, str]:
    return {status: _shown(words, count) for status, count in counted.items()}


def _shown(words: Words, count: int) -> str:
    """A count; above the bound only "more than"."""
    most = queue_queries.MOST_COUNTED
    return words.text("queue-more", count=most) if count > most else str(count)
