"""Turns templates and catalogue keys into pages: words, times of the local zone, directions of scripts.

Knows no table and no rule. Every sentence comes from `locales/<language>/office.ftl`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.conversation.replies import Argument
from bot.wording import bidi
from bot.wording.catalogue import Catalogues

LANGUAGES = ("de", "en")
"""The office's own languages, the first one by default."""


@dataclass(frozen=True, slots=True)
class Words:
    """The office's words in one language, and values as a template shows them."""

    catalogues: Catalogues
    language: str
    zone: ZoneInfo
    now: datetime

    def text(self, key: str, /, **arguments: Argument) -> str:
        """A message of `office.ftl`; `key` without its first part "office-"."""
        return self.catalogues.text(self.language, f"office-{key}", **arguments)

    def date(self, moment: datetime) -> str:
        """An absolute local date with time."""
        local = moment.astimezone(self.zone)
        parts = {"day": f"{local:%d}", "month": f"{local:%m}", "year": f"{local:%Y}"}
        return self.text("date", hour=f"{local:%H}", minute=f"{local:%M}", **parts)

    def iso(self, moment: datetime) -> str:
        """The same for programs."""
        return moment.astimezone(self.zone).isoformat(timespec="minutes")

    def waiting(self, since: datetime) -> str:
        """How long ago, in the largest fitting unit."""
        passed = max(self.now - since, timedelta())
        if passed >= timedelta(days=2):
            return self.text("waiting-days", count=passed.days)
        if passed >= timedelta(hours=2):
            return self.text("waiting-hours", count=int(passed.total_seconds() // 3600))
        return self.text("waiting-minutes", count=int(passed.total_seconds() // 60))

    def language_name(self, code: str) -> str:
        """A language as the office calls it; its own name, or its code, when the office has no word for it."""
        own = {language.code: language.name for language in self.catalogues.languages}
        return self.text("language", code=code, name=own.get(code, code) or self.text("unknown"))

    def joined(self, items: Sequence[str]) -> str:
        """A list in a row."""
        return ", ".join(items)


def clean(text: str | None) -> str:
    """Somebody's words without characters that turn or hide others (R21)."""
    return bidi.clean(text or "")


def excerpt(text: str | None, length: int = 90) -> str:
    """The beginning of somebody's words on one line, at most `length` characters."""
    line = " ".join(clean(text).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def environment() -> Environment:
    """The office's templates; every value is escaped, an unknown name is an error."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["clean"] = clean
    made.filters["excerpt"] = excerpt
    return made


def render(made: Environment, template: str, words: Words, values: dict[str, Any]) -> str:
    """One page as HTML."""
    return made.get_template(template).render(t=words.text, words=words, **values)
