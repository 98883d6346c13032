"""gammu-smsd, the real program with its dummy phone: the contract, and what only a modem does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters.channels.sms import gammu
from adapters.settings import Settings
from adapters.storage.tables import messages
from tests.adapters.channels.contract import ChannelContract, Running, until
from tests.adapters.channels.sms import modem


class TestGammu(ChannelContract):
    """The same person, by SMS over a modem."""

    name = "sms"

    @pytest.fixture
    def peer(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[modem.Modem]:  # type: ignore[override]
        """A modem; files are taken as finished a little sooner than on a city's machine."""
        monkeypatch.setattr(gammu, "SETTLED", 0.2)
        with modem.running(tmp_path / "modem") as running:
            yield running

    def settings(self, peer: modem.Modem, home: Path) -> Settings:
        """Its folders."""
        return Settings(home=home, sms_folder=peer.folder, sms_gateway="gammu", sms_per_second=50)

    def test_whole_long_message(self, running: Running, peer: modem.Modem) -> None:
        """R26: parts that come in the wrong order and one of them twice are one message."""
        second = peer.say("kaputt am Hauptbahnhof.", udh="050003A10202")
        peer.say_again(second)
        peer.say("Der Aufzug ist ", udh="050003A10201")
        until(running.asked)
        heard = running.rows(select(messages.c.body).where(messages.c.direction == "in"))
        assert len(heard) == 1
        assert "Der Aufzug ist kaputt am Hauptbahnhof." in heard[0].body
