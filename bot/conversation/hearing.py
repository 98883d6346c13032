"""The questions that the engine asks of the understanding. `bot/understanding/reader.py` answers them.

Tests of the engine use the real reader; this page is what an engine may rely on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.understanding.answers import Command, LanguageGuess, PlaceGuess, Understood


class Hearing(Protocol):
    """Every method is pure and total: any text of any length and script, no exception."""

    languages: tuple[str, ...]
    """Supported ISO 639-1 codes, the city's first language first."""

    def command(self, text: str, language: str | None) -> Command | None:
        """The global word that the *whole* message is ("zurück", "bitte noch einmal", "0"), in any language."""
        ...

    def emergency(self, text: str) -> str | None:
        """The words that sound like danger for life, in any language; None when there are none."""
        ...

    def language(self, text: str, profile: str | None = None, hint: str | None = None) -> LanguageGuess:
        """Which language this is, with the person's profile and the client's hint as priors."""
        ...

    def language_name(self, text: str) -> str | None:
        """The language that is *named* ("Türkçe", "arabisch", "English", "عربي"), in any supported language."""
        ...

    def message(self, text: str, language: str) -> Understood:
        """Everything a free message says."""
        ...

    def spelled(self, text: str, language: str) -> str:
        """A short answer in the language's own letters where it is typed in Latin ones; else as it is."""
        ...

    def gist(self, text: str, language: str, most: int) -> str:
        """A long text in about `most` characters: its most telling sentences, word for word; a short one as it is."""
        ...

    def place(self, text: str, language: str) -> PlaceGuess:
        """The answer to "where?": the whole text is a place; matched against known names."""
        ...

    def choice(self, text: str, labels: Sequence[str], language: str) -> int | None:
        """Index of the option meant: a digit of any script, "eins", "the second one", "üçüncü", or the label itself."""
        ...

    def choices(self, text: str, labels: Sequence[str], language: str) -> tuple[int, ...] | None:
        """Indexes when several may be meant ("1 und 3", "1,3", "Sehen und Hören"); None when not understood."""
        ...

    def yes_no(self, text: str, language: str) -> bool | None:
        """True for yes, False for no, None for neither."""
        ...

    def no_idea(self, text: str, language: str) -> bool:
        """ "I don't know", "keine Ahnung", "bilmiyorum" …"""
        ...

    def reference(self, text: str) -> str | None:
        """A valid reference number in the text, typed or spoken ("eins zwei drei …"), with or without spaces."""
        ...

    def place_names(self) -> Sequence[str]:
        """Known names, for tests and for the office's forms."""
        ...
