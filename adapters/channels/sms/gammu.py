"""gammu-smsd with its files backend: a modem on the city's machine, spoken to through four folders.

It puts what came into `inbox`, takes what goes from `outbox` in the order of the names, and moves it to `sent` or, when
the network refused it, to `error`. A file of the inbox is removed after our commit; what is in `sent` stays for some
minutes, so that a try that was interrupted can see that it has succeeded; then it is removed, for its name is a number.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import structlog
from fastapi import APIRouter

from adapters.channels.contract import Found, Health
from adapters.channels.sms import outgoing, smsbackup
from adapters.channels.sms.gateway import Taker
from adapters.channels.sms.incoming import Report
from adapters.errors import ChannelUnreachable
from adapters.storage.store import Message

log = structlog.get_logger()

SETTLED = 1.0
"""Seconds without a change after which gammu-smsd has finished a file: it writes them in place."""

KEPT = 600.0
"""Seconds for which a sent file is evidence."""

STUCK = 900.0
"""Seconds in the outbox after which the modem is taken to be gone."""

REPORTED = 60.0
"""Seconds in which our record of a message must be there before its refusal is dropped as nobody's."""


class Gammu:
    """The four folders."""

    pause = 0.5

    def __init__(self, folder: Path) -> None:
        self._inbox, self._outbox = folder / "inbox", folder / "outbox"
        self._sent, self._error = folder / "sent", folder / "error"
        self._seen: float | None = None
        self._barred = False

    def collect(self, taker: Taker) -> None:
        """Take the inbox, oldest first, and what became of our own messages. Raises ChannelUnreachable."""
        try:
            barred = [path for path in _files(self._inbox, "IN") if not self._taken(path, taker)]
            for path in _files(self._error, "OUT"):
                if taker.report(Report(path.stem, failed=True)) or _age(path) > REPORTED:
                    path.unlink(missing_ok=True)
            for path in _files(self._sent, "OUT"):
                if _age(path) > KEPT:
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise ChannelUnreachable("folder") from error
        self._seen, self._barred = time.monotonic(), bool(barred)

    def _taken(self, path: Path, taker: Taker) -> bool:
        """False for a file that this account may not read or remove: it must not hold back the others."""
        try:
            self._take(path, taker)
        except PermissionError:
            log.error("no right to a file of the SMS inbox")
            return False
        return True

    def _take(self, path: Path, taker: Taker) -> None:
        if _age(path) < SETTLED:
            return
        content = path.read_bytes()
        try:
            arrived = smsbackup.read(path.name, content)
        except smsbackup.Unreadable as error:
            taker.keep_unreadable(
                f"{path.name}|{content.hex()}", f"{path.name}\n{content.decode('utf-8', 'replace')}", error
            )
            arrived = []
        for sms in arrived:
            taker.take(sms)
        path.unlink(missing_ok=True)

    def send(self, number: str, text: str, message: Message) -> str:
        """Put one file into the outbox, whole from its first moment. Raises ChannelUnreachable."""
        name = file_name(number, message)
        try:
            if not any((folder / name).exists() for folder in (self._outbox, self._sent)):
                hidden = self._outbox / f".{name}"
                hidden.write_text(smsbackup.write(number, text, message.number), encoding="ascii")
                os.replace(hidden, self._outbox / name)
        except OSError as error:
            raise ChannelUnreachable("folder") from error
        return Path(name).stem

    def health(self) -> Health:
        """Well while the folders can be read and nothing lies in the outbox for long."""
        seconds = None if self._seen is None else time.monotonic() - self._seen
        try:
            waiting = max((_age(path) for path in _files(self._outbox, "OUT")), default=0.0)
        except OSError:
            return Health(False, seconds)
        return Health(waiting < STUCK and not self._barred, seconds)

    def check(self) -> Iterator[Found]:
        """May we read and write, and does the modem take what goes?"""
        for folder in (self._inbox, self._outbox, self._sent, self._error):
            if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                yield Found(False, f"No right to read and write {folder}. Give this account the group of gammu-smsd.")
                return
        if not self.health().well:
            yield Found(
                False, f"SMS wait in {self._outbox} for more than 15 minutes. Look at gammu-smsd and its modem."
            )
            return
        plain = [path for path in _files(self._inbox, "IN") if smsbackup.SECTION.encode() not in path.read_bytes()]
        if plain:
            yield Found(
                False, "gammu-smsd writes plain files. Set InboxFormat = detail, or long messages come in pieces."
            )
        yield Found(True, "gammu-smsd's folders can be read and written")

    def router(self, taker: Taker) -> APIRouter | None:
        """Nobody calls."""
        return None


def file_name(number: str, message: Message) -> str:
    """`OUT<priority><date>_<time>_<serial>_<recipient>_<note>.<ext>`: sent in this order, and the same at every try."""
    urgent = "A" if outgoing.is_urgent(message) else "C"
    return f"OUT{urgent}{message.created:%Y%m%d_%H%M%S}_{message.number:06}_{number}_{outgoing.name(message)}.smsbackup"


def _files(folder: Path, prefix: str) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name.startswith(prefix))


def _age(path: Path) -> float:
    """Seconds since the file came into its folder or was written to."""
    try:
        return time.time() - path.stat().st_ctime
    except FileNotFoundError:
        return 0.0
