"""The catalogues as source: keys, placeables and every variant of every text, read from the files themselves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from adapters.wording import LOCALES


@dataclass
class Text:
    """One way a message can be worded: `where` is `key` or `key.attribute`; `words` has sample words in its holes."""

    file: str
    key: str
    attribute: str
    words: str

    @property
    def where(self) -> str:
        """As people name it."""
        return f"{self.key}.{self.attribute}" if self.attribute else self.key


@dataclass
class Source:
    """One language's files."""

    code: str
    texts: list[Text] = field(default_factory=list)
    placeables: dict[str, set[str]] = field(default_factory=dict)
    """By key: names of its arguments, over value and attributes."""
    selectors: dict[str, list[tuple[str, set[str]]]] = field(default_factory=dict)
    """By key: argument and variant names of every number or word that is selected by."""

    @property
    def keys(self) -> set[str]:
        """Every message key."""
        return set(self.placeables)

    def of(self, key: str, attribute: str = "") -> list[str]:
        """All wordings of one message or attribute."""
        return [t.words for t in self.texts if t.key == key and t.attribute == attribute]


class _Reader:
    """Walks Fluent's syntax tree."""

    def __init__(self, code: str) -> None:
        self.source = Source(code)

    def read(self, path: Path) -> None:
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                self._message(path.name, entry)

    def _message(self, file: str, message: ast.Message) -> None:
        key = message.id.name
        self.source.placeables.setdefault(key, set())
        self.source.selectors.setdefault(key, [])
        patterns = [("", message.value), *((a.id.name, a.value) for a in message.attributes)]
        for attribute, pattern in patterns:
            if pattern is not None:
                self.source.texts += [Text(file, key, attribute, words) for words in self._pattern(key, pattern)]

    def _pattern(self, key: str, pattern: ast.Pattern) -> Iterator[str]:
        parts = [list(self._element(key, element)) for element in pattern.elements]
        return ("".join(choice) for choice in itertools.product(*parts))

    def _element(self, key: str, element: ast.TextElement | ast.Placeable) -> Iterator[str]:
        if isinstance(element, ast.TextElement):
            yield element.value
        else:
            yield from self._expression(key, element.expression)

    def _expression(self, key: str, expression: object) -> Iterator[str]:
        match expression:
            case ast.VariableReference():
                self.source.placeables[key].add(expression.id.name)
                yield _sample(expression.id.name)
            case ast.SelectExpression():
                yield from self._select(key, expression)
            case ast.StringLiteral() | ast.NumberLiteral():
                yield expression.value
            case ast.MessageReference():
                yield expression.id.name
            case _:
                raise AssertionError(f"{key}: {type(expression).__name__} is not used in our catalogues")

    def _select(self, key: str, expression: ast.SelectExpression) -> Iterator[str]:
        assert isinstance(expression.selector, ast.VariableReference), key
        name = expression.selector.id.name
        self.source.placeables[key].add(name)
        names = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in expression.variants}
        self.source.selectors[key].append((name, names))
        for variant in expression.variants:
            yield from self._pattern(key, variant.value)


def _sample(name: str) -> str:
    """A digit: it counts as one word, breaks no rule, and is no letter of any language."""
    return "3"


@pytest.fixture(scope="session")
def sources() -> dict[str, Source]:
    """Every language's files by code."""
    found = {}
    for folder in sorted(path.parent for path in LOCALES.glob("*/language.toml")):
        reader = _Reader(folder.name)
        for path in sorted(folder.glob("*.ftl")):
            reader.read(path)
        found[folder.name] = reader.source
    return found
