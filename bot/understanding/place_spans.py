"""Everything in a message that may be a place, each with how sure its form makes it. Knows no language and no city.

Known names first, then street names, a run of Latin letters in another script, names in capitals, what stands after
"at the", and kinds of places with a name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.understanding.gazetteer import Gazetteer, Match
from bot.understanding.marks import Marks
from bot.understanding.transliteration import has_short_vowels_written, latin

WIDEST = 5
_WIDEST_HEARD = 3
_SHORT_NAME = 4
"""A known name of so few letters ("Holt", "Bell") is only a place after "in", "at" … or with a capital."""
_KNOWN, _STREET, _ALIKE, _FOREIGN, _JOINED, _HEARD = 7.0, 6.0, 5.5, 5.0, 5.0, 5.2
_SUFFIXED, _CUED, _NAME, _KIND, _CUED_KIND, _NAMED_KIND, _OFFICE = 3.5, 3.0, 2.5, 2.0, 1.5, 1.5, 1.0
_APOSTROPHES = ("'", "’", "`", "´")


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `first` to `last` that may be a place; `strength` says how it was found, 0 to 10."""

    first: int
    last: int
    strength: float
    known: Match | None = None


class Spans:
    """Finds them in one message."""

    def __init__(self, marks: Marks, gazetteer: Gazetteer) -> None:
        self._marks, self._gazetteer = marks, gazetteer
        self._briefs = [gazetteer.brief(word.fold) for word in marks.words]

    def all(self) -> Iterator[Span]:
        """Every span; the same words may come several times."""
        for at in range(len(self._marks)):
            yield from self.at(at)

    def at(self, at: int) -> Iterator[Span]:
        """The spans that are found from token `at` on."""
        marks = self._marks
        yield from self._known(at)
        if not marks.latin:
            yield from self._heard(at)
            if marks.foreign(at) and not (at and marks.foreign(at - 1)):
                yield Span(at, self._run(at, marks.foreign), _FOREIGN)
        if marks.is_("streets", at) or (marks.is_("endings", at) and self._stands_as_name(at)):
            yield from self._street(at)
        if marks.cued(at):
            yield from self._cued(at)
        if marks.is_("after", at):
            yield from self._suffixed(at)
        if marks.name(at) and not marks.name(at - 1):
            yield from self._named(at)
        if marks.is_("kinds", at) and not marks.is_("stop", at) and not marks.is_("after", at):
            yield from self._kind(at)

    def _known(self, at: int) -> Iterator[Span]:
        for size in range(min(WIDEST, len(self._marks) - at), 0, -1):
            last = at + size - 1
            key = self._gazetteer.key(self._briefs[at : last + 1])
            place = self._gazetteer.exact(key) or self._without_ending(at, last)
            if place and self._plausible(at, last, key):
                yield Span(self._bare(at, last), last, _KNOWN + min(len(key), 20) / 20, place)
                return
            alike = self._gazetteer.alike(key) if place is None and self._hints(at, last) else None
            if alike:
                yield Span(at, last, _ALIKE + alike.likeness, alike)

    def _without_ending(self, first: int, last: int) -> Match | None:
        """The known name before a case ending that is written together with it ("Hauptstrassede")."""
        word = self._marks.words[last].fold
        for ending in self._marks.suffixes:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > _SHORT_NAME:
                found = self._gazetteer.exact(self._gazetteer.key([*self._briefs[first:last], stem]))
                if found:
                    return found
        return None

    def _bare(self, first: int, last: int) -> int:
        """Without the "am" of "Am Nordpark", unless it is clearly written as a part of the name."""
        marks = self._marks
        if first == last or not marks.is_("before", first):
            return first
        part_of_name = marks.capital(first) and not marks.begins_sentence(first)
        known = self._gazetteer.exact(self._gazetteer.key(self._briefs[first + 1 : last + 1]))
        return first if part_of_name or known is None else first + 1

    def _plausible(self, first: int, last: int, key: str) -> bool:
        marks = self._marks
        if first == last and marks.ordinary(first):
            return False
        cued = marks.cued(first) or marks.is_("after", last + 1) or not marks.latin
        return cued or len(key) > _SHORT_NAME or (len(key) == _SHORT_NAME and marks.cased and marks.capital(first))

    def _hints(self, first: int, last: int) -> bool:
        """Only what stands where a place stands is compared by its sound: it is the dear comparison."""
        marks = self._marks
        if marks.is_("before", first) or any(marks.is_("stop", i) for i in range(first + 1, last)):
            return False
        if marks.is_("stop", first) and not marks.is_("epithets", first):
            return False
        if marks.is_("stop", last) and (first == last or not marks.is_("kinds", last)):
            return False
        if first == last and marks.is_("kinds", last) and not marks.is_("streets", last):
            return False
        named = marks.foreign(first) or marks.name(first)
        return named or marks.cued(first) or marks.is_("streets", last) or marks.is_("kinds", last)

    def _heard(self, at: int) -> Iterator[Span]:
        """A known name in the message's own script, spelled by its sound."""
        marks = self._marks
        words = marks.words
        for size in range(min(_WIDEST_HEARD, len(marks) - at), 0, -1):
            last = at + size - 1
            if words[last].clause != words[at].clause or any(map(self._no_name, range(at, last + 1))):
                continue
            rest = "".join(self._gazetteer.brief(latin(w.fold)) for w in words[at + 1 : last + 1])
            sure = marks.cued(at) or marks.is_("kinds", at - 1) or marks.is_("streets", last)
            for form in marks.lexicon.forms(words[at].fold):
                key = self._gazetteer.brief(latin(form)) + rest
                heard = self._gazetteer.heard(key, has_short_vowels_written(form), sure)
                if heard:
                    yield Span(at, last, _HEARD + heard.likeness * sure + size / 10, heard)
                    return

    def _no_name(self, at: int) -> bool:
        return self._marks.ordinary(at) or not self._marks.words[at].fold.isalpha()

    def _street(self, at: int) -> Iterator[Span]:
        """A street's name: with hyphens, with the name word before a lone "Straße", with an epithet."""
        marks = self._marks
        first = self._unhyphenated(at)
        if first == at and marks.is_("kinds", at):
            first = at - 1
            if first < 0 or marks.is_("before", first) or marks.ordinary(first) or not self._may_name(first):
                return
            first = self._unhyphenated(first)
        elif first > 0 and marks.is_("epithets", first - 1) and marks.capital(first - 1):
            first -= 0 if marks.is_("stop", first - 1) else 1
        if not marks.is_("stop", first) or first < at:
            yield Span(first, at, _STREET)

    def _may_name(self, at: int) -> bool:
        """A word before a lone "Hbf" that may be its name; before other kinds of streets any word is."""
        marks = self._marks
        if not marks.latin:
            return marks.foreign(at) or not marks.foreign(at + 1)
        unsure = marks.is_("unique", at + 1) and self._gazetteer.names and not marks.capital(at)
        return not unsure or self._gazetteer.has_word(marks.words[at].fold)

    def _stands_as_name(self, at: int) -> bool:
        """A capital among small letters, or a word after "at the"."""
        marks = self._marks
        first = self._unhyphenated(at)
        if marks.cased and marks.latin:
            return marks.capital(at)
        return marks.cued(first) or marks.cued(first - 1)

    def _unhyphenated(self, at: int) -> int:
        while at > 0 and self._marks.hyphenated(at - 1):
            at -= 1
        return at

    def _cued(self, at: int) -> Iterator[Span]:
        """What stands after "at the": a name, or a kind of place with one."""
        marks = self._marks
        if at >= len(marks) or marks.ordinary(at) or marks.is_("abstract", at) or marks.is_("before", at):
            return
        fits = self._fits(at) if marks.latin else marks.is_("kinds", at) or marks.foreign(at)
        span = Span(at, self._run(at, self._namelike), _CUED if marks.latin else _CUED_KIND)
        wrote = marks.sends(at) and (marks.is_("kinds", at) or not marks.name(at))
        if fits and self._tells(span) and not wrote:
            yield span

    def _fits(self, at: int) -> bool:
        """In a text with capitals a name has one; in a text without, a kind of place or a word that may be a name."""
        marks = self._marks
        if marks.cased:
            return marks.capital(at)
        return marks.is_("kinds", at) or (marks.bare_names and len(marks.words[at].fold) >= _SHORT_NAME)

    def _suffixed(self, at: int) -> Iterator[Span]:
        """What stands before "'de" or " deki": capitals, or one word of a name."""
        marks = self._marks
        if at == 0 or marks.is_("stop", at - 1):
            return
        joined = marks.between(at - 1) in _APOSTROPHES
        if not joined and not marks.capital(at - 1) and not marks.is_("streets", at - 1):
            return
        first = at - 1
        while first > 0 and marks.capital(first - 1) and not marks.ordinary(first - 1):
            first -= 1
        yield Span(first, at - 1, _JOINED if joined else _SUFFIXED)

    def _named(self, at: int) -> Iterator[Span]:
        """A run of names in capitals; a lone word that begins a sentence is none."""
        span = Span(at, self._run(at, lambda i: self._marks.name(i) or self._marks.is_("kinds", i)), _NAME)
        if self._tells(span) and (span.last > at or not self._marks.begins_sentence(at)):
            yield span

    def _kind(self, at: int) -> Iterator[Span]:
        span = Span(at, self._run(at, self._namelike), _KIND)
        if self._tells(span) and not self._marks.sends(at):
            named = _NAMED_KIND if span.last > at else 0.0
            yield Span(at, span.last, (_OFFICE if self._marks.is_("offices", at) else _KIND) + named)

    def _tells(self, span: Span) -> bool:
        """More than a kind of place that a city has many of ("the church"): that one is asked for."""
        marks = self._marks
        inside = range(span.first, span.last + 1)
        return any(marks.is_("unique", i) or not marks.is_("kinds", i) for i in inside)

    def _run(self, at: int, belongs: Callable[[int], bool]) -> int:
        words = self._marks.words
        last = at
        while last + 1 < len(words) and last - at < WIDEST and words[last + 1].clause == words[at].clause:
            if not belongs(last + 1) or self._marks.is_("after", last + 1):
                break
            last += 1
        return last

    def _namelike(self, at: int) -> bool:
        marks = self._marks
        if marks.hyphenated(at - 1) or marks.owner(at) or marks.genitive(at) or marks.genitive(at - 1):
            return True
        if marks.is_("kinds", at):
            return marks.latin or marks.is_("kinds", at - 1)
        if marks.ordinary(at) or marks.is_("before", at):
            return False
        if marks.is_("streets", at) or (marks.is_("endings", at) and not marks.cased):
            return True
        if not marks.latin:
            return marks.foreign(at)
        return marks.capital(at) if marks.cased else self._gazetteer.has_word(marks.words[at].fold)
