"""How well people are heard, language by language: measured exactly, asserted loosely.

The whole table is `python -m tests.benchmarks.bench_heard`; these are a few notes of each, for every run.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import mean

import pytest

from adapters.speech.service import SpeechService
from tests.benchmarks.bench_heard import errors
from tests.benchmarks.samples import Sample, rows

HUMAN = {
    "de": (("human_gt4", "human_whisper"), 0.25),
    "en": (("jfk", "22"), 0.25),
    "fr": (("04", "08"), 0.35),
}
"""People: names of the notes, and the share of wrong characters that must not be passed."""

SYNTHETIC = {"es": ("06", 0.45), "it": ("12", 0.35), "pl": ("02", 0.35), "ru": ("02", 0.35)}
"""Voices of programs, which Whisper understands less well than people, and Greek, Romanian and Persian ones hardly."""


@pytest.fixture(scope="module")
def table() -> dict[str, Sample]:
    """The samples by language and name."""
    return {f"{row.language}/{row.path.stem}": row for row in rows()}


@pytest.mark.parametrize(
    ("language", "names", "most"),
    [
        *((language, names, most) for language, (names, most) in HUMAN.items()),
        *((language, (name,), most) for language, (name, most) in SYNTHETIC.items()),
    ],
    ids=[*(f"{language} people" for language in HUMAN), *(f"{language} synthetic" for language in SYNTHETIC)],
)
def test_whisper_hears_each_language(
    service: SpeechService,
    table: dict[str, Sample],
    record_property: Callable[[str, object], None],
    language: str,
    names: tuple[str, ...],
    most: float,
) -> None:
    """R02: where no Vosk model is installed, Whisper hears German, English and French people, and other languages."""
    notes = [table[f"{language}/{name}"] for name in names]
    wrong = []
    for note in notes:
        heard = service.transcribe(note.path.read_bytes(), language)
        letters, of_letters, *_ = errors(heard.text, note.transcript)
        wrong.append(letters / of_letters)
        assert (heard.engine, heard.language) == ("whisper", language)
        assert heard.words[-1].end <= heard.seconds + 0.5
    record_property("wrong_characters", [round(share, 3) for share in wrong])
    print(f"{language}: {mean(wrong):.1%} of the characters wrong, {[round(share, 3) for share in wrong]}")
    assert mean(wrong) <= most
