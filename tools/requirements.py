"""Lists each requirement of docs/requirements.md with the tests whose docstring names it, then those that have none.

A test proves a requirement by naming it: `R07` in its docstring, or a range `R01–R03`. Reads source only; runs no test.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
REQUIREMENT = re.compile(r"^- \*\*(R\d\d)\*\* (.+)$", re.MULTILINE)
NAMED = re.compile(r"\bR(\d\d)(?:\s*[–-]\s*R?(\d\d))?\b")


def requirements(text: str) -> dict[str, str]:
    """Number to sentence, in the order of the document."""
    return dict(REQUIREMENT.findall(text))


def named_in(docstring: str) -> set[str]:
    """The requirement numbers that a docstring names; `R01–R03` names three."""
    found: set[str] = set()
    for first, last in NAMED.findall(docstring):
        found |= {f"R{number:02}" for number in range(int(first), int(last or first) + 1)}
    return found


def tests(file: Path) -> Iterator[tuple[str, str]]:
    """Name and docstring of each test function in one file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield node.name, ast.get_docstring(node) or ""


def proofs(folder: Path) -> dict[str, list[str]]:
    """Requirement number to the tests that name it, as `file::test`, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in sorted(folder.rglob("test_*.py")):
        for name, docstring in tests(file):
            for number in named_in(docstring):
                found[number].append(f"{file.relative_to(folder.parent)}::{name}")
    return found


def report(known: dict[str, str], proved: dict[str, list[str]]) -> str:
    """The whole listing as text."""
    lines = []
    for number, sentence in known.items():
        lines += [f"{number} {sentence}", *(f"     {test}" for test in proved.get(number, ["(no test names it)"]))]
    without = [number for number in known if number not in proved]
    lines.append(f"\n{len(known) - len(without)} of {len(known)} requirements are named by a test.")
    lines.append(f"Without: {', '.join(without) or 'none'}.")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the listing for this project."""
    known = requirements((PROJECT / "docs" / "requirements.md").read_text(encoding="utf-8"))
    sys.stdout.write(report(known, proofs(PROJECT / "tests")))


if __name__ == "__main__":
    main()
