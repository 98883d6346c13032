"""What calls of a gateway to us have in common: a bounded body, work in a thread, and an answer that tells the truth.

200 only after our commit; 503 when the database cannot: the gateway calls again.
"""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Request
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response

MOST_BYTES = 64 * 1024
"""Of one call; the longest SMS has 40 kB."""


async def answer(request: Request, handle: Callable[[bytes], Response]) -> Response:
    """Read the body and handle it in a thread."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            return PlainTextResponse("too large", 413)
    try:
        return await run_in_threadpool(handle, body)
    except SQLAlchemyError:
        return PlainTextResponse("not now", 503, {"Retry-After": "30"})
