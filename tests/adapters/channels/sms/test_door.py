"""The door for gateways that call: it verifies, commits one row and is over; nothing of it is lost or done twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select

from adapters import wiring
from adapters.channels.sms.channel import REPORT_WAITS, SmsChannel
from adapters.channels.sms.door import BY_TURNS, DOOR, lane_of
from adapters.channels.sms.incoming import Part, Report, Sms
from adapters.jobs.service import prepare
from adapters.storage import held
from adapters.storage.tables import held_payloads
from tests.adapters.channels.contract import until
from tests.adapters.channels.sms import provider
from tests.adapters.channels.sms.conftest import Town, make
from tests.adapters.channels.sms.provider import PERSON, Phone
from tests.adapters.channels.sms.test_android import settings_of


@contextmanager
def counted(parts: wiring.Parts) -> Iterator[list[str]]:
    """Every statement and commit on the database that writes, without those that begin a transaction."""
    seen: list[str] = []

    def statement(connection: Any, cursor: Any, text: str, *rest: Any) -> None:
        if not text.startswith("BEGIN"):
            seen.append(text.split()[0])

    def commit(connection: Any) -> None:
        seen.append("COMMIT")

    event.listen(parts.database.write, "before_cursor_execute", statement)
    event.listen(parts.database.write, "commit", commit)
    yield seen
    event.remove(parts.database.write, "before_cursor_execute", statement)
    event.remove(parts.database.write, "commit", commit)


@pytest.fixture
def phone() -> Iterator[Phone]:
    """A phone that calls."""
    with provider.running(Phone) as running:
        assert isinstance(running, Phone)
        yield running


def test_a_call_costs_one_row_and_one_commit(phone: Phone, tmp_path: Path) -> None:
    """R45: whatever a turn costs, the call is over after one statement; a refused one costs none."""
    parts = wiring.build(settings_of(phone, tmp_path / "home"))
    prepare(parts.database)
    phone.connect(parts.channels["sms"])
    with counted(parts) as seen:
        assert phone.call(phone.event("Hilfe", PERSON, 1)).status_code == 200
        assert seen == ["INSERT", "COMMIT"]
        seen.clear()
        assert phone.call(phone.named("sms:failed", {"messageId": "nobody's"})).status_code == 200
        assert seen == ["INSERT", "COMMIT"]
        seen.clear()
        assert phone.signed(b"{}", "0").status_code == 401
        assert seen == []
    parts.close()


def test_what_was_kept_is_taken_in_order_and_once(town: Town) -> None:
    """R27 R45: the process died after the calls: everything is there, in order, and a repetition changes nothing."""
    number = town.person()
    said = [Sms(number, text, str(at), town.now) for at, text in enumerate(("Hallo", "Hilfe", "Menü"))]
    for sms in (*said, *said):
        town.channel.keep(sms)
    again = make(town.parts, town.parts.settings)
    while again.channel.take_kept():
        pass
    assert again.heard(number) == ["Hallo", "Hilfe", "Menü"]
    for sms in said:
        again.channel.keep(sms)
    while again.channel.take_kept():
        pass
    assert len(again.heard(number)) == 3
    assert kept(town) == 0


def test_a_part_keeps_its_place(town: Town) -> None:
    """R26: what a call says of parts survives the door."""
    number = town.person()
    for at, text in ((2, "ist kaputt."), (1, "Der Aufzug ")):
        town.channel.keep(Sms(number, text, f"p{at}", town.now, Part("a", 2, at)))
    town.channel.take_kept()
    assert town.heard(number) == ["Der Aufzug ist kaputt."]


def test_a_report_may_come_before_our_own_record(town: Town) -> None:
    """R45: it is looked up again for a while, holds up nobody, and is forgotten when nobody knows it."""
    number = town.person()
    town.channel.keep(Report("fremd", failed=True))
    town.channel.keep(Sms(number, "Hallo", "1", town.now))
    assert town.channel.take_kept()
    assert town.heard(number) == ["Hallo"]
    assert not town.channel.take_kept()
    assert kept(town) == 1
    town.pass_by(seconds=REPORT_WAITS + 1)
    town.channel.take_kept()
    assert kept(town) == 0


def test_a_bug_blocks_nobody(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: a call that breaks us is kept for staff, sealed, and the next one is taken."""
    number = town.person()
    whole = SmsChannel.take

    def breaks(channel: SmsChannel, sms: Sms) -> None:
        if sms.text == "boom":
            raise ValueError("boom")
        whole(channel, sms)

    monkeypatch.setattr(SmsChannel, "take", breaks)
    for at, text in enumerate(("boom", "Hallo")):
        town.channel.keep(Sms(number, text, str(at), town.now))
    town.channel.take_kept()
    assert town.heard(number) == ["Hallo"]
    assert kept(town) == 0


def test_what_another_version_kept_blocks_nobody(town: Town) -> None:
    """R45: after an upgrade a row that nobody can read any more goes to staff, and the next call is taken."""
    number = town.person()
    with town.parts.database.turn() as turn:
        held.hold(turn, f"{DOOR}old", "old", 0, '{"who": "+49"}', town.now)
    town.channel.keep(Sms(number, "Hallo", "1", town.now))
    town.channel.take_kept()
    assert town.heard(number) == ["Hallo"]
    assert kept(town) == 0


def test_a_call_wakes_the_channel(town: Town) -> None:
    """R45: it does not wait for the next look of the gateway, and a stop does not either."""
    town.box.pause = 30.0
    number, stopping = town.person(), threading.Event()
    receiving = threading.Thread(target=town.channel.receive, args=(stopping,))
    receiving.start()
    town.channel.keep(Sms(number, "Hallo", "1", town.now))
    until(lambda: town.out(number), 5)
    stopping.set()
    receiving.join(5)
    assert not receiving.is_alive()


def test_a_flood_stands_in_its_own_lane(town: Town) -> None:
    """R45: two hundred calls of one sender wait; somebody else, who calls after them, is taken before them."""
    flooding, other = town.person(), town.person()
    while lane_of(other) == lane_of(flooding):
        other = town.person()
    for at in range(200):
        town.channel.keep(Sms(flooding, f"Nachricht {at}", str(at), town.now))
    town.channel.keep(Sms(other, "Hallo", "1", town.now))
    assert town.channel.take_kept()
    assert town.heard(other) == ["Hallo"]
    assert town.heard(flooding) == [f"Nachricht {at}" for at in range(BY_TURNS)]
    while town.channel.take_kept():
        pass
    assert town.heard(flooding) == [f"Nachricht {at}" for at in range(200)]


def test_a_flood_leaves_the_threads_of_the_pages_alone(phone: Phone, tmp_path: Path) -> None:
    """R45: while a turn hangs, a hundred calls are answered; they used to stand behind it, in the threads of pages."""
    parts = wiring.build(settings_of(phone, tmp_path / "home"))
    prepare(parts.database)
    channel: Any = parts.channels["sms"]
    phone.connect(channel)
    with channel._one_at_a_time:  # as if a turn took for ever
        answers = {phone.call(phone.event(f"Nachricht {at}", PERSON, at)).status_code for at in range(100)}
    assert answers == {200}
    parts.close()


def kept(town: Town) -> int:
    """Calls that wait."""
    with town.parts.database.look() as look:
        return int(look.scalar(select(func.count()).select_from(held_payloads)) or 0)
