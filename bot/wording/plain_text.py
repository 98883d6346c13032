"""A Reply becomes numbered plain text, which works on every channel, and the same words to be spoken.

Buttons are a shortcut for the numbers, never more. Nothing here knows a channel or a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from bot.conversation.replies import Option, Reply, Term
from bot.wording import bidi, gsm
from bot.wording.catalogue import CHAT, EASY, SMS, SPOKEN, SPOKEN_EASY, Catalogues, Form, in_groups

MOST_OPTIONS = 7
HELP_LINE = "help-line"
"""The message that says how to reach a person; last line of every question (R06)."""

LABEL = Form(isolated=False)

_SILENT = frozenset({"So", "Sk", "Sm", "Cf", "Co", "Ps", "Pe", "Pi", "Pf", "Cc", "Cs"})
"""Categories of characters that a synthesiser would name ("gleich", "Anführungszeichen") or stumble over."""

_STOPS = frozenset(".,;:!?…؟،؛")
_EMERGENCY = "112"
"""Europe's emergency number; nobody shall hear "one hundred and twelve"."""

_LONG_NUMBER = re.compile(r"(?<![\d.,:])(?:0\d(?:[ /-]?\d){4,}|\d{5,})(?![.,:]?\d)")
"""What people write down and nobody says as one number: telephone and reference numbers, post codes."""

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
"""Inside a word, where it is no closing quote: a voice says "комп'ютер" whole and "комп ютер" in two."""

_NAMED = frozenset('"*#_/\\|^~<>`@')
_KEPT = frozenset("\n\u200c\u200d")


@dataclass(frozen=True, slots=True)
class RenderedOption:
    """One choice as shown: its number, from 1, and its words."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in words. `text` is whole (with options and help line); `spoken` says the same and nothing else."""

    key: str
    text: str
    options: tuple[RenderedOption, ...]
    speak: Callable[[], str] = field(compare=False, repr=False)

    @property
    def spoken(self) -> str:
        """The words for the ear, made when they are wanted: most messages are only read."""
        return self.speak()


def render(catalogues: Catalogues, reply: Reply, language: str, *, sms: bool = False, easy: bool = False) -> Rendered:
    """The words of `reply`. Raises ValueError for more than seven options: that is a mistake of ours."""
    if len(reply.options) > MOST_OPTIONS:
        raise ValueError(f"{reply.key} offers {len(reply.options)} options, more than {MOST_OPTIONS}")
    form = SMS if sms else EASY if easy else CHAT
    options = _options(catalogues, reply.options, language, form)
    return Rendered(
        key=reply.key,
        text=_text(catalogues, reply, language, form, options),
        options=options,
        speak=partial(_spoken, catalogues, reply, language, SPOKEN_EASY if easy else SPOKEN),
    )


def label_words(catalogues: Catalogues, label: Term | str, language: str) -> str:
    """The bare words of an option, as a person may say them instead of its number."""
    return _label(catalogues, label, language, LABEL)


def pronounceable(text: str) -> str:
    """`text` without signs that a synthesiser would read aloud as signs; letters, digits and stops stay.

    Every line ends with a stop: what stands on a line of its own is a sentence to the ear too. 112 is said as people
    dial it.
    """
    joined = _APOSTROPHE.sub("'", text)
    joined = _LONG_NUMBER.sub(lambda found: in_groups(found.group()), joined)
    kept = joined.translate({ord(c): " " for c in set(joined) if _is_silent(c)})
    dialled = re.sub(rf"\b{_EMERGENCY}\b", " ".join(_EMERGENCY), kept)
    lines = (re.sub(r" ([.,;:!?؟،؛])", r"\1", " ".join(line.split())) for line in dialled.split("\n"))
    return "\n".join(line if line[-1] in _STOPS else f"{line}." for line in lines if line)


def _is_silent(character: str) -> bool:
    if character in _KEPT:
        return False
    return character in _NAMED or unicodedata.category(character) in _SILENT


def _options(
    catalogues: Catalogues, options: tuple[Option, ...], language: str, form: Form
) -> tuple[RenderedOption, ...]:
    return tuple(
        RenderedOption(number, _label(catalogues, option.label, language, form))
        for number, option in enumerate(options, start=1)
    )


def _label(catalogues: Catalogues, label: Term | str, language: str, form: Form) -> str:
    if isinstance(label, Term):
        return catalogues.words(language, label.key, label.arguments, form)
    cleaned = bidi.clean(label)
    return bidi.isolate(cleaned, catalogues.language(language).direction) if form.isolated else cleaned


def _text(catalogues: Catalogues, reply: Reply, language: str, form: Form, options: tuple[RenderedOption, ...]) -> str:
    """Message, then a block of one line per option with the digit first, and the help line last."""
    block = [f"{option.number} {option.label}" for option in options]
    if reply.asks:
        block.append(catalogues.words(language, HELP_LINE, {}, form))
    message = catalogues.words(language, reply.key, reply.arguments, form)
    gap = "\n" if form is SMS else "\n\n"
    text = gap.join(part for part in (message, "\n".join(block)) if part)
    return gsm.affordable(text) if form is SMS else text


def _spoken(catalogues: Catalogues, reply: Reply, language: str, form: Form) -> str:
    lines = [catalogues.words(language, reply.key, reply.arguments, form)]
    for number, option in enumerate(reply.options, start=1):
        lines.append(f"{number}: {_aloud(catalogues, option.label, language, form)}")
    if reply.asks:
        lines.append(catalogues.words(language, HELP_LINE, {}, form))
    return catalogues.aloud(language, pronounceable("\n".join(lines)))


def _aloud(catalogues: Catalogues, label: Term | str, language: str, form: Form) -> str:
    """The words of an option, for the ear.

    A language's own name in letters that a voice does not know is spelled ("alif, lam, ain …"): its English name is
    said. Every voice knows Latin letters.
    """
    named = next((known for known in catalogues.languages if known.name == label), None)
    if named and named.english and _script(named.name) not in ("LATIN", _script(catalogues.language(language).name)):
        return named.english
    return _label(catalogues, label, language, form)


def _script(name: str) -> str:
    """The script of a language's name, as Unicode calls it."""
    return unicodedata.name(name[0], "").partition(" ")[0]
