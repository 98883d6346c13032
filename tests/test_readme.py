"""The README keeps its word: settings, targets and commands it names are those that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters.cli import COMMANDS
from adapters.settings import PROJECT, Settings

README = (PROJECT / "README.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `(MITSPRACHE_\w+)` \| (.+) \|$", README, re.MULTILINE))
TARGETS = set(re.findall(r"^([a-z]+):.*## ", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def written(default: object) -> str:
    """A default as the table writes it."""
    value = default.get_secret_value() if isinstance(default, SecretStr) else default
    text = "" if value is None else str(value).replace(f"{PROJECT}/", "")
    return f"`{text}`" if text else "–"


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_described(name: str) -> None:
    """Each setting stands in the README with its default and its sentence."""
    field = Settings.model_fields[name]

    assert ROWS[f"MITSPRACHE_{name.upper()}"] == f"{written(field.default)} | {field.description}"


def test_no_setting_is_invented() -> None:
    """The table names no setting that the program does not read."""
    assert set(ROWS) == {f"MITSPRACHE_{name.upper()}" for name in Settings.model_fields}


def test_every_command_is_described() -> None:
    """The table of commands and the command agree."""
    table = README.split("## The command\n")[1].split("\n## ")[0]
    rows = set(re.findall(r"^\| `(\w+)", table, re.MULTILINE))

    assert rows == set(COMMANDS)


def test_targets_that_are_named_exist() -> None:
    """`make X` in a document is a target that `make` lists."""
    documents = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *(PROJECT / "docs").rglob("*.md")]
    named = {
        target for path in documents for target in re.findall(r"`make ([a-z-]+)", path.read_text(encoding="utf-8"))
    }

    assert named - {"axe", "lock", "speech-servers", "synapse", "transcripts"} <= TARGETS


def test_links_lead_somewhere() -> None:
    """Every relative link of a document leads to a file of the project; pictures included."""
    broken = []
    for path in [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *(PROJECT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            if not (Path(path).parent / target).exists():
                broken.append(f"{path.name}: {target}")

    assert not broken


def test_make_lists_the_promised_targets() -> None:
    """`make` lists setup, serve, demo, chat, test, check, bench, soak and requirements."""
    assert {"setup", "serve", "demo", "chat", "test", "check", "bench", "soak", "requirements"} <= TARGETS
