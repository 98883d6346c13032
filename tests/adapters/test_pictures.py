"""Pictures are decoded within bounds and written anew."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from adapters import pictures


def _file(kind: str, size: tuple[int, int] = (400, 200), **more: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 50).convert("P" if kind == "GIF" else "RGB").save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_each_kind_becomes_a_jpeg(kind: str) -> None:
    """What phones and browsers send is taken."""
    with Image.open(io.BytesIO(pictures.clean(_file(kind)))) as made:
        assert (made.format, made.size) == ("JPEG", (400, 200))


def test_exif_is_gone_and_its_orientation_applied() -> None:
    """R35: no place, no device, no name of the picture's maker is kept; the picture stands upright."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "SecretCamera"
    exif.get_ifd(0x8825)[1] = "N"
    sent = _file("JPEG", exif=exif, comment=b"SecretComment")
    kept = pictures.clean(sent)
    assert b"SecretCamera" in sent
    assert b"Secret" not in kept
    with Image.open(io.BytesIO(kept)) as made:
        assert not made.getexif()
        assert made.size == (200, 400)


def test_a_large_picture_is_made_smaller() -> None:
    """2048 pixels are enough to read a sign."""
    with Image.open(io.BytesIO(pictures.clean(_file("JPEG", (4000, 1000))))) as made:
        assert made.size == (2048, 512)


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    """A small file of 400 million pixels costs no memory."""
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    with pytest.raises(pictures.PictureRefused) as refused:
        pictures.clean(out.getvalue())
    assert refused.value.reason == "too_large"
    with pytest.raises(pictures.PictureRefused) as refused:
        pictures.clean(bytes(pictures.MOST_BYTES + 1))
    assert refused.value.reason == "too_large"


@pytest.mark.parametrize("data", [b"", b"no picture", _file("JPEG")[:300], _file("PNG")[:-2000], b"%PDF-1.7", b"OggS"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    """Empty, torn and foreign files get an answer, not a crash."""
    with pytest.raises(pictures.PictureRefused) as refused:
        pictures.clean(data)
    assert refused.value.reason == "unreadable"


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=20))
def test_damaged_pictures_never_crash(place: int, damage: bytes) -> None:
    """A damaged file gives a picture or a refusal and nothing else."""
    good = _SAMPLE
    data = good[:place] + damage + good[place + len(damage) :]
    try:
        kept = pictures.clean(data)
    except pictures.PictureRefused:
        return
    assert kept.startswith(b"\xff\xd8")


def test_transparency_becomes_white() -> None:
    """A drawing on nothing is readable."""
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(pictures.clean(out.getvalue()))) as made:
        assert made.getpixel((5, 5)) == (255, 255, 255)


_SAMPLE = _file("PNG", (30, 20))
