"""The words of one language as a frozen value, made of a `words.toml` that somebody else has read.

The only place that knows the shape of the file. Knows no file system and no particular language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.submission import Category, Permanence
from bot.understanding.answers import Command, Intent
from bot.understanding.folding import fold
from bot.understanding.lexicon import Entry

_FLAGS = ("capital_nouns", "bare_names")


@dataclass(frozen=True, slots=True)
class Traits:
    """How a language looks: its script, letters that only it (and few others) uses, its commonest words, its names."""

    code: str
    script: str = "latin"
    letters: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    detected: bool = True
    """False for a language that detectors know in another script only: its own words are its statistics."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """`together`: groups that must all be there; `harmless` phrases are taken out first; `past` needs `now`."""

    entries: tuple[Entry, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What shows a place: words before it, after it, kinds of places, endings of street names, what is no place."""

    before: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    """As `before`, but an office after it is who wrote: "the letter from the job centre"."""
    after: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()
    """Kinds of places that a city has one of: they need no name."""
    offices: tuple[str, ...] = ()
    """As `unique`, but they write letters as well: named without "at the", one may be who wrote."""
    streets: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    """Endings of street and place names that other words have too (Ring, Park)."""
    numbers: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    abstract: tuple[str, ...] = ()
    """Endings of what is no place by itself, but may be a part of a place's name (Haus Erholung)."""
    epithets: tuple[str, ...] = ()
    """Words that belong to the street after them (Dahler Kirchweg)."""
    genitives: tuple[str, ...] = ()
    """Words between a kind of place and its name (Haus der Jugend)."""
    owned: tuple[str, ...] = ()
    """Words that belong to the kind of place before them."""
    suffixes: tuple[str, ...] = ()
    """Case endings that are written together with the name of a place."""
    short: tuple[str, ...] = ()
    """Spellings that are one: `strasse=str`; the longer first."""
    sounds: tuple[str, ...] = ()
    """What sounds alike for a recogniser: `dt=t`."""
    capital_nouns: bool = False
    """Nouns have capitals, so a capital is not yet a name."""
    bare_names: bool = False
    """`stop` is rich enough to take any other word after "at the" for a name, in a text without capitals."""


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that people may say in one language."""

    traits: Traits
    prefixes: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    """How people write and say what is listed otherwise: `nich=nicht`, at the end of a word `*yom=*yorum`."""
    latin: tuple[str, ...] = ()
    """What the Latin letters stand for in which people type a language of another script: `sh=ш`, `a=а|ъ`."""
    polite: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    commands: Mapping[Command, tuple[str, ...]] = field(default_factory=dict)
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    no_idea: tuple[str, ...] = ()
    everything: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    repeats: Mapping[str, int] = field(default_factory=dict)
    """Words before a digit that is said once and meant several times: "double"."""
    language_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    meanings: tuple[Entry, ...] = ()
    """Categories, intents, permanence and judgements, for one pass over a message."""
    emergency: Emergency = Emergency()
    place: PlaceWords = PlaceWords()

    @property
    def code(self) -> str:
        """ISO 639-1."""
        return self.traits.code


_COUNTED = (*range(11), *range(20, 101, 10))
"""Numbers that every language has a word for; those between are made of them, or listed as well."""


def gaps(words: Words) -> tuple[str, ...]:
    """What cannot be said in a language yet: commands, categories, wishes, numbers, yes, no and danger."""
    listed = {entry.group for entry in words.meanings}
    wishes = [intent for intent in Intent if intent is not Intent.EMERGENCY]  # danger has words of its own
    told = [permanence for permanence in Permanence if permanence is not Permanence.UNKNOWN]
    needed = {
        **{f"command {command}": words.commands.get(command) for command in Command},
        **{f"category {code}": f"category.{code}" in listed for code in Category},
        **{f"intent {intent}": f"intent.{intent}" in listed for intent in wishes},
        **{f"permanence {permanence}": f"permanence.{permanence}" in listed for permanence in told},
        **{f"number {number}": number in words.numbers.values() for number in _COUNTED},
        **{f"ordinal {number}": number in words.ordinals.values() for number in range(1, 8)},
        "yes": words.yes,
        "no": words.no,
        "no idea": words.no_idea,
        "emergency": words.emergency.entries,
    }
    return tuple(name for name, there in needed.items() if not there)


def traits(code: str, data: Mapping[str, Any]) -> Traits:
    """Traits of a language table's row. Raises ValueError when a value has the wrong shape."""
    return Traits(
        code=code,
        script=str(data.get("script", "latin")),
        letters=frozenset(str(data.get("letters", ""))),
        common=frozenset(fold(word) for word in _strings(data, "common")),
        names=_strings(data, "names"),
        detected=bool(data.get("detected", True)),
    )


def words(looks: Traits, data: Mapping[str, Any]) -> Words:
    """The words of a parsed `words.toml`. Raises ValueError naming the section that has the wrong shape."""
    return Words(
        traits=looks,
        prefixes=tuple(fold(prefix) for prefix in _strings(data, "prefixes")),
        spellings=tuple(map(_spelling, _strings(data, "spellings"))),
        latin=_strings(data, "latin"),
        polite=_strings(data, "polite"),
        fillers=_strings(data, "fillers"),
        commands={Command(name): _strings(_table(data, "commands"), name) for name in _table(data, "commands")},
        yes=_strings(data, "yes"),
        no=_strings(data, "no"),
        no_idea=_strings(data, "no_idea"),
        everything=_strings(data, "everything"),
        joiners=tuple(fold(word) for word in _strings(data, "joiners")),
        numbers=_numbers(_table(data, "numbers")),
        ordinals=_numbers(_table(data, "ordinals")),
        repeats=_numbers(_table(data, "repeats")),
        language_names={code: _strings(_table(data, "languages"), code) for code in _table(data, "languages")},
        meanings=tuple(_meanings(data)),
        emergency=_emergency(_table(data, "emergency")),
        place=_place(_table(data, "place")),
    )


def _spelling(rule: str) -> str:
    said, _, listed = rule.partition("=")
    if not listed or said.startswith("*") is not listed.startswith("*"):
        raise ValueError(f"spellings: a rule is `said=listed`, not {rule!r}")
    return "=".join("*" * text.startswith("*") + fold(text.strip("*")) for text in (said, listed))


def _meanings(data: Mapping[str, Any]) -> Iterator[Entry]:
    for name, table in _table(data, "category").items():
        yield from _weighted(f"category.{Category(name)}", table)
    for name, table in _table(data, "intent").items():
        yield from _weighted(f"intent.{Intent(name)}", table)
    for name in _table(data, "permanence"):
        for pattern in _strings(_table(data, "permanence"), name):
            yield Entry(f"permanence.{Permanence(name)}", 1.0, pattern)
    for name in _table(data, "judgement"):
        for pattern in _strings(_table(data, "judgement"), name):
            yield Entry(f"judgement.{name}", 1.0, pattern)


def _weighted(group: str, table: Mapping[str, Any]) -> Iterator[Entry]:
    for weight in table:
        for pattern in _strings(table, weight):
            yield Entry(group, float(weight), pattern)


def _emergency(data: Mapping[str, Any]) -> Emergency:
    groups = {name: data[name] for name in data if name != "together"}
    entries = tuple(Entry(name, 1.0, pattern) for name in groups for pattern in _strings(groups, name))
    together = tuple(tuple(str(name) for name in rule) for rule in data.get("together", ()))
    unknown = {name for rule in together for name in rule} - set(groups)
    if unknown:
        raise ValueError(f"emergency.together names unknown groups: {sorted(unknown)}")
    return Emergency(entries, together)


def _place(data: Mapping[str, Any]) -> PlaceWords:
    unknown = set(data) - set(PlaceWords.__dataclass_fields__)
    if unknown:
        raise ValueError(f"place: unknown keys {sorted(unknown)}")
    wrong = [name for name in _FLAGS if not isinstance(data.get(name, False), bool)]
    if wrong:
        raise ValueError(f"place: true or false is expected for {wrong}")
    found: dict[str, Any] = {name: data[name] if name in _FLAGS else _strings(data, name) for name in data}
    return PlaceWords(**found)


def _numbers(table: Mapping[str, Any]) -> dict[str, int]:
    found = {}
    for value in table:
        for word in _strings(table, value):
            found[" ".join(fold(word).split())] = int(value)
    return found


def _table(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = data.get(name, {})
    if not isinstance(value, Mapping):
        raise ValueError(f"{name}: a table is expected")
    return value


def _strings(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = data.get(name, ())
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{name}: a list of strings is expected")
    return tuple(value)
