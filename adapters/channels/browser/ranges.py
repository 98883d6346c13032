"""Whole files and parts of them (RFC 9110, section 14): audio players ask for parts. Knows no store."""

from __future__ import annotations

import re

from fastapi.responses import Response

_ONE_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")
_SHOWN = ("audio/", "image/jpeg")


def sliced(data: bytes, kind: str, wanted: str) -> Response:
    """`data` as a response to a Range header; an unreadable or multiple range gives the whole, as the RFC allows."""
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-store",
        "Content-Disposition": "inline" if kind.startswith(_SHOWN) else "attachment",
    }
    part = _part(wanted, len(data))
    if part is None:
        return Response(data, media_type=kind, headers=headers)
    first, last = part
    if first > last:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{len(data)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, headers, kind)


def _part(wanted: str, size: int) -> tuple[int, int] | None:
    """First and last index; first above last when there is nothing to give; None for the whole."""
    match = _ONE_RANGE.fullmatch(wanted.strip())
    if match is None or match.group(1) == match.group(2) == "":
        return None
    if match.group(1) == "":
        return max(0, size - int(match.group(2))), size - 1
    first = int(match.group(1))
    last = int(match.group(2) or size - 1)
    return first, min(last, size - 1)
