"""`mitsprache languages`: nothing that residents can choose is half there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from adapters import cli
from adapters.understanding.word_files import enabled, load_words
from adapters.wording import LOCALES
from bot.understanding.answers import Command
from bot.understanding.words import gaps


def _run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    monkeypatch.setattr("sys.argv", ["mitsprache", "languages", *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return int(ended.value.code or 0), capsys.readouterr().out


def test_every_offered_language_is_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """R19: every language that residents can choose has all messages, and words for all that can be said."""
    monkeypatch.setenv("MITSPRACHE_HOME", str(tmp_path))
    code, out = _run(monkeypatch, capsys, "--json")
    rows = {row["code"]: row for row in map(json.loads, out.splitlines())}

    assert {name for name, row in rows.items() if row["offered"]} == set(enabled(LOCALES))
    assert {name: row["missing"] + row["gaps"] for name, row in rows.items() if row["offered"]} == {
        name: [] for name in enabled(LOCALES)
    }
    assert all(row["messages"] == row["of"] > 0 for row in rows.values() if row["offered"])
    assert code == 0


def test_a_city_that_offers_few_sees_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """R19: the review state of each language is shown, and whether residents can choose it."""
    monkeypatch.setenv("MITSPRACHE_HOME", str(tmp_path))
    monkeypatch.setenv("MITSPRACHE_LANGUAGES", "tr")
    _, out = _run(monkeypatch, capsys)
    lines = {line.split()[0]: line for line in out.splitlines()}

    assert "offered" in lines["tr"]
    assert "offered" in lines["de"]
    assert "offered" not in lines["pl"]
    assert "written" in lines["tr"]


def test_what_cannot_be_said_is_named() -> None:
    """R07 R19: a language without a word for stopping, or without the danger words, is not complete."""
    [turkish] = load_words(LOCALES, ["tr"])
    commands = {command: texts for command, texts in turkish.commands.items() if command is not Command.STOP}
    without = replace(turkish, commands=commands, emergency=replace(turkish.emergency, entries=()), yes=())

    assert gaps(turkish) == ()
    assert gaps(without) == ("command stop", "yes", "emergency")
