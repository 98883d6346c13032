"""R03: what is spoken is what is written."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from adapters.wording import LOCALES
from bot.conversation.replies import Option, Reply, Term
from bot.flows import STATES
from bot.wording.plain_text import pronounceable, render
from tests import shipped

if TYPE_CHECKING:
    from tests.locales.conftest import Source


def _letters(words: str) -> Counter[str]:
    return Counter(c for c in words.casefold() if c.isalnum())


def test_the_spoken_variant_says_the_same(sources: dict[str, Source]) -> None:
    """R03: a `.spoken` variant may order and pause otherwise, but it has the same letters and digits as the text."""
    wrong = []
    for source in sources.values():
        for key in source.keys:
            pairs = zip(source.of(key, "spoken"), source.of(key), strict=False)
            wrong += [f"{source.code} {key}" for spoken, text in pairs if _letters(spoken) != _letters(text)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_question_is_spoken_whole_and_without_signs(language: str) -> None:
    """R02, R03: message, every option with its number and the way to a person are heard, and no sign by its name."""
    catalogues = shipped.catalogues()
    for state in (state for state in STATES.values() if state.choices):
        options = tuple(Option(choice.value, Term(choice.label)) for choice in state.choices)
        rendered = render(catalogues, Reply("not-understood", {}, options, asks=True), language)
        assert _letters(rendered.spoken) == _letters(rendered.text)
        assert _signs(rendered.spoken) == []


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_message_can_be_read_aloud(sources: dict[str, Source], language: str) -> None:
    """R03: no sign is left for a voice to name, 112 is said digit by digit, and every line ends with a stop."""
    wrong = []
    for text in (t for t in sources[language].texts if t.file == "messages.ftl" and t.attribute != "sms"):
        spoken = pronounceable(text.words)
        unfinished = [line for line in spoken.split("\n") if line[-1] not in ".,:;!?؟"]
        if _signs(spoken) or unfinished or "112" in spoken or _letters(spoken) != _letters(text.words):
            wrong.append(f"{text.where}: {spoken!r}")
    assert not wrong, "\n".join(wrong)


def test_marks_for_a_voice_are_of_words_that_we_say(sources: dict[str, Source]) -> None:
    """R02: `voice.toml` lists each word once, with marks, and none that no message says."""
    wrong = []
    for path in sorted(LOCALES.glob("*/voice.toml")):
        words = tomllib.loads(path.read_text(encoding="utf-8"))["words"]
        said = _bare("\n".join(t.words for t in sources[path.parent.name].texts if t.attribute != "sms"))
        counted = Counter(map(_bare, words))
        wrong += [word for word in words if _bare(word) == word or counted[_bare(word)] > 1]
        wrong += [word for word in words if not re.search(rf"\b{_bare(word)}\b", said)]
    assert wrong == []


def _bare(words: str) -> str:
    return "".join(c for c in words if unicodedata.category(c) != "Mn")


def _signs(spoken: str) -> list[str]:
    kept = spoken.replace("\u200c", "")  # it parts a Persian word and has no name
    return [c for c in kept if unicodedata.category(c) in {"So", "Sm", "Ps", "Pe", "Pi", "Pf", "Cf"} or c in '"/*#@']
