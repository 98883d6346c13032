"""What a page of the office's queue costs with a million submissions over a thousand: at most twice (issue 3, Speed).

The real page behind the real sign-in: session, query, unsealing, template. Every view of the list is measured: the
newest, a page deep inside, a status, a category, a frequent word, a rare word, a number. Rows go in raw, sealed with
this run's keys.
Run with `make bench` or `python -m tests.benchmarks.bench_queue [--rows N]`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import structlog
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text

from adapters.jobs.service import prepare
from adapters.office import pages
from adapters.settings import Settings
from adapters.storage import search, secrets
from adapters.wiring import Parts, build
from bot import reference as references
from bot.submission import Category, Status
from tests.adapters.office.conftest import add_account, browser, sign_in

LIMIT = 2.0
FEW = 1_000
ROUNDS = 25
BATCH = 20_000
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
STATUSES = [status.value for status in Status]
CATEGORIES = [category.value for category in Category]
LANGUAGES = ["de", "en", "tr", "ar"]
SUBMISSION = (
    "INSERT INTO submissions (reference, kind, status, category, reasons, text, place, place_matched, place_source,"
    " language, channel, permanence, affects, answer_here, spoken, created, changed) VALUES (:reference, 'barrier',"
    " :status, :category, :reasons, :text, :place, '', 'text', :language, 'browser', 'unknown', '', 1, 0, :created,"
    " :created)"
)
WORD = "INSERT INTO search_words (word, reference) VALUES (:word, :reference)"


def name(number: int) -> str:
    """A reference for `number`; beyond the 900,000 that exist, any other unique string."""
    return references.make(number) if number < 900_000 else f"9x{number}"


def created(number: int) -> datetime:
    """When `number` came: one each minute."""
    return BEGIN + timedelta(minutes=number % 500_000, microseconds=number)


def rows(first: int, end: int) -> Iterator[dict[str, Any]]:
    """Submissions `first` to `end`, of every status, category and language."""
    ring = secrets.ring()
    words = {"reasons": b'["Aufzug"]', "text": b"Der Aufzug ist kaputt", "place": b"am Bahnhof"}
    sealed = {key: ring.seal("content", value, f"submissions.{key}") for key, value in words.items()}
    for number in range(first, end):
        yield {
            "reference": name(number),
            "status": STATUSES[number % len(STATUSES)],
            "category": CATEGORIES[number % len(CATEGORIES)],
            "language": LANGUAGES[number % len(LANGUAGES)],
            "created": created(number).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds"),
            **sealed,
        }


def fill(parts: Parts, first: int, end: int) -> None:
    """Raw rows: every submission says "Aufzug", the oldest 30 say "Treppenlift", so both runs list the same."""
    often, seldom = search.tokens("Aufzug")[0], search.tokens("Treppenlift")[0]
    for start in range(first, end, BATCH):
        numbers = range(start, min(start + BATCH, end))
        said = [{"word": often, "reference": name(n)} for n in numbers]
        said += [{"word": seldom, "reference": name(n)} for n in numbers if n < 30]
        with parts.database.turn() as turn:
            turn.execute(text(SUBMISSION), list(rows(numbers[0], numbers[-1] + 1)))
            turn.execute(text(WORD), said)


def views(count: int) -> dict[str, str]:
    """The addresses that are measured, for a queue of `count`."""
    middle = count // 2
    position = quote(f"{created(middle).isoformat()}~{name(middle)}")
    return {
        "newest": "/office",
        "deep": f"/office?before={position}",
        "status": "/office?status=in_progress",
        "category": f"/office?category={CATEGORIES[0]}&before={position}",
        "frequent word": "/office?search=Aufzug",
        "rare word": "/office?search=Treppenlift",
        "number": f"/office?search={name(7)}",
    }


def measured(client: TestClient, count: int) -> dict[str, float]:
    """Median milliseconds of each view, after one that warms it."""
    return {view: statistics.median(_times(client, address)) for view, address in views(count).items()}


def _times(client: TestClient, address: str) -> list[float]:
    found = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        answer = client.get(address)
        found.append((time.perf_counter() - start) * 1000)
        if answer.status_code != 200 or "<table" not in answer.text:
            raise SystemExit(f"{address}: no list, status {answer.status_code}")
    return found[1:]


def main() -> int:
    """Measure, print one line of JSON for each view, 1 when the limit is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    many = parser.parse_args().rows
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory() as temporary:
        parts = build(Settings(home=Path(temporary) / "home"))
        prepare(parts.database)
        app = FastAPI()
        app.include_router(pages.router(parts), prefix="/office")
        client = browser(app)
        sign_in(client, "Anna", add_account(parts, "Anna"))
        fill(parts, 0, FEW)
        before = measured(client, FEW)
        fill(parts, FEW, many)
        after = measured(client, many)
        parts.close()
    for view, few in before.items():
        figures = {"few_ms": round(few, 2), "many_ms": round(after[view], 2), "ratio": round(after[view] / few, 2)}
        print(json.dumps({"view": view, "rows": many, **figures, "limit": LIMIT}))
    return int(any(after[view] / few > LIMIT for view, few in before.items()))


if __name__ == "__main__":
    sys.exit(main())
