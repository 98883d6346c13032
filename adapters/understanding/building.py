"""Builds the reader of `bot/understanding` from the files of a locales folder and a places folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from adapters.understanding.detectors import make_detector
from adapters.understanding.place_files import load_places
from adapters.understanding.word_files import enabled, load_traits, load_words
from bot.understanding.reader import Reader


def build_reader(
    locales_folder: Path,
    languages: Sequence[str] = (),
    detector_name: str = "eldc",
    places_folder: Path | None = None,
    all_candidates: bool = False,
) -> Reader:
    """A reader for `languages` (city's first; empty: all with a word list, German first).

    `all_candidates`: languages of the table without a word list may be named as well; their messages get no intent.
    Raises WordsUnreadable, PlacesUnreadable, ValueError for an unknown detector.
    """
    found = enabled(locales_folder)
    wanted = tuple(languages) or tuple(sorted(found, key=lambda code: (code != "de", code)))
    words = load_words(locales_folder, wanted)
    extra = tuple(load_traits(locales_folder).values()) if all_candidates else ()
    codes = sorted({*wanted, *(each.code for each in extra)})
    return Reader(words, make_detector(detector_name, codes), load_places(places_folder), extra)
