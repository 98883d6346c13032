"""Finds the phrases of a word list in a text; every subject (category, intent, emergency …) uses it.

A pattern is words separated by spaces: `lift` the word, `lift*` its beginning, `*lift` its end, `*lift*` anywhere in
a word (compounds), `#` a number, `..` up to three words between. Knows no language and no subject.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.folding import Token, fold_listed, folds_listed

GAP = ".."
_WIDEST_GAP = 3
_SLIP_FROM, _OTHER_LENGTH_FROM, _OTHER_LETTER_FROM = 6, 7, 9
"""Letters a word needs before a slip of the finger or of the recogniser is forgiven: two letters that changed places;
one too few or too many; another letter in the place of one. In a shorter word each makes another word.
"""
_EDGES = (0, -1)
"""A word with one slip in it keeps its first letter or its last, so only words with one of them are compared."""
_KEY = 2
"""Letters by which parts of words are looked up; every such pattern has at least as many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a word list: what it stands for, how much it says (any positive number), its pattern."""

    group: str
    weight: float
    pattern: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found from token `first` to token `last`, both included."""

    group: str
    weight: float
    first: int
    last: int


Phrase = tuple[tuple[str, ...], str, float]
"""Atoms, group and weight: ten languages hold many thousands, so they hold nothing else."""


@lru_cache(maxsize=1 << 16)
def atoms(pattern: str) -> tuple[str, ...]:
    """`"*tür* .. can't"` as folded atoms `("*tur*", "..", "cant")`."""
    found: list[str] = []
    for piece in pattern.split():
        if piece in (GAP, "#"):
            found.append(piece)
            continue
        bare = piece.strip("*")
        inner = [fold_listed(bare)] if bare.isalnum() else list(folds_listed(bare))
        if inner and piece.startswith("*"):
            inner[0] = "*" + inner[0]
        if inner and piece.endswith("*"):
            inner[-1] += "*"
        found.extend(inner)
    return tuple(found)


class Lexicon:
    """All phrases of one language, found in one pass that costs the same for a hundred and for ten thousand."""

    def __init__(
        self,
        entries: Iterable[Entry],
        prefixes: Sequence[str] = (),
        numbers: Collection[str] = (),
        spellings: Sequence[str] = (),
        fuzzy: bool = False,
    ) -> None:
        """`prefixes` are particles written together with the next word (و, ال); `numbers` are number words;
        `spellings` are rules `said=listed` for a word (`nich=nicht`) or its end (`*yom=*yorum`).
        """
        rules = [rule.partition("=") for rule in spellings]
        self._spelled = {said: listed for said, _, listed in rules if not said.startswith("*")}
        self._endings = [(said[1:], listed[1:]) for said, _, listed in rules if said.startswith("*")]
        self._prefixes = tuple(sorted(prefixes, key=len, reverse=True))
        self._numbers = frozenset(numbers)
        phrases: dict[str, list[Phrase]] = defaultdict(list)
        known: set[str] = set()
        for entry in entries:
            parts = atoms(entry.pattern)
            if parts:
                phrases[parts[0]].append((parts, entry.group, entry.weight))
                known.update(parts)
        self._phrases = {first: tuple(all_of) for first, all_of in phrases.items()}
        self._exact = {a for a in known if "*" not in a}
        starts = {a[:-1] for a in known if a.endswith("*") and not a.startswith("*")}
        self._starts = _by_beginning((start, f"{start}*") for start in starts)
        ends = (a for a in known if a.startswith("*") and not a.endswith("*"))
        self._ends = _by_beginning((end[:0:-1], end) for end in ends)
        self._inside = _by_beginning((a[1:-1], a) for a in known if a.startswith("*") and a.endswith("*"))
        self._fuzzy = _by_edges(self._exact | starts) if fuzzy else {}

    def hits(self, words: Sequence[Token]) -> list[Hit]:
        """Every phrase found, in the order of the text; overlapping ones all count."""
        seen: dict[str, frozenset[str]] = {}
        matched = [seen.setdefault(w.fold, frozenset()) or self._remember(w.fold, seen) for w in words]
        found = []
        for first, here in enumerate(matched):
            for atom in here:
                for parts, group, weight in self._phrases.get(atom, ()):
                    last = _end(parts, 1, matched, first)
                    if last is not None:
                        found.append(Hit(group, weight, first, last))
        return found

    def _remember(self, word: str, seen: dict[str, frozenset[str]]) -> frozenset[str]:
        seen[word] = frozenset(self._atoms_of(word))
        return seen[word]

    def _atoms_of(self, word: str) -> set[str]:
        found: set[str] = set()
        for form in self.forms(word):
            found.update(self._plain(form))
        if not found and len(word) >= _SLIP_FROM and self._fuzzy:
            for atom in self._slips(word):
                found.update({atom, atom + "*"})
        return found

    def _slips(self, word: str) -> Iterator[str]:
        """The words of the list that this one may be with a slip in it."""
        lengths = (len(word), *(size for size in (len(word) - 1, len(word) + 1) if size >= _OTHER_LENGTH_FROM))
        for edges in ((size, edge, word[edge]) for size in lengths for edge in _EDGES):
            listed = self._fuzzy.get(edges)
            near = process.extract(word, listed, scorer=OSA.distance, score_cutoff=1, limit=None) if listed else ()
            yield from (atom for atom, _, _ in near if _is_slip(word, atom))

    def forms(self, word: str) -> tuple[str, ...]:
        """The word, what remains without one particle in front of it (at least two letters), and as it is listed."""
        cut = [word[len(p) :] for p in self._prefixes if word.startswith(p) and len(word) - len(p) >= 2]
        full = [word.removesuffix(end) + listed for end, listed in self._endings if word.endswith(end)]
        return (word, *cut, *full, self._spelled[word]) if word in self._spelled else (word, *cut, *full)

    def particle(self, word: str) -> int:
        """Letters of the particle in front of a word that is on the lists without it; 0 when it is with it, or not."""
        known = (form for form in self.forms(word) if self._plain(form))
        return len(word) - len(next(known, word))

    def _plain(self, form: str) -> list[str]:
        found = [form] if form in self._exact else []
        if form.isdigit() or form in self._numbers:
            found.append("#")
        found += _at(self._starts, form, 0)
        found += _at(self._ends, form[::-1], 0)
        for at in range(len(form) - 1):
            if form[at : at + _KEY] in self._inside:
                found += _at(self._inside, form, at)
        return found


def _by_edges(atoms: Iterable[str]) -> dict[tuple[int, int, str], list[str]]:
    """Words by their length and their first letter, and by their length and their last."""
    found: dict[tuple[int, int, str], list[str]] = defaultdict(list)
    for atom in atoms:
        for edge in _EDGES if len(atom) >= _SLIP_FROM else ():
            found[len(atom), edge, atom[edge]].append(atom)
    return dict(found)


Parts = dict[str, list[tuple[str, str]]]


def _is_slip(word: str, meant: str) -> bool:
    """True for one slip; a distance of one does not say which of the three it is."""
    other_letter = len(word) == len(meant) and sorted(word) != sorted(meant)
    return not other_letter or len(word) >= _OTHER_LETTER_FROM


def _by_beginning(parts: Iterable[tuple[str, str]]) -> Parts:
    """Parts of words and their atoms by their first letters: a word is asked once a letter, not once a pattern."""
    found: Parts = defaultdict(list)
    for part, atom in parts:
        found[part[:_KEY]].append((part, atom))
    return dict(found)


def _at(parts: Parts, word: str, at: int) -> list[str]:
    """Atoms of the parts that begin at this letter of the word."""
    near = parts.get(word[at : at + _KEY], ())
    return [atom for part, atom in near if word.startswith(part, at)]


def _end(parts: tuple[str, ...], at: int, matched: Sequence[frozenset[str]], last: int) -> int | None:
    """Index of the last token when `parts[at:]` follow token `last`; None when they do not."""
    if at == len(parts):
        return last
    reach = 1
    if parts[at] == GAP:
        at, reach = at + 1, _WIDEST_GAP + 1
    for step in range(1, reach + 1):
        following = last + step
        if following < len(matched) and at < len(parts) and parts[at] in matched[following]:
            end = _end(parts, at + 1, matched, following)
            if end is not None:
                return end
    return None
