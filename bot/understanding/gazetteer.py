"""Known place names, found again however they are written or misheard.

Three indexes: the exact spelling without spaces ("rheydthbf"), the sound of it ("reithbf"), and the bones of the sound
("rthbf") for wrong vowels and for writing without vowels. What is only similar is compared with every sound of about
its length. A name can be that of several places, and a sound that of several names. Knows no file and no city.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.understanding.folding import fold, folds
from bot.understanding.known_places import KnownPlace, with_another

_SIMILAR = 88.0
_AS_SIMILAR = 3.0
"""What is so little less similar than the best may be meant as well."""
_SHORTEST_SIMILAR = 7
"""Letters; shorter names must sound exactly alike."""
_SHORTEST_ALIAS = 5
_SHORTEST_HEARD, _SHORTEST_HEARD_ANYWHERE = 4, 6
"""Letters of a sound in another script, where a place stands and where anything may stand."""
_LONGEST_ENDING = 2
"""Letters that another language's case ending adds to a name ("Оденкирхене")."""
_FEWEST_BONES, _FEWEST_BONES_ANYWHERE = 3, 5
_NEARLY = 70.0
"""How alike sounds must be whose consonants are the same."""
_LENGTHS = 2
"""Letters by which a similar sound is longer or shorter."""
_MOST = 5
"""Places of which one can be chosen."""
_VOWELS = str.maketrans("", "", "aeiouyhj")


@dataclass(frozen=True, slots=True)
class Match:
    """The places that a name may be, at least one, the surest first; `likeness` is 0 to 1."""

    places: tuple[KnownPlace, ...]
    likeness: float


class Gazetteer:
    """All known names of a city, ready for look-up; about a microsecond for an exact one."""

    def __init__(
        self,
        places: Iterable[KnownPlace],
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
        self._exact: dict[str, tuple[KnownPlace, ...]] = {}
        for place in places:
            key = self.key(folds(place.name))
            self._exact[key] = with_another(self._exact.get(key, ()), place)
        self.names = tuple(dict.fromkeys(place.name for same in self._exact.values() for place in same))
        self.vocabulary: frozenset[str] = frozenset(w for name in self.names for w in folds(name) if len(w) >= 5)
        self._name_parts(before, kinds)
        self._keys = _by(self._exact, self.sound)
        self._by_bones = _by(self._keys, _bones)
        self._by_length = _by(self._keys, lambda sound: str(len(sound)))

    def _name_parts(self, before: Collection[str], kinds: Collection[str]) -> None:
        """Enter what of a name is said alone, where no place has it as its whole name."""
        parts: dict[str, tuple[KnownPlace, ...]] = {}
        for same in self._exact.values():
            for alias in _aliases(folds(same[0].name), before, kinds):
                key = self.key(alias)
                if key not in self._exact:
                    for place in same:
                        parts[key] = with_another(parts.get(key, ()), place)
        self._exact |= parts

    def key(self, words: Sequence[str]) -> str:
        """Folded words as one word, with the short spellings: `haupt bahnhof` and `hauptbahnhof` are both `hbf`."""
        return self.brief("".join(map(self.brief, words)))

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

    def exact(self, key: str) -> Match | None:
        """The places of this name, spaces, hyphens and abbreviations aside."""
        places = self._exact.get(key)
        return Match(places, 1.0) if places else None

    def alike(self, key: str) -> Match | None:
        """The places whose name sounds like the key; None when none is near enough."""
        exact = self.exact(key)
        if exact:
            return exact
        sound = self.sound(key)
        if len(key) >= _SHORTEST_SIMILAR - 2 and sound in self._keys:
            return self._of([sound], 0.95)
        if len(sound) < _SHORTEST_SIMILAR:
            return None
        return self._similar(sound) or self._with_bones(sound, _FEWEST_BONES_ANYWHERE)

    def heard(self, key: str, voweled: bool, sure: bool) -> Match | None:
        """The places whose name is spelled by its sound in another script, with or without a case ending.

        `voweled` is False when the script leaves vowels out; `sure` when the words stand where a place stands.
        """
        sound = self.sound(key)
        shortest = _SHORTEST_HEARD if sure else _SHORTEST_HEARD_ANYWHERE
        for size in range(len(sound), max(len(sound) - _LONGEST_ENDING * voweled, shortest) - 1, -1):
            if size >= shortest and sound[:size] in self._keys:
                return self._of([sound[:size]], 0.9)
        if voweled:
            return self._similar(sound) if sure and len(sound) >= _SHORTEST_SIMILAR else None
        return self._with_bones(sound, _FEWEST_BONES if sure else _FEWEST_BONES_ANYWHERE)

    def _with_bones(self, sound: str, fewest: int) -> Match | None:
        """The names with the same consonants in the same order."""
        bones = _bones(sound)
        if len(bones) < fewest:
            return None
        return self._best(sound, self._by_bones.get(bones, ()), _NEARLY, 0.8)

    def _similar(self, sound: str) -> Match | None:
        lengths = range(len(sound) - _LENGTHS, len(sound) + _LENGTHS + 1)
        near = [each for length in lengths for each in self._by_length.get(str(length), ())]
        return self._best(sound, near, _SIMILAR)

    def _best(self, sound: str, near: Sequence[str], least: float, most: float = 1.0) -> Match | None:
        """The most similar of the sounds, and those that are as similar."""
        found = process.extract(sound, near, scorer=fuzz.ratio, score_cutoff=least, limit=_MOST)
        if not found:
            return None
        first = found[0][1]
        return self._of([each for each, score, _ in found if score >= first - _AS_SIMILAR], min(first / 100, most))

    def _of(self, sounds: Sequence[str], likeness: float) -> Match:
        keys = dict.fromkeys(key for sound in sounds for key in self._keys[sound])
        places = dict.fromkeys(place for key in keys for place in self._exact[key])
        return Match(tuple(places)[:_MOST], likeness)


def _by(texts: Iterable[str], of: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """Texts by what `of` makes of them, in their order."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        found[of(text)].append(text)
    return {made: tuple(all_of) for made, all_of in found.items()}


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


def _bones(sound: str) -> str:
    bare = sound.translate(_VOWELS)
    return "".join(c for at, c in enumerate(bare) if at == 0 or bare[at - 1] != c)
