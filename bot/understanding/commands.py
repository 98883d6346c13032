"""Global words: a command counts only when the whole message is the command (R07)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.understanding.answers import Command
from bot.understanding.folding import clean, fold, tokens
from bot.understanding.wholes import phrases, without
from bot.understanding.words import Words

_LONGEST = 9
"""Words; a command with all its politeness is never longer."""
_DIGRAPH = re.compile("[aou]e", re.IGNORECASE)
_UMLAUT = re.compile("[äöü]|[aou]e", re.IGNORECASE)


class Commands:
    """The commands of all languages."""

    def __init__(self, words: Sequence[Words]) -> None:
        self._tables: Mapping[str, Mapping[tuple[str, ...], Command]] = {w.code: _table(w) for w in words}
        self._polite = phrases(text for w in words for text in w.polite)
        listed = [word for w in words for texts in w.commands.values() for text in texts for word in text.split()]
        self._plain = frozenset(fold(word) for word in listed) - {fold(w) for w in listed if _UMLAUT.search(w)}

    def find(self, text: str, language: str | None) -> Command | None:
        """The command that `text` is, first looked up in `language`, then in all others; zero is always a person."""
        said = self._folds(text)
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

    def _folds(self, text: str) -> tuple[str, ...]:
        """The compared words; but an e that no command has stays: the Dutch "stoep", a pavement, is no "stop"."""
        words = tokens(clean(text))
        kept = {w.fold for w in words if w.fold in self._plain and _DIGRAPH.search(w.text)}
        return tuple(w.text.casefold() if w.fold in kept else w.fold for w in words)


def _table(words: Words) -> dict[tuple[str, ...], Command]:
    return {phrase: command for command, texts in words.commands.items() for phrase in phrases(texts)}
