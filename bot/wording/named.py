"""Names that another language's voice says: "Kaiserstraße" inside a Turkish sentence, "العربية" in a list of languages.

A voice reads what stands there by the rules of its own language, and nobody would find the street that it says. Knows
no voice and no city: names come with their language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[ .\-/]{1,2}")
"""What may stand between the words of one name ("Am Markt", "St.-Anna-Platz")."""

SHORTEST = 5
"""Letters of a name of one word: shorter ones are words of other languages too."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words that one voice says."""

    language: str
    text: str


class Names:
    """Known names by their language."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for language, known in names.items():
            for name in known:
                words = tuple(word.casefold() for word in _WORD.findall(name))
                if len(words) > 1 or (words and len(words[0]) >= SHORTEST):
                    self._by_first.setdefault(words[0], []).append((words, language))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def parts(self, text: str, language: str) -> tuple[Part, ...]:
        """`text` of `language`, cut where another language's name begins and ends; nothing gets lost."""
        cuts = list(self._found(text, language)) if self._by_first else []
        parts: list[Part] = []
        done = 0
        for start, stop, other in cuts:
            _add(parts, Part(language, text[done:start]))
            _add(parts, Part(other, text[start:stop]))
            done = stop
        _add(parts, Part(language, text[done:]))
        return tuple(parts)

    def _found(self, text: str, language: str) -> Iterable[tuple[int, int, str]]:
        words = [(match.start(), match.end()) for match in _WORD.finditer(text)]
        past = 0
        for at, (start, _) in enumerate(words):
            known = () if start < past else self._by_first.get(text[slice(*words[at])].casefold(), ())
            for name, other in known:
                here = words[at : at + len(name)]
                if other != language and _is_name(text, here, name):
                    past = here[-1][1]
                    yield start, past, other
                    break


def _is_name(text: str, here: list[tuple[int, int]], name: tuple[str, ...]) -> bool:
    """True when these words are the name; one that stands alone must be written as one, with a capital letter."""
    if tuple(text[start:stop].casefold() for start, stop in here) != name:
        return False
    between = pairwise(here)
    joined = all(_BETWEEN.fullmatch(text[before[1] : after[0]]) for before, after in between)
    return joined and (len(name) > 1 or not text[here[0][0]].islower())


def _add(parts: list[Part], part: Part) -> None:
    """One part more; what holds no word belongs to the part before, whose melody it ends."""
    if not any(character.isalnum() for character in part.text):
        if parts:
            parts[-1] = Part(parts[-1].language, parts[-1].text + part.text)
    elif parts and parts[-1].language == part.language:
        parts[-1] = Part(part.language, parts[-1].text + part.text)
    else:
        parts.append(part)
