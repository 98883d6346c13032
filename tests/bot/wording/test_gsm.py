"""R23: SMS are counted and cut exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import gsm

SEVEN = "".join(sorted(gsm.BASIC | gsm.EXTENSION))
TEXTS = st.text(alphabet=st.characters(), max_size=600)
SEVEN_BIT_TEXTS = st.text(alphabet=SEVEN, max_size=600)


def test_the_alphabet_has_the_size_of_the_standard() -> None:
    """R23: 127 characters and the escape make the 128 places of 3GPP 23.038; ten more are escaped."""
    assert len(gsm.BASIC) == 127
    assert len(gsm.EXTENSION) == 10


@pytest.mark.parametrize("character", "äöüÄÖÜßèéùìòàÇØøÅåÆæÉÑñ¿¡§€")
def test_letters_that_fit_seven_bits(character: str) -> None:
    """R23: the letters that domain.md 2 lists as GSM-7."""
    assert gsm.is_gsm(character)


@pytest.mark.parametrize("character", "çáíóúêâôëïşığąęăț„“”’–…·•ıعЖ😀")
def test_letters_that_force_two_bytes(character: str) -> None:
    """R23: the letters that domain.md 2 lists as outside GSM-7."""
    assert not gsm.is_gsm(character)
    assert gsm.foreign(f"ab{character}{character}") == [character]


@pytest.mark.parametrize(
    ("text", "length", "segments"),
    [
        ("", 0, 0),
        ("a" * 160, 160, 1),
        ("a" * 161, 161, 2),
        ("a" * 306, 306, 2),
        ("a" * 307, 307, 3),
        ("€" * 80, 160, 1),
        ("€" * 81, 162, 2),
        ("a" * 159 + "€", 161, 2),
        ("ş" * 70, 70, 1),
        ("ş" * 71, 71, 2),
        ("ş" * 134, 134, 2),
        ("ş" * 135, 135, 3),
        ("a" * 70 + "ş", 71, 2),
        ("😀" * 35, 70, 1),
        ("😀" * 36, 72, 2),
        ("[]", 4, 1),
    ],
)
def test_lengths_and_segments(text: str, length: int, segments: int) -> None:
    """R23: 160 and 153 septets, 70 and 67 units, escapes and surrogate pairs count two."""
    assert gsm.length(text) == length
    assert gsm.segments(text) == segments


def test_an_escape_or_a_pair_is_never_torn() -> None:
    """R23: where only one place is left, a character of two moves to the next part."""
    assert gsm.split("€" * 100)[0] == "€" * 76
    assert gsm.split("😀" * 50)[0] == "😀" * 33


@given(st.one_of(TEXTS, SEVEN_BIT_TEXTS))
def test_parts_are_the_text_and_fit(text: str) -> None:
    """R23: any text splits into parts that fit and that are the text again."""
    parts = gsm.split(text)
    seven = gsm.is_gsm(text)
    assert "".join(parts) == text
    if len(parts) > 1:
        room = gsm.PART_SEPTETS if seven else gsm.PART_UNITS
        assert all(part and _size(part, seven) <= room for part in parts)


@given(SEVEN_BIT_TEXTS)
def test_septets_agree_with_a_count_by_the_standard(text: str) -> None:
    """R23: one septet each, and one more for each escape."""
    assert gsm.length(text) == len(text) + sum(text.count(c) for c in "\f^{}\\[~]|€")


@given(TEXTS)
def test_units_agree_with_the_encoder_of_python(text: str) -> None:
    """R23: a text outside GSM-7 has as many units as UTF-16 has."""
    text += "ş"
    assert gsm.length(text) == len(text.encode("utf-16-be", "surrogatepass")) // 2


def test_words_stay_whole() -> None:
    """Parts end after a space, so a phone that shows parts apart shows whole words."""
    text = "Der Aufzug ist kaputt. " * 19
    assert all(part.endswith(" ") for part in gsm.split(text))


def test_a_whole_word_never_costs_an_sms() -> None:
    """R24: where cutting after a space would need one more SMS, the word is cut."""
    text = "ş" * 60 + " " + "ş" * 73
    assert [len(part) for part in gsm.split(text)] == [67, 67]


@given(st.text(alphabet="ab €şğ", max_size=900))
def test_no_text_costs_more_than_it_must(text: str) -> None:
    """R24: the number of parts is the smallest possible."""
    seven = gsm.is_gsm(text)
    costs = [2 if seven and c == "€" else 1 for c in text]
    room, parts, used = gsm.PART_SEPTETS if seven else gsm.PART_UNITS, 1, 0
    for cost in costs:
        if used + cost > room:
            parts, used = parts + 1, 0
        used += cost
    single = sum(costs) <= (gsm.SINGLE_SEPTETS if seven else gsm.SINGLE_UNITS)
    assert len(gsm.split(text)) == (1 if single else parts)


def test_a_mark_stays_with_its_letter() -> None:
    """Without a space, a cut goes before a letter and never between a letter and its mark."""
    parts = gsm.split("e\u0301" * 100)
    assert all(part.startswith("e") and part.endswith("\u0301") for part in parts)


def _size(part: str, seven: bool) -> int:
    if seven:
        return gsm.length(part)
    return len(part.encode("utf-16-be", "surrogatepass")) // 2


def test_french_print_does_not_double_the_price() -> None:
    """R24: no-break spaces and curly apostrophes become plain where the rest is GSM-7, and stay where it is not."""
    assert gsm.affordable("Où est l’entrée\u00a0?") == "Où est l'entrée ?"
    assert gsm.affordable("Où est l’arrêt\u00a0?") == "Où est l’arrêt\u00a0?"
