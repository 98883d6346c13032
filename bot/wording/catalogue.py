"""Message keys become words: one catalogue per language, from Fluent texts that are handed in as strings.

Variants of one message are Fluent attributes: `.sms` (short), `.spoken`, `.easy` (even easier). A missing message falls
back to the default language and then to its key, and an alarm is raised every time. Nothing here knows a file, a
channel or a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser

from bot import reference
from bot.conversation.replies import Argument, Term
from bot.wording import bidi
from bot.wording.language import Language
from bot.wording.marks import Marks

Alarm = Callable[[str, str], None]
"""Told the language and the message key that is missing or broken; never anybody's words."""

LIST_MORE, LIST_LAST = "list-more", "list-last"
"""The messages that join a list: `{ $list }` with `{ $next }`; the second one joins the last item."""

_REFERENCE, _PHONE = "reference", "phone"
"""Arguments of these names are numbers that people write down: they are said digit by digit, in groups."""

_GROUP, _UNGROUPED = 3, 5
"""Digits of a group, and of a number that is said in groups though it is written without."""

_PARSER = FluentParser(with_spans=False)
"""Nobody asks where in a file a word stood; the spans would take as much memory as the words."""

_ENTRY = re.compile(r"^(?=[A-Za-z-])", re.MULTILINE)
"""Each message begins at the beginning of a line with its key; what goes on is indented."""

_KEY = re.compile(r"(-?[A-Za-z][\w-]*) *=")

_LONGEST = 1_000
"""Fluent refuses placeables above 2,500 characters; longer words are put in after formatting."""

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand around the number of words that wait to be put in; `bidi.clean` removes both from people's words."""


@dataclass(frozen=True, slots=True)
class Form:
    """How words are wanted: the variants in order of preference, and what keeps foreign words in their order."""

    variants: tuple[str, ...] = ()
    isolated: bool = True
    """Foreign scripts are set apart by isolates."""
    held: bool = False
    """Telephone numbers are held together without isolates, which old phones show as boxes."""
    grouped: bool = False
    """Reference and telephone numbers digit by digit, in groups, as people say them."""


CHAT = Form()
EASY = Form(("easy",))
SMS = Form(("sms",), isolated=False, held=True)
SPOKEN = Form(("spoken",), isolated=False, grouped=True)
SPOKEN_EASY = Form(("easy", "spoken"), isolated=False, grouped=True)


class BrokenCatalogue(Exception):
    """A text resource is no valid Fluent, or says one key twice; names language and place."""


class Catalogue:
    """The messages of one language, and the marks of its words for a voice.

    A message is kept as it was written and parsed when it is first wanted: parsed at once, the messages of sixteen
    languages would take a second of each start, and ten megabytes. So they cannot use each other, only terms.

    Raises BrokenCatalogue when a resource holds something that is no message, or one twice.
    """

    def __init__(self, language: Language, resources: Iterable[str], marked: Iterable[str] = ()) -> None:
        self.language = language
        self.marks = Marks(marked)
        self._bundle = _bundle(language.code)
        self._written: dict[str, str] = {}
        self._fixed: dict[tuple[str, Form], tuple[str, bool] | None] = {}
        for resource in resources:
            self._add(resource)

    @property
    def keys(self) -> frozenset[str]:
        """Every message key."""
        return frozenset(self._written)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Keys of the messages that are no valid Fluent; parses all of them."""
        return tuple(key for key in self._written if self._message(key) is None)

    def words(self, key: str, arguments: Mapping[str, str | int], form: Form) -> tuple[str, bool] | None:
        """The words and whether they are whole (no argument missing); None when there is no such message."""
        if arguments:
            return self._format(key, arguments, form)
        if (key, form) not in self._fixed and key in self._written:
            self._fixed[key, form] = self._format(key, arguments, form)
        return self._fixed.get((key, form))

    def _format(self, key: str, arguments: Mapping[str, str | int], form: Form) -> tuple[str, bool] | None:
        message = self._message(key)
        if message is None:
            return None
        wanted = (message.attributes[name] for name in form.variants if name in message.attributes)
        pattern = next(wanted, message.value)
        if pattern is None:
            return None
        short, waiting = _put_aside(arguments)
        text, errors = self._bundle.format_pattern(pattern, short)
        return _put_in(str(text), waiting), not errors

    def _message(self, key: str) -> Message | None:
        if key in self._written and not self._bundle.has_message(key):
            self._bundle.add_resource(_PARSER.parse(self._written[key]))
        return self._bundle.get_message(key) if self._bundle.has_message(key) else None

    def _add(self, resource: str) -> None:
        for text in _ENTRY.split(resource):
            found = _KEY.match(text)
            if found and found[1].startswith("-"):
                self._bundle.add_resource(_PARSER.parse(text))
            elif found and found[1] in self._written:
                raise BrokenCatalogue(f"{self.language.code}: {found[1]} is said twice")
            elif found:
                self._written[found[1]] = text.rstrip() + "\n"
            elif any(line.strip() and not line.startswith("#") for line in text.splitlines()):
                raise BrokenCatalogue(f"{self.language.code}: not Fluent: {text.strip()[:60]!r}")


def _bundle(code: str) -> FluentBundle:
    """An empty bundle that knows the plural rules of its language.

    For these it has read all that is known of the language, calendars and currencies too (1.6 MB); a fresh locale reads
    that again only if a message should ever ask for it.
    """
    bundle = FluentBundle([code], use_isolating=False)
    bundle._babel_locale = type(bundle._babel_locale)(bundle._babel_locale.language)
    return bundle


class Catalogues:
    """All languages. `alarm` hears of every message that is missing or broken."""

    def __init__(self, catalogues: Mapping[str, Catalogue], fallback: str = "de", *, alarm: Alarm) -> None:
        if fallback not in catalogues:
            raise BrokenCatalogue(f"{fallback}: the language to fall back to has no catalogue")
        self._catalogues = dict(catalogues)
        self._fallback = fallback
        self._alarm = alarm

    @property
    def languages(self) -> tuple[Language, ...]:
        """What is known of every language, in the order of lists, the one to fall back to first."""
        known = (catalogue.language for catalogue in self._catalogues.values())
        return tuple(sorted(known, key=lambda each: (each.code != self._fallback, each.order, each.code)))

    def language(self, code: str) -> Language:
        """What is known of a language; of the one to fall back to when `code` is unknown."""
        return self._catalogues.get(code, self._catalogues[self._fallback]).language

    def keys(self, code: str) -> frozenset[str]:
        """Keys of all messages of one language; none of an unknown one."""
        return self._catalogues[code].keys if code in self._catalogues else frozenset()

    def unreadable(self) -> tuple[str, ...]:
        """Language and key of every message that is no valid Fluent; parses all of them, so only to look for faults."""
        return tuple(f"{code}: {key}" for code, each in self._catalogues.items() for key in each.unreadable)

    def aloud(self, language: str, text: str) -> str:
        """`text` as a voice of the language needs it written."""
        return self._catalogues[language].marks.put(text) if language in self._catalogues else text

    def text(self, language: str, key: str, /, **arguments: Argument) -> str:
        """The words of a message for a page or a chat."""
        return self.words(language, key, arguments)

    def words(self, language: str, key: str, arguments: Mapping[str, Argument], form: Form = CHAT) -> str:
        """The words of a message in one form. Never raises for a missing key or argument: it raises the alarm."""
        return self._say(language, key, {n: self._value(language, n, v, form) for n, v in arguments.items()}, form)

    def _say(self, language: str, key: str, arguments: Mapping[str, str | int], form: Form) -> str:
        """The words in the language itself, else in the one to fall back to; whole ones before torn ones."""
        torn = ""
        for code in dict.fromkeys((language, self._fallback)):
            found = self._catalogues[code].words(key, arguments, form) if code in self._catalogues else None
            if found is not None and found[1]:
                return found[0]
            self._alarm(code, key)
            torn = torn or (found[0] if found else "")
        return torn or key

    def _value(self, language: str, name: str, value: Argument, form: Form) -> str | int:
        """One argument as Fluent takes it."""
        if isinstance(value, int):
            return value
        if isinstance(value, tuple):
            return self._joined(language, [self._term(language, term, form) for term in value], form)
        if isinstance(value, Term):
            return self._term(language, value, form)
        cleaned = bidi.clean(value)
        if form.grouped:
            return _as_said(name, cleaned)
        if form.held and name == _PHONE and self.language(language).direction == "rtl":
            return bidi.held_together(cleaned)
        return self._set_apart(cleaned, language, form)

    def _term(self, language: str, term: Term, form: Form) -> str:
        return self._set_apart(self.words(language, term.key, term.arguments, form), language, form)

    def _joined(self, language: str, items: list[str], form: Form) -> str:
        """`items` as the language joins a list; each is set apart already, so this sets nothing apart."""
        joined = items[0] if items else ""
        for position, item in enumerate(items[1:], start=2):
            key = LIST_LAST if position == len(items) else LIST_MORE
            joined = self._say(language, key, {"list": joined, "next": item}, form)
        return joined

    def _set_apart(self, text: str, language: str, form: Form) -> str:
        return bidi.isolate(text, self.language(language).direction) if form.isolated else text


def _as_said(name: str, words: str) -> str:
    """A number to write down in groups; other words as they are."""
    known = name == _PHONE or (name == _REFERENCE and reference.is_valid(words))
    return in_groups(words) if known else words


def in_groups(number: str) -> str:
    """A number to write down, digit by digit with a short stop between groups: those that are written, or of three.

    "12 34" would be heard as twelve and thirty-four, and a hyphen as "Strich"; + is dialled as 00.
    """
    groups = reference.spoken(number) if reference.is_valid(number) else number.replace("+", "00")
    if groups.isdigit() and len(groups) >= _UNGROUPED:
        groups = " ".join(groups[at : at + _GROUP] for at in range(0, len(groups), _GROUP))
    return re.sub(r"(?<=\d)(?=\d)", " ", re.sub(r"(?<=\d)\W+(?=\d)", ", ", groups))


def _put_aside(arguments: Mapping[str, str | int]) -> tuple[dict[str, str | int], list[str]]:
    """The arguments with long ones replaced by a mark, and the long ones in the order of their marks."""
    short: dict[str, str | int] = {}
    waiting: list[str] = []
    for name, value in arguments.items():
        if isinstance(value, str) and len(value) > _LONGEST:
            short[name] = f"{_OPEN}{len(waiting)}{_CLOSE}"
            waiting.append(value)
        else:
            short[name] = value
    return short, waiting


def _put_in(text: str, waiting: list[str]) -> str:
    for number, words in enumerate(waiting):
        text = text.replace(f"{_OPEN}{number}{_CLOSE}", words)
    return text
