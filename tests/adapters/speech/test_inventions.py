"""Whisper's inventions are known, and people's words are not taken for them."""

from __future__ import annotations

import pytest

from adapters.speech.inventions import INVENTIONS, is_invention


@pytest.mark.parametrize("text", INVENTIONS)
def test_every_invention_is_known_in_any_dress(text: str) -> None:
    """Case, spaces and punctuation do not matter."""
    assert is_invention(f"  {text.casefold()} !… ")
    assert is_invention(text.replace(" ", "  ").strip("."))


@pytest.mark.parametrize("text", ["", "…", "♪♪", " . "])
def test_text_without_a_letter_is_an_invention(text: str) -> None:
    """Notes and dots alone are no words."""
    assert is_invention(text)


@pytest.mark.parametrize(
    "text", ["1", "Ja.", "Danke", "Vielen Dank", "Thank you", "Teşekkürler", "شكرا", "Your lift is broken"]
)
def test_what_people_say_stays(text: str) -> None:
    """R12: short answers and thanks are speech, never thrown away."""
    assert not is_invention(text)
