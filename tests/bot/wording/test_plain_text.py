"""Replies become numbered text and the same words to speak."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.replies import Option, Reply, Term
from bot.wording.catalogue import Catalogue, Catalogues
from bot.wording.language import Language
from bot.wording.plain_text import RenderedOption, label_words, pronounceable, render

GERMAN = """
ask = Geht das?
    .sms = Geht's?
    .easy = Gut so?
said = Sie sagen: „{ $text }“.
receipt = Ihre Nummer ist { $reference }.
yes = Ja
no = Nein
    .sms = N
help-line = 0 = Mensch
    .spoken = 0: ein Mensch
"""
ARABIC = """
ask = هل هذا صحيح؟
yes = نعم
no = لا
help-line = 0 = إنسان
"""
YES_NO = (Option("yes", Term("yes")), Option("no", Term("no")))


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """A small German and Arabic catalogue in which nothing is missing."""

    def fail(language: str, key: str) -> None:
        raise AssertionError(f"{language} {key}")

    german = Catalogue(Language("de", "Deutsch"), [GERMAN])
    arabic = Catalogue(Language("ar", "العربية", "rtl", "Arabic"), [ARABIC])
    return Catalogues({"de": german, "ar": arabic}, alarm=fail)


def test_options_are_numbered_and_the_help_line_is_last(catalogues: Catalogues) -> None:
    """R01, R06: every option is a digit and its words on a line, and the way to a person is always the last line."""
    rendered = render(catalogues, Reply("ask", options=YES_NO, asks=True), "de")
    assert rendered.text == "Geht das?\n\n1 Ja\n2 Nein\n0 = Mensch"
    assert rendered.options == (RenderedOption(1, "Ja"), RenderedOption(2, "Nein"))
    assert rendered.key == "ask"


def test_a_question_without_options_and_a_statement(catalogues: Catalogues) -> None:
    """R06: a free question has the help line, a statement is just itself."""
    assert render(catalogues, Reply("ask", asks=True), "de").text == "Geht das?\n\n0 = Mensch"
    assert render(catalogues, Reply("ask"), "de").text == "Geht das?"


def test_sms_and_easy(catalogues: Catalogues) -> None:
    """R24: an SMS takes the short variants and no empty line; easier words are taken when wanted."""
    reply = Reply("ask", options=YES_NO, asks=True)
    assert render(catalogues, reply, "de", sms=True).text == "Geht's?\n1 Ja\n2 N\n0 = Mensch"
    assert render(catalogues, reply, "de", easy=True).text.startswith("Gut so?")
    assert render(catalogues, reply, "de", easy=True).spoken.startswith("Gut so?")


def test_right_to_left_lines_start_with_the_digit(catalogues: Catalogues) -> None:
    """R21: an Arabic option is one line, digit first."""
    rendered = render(catalogues, Reply("ask", options=YES_NO, asks=True), "ar")
    assert rendered.text.splitlines()[2:] == ["1 نعم", "2 لا", "0 = إنسان"]


def test_the_same_is_spoken(catalogues: Catalogues) -> None:
    """R03: the audio says what the text says, options and help line included."""
    rendered = render(catalogues, Reply("ask", options=YES_NO, asks=True), "de")
    assert rendered.spoken == "Geht das?\n1: Ja.\n2: Nein.\n0: ein Mensch."


def test_signs_are_not_spoken_and_numbers_are_grouped(catalogues: Catalogues) -> None:
    """R03, R04: quotes, brackets and emoji of people are not read aloud as names of signs."""
    said = render(catalogues, Reply("said", {"text": "Weg [[zu]] eng 👍 (hier) <b>"}), "de").spoken
    assert said == "Sie sagen: Weg zu eng hier b."
    receipt = render(catalogues, Reply("receipt", {"reference": "1000002"}), "de")
    assert receipt.spoken == "Ihre Nummer ist 1 0 0, 0 0, 0 2."


def test_every_line_is_a_sentence_to_the_ear(catalogues: Catalogues) -> None:
    """R03: lines without a stop would be read in one breath; a question keeps its mark."""
    said = render(catalogues, Reply("said", {"text": "Weg\nOrt"}, (Option("a", "Was nun?"),)), "de").spoken
    assert said == "Sie sagen: Weg.\nOrt.\n1: Was nun?"


def test_the_emergency_number_is_said_as_it_is_dialled(catalogues: Catalogues) -> None:
    """R13: nobody shall hear "one hundred and twelve"; a longer number stays what it is."""
    assert pronounceable("Rufen Sie 112 an! Linie 1120.") == "Rufen Sie 1 1 2 an! Linie 1120."


def test_long_numbers_are_said_digit_by_digit() -> None:
    """R03: telephone, reference and post code of somebody's own words are numbers to write down, not amounts."""
    assert pronounceable("Rufen Sie 02161 25-0 an") == "Rufen Sie 0 2 1 6 1, 2 5, 0 an."
    assert pronounceable("Nummer 1000002, 41061 Stadt") == "Nummer 1 0 0, 0 0, 0 2, 4 1 0, 6 1 Stadt."
    assert pronounceable("Am 24.12.2026 um 10:30 kommen 1200 Leute") == "Am 24.12.2026 um 10:30 kommen 1200 Leute."


def test_a_language_is_named_in_letters_that_the_voice_knows(catalogues: Catalogues) -> None:
    """R20: a German voice would spell "alif, lam, ain"; it says the English name, and the eye sees the own one."""
    names = (Option("ar", "العربية"), Option("de", "Deutsch"))
    asked = Reply("ask", options=names)
    assert render(catalogues, asked, "de").spoken == "Geht das?\n1: Arabic.\n2: Deutsch."
    assert render(catalogues, asked, "ar").spoken.splitlines()[1:] == ["1: العربية.", "2: Deutsch."]
    assert [option.label for option in render(catalogues, asked, "ar").options] == ["العربية", "\u2068Deutsch\u2069"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_words_are_said_with_all_letters(catalogues: Catalogues, text: str) -> None:
    """R03: the ear gets every letter and digit that the eye gets, whatever a person wrote."""
    rendered = render(catalogues, Reply("said", {"text": text}), "de")
    assert re.findall(r"\w", rendered.spoken.replace("_", "")) == [
        c for c in re.findall(r"\w", rendered.text.replace("_", ""))
    ]


def test_labels_that_are_somebodys_words_are_cleaned(catalogues: Catalogues) -> None:
    """R21: a label may be a place somebody named; it is isolated where its direction differs."""
    options = (Option("a", "Rathaus\u202e"), Option("b", "المصعد"))
    rendered = render(catalogues, Reply("ask", options=options), "de")
    assert [option.label for option in rendered.options] == ["Rathaus", "\u2068المصعد\u2069"]


def test_a_label_can_be_said(catalogues: Catalogues) -> None:
    """R01: the words of an option are given bare, without isolates, so that they can be compared."""
    assert label_words(catalogues, Term("yes"), "ar") == "نعم"
    assert label_words(catalogues, "المصعد", "de") == "المصعد"


def test_eight_options_are_our_mistake(catalogues: Catalogues) -> None:
    """R05: more than seven options never reach a person."""
    options = tuple(Option(str(n), str(n)) for n in range(8))
    with pytest.raises(ValueError, match="ask offers 8"):
        render(catalogues, Reply("ask", options=options), "de")


def test_no_line_is_left_of_signs_alone() -> None:
    """A line of signs only is not spoken at all."""
    assert pronounceable("Ja\n***\n👍👍\nNein") == "Ja.\nNein."
    assert pronounceable("Я комп’ютерна програма. ‘Так’") == "Я комп'ютерна програма. Так."
