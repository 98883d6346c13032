"""The demonstration's home is filled by the real parts: intake, recogniser, decisions of the office."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, select

from adapters import wiring
from adapters.demonstration import filling
from adapters.demonstration.residents import wishes
from adapters.office import accounts
from adapters.settings import Settings
from adapters.storage.tables import events, forwards, history, submissions, transcripts
from adapters.wiring import Parts

COUNT = 40


def settings(home: Path, models: Path) -> Settings:
    """Settings of a home and a folder of speech models, all else as it comes."""
    values: dict[str, Any] = {"home": home, "speech_models": models}
    return Settings(**values)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    """A home without speech models: everybody types."""
    home = tmp_path_factory.mktemp("home")
    made = wiring.build(settings(home, home / "none"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def filled(parts: Parts) -> filling.Filled:
    """The home after the demonstration."""
    return filling.fill(parts, COUNT, 1, ("de", "en", "tr", "ar"), lambda: None)


def rows(parts: Parts, query: Any) -> list[Row[Any]]:
    """What a query finds."""
    with parts.store.database.look() as look:
        return list(look.execute(query))


def test_everybody_gets_through(parts: Parts, filled: filling.Filled) -> None:
    """Every resident's report is in the queue, and no event was left as a dead letter."""
    assert filled.submissions == COUNT
    assert len(rows(parts, select(submissions))) == COUNT
    assert {row.state for row in rows(parts, select(events.c.state))} == {"handled"}


def test_the_queue_looks_used(parts: Parts, filled: filling.Filled) -> None:
    """Several languages and statuses stand in it, over several weeks."""
    queue = rows(parts, select(submissions))
    created = [row.created for row in queue]

    assert len({row.language for row in queue}) >= 3
    assert len({row.status for row in queue}) >= 5
    assert {row.kind for row in queue} == {"barrier", "person"}
    assert any(row.status == "withdrawn" for row in queue)
    assert any(row.latitude is not None for row in queue)
    assert (max(created) - min(created)).days >= 30
    assert max(created) < datetime.now(UTC)


def test_history_runs_forward(parts: Parts, filled: filling.Filled) -> None:
    """No act of the office is older than the one before, and none lies in the future."""
    entries = rows(parts, select(history).order_by(history.c.reference, history.c.id))

    for before, after in itertools.pairwise(entries):
        if before.reference == after.reference:
            assert before.created <= after.created
    assert all(entry.created <= datetime.now(UTC) for entry in entries)


def test_what_was_forwarded_was_sent_that_day(parts: Parts, filled: filling.Filled) -> None:
    """A forward of last month was sent last month; one in a foreign language has an explanation in German."""
    sent = rows(parts, select(forwards, submissions.c.language).join(submissions))

    assert sent
    assert all(row.state == "sent" and row.sent - row.created < timedelta(minutes=1) for row in sent)
    explained = {row.reference for row in rows(parts, select(history).where(history.c.kind == "forwarded"))}
    assert explained == {row.reference for row in sent if row.language != "de"}


def test_the_sign_in_works(parts: Parts, filled: filling.Filled) -> None:
    """The name and password that are shown open the office."""
    assert accounts.sign_in(parts.store.database, filled.name, filled.password, datetime.now(UTC))


def test_a_filled_home_is_left_alone(parts: Parts, filled: filling.Filled) -> None:
    """A second filling is refused and changes nothing."""
    with pytest.raises(filling.NotEmpty):
        filling.fill(parts, COUNT, 1, ("de",), lambda: None)

    assert len(rows(parts, select(submissions))) == COUNT


def test_some_speak(parts: Parts, tmp_path: Path, models_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R02: a resident whose wish is spoken has a voice note that the recogniser heard."""
    spoken = [wish for wish in wishes(200, 1, ("en",)) if wish.spoken and "door" in wish.text]
    monkeypatch.setattr(filling, "wishes", lambda *_: spoken[:1])
    shutil.copy(parts.settings.home / "keys.json", tmp_path)  # one process has one ring of keys
    speaking = wiring.build(settings(tmp_path, models_folder))
    try:
        filled = filling.fill(speaking, 1, 1, ("en",), lambda: None)
        (case,) = rows(speaking, select(submissions))
        (note,) = rows(speaking, select(transcripts))
    finally:
        speaking.close()

    assert (filled.submissions, filled.voices) == (1, 1)
    assert (note.state, note.engine) == ("done", "whisper")
    assert case.text == note.text
