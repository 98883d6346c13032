"""One HTTP request to a gateway, and what its answer means in our terms. One try; nothing of it is logged."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, RateLimited

UNSURE = "unsure"
"""Code of a try that may have reached the network although nobody said so."""

WAIT = 30.0
"""Seconds to wait when a gateway says "too fast" and not how long."""

TIMES = httpx.Timeout(15.0, connect=5.0)
"""Seconds; a gateway answers when it has queued the message, not when it is sent."""

OURS = frozenset({401, 403, 404, 405})
"""Answers that mean a wrong setting of ours: mended by the operator, so tried again."""

logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines carry addresses with numbers in them


def client(user: str, password: str) -> httpx.Client:
    """A client that follows no redirection: nobody shall lead our messages elsewhere."""
    return httpx.Client(timeout=TIMES, auth=(user, password) if user else None, trust_env=False)


def call(http: httpx.Client, method: str, url: str, **content: Any) -> httpx.Response:
    """The answer, below 300 or 409. Raises DeliveryError for every other, and when none comes."""
    try:
        answer = http.request(method, url, **content)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        raise ChannelUnreachable("no_connection") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ChannelUnreachable(UNSURE) from error
    refused = _refused(answer)
    if refused is not None:
        raise refused
    return answer


def _refused(answer: httpx.Response) -> DeliveryError | None:
    status = answer.status_code
    if status < 300 or status == 409:
        return None
    if status == 429:
        return RateLimited(_seconds(answer.headers.get("retry-after", "")))
    if status >= 500 or status in OURS or status < 400 or status == 408:
        return ChannelUnreachable(f"http_{status}")
    return MessageRejected(f"http_{status}")


def _seconds(said: str) -> float:
    """Of a Retry-After header: seconds or a date."""
    try:
        return max(1.0, float(said))
    except ValueError:
        pass
    try:
        return max(1.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return WAIT
