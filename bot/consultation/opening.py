"""The opening gate: what a consultation still lacks before people may be asked (charter C2, R41).

Each gap is a code with its place, so that the office can say it in its own words. That a second person approves, and
that the clock allows it, is decided where people and clocks are known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.consultation.document import EASY, Consultation, Statement, Text
from bot.wording.reading import check_german

LEAST_RATIO, MOST_RATIO = Fraction(4, 5), Fraction(5, 4)
"""Length of all that is said for it over all that is said against it, in each language (R41)."""

LONGEST = 300
"""Characters of a question (R05)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """`code` is what is missing or wrong, `place` where, `detail` a language, a rule or a number."""

    code: str
    place: str = ""
    detail: str = ""


def gaps(consultation: Consultation, languages: Sequence[str]) -> tuple[Gap, ...]:
    """What stands in the way; empty: it may be opened. `languages`: codes in which the city asks."""
    asked = [code for code in languages if code not in consultation.left_out]
    return (
        *_frame(consultation),
        *_balance(consultation, asked),
        *_words(consultation, asked),
        *_reasons(consultation),
        *_easy(consultation),
    )


def _frame(consultation: Consultation) -> Iterator[Gap]:
    for name in ("decides", "scope", "other_ways", "contact"):
        if not _said(getattr(consultation, name), "de"):
            yield Gap("missing", name)
    if not consultation.questions:
        yield Gap("missing", "questions")


def _balance(consultation: Consultation, languages: Sequence[str]) -> Iterator[Gap]:
    """Both sides, with sources, as long, and told in the same kinds of media."""
    for name in ("pro", "contra"):
        statements = getattr(consultation, name)
        if not statements:
            yield Gap("missing", name)
        yield from (
            Gap("no-source", f"{name} {at}") for at, each in enumerate(statements, 1) if not each.source.strip()
        )
    if not (consultation.pro and consultation.contra):
        return
    for code in (EASY, *languages):
        ratio = Fraction(_length(consultation.pro, code), max(_length(consultation.contra, code), 1))
        if not LEAST_RATIO <= ratio <= MOST_RATIO and (_length(consultation.pro, code) or code in languages):
            yield Gap("unbalanced", code, f"{float(ratio):.2f}")
    if _media(consultation.pro) != _media(consultation.contra):
        yield Gap("other-media", "contra")


def _words(consultation: Consultation, languages: Sequence[str]) -> Iterator[Gap]:
    for place, text in consultation.texts():
        yield from (Gap("untranslated", place, code) for code in (EASY, *languages) if not _said(text, code))
    for question in consultation.questions:
        long = [code for code in (EASY, *languages) if len(question.text.get(code, "")) > LONGEST]
        yield from (Gap("too-long", f"question {question.key}", code) for code in long)


def _reasons(consultation: Consultation) -> Iterator[Gap]:
    """A language is left out with a reason, and German never."""
    for code, reason in consultation.left_out.items():
        if not reason.strip() or code == "de":
            yield Gap("no-reason", "left_out", code)


def _easy(consultation: Consultation) -> Iterator[Gap]:
    """The easy German keeps the rules of easy German (R16)."""
    for place, text in consultation.texts():
        yield from (Gap("hard", place, f"{found.rule}: {found.words}") for found in check_german(text.get(EASY, "")))


def _said(text: Text, code: str) -> bool:
    return bool(text.get(code, "").strip())


def _length(statements: Sequence[Statement], code: str) -> int:
    return sum(len(statement.text.get(code, "")) for statement in statements)


def _media(statements: Sequence[Statement]) -> set[str]:
    return {medium.kind for statement in statements for medium in statement.media}
