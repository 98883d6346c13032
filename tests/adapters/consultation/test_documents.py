"""A consultation's file is read whole, or refused with the place of each mistake."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters import cli
from adapters.consultation.documents import LARGEST, DocumentWrong, load, parse

EXAMPLE = Path(__file__).parents[3] / "demo" / "consultation.json"

Check = Callable[[bytes], tuple[int, str, str]]


@pytest.fixture
def example() -> dict[str, Any]:
    """The consultation that ships as an example."""
    found: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """The command over a file of these bytes."""

    def run(content: bytes) -> tuple[int, str, str]:
        file = tmp_path / "consultation.json"
        file.write_bytes(content)
        monkeypatch.setenv("MITSPRACHE_HOME", str(tmp_path))
        monkeypatch.setattr("sys.argv", ["mitsprache", "consultations", "check", str(file)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out = capsys.readouterr()
        return int(ended.value.code or 0), out.out, out.err

    return run


def test_the_example_may_be_opened(check: Check) -> None:
    """R41: what ships as an example is balanced, complete in the wave 1 languages, and easy to read."""
    code, out, err = check(EXAMPLE.read_bytes())
    assert (code, err) == (0, "")
    assert "second person" in out


def test_gaps_are_sentences(check: Check, example: dict[str, Any]) -> None:
    """R41: each gap is named with its place and language, and the exit code says that there are some."""
    example["contra"] = []
    example["title"]["tr"] = ""
    code, out, _ = check(json.dumps(example).encode())
    assert code == 1
    assert "contra: is missing." in out
    assert "title: is missing in tr." in out


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[1, 2", "no JSON"),
        (b"[]", "document: "),
        (b"{}", "required"),
        (b'{"a":' * 100_000, "nested"),
    ],
)
def test_what_is_no_consultation_is_refused(check: Check, content: bytes, says: str) -> None:
    """Bad input of any kind gets a sentence and exit code 2."""
    code, _, err = check(content)
    assert code == 2
    assert says in err
    assert "Traceback" not in err


def test_a_mistake_is_named_with_its_place(example: dict[str, Any]) -> None:
    """People count from one: the second question is question 2."""
    example["questions"][1]["kind"] = "dance"
    with pytest.raises(DocumentWrong, match=r"questions\.2\.kind"):
        parse(json.dumps(example).encode())


def test_contradictions_are_refused(example: dict[str, Any]) -> None:
    """What fits the schema and makes no sense is no consultation either."""
    example["closes"] = example["opens"]
    with pytest.raises(DocumentWrong, match="closes"):
        parse(json.dumps(example).encode())


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """A video put into the document is refused by its size."""
    file = tmp_path / "huge.json"
    file.write_bytes(b" " * (LARGEST + 1))
    with pytest.raises(DocumentWrong, match="5 MB"):
        load(file)
