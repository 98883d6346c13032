"""The reader is built beside the start; who asks it waits, and a fault in it is told."""

from __future__ import annotations

import threading

import pytest

from adapters.understanding.building import ReaderToCome
from tests import shipped


def test_who_asks_waits_until_it_is_there() -> None:
    """R45: a message that comes in the first second is understood as any other."""
    open_door = threading.Event()

    def build() -> object:
        open_door.wait(10)
        return shipped.reader()

    coming = ReaderToCome(build)  # type: ignore[arg-type]
    threading.Timer(0.05, open_door.set).start()

    assert coming.yes_no("ja", "de") is True
    assert coming.languages == shipped.reader().languages


def test_a_fault_in_it_is_told_to_everybody_who_waits() -> None:
    """A word list that cannot be read is named, however often one asks."""

    def build() -> object:
        raise ValueError("locales/xx/words.toml: broken")

    coming = ReaderToCome(build)  # type: ignore[arg-type]
    for _ in range(2):
        with pytest.raises(ValueError, match="broken"):
            coming.wait()
    with pytest.raises(ValueError, match="broken"):
        coming.yes_no("ja", "de")
