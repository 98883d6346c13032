"""What a message costs through the Telegram channel, beside python-telegram-bot's own way (issue 4).

A Bot API server on loopback; people report a broken lift, eleven messages each, many at a time, and each goes on when
the answer has come. Once with us (every message, answer and job on the disk before it is acknowledged; sending without
Telegram's pace), once with ConversationHandler and PicklePersistence, which gives the same answers and keeps them in
memory. Measured: messages a second, time to the answer of somebody who is alone, and our memory after many messages.

Limits: per message no slower than theirs; memory at the end over memory after a tenth: at most 1.1.
Run with `make bench` or `python -m tests.benchmarks.bench_telegram [--messages N]`.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.adapters.channels.contract import PROBLEM
from tests.adapters.channels.telegram.bot_api import BotApi

PROJECT = Path(__file__).resolve().parents[2]
LIMIT_RATIO = 1.0
LIMIT_MEMORY = 1.1
SAID = [PROBLEM, *["1"] * 10]
AT_A_TIME = 20
PEOPLE = 60
ALONE = 4
QUIET = 1.0
"""Seconds without a message after which a turn of the rehearsal is over."""


@contextmanager
def program(module: str, *arguments: str) -> Iterator[psutil.Process]:
    """A process that talks with the server, killed in the end."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", module, *arguments]
    process = subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.kill()
        process.wait()


def rehearse(api: BotApi, who: int) -> list[list[Any]]:
    """One person goes through it; gives what was answered to each message: texts and labels."""
    turns, seen = [], 0
    for text in SAID:
        api.say(text, who)
        api.answers(seen + 1, who, seconds=60)
        while time.monotonic() - api.of(who)[-1].at < QUIET:
            time.sleep(0.05)
        new = api.of(who)[seen:]
        turns.append([[message.text, [label for label, _ in message.buttons]] for message in new])
        seen += len(new)
    return turns


def talk(api: BotApi, who: int, counts: list[int]) -> list[float]:
    """One person goes through it; gives the seconds until the first answer to each message."""
    waits, seen = [], 0
    for text, count in zip(SAID, counts, strict=True):
        begun = time.monotonic()
        api.say(text, who)
        api.answers(seen + count, who, seconds=120)
        waits.append(api.of(who)[seen].at - begun)
        seen += count
    return waits


def crowd(api: BotApi, first: int, people: int, counts: list[int]) -> float:
    """Messages a second while `people` go through it, `AT_A_TIME` of them at once."""
    left = iter(range(first, first + people))
    guard = threading.Lock()

    def one_after_the_other() -> None:
        while True:
            with guard:
                who = next(left, None)
            if who is None:
                return
            talk(api, who, counts)

    threads = [threading.Thread(target=one_after_the_other) for _ in range(AT_A_TIME)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    api.forget()
    return people * len(SAID) / (time.monotonic() - begun)


def measure(api: BotApi, counts: list[int], first: int) -> dict[str, float]:
    """Messages a second in a crowd, and the middle wait of somebody alone."""
    rate = crowd(api, first, PEOPLE, counts)
    waits = [wait for who in range(ALONE) for wait in talk(api, first + PEOPLE + who, counts)]
    return {"messages_a_second": round(rate, 1), "answer_after_ms": round(statistics.median(waits) * 1000, 1)}


def grow(api: BotApi, process: psutil.Process, counts: list[int], messages: int) -> dict[str, float]:
    """Memory after a tenth of the messages, and after all."""
    people, sizes = messages // len(SAID), []
    for first, some in ((2_000_000, people // 10), (3_000_000, people - people // 10)):
        crowd(api, first, some, counts)
        sizes.append(process.memory_info().rss / 2**20)
    return {"messages": messages, "after_a_tenth_mb": round(sizes[0], 1), "after_all_mb": round(sizes[1], 1)}


def main() -> int:
    """Measure, print JSON, 1 when a limit is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=20_000)
    messages = parser.parse_args().messages
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        ours = ("tests.adapters.channels.telegram.worker", str(folder / "home"))
        with closing(BotApi()) as api, program(*ours, api.address, "fast") as process:
            turns = rehearse(api, 1_000)
            counts = [len(turn) for turn in turns]
            we = measure(api, counts, 10_000)
            memory = grow(api, process, counts, messages)
        (folder / "turns.json").write_text(json.dumps(turns))
        baseline = ("tests.benchmarks.telegram_baseline", str(folder / "state.pickle"))
        with closing(BotApi()) as api, program(*baseline, api.address, str(folder / "turns.json")):
            talk(api, 1_000, counts)
            they = measure(api, counts, 10_000)
    ratio = they["messages_a_second"] / we["messages_a_second"]
    growth = memory["after_all_mb"] / memory["after_a_tenth_mb"]
    result = {
        "ours": we,
        "conversation_handler": they,
        "per_message_over_theirs": round(ratio, 2),
        "per_message_limit": LIMIT_RATIO,
        "memory": memory,
        "memory_growth": round(growth, 3),
        "memory_limit": LIMIT_MEMORY,
    }
    print(json.dumps(result))
    return int(ratio > LIMIT_RATIO or growth > LIMIT_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
