"""R03: what is spoken is what is written."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from adapters.wording import LOCALES, load_catalogues
from bot.conversation.replies import Option, Reply, Term
from bot.flows import STATES
from bot.wording.plain_text import render

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


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar"])
def test_every_question_is_spoken_whole_and_without_signs(language: str) -> None:
    """R02, R03: message, every option with its number and the way to a person are heard, and no sign by its name."""
    catalogues = load_catalogues(LOCALES)
    for state in (state for state in STATES.values() if state.choices):
        options = tuple(Option(choice.value, Term(choice.label)) for choice in state.choices)
        rendered = render(catalogues, Reply("not-understood", {}, options, asks=True), language)
        assert _letters(rendered.spoken) == _letters(rendered.text)
        signs = [c for c in rendered.spoken if unicodedata.category(c) in {"So", "Sm", "Ps", "Pe", "Pi", "Pf", "Cf"}]
        assert signs == []
