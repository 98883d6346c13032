"""What a city's place names cost (issue 5): memory of an idle program, the time of one look-up and of one message.

A made-up city of 20,000 names against one of 1,000, each in a process of its own, read from a file as `serve` reads
it. Run: `python -m tests.benchmarks.bench_places`.
"""

from __future__ import annotations

import csv
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from adapters.places.kept import load_places
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES

MANY, FEW = 20_000, 1_000
LIMIT_MEMORY, LIMIT_MESSAGE = 25.0, 3.0
"""Megabytes of 20,000 names; time of a message in the large city over that in the small one."""
PARTS = [
    *("ber", "lin", "sel", "hau", "gar", "ten", "wal", "ros", "eich", "buch", "kai", "ser"),
    *("fried", "rich", "al", "bert", "neu", "mühl", "stein", "bach", "feld", "kirch", "schu", "len"),
    *("markt", "dorf", "heim", "burg", "lind", "erlen", "vogel", "sang", "korn", "blumen", "hof", "graf"),
    *("adolf", "engel", "max", "plan", "köln", "aach", "rhein", "moos", "birk", "weide"),
]
ENDS = ["straße", "weg", "platz", "allee", "gasse", "ring", "hof", "ufer", "damm", "steig"]
MESSAGES = (
    "Der Aufzug an der {} ist seit gestern kaputt, Nummer {}",
    "liegt alles voller scooter in der {} seit {} tagen",
    "Лифт на {} не работает уже {} дней",
)


def write_city(folder: Path, size: int) -> None:
    """A file of different names with position and district."""
    dice = random.Random(1)
    names: set[str] = set()
    while len(names) < size:
        names.add("".join(dice.choices(PARTS, k=dice.choice((2, 3, 3)))).capitalize() + dice.choice(ENDS))
    with (folder / "streets.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("name", "latitude", "longitude", "district"))
        for name in sorted(names):
            table.writerow((name, 51 + dice.random() / 5, 6.3 + dice.random() / 5, f"Stadtteil {dice.randrange(40)}"))


def resident() -> float:
    """Megabytes of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def each(work: Callable[[int], object], times: int) -> float:
    """Milliseconds of one of several."""
    start = time.perf_counter()
    for number in range(times):
        work(number)
    return (time.perf_counter() - start) / times * 1000


def measure(size: int) -> dict[str, float]:
    """Figures of one city; run in a process of its own."""
    build_reader(LOCALES, all_candidates=True).message("Der Aufzug am Bahnhof ist kaputt", "de")
    gc.collect()
    before = resident()
    with tempfile.TemporaryDirectory() as folder:
        write_city(Path(folder), size)
        start = time.process_time()
        reader = build_reader(LOCALES, places=load_places(Path(folder)), all_candidates=True)
        built = time.process_time() - start
    for text in MESSAGES:
        reader.message(text, "de")
    gc.collect()
    names = reader.place_names()
    slip = [name[: len(name) // 2] + "x" + name[len(name) // 2 + 1 :] for name in names[:: len(names) // 100]]
    return {
        "megabytes": resident() - before,
        "seconds_to_start": built,
        "exact_ms": each(lambda n: reader.place(names[n * 7 % len(names)], "de"), 200),
        "misheard_ms": each(lambda n: reader.place(slip[n % len(slip)], "de"), 200),
        "message_ms": each(lambda n: reader.message(MESSAGES[n % 3].format(slip[n % len(slip)], n), "de"), 150),
    }


def main() -> int:
    """Print JSON, 1 when a limit is broken."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
        return 0
    module = [sys.executable, "-m", "tests.benchmarks.bench_places"]
    cities = [json.loads(subprocess.check_output([*module, str(size)], text=True)) for size in (FEW, MANY)]
    few, many = cities
    memory = many["megabytes"] - few["megabytes"]
    ratio = many["message_ms"] / few["message_ms"]
    rounded = [{key: round(value, 3) for key, value in city.items()} for city in cities]
    result = {"places": [FEW, MANY], "cities": rounded, "megabytes_more": round(memory, 1), "message": round(ratio, 2)}
    print(json.dumps(result))
    return int(memory > LIMIT_MEMORY or ratio > LIMIT_MESSAGE)


if __name__ == "__main__":
    sys.exit(main())
