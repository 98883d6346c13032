"""A consultation is read as it was written, and what contradicts itself is named."""

from datetime import timedelta

import pytest

from bot.consultation.document import QuestionKind, mistakes, read


def test_a_document_becomes_a_consultation(document):
    """R41: parts, times with their offset, questions with their kinds."""
    consultation = read(document)

    assert mistakes(consultation) == ()
    assert [question.kind for question in consultation.questions] == list(
        (QuestionKind.YES_NO, QuestionKind.ONE_OF, QuestionKind.WORDS)
    )
    assert consultation.questions[1].values == ("trees", "benches", "market", "unknown")
    assert consultation.closes.utcoffset() == timedelta(hours=2)


def test_a_time_without_its_offset_is_none(document):
    """A closing time that each clock reads otherwise is refused."""
    document["closes"] = "2027-03-28T20:00"
    with pytest.raises(ValueError, match="closes"):
        read(document)


def change(document, path, value):
    """Put a value somewhere in the document."""
    *way, last = path
    for step in way:
        document = document[step]
    document[last] = value


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (["closes"], "2027-02-28T20:00+01:00", "closes"),
        (["questions", 1, "key"], "cars", "two of this key"),
        (["questions", 1, "options"], [], "0 options"),
        (["questions", 1, "options", 1, "value"], "trees", "a value of its own"),
        (["questions", 1, "options", 1, "value"], "unknown", "a value of its own"),
        (["questions", 0, "options"], [{"value": "a", "label": {"de": "A"}}], "options of its own"),
        (["questions", 1, "only_if"], {"question": "why", "answers": ["yes"]}, "no question why before"),
        (["questions", 1, "only_if"], {"question": "cars", "answers": ["perhaps"]}, "cannot be answered with perhaps"),
        (["questions", 1, "only_if"], {"question": "cars", "answers": []}, "nothing"),
    ],
)
def test_contradictions_are_named(document, path, value, place):
    """What a schema cannot see is said with its place."""
    change(document, path, value)
    found = mistakes(read(document))

    assert len(found) == 1
    assert place in found[0]
