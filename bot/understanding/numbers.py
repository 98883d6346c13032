"""Number words: one number of 0 to 999 (`value`), or every way to hear a row of them as digits (`digit_rows`).

Data: what single words mean. The few ways languages build numbers (23 as "three and twenty", "twenty three",
"twenty and three"; 14 as "four ten" or "ten four"; 92 as "four twenty twelve") are known here once for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

AND = -1
"""Stands for "and" between parts of a number."""
_TEN, _SCORE, _SIXTY, _HUNDRED, _THOUSAND, _MILLION = 10, 20, 60, 100, 1_000, 1_000_000
_DIGITS = 3
_LONGEST_WORD = 80
"""Letters of a word that may be a number: a reference said in one breath is written as one word."""


class Numerals:
    """Splits words into number parts with the words of one language."""

    def __init__(
        self,
        values: Mapping[str, int],
        joiners: Sequence[str],
        prefixes: Sequence[str] = (),
        repeats: Mapping[str, int] | None = None,
    ) -> None:
        """`values`: folded word to 0..20, tens, hundreds, thousand and million, "ein-" only inside a word;
        `joiners`: words for "and"; `repeats`: words for how often the next digit is meant ("double").
        """
        self.repeats = dict(repeats or {})
        self._values = {word: value for word, value in values.items() if not word.endswith("-")}
        self._inner = {word.removesuffix("-"): value for word, value in values.items()}
        self._joiners = frozenset(joiners)
        self._prefixes = tuple(prefixes)
        self._longest = max(map(len, self._inner), default=0)

    @property
    def words(self) -> frozenset[str]:
        """All single number words."""
        return frozenset(self._values)

    def parts(self, words: Sequence[str]) -> list[int] | None:
        """Values and AND of folded words; None when a word is no part of a number."""
        found: list[int] = []
        for word in words:
            split = self._split(word)
            if split is None:
                return None
            found.extend(split)
        return found

    def value(self, words: Sequence[str]) -> int | None:
        """The one number of 0 to 999 that the words say; digits count too."""
        if len(words) == 1 and words[0].isdigit():
            return int(words[0]) if len(words[0]) <= 3 else None
        parts = self.parts(words)
        if parts and parts[0] == AND:
            parts = parts[1:]
        if not parts:
            return None
        whole = (number for size, number in groups(parts, 0) if size == len(parts) and number < _THOUSAND)
        return next(whole, None)

    def _split(self, word: str) -> list[int] | None:
        if word in self._values:
            return [self._values[word]]
        if word in self._joiners:
            return [AND]
        for prefix in self._prefixes:
            rest = word[len(prefix) :]
            value = self._values.get(rest, int(rest) if rest.isdigit() and len(rest) <= _DIGITS else None)
            if word.startswith(prefix) and value is not None:
                return [AND, value] if prefix in self._joiners else [value]
        return self._compound(word) if len(word) <= _LONGEST_WORD else None

    def _compound(self, word: str) -> list[int] | None:
        """`hundertdreiundzwanzig` as 100, 3, and, 20: the longest part first, going back when the rest fits nothing."""
        for size in range(min(len(word), self._longest), 1, -1):
            head = word[:size]
            part = self._inner.get(head, AND if head in self._joiners else None)
            if part is None:
                continue
            if size == len(word):
                return [part] if head in self._values else None
            rest = self._compound(word[size:])
            if rest is not None:
                return [part, *rest]
        return None


def groups(parts: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    """Every number that can begin at `at`, as (parts used, value); the longest reading first."""
    found = {*_scaled(parts, at, _MILLION), *_scaled(parts, at, _THOUSAND), *_below_thousand(parts, at)}
    yield from sorted(found, key=lambda pair: -pair[0])


def _below_thousand(parts: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    yield from _hundreds(parts, at)
    yield from _below_hundred(parts, at)


def _scaled(parts: Sequence[int], at: int, scale: int) -> Iterator[tuple[int, int]]:
    """So many thousands or millions, with what comes behind them: "two hundred thousand and eight"."""
    for size, count in ((0, 1), *_below_thousand(parts, at)):
        if count == 0 or _get(parts, at + size) != scale:
            continue
        used = size + 1
        yield used, count * scale
        skip = 1 if _get(parts, at + used) == AND else 0
        below = _below_thousand(parts, at + used + skip)
        lower = _scaled(parts, at + used + skip, _THOUSAND) if scale == _MILLION else ()
        for more, rest in (*below, *lower):
            if rest:
                yield used + skip + more, count * scale + rest


def _below_hundred(parts: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    first = parts[at] if at < len(parts) else AND
    if first == AND or first >= _HUNDRED:
        return
    second, third = _get(parts, at + 1), _get(parts, at + 2)
    if first < _TEN and second == AND and _is_ten(third):
        yield 3, third + first
    if (0 < first < _TEN and second == _TEN) or (first == _TEN and 0 < second < _TEN):
        yield 2, first + second
    if _is_ten(first) and 0 < second < 10:
        yield 2, first + second
    if _is_ten(first) and second == AND and 0 < third < 10:
        yield 3, first + third
    yield from _by_scores(parts, at)
    yield 1, first


def _by_scores(parts: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    """French counts in twenties from sixty on: 60 10 is 70, 60 and 11 is 71, 4 20 is 80, 4 20 17 is 97."""
    first, second = _get(parts, at), _get(parts, at + 1)
    if first == _SIXTY:
        used, base, least = 1 + (second == AND), _SIXTY, _TEN
    elif first == 4 and second == _SCORE:
        yield 2, 4 * _SCORE
        used, base, least = 2, 4 * _SCORE, 1
    else:
        return
    for more, rest in _below_hundred(parts, at + used):
        if least <= rest < _SCORE:
            yield used + more, base + rest


def _hundreds(parts: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    first, second = _get(parts, at), _get(parts, at + 1)
    if 1 < first < 10 and second == _HUNDRED:
        used, value = 2, first * _HUNDRED
    elif first == 1 and second == _HUNDRED:
        used, value = 2, _HUNDRED
    elif _HUNDRED <= first < _THOUSAND and first % _HUNDRED == 0:
        used, value = 1, first
    else:
        return
    yield used, value
    skip = 1 if _get(parts, at + used) == AND else 0
    for more, rest in _below_hundred(parts, at + used + skip):
        if rest:
            yield used + skip + more, value + rest


def digit_rows(parts: Sequence[int], length: int) -> Iterator[str]:
    """Digit strings of exactly `length` that the parts may mean, the most grouped reading first."""
    yield from _rows(parts, 0, "", length)


def _rows(parts: Sequence[int], at: int, sofar: str, length: int) -> Iterator[str]:
    if len(sofar) > length:
        return
    if at == len(parts):
        if len(sofar) == length:
            yield sofar
        return
    if parts[at] == AND:
        yield from _rows(parts, at + 1, sofar, length)
        return
    for used, value in groups(parts, at):
        yield from _rows(parts, at + used, sofar + str(value), length)


def _get(parts: Sequence[int], at: int) -> int:
    return parts[at] if at < len(parts) else -2


def _is_ten(value: int) -> bool:
    return value >= 20 and value < _HUNDRED and value % 10 == 0
