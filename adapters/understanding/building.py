"""Builds the reader of `bot/understanding` from the files of a locales folder and the known places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from adapters.understanding.detectors import make_detector
from adapters.understanding.word_files import enabled, known, load_words
from bot.understanding.known_places import KnownPlace
from bot.understanding.reader import Reader


def build_reader(
    locales_folder: Path,
    languages: Sequence[str] = (),
    detector_name: str = "eldc",
    places: Sequence[KnownPlace] = (),
    all_candidates: bool = False,
) -> Reader:
    """A reader for `languages` (city's first; empty: all that are spoken, German first).

    `all_candidates`: messages may be in any language of the table as well, and are read with what words it has.
    Without it, the words of such a language are only listened to for danger.
    Raises WordsUnreadable, ValueError for an unknown detector.
    """
    wanted = tuple(languages) or tuple(sorted(enabled(locales_folder), key=lambda code: (code != "de", code)))
    others = tuple(code for code in known(locales_folder) if code not in wanted)
    spoken, unspoken = load_words(locales_folder, wanted), load_words(locales_folder, others)
    detector = make_detector(detector_name, (*wanted, *others) if all_candidates else wanted)
    return Reader(spoken, detector, places, unspoken, all_candidates)
