"""SMS: how many messages a second, how soon the answer leaves, and whether memory stays flat.

Messages a second, against the same words through intake alone: numbers, quota and counting may cost at most as much
again. Answers: through the phone's webhooks 95 of 100 within 300 ms; through a modem's folders within 2.5 seconds, of
which 1 is spent on being sure that a file is whole. Memory after 20,000 messages: at most 20 MB more than after 2,000.
Run with `make bench` or `python -m tests.benchmarks.bench_sms`; `--messages 2000` is quicker.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from adapters import wiring
from adapters.channels.sms.android import Android
from adapters.channels.sms.incoming import Sms
from adapters.intake import Incoming
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.locks import Locks
from bot.conversation.events import TextReceived
from tests.adapters.channels.sms import modem, provider
from tests.adapters.channels.sms.test_android import settings_of

TURNS = 60
CHUNK = 20
MOST_RATIO = 2.0
MOST_WEBHOOK_MS = 300.0
MOST_MODEM_MS = 2500.0
MOST_GROWTH_MB = 20.0
START = datetime(2026, 11, 24, 12, tzinfo=UTC)


def number(at: int) -> str:
    """A person for every ten messages."""
    return f"+4915{at // 10 + 100_000_000}"


def throughput(parts: wiring.Parts, count: int) -> dict[str, float]:
    """Seconds a message through the channel, and through intake alone; memory on the way."""
    channel: Any = parts.channels["sms"]
    through = alone = early = 0.0
    for start in range(0, count, CHUNK):  # by turns: whatever else the machine does meets both
        began = time.perf_counter()
        for at in range(start, start + CHUNK):
            channel.take(Sms(number(at), f"Hilfe {at}", str(at), START))
        middle = time.perf_counter()
        for at in range(start, start + CHUNK):
            parts.intake.receive(Incoming("sms", "0" + number(at), str(at), TextReceived(f"Hilfe {at}"), START))
        through, alone = through + middle - began, alone + time.perf_counter() - middle
        early = _memory() if start <= min(2000, count // 10) else early
    return {
        "messages_a_second": round(count / through, 1),
        "ratio_to_intake_alone": round(through / alone, 2),
        "memory_growth_mb": round(_memory() - early, 1),
    }


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def webhook_latency(parts: wiring.Parts, phone: provider.Phone) -> float:
    """Milliseconds from the phone's call to our answer at its door; 95 of 100."""
    waits = []
    for at in range(TURNS):
        shown, began = len(phone.got), time.perf_counter()
        phone.call(phone.event("Hilfe", f"+49151{at + 20_000_000}", at))
        while len(phone.got) == shown:
            time.sleep(0.001)
        waits.append((time.perf_counter() - began) * 1000)
        time.sleep(0.1)
    return round(statistics.quantiles(waits, n=20)[18], 1)


def modem_latency(folder: Path) -> float:
    """Milliseconds from a file in the inbox to the answer's file in the outbox; 95 of 100."""
    waits = []
    for at in range(TURNS // 3):
        when, person = START + timedelta(seconds=at), f"+49151{at + 30_000_000}"
        began = time.perf_counter()
        (folder / "inbox" / f"IN{when:%Y%m%d_%H%M%S}_00_{person}_00.txt").write_text(
            modem.backup(person, "Hilfe", when)
        )
        while not list((folder / "outbox").glob(f"OUT*{person}*")):
            time.sleep(0.005)
        waits.append((time.perf_counter() - began) * 1000)
    return round(statistics.quantiles(waits, n=20)[18], 1)


def main() -> int:
    """Measure, print JSON, 1 when a limit is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=20_000)
    count = parser.parse_args().messages
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory() as temporary, provider.running(provider.Phone) as phone:
        assert isinstance(phone, provider.Phone)
        folder = modem.folders(Path(temporary) / "modem")
        settings = settings_of(phone, Path(temporary) / "home").model_copy(update={"sms_folder": folder})
        figures = _measure(settings, phone, folder, count)
    print(json.dumps({"messages": count, **figures}))
    return int(
        figures["ratio_to_intake_alone"] > MOST_RATIO
        or figures["webhook_p95_ms"] > MOST_WEBHOOK_MS
        or figures["modem_p95_ms"] > MOST_MODEM_MS
        or figures["memory_growth_mb"] > MOST_GROWTH_MB
    )


def _measure(settings: Settings, phone: provider.Phone, folder: Path, count: int) -> dict[str, float]:
    from adapters.channels.sms.channel import SmsChannel
    from adapters.channels.sms.gammu import Gammu

    parts = wiring.build(settings)
    channel: Any = parts.channels["sms"]
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    phone.connect(channel)
    receiving = Receiving({"sms": channel}, jobs.locks)
    receiving.start()
    figures = {"webhook_p95_ms": webhook_latency(parts, phone)}
    receiving.stop()
    by_modem = SmsChannel(settings, parts.store, parts.intake, Gammu(folder))
    channel._gateway, kept = Gammu(folder), channel._gateway
    receiving = Receiving({"sms": by_modem}, Locks(parts.database))
    receiving.start()
    figures["modem_p95_ms"] = modem_latency(folder)
    receiving.stop()
    jobs.stop()
    channel._gateway = kept
    figures |= throughput(parts, count)
    parts.close()
    assert isinstance(kept, Android)
    return figures


if __name__ == "__main__":
    sys.exit(main())
