"""The homeserver over HTTP: one request, one answer, no repetition. Knows addresses and time limits, no meaning.

nio has calls of its own, but they repeat inside the call and read files whole, whatever their size.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from adapters.channels.matrix.failures import failure
from adapters.errors import ChannelUnreachable

CLIENT = "/_matrix/client/v3"
PATIENCE = 30.0
"""Seconds that an ordinary request may take."""

FILE_PATIENCE = 120.0
"""Seconds that a file may take."""

CHUNK = 64 * 1024


class Server:
    """Requests to one homeserver; use it as `async with`, in one event loop."""

    def __init__(self, address: str, ca_file: Path | None = None, token: str = "") -> None:
        self.address = address
        self.token = token
        self.trust = trust(ca_file)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        seconds: float = PATIENCE,
    ) -> tuple[int, dict[str, Any]]:
        """Status and answer, whatever the status is. Raises ChannelUnreachable."""
        try:
            async with self._request(method, path, json=body, params=query, seconds=seconds) as response:
                text = await response.text()
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise ChannelUnreachable from error
        return response.status, _object(text)

    async def get(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: dict[str, str] | None = None,
        seconds: float = PATIENCE,
    ) -> dict[str, Any]:
        """The answer of a request that was granted. Raises DeliveryError."""
        status, answer = await self.ask(method, path, body, query=query, seconds=seconds)
        if status >= 300:
            raise failure(status, answer)
        return answer

    async def upload(self, data: bytes, kind: str) -> str:
        """Leave a file; its `mxc:` address. Raises DeliveryError."""
        headers = {"Content-Type": kind}
        path = "/_matrix/media/v3/upload"
        try:
            async with self._request("POST", path, data=data, headers=headers, seconds=FILE_PATIENCE) as response:
                answer = _object(await response.text())
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise ChannelUnreachable from error
        if response.status == 413:
            answer = {"errcode": "M_TOO_LARGE"}
        if response.status >= 300:
            raise failure(response.status, answer)
        return str(answer.get("content_uri", ""))

    async def read(self, path: str) -> AsyncIterator[bytes]:
        """A file in pieces, so that whoever reads can stop. Raises DeliveryError."""
        try:
            async with self._request("GET", path, seconds=FILE_PATIENCE) as response:
                if response.status >= 300:
                    raise failure(response.status, _object(await response.text()))
                async for piece in response.content.iter_chunked(CHUNK):
                    yield piece
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise ChannelUnreachable from error

    def _request(
        self, method: str, path: str, *, seconds: float, headers: dict[str, str] | None = None, **more: Any
    ) -> Any:
        if self._session is None:
            raise ChannelUnreachable("not_connected")
        sent = dict(headers or {})
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        limit = aiohttp.ClientTimeout(total=seconds)
        address = self.address + path
        return self._session.request(method, address, headers=sent, timeout=limit, ssl=self.trust, **more)


def trust(ca_file: Path | None) -> ssl.SSLContext | bool:
    """How the homeserver's certificate is checked: by the system's authorities and the city's own."""
    if ca_file is None:
        return True
    context = ssl.create_default_context()
    context.load_verify_locations(cafile=str(ca_file))
    return context


def _object(text: str) -> dict[str, Any]:
    try:
        answer = json.loads(text)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
