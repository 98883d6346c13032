"""Routes of the figures: what SMS cost, and more segments for a day whose limit is reached.

Counters only: no figure here has a way back to a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from fastapi import APIRouter, Depends
from starlette.responses import Response

from adapters import spending
from adapters.office.desk import ROOT, Desk, Errand, go
from adapters.office.guard import Guard
from adapters.office.rendering import Words
from adapters.settings import Settings
from adapters.spending import Day

MORE = 200
"""Segments that one press allows."""


@dataclass(frozen=True, slots=True)
class FiguresView:
    """What the template asks of the figures."""

    words: Words
    price: float
    days: list[Day]

    def day(self, day: Day) -> str:
        """A date without a time."""
        when = date.fromisoformat(day.day)
        return self.words.text("figures-date", day=f"{when:%d}", month=f"{when:%m}", year=f"{when:%Y}")

    def each(self, day: Day) -> str:
        """Segments, and their price, that a conversation cost."""
        return self._number(day.segments / day.conversations) if day.conversations else "–"

    def cost(self, day: Day) -> str:
        """The price of a day."""
        return self._number(day.segments * self.price / 100, digits=2)

    @property
    def all(self) -> Day:
        """All days together."""
        return Day("", sum(day.segments for day in self.days), sum(day.conversations for day in self.days))

    def _number(self, value: float, digits: int = 1) -> str:
        """As the office's language writes it."""
        text = f"{value:.{digits}f}"
        return text.replace(".", ",") if self.words.language == "de" else text


@dataclass(frozen=True, slots=True)
class Limit:
    """Where today stands; `most` 0: no limit."""

    spent: int
    most: int
    reached: bool


def limit_of(desk: Desk) -> Limit:
    """Today's limit for SMS."""
    settings, today = desk.parts.settings, _today(desk)
    with desk.parts.store.database.look() as look:
        most = settings.sms_segments_per_day
        spent, allowed = spending.spent(look, today), spending.allowed(look, most, today) if most else 0
    return Limit(spent, allowed, most > 0 and spent >= allowed)


def add_routes(router: APIRouter, desk: Desk, guard: Guard) -> None:
    """Add them; `guard` decides who may pass."""
    signed_in = Depends(guard.errand)

    @router.get("/figures")
    def show(errand: Errand = signed_in) -> Response:
        with desk.parts.store.database.look() as look:
            days = spending.days(look, desk.now())
        view = FiguresView(errand.words, desk.parts.settings.sms_segment_price, days)
        done = "figures-raised" if errand.request.query_params.get("done") == "figures-raised" else ""
        values = {"view": view, "limit": limit_of(desk), "resets": _next_day(desk.now()), "more": MORE, "done": done}
        return desk.own_page(errand, "figures.html", values)

    @router.post("/figures/more")
    def more(errand: Errand = signed_in) -> Response:
        """Somebody decides that today may cost more."""
        if _is_limited(desk.parts.settings):
            with desk.parts.store.database.turn() as turn:
                spending.raise_limit(turn, _today(desk), MORE)
        return go(f"{ROOT}/figures?done=figures-raised")


def _is_limited(settings: Settings) -> bool:
    return bool(settings.sms_gateway) and settings.sms_segments_per_day > 0


def _today(desk: Desk) -> str:
    return desk.now().date().isoformat()


def _next_day(now: datetime) -> datetime:
    """When the counters' day ends."""
    return datetime.combine(date.fromordinal(now.date().toordinal() + 1), time(), UTC)
