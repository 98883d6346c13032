"""Parts of files."""

from __future__ import annotations

import pytest

from adapters.channels.browser.ranges import sliced

DATA = bytes(range(10))


@pytest.mark.parametrize(
    ("wanted", "status", "body"),
    [
        ("", 200, DATA),
        ("bytes=0-", 206, DATA),
        ("bytes=2-4", 206, DATA[2:5]),
        ("bytes=-3", 206, DATA[7:]),
        ("bytes=8-99", 206, DATA[8:]),
        ("bytes=10-", 416, b""),
        ("bytes=5-2", 416, b""),
        ("bytes=0-1,4-5", 200, DATA),
        ("lines=1-2", 200, DATA),
    ],
)
def test_a_range_is_given(wanted: str, status: int, body: bytes) -> None:
    """Audio players get the part that they ask for, and the whole for what we do not read."""
    response = sliced(DATA, "audio/ogg", wanted)
    assert (response.status_code, bytes(response.body)) == (status, body)


def test_what_is_no_sound_or_picture_is_only_downloaded() -> None:
    """A file of unknown kind is never shown as a page of ours."""
    assert sliced(DATA, "application/octet-stream", "").headers["content-disposition"] == "attachment"
    assert sliced(DATA, "audio/ogg", "").headers["content-disposition"] == "inline"
