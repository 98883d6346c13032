"""Which language a message is in: script first, then own words and letters, then statistics times priors.

The detector is given (bot/ports.py); which languages exist and how they look is given as Traits.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from bot.ports import LanguageDetector
from bot.understanding.answers import LanguageGuess
from bot.understanding.folding import Token, clean, tokens
from bot.understanding.romanized import Romanized
from bot.understanding.wholes import Phrases, covered
from bot.understanding.words import Traits

_SCRIPTS = (
    ("greek", 0x370, 0x3FF),
    ("greek", 0x1F00, 0x1FFF),
    ("cyrillic", 0x400, 0x52F),
    ("arabic", 0x600, 0x6FF),
    ("arabic", 0x750, 0x77F),
    ("arabic", 0xFB50, 0xFDFF),
    ("arabic", 0xFE70, 0xFEFF),
)
_FLOOR = 0.02
_PROFILE_SHARE, _HINT_SHARE, _CITY_SHARE = 0.7, 0.4, 0.25
"""How likely one is before a word is looked at: the person's, the client's, and where neither is known the city's."""
_LETTER, _COMMON, _LISTED, _OWN = 1.5, 1.0, 0.4, 4.5
_LATIN_SHARE, _LONE = 0.5, 6
"""What all words known count for a language typed in Latin letters, instead of statistics; letters of a word that tells
it alone.
"""
_MOST_WORDS = 6
"""Words of one sort that count; a long message is told by its statistics."""
_READ = 40
"""Words by which a long message is told that may be typed in Latin letters."""
_STRANGE_WORDS = 2
"""Common words that a language needs for a message in letters that are not its own ("asansor kharab ast")."""
_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@/#]\w+|\b\d+\b")
"""Digits within a word may stand for letters ("8elo", "6ans")."""


def script_of(text: str) -> str:
    """`latin`, `arabic`, `cyrillic`, `greek`, or "" without letters. A fifth of a script other than Latin decides."""
    counts = Counter(map(letter_script, filter(str.isalpha, text)))
    total = sum(counts.values())
    for script, number in counts.most_common():
        if script != "latin" and number >= 2 and number >= total / 5:
            return script
    return "latin" if total else ""


@lru_cache(maxsize=2048)
def letter_script(char: str) -> str:
    """The script of one letter; what is none of the others counts as `latin`."""
    code = ord(char)
    return next((name for name, low, high in _SCRIPTS if low <= code <= high), "latin")


class Languages:
    """Tells languages apart."""

    def __init__(
        self,
        traits: Sequence[Traits],
        detector: LanguageDetector,
        own: Mapping[str, Phrases],
        listed: Mapping[str, Collection[str]],
        ignored: Callable[[str], bool] = lambda word: False,
        romanized: Mapping[str, Romanized] = MappingProxyType({}),
    ) -> None:
        """`traits`: the city's language first. `own`: whole short messages by language. `listed`: folded words that are
        on the lists of that language and of no other. `ignored` is true for a folded word that is a place's name.
        `romanized`: languages of other scripts that people type in Latin letters as well.
        """
        self._traits = {each.code: each for each in traits}
        self._city = next(iter(self._traits), None)
        self._detector = detector
        self._own = own
        self._listed = listed
        self._ignored = ignored
        self._romanized = romanized

    def guess(self, text: str, profile: str | None = None, hint: str | None = None) -> LanguageGuess:
        """The likeliest language with its probability; the profile's (or hint's) when the text has no words."""
        cleaned = _NOISE.sub(" ", clean(text))
        script = script_of(cleaned)
        words = self._telling(tokens(cleaned), script)
        codes = self._candidates(script, words, profile)
        if not codes:
            return self._without_words(profile, hint)
        if len(codes) == 1:
            return LanguageGuess(codes[0], 0.97, (f"script:{script}",))
        scores, reasons = self._scores(" ".join(w.text for w in words), words, codes, profile, hint)
        total = sum(math.exp(score) for score in scores.values())
        best = max(scores, key=lambda code: scores[code])
        return LanguageGuess(best, round(math.exp(scores[best]) / total, 4), (f"script:{script}", *reasons[best]))

    def _candidates(self, script: str, words: Sequence[Token], profile: str | None) -> list[str]:
        """The languages of the script, and those that are read in Latin letters or listed in these letters.

        A Greek word is compared by its sound in Latin letters, and is no word of a language that lists those.
        """
        said = {w.fold for w in words if letter_script(w.fold[0]) == letter_script(w.text[0])}
        codes = []
        for code, each in self._traits.items():
            needed = 1 if code == profile else _STRANGE_WORDS
            read = script == "latin" and code in self._romanized
            if each.script == script or read or len(said & each.common) >= needed:
                codes.append(code)
        return codes

    def _without_words(self, profile: str | None, hint: str | None) -> LanguageGuess:
        for code, reason in ((profile, "profile"), (hint, "hint")):
            if code in self._traits:
                return LanguageGuess(code, 0.5, (reason,))
        return LanguageGuess(None, 0.0)

    def _telling(self, words: Sequence[Token], script: str) -> list[Token]:
        """Words of the script that are no place names; all words when only names remain."""
        own = [w for w in words if script_of(w.text) in (script, "") or letter_script(w.text[0]) == script]
        telling = [w for w in own if not self._ignored(w.fold)]
        return telling or own or list(words)

    def _scores(
        self, text: str, words: Sequence[Token], codes: Collection[str], profile: str | None, hint: str | None
    ) -> tuple[dict[str, float], dict[str, list[str]]]:
        found = {code: p for code, p in self._detector.probabilities(text).items() if code in codes}
        total = sum(found.values()) or 1.0
        scores: dict[str, float] = {}
        reasons: dict[str, list[str]] = {}
        script = script_of(text)
        for code in codes:
            read, share, known = words, found.get(code, 0.0) / total, self._traits[code].script == script
            if code in self._romanized and script == "latin":
                read, share = self._read(self._romanized[code], words)
            elif not known:  # statistics know a language in its own letters only
                share = 1.0
            elif not self._traits[code].detected:
                share = self._own_share(code, words)
            bonus, why = self._evidence(self._traits[code], text, read)
            share = share if known or bonus else 0.0  # a word of every language ("problem") tells of none
            scores[code] = math.log(share + _FLOOR) + math.log(self._prior(code, codes, profile, hint)) + bonus
            told = known and share >= 0.5
            reasons[code] = [*why, *(["statistics"] if told else []), *(["profile"] if code == profile else [])]
        return scores, reasons

    def _read(self, romanized: Romanized, words: Sequence[Token]) -> tuple[list[Token], float]:
        """The words that are known once they are read in the language's letters, and how sure that makes it."""
        words = words[:_READ]
        read = [replace(word, fold=found) for word in words if (found := romanized.known(word.text))]
        enough = len({word.fold for word in read}) > 1 or any(len(word.text) >= _LONE for word in read)
        return (read, _LATIN_SHARE * (len(read) / len(words)) ** 2) if enough else ([], 0.0)

    def _prior(self, code: str, codes: Collection[str], profile: str | None, hint: str | None) -> float:
        """The profile has the lion's share, else the hint or the city a smaller one; the others divide the rest."""
        for known, share in ((profile, _PROFILE_SHARE), (hint, _HINT_SHARE), (self._city, _CITY_SHARE)):
            if known in codes and len(codes) > 1:
                return share if code == known else (1 - share) / (len(codes) - 1)
        return 1 / len(codes)

    def _own_share(self, code: str, words: Sequence[Token]) -> float:
        """The share of words that only this language lists, in place of statistics: no detector knows it."""
        own = [w for w in words if w.fold in self._traits[code].common or w.fold in self._listed.get(code, ())]
        return len(own) / max(len(words), 1)

    def _evidence(self, looks: Traits, text: str, words: Sequence[Token]) -> tuple[float, list[str]]:
        letters = sorted(looks.letters & set(text.lower() + text))
        common = list(dict.fromkeys(w.text for w in words if w.fold in looks.common))
        listed = self._listed.get(looks.code, ())
        others = {w.fold for w in words if w.fold in listed and w.fold not in looks.common}
        own = covered([w.fold for w in words], self._own.get(looks.code, frozenset()))
        bonus = _LETTER * min(len(letters), 2) + _COMMON * min(len(common), _MOST_WORDS)
        bonus += _LISTED * min(len(others), _MOST_WORDS) + (_OWN if own else 0.0)
        return bonus, [f"letters:{''.join(letters)}"] * bool(letters) + common[:3]
