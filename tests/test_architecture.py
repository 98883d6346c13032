"""The borders between the rooms, read from the source: what a reviewer would otherwise have to watch.

`bot/` is deterministic, channels are strangers to each other, files and functions stay small, rooms have names that
say something.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PRODUCT = sorted(p for room in ("bot", "adapters") for p in (PROJECT / room).rglob("*.py"))
BOT = [p for p in PRODUCT if p.relative_to(PROJECT).parts[0] == "bot"]

PURE_LIBRARIES = frozenset({"fluent", "rapidfuzz"})
"""What `bot/` may import besides itself and the pure part of the standard library."""

PURE_STANDARD = frozenset(
    {
        "__future__",
        "abc",
        "array",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "fractions",
        "functools",
        "heapq",
        "itertools",
        "json",
        "math",
        "operator",
        "re",
        "statistics",
        "string",
        "types",
        "typing",
        "unicodedata",
    }
)
"""The pure part: values and functions of values. Named one by one, so that a new one is a decision."""

IMPURE_CALLS = frozenset({"open", "print", "input", "exec", "eval", "__import__", "breakpoint"})
IMPURE_ATTRIBUTES = frozenset({"now", "utcnow", "today", "fromtimestamp"})
"""`datetime` is a value, but asking it for the time is not deterministic."""

SHAPELESS = ("util", "helper", "manager", "common", "misc")


def modules(tree: ast.AST, package: str) -> Iterator[tuple[int, str]]:
    """Line and full name of every module that a file imports, relative ones resolved against `package`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            name = ".".join(part for part in (above, node.module or "") if part)
            yield node.lineno, name
            yield from ((node.lineno, f"{name}.{alias.name}") for alias in node.names)


@cache
def parsed(path: Path) -> ast.Module:
    """A file of ours, read once for all that is asked of it."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> list[tuple[int, str]]:
    """The same for a file of ours."""
    package = ".".join(path.relative_to(PROJECT).parent.parts)
    return list(modules(parsed(path), package))


def impure_imports(tree: ast.AST, package: str) -> list[str]:
    """The imports that `bot/` may not have."""
    allowed = PURE_LIBRARIES | PURE_STANDARD | {"bot"}
    return [f"line {line}: {name}" for line, name in modules(tree, package) if name.split(".")[0] not in allowed]


def impure_calls(tree: ast.AST) -> list[str]:
    """Calls that read a file, the clock or the outside."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            attribute = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name in IMPURE_CALLS or attribute in IMPURE_ATTRIBUTES:
                found.append(f"line {node.lineno}: {name or attribute}()")
    return found


def channel_of(name: str) -> str:
    """The channel that a module `adapters.channels.<channel>…` belongs to, or nothing."""
    parts = name.split(".")
    if parts[:2] != ["adapters", "channels"] or len(parts) < 3:
        return ""
    return parts[2] if (PROJECT / "adapters" / "channels" / parts[2]).is_dir() else ""


def named(path: Path) -> str:
    """A path as test ids show it."""
    return str(path.relative_to(PROJECT))


def test_there_is_something_to_look_at() -> None:
    """The lists above are not empty, so that the tests below cannot pass by looking at nothing."""
    assert len(BOT) > 10
    assert len(PRODUCT) > len(BOT)


@pytest.mark.parametrize(
    "source", ["import random", "from time import sleep", "import adapters.jobs", "import sqlalchemy"]
)
def test_the_border_test_sees_an_impure_import(source: str) -> None:
    """A line that `bot/` may not have is found: the border test can fail."""
    assert impure_imports(ast.parse(source), "bot")


def test_the_border_test_sees_the_clock() -> None:
    """Asking for the time is found."""
    assert impure_calls(ast.parse("from datetime import datetime\ndatetime.now()"))


@pytest.mark.parametrize("path", BOT, ids=named)
def test_bot_is_deterministic(path: Path) -> None:
    """`bot/` imports only itself, pure libraries and the pure standard library, and reads no file and no clock."""
    tree = parsed(path)
    package = ".".join(path.relative_to(PROJECT).parent.parts)

    assert not impure_imports(tree, package)
    assert not impure_calls(tree)


def test_channels_are_strangers() -> None:
    """No channel imports another one."""
    crossings = []
    for path in PRODUCT:
        own = channel_of(".".join(path.relative_to(PROJECT).with_suffix("").parts))
        for line, name in imports(path) if own else []:
            if channel_of(name) not in ("", own):
                crossings.append(f"{named(path)}:{line} imports {name}")

    assert not crossings


def runtime_imports(path: Path) -> list[tuple[int, str]]:
    """What a file imports when it runs: names for the type checker alone bind nobody."""
    tree = parsed(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            node.body = []
    return list(modules(tree, ".".join(path.relative_to(PROJECT).parent.parts)))


def test_only_the_entry_points_know_every_part() -> None:
    """`adapters.wiring` is run by the command alone: no part reaches back into the place that builds it."""
    back = []
    for path in PRODUCT:
        where = path.relative_to(PROJECT)
        if where.parts[:2] == ("adapters", "commands") or where.name in ("cli.py", "wiring.py"):
            continue
        back += [f"{where}:{line}" for line, name in runtime_imports(path) if name == "adapters.wiring"]

    assert not back


def test_no_third_party_names_in_unexpected_rooms() -> None:
    """Speech engines are imported under adapters/speech only, the web framework never there or in storage."""
    wrong = []
    for path in PRODUCT:
        room = path.relative_to(PROJECT).parts[:2]
        for line, name in imports(path):
            library = name.split(".")[0]
            if library in {"vosk", "faster_whisper", "pyttsx3"} and room != ("adapters", "speech"):
                wrong.append(f"{named(path)}:{line} imports {library}")
            if library in {"fastapi", "starlette"} and room[1] in {"speech", "storage"}:
                wrong.append(f"{named(path)}:{line} imports {library}")

    assert not wrong


@pytest.mark.parametrize("path", [p for p in PRODUCT if p.parent.name != "versions"], ids=named)
def test_files_and_functions_are_small(path: Path) -> None:
    """No file has more than 300 lines, no function more than 40; a migration is as long as its tables."""
    text = path.read_text(encoding="utf-8")
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno + 1 > 40]

    assert text.count("\n") <= 300
    assert not long


@pytest.mark.parametrize("path", [p for p in PRODUCT if p.read_text(encoding="utf-8").strip()], ids=named)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """A module with code has a docstring."""
    assert ast.get_docstring(parsed(path))


def test_rooms_have_names() -> None:
    """No file or folder is called utils, helpers, manager, common or misc."""
    parts = {part.removesuffix(".py") for path in PRODUCT for part in path.relative_to(PROJECT).parts}

    assert not [part for part in parts if any(word in part for word in SHAPELESS)]


def test_the_standard_names_are_of_the_standard_library() -> None:
    """The list of pure modules names real ones: a typing error would allow nothing and hide a stranger."""
    assert sys.stdlib_module_names >= PURE_STANDARD
