"""One message's words with what the word lists say of each of them: a cue for a place, a kind of place, a street …

Knows no language; every question about a word that is not there has the answer no.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.understanding.folding import Token, fold
from bot.understanding.language import letter_script, script_of
from bot.understanding.lexicon import Entry, Lexicon
from bot.understanding.words import PlaceWords

GROUPS = (
    "before",
    "senders",
    "after",
    "kinds",
    "unique",
    "offices",
    "streets",
    "endings",
    "numbers",
    "joiners",
    "stop",
    "abstract",
    "epithets",
    "genitives",
    "owned",
)
_INITIALS = 3
"""Letters in capitals that are an abbreviation (OK, PDF, MS) and no name."""


def entries(place: PlaceWords) -> Iterator[Entry]:
    """The place words of one language, by group; what is unique in a city is a kind of place as well."""
    for group in GROUPS:
        for pattern in getattr(place, group):
            yield Entry(group, 1.0, pattern)
    for pattern in (*place.unique, *place.offices):
        yield Entry("kinds", 1.0, pattern)
    for pattern in place.offices:
        yield Entry("unique", 1.0, pattern)


class Marks:
    """The words of one message while its places are looked for."""

    def __init__(
        self,
        cleaned: str,
        words: tuple[Token, ...],
        lexicon: Lexicon,
        ordinary: Collection[int],
        place: PlaceWords,
    ) -> None:
        """`ordinary`: tokens that mean something else in the message's language; `place`: how it writes names."""
        self.text, self.words, self.lexicon = cleaned, words, lexicon
        self.capital_nouns, self.bare_names = place.capital_nouns, place.bare_names
        self.suffixes = sorted(map(fold, place.suffixes), key=len, reverse=True)
        self.latin = script_of(cleaned) == "latin"
        self.cased = any(w.text[:1].isupper() for w in words[1:])
        self._ordinary = ordinary
        self._groups: dict[str, set[int]] = {group: set() for group in GROUPS}
        self._after_cue: set[int] = set()
        self._after_sender: set[int] = set()
        for hit in lexicon.hits(words):
            self._groups[hit.group].update(range(hit.first, hit.last + 1))
            if hit.group == "before":
                self._after_cue.add(hit.last + 1)
            if hit.group == "senders":
                self._after_sender.add(hit.last + 1)

    def __len__(self) -> int:
        return len(self.words)

    def is_(self, group: str, at: int) -> bool:
        """True when the word list has the word in this group."""
        return at in self._groups[group]

    def cued(self, at: int) -> bool:
        """After "at the" or "from the"."""
        return at in self._after_cue or at in self._after_sender

    def located(self) -> frozenset[int]:
        """The words after "at the" and before "'s front": they tell where something is, not what."""
        behind = {at - 1 for at in self._groups["after"]}
        return frozenset((self._after_cue | behind) & set(range(len(self.words))))

    def sends(self, at: int) -> bool:
        """After "from the", where an office is who wrote and not where one was."""
        return at in self._after_sender and at not in self._after_cue

    def ordinary(self, at: int) -> bool:
        """A word that means something, so it names nothing, unless it is a kind of place."""
        return self.is_("stop", at) or (at in self._ordinary and not self._placelike(at))

    def _placelike(self, at: int) -> bool:
        return self.is_("kinds", at) or self.is_("streets", at) or self.is_("endings", at)

    def capital(self, at: int) -> bool:
        """Written with a capital letter."""
        return 0 <= at < len(self.words) and self.words[at].text[:1].isupper()

    def name(self, at: int) -> bool:
        """A capital that can only be a name: in a language that writes nouns small, and not an abbreviation."""
        if self.capital_nouns or not self.latin or not self.cased or not self.capital(at) or self.ordinary(at):
            return False
        text = self.words[at].text
        return len(text) > 1 and not (text.isupper() and len(text) <= _INITIALS)

    def owner(self, at: int) -> bool:
        """A word that names a kind of place before it (مكتبة المدينة), where that one has no article of its own."""
        named = self.is_("kinds", at - 1) and not self.is_("owned", at - 1)
        return named and self.is_("owned", at) and not self.is_("stop", at)

    def genitive(self, at: int) -> bool:
        """The "of the" between a kind of place and a name with a capital: "Haus der Jugend"."""
        joined = self.is_("genitives", at) and self.is_("kinds", at - 1)
        return joined and self.capital(at + 1) and not self.ordinary(at + 1)

    def begins_sentence(self, at: int) -> bool:
        """The first word, or one after a full stop, where any word has a capital."""
        return at == 0 or any(mark in self.between(at - 1) for mark in ".!?\n:")

    def foreign(self, at: int) -> bool:
        """A word in Latin letters, in a message of another script."""
        text = self.words[at].text
        latin = not text.isdigit() and all(letter_script(char) == "latin" for char in text)
        return not self.latin and latin and not self.is_("stop", at)

    def between(self, at: int) -> str:
        """What stands between token `at` and the next one."""
        if at < 0 or at + 1 >= len(self.words):
            return ""
        return self.text[self.words[at].end : self.words[at + 1].start]

    def hyphenated(self, at: int) -> bool:
        """Joined to the next word by a hyphen."""
        return self.between(at) in ("-", "‑", "–")

    def particle(self, at: int) -> int:
        """Letters of the preposition written together with a kind of place ("بمحطة"), which is no part of its name."""
        word = self.words[at]
        if self.latin or not self.is_("kinds", at) or len(word.text) != len(word.fold):
            return 0
        return self.lexicon.particle(word.fold)
