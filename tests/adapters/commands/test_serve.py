"""`mitsprache serve` as an operator starts and stops it: a process, its output, its home."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from sqlalchemy import text

from adapters.storage import engine
from tests.durability.killing import PROJECT

SERVE = [sys.executable, "-c", "from adapters.cli import main; main()", "serve"]


@contextmanager
def serving(home: Path) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A running `serve` on a port of its own, with what it printed; killed at the end if it still runs."""
    environment = {**os.environ, "MITSPRACHE_HOME": str(home), "MITSPRACHE_PORT": "0", "PYTHONPATH": str(PROJECT)}
    environment |= {"MITSPRACHE_SPEECH_MODELS": str(home.parent / "no-models"), "MITSPRACHE_LOG_LEVEL": "debug"}
    with (
        (home.parent / "log").open("a") as log,
        subprocess.Popen(SERVE, env=environment, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        assert process.stdout is not None
        lines = []
        while not lines or "outgoing" not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1], "it ended"
        try:
            yield process, lines
        finally:
            process.kill()


def answers(lines: list[str]) -> bool:
    """True when the printed address of the resident page shows it."""
    address = lines[0].split()[-1]
    for _ in range(200):
        try:
            with urllib.request.urlopen(address) as page:
                return bool(page.status == 200)
        except OSError:
            time.sleep(0.05)
    return False


def test_two_starts_on_a_fresh_home(tmp_path: Path) -> None:
    """Mode 700; the first sign-in is shown once and stands nowhere; SIGTERM ends with code 0, no job left begun."""
    home = tmp_path / "home"
    with serving(home) as (first, lines):
        assert answers(lines)
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
        shown = re.search(r"password (\S+)", "".join(lines))
        assert shown is not None
        with serving(home) as (second, others):
            assert answers(others)
            assert "password" not in "".join(others)
            assert answers(lines), "two may serve one home"
            second.send_signal(signal.SIGTERM)
            assert second.wait(60) == 0
        first.send_signal(signal.SIGTERM)
        assert first.wait(60) == 0
    for path in home.rglob("*"):
        if path.is_file():
            assert shown[1].encode() not in path.read_bytes(), path.name
    database = engine.connect(f"sqlite:///{home / 'mitsprache.sqlite'}")
    with database.look() as look:
        assert look.execute(text("SELECT count(*) FROM workflow_status WHERE status = 'PENDING'")).scalar_one() == 0
    database.close()


def test_no_trace_of_words_outside_the_seals(tmp_path: Path) -> None:
    """R30 R34: what was said and by whom stands in no log, no argument of a process, and no file of the home."""
    home = tmp_path / "home"
    with serving(home) as (process, lines):
        assert answers(lines)
        with httpx.Client(base_url=lines[0].split()[-1], follow_redirects=True, timeout=60) as page:
            for said in (
                "Die Zitronenfalter-Treppe hat keine Rampe",
                "Rathaus Zitronenfalter",
                "\x00\u202eZitronenfalter",
            ):
                say(page, {"text": said})
            say(page, {}, {"voice": ("Zitronenfalter.ogg", b"OggS Zitronenfalter")})
            say(page, {}, {"picture": ("Zitronenfalter.jpg", b"\xff\xd8 Zitronenfalter")})
            cookie = next(iter(page.cookies.jar)).value
            assert "Zitronenfalter" in page.get("/").text
        running = subprocess.run(["ps", "-A", "-o", "args"], capture_output=True, check=True).stdout
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stdout is not None
        seen = {
            "output": process.stdout.read().encode(),
            "log": (tmp_path / "log").read_bytes(),
            "arguments": running,
        }
    seen |= {path.name: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert cookie
    for name, content in seen.items():
        assert b"Zitronenfalter" not in content, name
        assert cookie.encode() not in content, name


def say(page: httpx.Client, fields: dict[str, str], files: dict[str, tuple[str, bytes]] | None = None) -> None:
    """Send one form, as the page does."""
    nonce = re.search(r'name="nonce" value="([^"]+)"', page.get("/").text)
    assert nonce is not None
    assert page.post("/", data={"nonce": nonce[1], "page": "de", **fields}, files=files).status_code == 200
