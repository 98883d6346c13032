"""The guards of conftest.py hold: no way out of this machine, and no skip where everything must run."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SKIPPING = "import pytest\n\n\ndef test_it():\n    pytest.skip('no such program; add it: make it')\n"


def run(folder: Path, required: str) -> subprocess.CompletedProcess[str]:
    """pytest over one test that skips itself, below our conftest."""
    (folder / "conftest.py").write_text((PROJECT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    (folder / "test_skipping.py").write_text(SKIPPING)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(folder)]
    environment = {**os.environ, "MITSPRACHE_REQUIRE_ALL": required}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_skip_passes_at_home(tmp_path: Path) -> None:
    """Without MITSPRACHE_REQUIRE_ALL a test may say what is missing."""
    done = run(tmp_path, "")

    assert done.returncode == 0
    assert "1 skipped" in done.stdout


def test_a_skip_fails_in_ci(tmp_path: Path) -> None:
    """With it, the skip is a failure that says what was missing."""
    done = run(tmp_path, "1")

    assert done.returncode == 1
    assert "no such program; add it: make it" in done.stdout


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
def test_no_connection_leaves_this_machine(address: str) -> None:
    """R31: a connection to a documentation address is stopped before it is made."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe, pytest.raises(AssertionError, match="tried to connect"):
        probe.connect((address, 80))


def test_no_name_is_looked_up() -> None:
    """R31: asking for another machine's address is stopped too."""
    with pytest.raises(AssertionError, match="tried to look up"):
        socket.getaddrinfo("example.invalid", 80)


def test_this_machine_may_be_reached() -> None:
    """A server of a test on loopback is reached."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as probe:
        assert probe.getpeername() == server.getsockname()
