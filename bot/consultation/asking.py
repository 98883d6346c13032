"""Which question comes next, and in which order what is said for and against is told.

No side is first by a rule of ours: each person has an order of their own, the same whenever they come back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.consultation.document import OWN_OPTIONS, Consultation, Option, Question, Statement

Answers = Mapping[str, tuple[str, ...]]
"""Values by question key. An empty tuple: asked and left without an answer."""

Item = TypeVar("Item")


def applies(question: Question, answers: Answers) -> bool:
    """True when the question is for who gave these answers."""
    condition = question.only_if
    return condition is None or any(value in condition.answers for value in answers.get(condition.question, ()))


def asked(consultation: Consultation, answers: Answers) -> tuple[Question, ...]:
    """The questions for who gave these answers, as far as one can know it yet, in order."""
    return tuple(question for question in consultation.questions if applies(question, answers))


def next_question(consultation: Consultation, answers: Answers) -> Question | None:
    """The first question that is for this person and was not asked yet; None when all were."""
    return next((question for question in asked(consultation, answers) if question.key not in answers), None)


def kept(consultation: Consultation, answers: Answers) -> Answers:
    """The answers without those to questions that no longer apply, since an earlier answer was changed."""
    found: dict[str, tuple[str, ...]] = {}
    for question in consultation.questions:
        if question.key in answers and applies(question, found):
            found[question.key] = answers[question.key]
    return found


def sides(consultation: Consultation, seed: int) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
    """What is said for it and against it, for the person of this seed (0 or more): which side and argument first."""
    both = (("pro", consultation.pro), ("contra", consultation.contra))
    first, second = both if seed % 2 == 0 else both[::-1]
    return tuple((side, rotated(statements, seed // 2)) for side, statements in (first, second))


def options(question: Question, seed: int) -> tuple[Option, ...]:
    """The options that staff wrote, for the person of this seed."""
    return rotated(question.options, seed) if question.kind in OWN_OPTIONS else ()


def rotated(items: Sequence[Item], by: int) -> tuple[Item, ...]:
    """`items` beginning at another one."""
    start = by % len(items) if items else 0
    return (*items[start:], *items[:start])
