"""Any provider by configuration, played by a server of ours that speaks like Kannel: the contract and the templates."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from adapters import wiring
from adapters.channels.contract import Channel
from adapters.channels.sms import calling
from adapters.channels.sms.http import Http, coding, filled
from adapters.channels.sms.incoming import Part
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, RateLimited
from adapters.settings import Settings
from adapters.storage.tables import messages
from tests.adapters.channels.contract import ChannelContract, Running, until
from tests.adapters.channels.sms import provider
from tests.adapters.channels.sms.provider import PERSON, SECRET, Kannel
from tests.adapters.channels.sms.test_android import Taker, message

KANNEL: dict[str, Any] = {
    "sms_password": "wort",
    "sms_secret": SECRET,
    "sms_http_accepted": "^0: |^3: ",
    "sms_http_incoming": "from=phone,text=text,id=id,reference=ref,total=parts,number=part",
    "sms_http_report": "id=id,status=status",
    "sms_gateway": "http",
    "sms_per_second": 50,
}


def settings_of(peer: provider.Provider, home: Path, **others: Any) -> Settings:
    """Settings for it."""
    url = (
        f"{peer.url}/cgi-bin/sendsms?username=m&password={{secret}}&to={{to}}&text={{text}}&coding={{coding}}&id={{id}}"
    )
    return Settings(**{"home": home, "sms_url": url, **KANNEL, **others})


class TestHttp(ChannelContract):
    """The same person, by SMS over a provider."""

    name = "sms"

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[Any]:
        """A provider."""
        with provider.running(Kannel) as running:
            yield running

    def settings(self, peer: Any, home: Path) -> Settings:
        """Where it is."""
        return settings_of(peer, home)

    def channels(self, parts: wiring.Parts, peer: Any) -> dict[str, Channel]:
        """Its webhooks are served."""
        peer.connect(parts.channels["sms"])
        return dict(parts.channels)

    def test_a_report_of_failure_shows_the_message(self, running: Running, peer: Kannel) -> None:
        """R45: Kannel's 2 (not delivered) and 16 (refused) mean that staff must look; 1 and 8 mean nothing."""
        peer.say("Hallo")
        peer.answers(2)
        out = select(messages.c.state).where(messages.c.direction == "out").order_by(messages.c.id)
        until(lambda: [row.state for row in running.rows(out)] == ["sent", "sent"])
        for id, status in ((peer.ids[0], "8"), (peer.ids[0], "1"), (peer.ids[1], "16")):
            report = {"secret": SECRET, "id": id, "status": status}
            assert httpx.get(f"{peer.hook}/report", params=report).status_code == 200
        until(lambda: [row.state for row in running.rows(out)] == ["sent", "given_up"])


@pytest.fixture
def kannel() -> Iterator[Kannel]:
    """A provider without a Mitsprache."""
    with provider.running(Kannel) as running:
        assert isinstance(running, Kannel)
        yield running


def connected(kannel: Kannel, home: Path, **others: Any) -> tuple[Http, Taker]:
    """Our side of it."""
    gateway, taker = Http(settings_of(kannel, home, **others)), Taker()

    class Routes:
        def router(self) -> Any:
            return gateway.router(taker)

    kannel.connect(Routes())  # type: ignore[arg-type]
    return gateway, taker


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ("503", ChannelUnreachable),
        ("429", RateLimited),
        ("422", MessageRejected),
        ("403", ChannelUnreachable),
        ("reset", ChannelUnreachable),
        ("slow", ChannelUnreachable),
        ("200", MessageRejected),
        ("302", ChannelUnreachable),
    ],
)
def test_every_trouble_has_its_name(
    kannel: Kannel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: str, error: type[DeliveryError]
) -> None:
    """R45: a 200 that does not say "accepted" is a refusal; a redirection is not followed."""
    monkeypatch.setattr(calling, "TIMES", 0.5)
    kannel.wrong = [wrong]
    with pytest.raises(error):
        Http(settings_of(kannel, tmp_path)).send(PERSON, "hallo", message())


def test_text_of_every_script_arrives_as_it_is(kannel: Kannel, tmp_path: Path) -> None:
    """Nothing is transliterated; signs that mean something in an address are escaped."""
    text = 'Straße & Co = "50 %" + ş/ي {id}\n#1'
    assert Http(settings_of(kannel, tmp_path)).send(PERSON, text, message()) == kannel.ids[0]
    assert kannel.got == [(PERSON, text)]


def test_a_call_without_the_secret_is_refused(kannel: Kannel, tmp_path: Path) -> None:
    """Neither messages nor reports of strangers are taken, whatever else is wrong with them."""
    _, taker = connected(kannel, tmp_path)
    said = kannel.event("hallo", PERSON, 1)
    for wrong in ({**said, "secret": "falsch"}, {name: said[name] for name in ("phone", "text", "id")}):
        assert kannel.call(wrong).status_code == 401
        assert httpx.get(f"{kannel.hook}/report", params=wrong).status_code == 401
    assert (
        httpx.post(f"{kannel.hook}/http", content=b"{", headers={"content-type": "application/json"}).status_code == 401
    )
    assert not taker.taken
    said.pop("secret")
    assert (
        httpx.get(f"{kannel.hook}/http", params=said, headers={"authorization": f"Bearer {SECRET}"}).status_code == 200
    )
    assert len(taker.taken) == 1


def test_fields_may_lie_deep_in_json(kannel: Kannel, tmp_path: Path) -> None:
    """seven tells of a message as JSON in JSON, and of a part with numbers."""
    names = "from=data.sender,text=data.text,id=data.id,reference=data.ref,total=data.parts,number=data.part"
    _, taker = connected(kannel, tmp_path, sms_http_incoming=names, sms_http_answer="ACK/Jasmin")
    data = {"id": 4711, "sender": "+4915112345678", "text": "hallo", "ref": "a", "parts": 2, "part": 1}
    answer = httpx.post(
        f"{kannel.hook}/http", json={"webhook_event": "sms_mo", "data": data}, headers={"x-mitsprache-secret": SECRET}
    )
    assert (answer.status_code, answer.text) == (200, "ACK/Jasmin")
    assert [(sms.id, sms.sender, sms.part) for sms in taker.taken] == [("4711", PERSON, Part("a", 2, 1))]


def test_a_body_is_a_form_or_json() -> None:
    """Each placeholder is escaped for where it stands; JSON's own braces stay."""
    values = {"to": "+49", "text": 'a"b&c\n', "id": "1", "secret": "s", **coding("a", "0,8")}
    assert filled("to={to}&text={text}&dcs={coding}", values, "form") == "to=%2B49&text=a%22b%26c%0A&dcs=0"
    assert json.loads(filled('{"to": ["{to}"], "text": "{text}", "x": {}}', values, "json")) == {
        "to": ["+49"], "text": 'a"b&c\n', "x": {},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "digits"), [("@a€{", "0", "00611b651b28"), ("ş", "8", "015f"), ("😀", "8", "d83dde00")]
)
def test_the_alphabet_has_the_providers_name(text: str, name: str, digits: str) -> None:
    """R23: Jasmin wants the octets themselves, GSM-7 in one octet each with the escape of the extension table."""
    assert coding(text, "0, 8") == {"coding": name, "hex": digits}


def test_check_reaches_the_machine_and_sends_nothing(kannel: Kannel, tmp_path: Path) -> None:
    """`mitsprache check` opens a connection and no more."""
    gateway = Http(settings_of(kannel, tmp_path))
    assert [found.works for found in gateway.check()] == [True]
    assert not kannel.got
