"""What a state of the conversation is: a row of a table, with no code of its own.

`bot/flows` holds the rows. A table checks itself at import: every target exists, every state can be left. Global
words (help, back, a person …) leave every state besides.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

MOST_OPTIONS = 7
"""Nobody can listen to more (R05)."""


class Kind(StrEnum):
    """How an answer is read."""

    MENU = "menu"
    """Free words are a first message: the intent decides."""
    TEXT = "text"
    ONE_OF = "one_of"
    MANY_OF = "many_of"
    PLACE = "place"
    PICTURE = "picture"
    CATEGORY = "category"
    REFERENCE = "reference"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: `label` is a message key.

    `to` is a state, or an action with a leading "!"; empty: the question is answered.
    """

    value: str
    label: str
    to: str = ""
    says: str = ""
    """"yes" or "no" where the plain word means this option ("ja" to "Ist alles richtig?")."""
    alone: bool = False
    """Cannot be chosen together with others ("Keine Angabe")."""
    needs: str = ""
    """Offered only where the channel has this capability ("pictures")."""
    also: str = ""
    """Message key of other words that mean this option ("blind" for "Sehen"); any one of them is enough."""


@dataclass(frozen=True, slots=True)
class State:
    """One place to wait for an answer. `prompt` is a message key.

    `question`: the answer is kept under the state's own last name and the questionnaire goes on.
    `answered`: action that takes the words of a TEXT, PLACE or REFERENCE state that is no question.
    `back`: where "back" leads to from an inner room. `reopens`: what is asked again after a correction.
    `skipped`: what a skipped question is answered with.
    """

    name: str
    prompt: str
    kind: Kind = Kind.ONE_OF
    choices: tuple[Choice, ...] = ()
    question: bool = False
    skippable: bool = False
    answered: str = ""
    back: str = ""
    reopens: tuple[str, ...] = ()
    skipped: str | None = None

    @property
    def key(self) -> str:
        """`what` of `report.what`: where the answer is kept."""
        return self.name.rpartition(".")[2]


def check(states: Mapping[str, State], actions: Collection[str]) -> None:
    """Raise ValueError, naming the state, when a target is missing or a state cannot be left."""
    known = {"", *states, *(f"!{action}" for action in actions)}
    for state in states.values():
        for choice in state.choices:
            if choice.to not in known:
                raise ValueError(f"{state.name}: {choice.to} does not exist")
        if state.back and state.back not in states:
            raise ValueError(f"{state.name}: {state.back} does not exist")
        if state.answered and state.answered not in actions:
            raise ValueError(f"{state.name}: {state.answered} does not exist")
        leaves = state.question or state.answered or any(choice.to for choice in state.choices)
        if not leaves and state.kind is not Kind.LANGUAGE:
            raise ValueError(f"{state.name} cannot be left")
        if len(state.choices) > MOST_OPTIONS:
            raise ValueError(f"{state.name} has more than seven options (R05)")
