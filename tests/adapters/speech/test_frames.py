"""Messages between the program and its children survive the pipe, and nonsense is refused."""

from __future__ import annotations

import io

import pytest

from adapters.speech.frames import HEAD, read_frame, write_frame


def test_frames_come_out_as_they_went_in() -> None:
    """Heads with any script and bodies with any bytes come out whole and in order."""
    pipe = io.BytesIO()
    write_frame(pipe, {"id": 1, "text": "Straße عربي 👋"}, bytes(range(256)))
    write_frame(pipe, {"id": 2})
    pipe.seek(0)
    assert read_frame(pipe) == ({"id": 1, "text": "Straße عربي 👋"}, bytes(range(256)))
    assert read_frame(pipe) == ({"id": 2}, b"")
    assert read_frame(pipe) is None


def test_a_pipe_that_breaks_is_the_end() -> None:
    """A frame that is cut anywhere counts as the other side's death."""
    pipe = io.BytesIO()
    write_frame(pipe, {"id": 1}, b"12345")
    whole = pipe.getvalue()
    assert all(read_frame(io.BytesIO(whole[:end])) is None for end in range(len(whole)))


@pytest.mark.parametrize("data", [HEAD.pack(1 << 31, 0), HEAD.pack(2, 1 << 30) + b"{}", HEAD.pack(2, 0) + b"[]"])
def test_nonsense_is_refused(data: bytes) -> None:
    """Gigantic sizes and heads that are no object raise ValueError."""
    with pytest.raises(ValueError, match="speech process"):
        read_frame(io.BytesIO(data))
