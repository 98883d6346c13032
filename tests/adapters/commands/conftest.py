"""A home of its own, and the command as an operator starts it: a process with exit code, output and error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(sys.executable).parent / "mitsprache"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON it wrote."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Starts `mitsprache` in one home."""

    home: Path

    def run(self, *words: str) -> Ended:
        """One command, to its end; a minute is enough for each of them."""
        foreign = {name: value for name, value in os.environ.items() if not name.startswith("MITSPRACHE_")}
        ours = {**foreign, "MITSPRACHE_HOME": str(self.home), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([PROGRAM, *words], env=ours, capture_output=True, encoding="utf-8", timeout=60)
        return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """An empty home."""
    return Terminal(tmp_path / "home")
