"""What the homeserver answers when it does not do what was asked, as our errors (Client-Server API, 'errcode')."""

from __future__ import annotations

from typing import Any

from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, RateLimited, RecipientGone

PAUSE = 5.0
"""Seconds to wait where the homeserver says 'too fast' and no number."""

SIGNED_OUT = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"})
NOBODY_THERE = frozenset({"M_FORBIDDEN", "M_NOT_FOUND", "M_UNKNOWN_ROOM"})
OF_THE_OPERATOR = frozenset({"M_CONSENT_NOT_GIVEN", "M_RESOURCE_LIMIT_EXCEEDED", "M_USER_DEACTIVATED", "M_USER_LOCKED"})
"""Errors that an operator can mend while the message waits."""


def failure(status: int, body: dict[str, Any]) -> DeliveryError:
    """The error that an answer means."""
    code = str(body.get("errcode", ""))
    if status == 429 or code == "M_LIMIT_EXCEEDED":
        return RateLimited(_pause(body))
    if code in SIGNED_OUT:
        return ChannelUnreachable("signed_out")
    if code in OF_THE_OPERATOR:
        return ChannelUnreachable(code.lower())
    if status >= 500 or not code:
        return ChannelUnreachable(f"http_{status}")
    if code in NOBODY_THERE:
        return RecipientGone(code.lower())
    return MessageRejected("too_large" if code == "M_TOO_LARGE" else code.lower())


def _pause(body: dict[str, Any]) -> float:
    try:
        return max(0.0, float(body.get("retry_after_ms", PAUSE * 1000)) / 1000)
    except (TypeError, ValueError):
        return PAUSE
