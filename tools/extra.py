"""Prints one optional group of pyproject.toml, a requirement a line; `make lock` asks for each group."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


def main(group: str) -> None:
    """Print the group. Raises KeyError when pyproject.toml has no such group."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sys.stdout.write("\n".join(project["optional-dependencies"][group]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
