"""A language typed in letters that are not its own."""

import pytest

from bot.understanding.folding import tokens
from bot.understanding.romanized import Romanized
from tests import shipped

LABELS = ["Винаги", "Само сега", "Понякога", "Не знам"]


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


@pytest.mark.parametrize(
    ("typed", "intent", "category"),
    [
        ("asansyorat ne raboti", "report", "lift"),
        ("vratata e mnogo tejka", "report", "entrance"),
        ("na trotoara ima golqma dupka", "report", "path"),
        ("iskam da govorya s chovek", "human", None),
    ],
)
def test_bulgarian_in_latin_letters_is_understood(typed, intent, category):
    """R20: the language is told, the wish and the barrier are found, and the reasons are the words as typed (R36)."""
    said = shipped.reader().message(typed, "de")
    assert (said.language.code, said.intent, said.category.code) == ("bg", intent, category)
    assert all(reason in typed for reason in (*said.intent_reasons, *said.category.reasons))


@pytest.mark.parametrize("text", ["Problem", "moin moin", "Bus", "Park", "center"])
def test_a_word_of_many_languages_is_nobodys_in_latin_letters(text):
    """R20: what is written alike everywhere tells of no language of other letters."""
    assert shipped.reader().language(text).code not in ("bg", "el")


def test_short_answers_in_latin_letters():
    """R01, R07: options, numbers, yes and no, and global words are understood as they are typed."""
    reader = shipped.reader()
    assert [reader.choice(text, LABELS, "bg") for text in ("vinagi", "samo sega", "vtoroto", "ponqkoga")] == [
        0,
        1,
        1,
        2,
    ]
    assert [reader.yes_no(text, "bg") for text in ("razbira se", "nqma", "ja", "nein")] == [True, False, True, False]
    assert reader.yes_no("ne znam", "bg") is None
    assert reader.command("povtorete", "bg") is reader.command("повторете", "bg") is not None


@pytest.mark.parametrize(
    "text", ["pozhar v bloka", "майка ми не диша", "zasednahme v asansiora, pomosht", "toi ne disha"]
)
def test_danger_in_latin_letters_is_heard(text):
    """R13: danger for life is heard whatever the letters, before any language is known."""
    assert shipped.reader().emergency(text)
