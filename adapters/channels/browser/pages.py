"""Draws the page: words from the catalogue, markup from the templates. Knows no request and no store."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from adapters.channels.browser.outgoing import Talk
from adapters.channels.browser.person import new_nonce
from bot.conversation.context import City
from bot.wording.catalogue import Catalogues

PRIVACY = ("short", "what", "why", "who", "how-long", "cookie", "rights", "ask")
ACCESSIBILITY = ("goal", "checked", "gaps", "feedback", "ombuds")
MOST, NEAREST = 7, 4
"""Languages that are all in sight; of more, how many stand before the line that names the others: a second line of them
would push the question off the first screen of a phone (R49)."""

STATIC = files(__package__) / "static"


@dataclass(frozen=True, slots=True)
class View:
    """What one answer shows besides the conversation. `error` and `title` are keys; `text` goes back into the box."""

    language: str
    error: str = ""
    text: str = ""
    started: bool = False
    """True when this person has a conversation: the language chooser then speaks to it."""


class Pages:
    """The page's templates with the words and the city of this installation."""

    def __init__(self, catalogues: Catalogues, city: City) -> None:
        self._catalogues = catalogues
        self.languages = tuple(code for code, _ in city.languages)
        """Codes of the languages offered, in the order of the chooser."""
        self._city = {"city": city.name, "office": city.office, "phone": city.phone, "visit": city.visit}
        loader = PackageLoader("adapters.channels.browser")
        self._templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)

    def say(self, language: str, key: str) -> str:
        """One message of the page; it may name the city, its office, telephone and desk."""
        return self._catalogues.text(language, key, **self._city)

    def conversation(self, talk: Talk, view: View, nonce: str = "") -> str:
        """The whole page; with `nonce` the form is the one that was sent before."""
        return self._draw("page.html", view, talk=talk, nonce=nonce or new_nonce())

    def changes(self, talk: Talk, view: View, after: int) -> dict[str, Any]:
        """What a page that has shown everything up to number `after` must draw now.

        The last four messages are sent again: their spoken answer may have come. `messages` are pairs of number and
        markup.
        """
        draw = self._templates.get_template("parts.html")
        module = draw.make_module(self._words(view))
        recent = [message for message in talk.messages if message.number > after - 4]
        return {
            "first": talk.first,
            "newest": talk.newest,
            "language": view.language,
            "messages": [[m.number, m.version, str(module.message(m))] for m in recent],  # type: ignore[attr-defined]
            "choices": str(module.choices(talk)),  # type: ignore[attr-defined]
            "waiting": self.say(view.language, "page-voice-hearing") if talk.waiting else "",
            "error": self.say(view.language, view.error) if view.error else "",
            "nonce": new_nonce(),
        }

    def note(self, view: View, title: str, parts: tuple[str, ...]) -> str:
        """A page that only says something: `title` and `parts` are message keys."""
        return self._draw("note.html", view, title=title, parts=parts)

    def _draw(self, template: str, view: View, **values: Any) -> str:
        return self._templates.get_template(template).render(**self._words(view), **values)

    def _near(self, language: str) -> tuple[str, ...]:
        """Languages that are in sight at once, first the one that is spoken; the others are behind a line of names."""
        if len(self.languages) <= MOST:
            return self.languages
        return tuple(dict.fromkeys((language, *self.languages)))[:NEAREST]

    def _words(self, view: View) -> dict[str, Any]:
        near = self._near(view.language)
        return {
            "t": partial(self.say, view.language),
            "view": view,
            "language": self._catalogues.language(view.language),
            "look": new_nonce()[:6],  # a link to the page's own address would not load it again
            "near": [self._catalogues.language(code) for code in near],
            "far": [self._catalogues.language(code) for code in self.languages if code not in near],
            "direction_of": lambda code: self._catalogues.language(code).direction,
            "phone": self._city["phone"],
            "visit": self._city["visit"],
        }
