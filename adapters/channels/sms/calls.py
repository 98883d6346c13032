"""What calls of a gateway to us have in common: a bounded body, work in a thread, and an answer that tells the truth.

200 only after our commit; 503 when the database cannot: the gateway calls again.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from fastapi import Request
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response

from adapters.channels.sms.gateway import Taker
from adapters.channels.sms.incoming import Report

MOST_BYTES = 64 * 1024
"""Of one call; the longest SMS has 40 kB."""


REPORT_WAITS = (0.0, 0.5, 2.0)
"""Seconds after which a report is looked up again: it may come before our own record of what was sent."""


def report(taker: Taker, what: Report) -> None:
    """Hand over what became of a message; one that nobody knows is somebody else's."""
    for wait in REPORT_WAITS:
        time.sleep(wait)
        if taker.report(what):
            return


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
