"""A consultation as staff write it: one value, stored and exchanged as one JSON document.

Its shape is the published schema; what a schema cannot say (a condition names an earlier question, it closes after it
opens) is said by `mistakes`. Whether it may be opened is asked in `opening.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

EASY = "easy"
"""Beside the codes of languages: German in easy words, which German-speaking residents are asked in."""

DONT_KNOW = "unknown"
"""Value of the answer that every question has and nobody has to write."""

FEWEST_OPTIONS, MOST_OPTIONS = 2, 6
"""With "I don't know" seven, the most that people can listen to (R05)."""

STEPS = ("1", "2", "3", "4", "5")
"""Values of the five steps, from full agreement to none; their words are the catalogue's."""

TEXTS = ("title", "decides", "scope", "area", "concerned", "other_ways", "contact")
STATEMENTS = ("information", "pro", "contra")

Text = Mapping[str, str]
"""The same words by language code, and in easy German under EASY."""


class QuestionKind(StrEnum):
    """How a question is answered. Besides, every one has "I don't know", and may be left without an answer."""

    ONE_OF = "one_of"
    MANY_OF = "many_of"
    YES_NO = "yes_no"
    SCALE = "scale"
    WORDS = "words"
    PLACE = "place"
    NUMBER = "number"


OWN_OPTIONS = frozenset({QuestionKind.ONE_OF, QuestionKind.MANY_OF})
"""Kinds whose options staff write."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that may be chosen; `value` is what is counted."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Condition:
    """The question is asked only of those who gave one of these answers to an earlier one."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question."""

    key: str
    kind: QuestionKind
    text: Text
    options: tuple[Option, ...] = ()
    only_if: Condition | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """Every answer that can be counted, in order; none for words, places and numbers."""
        match self.kind:
            case QuestionKind.YES_NO:
                return ("yes", "no", DONT_KNOW)
            case QuestionKind.SCALE:
                return (*STEPS, DONT_KNOW)
            case QuestionKind.ONE_OF | QuestionKind.MANY_OF:
                return (*(option.value for option in self.options), DONT_KNOW)
            case _:
                return ()


@dataclass(frozen=True, slots=True)
class Medium:
    """A recording, picture or link; `description` says what it shows, for who cannot see or hear it."""

    kind: str
    """audio, picture, video or link."""
    address: str
    description: Text


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that people are told before they are asked: a piece of information, or an argument with its source."""

    text: Text
    source: str = ""
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True)
class Consultation:
    """Everything that is known of a consultation before the first answer. Times are aware."""

    id: str
    title: Text
    decides: Text
    """Who decides in the end."""
    scope: Text
    """What can still be changed."""
    opens: datetime
    closes: datetime
    area: Text
    concerned: Text
    other_ways: Text
    """How people take part who use none of the channels: paper, telephone, the desk."""
    contact: Text
    questions: tuple[Question, ...]
    information: tuple[Statement, ...] = ()
    pro: tuple[Statement, ...] = ()
    contra: tuple[Statement, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Languages that it is not offered in, each with the reason."""

    def texts(self) -> Iterator[tuple[str, Text]]:
        """Every text that people read or hear, with its place in the document."""
        for name in TEXTS:
            yield name, getattr(self, name)
        for name in STATEMENTS:
            for number, statement in enumerate(getattr(self, name), start=1):
                yield f"{name} {number}", statement.text
                yield from ((f"{name} {number}, {medium.kind}", medium.description) for medium in statement.media)
        for question in self.questions:
            yield f"question {question.key}", question.text
            yield from ((f"question {question.key}, {option.value}", option.label) for option in question.options)


def read(data: Mapping[str, Any]) -> Consultation:
    """The consultation of a document that fits the schema. Raises ValueError for a time that is none."""
    texts: dict[str, Text] = {name: data.get(name, {}) for name in TEXTS}
    told = {name: tuple(map(_statement, data.get(name, ()))) for name in STATEMENTS}
    return Consultation(
        id=data["id"],
        opens=_time(data, "opens"),
        closes=_time(data, "closes"),
        questions=tuple(_question(each) for each in data["questions"]),
        left_out=data.get("left_out", {}),
        information=told["information"],
        pro=told["pro"],
        contra=told["contra"],
        **texts,
    )


def _time(data: Mapping[str, Any], name: str) -> datetime:
    found = datetime.fromisoformat(data[name])
    if found.tzinfo is None:
        raise ValueError(f"{name}: the offset from UTC is missing, as in 2027-03-01T08:00+01:00")
    return found


def _question(data: Mapping[str, Any]) -> Question:
    condition = data.get("only_if")
    return Question(
        key=data["key"],
        kind=QuestionKind(data["kind"]),
        text=data["text"],
        options=tuple(Option(each["value"], each["label"]) for each in data.get("options", ())),
        only_if=Condition(condition["question"], tuple(condition["answers"])) if condition else None,
    )


def _statement(data: Mapping[str, Any]) -> Statement:
    media = (Medium(each["kind"], each["address"], each["description"]) for each in data.get("media", ()))
    return Statement(data["text"], data.get("source", ""), tuple(media))


def mistakes(consultation: Consultation) -> tuple[str, ...]:
    """What contradicts itself, each with its place: such a document is no consultation yet."""
    return tuple(_mistakes(consultation))


def _mistakes(consultation: Consultation) -> Iterator[str]:
    if consultation.closes <= consultation.opens:
        yield "closes: lies before opens"
    before: dict[str, Question] = {}
    for question in consultation.questions:
        place = f"question {question.key}"
        if question.key in before:
            yield f"{place}: there are two of this key"
        yield from (f"{place}: {wrong}" for wrong in _wrong_options(question))
        if question.only_if:
            yield from (f"{place}, only_if: {wrong}" for wrong in _wrong_condition(question.only_if, before))
        before[question.key] = question


def _wrong_options(question: Question) -> Iterator[str]:
    values = [option.value for option in question.options]
    if question.kind not in OWN_OPTIONS:
        if values:
            yield f"the kind {question.kind} has options of its own"
        return
    if not FEWEST_OPTIONS <= len(values) <= MOST_OPTIONS:
        yield f"{len(values)} options; {FEWEST_OPTIONS} to {MOST_OPTIONS} are possible"
    if len(set(values)) < len(values) or DONT_KNOW in values:
        yield f'each option needs a value of its own, other than "{DONT_KNOW}"'


def _wrong_condition(condition: Condition, before: Mapping[str, Question]) -> Iterator[str]:
    earlier = before.get(condition.question)
    if earlier is None:
        yield f"there is no question {condition.question} before it"
        return
    unknown = [answer for answer in condition.answers if answer not in earlier.values]
    if unknown or not condition.answers:
        yield f"{condition.question} cannot be answered with {', '.join(unknown) or 'nothing'}"
