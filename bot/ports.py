"""Protocols, only where two implementations exist or tests need one that hears and says nothing.

`bot/` names what it needs; `adapters/` and tests supply it.
"""

from __future__ import annotations

from typing import Protocol


class LanguageDetector(Protocol):
    """Tells the language of a text from statistics (eldc, langdetect)."""

    def probabilities(self, text: str) -> dict[str, float]:
        """Probability by ISO 639-1 code, over the supported languages only; empty when it cannot say."""
        ...
