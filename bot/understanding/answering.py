"""Yes, no and "I don't know" as whole short messages, in one language. Knows no language itself."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.folding import folds
from bot.understanding.wholes import Phrases, contains, covered, phrases, without
from bot.understanding.words import Words

_LONGEST = 7
"""Words; what is longer tells something of its own."""


class Answering:
    """The short answers of one language."""

    def __init__(self, words: Words) -> None:
        self._yes = phrases(words.yes)
        self._no = phrases(words.no)
        self._no_idea = phrases(words.no_idea)
        self._decided = frozenset(p for p in self._yes | self._no if contains(p, self._no_idea))
        """Answers in which "I don't know" stands by chance: Spanish "no se puede", where accents do not count."""
        self._around = phrases((*words.polite, *words.fillers))

    def yes_no(self, text: str) -> bool | None:
        """True for yes, False for no, None for neither, both, or a message that says more than that."""
        said = folds(text)
        if not said or len(said) > _LONGEST or self.no_idea(text):
            return None
        for bare in (said, without(said, self._around - self._yes - self._no)):
            verdict = self._verdict(bare)
            if verdict is not None:
                return verdict
        return None

    def _verdict(self, said: Sequence[str]) -> bool | None:
        if covered(said, self._yes):
            return True
        if covered(said, self._no):
            return False
        return self._begins(said)

    def _begins(self, said: Sequence[str]) -> bool | None:
        """A first word that answers, with at most three words more and none of the other side."""
        if len(said) > 4:
            return None
        if said[:1] and _known(said[:1], self._yes) and not contains(said[1:], self._no):
            return True
        if said[:1] and _known(said[:1], self._no) and not contains(said[1:], self._yes):
            return False
        return None

    def no_idea(self, text: str) -> bool:
        """True when the message says that the person does not know."""
        said = folds(text)
        if not said or len(said) > _LONGEST + 1 or covered(said, self._decided):
            return False
        said = without(said, self._decided)
        return covered(without(said, self._around - self._no_idea), self._no_idea) or contains(said, self._no_idea)


def _known(said: Sequence[str], known: Phrases) -> bool:
    return tuple(said) in known
