"""A printable sheet that tells people how to begin: in their languages, by a code for the camera or an address to type.

Pure: settings and words in, one HTML page without anything outside it out. Nobody needs a code: every way is also
written out, and the telephone comes last and large.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from adapters.settings import Settings
from bot.conversation.context import City
from bot.wording.catalogue import Catalogues
from bot.wording.language import Language

TEMPLATES = Path(__file__).parent / "templates"

MOST_LANGUAGES = 4
"""On one sheet: more would be too small to read from where people stand."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to begin. `address` is what the code holds, `shown` what a person types or dials."""

    name: str
    address: str
    shown: str

    @property
    def code(self) -> str:
        """The code as SVG. Error correction M: it is still read with a scratch across it."""
        return segno.make(self.address, error="m", micro=False).svg_inline(omitsize=True, border=2, unit=None)


def ways(settings: Settings, language: str | None) -> list[Way]:
    """Every way that the settings open; `language`: the only one of a sheet, so that the first words fit."""
    page, bot, account, number = settings.address, settings.telegram_name, settings.matrix_user, settings.sms_number
    found = [Way("poster-web", f"{page}/?language={language}" if language else f"{page}/", _typed(page))]
    if settings.telegram_token.get_secret_value() and bot:
        found.append(
            Way("poster-telegram", f"https://t.me/{bot}" + (f"?start={language}" if language else ""), f"@{bot}")
        )
    if settings.matrix_homeserver:
        found.append(Way("poster-matrix", f"https://matrix.to/#/{account}", account))
    if settings.sms_gateway and number:
        found.append(Way("poster-sms", f"sms:{number}", number))
    return found


def sheet(catalogues: Catalogues, city: City, settings: Settings, languages: Sequence[str]) -> str:
    """The sheet in `languages`, at most four. Raises ValueError for more, or for none."""
    if not 0 < len(languages) <= MOST_LANGUAGES:
        raise ValueError(f"a sheet holds 1 to {MOST_LANGUAGES} languages")
    open_ways = ways(settings, languages[0] if len(languages) == 1 else None)

    def said(language: str, key: str) -> str:
        return catalogues.text(language, key, city=city.name, office=city.office, visit=city.visit, phone=city.phone)

    def named(key: str) -> list[tuple[Language, str]]:
        """Short words in all languages of the sheet, each once."""
        words = {said(language, key): catalogues.language(language) for language in reversed(languages)}
        return [(language, text) for text, language in reversed(words.items())]

    return _page().render(
        languages=[catalogues.language(language) for language in languages],
        said=said,
        named=named,
        ways=open_ways,
        phone=city.phone,
    )


def _typed(address: str) -> str:
    """An address as people type it."""
    return address.removeprefix("https://").removeprefix("http://")


@cache
def _page() -> Template:
    found = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    return found.get_template("sheet.html")
