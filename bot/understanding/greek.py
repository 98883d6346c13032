"""Greek as it sounds, in Latin letters.

ι, η, υ, ει and οι are one sound, so who misspells is understood as well. Knows letters, no words.
"""

from __future__ import annotations

import re

_GREEK = {
    "ου": "u", "αι": "e", "ει": "i", "οι": "i", "υι": "i", "αυ": "av", "ευ": "ev", "μπ": "b", "ντ": "d", "γκ": "g",
    "γγ": "g", "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "h", "ψ": "ps", "ω": "o",
}  # fmt: skip
"""Letters without accents, pairs first."""

_LETTERS = re.compile("|".join(sorted(_GREEK, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")


def sound(bare: str) -> str:
    """Small letters without accents, with the Greek ones as they sound; doubled letters once."""
    if not _LETTERS.search(bare):
        return bare
    return _DOUBLED.sub(r"\1", _LETTERS.sub(lambda found: _GREEK[found.group()], bare))
