"""What a message tells people to say is understood: the command words, and every option by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.conversation.replies import Term
from bot.flows import STATES
from bot.understanding.answers import Command
from bot.understanding.reader import Reader
from bot.wording.catalogue import Catalogues
from bot.wording.plain_text import label_words
from tests import shipped

if TYPE_CHECKING:
    from tests.locales.conftest import Source

LANGUAGES = list(shipped.LANGUAGES)

TAUGHT = {
    "help": {Command.BACK, Command.REPEAT, Command.CANCEL, Command.LANGUAGE, Command.DATA, Command.STOP},
    "welcome": {Command.DATA},
    "stopped": {Command.DATA, Command.START},
    "ask-where": {Command.SKIP},
}
"""Which commands a message teaches; the words stand in capitals, in Arabic letters after a colon."""

SAME = {
    "settings-language": Command.LANGUAGE,
    "menu-data": Command.DATA,
    "data-show": Command.DATA,
    "data-delete": Command.DATA,
    "data-back": Command.BACK,
}
"""Options whose words are also a global word that does the same or leads there."""

WITHOUT_ANSWER = {"unknown", "unstated", "no"}
"""Answers that leave a question open, as skipping it does. Outside a question the engine takes "go on" as an answer."""


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The real understanding with the shipped word lists."""
    return shipped.reader()


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """The shipped words."""
    return shipped.catalogues()


def _taught(language: str, words: str) -> list[str]:
    if language not in ("ar", "fa"):
        return [word for word in re.findall(r"\b[^\W\d_]{3,}\b", words) if word.isupper()]
    lists = re.findall(r"(?<!مثلًا): ([^.{}\d\n]+)", words)
    return [word.strip() for found in lists for word in found.split("،")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TAUGHT)
def test_words_that_we_teach_are_understood(
    sources: dict[str, Source], reader: Reader, language: str, key: str
) -> None:
    """R07: every word that a message tells people to write does what the message says, in chat and in SMS."""
    for attribute in ("", "sms", "easy"):
        for words in sources[language].of(key, attribute):
            heard = {word: reader.command(word, language) for word in _taught(language, words)}
            assert set(heard.values()) == TAUGHT[key], heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_can_be_said(catalogues: Catalogues, reader: Reader, language: str) -> None:
    """R01: an option may be chosen by its own words, and no other option or global word takes them away."""
    wrong = []
    for state in STATES.values():
        labels = [label_words(catalogues, Term(choice.label), language) for choice in state.choices]
        for number, (choice, label) in enumerate(zip(state.choices, labels, strict=True)):
            command = reader.command(label, language)
            skipping = command is Command.SKIP and (not state.question or choice.value in WITHOUT_ANSWER)
            if command not in (None, SAME.get(choice.label)) and not skipping:
                wrong.append(f"{state.name} {label!r} is the global word {command}")
            if command is None and reader.choice(label, labels, language) != number:
                wrong.append(f"{state.name} {label!r} is taken for {reader.choice(label, labels, language)}")
    assert not wrong, "\n".join(wrong)
