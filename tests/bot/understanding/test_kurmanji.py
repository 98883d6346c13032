"""Kurmanji, which detectors know in Arabic letters only, told from the Turkish that its speakers mix in."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "kar nake",
        "deri girtî ye",
        "ez nikarim derbas bibim",
        "asansor li istasyone bozuk e ez nikarim derkevim",
        "tuvalet her tim girti ye",
        "Aufzug dîsa kaputt e, ez çi bikim",
        "rojbas",
        "spas",
    ],
)
def test_kurmanji_is_told(reader, text: str) -> None:
    """R20: by its own words, with and without its letters, with Turkish and German nouns in it."""
    assert reader.language(text).code == "ku"


@pytest.mark.parametrize(
    "text",
    [
        "asansör bozuk",
        "asansor bozuk",
        "rampa yok",
        "merdiven var",
        "evet",
        "selam",
        "merhaba",
        "kapi cok agir",
        "tamam",
    ],
)
def test_turkish_stays_turkish(reader, text: str) -> None:
    """R20: words that Kurds borrow from Turkish do not make a message Kurmanji."""
    assert reader.language(text).code == "tr"
