"""Builds the reader of `bot/understanding` from the files of a locales folder and the known places."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

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


class ReaderToCome:
    """A reader that is being built in a thread of its own; whoever asks it something waits until it is there.

    The words of sixteen languages take a second, in which the pages can be shown already.
    """

    def __init__(self, build: Callable[[], Reader]) -> None:
        self._reader: Future[Reader] = Future()
        threading.Thread(target=self._build, args=(build,), name="reader", daemon=True).start()

    def _build(self, build: Callable[[], Reader]) -> None:
        try:
            self._reader.set_result(build())
        except Exception as error:  # whoever waits for it is told
            self._reader.set_exception(error)

    def wait(self) -> None:
        """Return when the reader is there. Raises what building it raised."""
        self._reader.result()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._reader.result(), name)
        self.__dict__[name] = found  # the next time without coming here
        return found
