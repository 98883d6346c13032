"""The place that a message names, in the person's own words, and the known name it means.

The surest of the spans that `place_spans` finds, with house number, track, second street and kind of place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.understanding.answers import PlaceGuess
from bot.understanding.folding import Token, clean, folds, tokens
from bot.understanding.gazetteer import Gazetteer, Match
from bot.understanding.lexicon import Entry, Lexicon
from bot.understanding.marks import Marks, entries
from bot.understanding.place_spans import WIDEST, Span, Spans
from bot.understanding.words import Words

_MOST_WORDS = 700
_SURE = 5.0
"""From this strength on a span is a proper name, whatever the message wants."""
_LONGEST_NUMBER = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a message says something is: the place (empty when it names none), whether its form is that of a proper
    name, and the tokens that tell where rather than what.
    """

    guess: PlaceGuess
    sure: bool
    beside: frozenset[int]
    tokens: range = range(0)
    """Those of the place itself."""


class PlaceFinder:
    """Finds places in messages of one language (and in the city's own, in which the places are named)."""

    def __init__(self, words: Words, city: Words, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._kinds_behind = bool(words.place.after)
        self._words = words.place
        own = (words.place,) if words.code == city.code else (words.place, city.place)
        ordinals = [Entry("stop", 1.0, text) for text in words.ordinals]
        self._lexicon = Lexicon([*(entry for place in own for entry in entries(place)), *ordinals], words.prefixes)

    def whole(self, text: str) -> PlaceGuess:
        """The answer to "where?": all of it is the place's text; the known name inside is the match."""
        cleaned = clean(text)
        words = tokens(cleaned)[:_MOST_WORDS]
        alike = self._alike(words) if 0 < len(words) <= WIDEST + 2 else None
        if alike:
            return _guess(cleaned, alike, words)
        return replace(self.inside(cleaned, words).guess, text=cleaned)

    def inside(self, cleaned: str, words: Sequence[Token], ordinary: Collection[int] = ()) -> Spot:
        """The place named in a message; `ordinary`: tokens known to mean something else."""
        marks = Marks(cleaned, tuple(words[:_MOST_WORDS]), self._lexicon, ordinary, self._words)
        spans = Spans(marks, self._gazetteer)
        found = max(spans.all(), key=lambda s: (s.strength, s.last - s.first, -s.first), default=None)
        if found is None:
            return Spot(PlaceGuess(), False, marks.located())
        wide = _Widening(marks, spans, self._kinds_behind).widened(found)
        text = cleaned[words[wide.first].start + marks.particle(wide.first) : words[wide.last].end]
        own = range(wide.first, wide.last + 1)
        return Spot(self._named(text, found, words), found.strength >= _SURE, marks.located() | frozenset(own), own)

    def _named(self, text: str, found: Span, words: Sequence[Token]) -> PlaceGuess:
        match = found.known or self._alike(words[found.first : found.last + 1])
        return _guess(text, match, words) if match else PlaceGuess(text=text, score=min(found.strength / 10, 1.0))

    def _alike(self, words: Sequence[Token]) -> Match | None:
        return self._gazetteer.alike(self._gazetteer.key([word.fold for word in words]))


def _guess(text: str, match: Match, words: Sequence[Token]) -> PlaceGuess:
    """The known place, or those that may be meant; a district that was said as well decides between them."""
    said = {word.fold for word in words}
    inside = [place for place in match.places if place.district and set(folds(place.district)) <= said]
    first, *others = inside or match.places
    among = (first, *others) if others else ()
    return PlaceGuess(text, first.name, first.latitude, first.longitude, round(match.likeness, 3), among)


class _Widening:
    """Takes along what belongs to a found place."""

    def __init__(self, marks: Marks, spans: Spans, kinds_behind: bool) -> None:
        self._marks, self._spans, self._kinds_behind = marks, spans, kinds_behind

    def widened(self, span: Span) -> Span:
        """The span with the kind of place beside it, the number after it, and a second name joined to it."""
        marks = self._marks
        last = span.last
        if self._is_kind_of(last + 1, last) and not marks.is_("after", last + 1):
            last += 1
        last = self._numbered(self._named(last))
        for other in self._joined(last):
            last = self._numbered(other.last)
        return replace(span, first=self._kind_before(self._joined_before(span.first)), last=last)

    def _named(self, last: int) -> int:
        """The district whose court or town hall it is: "Amtsgericht Rheydt"."""
        marks = self._marks
        if not (marks.is_("unique", last) and marks.between(last) == " "):
            return last
        return max((s.last for s in self._spans.at(last + 1) if s.known and s.strength >= _SURE), default=last)

    def _joined_before(self, first: int) -> int:
        """Where the first of two streets joined by "/" begins."""
        if first < 2 or self._marks.between(first - 1).strip() != "/":
            return first
        return min((s.first for s in self._spans.all() if s.last == first - 1 and s.strength >= _SURE), default=first)

    def _kind_before(self, first: int) -> int:
        """Where "station X" or "market square in X" begins; in languages that put the kind behind, nothing changes."""
        if self._kinds_behind:
            return first
        marks = self._marks
        at = first - 1
        if marks.is_("joiners", at) and marks.is_("before", at) and not marks.is_("kinds", at):
            at -= 1
        if marks.owner(at):
            at -= 1
        if not self._is_kind_of(at, first) or (marks.is_("owned", at) and at == first - 1):
            return first
        while self._is_kind_of(at - 1, at):
            at -= 1
        return at

    def _is_kind_of(self, at: int, of: int) -> bool:
        """A kind of place at `at`, in the same clause as token `of`."""
        if not 0 <= at < len(self._marks) or not self._marks.is_("kinds", at):
            return False
        return self._marks.words[at].clause == self._marks.words[of].clause

    def _numbered(self, last: int) -> int:
        """A street takes its house number along, any place "track 3"."""
        marks = self._marks
        after = last + 1
        if after >= len(marks) or marks.between(last).strip(" .") != "":
            return last
        if marks.is_("numbers", after) and not marks.is_("stop", after):
            while marks.is_("numbers", after):
                after += 1
            return after - 1
        number = marks.words[after].fold
        street = marks.is_("streets", last) or marks.is_("endings", last)
        return after if street and number[:1].isdigit() and len(number) <= _LONGEST_NUMBER else last

    def _joined(self, last: int) -> Iterator[Span]:
        """A second street after "/" or "Ecke", or a district after "in"."""
        marks = self._marks
        start = last + 1
        if start < len(marks) and marks.between(last).strip() not in ("/", "-"):
            if not marks.is_("joiners", start):
                return
            start += 1
        if start < len(marks):
            strong = [s for s in self._spans.all() if s.first == start and s.strength >= _SURE]
            yield from sorted(strong, key=lambda s: s.last)[-1:]
