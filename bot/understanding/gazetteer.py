"""Known place names, found again however they are written or misheard.

By the exact spelling without spaces ("rheydthbf"), by the sound of it ("reithbf"), by the bones of the sound ("rthbf")
for wrong vowels and for writing without vowels, and by what is similar. A name can be that of several places, and a
sound that of several names. What it keeps is small: a city of 20,000 names must fit beside everything else
(docs/measurements.md). Knows no file and no city.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

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
_NEARLY, _VERY_NEARLY = 70.0, 80.0
"""How alike sounds must be whose consonants are the same: without vowels, and with wrong ones."""
_SPOILT = 7
"""Trigrams that are looked up, the rarest: two slips spoil six, so a sound that is similar has one of them."""
_MOST = 5
"""Places of which one can be chosen."""
_LONG_WORD = 5
"""Letters of a word that can be a name by itself."""
_NONE: array[int] = array("I")
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
        epithets: Sequence[str] = (),
    ) -> None:
        """`short` and `sounds`: rules `long=short` in the order they apply; `before` and `kinds`: folded words
        ("am", "museum") behind which a name goes on that is said without them as well; `epithets`: endings of a
        name that says whose kind of place it is ("Rheydter Hauptbahnhof").
        """
        self._short = [_rule(rule) for rule in short]
        self._sounds = [_rule(rule) for rule in sounds]
        named: dict[str, tuple[KnownPlace, ...]] = {}
        spelled: dict[str, tuple[str, ...]] = {}
        for place in places:
            words = spelled.setdefault(place.name, folds(place.name))
            key = self.key(words)
            named[key] = with_another(named.get(key, ()), place)
        self.names = tuple(dict.fromkeys(place.name for same in named.values() for place in same))
        several = (spelled[name] for name in self.names if len(spelled[name]) > 1)
        self._words = frozenset(word for words in several for word in words if len(word) >= _LONG_WORD)
        exact = named | self._said_otherwise(named, spelled, before, kinds, epithets)
        self._exact = {key: same[0] if len(same) == 1 else same for key, same in exact.items()}
        sounding = sorted((self.sound(key), key) for key in exact)
        self._heard = [sound for sound, _ in sounding]
        self._keys = [key for _, key in sounding]
        self._by_bones = array("I", sorted(range(len(sounding)), key=self._bones_at))
        self._by_trigram = _index(self._heard)

    def _said_otherwise(
        self,
        named: Mapping[str, tuple[KnownPlace, ...]],
        spelled: Mapping[str, Sequence[str]],
        before: Collection[str],
        kinds: Collection[str],
        epithets: Sequence[str],
    ) -> dict[str, tuple[KnownPlace, ...]]:
        """What of a name is said alone or turned round, where no place has that as its whole name.

        `spelled`: the folded words of each name.
        """
        parts: dict[str, tuple[KnownPlace, ...]] = {}
        for same in named.values():
            name = spelled[same[0].name]
            for alias in (*_aliases(name, before, kinds), *_turned(name, kinds, epithets)):
                key = self.key(alias)
                for place in same if key not in named else ():
                    parts[key] = with_another(parts.get(key, ()), place)
        return parts

    def _bones_at(self, at: int) -> str:
        return _bones(self._heard[at])

    def has_word(self, word: str) -> bool:
        """True for a folded word of five letters or more that is a name, or a part of one."""
        return len(word) >= _LONG_WORD and (word in self._words or self.brief(word) in self._exact)

    def key(self, words: Sequence[str]) -> str:
        """Folded words as one word, with the short spellings: `haupt bahnhof` and `hauptbahnhof` are both `hbf`."""
        key = ""
        for word in words:
            key = self.brief(key + self.brief(word))
        return key

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
        if places is None:
            return None
        return Match(places if isinstance(places, tuple) else (places,), 1.0)

    def alike(self, key: str) -> Match | None:
        """The places whose name sounds like the key; None when none is near enough."""
        exact = self.exact(key)
        if exact:
            return exact
        sound = self.sound(key)
        if len(key) >= _SHORTEST_SIMILAR - 2 and self._sounding(sound):
            return self._of(self._sounding(sound), 0.95)
        if len(sound) < _SHORTEST_SIMILAR:
            return None
        return self._similar(sound) or self._with_bones(sound, _FEWEST_BONES_ANYWHERE, _VERY_NEARLY)

    def heard(self, key: str, voweled: bool, sure: bool) -> Match | None:
        """The places whose name is spelled by its sound in another script, with or without a case ending.

        `voweled` is False when the script leaves vowels out; `sure` when the words stand where a place stands.
        """
        sound = self.sound(key)
        shortest = _SHORTEST_HEARD if sure else _SHORTEST_HEARD_ANYWHERE
        for size in range(len(sound), max(len(sound) - _LONGEST_ENDING * voweled, shortest) - 1, -1):
            same = self._sounding(sound[:size]) if size >= shortest else ()
            if same:
                return self._of(same, 0.9)
        if voweled:
            return self._similar(sound) if sure and len(sound) >= _SHORTEST_SIMILAR else None
        return self._with_bones(sound, _FEWEST_BONES if sure else _FEWEST_BONES_ANYWHERE)

    def _sounding(self, sound: str) -> range:
        """Where in the order of sounds this one stands."""
        first = bisect_left(self._heard, sound)
        last = first
        while last < len(self._heard) and self._heard[last] == sound:
            last += 1
        return range(first, last)

    def _with_bones(self, sound: str, fewest: int, nearly: float = _NEARLY) -> Match | None:
        """The names with the same consonants in the same order."""
        bones = _bones(sound)
        if len(bones) < fewest:
            return None
        first = bisect_left(self._by_bones, bones, key=self._bones_at)
        near = takewhile(lambda at: self._bones_at(at) == bones, self._by_bones[first:])
        return self._best(sound, near, nearly, 0.8)

    def _similar(self, sound: str) -> Match | None:
        listed = [self._by_trigram.get(gram, _NONE) for gram in _trigrams(sound)]
        rarest = sorted(listed, key=len)[:_SPOILT]
        return self._best(sound, {at for found in rarest for at in found}, _SIMILAR)

    def _best(self, sound: str, near: Iterable[int], least: float, most: float = 1.0) -> Match | None:
        """The most similar of the sounds, and those that are as similar."""
        sounds = {at: self._heard[at] for at in near}
        found = process.extract(sound, sounds, scorer=fuzz.ratio, score_cutoff=least, limit=_MOST)
        if not found:
            return None
        first = found[0][1]
        return self._of([at for _, score, at in found if score >= first - _AS_SIMILAR], min(first / 100, most))

    def _of(self, sounds: Iterable[int], likeness: float) -> Match:
        """The places of these sounds; the same place may have several."""
        found = (self.exact(self._keys[at]) for at in sounds)
        places = dict.fromkeys(place for match in found if match for place in match.places)
        return Match(tuple(places)[:_MOST], likeness)


def _index(sounds: Sequence[str]) -> dict[str, array[int]]:
    """Which sounds hold a trigram."""
    found: dict[str, array[int]] = {}
    for at, sound in enumerate(sounds):
        for gram in _trigrams(sound):
            if gram not in found:
                found[gram] = array("I")
            found[gram].append(at)
    return found


def _trigrams(sound: str) -> set[str]:
    padded = f" {sound} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def _aliases(name: Sequence[str], before: Collection[str], kinds: Collection[str]) -> Iterator[Sequence[str]]:
    """What of a name is said alone: "Minto" of "Am Minto", "Abteiberg" of "Museum Abteiberg", what follows an "am"."""
    for at in range(1, len(name)):
        rest = name[at:]
        led = name[at - 1] in before or (at == 1 and name[0] in kinds)
        if led and rest[0] not in before and len("".join(rest)) >= _SHORTEST_ALIAS and not set(rest) <= set(kinds):
            yield rest


def _turned(name: Sequence[str], kinds: Collection[str], epithets: Sequence[str]) -> Iterator[Sequence[str]]:
    """ "Hauptbahnhof Rheydt" and "Rheydter Hauptbahnhof" of "Rheydt Hbf"."""
    if len(name) == 2 and name[1] in kinds and name[0] not in kinds:
        yield name[1], name[0]
        yield from ((name[0] + ending, name[1]) for ending in epithets)


def _rule(text: str) -> tuple[str, str]:
    long, _, brief = text.partition("=")
    return fold(long), fold(brief)


def _bones(sound: str) -> str:
    bare = sound.translate(_VOWELS)
    return "".join(c for at, c in enumerate(bare) if at == 0 or bare[at - 1] != c)
