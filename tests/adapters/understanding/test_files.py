"""Word lists from files; detectors behind their port; the command."""

from __future__ import annotations

import json

import pytest
from typer import Typer
from typer.testing import CliRunner

from adapters.commands.understand import understand
from adapters.understanding.building import build_reader
from adapters.understanding.detectors import NAMES, make_detector
from adapters.understanding.word_files import WordsUnreadable, load_words
from tests.bot.understanding.conftest import LOCALES


@pytest.fixture
def command():
    """The command as an application of its own."""
    app = Typer()
    app.command()(understand)
    return lambda *args, **more: CliRunner().invoke(app, args, **more)


def test_a_language_is_a_folder(tmp_path):
    """R19: a new folder with a word list is a new language, without code."""
    for code in ("de", "nl"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "language.toml").touch()
    (tmp_path / "de/words.toml").write_text('yes = ["ja"]', encoding="utf-8")
    (tmp_path / "nl/words.toml").write_text('no = ["nee hoor"]\n[commands]\nback = ["terug"]', encoding="utf-8")
    reader = build_reader(tmp_path)
    assert reader.languages == ("de", "nl")
    assert reader.command("Terug", "de") == "back"
    assert reader.yes_no("nee hoor", "nl") is False


@pytest.mark.parametrize("wrong", ["yes = 5", "yes = ['a'", "[category]\nnonsense = {}", "[place]\nx = []"])
def test_wrong_word_list_names_the_file(tmp_path, wrong):
    """A mistake in a word list is reported with the file it is in."""
    (tmp_path / "de").mkdir()
    (tmp_path / "de/words.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(WordsUnreadable, match=r"de/words\.toml"):
        list(load_words(tmp_path, ("de",)))


@pytest.mark.parametrize("name", NAMES)
def test_detectors_agree_with_themselves(name):
    """R20: a detector gives the same answer every time, only supported languages, and nothing for no letters."""
    detector = make_detector(name, ("de", "en", "tr"))
    answer = detector.probabilities("Der Aufzug am Bahnhof ist seit gestern kaputt")
    assert max(answer, key=answer.get) == "de"
    assert set(answer) <= {"de", "en", "tr"}
    assert answer == detector.probabilities("Der Aufzug am Bahnhof ist seit gestern kaputt")
    assert detector.probabilities("123 !") == {}


def test_unknown_detector():
    """A detector that does not exist is refused by name."""
    with pytest.raises(ValueError, match="eldc"):
        make_detector("other", ("de",))


def test_command_json(command):
    """The answer has the fields that a program reads."""
    answer = json.loads(command("Der Aufzug ist seit gestern kaputt", "--json").stdout)
    assert answer["language"]["code"] == "de"
    assert (answer["intent"], answer["permanence"]) == ("report", "temporary")
    assert answer["category"] == {"code": "lift", "reasons": ["Aufzug"]}
    assert len(answer["categories"]) == 3
    assert set(answer["place"]) == {"text", "matched"}


def test_command_batch(command):
    """Bad lines are answered with their number, good ones are done, and the exit code says that some were bad."""
    result = command(
        "--batch", "-", input='{"id": 7, "text": "hello"}\nnonsense\n[1]\n{"text": 5}\n\n{"text": "merhaba"}\n'
    )
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert (lines[0]["id"], lines[0]["intent"]) == (7, "greeting")
    assert [line.get("line") for line in lines] == [None, 2, 3, 4, None]
    assert command("--batch", "-", input='{"text": "hello"}\n').exit_code == 0
    marked = command("--batch", "-", input='\ufeff{"text": "hello"}\r\n{"id": "b"}\n').stdout.splitlines()
    assert json.loads(marked[0])["intent"] == "greeting"
    assert json.loads(marked[1]) == {"id": "b", "line": 2, "error": "no `text` that is a string"}
    assert command("text", "--batch", "-").exit_code == 2


def test_all_sixteen_languages_have_traits():
    """R20: every language of the plan can be told apart."""
    reader = build_reader(LOCALES, all_candidates=True)
    assert reader.language("Де знаходиться найближча зупинка?").code == "uk"
    assert reader.language("Winda na dworcu nie działa").code == "pl"
    assert reader.language("Ο ανελκυστήρας δεν λειτουργεί").code == "el"
