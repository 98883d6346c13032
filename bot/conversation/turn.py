"""One turn while it is being made: the session so far and the effects so far.

The only mutable thing of the conversation; it lives inside one call of `step` and never leaves it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import prompts
from bot.conversation.context import Context
from bot.conversation.effects import Count, Effect, Say
from bot.conversation.hearing import Hearing
from bot.conversation.replies import Argument, Reply
from bot.conversation.session import Session
from bot.conversation.states import State
from bot.flows import STATES

DRAFT_LIVES = timedelta(days=7)
"""R11."""

FAILURES_UNTIL_PERSON = 3
"""R08."""


@dataclass(slots=True)
class Turn:
    """What one event has led to so far."""

    session: Session
    context: Context
    hearing: Hearing
    effects: list[Effect] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language of the answers."""
        return self.session.language or self.context.language_hint or self.context.city.default_language

    @property
    def state(self) -> State:
        """The state that waits; a state of an older version that is gone is the menu."""
        return STATES.get(self.session.state, STATES["menu"])

    def set(self, **changes: Any) -> None:
        """Change fields of the session."""
        self.session = replace(self.session, **changes)

    def keep(self, **answers: Any) -> None:
        """Keep answers of the draft."""
        self.set(answers={**self.session.answers, **answers})

    def forget(self, *keys: str) -> None:
        """Drop answers of the draft."""
        self.set(answers={key: value for key, value in self.session.answers.items() if key not in keys})

    def drop_draft(self) -> None:
        """No draft any more."""
        self.set(answers={}, trail=(), voices=(), heard={}, waiting="", reminded=False, failures=0)

    def do(self, effect: Effect) -> None:
        """One more effect."""
        self.effects.append(effect)

    def say(self, key: str, about: str | None = None, /, **arguments: Argument) -> None:
        """One more message that asks nothing; it may always name the city, its office, telephone and desk."""
        self.reply(Reply(key, {**prompts.city_arguments(self.context.city), **arguments}), about)

    def reply(self, reply: Reply, reference: str | None = None) -> None:
        """One more message."""
        session = self.session
        spoken = session.voice and self.context.capabilities.voice_out
        self.do(Say(reply, self.language, spoken, session.easy, reference, session.stopped))

    def ask(self, name: str) -> None:
        """Go to a state and ask its question."""
        self.set(state=name, heard={})
        self.ask_again()

    def question(self) -> Reply:
        """What the state that waits asks."""
        return prompts.prompt(self.state, self.session, self.context)

    def ask_again(self) -> None:
        """Ask the question of the state that waits, or whether a voice answer was heard well."""
        if self.session.heard:
            self.reply(prompts.heard(self.session))
        else:
            self.reply(self.question())

    def not_understood(self) -> None:
        """Say so and ask again with what is possible; the third time offer a person, the draft stays (R08)."""
        self.set(failures=self.session.failures + 1)
        self.do(Count("not_understood", self.state.name))
        if self.session.failures >= FAILURES_UNTIL_PERSON:
            self.say("three-failures")
        else:
            self.say("not-understood")
        self.ask_again()

    def draft_is_old(self) -> bool:
        """True when the draft has waited longer than it lives."""
        session = self.session
        if not session.has_draft or not session.touched:
            return False
        return self.context.now - datetime.fromisoformat(session.touched) > DRAFT_LIVES
