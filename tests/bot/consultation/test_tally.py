"""Counted once each, and published without small counts."""

from bot.consultation.document import read
from bot.consultation.tally import Participation, Tally


def counted(document, *groups):
    """A tally of groups of people: how many, their answers, and their language."""
    tally = Tally(read(document))
    for number, answers, language in groups:
        for _ in range(number):
            tally.add(Participation(answers, language, "sms", "text"))
    return tally


YES, NO = {"cars": ("yes",), "instead": ("trees",)}, {"cars": ("no",)}


def test_everybody_is_counted_once(document):
    """R42: each answer, no answer, and only of those who were asked."""
    tally = counted(document, (12, YES, "de"), (8, NO, "tr"), (6, {"cars": ("yes",)}, "de"))

    assert tally.people == 26
    assert tally.by_question["cars"] == {"yes": 18, "no": 8}
    assert tally.asked["instead"] == 18
    assert tally.by_question["instead"] == {"trees": 12, "none": 6}


def test_few_people_are_no_result(document):
    """R43: below five people nothing is published at all."""
    assert counted(document, (4, YES, "de")).published() == {}


def test_a_question_that_would_tell_a_hidden_count_is_not_shown(document):
    """R43: how many were asked the second question is how many said yes to the first."""
    shown = counted(document, (3, YES, "de"), (40, NO, "de")).published()

    assert shown["cars"].counts["yes"] is None
    assert "instead" not in shown


def test_small_groups_are_not_shown(document):
    """R43: a language that fewer than ten people used is hidden, and with it another one."""
    shown = counted(document, (30, YES, "de"), (20, NO, "ar"), (3, NO, "ku")).published()["language"]

    assert shown.counts == {"de": 30, "ar": None, "ku": None}


def test_values_that_do_not_exist_are_no_answer(document):
    """A stored answer of an older version does no harm."""
    assert counted(document, (7, {"cars": ("perhaps",)}, "de")).by_question["cars"] == {"none": 7}
