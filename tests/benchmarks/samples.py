"""The shared speech samples, for every benchmark that hears something."""

from __future__ import annotations

import csv
import os
import re
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SAMPLES = Path(os.environ.get("MITSPRACHE_TEST_ASSETS", PROJECT.parent / "shared")) / "speech" / "samples"
MODELS = Path(os.environ.get("MITSPRACHE_SPEECH_MODELS", PROJECT / "speech_models"))


@dataclass(frozen=True)
class Sample:
    """One recording; `voice`: human or synthetic."""

    path: Path
    language: str
    voice: str
    transcript: str


def rows() -> list[Sample]:
    """All of the table."""
    with (SAMPLES / "samples.tsv").open(encoding="utf-8") as table:
        found = csv.DictReader(table, delimiter="\t")
        return [Sample(SAMPLES / r["file"], r["language"], r["voice"], r["transcript"]) for r in found]


def bare(text: str) -> list[str]:
    """Words in small letters without punctuation."""
    return re.findall(r"\w+", text.casefold())
