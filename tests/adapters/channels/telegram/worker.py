"""A real Mitsprache with Telegram as its only channel, to be killed or measured: `worker HOME SERVER [fast]`.

Everything is what `mitsprache serve` starts, but the pages. "fast" sends without the pace that Telegram asks for.
"""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

from pydantic import SecretStr

from adapters import receiving, wiring
from adapters.channels.contract import Limits
from adapters.channels.telegram.channel import Telegram
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.locks import Locks
from tests.adapters.channels.telegram.bot_api import TOKEN


def main(home: str, server: str, pace: str = "") -> None:
    """Until it is killed, or asked to stop."""
    if pace == "fast":
        Telegram.limits = Limits(10_000, 10_000, burst=10_000)
    receiving.WAITS = (0.1, 0.2, 0.5)
    settings = Settings(home=Path(home), telegram_token=SecretStr(TOKEN), telegram_base_url=server)
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    running = Receiving(parts.channels, Locks(parts.database))
    running.start()
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    stopped.wait()
    running.stop()
    jobs.stop()
    parts.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
