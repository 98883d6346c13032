"""Global words: a command counts only when the whole message is the command (R07)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.understanding.answers import Command
from bot.understanding.folding import folds
from bot.understanding.wholes import phrases, without
from bot.understanding.words import Words

_LONGEST = 9
"""Words; a command with all its politeness is never longer."""


class Commands:
    """The commands of all languages."""

    def __init__(self, words: Sequence[Words]) -> None:
        self._tables: Mapping[str, Mapping[tuple[str, ...], Command]] = {w.code: _table(w) for w in words}
        self._polite = phrases(text for w in words for text in w.polite)

    def find(self, text: str, language: str | None) -> Command | None:
        """The command that `text` is, first looked up in `language`, then in all others; zero is always a person."""
        said = folds(text)
        if not said or len(said) > _LONGEST:
            return None
        if len(said) == 1 and said[0].isdigit():
            return Command.PERSON if set(said[0]) == {"0"} else None
        bare = without(said, self._polite)
        own = self._tables.get(language or "", {})
        for table in (own, *self._tables.values()):
            found = table.get(said) or table.get(bare)
            if found:
                return found
        return None


def _table(words: Words) -> dict[tuple[str, ...], Command]:
    return {phrase: command for command, texts in words.commands.items() for phrase in phrases(texts)}
