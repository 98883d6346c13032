"""Fetches a file that somebody sent: never more of it than allowed, and only when it is what was announced."""

from __future__ import annotations

import json

from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from adapters.channels.matrix.server import Server
from adapters.errors import MessageRejected, RecipientGone

PLACES = ("/_matrix/client/v1/media/download/", "/_matrix/media/v3/download/")
"""Where files lie: with our token (Matrix 1.11), and on older homeservers."""


async def download(server: Server, reference: str, most: int) -> bytes:
    """The bytes, opened.

    Raises DeliveryError: MessageRejected("too_large", "unreadable", "not_found") when they will never come.
    """
    where = json.loads(reference)
    data = await _fetch(server, where["url"].removeprefix("mxc://"), most)
    if "key" not in where:
        return data
    try:
        return bytes(decrypt_attachment(data, where["key"], where["sha256"], where["iv"]))
    except (EncryptionError, ValueError) as error:
        raise MessageRejected("unreadable") from error


async def _fetch(server: Server, name: str, most: int) -> bytes:
    try:
        try:
            return await _read(server, PLACES[0] + name, most)
        except MessageRejected as error:
            if error.code != "m_unrecognized":
                raise
            return await _read(server, PLACES[1] + name, most)
    except RecipientGone as error:  # M_NOT_FOUND, of a file
        raise MessageRejected("not_found") from error


async def _read(server: Server, path: str, most: int) -> bytes:
    data = bytearray()
    async for piece in server.read(path):
        data += piece
        if len(data) > most:
            raise MessageRejected("too_large")
    return bytes(data)
