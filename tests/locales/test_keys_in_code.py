"""The code and the catalogue name the same messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.flows import STATES

if TYPE_CHECKING:
    from tests.locales.conftest import Source

ROOT = Path(__file__).resolve().parents[2]
KEY = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9_]+)*")


@cache
def _modules() -> tuple[ast.Module, ...]:
    paths = [path for folder in ("bot", "adapters") for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in paths)


def _said(module: ast.Module) -> Iterator[str]:
    """Keys that the code hands to Reply, Term, Choice or `.text(language, key)`."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        place = {"Reply": 0, "Term": 0, "say": 0, "text": 1}.get(name)
        if place is None or len(node.args) <= place:
            continue
        for constant in _constants(node.args[place]):
            if KEY.fullmatch(constant):
                yield constant


def _constants(node: ast.expr) -> Iterator[str]:
    """The strings that an expression can be: itself, or both sides of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _words_of_code() -> tuple[set[str], set[str]]:
    """Every string constant, and every beginning of an f-string, in the code and the page templates."""
    whole, begun = set(), set()
    for module in _modules():
        for node in ast.walk(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                begun.add(str(node.values[0].value))
    for path in (ROOT / "adapters").rglob("*"):
        if path.suffix in {".html", ".js", ".txt", ".j2"}:
            text = path.read_text(encoding="utf-8")
            whole |= set(re.findall(r"[\w-]+", text))
            begun |= set(re.findall(r"""["']([a-z-]+-)["'] *[~+]""", text))
    return whole, {prefix for prefix in begun if len(prefix) > 2 and prefix.endswith("-")}


def _is_said(key: str, whole: set[str], begun: set[str], keys: set[str]) -> bool:
    """The key itself, an f-string that begins it, or a page's key with the name of one of its parts."""
    parts = ((key[: at.start()], key[at.end() :]) for at in re.finditer("-", key))
    by_part = any(page in keys and page in whole and part in whole for page, part in parts)
    return key in whole or by_part or any(key.startswith(prefix) for prefix in begun)


def test_every_key_in_the_code_is_a_message(sources: dict[str, Source]) -> None:
    """R19: nothing that the bot or a page wants to say is missing."""
    said = {key for module in _modules() for key in _said(module)}
    said |= {state.prompt for state in STATES.values()}
    said |= {choice.label for state in STATES.values() for choice in state.choices}
    missing = sorted(said - sources["de"].keys)
    assert not missing, "\n".join(missing)


def test_every_message_is_said_somewhere(sources: dict[str, Source]) -> None:
    """No message is kept that nobody says."""
    whole, begun = _words_of_code()
    unused = [key for key in sorted(sources["de"].keys) if not _is_said(key, whole, begun, sources["de"].keys)]
    assert not unused, "\n".join(unused)
