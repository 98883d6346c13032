"""Fetches the bytes of a file whose address the Bot API gave: counted while they come, so that none fills the memory.

A Bot API server of the city's own may give a path on this machine instead of an address.
"""

from __future__ import annotations

from pathlib import Path

import httpx

from adapters.errors import ChannelUnreachable, MessageRejected

QUIET = 20.0
"""Seconds without a byte after which the connection counts as lost."""


async def fetch(where: str, most: int) -> bytes:
    """At most `most` bytes. Raises DeliveryError, OSError or httpx.HTTPError."""
    if not where.startswith(("http://", "https://")):
        return _bounded(_read(where, most), most)
    data = bytearray()
    async with httpx.AsyncClient(timeout=QUIET) as client, client.stream("GET", where) as answer:
        if answer.status_code != 200:
            raise ChannelUnreachable(f"http_{answer.status_code}")
        async for chunk in answer.aiter_bytes():
            data += _bounded(chunk, most - len(data))
    return bytes(data)


def _read(path: str, most: int) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(most + 1)


def _bounded(data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise MessageRejected("too_large")
    return data
