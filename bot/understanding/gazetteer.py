"""Known place names, found again however they are written or misheard.

Four indexes: the exact spelling without spaces ("rheydthbf"), the sound of it ("reithbf"), its consonants for writing
without vowels ("rthbf"), and trigrams of the sound for what is only similar. Knows no file and no city.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.understanding.folding import fold, folds

_SIMILAR = 88.0
_SHORTEST_SIMILAR = 7
"""Letters; shorter names must sound exactly alike."""
_SHORTEST_ALIAS = 5
_SHORTEST_HEARD, _SHORTEST_HEARD_ANYWHERE = 4, 6
"""Letters of a sound in another script, where a place stands and where anything may stand."""
_LONGEST_ENDING = 2
"""Letters that another language's case ending adds to a name ("Оденкирхене")."""
_FEWEST_CONSONANTS, _FEWEST_CONSONANTS_ANYWHERE = 3, 5
_NEARLY = 70.0
"""How alike sounds must be whose consonants are the same."""
_MOST_COMPARED = 12
_VOWELS = str.maketrans("", "", "aeiouyhj")


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
        self,
        places: Sequence[KnownPlace],
        short: Sequence[str],
        sounds: Sequence[str],
        before: Collection[str] = (),
        kinds: Collection[str] = (),
    ) -> None:
        """`short` and `sounds`: rules `long=short` in the order they apply; `before` and `kinds`: folded words
        ("am", "museum") behind which a name goes on that is said without them as well.
        """
        self._short = [_rule(rule) for rule in short]
        self._sounds = [_rule(rule) for rule in sounds]
        self.names = tuple(dict.fromkeys(place.name for place in places))
        self.vocabulary: frozenset[str] = frozenset(w for name in self.names for w in folds(name) if len(w) >= 5)
        self._exact: dict[str, KnownPlace] = {}
        for place in places:
            self._enter(self.key(folds(place.name)), place)
        for place in places:
            for alias in _aliases(folds(place.name), before, kinds):
                self._exact.setdefault(self.key(alias), place)
        self._by_sound: dict[str, KnownPlace] = {}
        self._by_consonants: dict[str, str] = {}
        self._trigrams: dict[str, list[str]] = defaultdict(list)
        for key, place in self._exact.items():
            self._listen(self.sound(key), place)

    def _enter(self, key: str, place: KnownPlace) -> None:
        same = self._exact.get(key)
        if same is None or len(place.name) < len(same.name):
            self._exact[key] = place

    def _listen(self, sound: str, place: KnownPlace) -> None:
        if sound not in self._by_sound:
            self._by_sound[sound] = place
            self._by_consonants.setdefault(_consonants(sound), sound)
            for gram in _trigrams(sound):
                self._trigrams[gram].append(sound)

    def key(self, words: Sequence[str]) -> str:
        """Folded words as one word, with the short spellings."""
        return "".join(map(self.brief, words))

    def brief(self, word: str) -> str:
        """A folded word with its short spelling: `kaiserstrasse` as `kaiserstr`."""
        for long, short in self._short:
            if word.endswith(long):
                return word.removesuffix(long) + short
        return word

    def sound(self, key: str) -> str:
        """The key as it sounds; doubled letters once."""
        for written, heard in self._sounds:
            key = key.replace(written, heard)
        return "".join(c for at, c in enumerate(key) if at == 0 or key[at - 1] != c)

    def exact(self, key: str) -> KnownPlace | None:
        """The place of this name, spaces, hyphens and abbreviations aside."""
        return self._exact.get(key)

    def alike(self, key: str) -> tuple[KnownPlace, float] | None:
        """The place whose name sounds like the key, with 0 to 1; None when none is near enough."""
        exact = self._exact.get(key)
        if exact:
            return exact, 1.0
        sound = self.sound(key)
        if len(key) >= _SHORTEST_SIMILAR - 2 and sound in self._by_sound:
            return self._by_sound[sound], 0.95
        return self._similar(sound) if len(sound) >= _SHORTEST_SIMILAR else None

    def heard(self, key: str, voweled: bool, sure: bool) -> tuple[KnownPlace, float] | None:
        """The place whose name is spelled by its sound in another script, with or without a case ending.

        `voweled` is False when the script leaves vowels out; `sure` when the words stand where a place stands.
        """
        sound = self.sound(key)
        shortest = _SHORTEST_HEARD if sure else _SHORTEST_HEARD_ANYWHERE
        for size in range(len(sound), max(len(sound) - _LONGEST_ENDING * voweled, shortest) - 1, -1):
            if size >= shortest and sound[:size] in self._by_sound:
                return self._by_sound[sound[:size]], 0.9
        if voweled:
            return self._similar(sound) if sure and len(sound) >= _SHORTEST_SIMILAR else None
        return self._with_consonants(sound, sure)

    def _with_consonants(self, sound: str, sure: bool) -> tuple[KnownPlace, float] | None:
        bones = _consonants(sound)
        enough = len(bones) >= (_FEWEST_CONSONANTS if sure else _FEWEST_CONSONANTS_ANYWHERE)
        near = self._by_consonants.get(bones, "") if enough else ""
        likeness = fuzz.ratio(sound, near) if near else 0.0
        return (self._by_sound[near], 0.8) if likeness >= _NEARLY else None

    def _similar(self, sound: str) -> tuple[KnownPlace, float] | None:
        counts = Counter(near for gram in _trigrams(sound) for near in self._trigrams.get(gram, ()))
        best, score = "", 0.0
        for near, _ in counts.most_common(_MOST_COMPARED):
            likeness = fuzz.ratio(sound, near)
            if likeness > score:
                best, score = near, likeness
        return (self._by_sound[best], score / 100) if score >= _SIMILAR else None


def _aliases(name: Sequence[str], before: Collection[str], kinds: Collection[str]) -> Iterator[Sequence[str]]:
    """What of a name is said alone: "Minto" of "Am Minto", "Abteiberg" of "Museum Abteiberg", what follows an "am"."""
    for at in range(1, len(name)):
        rest = name[at:]
        led = name[at - 1] in before or (at == 1 and name[0] in kinds)
        if led and rest[0] not in before and len("".join(rest)) >= _SHORTEST_ALIAS and not set(rest) <= set(kinds):
            yield rest


def _rule(text: str) -> tuple[str, str]:
    long, _, brief = text.partition("=")
    return fold(long), fold(brief)


def _consonants(sound: str) -> str:
    bare = sound.translate(_VOWELS)
    return "".join(c for at, c in enumerate(bare) if at == 0 or bare[at - 1] != c)


def _trigrams(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
