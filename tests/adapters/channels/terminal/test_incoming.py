"""Typed lines become events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.terminal.incoming import File, LineUnreadable, read_line
from bot.conversation.events import PinReceived, TextReceived


@pytest.mark.parametrize(
    "line", ["/voice a b.ogg", "/VOICE a b.ogg", '/voice "a b.ogg"', "/voice 'a b.ogg'", "  /voice\ta b.ogg  "]
)
def test_a_file_is_named_as_people_name_files(line: str) -> None:
    """R02: with blanks, in quotes as a terminal drops it, in capitals."""
    assert read_line(line) == File("voice", "a b.ogg")


@pytest.mark.parametrize("line", ["/pin", "/pin 1", "/pin 1,2,3", "/pin a,b", "/pin nan,6", "/pin 51,inf", "/pin 91,6"])
def test_a_pin_that_is_no_place_is_named(line: str) -> None:
    """R14: only degrees of this world become a pin."""
    with pytest.raises(LineUnreadable, match="LAT,LON"):
        read_line(line)


def test_a_pin_is_a_place() -> None:
    """R14: with or without a blank after the comma."""
    assert read_line("/pin 51.19, 6.44") == PinReceived(51.19, 6.44)


def test_an_attachment_without_a_file_says_how_to_write_it() -> None:
    """R08: the answer names what is missing."""
    for line in ("/voice", "/voice  ", "/photo ''"):
        with pytest.raises(LineUnreadable, match="FILE"):
            read_line(line)


@given(st.text())
def test_any_other_line_is_words(line: str) -> None:
    """R04: also one that begins with a slash; nothing raises but the named error."""
    try:
        meant = read_line(line)
    except LineUnreadable:
        return
    assert isinstance(meant, File | PinReceived) or meant == TextReceived(line)
