"""Counting: every participation once, in memory that does not grow with their number; then what may be published of it.

Free words, places and numbers are not counted here: people group them into themes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.consultation.asking import Answers, applies
from bot.consultation.document import Consultation, Question
from bot.consultation.suppression import K_GROUPS, K, publishable

NO_ANSWER = "none"
"""Who was asked and gave no answer."""

WAYS = {"language": K_GROUPS, "channel": K, "spoken": K}
"""What is counted of how people took part, and from how many people on it is published."""


@dataclass(frozen=True, slots=True)
class Participation:
    """What one person answered, and how: nothing of who they are."""

    answers: Answers
    language: str
    channel: str
    spoken: str
    """"voice", "text" or "paper"."""


@dataclass(frozen=True, slots=True)
class Table:
    """Counts as they are published: None where a count is too small, or protects one that is."""

    people: int
    counts: Mapping[str, int | None]


@dataclass(slots=True)
class Tally:
    """The counts while they are made."""

    consultation: Consultation
    people: int = 0
    by_question: dict[str, Counter[str]] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    ways: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in WAYS})

    def add(self, participation: Participation) -> None:
        """Count one participation. Values that the question does not have are counted as no answer."""
        self.people += 1
        for name, counter in self.ways.items():
            counter[getattr(participation, name)] += 1
        for question in self.consultation.questions:
            if question.values and applies(question, participation.answers):
                self.asked[question.key] += 1
                given = [v for v in participation.answers.get(question.key, ()) if v in question.values]
                self.by_question.setdefault(question.key, Counter()).update(given or [NO_ANSWER])

    def published(self) -> dict[str, Table]:
        """The table of each question and way, without those that nothing may be said of. Nothing below K people."""
        if self.people < K:
            return {}
        tables: dict[str, Table] = {}
        for question in self.consultation.questions:
            if question.values and self._may_be_shown(question, tables):
                cells = {value: self.by_question.get(question.key, Counter())[value] for value in _cells(question)}
                tables[question.key] = Table(self.asked[question.key], publishable(cells))
        for name, k in WAYS.items():
            tables[name] = Table(self.people, publishable(self.ways[name], k))
        return tables

    def _may_be_shown(self, question: Question, tables: Mapping[str, Table]) -> bool:
        """How many were asked is the sum of the answers in its condition: it must not tell one that is hidden."""
        if question.only_if is None:
            return True
        earlier = tables.get(question.only_if.question)
        named = [earlier.counts.get(value) for value in question.only_if.answers] if earlier else [None]
        return None not in named and self.asked[question.key] >= K


def _cells(question: Question) -> Sequence[str]:
    return (*question.values, NO_ANSWER)
