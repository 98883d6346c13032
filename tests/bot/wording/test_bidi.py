"""Mixed scripts in one line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import bidi

FSI, PDI = bidi.FIRST_STRONG_ISOLATE, bidi.POP_ISOLATE


@pytest.mark.parametrize(
    "sign", ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"]
)
def test_overrides_and_isolates_of_people_are_taken_out(sign: str) -> None:
    """R21: what a person writes cannot turn the line it is shown in."""
    assert bidi.clean(f"ab{sign}cd") == "abcd"


def test_words_keep_their_breaks_and_joiners() -> None:
    """A line break, a tab and the joiner that Persian needs are part of somebody's words."""
    assert bidi.clean("می\u200cخواهم\r\nzwei\tdrei\u2028vier") == "می\u200cخواهم\nzwei\tdrei\nvier"


@given(st.text(alphabet=st.characters()))
def test_clean_leaves_nothing_hidden_and_loses_no_letter(text: str) -> None:
    """R21: any text at all keeps its letters and digits and loses control, override and private characters."""
    cleaned = bidi.clean(text)
    assert all(c in "\n\t\u200c\u200d" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"} for c in cleaned)
    assert [c for c in text if c.isalnum()] == [c for c in cleaned if c.isalnum()]
    assert bidi.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("text", "direction", "set_apart"),
    [
        ("Aufzug", "ltr", False),
        ("1234567", "ltr", False),
        ("المصعد", "ltr", True),
        ("Rathaus المصعد", "ltr", True),
        ("١٢٣", "ltr", True),
        ("المصعد", "rtl", False),
        ("Rathaus", "rtl", True),
        ("123 45 67", "rtl", True),
    ],
)
def test_only_what_could_turn_a_line_is_set_apart(text: str, direction: str, set_apart: bool) -> None:
    """R21: foreign directions are isolated, and nothing else carries invisible signs."""
    expected = f"{FSI}{text}{PDI}" if set_apart else text
    assert bidi.isolate(text, direction) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["0241 4321234", "02161 25-3068", "02161/25 30"])
def test_a_number_in_groups_is_one_word(number: str) -> None:
    """R21: the groups of a telephone number hang together by signs that annex 9 counts as part of a number (CS)."""
    held = bidi.held_together(number)
    assert [c for c in held if c.isdigit()] == [c for c in number if c.isdigit()]
    assert {unicodedata.bidirectional(c) for c in held} == {"EN", "CS"}


def test_every_line_is_set_apart_by_itself() -> None:
    """An isolate ends with its line, so each line needs its own."""
    assert bidi.isolate("أ\n\nب", "ltr") == f"{FSI}أ{PDI}\n\n{FSI}ب{PDI}"
    assert bidi.strip_isolates(bidi.isolate("أ\n\nب", "ltr")) == "أ\n\nب"
