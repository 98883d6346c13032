"""The messages that say the same to everybody, as they are spoken: what a person may record once and for all.

Knows the words and the tables of the conversation, nothing of recordings or voices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from adapters.wording import LOCALES, load_catalogues
from bot.conversation import prompts
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.replies import Reply
from bot.conversation.session import Session
from bot.flows import STATES
from bot.wording.plain_text import render

_KEY = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
_ENDS = (".", "!", "?", "؟", "۔")
"""What a message ends with; an option or a name has no stop."""
_LABELS = frozenset(choice.label for state in STATES.values() for choice in state.choices)
"""Options that are a question themselves."""
_QUESTION = "ask-"
"""Begins the key of a question; one that no state of the table asks as it stands depends on the person."""


class FixedPrompts:
    """The fixed messages of one city in all languages."""

    def __init__(self, city: City) -> None:
        self._city = city
        self._torn: list[str] = []
        self._catalogues = load_catalogues(
            fallback=city.default_language, alarm=lambda language, key: self._torn.append(key)
        )
        self.languages = tuple(language.code for language in self._catalogues.languages)

    def words(self, language: str, key: str, *, easy: bool = False) -> str | None:
        """What the voice says for a message; None when there is none, or when it depends on who hears it."""
        reply = self._reply(key)
        if reply is None:
            return None
        self._torn.clear()
        spoken = render(self._catalogues, reply, language, easy=easy).spoken
        whole = reply.fixed and not self._torn and language in self.languages
        return spoken if whole and spoken else None

    def keys(self, language: str) -> Iterator[str]:
        """Keys of the fixed messages, in the order of the language's file."""
        for key in _KEY.findall((LOCALES / language / "messages.ftl").read_text(encoding="utf-8")):
            said = self._catalogues.text(language, key, **prompts.city_arguments(self._city))
            if key not in _LABELS and said.strip().endswith(_ENDS) and self.words(language, key):
                yield key

    def _reply(self, key: str) -> Reply | None:
        """The message with the options of the state that asks it, where one does; None when these are not the same."""
        context = Context(datetime(2026, 1, 1, tzinfo=UTC), Capabilities(), self._city, lambda: "", lambda: "")
        for state in STATES.values():
            if state.prompt == key and state.name not in prompts.BUILDERS:
                return prompts.prompt(state, Session(), context)
        return None if key.startswith(_QUESTION) else Reply(key, prompts.city_arguments(self._city))
