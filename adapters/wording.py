"""Reads the words of every language from `locales/`: `*.ftl`, `language.toml` and, where there is one, `voice.toml`.

To add a language is to add a folder. What a message says, and what happens when one is missing, is decided in
`bot/wording`.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

import structlog
from babel import core, localedata

from bot.wording.catalogue import Alarm, Catalogue, Catalogues
from bot.wording.language import Language

LOCALES = Path(__file__).resolve().parent.parent / "locales"

_log = structlog.get_logger(__name__)


@lru_cache(maxsize=10_000)
def log_missing(language: str, key: str) -> None:
    """Say in the log that a message is missing or broken; once for each, so that one gap does not flood the log."""
    _log.error("message_missing", language=language, key=key)


def load_catalogues(folder: Path = LOCALES, fallback: str = "de", alarm: Alarm = log_missing) -> Catalogues:
    """The words of every language below `folder`.

    Raises BrokenCatalogue when a file is no valid Fluent or when the language to fall back to is missing, and
    TypeError or tomllib.TOMLDecodeError when a `language.toml` says something unknown.
    """
    found = (load_language(path.parent) for path in sorted(folder.glob("*/language.toml")))
    return Catalogues({catalogue.language.code: catalogue for catalogue in found}, fallback, alarm=alarm)


def load_language(folder: Path) -> Catalogue:
    """One language; its folder's name is its code. Raises like `load_catalogues`."""
    about = tomllib.loads((folder / "language.toml").read_text(encoding="utf-8"))
    resources = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))]
    voice = folder / "voice.toml"  # only where readers need less than a voice
    marked = tomllib.loads(voice.read_text(encoding="utf-8"))["words"] if voice.exists() else ()
    catalogue = Catalogue(Language(code=folder.name, **about), resources, marked)
    localedata._cache.clear()  # or it keeps calendars and currencies of every language, 1.6 MB each, for good
    core._global_data = None  # all time zones and currencies, 2.1 MB; read again if anybody should ask
    return catalogue
