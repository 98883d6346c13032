"""A resident's picture is decoded within bounds and written anew: no EXIF, no bomb, no foreign bytes (R35).

Knows no channel and no store. HEIC is not decoded here: phones convert it when a page asks for JPEG.
"""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
"""Width times height that is still decoded; the largest phone cameras in use give 12 to 50 million, mostly 12."""

LONGEST_SIDE = 2048
"""Pixels of the kept picture's longer side: enough to read a sign on it."""

TYPE = "image/jpeg"
"""What a kept picture is."""

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_decoding = threading.Semaphore(1)
"""One picture at a time: a picture of 40 million pixels needs up to 160 MB while it is decoded."""


class PictureRefused(Exception):
    """A file that is no picture of ours; `reason` is `too_large` or `unreadable`, as in `MediaRefused`."""

    def __init__(self, reason: Literal["too_large", "unreadable"]) -> None:
        super().__init__(reason)
        self.reason = reason


def clean(data: bytes) -> bytes:
    """The first frame of a picture as a JPEG of at most 2048 pixels, upright, with nothing else in it.

    Raises PictureRefused.
    """
    from PIL import Image  # loaded with the first picture: an idle program does without

    if len(data) > MOST_BYTES:
        raise PictureRefused("too_large")
    try:
        with _decoding, Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise PictureRefused("too_large")
            return _written(picture)
    except Image.DecompressionBombError:
        raise PictureRefused("too_large") from None
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, MemoryError):
        # Pillow's decoders raise all of these for broken files; what is in the file never reaches a log.
        raise PictureRefused("unreadable") from None


def _written(picture: Image.Image) -> bytes:
    from PIL import ImageOps

    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is decoded small at once
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    _flat(upright).save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()


def _flat(picture: Image.Image) -> Image.Image:
    """RGB on white in a new image, so that nothing but pixels is carried over."""
    from PIL import Image

    coloured = picture.convert("RGBA")
    white = Image.new("RGB", coloured.size, "white")
    white.paste(coloured, mask=coloured.getchannel("A"))
    return white
