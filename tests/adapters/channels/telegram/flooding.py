"""One chat floods, another one asks: how long it waits for its answer."""

from __future__ import annotations

import itertools
import threading
import time

from tests.adapters.channels.telegram.bot_api import BotApi

FLOODING = 800_000
ASKING = itertools.count(810_000)


def waits(api: BotApi, seconds: float, flood: int) -> list[float]:
    """Seconds that people waited for an answer, one after the other, while somebody sent `flood` messages a second."""
    over = threading.Event()
    flooding = threading.Thread(target=_flood, args=(api, flood, over))
    flooding.start()
    found = []
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            who = next(ASKING)
            begun = time.monotonic()
            api.say("/start", who)
            api.answers(1, who, seconds=60)
            found.append(api.of(who)[0].at - begun)
            time.sleep(0.2)
    finally:
        over.set()
        flooding.join()
    return found


def _flood(api: BotApi, each_second: int, over: threading.Event) -> None:
    while each_second and not over.wait(1 / each_second):
        api.say("1", FLOODING)
