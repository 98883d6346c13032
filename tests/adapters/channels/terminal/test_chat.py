"""The command `mitsprache chat` as a process: by a program, by a person at a terminal, with anything as input."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT

COMMAND = [sys.executable, "-c", "from adapters.cli import main; main()", "chat", "--language"]


def _environment(home: Path, **more: str) -> dict[str, str]:
    foreign = {name: value for name, value in os.environ.items() if not name.startswith("MITSPRACHE_")}
    return {**foreign, "MITSPRACHE_HOME": str(home), **more}


def _chat(home: Path, typed: bytes, language: str = "de", **more: str) -> tuple[int, list[Any], str]:
    """Exit code, replies and what went to standard error."""
    done = subprocess.run(
        [*COMMAND, language, "--json"],
        input=typed,
        capture_output=True,
        env=_environment(home, **more),
        cwd=PROJECT,
        timeout=120,
    )
    replies = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    return done.returncode, replies, done.stderr.decode("utf-8", "replace")


def test_no_input_breaks_it_and_no_word_reaches_the_log(tmp_path: Path) -> None:
    """R34, R45: broken UTF-8, NUL, an emoji, ten megabytes: each is answered, none stands in an error."""
    lines = [b"Der Aufzug \xff\xfe ist kaputt", b"\0\0", "🦽".encode(), b"Rampe " * 1_700_000, b"hilfe"]
    code, replies, errors = _chat(tmp_path, b"\n".join(lines))
    keys = [reply["key"] for reply in replies]
    assert code == 0
    assert keys[:3] == ["welcome", "ask-voice", "ask-category-guess"]
    assert keys.count("not-understood") >= 2
    assert "help" in keys
    assert "Aufzug" not in errors
    assert errors == ""


def test_files_that_are_none_are_named(tmp_path: Path) -> None:
    """R08: missing, a folder, a device without an end, a strange name: one line each, and the conversation goes on."""
    os.mkfifo(tmp_path / "pipe")
    names = ["nowhere.ogg", str(tmp_path), "/dev/zero", str(tmp_path / "pipe"), "a\0b", "~nobody-of-that-name/a.ogg"]
    typed = "\n".join(f"/voice {name}" for name in names) + "\n/photo /etc/hostname\n"
    code, replies, errors = _chat(tmp_path, typed.encode())
    assert code == 0
    assert errors.splitlines() == [
        line for line in errors.splitlines() if line.startswith("This file cannot be read: ")
    ]
    assert len(errors.splitlines()) == len(names)
    assert "refused-picture-unreadable" in [reply["key"] for reply in replies]


def test_programs_speak_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    """R19: Arabic goes in and out of a process whose locale is ASCII."""
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "latin-1"}
    code, replies, _ = _chat(tmp_path, "المصعد في المحطة معطل\n".encode(), "ar", **plain)
    assert code == 0
    assert "المصعد" in replies[-1]["text"]


def test_a_closed_input_ends_quietly(tmp_path: Path) -> None:
    """A service without standard input gets the greeting and the end."""
    command = 'exec "$0" -c "$1" chat --language de <&-'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, COMMAND[2]],
        capture_output=True,
        env=_environment(tmp_path),
        cwd=PROJECT,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_person_is_prompted_and_ends_with_control_d(tmp_path: Path) -> None:
    """R08: a prompt stands where something is typed; the arrow key goes back in the line instead of into the words."""
    ours, theirs = pty.openpty()
    environment = _environment(tmp_path, TERM="xterm")
    running = subprocess.Popen(
        [*COMMAND, "de"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=PROJECT
    )
    os.close(theirs)
    terminal = _Terminal(ours)
    assert terminal.shows("> ")
    os.write(ours, b"hife\x1b[D\x1b[Dl\n")
    assert terminal.shows("helfen immer")
    assert terminal.shows("> ")
    os.write(ours, b"\x04")
    assert running.wait(60) == 0
    os.close(ours)


class _Terminal:
    """What the program writes, read so that nothing of it is passed over."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._seen = ""

    def shows(self, wanted: str) -> bool:
        """True as soon as `wanted` stands behind what was found before, False after a minute."""
        end = time.monotonic() + 60
        while wanted not in self._seen:
            ready, _, _ = select.select([self._descriptor], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                return False
            self._seen += os.read(self._descriptor, 4096).decode("utf-8", "replace")
        self._seen = self._seen.partition(wanted)[2]
        return True


def test_spoken_answers_do_not_lie_about_for_ever(tmp_path: Path) -> None:
    """R33: sounds of earlier days are gone when the next chat begins; those of today stay for their program."""
    folder = tmp_path / "terminal"
    folder.mkdir()
    for name, age in (("old.ogg", 2 * 24 * 3600), ("new.ogg", 60)):
        (folder / name).write_bytes(b"OggS")
        os.utime(folder / name, (time.time() - age, time.time() - age))
    _chat(tmp_path, b"")
    assert [file.name for file in folder.iterdir()] == ["new.ogg"]
