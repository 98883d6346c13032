"""gammu-smsd's files: every header, every format, and what is no file of it."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.sms import smsbackup
from adapters.channels.sms.gammu import KEPT, STUCK, Gammu
from adapters.channels.sms.incoming import Part, Report
from adapters.errors import ChannelUnreachable
from bot.wording import gsm
from tests.adapters.channels.sms import modem
from tests.adapters.channels.sms.test_android import Taker, message

WHEN = datetime(2026, 11, 24, 12, tzinfo=UTC)
PERSON = "+4915112345678"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=900))
def test_what_is_written_is_read_again(text: str) -> None:
    """R23: any text, in as many parts as are paid for, each of a size the network takes, together the text again."""
    parts = smsbackup.read("OUT.smsbackup", smsbackup.write(PERSON, text, 300).encode("ascii"))
    assert "".join(str(part.text) for part in parts) == text
    assert len(parts) == gsm.segments(text)
    assert {part.sender for part in parts} == {PERSON}
    if len(parts) > 1:
        assert [part.part for part in parts] == [Part("2c", len(parts), at + 1) for at in range(len(parts))]


@pytest.mark.parametrize(
    ("udh", "part"),
    [
        ("", None),
        ("050003A10302", Part("a1", 3, 2)),
        ("06080412340302", Part("1234", 3, 2)),
        ("06050415B3158A", None),
        ("0B0504000000000003A10201", Part("a1", 2, 1)),
        ("0500", None),
        ("FF", None),
    ],
)
def test_the_header_says_which_part_it_is(udh: str, part: Part | None) -> None:
    """R26: short and long references, beside other elements; half a header is none."""
    found = smsbackup.read("IN", modem.backup(PERSON, "hallo", WHEN, udh).encode())
    assert found[0].part == part


def test_plain_files_have_sender_and_time_in_their_name() -> None:
    """Without `InboxFormat = detail` a message is taken as well; 8-bit data is no text."""
    name = "IN20261124_120000_00_+4915112345678_00.txt"
    (wide,) = smsbackup.read(name, "Größe ş".encode("utf-16"))
    (narrow,) = smsbackup.read(name, "Größe ş".encode())
    assert (wide.sender, wide.text, narrow.text) == (PERSON, "Größe ş", "Größe ş")
    assert smsbackup.read(name.replace(".txt", ".bin"), b"\x01\x02")[0].text is None


def test_the_same_file_has_the_same_id_and_another_text_another() -> None:
    """R27: told by sender, time, header and words, not by the name of a file."""
    ids = [
        smsbackup.read(name, modem.backup(PERSON, text, WHEN).encode())[0].id
        for name, text in (("IN1", "1"), ("IN2", "1"), ("IN1", "2"))
    ]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize(
    "content",
    [
        b"[SMSBackup000]\nPDU = Deliver\n",
        modem.backup(PERSON, "hallo", WHEN).replace("Length = 5", "Length = 50").encode(),
        modem.backup(PERSON, "hallo", WHEN).replace("Text00 = 00", "Text00 = zz").encode(),
        modem.backup(PERSON, "hallo", WHEN)[:120].encode(),
    ],
)
def test_half_a_file_is_unreadable(content: bytes) -> None:
    """R45: it is kept for staff, and no half message is taken for a whole one."""
    with pytest.raises(smsbackup.Unreadable):
        smsbackup.read("IN20261124_120000_00_+4915112345678_00.txt", content)


def test_a_delivery_report_is_no_message() -> None:
    """`DeliveryReport = sms` makes gammu-smsd write reports into the inbox: nobody is answered."""
    content = modem.backup(PERSON, "Delivered", WHEN).replace("State =", "PDU = Status_Report\nState =")
    assert smsbackup.read("IN", content.encode()) == []


# --- the folders ------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The four folders."""
    return modem.folders(tmp_path / "modem")


def test_a_message_is_one_file_however_often_it_is_tried(folder: Path) -> None:
    """R27: in the outbox or sent already, a second try makes no second file."""
    gateway = Gammu(folder)
    receipt = gateway.send(PERSON, "قف", message())
    assert gateway.send(PERSON, "قف", message()) == receipt
    (file,) = (folder / "outbox").iterdir()
    assert modem.words(file.read_text()) == "قف"
    file.rename(folder / "sent" / file.name)
    assert gateway.send(PERSON, "قف", message()) == receipt
    assert not list((folder / "outbox").iterdir())


def test_stop_and_danger_go_first(folder: Path) -> None:
    """gammu-smsd sends in the order of names."""
    gateway = Gammu(folder)
    gateway.send(PERSON, "Frage", message(1))
    gateway.send(PERSON, "Frage", message(2))
    gateway.send(PERSON, "112", message(3, key="emergency"))
    words = [modem.words(path.read_text()) for path in sorted((folder / "outbox").iterdir())]
    assert words == ["112", "Frage", "Frage"]


def test_what_was_refused_is_reported_and_forgotten(folder: Path) -> None:
    """R45 R32: the error folder is told of and emptied; what was sent stays ten minutes as evidence."""
    gateway, taker = Gammu(folder), Taker()
    receipt = gateway.send(PERSON, "hallo", message())
    (file,) = (folder / "outbox").iterdir()
    file.rename(folder / "error" / file.name)
    gateway.collect(taker)
    assert taker.taken == [Report(receipt, failed=True)]
    assert not list((folder / "error").iterdir())


def test_sent_files_are_forgotten(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R32: their names are numbers; after ten minutes they are gone."""
    gateway = Gammu(folder)
    (folder / "sent/OUTC20261124_120000_000001_+4915112345678_x.smsbackup").write_text("x")
    gateway.collect(Taker())
    assert list((folder / "sent").iterdir())
    _later(monkeypatch, KEPT + 1)
    gateway.collect(Taker())
    assert not list((folder / "sent").iterdir())


def test_a_stuck_modem_is_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody takes from the outbox makes the channel unwell, and `check` says where to look."""
    gateway = Gammu(folder)
    gateway.send(PERSON, "hallo", message())
    assert gateway.health().well
    _later(monkeypatch, STUCK + 1)
    assert not gateway.health().well
    assert [found.works for found in gateway.check()] == [False]


def test_a_folder_that_is_gone_is_tried_again(folder: Path) -> None:
    """R45: a disk that is away loses no message."""
    gateway = Gammu(folder)
    for name in ("outbox", "inbox"):
        (folder / name).rmdir()
    with pytest.raises(ChannelUnreachable):
        gateway.send(PERSON, "hallo", message())
    with pytest.raises(ChannelUnreachable):
        gateway.collect(Taker())
    assert not gateway.health().well


def test_a_file_that_is_being_written_waits(folder: Path) -> None:
    """gammu-smsd writes in place: what has just changed is not read."""
    gateway, taker = Gammu(folder), Taker()
    file = folder / "inbox/IN20261124_120000_00_+4915112345678_00.txt"
    file.write_text(modem.backup(PERSON, "hallo", WHEN))
    gateway.collect(taker)
    assert not taker.taken
    time.sleep(1.1)
    gateway.collect(taker)
    assert [sms.text for sms in taker.taken] == ["hallo"]
    assert not file.exists()


def test_a_barred_file_holds_back_nobody(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that this account may not read is left, the next one is read, and the channel is unwell."""
    gateway, taker = Gammu(folder), Taker()
    for at in (1, 2):
        (folder / f"inbox/IN2026112{at}_120000_00_+4915112345678_00.txt").write_text(
            modem.backup(PERSON, f"{at}", WHEN)
        )
    read = Path.read_bytes

    def barred(path: Path) -> bytes:
        if "IN20261121" in path.name:
            raise PermissionError
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", barred)
    _later(monkeypatch, 2)
    gateway.collect(taker)
    assert [sms.text for sms in taker.taken] == ["2"]
    assert not gateway.health().well


def _later(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    now: Any = time.time
    monkeypatch.setattr(time, "time", lambda: now() + seconds)
