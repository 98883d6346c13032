"""The real gammu-smsd with its dummy phone: what a person sends is put onto the phone, what they get lies in `sent`.

The dummy phone keeps its SMS as backup files, `sms/1/<n>` are the received ones.
"""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.adapters.channels.contract import until

SMSD = shutil.which("gammu-smsd")
PERSON = "+4915112345678"

SETTINGS = """
[gammu]
device = {folder}/phone
connection = none
model = dummy

[smsd]
service = files
logfile = {folder}/log
inboxpath = {folder}/inbox/
outboxpath = {folder}/outbox/
sentsmspath = {folder}/sent/
errorsmspath = {folder}/error/
inboxformat = detail
multiparttimeout = 1
loopsleep = 1
receivefrequency = 1
commtimeout = 1
statusfrequency = 0
checksecurity = 0
checkbattery = 0
checksignal = 0
"""


def needed() -> None:
    """Skip, naming what adds the program."""
    if SMSD is None:
        pytest.skip("no gammu-smsd on this machine: apt-get install gammu-smsd")


def folders(folder: Path) -> Path:
    """The folders that gammu-smsd wants."""
    for name in ("inbox", "outbox", "sent", "error", "phone/sms/1"):
        (folder / name).mkdir(parents=True)
    return folder


def words(content: str) -> str:
    """The text of a backup file, all parts together."""
    digits = re.findall(r"^Text\d\d = ([0-9A-F]*)$", content, re.MULTILINE)
    return bytes.fromhex("".join(digits)).decode("utf-16-be")


def backup(number: str, text: str, when: datetime, udh: str = "") -> str:
    """One SMS as gammu keeps it."""
    digits = text.encode("utf-16-be").hex().upper()
    lines = [digits[at : at + 200] for at in range(0, len(digits), 200)] or [""]
    return "\n".join(
        [
            "[SMSBackup000]",
            f"DateTime = {when:%Y%m%dT%H%M%S}",
            "State = UnRead",
            f'Number = "{number}"',
            f"NumberUnicode = {number.encode('utf-16-be').hex().upper()}",
            *([f"UDH = {udh}"] if udh else []),
            *(f"Text{at:02} = {line}" for at, line in enumerate(lines)),
            "Coding = Unicode",
            "Folder = 1",
            f"Length = {len(digits) // 4}",
            "Class = -1",
            "",
            "",
        ]
    )


class Modem:
    """A phone with gammu-smsd on it, and one person who writes to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folders(folder)
        self._ids = itertools.count(1)
        self._start = datetime.now(UTC)
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """The daemon runs."""
        settings = self.folder / "smsdrc"
        settings.write_text(SETTINGS.format(folder=self.folder), encoding="utf-8")
        self._daemon = subprocess.Popen([str(SMSD), "-c", str(settings)], stderr=subprocess.DEVNULL)

    def stop(self) -> None:
        """The daemon ends."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def say(self, text: str, number: str = PERSON, udh: str = "") -> object:
        """A person writes."""
        at = next(self._ids)
        said = backup(number, text, self._start + timedelta(seconds=at), udh)
        self.say_again(said)
        return said

    def say_again(self, said: object) -> None:
        """The network delivers it (once more)."""
        name = str(next(self._ids))
        hidden = self.folder / f"{name}.new"
        hidden.write_text(str(said), encoding="utf-8")
        hidden.rename(self.folder / "phone/sms/1" / name)

    def answers(self, count: int) -> list[str]:
        """What the person has got, in the order in which it was sent."""
        until(lambda: len(self.sent()) >= count, 60)
        return [text for _, text in self.sent()]

    def sent(self) -> list[tuple[str, str]]:
        """Number and words of everything that was sent."""
        found = sorted((self.folder / "sent").iterdir())
        return [(path.name.split("_")[3], words(path.read_text("ascii"))) for path in found]

    def fail(self, times: int) -> None:
        """The folder is closed for a moment."""
        outbox, away = self.folder / "outbox", self.folder / "away"
        outbox.rename(away)
        outbox.write_text("no folder")
        import threading

        def back() -> None:
            outbox.unlink()
            away.rename(outbox)

        threading.Timer(0.5 * times + 0.5, back).start()

    def garble(self) -> None:
        """Half a file."""
        (self.folder / "inbox/IN20261124_120000_00_+4915112345678_00.txt").write_text("[SMSBackup000]\nPDU = Deliver\n")


@contextmanager
def running(folder: Path) -> Iterator[Modem]:
    """A modem at work."""
    needed()
    modem = Modem(folder)
    modem.start()
    try:
        yield modem
    finally:
        modem.stop()
