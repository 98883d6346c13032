"""What a text turn costs, as ratios taken in one run (issue 3, Speed).

- from payload to committed, over one bare SQLite transaction that sends the same bytes to the disk: at most 8; beside
  it, without a limit, over one that writes only the bytes of the rows;
- with a million submissions in the queue, over a thousand: at most 1.3.

The real conversation, words and database. Run with `make bench` or `python -m tests.benchmarks.bench_turn [--rows N]`.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import text

from adapters.intake import Intake
from adapters.storage import secrets
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES, load_catalogues
from bot.conversation.engine import Engine
from bot.wording.plain_text import label_words
from bot.wording.plain_text import render as put_into_words
from tests.adapters.conversing import CITY, KINDS, House, build

TURNS = 80
ROUNDS = 4
LIMIT_BARE = 8.0
LIMIT_MILLION = 1.3
SAID = [
    "Der Aufzug am Hauptbahnhof, Gleis {number} {run}, ist seit gestern kaputt",
    "ja",
    "2",
    "1",
    "1",
    "1",
    "1",
    "hallo {number} {run}",
]
"""Free words are never said twice, so that nothing that was remembered of a text makes the next turn look cheap."""


def house_at(folder: Path) -> House:
    """The real parts over an empty SQLite database."""
    folder.mkdir(exist_ok=True)
    catalogues = load_catalogues()

    def words(reply: Any, language: str, sms: bool, easy: bool) -> Any:
        return put_into_words(catalogues, reply, language, sms=sms, easy=easy)

    def label(label: Any, language: str) -> str:
        return label_words(catalogues, label, language)

    step = Engine(build_reader(LOCALES)).step
    house = build(f"sqlite:///{folder / 'bench.sqlite'}", folder, step, words)
    house.intake = Intake(house.store, step, words, house.outbox, KINDS, CITY, label)
    return house


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def turn_times(house: House, run: str) -> list[float]:
    """Seconds of each of many turns: whole reports, by several people."""
    found = []
    for number in range(TURNS):
        said = SAID[number % len(SAID)].format(run=run, number=number)
        who = f"{run}-{number // len(SAID)}"
        found.append(timed(partial(house.say, said, str(number), who)))
    return found


def written_in(house: House) -> int:
    """Bytes that one of these turns leaves in the database, roughly: what its rows hold."""
    with house.database.look() as connection:
        sums = "SELECT sum(length(body)) FROM messages", "SELECT sum(length(session)) FROM conversations"
        total = sum(connection.scalar(text(query)) or 0 for query in sums)
        turns = connection.scalar(text("SELECT count(*) FROM events")) or 1
    return int(total / turns) + 400  # ids, times and the job's row


def logged_by(house: House) -> int:
    """Bytes that one of these turns really sends to the disk before it is committed: all pages, indexes and the job."""
    database = str(house.database.url.database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(2 * len(SAID)):
        house.say(SAID[number % len(SAID)].format(run="log", number=number), str(number), f"log-{number // len(SAID)}")
    return Path(f"{database}-wal").stat().st_size // (2 * len(SAID))


def bare_times(folder: Path, size: int) -> list[float]:
    """Seconds of one bare transaction each, with the same durability, writing `size` bytes."""
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS bytes (id INTEGER PRIMARY KEY, body BLOB)")

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bytes (body) VALUES (?)", (bytes(size),))
        connection.execute("COMMIT")

    return [timed(write) for _ in range(TURNS)]


def fill(house: House, rows: int) -> None:
    """`rows` submissions of other people, as the queue would hold them."""
    ring = secrets.ring()
    places = ("reasons", "text", "place")
    sealed = {name: ring.seal("content", b'["Aufzug"]', f"submissions.{name}") for name in places}
    row = (
        "INSERT INTO submissions (reference, kind, status, category, reasons, text, place, place_matched, place_source,"
        " language, channel, permanence, affects, answer_here, spoken, created, changed) VALUES (:reference, 'barrier',"
        " 'received', 'lift', :reasons, :text, :place, '', 'text', 'de', 'push', 'unknown', '', 1, 0,"
        " '2026-01-01 00:00:00.000000', '2026-01-01 00:00:00.000000')"
    )
    for start in range(0, rows, 50_000):
        end = min(start + 50_000, rows)
        with house.database.turn() as connection:
            connection.execute(text(row), [{"reference": f"x{n}", **sealed} for n in range(start, end)])


def main() -> int:
    """Measure, print JSON, 1 when a limit is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory() as temporary:
        small, large = house_at(Path(temporary) / "small"), house_at(Path(temporary) / "large")
        fill(small, 1_000)
        fill(large, rows)
        for house in (small, large):
            turn_times(house, "settle")
        few, many, bare_rows, bare_logged = [], [], [], []
        written, logged = written_in(small), logged_by(small)
        for run in range(ROUNDS):  # by turns, so that a slow minute of the machine meets each of them
            few += turn_times(small, f"few{run}")
            many += turn_times(large, f"many{run}")
            bare_rows += bare_times(Path(temporary), written)
            bare_logged += bare_times(Path(temporary), logged)
        small.database.close()
        large.database.close()
    turn, bare, full = statistics.median(few), statistics.median(bare_rows), statistics.median(bare_logged)
    grown = statistics.median(many) / turn
    result = {
        "turn_ms": round(turn * 1000, 2),
        "bare_ms": round(bare * 1000, 2),
        "turn_over_bare": round(turn / bare, 2),
        "logged_bytes": logged,
        "turn_over_bare_of_logged_bytes": round(turn / full, 2),
        "turn_over_bare_of_logged_bytes_limit": LIMIT_BARE,
        "rows": rows,
        "turn_at_rows_ms": round(statistics.median(many) * 1000, 2),
        "rows_over_1000": round(grown, 2),
        "rows_over_1000_limit": LIMIT_MILLION,
    }
    print(json.dumps(result))
    return int(turn / full > LIMIT_BARE or grown > LIMIT_MILLION)


if __name__ == "__main__":
    sys.exit(main())
