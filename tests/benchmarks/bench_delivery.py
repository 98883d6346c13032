"""How soon a reply leaves after its commit: 95 of 100 within 60 ms (issue 3, Speed).

Real intake, database and jobs; the channel only writes down when it was called. Turns come one at a time, at moments
that have nothing to do with any rhythm of ours.
Run with `make bench` or `python -m tests.benchmarks.bench_delivery`.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

import structlog

from adapters.channels.contract import Limits
from adapters.jobs.service import Jobs
from adapters.storage.store import Message
from tests.adapters.conversing import build

TURNS = 200
LIMIT_MS = 60.0


class Watch:
    """A channel that notes when a message left."""

    def __init__(self) -> None:
        self.left: dict[str, float] = {}

    limits = Limits(1000, 1000, burst=1000)

    def send(self, address: str, message: Message) -> str:
        """Written down by conversation."""
        self.left[message.conversation] = time.perf_counter()
        return ""


def main() -> int:
    """Measure, print JSON, 1 when the limit is broken."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    watch, dice = Watch(), random.Random(1)
    committed: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        house = build(f"sqlite:///{folder / 'bench.sqlite'}", folder)
        channels = {"push": watch}
        jobs = Jobs(house.store, house.intake, None, channels, None, None, house.outbox)  # type: ignore[arg-type]
        jobs.launch()
        for number in range(TURNS):
            receipt = house.say("hallo", str(number), f"person {number}")
            committed[receipt.conversation] = time.perf_counter()
            time.sleep(dice.uniform(0.1, 0.2))
        time.sleep(1.0)
        jobs.stop()
        house.database.close()
    waits = [(watch.left[who] - when) * 1000 for who, when in committed.items()]
    slowest = statistics.quantiles(waits, n=20)[18]
    figures = {"median_ms": round(statistics.median(waits), 1), "p95_ms": round(slowest, 1)}
    print(json.dumps({"turns": len(waits), **figures, "limit_ms": LIMIT_MS}))
    return int(slowest > LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
