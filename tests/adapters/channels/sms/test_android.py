"""SMS Gateway for Android, played by a server of ours: the contract, its signatures, its troubles."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from adapters import wiring
from adapters.channels.contract import Channel
from adapters.channels.sms import calling
from adapters.channels.sms.android import Android
from adapters.channels.sms.incoming import Report, Sms
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, RateLimited
from adapters.settings import Settings
from adapters.storage.store import Message
from adapters.storage.tables import messages
from tests.adapters.channels.contract import ChannelContract, Running, until
from tests.adapters.channels.sms import provider
from tests.adapters.channels.sms.provider import PERSON, SECRET, Phone


def settings_of(peer: provider.Provider, home: Path) -> Settings:
    """Settings for the phone."""
    return Settings(
        home=home, sms_url=f"{peer.url}/message", sms_user="sms", sms_password="wort", sms_secret=SECRET,
        sms_gateway="android", sms_per_second=50,
    )  # fmt: skip


class TestAndroid(ChannelContract):
    """The same person, by SMS over a phone."""

    name = "sms"

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[Any]:
        """A phone."""
        with provider.running(Phone) as running:
            yield running

    def settings(self, peer: Any, home: Path) -> Settings:
        """Where it is."""
        return settings_of(peer, home)

    def channels(self, parts: wiring.Parts, peer: Any) -> dict[str, Channel]:
        """Its webhooks are served."""
        peer.connect(parts.channels["sms"])
        return dict(parts.channels)

    def test_a_report_of_failure_shows_the_message(self, running: Running, peer: Phone) -> None:
        """R45: what never arrived is given up, where staff see it; what was sent stays sent."""
        peer.say("Hallo")
        peer.answers(2)
        out = select(messages.c.state, messages.c.error).where(messages.c.direction == "out").order_by(messages.c.id)
        until(lambda: [row.state for row in running.rows(out)] == ["sent", "sent"])
        failed = {"messageId": peer.ids[0], "recipient": PERSON, "reason": "RESULT_ERROR_NO_SERVICE"}
        assert peer.call(peer.named("sms:failed", failed)).status_code == 200
        assert peer.call(peer.named("sms:delivered", {"messageId": peer.ids[1]})).status_code == 200
        until(lambda: [tuple(row) for row in running.rows(out)] == [("given_up", "not_delivered"), ("sent", "")])


class Taker:
    """Remembers what is handed over."""

    def __init__(self) -> None:
        self.taken: list[Any] = []

    def take(self, sms: Sms) -> None:
        """A message."""
        self.taken.append(sms)

    def keep(self, arrived: Sms | Report) -> None:
        """A message or a report."""
        self.taken.append(arrived)

    def report(self, report: Report) -> bool:
        """A report, as a modem's folder tells of it."""
        self.taken.append(report)
        return True

    def keep_unreadable(self, id: str, payload: str, error: Exception) -> None:
        """Something else."""
        self.taken.append(type(error))


@pytest.fixture
def phone() -> Iterator[Phone]:
    """A phone without a Mitsprache."""
    with provider.running(Phone) as running:
        assert isinstance(running, Phone)
        yield running


@pytest.fixture
def gateway(phone: Phone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Android:
    """Our side of it, less patient."""
    monkeypatch.setattr(calling, "TIMES", 0.5)
    return Android(settings_of(phone, tmp_path))


@pytest.fixture
def taker(phone: Phone, gateway: Android) -> Taker:
    """What the webhooks hand over."""
    made = Taker()

    class Routes:
        def router(self) -> Any:
            return gateway.router(made)

    phone.connect(Routes())  # type: ignore[arg-type]
    return made


def message(number: int = 1, key: str = "menu") -> Message:
    """One of ours."""
    now = datetime.now(UTC)
    return Message(7, "c0ffee", number, "out", "text", key, "قف 1", (), "", False, "ar", None, False, "due", now, None)


def test_only_what_is_signed_now_is_taken(phone: Phone, taker: Taker) -> None:
    """R27: a wrong key, a changed body, an old time, no time at all: refused, and nothing is handed over."""
    body = json.dumps(phone.event("hallo", PERSON, 1)).encode()
    now = int(time.time())
    assert phone.signed(body, str(now), key="falsch").status_code == 401
    assert phone.signed(body, str(now - 3600)).status_code == 401
    assert phone.signed(body, "").status_code == 401
    assert phone.signed(body, "bald").status_code == 401
    assert not taker.taken
    assert phone.signed(body, str(now)).status_code == 200
    assert [sms.text for sms in taker.taken] == ["hallo"]


def test_a_message_has_one_id_however_often_it_is_told(phone: Phone, taker: Taker) -> None:
    """R27: the app's own id is no id; the same words a second later are another message."""
    first = phone.event("1", PERSON, 1)
    for event in (first, {**first, "id": "another", "webhookId": "second"}, phone.event("1", PERSON, 2)):
        assert phone.call(event).status_code == 200
    ids = [sms.id for sms in taker.taken]
    assert ids[0] == ids[1] != ids[2]


def test_a_ping_is_a_sign_of_life(phone: Phone, gateway: Android, taker: Taker) -> None:
    """The operator sees since when the phone is silent."""
    assert gateway.health().seconds is None
    assert phone.call(phone.named("system:ping", {"health": {"status": "pass"}})).status_code == 200
    seconds = gateway.health().seconds
    assert seconds is not None
    assert seconds < 5
    assert not taker.taken


def test_what_is_too_large_is_refused(phone: Phone, taker: Taker) -> None:
    """Nobody fills the memory."""
    assert phone.call(b"x" * 100_000).status_code == 413


@pytest.mark.parametrize(
    ("wrong", "error", "code"),
    [
        ("500", ChannelUnreachable, "http_500"),
        ("429", RateLimited, "rate_limited"),
        ("400", MessageRejected, "http_400"),
        ("401", ChannelUnreachable, "http_401"),
        ("reset", ChannelUnreachable, "unsure"),
        ("slow", ChannelUnreachable, "unsure"),
    ],
)
def test_every_trouble_has_its_name(
    phone: Phone, gateway: Android, wrong: str, error: type[DeliveryError], code: str
) -> None:
    """R45: the jobs learn whether to try again, and when."""
    phone.wrong = [wrong]
    with pytest.raises(error) as caught:
        gateway.send(PERSON, "hallo", message())
    assert caught.value.code == code
    assert caught.value.retry_after == (7.0 if wrong == "429" else None)
    assert PERSON not in str(caught.value)


def test_a_try_whose_answer_was_lost_is_no_second_message(phone: Phone, gateway: Android) -> None:
    """R27: the phone has it; the next try has the same id and is told so."""
    phone.wrong = ["lost"]
    with pytest.raises(ChannelUnreachable):
        gateway.send(PERSON, "hallo", message())
    assert gateway.send(PERSON, "hallo", message()) == phone.ids[0]
    assert len(phone.got) == 1
    assert gateway.send(PERSON, "hallo", message(2)) != phone.ids[0]


def test_what_has_failed_there_can_be_tried_again(phone: Phone, gateway: Android) -> None:
    """R45: staff press "try again": the phone gets it under a new id, once."""
    first = gateway.send(PERSON, "hallo", message())
    phone.failed.add(first)
    second = gateway.send(PERSON, "hallo", message())
    assert gateway.send(PERSON, "hallo", message()) == second != first
    assert len(phone.got) == 2


def test_check_says_what_is_wrong(phone: Phone, gateway: Android) -> None:
    """`mitsprache check` asks the phone and sends nothing."""
    assert [found.works for found in gateway.check()] == [True]
    phone.server.shutdown()
    phone.server.server_close()
    found = next(gateway.check())
    assert not found.works
    assert "MITSPRACHE_SMS_URL" in found.says
    assert not phone.got
