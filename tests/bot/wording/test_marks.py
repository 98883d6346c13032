"""Words are written more fully for a voice than for readers."""

from hypothesis import given
from hypothesis import strategies as st

from bot.wording.marks import Marks

ARABIC = Marks(["يُمكِنُنا", "شُكرًا", "مِن", "مَن يَعرِف"])


def test_a_listed_word_gets_its_marks_wherever_it_stands() -> None:
    """R02: eSpeak speaks only the vowels that it reads."""
    assert ARABIC.put("هل يمكننا؟ يمكننا.") == "هل يُمكِنُنا؟ يُمكِنُنا."
    assert ARABIC.put("ويمكننا") == "ويمكننا"
    assert ARABIC.put("شكرًا على Rathaus") == "شُكرًا على Rathaus"


def test_a_word_and_its_neighbour_go_before_the_word_alone() -> None:
    """R02: "who" and "from" are written alike."""
    assert ARABIC.put("من يعرف؟ شخص من المكتب") == "مَن يَعرِف؟ شخص مِن المكتب"


def test_a_persian_word_is_found_beside_its_non_joiner() -> None:
    """R02: the "e" that joins two words is heard, and a part behind a non-joiner is no hindrance."""
    persian = Marks(["گزارش\u0650 شما", "گزارش\u0650 نیمه", "می\u200cد\u064eه\u064eم"])
    assert persian.put("گزارش شما و گزارش نیمه\u200cکاره") == "گزارش\u0650 شما و گزارش\u0650 نیمه\u200cکاره"
    assert persian.put("گزارش می\u200cدهم") == "گزارش می\u200cد\u064eه\u064eم"


def test_doubling_comes_before_its_vowel() -> None:
    """R02: in Unicode's own order of the two signs eSpeak NG loses the vowel."""
    assert Marks(["ر\u0650\u0651"]).put("ر") == "ر\u0651\u0650"


@given(st.text(alphabet="مني عرف.؟ab\n", max_size=60))
def test_no_letter_is_added_or_lost(text: str) -> None:
    """R03: the ear gets the words that the eye gets."""
    letters = [c for c in ARABIC.put(text) if not "\u064b" <= c <= "\u0652"]
    assert "".join(letters) == text
