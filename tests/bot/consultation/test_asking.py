"""Who is asked what, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consultation.asking import asked, kept, next_question, options, rotated, sides
from bot.consultation.document import read


def test_conditions_decide_what_comes_next(document):
    """ "Only if 2 was yes": who said no is never asked the question behind it."""
    consultation = read(document)

    assert next_question(consultation, {}).key == "cars"
    assert next_question(consultation, {"cars": ("yes",)}).key == "instead"
    assert next_question(consultation, {"cars": ("no",)}).key == "why"
    assert next_question(consultation, {"cars": ()}).key == "why"
    assert next_question(consultation, {"cars": ("no",), "why": ()}) is None
    assert [question.key for question in asked(consultation, {"cars": ("yes",)})] == ["cars", "instead", "why"]


def test_a_changed_answer_takes_back_what_hung_on_it(document):
    """R42: who changes yes to no has no answer to the question that was only for yes."""
    consultation = read(document)
    answers = {"cars": ("no",), "instead": ("trees",), "why": ("so",)}

    assert kept(consultation, answers) == {"cars": ("no",), "why": ("so",)}


@given(st.integers(0, 10_000))
def test_each_person_has_an_order_and_keeps_it(seed):
    """R41: rotated, complete, and the same each time."""
    items = ("a", "b", "c")

    assert sorted(rotated(items, seed)) == list(items)
    assert rotated(items, seed) == rotated(items, seed)


def test_no_side_and_no_option_is_always_first(document):
    """R41: over many people each side and each option comes first about equally often."""
    consultation = read(document)
    first_sides = [sides(consultation, seed)[0][0] for seed in range(60)]
    first_options = [options(consultation.questions[1], seed)[0].value for seed in range(60)]

    assert first_sides.count("pro") == first_sides.count("contra") == 30
    assert {value: first_options.count(value) for value in first_options} == {"trees": 20, "benches": 20, "market": 20}


@pytest.mark.parametrize("key", ["cars", "why"])
def test_yes_and_no_keep_their_order(document, key):
    """Only what staff wrote is rotated: "yes" is always 1."""
    question = next(each for each in read(document).questions if each.key == key)

    assert options(question, 1) == ()
