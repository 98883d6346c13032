"""A real Mitsprache with SMS over gammu's folders, to be killed: `python -m tests.durability.sms_worker FOLDER`.

Ends by itself when the inbox is empty and everything that is due has left.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from sqlalchemy import select

from adapters import wiring
from adapters.channels.sms import gammu
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.locks import Locks
from adapters.storage.tables import messages


def main(folder: Path) -> None:
    """Start everything; wait for the end."""
    gammu.SETTLED = 0.0  # the test's files are whole from their first moment
    modem = folder / "modem"
    settings = Settings(
        home=folder / "home", sms_folder=modem, sms_gateway="gammu", sms_per_second=100, sms_segments_per_day=0
    )
    parts = wiring.build(settings)
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    receiving = Receiving(parts.channels, Locks(parts.database))
    receiving.start()
    (folder / "ready").touch()
    while any((modem / "inbox").iterdir()) or _due(parts):
        time.sleep(0.2)
    os._exit(0)


def _due(parts: wiring.Parts) -> bool:
    with parts.database.look() as look:
        return look.execute(select(messages.c.id).where(messages.c.state == "due").limit(1)).first() is not None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
