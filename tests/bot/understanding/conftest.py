"""The real reader over the shipped word lists, without place files and with the real detector."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding.reader import Reader
from tests import shipped

LOCALES = Path(__file__).parents[3] / "locales"


@pytest.fixture(scope="session")
def reader() -> Reader:
    """All enabled languages, German first."""
    return shipped.reader()
