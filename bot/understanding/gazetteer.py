"""Known place names, found again however they are written or misheard.

Three indexes: the exact spelling without spaces ("rheydthbf"), the sound of it ("reithbf"), and trigrams of the
sound for what is only similar. Knows no file and no city.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.understanding.folding import fold, folds

_SIMILAR = 88.0
_SHORTEST_SIMILAR = 7
"""Letters; shorter names must sound exactly alike."""
_MOST_COMPARED = 12


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A name that the city knows; WGS84 degrees when known; `kind`: street, stop, landmark, district."""

    name: str
    kind: str = ""
    latitude: float | None = None
    longitude: float | None = None


class Gazetteer:
    """All known names of a city, ready for look-up; about a microsecond for an exact one."""

    def __init__(
        self, places: Sequence[KnownPlace], short: Sequence[str], sounds: Sequence[str], before: frozenset[str]
    ) -> None:
        """`short` and `sounds`: rules `long=short` in the order they apply; `before`: words that names begin with."""
        self._short = [_rule(rule) for rule in short]
        self._sounds = [_rule(rule) for rule in sounds]
        self.names = tuple(dict.fromkeys(place.name for place in places))
        self.vocabulary: frozenset[str] = frozenset(w for name in self.names for w in folds(name) if len(w) >= 5)
        self._exact: dict[str, KnownPlace] = {}
        self._by_sound: dict[str, KnownPlace] = {}
        self._trigrams: dict[str, list[str]] = defaultdict(list)
        for place in places:
            self._add(place, before)

    def _add(self, place: KnownPlace, before: frozenset[str]) -> None:
        words = list(folds(place.name))
        self._enter(self.key(words), place)
        while len(words) > 1 and words[0] in before:
            words.pop(0)
        if len("".join(words)) >= 4:
            self._enter(self.key(words), place)

    def _enter(self, key: str, place: KnownPlace) -> None:
        same = self._exact.get(key)
        if same is None or len(place.name) < len(same.name):
            self._exact[key] = place
        sound = self.sound(key)
        if sound in self._by_sound:
            if same is not None and self._by_sound[sound] is same:
                self._by_sound[sound] = self._exact[key]
        else:
            self._by_sound[sound] = self._exact[key]
            for gram in _trigrams(sound):
                self._trigrams[gram].append(sound)

    def key(self, words: Sequence[str]) -> str:
        """Folded words as one word, with the short spellings."""
        return "".join(self._shorten(word) for word in words)

    def _shorten(self, word: str) -> str:
        for long, brief in self._short:
            if word.endswith(long):
                return word.removesuffix(long) + brief
        return word

    def sound(self, key: str) -> str:
        """The key as it sounds; doubled letters once."""
        for written, heard in self._sounds:
            key = key.replace(written, heard)
        return "".join(c for at, c in enumerate(key) if at == 0 or key[at - 1] != c)

    def exact(self, words: Sequence[str]) -> KnownPlace | None:
        """The place of this name, spaces, hyphens and abbreviations aside."""
        return self._exact.get(self.key(words))

    def alike(self, words: Sequence[str]) -> tuple[KnownPlace, float] | None:
        """The place whose name sounds like the words, with 0 to 1; None when none is near enough."""
        key = self.key(words)
        exact = self._exact.get(key)
        if exact:
            return exact, 1.0
        sound = self.sound(key)
        if len(key) >= 5 and sound in self._by_sound:
            return self._by_sound[sound], 0.95
        return self._similar(sound) if len(sound) >= _SHORTEST_SIMILAR else None

    def _similar(self, sound: str) -> tuple[KnownPlace, float] | None:
        counts = Counter(near for gram in _trigrams(sound) for near in self._trigrams.get(gram, ()))
        best, score = "", 0.0
        for near, _ in counts.most_common(_MOST_COMPARED):
            likeness = fuzz.ratio(sound, near)
            if likeness > score:
                best, score = near, likeness
        return (self._by_sound[best], score / 100) if score >= _SIMILAR else None


def _rule(text: str) -> tuple[str, str]:
    long, _, brief = text.partition("=")
    return fold(long), fold(brief)


def _trigrams(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
