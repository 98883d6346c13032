"""Is this easy to read? Rules for easy German (BITV 2.0 annex 2, DIN SPEC 33429) and three readability formulas.

Used by tests of the catalogues and by the office when it writes to residents. A formula is a hint, not a proof: only
people can check whether they understand. Nothing here knows a message key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MOST_WORDS = 12
"""Words of one sentence."""

LONGEST_WORD = 13
"""Letters of one word or of one part between hyphens."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?:-[^\W\d_]+)*(?:-\d+)?|\d+(?:[.,:]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?:])(?<!\b[a-zA-Z]\.)\s+|\n+")
_VOWELS = re.compile(r"[aeiouyäöü]+", re.IGNORECASE)
_DIPHTHONG = re.compile(r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|ui|ou", re.IGNORECASE)

_ABBREVIATION = re.compile(
    r"\b(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|usw|etc|bzw|bspw|vgl|ca|evtl|ggf|inkl|max|Nr|Str|Tel|Std|Min|Mio|Hbf|Abs)"
    r"\b\.?(?!\w)"
    r"|(?<![-\w])[A-ZÄÖÜ]{2,}(?![-\w])"
)
_ARTICLES = r"(?:des|eines|keines|meines|deines|seines|ihres|Ihres|unseres|eures|dieses|jenes|jedes|welches)"
_GENITIVE = re.compile(
    rf"\b{_ARTICLES} (?:[a-zäöü-]+en )?[A-ZÄÖÜ][\w-]*(?:s|en|n)\b"
    r"|\b(?:[Ww]egen|[Tt]rotz|[Ww]ährend|[Ii]nnerhalb|[Aa]ußerhalb|[Ss]tatt|[Aa]ufgrund)"
    r" (?:der|des|dieser|einer|eines|Ihrer)\b"
    r"|\b[A-ZÄÖÜ][\w-]+ (?:der|dieser|einer|Ihrer|unserer|meiner) (?:[a-zäöü]+en )?[A-ZÄÖÜ][\w-]+"
)
_NO_NOUN = re.compile(
    r"(?:In|Mit|Von|Bei|Zu|Nach|Aus|An|Auf|Vor|Unter|Seit|Ist|War|Hat|Kann|Wird|Steht|Liegt|Geht|Braucht|Hilft|Gibt|Soll|Muss|Darf|Will)\b"
)
"""Words that start a sentence with a capital letter and take a dative or a subject after them."""

_SUBJUNCTIVE = re.compile(
    r"\b(?:(?:würde|hätte|wäre|könnte|müsste|sollte|dürfte|möchte|wollte|bräuchte|gäbe|käme|ginge|wüsste|ließe)"
    r"(?:n|st|t)?|sei|seien|seiest)\b",
    re.IGNORECASE,
)
_BECOMING = re.compile(r"\b(?:werde|wirst|wird|werden|werdet|wurde|wurden|wurdest|worden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"\b(?:(?:\w{2,9})?ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|emp|miss|über|unter|wider)[a-zäöüß]{2,}t"
    r"|[a-zäöüß]{2,}iert|(?:ent|be|unter)schieden|(?:be|ver|ge|unter)schrieben|(?:ver|ge)loren|verboten|verschoben"
    r"|besprochen|unterbrochen|übernommen)\b"
)
_NUMBER_WORD = re.compile(
    r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend)\b", re.IGNORECASE
)
_NUMERALS = re.compile(r"\b\d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4}\b)?|\b\d{1,2}[:.]\d{2}(?: Uhr)?\b|\b0\d Uhr|\b\d+,\d+")
"""Dates, times and decimals: easy German says 1. März 2026, 9 Uhr, fast 4."""

_SUBORDINATE = r"weil|dass|wenn|ob|obwohl|damit|falls|bis|bevor|nachdem|während|sobald|solange|sodass|indem"
_COMMA = r"(?<!\bJa)(?<!\bNein), "
_STATEMENTS = re.compile(
    rf"^(?:Weil|Dass|Wenn|Obwohl|Falls|Bevor|Nachdem|Während|Sobald|Solange)\b[^,]*,"
    rf"|{_COMMA}(?:aber|denn|sondern|doch|{_SUBORDINATE}|wer|was|wie|wo|warum|wann|welche[rsmn]?)\b"
    rf"|{_COMMA}(?:(?:in|mit|von|bei|zu|auf|an|für) )?(?:der|die|das|dem|den|denen|dessen|deren)"
    r" (?:[a-zäöüß]|Sie\b|Ih)"
    rf"|{_COMMA}(?:ich|er|sie|es|wir|man|Sie) [a-zäöüß]+"
    r"|\b\w+e?n Sie\b.* (?:und|oder) [a-zäöüß]+e?n Sie\b"
    r"|\b(?:und|oder) (?:dann )?(?:ist|sind|hat|kann|gibt|geht|wird|muss|darf|soll|will|steht|liegt|kommt|macht|sagt"
    r"|schreibt|liest|löscht|speichert|bleibt|hilft|antwortet|prüft|bekommt)\b"
)
"""A second statement in one sentence: a clause after a comma, two requests, a second verb after "und"."""

_SIGNS = re.compile(r"[()\[\]{}/\\%&*#+<>|=;_@§„“”‚‘\"…·–—]")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that makes a German text hard: the rule and the words that break it."""

    rule: str
    words: str


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line is a sentence of its own, and a colon ends one."""
    return [part.strip() for part in _SENTENCE_END.split(text) if _LETTERS.search(part)]


def words(text: str) -> list[str]:
    """The words of a text; a hyphenated compound is one word, a number too."""
    return _WORD.findall(text)


def check_german(text: str) -> tuple[Finding, ...]:
    """Everything in a German text that the rules for easy reading forbid."""
    found = [
        Finding(rule, hit) for rule, find in _RULES.items() for sentence in sentences(text) for hit in find(sentence)
    ]
    signs = [Finding("sign", match.group()) for match in _SIGNS.finditer(text)]  # also where a line has no letter
    return tuple(dict.fromkeys(found + signs))


def syllables(word: str) -> int:
    """Syllables of a German word, counted by its vowels; at least 1."""
    return max(1, sum(1 + _breaks(group) for group in _VOWELS.findall(word)))


def flesch_amstad(text: str) -> float:
    """Flesch's ease for German (Amstad 1978): 180 - words per sentence - 58.5 * syllables per word; 70 is easy."""
    spoken = _read(text)
    if not spoken:
        return 100.0
    return 180 - len(spoken) / len(sentences(text)) - 58.5 * sum(map(syllables, spoken)) / len(spoken)


def wiener(text: str) -> float:
    """First Vienna formula (Bamberger and Vanecek 1984): about the school year that can read the text."""
    spoken = _read(text)
    if not spoken:
        return 0.0
    share = 100 / len(spoken)
    many = sum(syllables(word) >= 3 for word in spoken) * share
    long = sum(len(word) > 6 for word in spoken) * share
    single = sum(syllables(word) == 1 for word in spoken) * share
    return 0.1935 * many + 0.1672 * len(spoken) / len(sentences(text)) + 0.1297 * long - 0.0327 * single - 0.875


def lix(text: str) -> float:
    """Readability in any alphabet (Björnsson 1968): words per sentence plus percent of words above 6 letters."""
    spoken = _read(text)
    if not spoken:
        return 0.0
    return len(spoken) / len(sentences(text)) + 100 * sum(len(word) > 6 for word in spoken) / len(spoken)


def _read(text: str) -> list[str]:
    """What a reader meets as a word: a hyphen divides, which is what it is for in easy German."""
    return _LETTERS.findall(text)


def _breaks(group: str) -> int:
    """How often a run of vowels breaks into two syllables: "eue" is eu-e, "io" is i-o."""
    rest = _DIPHTHONG.sub("#", group)
    return len(rest) - 1


def _too_long(sentence: str) -> Iterator[str]:
    if len(words(sentence)) > MOST_WORDS:
        yield sentence


def _long_words(sentence: str) -> Iterator[str]:
    yield from (part for word in words(sentence) for part in _LETTERS.findall(word) if len(part) > LONGEST_WORD)


def _matches(pattern: re.Pattern[str]) -> Callable[[str], Iterator[str]]:
    def find(sentence: str) -> Iterator[str]:
        yield from (match.group() for match in pattern.finditer(sentence))

    return find


def _genitives(sentence: str) -> Iterator[str]:
    for match in _GENITIVE.finditer(sentence):
        if not _NO_NOUN.match(match.group()):
            yield match.group()


def _passives(sentence: str) -> Iterator[str]:
    becoming, participle = _BECOMING.search(sentence), _PARTICIPLE.search(sentence)
    if becoming and participle:
        yield f"{becoming.group()} … {participle.group()}"


_RULES: dict[str, Callable[[str], Iterator[str]]] = {
    "sentence": _too_long,
    "long word": _long_words,
    "genitive": _genitives,
    "Konjunktiv": _matches(_SUBJUNCTIVE),
    "passive": _passives,
    "abbreviation": _matches(_ABBREVIATION),
    "number word": _matches(_NUMBER_WORD),
    "numeral": _matches(_NUMERALS),
    "two statements": _matches(_STATEMENTS),
}

RULES = (*_RULES, "sign")
"""The name of every rule."""
