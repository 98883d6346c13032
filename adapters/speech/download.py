"""Fetches one file with resume. Knows addresses and bytes, nothing of models."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import httpx

from adapters.speech.errors import SpeechError

Progress = Callable[[int, int | None], None]
"""Called with the bytes that are here and the bytes in all (None when the publisher does not say)."""
LARGEST = 4_000_000_000
_TIMEOUT = httpx.Timeout(30.0, connect=15.0)
_TRIES = 5


class DownloadFailed(SpeechError):
    """The file could not be fetched; what is here stays, the next try goes on from there."""


class WrongContent(SpeechError):
    """The file is complete, but not the one that the catalogue describes; it was removed."""


def fetch(url: str, target: Path, size: int | None, sha256: str | None, progress: Progress) -> None:
    """Bring `url` to `target`, going on where an earlier try ended (`target` + `.part`).

    Raises DownloadFailed or WrongContent.
    """
    part = target.with_name(target.name + ".part")
    try:
        for attempt in range(_TRIES):
            if _try(url, part, progress):
                break
            if attempt == _TRIES - 1:
                raise DownloadFailed("the publisher ended the connection too often; start again to go on")
    except httpx.HTTPError as why:
        raise DownloadFailed(f"the publisher cannot be reached ({type(why).__name__}); start again to go on") from None
    check(part, size, sha256)
    part.replace(target)


def _try(url: str, part: Path, progress: Progress) -> bool:
    """One connection; True when the file is complete."""
    here = part.stat().st_size if part.exists() else 0
    headers = {"Range": f"bytes={here}-", "Accept-Encoding": "identity"} if here else {"Accept-Encoding": "identity"}
    with httpx.stream("GET", url, headers=headers, follow_redirects=True, timeout=_TIMEOUT) as response:
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            return True  # everything is here already; the sum decides
        if response.status_code not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
            raise DownloadFailed(f"the publisher answered {response.status_code}")
        start = _start(response, here)
        return _write(response, part, start, progress)


def _start(response: httpx.Response, here: int) -> int:
    """Where the publisher's bytes begin: 0 when it knows no resume."""
    if response.status_code == httpx.codes.OK:
        return 0
    found = re.match(r"bytes (\d+)-", response.headers.get("content-range", ""))
    if found is None or int(found.group(1)) != here:
        raise DownloadFailed("the publisher sent another part of the file than asked for")
    return here


def _write(response: httpx.Response, part: Path, start: int, progress: Progress) -> bool:
    announced = response.headers.get("content-length")
    total = start + int(announced) if announced and announced.isdigit() else None
    here = start
    with part.open("r+b" if start else "wb") as out:
        out.seek(start)
        try:
            for block in response.iter_raw():
                here += out.write(block)
                if here > LARGEST:
                    raise DownloadFailed("the file is larger than any model")
                progress(here, total)
        except (httpx.RemoteProtocolError, httpx.ReadError):
            return False  # the connection broke; what came is kept
    return total is None or here == total


def check(path: Path, size: int | None, sha256: str | None) -> None:
    """Compare a file with what the catalogue says; remove it when it differs. Raises WrongContent."""
    right_size = size is None or path.stat().st_size == size
    if right_size and (sha256 is None or sum_of(path) == sha256):
        return
    path.unlink()
    raise WrongContent("the file is not the one that the catalogue describes; nothing was installed")


def sum_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
