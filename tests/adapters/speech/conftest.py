"""Real models and real voices for the tests of speech; installed once under var/test-models."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from adapters.speech import catalogue, models
from adapters.speech.service import SpeechService

PROJECT = Path(__file__).resolve().parents[3]
SAMPLES = Path(os.environ.get("MITSPRACHE_TEST_ASSETS", PROJECT.parent / "shared")) / "speech" / "samples"


@pytest.fixture(scope="session")
def models_folder() -> Path:
    """A folder with the Korean Vosk model and Whisper base, both from installed Python packages."""
    folder = PROJECT / "var" / "test-models"
    present = {model.name for model in catalogue.installed(folder)}
    for name in {"vosk-model-small-ko-0.22", "whisper-base"} - present:
        models.install(folder, name)
    return folder


@pytest.fixture(scope="session")
def service(models_folder: Path) -> Iterator[SpeechService]:
    """One recogniser and one voice for all tests that do not kill them."""
    speech = SpeechService(models_folder)
    yield speech
    speech.close()


@pytest.fixture(scope="session")
def sample() -> Callable[[str], bytes]:
    """Bytes of a shared sample, by language and name: `de/human_gt1`."""
    return lambda name: (SAMPLES / f"{name}.flac").read_bytes()
