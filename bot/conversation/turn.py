"""One turn while it is being made: the session so far and the effects so far.

The only mutable thing of the conversation; it lives inside one call of `step` and never leaves it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import prompts
from bot.conversation.context import Context
from bot.conversation.effects import Count, Effect, Say
from bot.conversation.hearing import Hearing
from bot.conversation.replies import Argument, Reply
from bot.conversation.session import Session
from bot.conversation.states import Kind, State
from bot.flows import STATES

DRAFT_LIVES = timedelta(days=7)
"""R11."""

FAILURES_UNTIL_PERSON = 3
"""R08."""

MOST_NOTES = 20
"""Voice notes that can be in the making at once; of more, the oldest are treated as said just now."""

SIDE_ROOMS = ("settings.", "data.", "case.")
"""States that a person visits and comes back from: `left` remembers where they were."""


@dataclass(slots=True)
class Turn:
    """What one event has led to so far."""

    session: Session
    context: Context
    hearing: Hearing
    effects: list[Effect] = field(default_factory=list)
    note: tuple[str, ...] = ()
    """Voice notes whose words are being taken and that belong to nothing yet."""

    @property
    def language(self) -> str:
        """The language of the answers: one that the city offers."""
        offered = self.offered()
        wanted = (self.session.language, self.context.language_hint)
        return next((code for code in wanted if code in offered), None) or self.context.city.default_language

    @property
    def state(self) -> State:
        """The state that waits; a state of an older version that is gone is the menu."""
        return STATES.get(self.session.state, STATES["menu"])

    @property
    def visiting(self) -> bool:
        """True in a side room."""
        return self.session.state.startswith(SIDE_ROOMS)

    @property
    def correcting(self) -> bool:
        """True while one item of a complete draft is asked again."""
        return self.state.question and self.session.trail[-1:] == ("report.review",)

    def offered(self) -> tuple[str, ...]:
        """Codes of the languages that the city offers."""
        return tuple(code for code, _ in self.context.city.languages)

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
        self.set(answers={}, trail=(), voices=(), heard={}, left={}, waiting="", waiting_notes=())
        self.set(reminded=False, failures=0)

    def take_note(self) -> tuple[str, ...]:
        """The voice notes that are being taken, for whoever makes use of their words."""
        note, self.note = self.note, ()
        return note

    def keep_voices(self, notes: Iterable[str]) -> None:
        """Voice notes join the draft."""
        self.set(voices=tuple(dict.fromkeys((*self.session.voices, *notes))))

    def remember_note(self, media: str, where: str) -> None:
        """Note in which state a voice note was said, until its words are there."""
        others = {other: state for other, state in self.session.notes.items() if other != media}
        self.set(notes=dict([*others.items(), (media, where)][-MOST_NOTES:]))

    def wait(self, text: str) -> None:
        """Keep words, with the voice notes they were said in, until the person says what to do with them."""
        self.set(waiting=text, waiting_notes=self.take_note())

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

    def greet(self) -> None:
        """Say once what this is (R13)."""
        if not self.session.welcomed:
            self.set(welcomed=True)
            self.say("welcome")
            self.do(Count("conversation"))

    def go(self, name: str) -> None:
        """Move to a state; who enters a side room can come back, with the words that waited to be confirmed."""
        session = self.session
        if not name.startswith(SIDE_ROOMS):
            self.set(left={})
        elif not self.visiting:
            self.set(left={"state": session.state, "heard": session.heard})
        failures = session.failures if name == session.state else 0
        self.set(state=name, heard={}, failures=failures, language_page=0)

    def ask(self, name: str) -> None:
        """Go to a state and ask its question."""
        self.go(name)
        self.ask_again()

    def question(self) -> Reply:
        """What the state that waits asks."""
        return prompts.prompt(self.state, self.session, self.context)

    def ask_again(self) -> None:
        """Ask the question of the state that waits, or whether a voice answer was heard well."""
        if self.session.heard:
            text = self.shortened(self.session.heard["text"], prompts.HEARD)
            self.reply(prompts.heard(text, bool(self.session.heard.get("doubtful"))))
        else:
            self.reply(self.question())

    def shortened(self, text: str, most: int) -> str:
        """What a long text says, in the person's own words (R05)."""
        return text if len(text) <= most else self.hearing.gist(text, self.language, most)

    def keep_problem(self, text: str) -> None:
        """Keep what the problem is, whole, and what of it is read back."""
        self.keep(what=text, gist=self.shortened(text, prompts.WHAT))

    def not_understood(self, key: str = "", **arguments: Argument) -> None:
        """Say so and ask again with what is possible."""
        free = self.state.kind in (Kind.TEXT, Kind.PLACE)
        self.failed(key or ("not-understood-words" if free else "not-understood"), **arguments)
        self.ask_again()

    def failed(self, key: str, **arguments: Argument) -> None:
        """One more attempt that led to nothing: say so; the third time offer a person, the draft stays (R08)."""
        self.set(failures=self.session.failures + 1)
        self.do(Count("not_understood", self.state.name))
        if self.session.failures >= FAILURES_UNTIL_PERSON:
            self.say("three-failures")
        elif key:
            self.say(key, **arguments)

    def draft_is_old(self) -> bool:
        """True when the draft has waited longer than it lives."""
        session = self.session
        if not session.has_draft or not session.touched:
            return False
        return self.context.now - datetime.fromisoformat(session.touched) > DRAFT_LIVES
