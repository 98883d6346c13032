"""The few words of this channel that belong to no conversation, and those behind its commands; all from `locales/`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from telegram import BotCommand

from adapters.understanding.word_files import load_words
from adapters.wording import LOCALES
from bot.conversation.replies import Reply
from bot.understanding.answers import Command
from bot.wording.catalogue import Catalogues
from bot.wording.plain_text import render

LISTED = ("start", "help", "back", "repeat", "language", "mydata", "person", "stop")
"""Commands that the client lists, in this order; each has the message `command-<name>`."""


class Words:
    """What the channel says and understands by itself, in the languages that are offered, the city's first."""

    def __init__(self, catalogues: Catalogues, languages: Sequence[str]) -> None:
        self._catalogues = catalogues
        self.languages = tuple(languages)
        self._commands = cache(_commands)

    def say(self, key: str, language: str | None) -> str:
        """A message, in the language if it is offered, else in the city's."""
        return render(self._catalogues, Reply(key), self._known(language)).text

    def command(self, command: Command, language: str | None) -> str:
        """The word that the conversation understands as a command."""
        return self._commands(self._known(language))[command]

    def listed(self, language: str) -> list[BotCommand]:
        """The list of commands that a client in this language shows."""
        return [BotCommand(name, self.say(f"command-{name}", language)) for name in LISTED]

    def _known(self, language: str | None) -> str:
        return language if language in self.languages and language else self.languages[0]


def _commands(language: str) -> dict[Command, str]:
    """The first phrase of each command: what our own messages call it."""
    [words] = load_words(LOCALES, [language])
    return {command: phrases[0] for command, phrases in words.commands.items()}
