"""The catalogue of models, and which of them lie in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.speech import catalogue

PROMISED = ["de", "en", "tr", "ar", "uk", "ru", "pl", "it", "es", "fr", "fa", "nl", "el", "ko"]


def vosk(folder: Path) -> None:
    """The one file by which a Vosk model is known."""
    (folder / "am").mkdir(parents=True)
    (folder / "am" / "final.mdl").write_bytes(b"x")


@pytest.mark.parametrize("language", PROMISED)
def test_every_promised_language_has_a_vosk_model(language: str) -> None:
    """R02: fourteen languages have an entry with publisher, licence and size."""
    model = catalogue.named(language)
    assert model is not None
    assert model.engine == "vosk"
    assert model.url.startswith("https://")
    assert model.licence
    assert model.megabytes > 0
    assert model.bytes is None or abs(model.bytes / 1e6 - model.megabytes) < 1
    assert model.sha256 is None or len(model.sha256) == 64


def test_whisper_files_are_all_named_with_their_sums() -> None:
    """Whisper base is checked file by file."""
    model = catalogue.named("whisper-base")
    assert model is not None
    assert {file.name for file in model.files} == {"model.bin", "config.json", "tokenizer.json", "vocabulary.txt"}
    assert all(len(file.sha256) == 64 and file.bytes > 0 for file in model.files)


def test_whisper_languages_are_whispers() -> None:
    """The list in the catalogue is the recogniser's own, without the one that only larger models have."""
    from faster_whisper.tokenizer import _LANGUAGE_CODES

    assert set(_LANGUAGE_CODES) - {"yue"} == catalogue.WHISPER_LANGUAGES


@pytest.mark.parametrize(
    ("language", "engine", "model"),
    [
        ("de", "auto", "vosk-model-small-de-0.15"),
        ("de", "whisper", "whisper-base"),
        ("ro", "auto", "whisper-base"),
        ("ro", "vosk", None),
        ("ku", "auto", None),
        (None, "auto", "whisper-base"),
    ],
)
def test_a_missing_model_is_suggested(language: str | None, engine: str, model: str | None) -> None:
    """The suggestion names a model that really hears the language with the chosen engine."""
    assert catalogue.suggestion(language, engine) == model


def test_models_placed_by_hand_count_and_win(tmp_path: Path) -> None:
    """An operator's larger German model is used instead of the small one; strangers and hidden folders are not."""
    for name in ("vosk-model-small-de-0.15", "vosk-model-de-0.21", "holiday-pictures", ".installing-x"):
        vosk(tmp_path / name)
    (tmp_path / "vosk-model-tr-0.9").mkdir()
    found = catalogue.installed(tmp_path)
    assert [model.name for model in found] == ["vosk-model-small-de-0.15", "vosk-model-de-0.21"]
    assert {model.language: model.name for model in found} == {"de": "vosk-model-de-0.21"}


def test_no_folder_is_no_model(tmp_path: Path) -> None:
    """A folder that does not exist holds nothing and is no error."""
    assert catalogue.installed(tmp_path / "nowhere") == []
