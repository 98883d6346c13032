"""Makes the parts of the reader from the words of the languages: once, at the start.

Knows the shape of the words and of the parts, and no text of anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.understanding import marks
from bot.understanding.answers import Intent
from bot.understanding.emergency import Emergencies
from bot.understanding.folding import fold, folds_listed
from bot.understanding.gazetteer import Gazetteer
from bot.understanding.known_places import KnownPlace
from bot.understanding.language import script_of
from bot.understanding.lexicon import atoms
from bot.understanding.numbers import Numerals
from bot.understanding.wholes import Phrases, phrases
from bot.understanding.words import Emergency, Words


def slim(words: Words) -> Words:
    """The words without what their lexicon holds by now: thousands of texts a language, that nobody reads again."""
    return replace(words, meanings=())


def without_danger(words: Words) -> Words:
    """The same once the danger words of all languages are together."""
    return replace(words, emergency=Emergency())


def emergencies(words: Sequence[Words]) -> Mapping[str, Emergencies]:
    """The danger words by script; a text is listened to in all languages that have such words in its letters."""
    found: dict[str, list[Words]] = {}
    for each in words:
        entries = each.emergency.entries
        for script in {script_of(entry.pattern) for entry in entries} - {""}:
            written = tuple(entry for entry in entries if script_of(entry.pattern) in (script, ""))
            found.setdefault(script, []).append(replace(each, emergency=replace(each.emergency, entries=written)))
    return {script: Emergencies(own) for script, own in found.items()}


def numerals(words: Words) -> Numerals:
    """The numbers of one language."""
    return Numerals(words.numbers, words.joiners, words.prefixes, words.repeats)


def gazetteer(words: Words, places: Sequence[KnownPlace]) -> Gazetteer:
    """Spelling rules are those of the city's language, whose words these are: its places are named in it."""
    city = words.place
    before = {word for text in city.before for word in folds_listed(text)}
    kinds = {word for text in (*city.kinds, *city.unique) for word in folds_listed(text)}
    endings = [fold(text.strip("*")) for text in city.epithets]
    return Gazetteer(places, city.short, city.sounds, before, kinds, endings)


def own_phrases(words: Words) -> Phrases:
    """What makes up short messages: polite words, yes, no, commands and greetings."""
    commands: Iterable[str] = (text for texts in words.commands.values() for text in texts)
    greetings = (e.pattern for e in words.meanings if e.group == f"intent.{Intent.GREETING}" and "*" not in e.pattern)
    return phrases((*words.polite, *words.yes, *words.no, *words.no_idea, *commands, *greetings))


def plain_words(words: Words) -> set[str]:
    """The whole words of the lists of a language."""
    return {atom for entry in words.meanings for atom in atoms(entry.pattern) if atom.isalpha()}


def alone(plain: Mapping[str, set[str]]) -> Mapping[str, set[str]]:
    """The plain words of each language that no other lists."""
    counts = Counter(word for each in plain.values() for word in each)
    return {code: {word for word in each if counts[word] == 1} for code, each in plain.items()}


def all_words(words: Words) -> Iterator[str]:
    """Every word of the lists, folded; beginnings of words with a star."""
    yield from words.traits.common
    listed = (*words.meanings, *words.emergency.entries, *marks.entries(words.place))
    yield from (atom for entry in listed for atom in atoms(entry.pattern))
    yield from (word for phrase in own_phrases(words) for word in phrase)
    yield from (word for text in (*words.fillers, *words.numbers, *words.ordinals) for word in folds_listed(text))


def language_names(words: Sequence[Words]) -> Mapping[str, set[str]]:
    """Folded names of the supported languages, in all of them and in their own script."""
    supported = {each.code for each in words}
    names: dict[str, set[str]] = {}
    for each in words:
        for name in each.traits.names:
            names.setdefault(" ".join(folds_listed(name)), set()).add(each.code)
        for code, texts in each.language_names.items():
            for text in texts if code in supported else ():
                names.setdefault(" ".join(folds_listed(text)), set()).add(code)
    return names
