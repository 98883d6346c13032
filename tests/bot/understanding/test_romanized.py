"""A language typed in letters that are not its own."""

import pytest

from bot.understanding.folding import tokens
from bot.understanding.romanized import Romanized


@pytest.fixture(scope="module")
def romanized():
    """Two letters of which one stands for two."""
    return Romanized(["a=а|ъ", "s=с", "m=м", "h=х", "sh=ш", "6=ш"], ["съм", "маса", "шам*"])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sam", "съм"),
        ("MASA", "маса"),
        ("6amar", None),
        ("shama", "шама"),
        ("6ama", "шама"),
        ("masu", None),
        ("66", None),
    ],
)
def test_a_word_is_read_as_the_lists_know_it(romanized, typed, read):
    """R14: of all that the letters may stand for, the listed word is meant; a number and a foreign letter are none."""
    assert romanized.known(typed) == read


def test_an_endless_word_is_no_word(romanized):
    """R12: neither a very long word nor one whose last letter fits nothing costs more than a look."""
    assert romanized.known("a" * 4000) is None
    assert romanized.known("a" * 25 + "ö") is None


def test_names_stay_as_they_are_typed(romanized):
    """R14: a place is compared in the letters of the city; what else is unknown gets its likeliest reading."""
    words = romanized.tokens(tokens("sam amas ass Sam Ass"), lambda word: word == "ass")
    assert [word.fold for word in words] == ["съм", "амас", "ass", "съм", "ass"]
