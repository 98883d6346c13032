"""Form fields become events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.browser.incoming import Form, sound_type, words
from bot.conversation.events import LanguageChosen, PinReceived, TextReceived

LANGUAGES = ("de", "tr")


def test_a_choice_is_the_same_as_typing_its_number() -> None:
    """R04: a button sends what a person without buttons types."""
    assert words(Form(choice="2"), LANGUAGES) == words(Form(text="2"), LANGUAGES) == [TextReceived("2")]


def test_typed_lines_keep_their_breaks() -> None:
    """Browsers send CRLF; the bot reads LF."""
    assert words(Form(text="a\r\nb"), LANGUAGES) == [TextReceived("a\nb")]


def test_only_offered_languages_can_be_picked() -> None:
    """R20: a made-up language code is no event."""
    assert words(Form(switch="tr"), LANGUAGES) == [LanguageChosen("tr")]
    assert words(Form(switch="xx"), LANGUAGES) == []


@pytest.mark.parametrize(
    ("latitude", "longitude"), [("91", "6"), ("51", "181"), ("nan", "6"), ("inf", "6"), ("", "6"), ("a", "b")]
)
def test_a_place_that_is_none_is_no_pin(latitude: str, longitude: str) -> None:
    """R14: only real WGS84 degrees become a pin."""
    assert words(Form(latitude=latitude, longitude=longitude), LANGUAGES) == []


def test_a_position_is_a_pin() -> None:
    """R14: degrees of the device arrive as a pin."""
    assert words(Form(latitude="51.19", longitude="6.44"), LANGUAGES) == [PinReceived(51.19, 6.44)]


@given(st.builds(Form, *[st.text()] * 6))
def test_any_form_becomes_events(form: Form) -> None:
    """No field, however strange, raises; an empty form gives nothing."""
    events = words(form, LANGUAGES)
    assert not (form.is_empty and events)
    assert form.answers >= 0
    assert form.fingerprint


def test_only_a_numbered_button_answers_a_question() -> None:
    """R07: "back" and 0 mean the same whenever they are pressed; a number belongs to its question."""
    assert Form(choice="2", asked="7").answers == 7
    assert [Form(choice=choice, asked="7").answers for choice in ("0", "Zurück", "٢", "")] == [0, 0, 0, 0]
    assert [Form(choice="2", asked=asked).answers for asked in ("", "x", "-1", "9" * 5000)] == [0, 0, 0, 0]


def test_everything_that_was_said_makes_the_fingerprint() -> None:
    """R27: one field more, less or other is another message, and the order of fields cannot be mistaken."""
    forms = [
        Form(),
        Form(text="a"),
        Form(choice="a"),
        Form(latitude="a"),
        Form(text="a', '"),
        Form(voice=b""),
        Form(voice=b"a"),
        Form(picture=b"a"),
    ]
    assert len({form.fingerprint for form in forms}) == len(forms)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"OggS\x00", "audio/ogg"),
        (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4"),
        (b"<html><script>", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_a_sound_is_known_by_its_first_bytes(data: bytes, kind: str) -> None:
    """What a browser claims about a file is not believed: a page of HTML never becomes playable."""
    assert sound_type(data) == kind
