"""Who is at the page: a random token in a cookie and nothing else. No account, no address, no fingerprint.

The first message is sent before there is a cookie. Its token comes from the form's own random number, so that a double
click on the very first message is still one conversation. The message's id comes from the same number by another way:
whoever reads ids in the database cannot make a cookie of them. What was said is part of the id: a text browser's back
button brings the old form with its old number, and other words in it are another message.
"""

from __future__ import annotations

import hashlib
import re
import secrets

COOKIE = "mitsprache"
COOKIE_SECONDS = 180 * 24 * 3600
"""The privacy page names these 180 days."""

_HEX = re.compile(r"[0-9a-f]{32}")


def new_nonce() -> str:
    """128 random bits for one form."""
    return secrets.token_hex(16)


def is_token(value: str | None) -> bool:
    """True for what a cookie or a nonce of ours looks like."""
    return value is not None and _HEX.fullmatch(value) is not None


def first_token(nonce: str) -> str:
    """The cookie of somebody whose first message carries `nonce`."""
    return _derived("person", nonce)


def message_id(nonce: str, fingerprint: str) -> str:
    """The id under which what a form says is handled once; another `fingerprint` is another message."""
    return _derived("message", f"{nonce} {fingerprint}")


def _derived(use: str, secret: str) -> str:
    return hashlib.sha256(f"mitsprache browser {use} {secret}".encode()).hexdigest()[:32]
