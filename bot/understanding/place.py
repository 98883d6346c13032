"""The place that a message names, in the person's own words, and the known name it means.

Looks for known names, street names, a run of Latin letters in another script, what stands after "at the", and
kinds of places, in this order; then takes house number, track, second street and kind word along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.understanding.answers import PlaceGuess
from bot.understanding.folding import Token, clean, tokens
from bot.understanding.gazetteer import Gazetteer, KnownPlace
from bot.understanding.language import script_of
from bot.understanding.lexicon import Entry, Lexicon
from bot.understanding.words import PlaceWords, Words

_WIDEST = 5
_MOST_WORDS = 200
_SHORT_NAME = 4
"""A known name of so few letters ("Holt", "Bell") is only a place after "in", "at" …"""
_GROUPS = (
    "before",
    "after",
    "kinds",
    "streets",
    "endings",
    "numbers",
    "joiners",
    "stop",
    "nowhere",
    "epithets",
    "owned",
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Tokens `first` to `last` that may be a place; `strength` says how it was found, 0 to 10."""

    first: int
    last: int
    strength: float
    known: KnownPlace | None = None
    likeness: float = 0.0


class PlaceFinder:
    """Finds places in messages of one language (and in the city's own, in which the places are named)."""

    def __init__(self, words: Words, city: Words, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._kinds_behind = bool(words.place.after)
        own = (words.place,) if words.code == city.code else (words.place, city.place)
        prefixes = words.prefixes
        self._lexicon = Lexicon([entry for place in own for entry in _entries(place)], prefixes)

    def whole(self, text: str) -> PlaceGuess:
        """The answer to "where?": all of it is the place's text; the known name inside is the match."""
        cleaned = clean(text)
        words = tokens(cleaned)[:_MOST_WORDS]
        alike = self._gazetteer.alike([w.fold for w in words]) if 0 < len(words) <= _WIDEST + 2 else None
        if alike:
            return _guess(cleaned, *alike)
        inside = self.inside(cleaned, words)
        return replace(inside, text=cleaned)

    def inside(self, cleaned: str, words: Sequence[Token]) -> PlaceGuess:
        """The place named in a message; empty when it names none."""
        sentence = _Sentence(cleaned, tuple(words[:_MOST_WORDS]), self._lexicon, self._gazetteer, self._kinds_behind)
        span = max(sentence.spans(), key=lambda s: (s.strength, s.last - s.first, -s.first), default=None)
        if span is None:
            return PlaceGuess()
        wide = sentence.widened(span)
        text = cleaned[words[wide.first].start : words[wide.last].end]
        if wide.known is None:
            alike = self._gazetteer.alike([w.fold for w in words[span.first : span.last + 1]])
            return _guess(text, *alike) if alike else PlaceGuess(text=text, score=min(wide.strength / 10, 1.0))
        return _guess(text, wide.known, wide.likeness)


def _entries(place: PlaceWords) -> Iterator[Entry]:
    for group in _GROUPS:
        for pattern in getattr(place, group):
            yield Entry(group, 1.0, pattern)


def _guess(text: str, known: KnownPlace, likeness: float) -> PlaceGuess:
    return PlaceGuess(text, known.name, known.latitude, known.longitude, round(likeness, 3))


class _Sentence:
    """One message while its places are looked for."""

    def __init__(
        self, cleaned: str, words: tuple[Token, ...], lexicon: Lexicon, gazetteer: Gazetteer, kinds_behind: bool
    ) -> None:
        self._text, self._words, self._gazetteer = cleaned, words, gazetteer
        self._kinds_behind = kinds_behind
        self._marks: dict[str, set[int]] = {group: set() for group in _GROUPS}
        self._after_cue: set[int] = set()
        for hit in lexicon.hits(words):
            self._marks[hit.group].update(range(hit.first, hit.last + 1))
            if hit.group == "before":
                self._after_cue.add(hit.last + 1)
        self._latin = script_of(cleaned) == "latin"
        self._cased = any(w.text[:1].isupper() for w in words[1:])

    def spans(self) -> Iterator[_Span]:
        """Everything that may be a place."""
        for at in range(len(self._words)):
            yield from self._known(at)
            if self._is("streets", at) or (self._is("endings", at) and self._stands_as_name(at)):
                yield from self._street(at)
            if not self._latin and self._foreign(at) and not (at and self._foreign(at - 1)):
                yield _Span(at, self._run(at, self._foreign), 5.0)
            if at in self._after_cue:
                yield from self._noun(at)
            if self._is("after", at):
                yield from self._suffixed(at)
            if self._is("kinds", at) and not self._is("stop", at) and not self._is("after", at):
                yield _Span(at, self._run(at, self._namelike), 2.0 + self._is_named(at))

    def _known(self, at: int) -> Iterator[_Span]:
        for size in range(min(_WIDEST, len(self._words) - at), 0, -1):
            folded = [w.fold for w in self._words[at : at + size]]
            last = at + size - 1
            place = self._gazetteer.exact(folded)
            if place and self._plausible(at, last, folded):
                yield _Span(at, last, 7.0 + min(len("".join(folded)), 20) / 20, place, 1.0)
                return
            if place is None and self._hints(at, last):
                alike = self._gazetteer.alike(folded)
                if alike:
                    yield _Span(at, last, 5.5 + alike[1], *alike)

    def _plausible(self, first: int, last: int, folded: Sequence[str]) -> bool:
        if first == last and self._is("stop", first):
            return False
        letters = len("".join(folded))
        cued = first in self._after_cue or self._is("after", last + 1) or not self._latin
        return cued or letters > _SHORT_NAME + 1 or (letters > 3 and self._cased and self._is_capital(first))

    def _hints(self, first: int, last: int) -> bool:
        """Only what stands where a place stands is compared by its sound: it is the dear comparison."""
        if self._is("before", first) or (self._is("stop", first) and not self._is("epithets", first)):
            return False
        if self._is("stop", last) and (first == last or not self._is("kinds", last)):
            return False
        named = not self._latin and self._foreign(first)
        return named or first in self._after_cue or self._is("streets", last) or self._is("kinds", last)

    def _street(self, at: int) -> Iterator[_Span]:
        """A street's name: with hyphens, with the name word before a lone "Straße", with an epithet."""
        first = self._unhyphenated(at)
        if first == at and self._is("kinds", at):
            first = at - 1
            if first < 0 or self._is("before", first) or self._is("stop", first):
                return
            first = self._unhyphenated(first)
        elif first > 0 and self._is("epithets", first - 1) and self._is_capital(first - 1):
            first -= 0 if self._is("stop", first - 1) else 1
        if not self._is("stop", first) or first < at:
            yield _Span(first, at, 6.0)

    def _stands_as_name(self, at: int) -> bool:
        """A capital among small letters, or a word after "at the"."""
        first = self._unhyphenated(at)
        return self._is_capital(at) if self._cased and self._latin else bool({first, first - 1} & self._after_cue)

    def _unhyphenated(self, at: int) -> int:
        while at > 0 and self._between(at - 1) in ("-", "‑", "–"):
            at -= 1
        return at

    def _noun(self, at: int) -> Iterator[_Span]:
        if at >= len(self._words) or self._is("stop", at) or self._is("before", at):
            return
        if not (self._named_by_case(at) if self._latin else self._is("kinds", at) or self._foreign(at)):
            return
        yield _Span(at, self._run(at, self._namelike), 3.0 if self._latin else 1.5)

    def _named_by_case(self, at: int) -> bool:
        """In a text with capitals a name has one; in a text without, any word of four letters may be a name."""
        return self._is_capital(at) if self._cased else len(self._words[at].fold) >= 4

    def _suffixed(self, at: int) -> Iterator[_Span]:
        """What stands before "'de" or " deki": capitals, or one word of a name."""
        if at == 0 or self._is("stop", at - 1):
            return
        joined = self._between(at - 1) in ("'", "’", "`", "´")
        if not joined and not self._is_capital(at - 1) and not self._is("streets", at - 1):
            return
        first = at - 1
        while first > 0 and self._is_capital(first - 1) and not self._is("stop", first - 1) and first > 1:
            first -= 1
        yield _Span(first, at - 1, 5.0 if joined else 3.5)

    def _run(self, at: int, belongs: Callable[[int], bool]) -> int:
        last = at
        while (
            last + 1 < len(self._words)
            and last - at < _WIDEST
            and self._words[last + 1].clause == self._words[at].clause
        ):
            if not belongs(last + 1) or self._is("after", last + 1):
                break
            last += 1
        return last

    def _namelike(self, at: int) -> bool:
        if self._between(at - 1) == "-" or self._is("kinds", at) or self._is("owned", at):
            return True
        if self._is("stop", at) or self._is("before", at):
            return False
        if self._is("streets", at) or (self._is("endings", at) and not self._cased):
            return True
        if not self._latin:
            return self._foreign(at)
        return self._is_capital(at) if self._cased else self._words[at].fold in self._gazetteer.vocabulary

    def _is_named(self, at: int) -> float:
        return 1.5 if self._run(at, self._namelike) > at else 0.0

    def _foreign(self, at: int) -> bool:
        """A word in Latin letters, in a message of another script."""
        word = self._words[at]
        return (
            word.text.isascii() is not word.text.isdigit()
            and script_of(word.text) == "latin"
            and not self._is("stop", at)
        )

    def _is_capital(self, at: int) -> bool:
        return self._words[at].text[:1].isupper()

    def _is(self, group: str, at: int) -> bool:
        return at in self._marks[group]

    def _between(self, at: int) -> str:
        """What stands between token `at` and the next one."""
        if at < 0 or at + 1 >= len(self._words):
            return ""
        return self._text[self._words[at].end : self._words[at + 1].start]

    def widened(self, span: _Span) -> _Span:
        """The span with the kind of place beside it, the number after it, and a second name joined to it."""
        last = span.last
        if self._is_kind_of(last + 1, last) and not self._is("after", last + 1):
            last += 1
        last = self._numbered(last)
        for other in self._joined(last):
            last = self._numbered(other.last)
        return replace(span, first=self._kind_before(span.first), last=last)

    def _kind_before(self, first: int) -> int:
        """Where "station X" or "market square in X" begins; in languages that put the kind behind, nothing changes."""
        if self._kinds_behind:
            return first
        at = first - 1
        if self._is("joiners", at) and self._is("before", at):
            at -= 1
        if self._is("owned", at) and self._is("kinds", at - 1):
            at -= 1
        if not self._is_kind_of(at, first):
            return first
        while self._is_kind_of(at - 1, at):
            at -= 1
        return at

    def _is_kind_of(self, at: int, of: int) -> bool:
        """A kind of place at `at`, in the same clause as token `of`."""
        if not 0 <= at < len(self._words) or not self._is("kinds", at):
            return False
        return self._words[at].clause == self._words[of].clause

    def _numbered(self, last: int) -> int:
        after = last + 1
        if after >= len(self._words) or self._between(last).strip(" .") != "":
            return last
        if self._words[after].fold[:1].isdigit():
            return after if len(self._words[after].fold) <= 4 else last
        if self._is("numbers", after) and not self._is("stop", after):
            while self._is("numbers", after):
                after += 1
            return after - 1
        return last

    def _joined(self, last: int) -> Iterator[_Span]:
        """A second street after "/" or "Ecke", or a district after "in"."""
        start = last + 1
        if start < len(self._words) and self._between(last).strip() not in ("/", "-"):
            if not self._is("joiners", start):
                return
            start += 1
        if start < len(self._words):
            strong = [s for s in self.spans() if s.first == start and s.strength >= 5.0]
            yield from sorted(strong, key=lambda s: s.last)[-1:]
