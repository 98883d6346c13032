"""Words for the queue's search over sealed text: each word becomes a short HMAC, so the table tells no words.

Knows no query and no page; intake writes the tokens, the office looks them up.
"""

from __future__ import annotations

import re

from adapters.storage import secrets
from bot.understanding.folding import fold

TOKEN = 16
"""Hex digits kept: 64 bits, so two words of one city meet by chance practically never."""
MOST_WORDS = 300
"""Words of one text that can be found again; a submission has fewer."""

_WORD = re.compile(r"\w{2,}")


def folded(text: str) -> list[str]:
    """The distinct words of `text` as they are compared everywhere ("Straße" and "STRASSE", "kırık" and "KIRIK" meet),
    in order, at most 300."""
    return list(dict.fromkeys(_WORD.findall(fold(text[:20_000]))))[:MOST_WORDS]


def tokens(text: str) -> list[str]:
    """The tokens of `text`, one for each distinct word."""
    ring = secrets.ring()
    return [ring.index("search", word)[:TOKEN] for word in folded(text)]
