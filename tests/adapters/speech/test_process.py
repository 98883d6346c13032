"""A crash costs one note at most one try; the child knows no secret, and nothing of it stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from adapters.speech.errors import RecogniserDied, SpeechClosed
from adapters.speech.process import Limits
from adapters.speech.service import SpeechService

from .test_service import RATE, Sample, likeness, note


@pytest.fixture
def own_service(models_folder: Path) -> Iterator[SpeechService]:
    """A service whose processes a test may kill."""
    speech = SpeechService(models_folder, threads=2)
    yield speech
    speech.close()


def when_busy(speech: SpeechService, waiting: int) -> int:
    """Process id of the recogniser once it has so many notes in work."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        life = speech._recogniser._life
        if life is not None and len(life.waiting) == waiting:
            time.sleep(0.5)
            return life.process.pid
        time.sleep(0.02)
    raise AssertionError("the recogniser never became busy")


def test_two_deaths_are_counted_and_the_next_note_works(own_service: SpeechService, sample: Sample) -> None:
    """R45: killed in the middle, a note raises RecogniserDied each time; afterwards all is well again."""
    deaths = 0
    with ThreadPoolExecutor(1) as pool:
        for _ in range(2):
            hearing = pool.submit(own_service.transcribe, sample("en/harvard_8k"), "ko")
            os.kill(when_busy(own_service, 1), signal.SIGKILL)
            with pytest.raises(RecogniserDied) as death:
                hearing.result()
            assert "harvard" not in str(death.value)
            deaths += 1
    assert deaths == 2
    assert "영화" in own_service.transcribe(sample("ko/02"), "ko").text


def test_who_merely_shared_the_process_is_not_to_blame(own_service: SpeechService, sample: Sample) -> None:
    """R45: two notes in work when the process is killed are both heard in the end, each alone."""
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(own_service.transcribe, sample("de/human_gt4"), "de")
        second = pool.submit(own_service.transcribe, sample("de/human_neutral"), "de")
        os.kill(when_busy(own_service, 2), signal.SIGKILL)
        assert likeness(first.result().text, "Euer Plan hat ja toll geklappt") > 0.85
        assert likeness(second.result().text, "Mist wieder nichts geschafft") > 0.85


def test_a_process_that_hangs_is_killed(models_folder: Path, sample: Sample) -> None:
    """R45: a recogniser that does not answer in time is killed, and the note raises RecogniserDied."""
    speech = SpeechService(models_folder, limits=Limits(start=2.0, load=2.0, shortest=2.0, patience=2.0))
    try:
        with ThreadPoolExecutor(1) as pool:
            hearing = pool.submit(speech.transcribe, sample("de/human_gt4"), "de")
            pid = when_busy(speech, 1)
            os.kill(pid, signal.SIGSTOP)
            with pytest.raises(RecogniserDied):
                hearing.result(timeout=20)
        deadline = time.monotonic() + 10
        while Path(f"/proc/{pid}").exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        speech.close()


def test_closing_blames_no_note(models_folder: Path, sample: Sample) -> None:
    """A note in work while the program ends raises SpeechClosed, not RecogniserDied, and so do later ones."""
    speech = SpeechService(models_folder)
    with ThreadPoolExecutor(1) as pool:
        hearing = pool.submit(speech.transcribe, sample("en/harvard_8k"), "de")
        when_busy(speech, 1)
        speech.close()
        with pytest.raises(SpeechClosed):
            hearing.result(timeout=10)
    with pytest.raises(SpeechClosed):
        speech.speak("Hallo", "de")


def test_the_child_knows_no_secret(models_folder: Path, sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    """R30: the process that reads strangers' files gets neither keys nor passwords, and writes no core file."""
    monkeypatch.setenv("MITSPRACHE_SMTP_PASSWORD", "geheim-4711")
    speech = SpeechService(models_folder)
    try:
        speech.transcribe(note(bytes(2 * RATE)), "de")
        process = Path(f"/proc/{speech.recogniser_pid}")
        assert b"geheim" not in (process / "environ").read_bytes()
        limits = (process / "limits").read_text()
        assert next(line for line in limits.splitlines() if "core file" in line).split()[4] == "0"
    finally:
        speech.close()


def test_the_child_ends_with_the_program(models_folder: Path) -> None:
    """A program that is killed leaves no recogniser behind."""
    code = (
        "import sys; from pathlib import Path; from adapters.speech.service import SpeechService\n"
        "s = SpeechService(Path(sys.argv[1])); s.speak('eins', 'de'); print(s.voice_pid, flush=True); input()"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code, str(models_folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    program.kill()
    program.wait()
    deadline = time.monotonic() + 10
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_the_program_itself_stays_light() -> None:
    """Idle memory: the service imports no recogniser, decoder or voice, and takes under 60 MB."""
    code = (
        "import sys; from adapters.speech import service\n"
        "print([m for m in ('av', 'numpy', 'vosk', 'faster_whisper', 'pyttsx3', 'httpx') if m in sys.modules])\n"
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmRSS')).split()[1])"
    )
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd()
    ).stdout
    modules, memory = out.splitlines()
    assert modules == "[]"
    assert int(memory) < 60_000


def test_no_thread_is_left_behind(models_folder: Path) -> None:
    """After closing, the thread that read the replies ends, and the private folder is gone."""
    before = set(threading.enumerate())
    speech = SpeechService(models_folder)
    speech.speak("eins", "de")
    life = speech._voice._life
    assert life is not None
    speech.close()
    deadline = time.monotonic() + 5
    while Path(life.folder.name).exists() or set(threading.enumerate()) - before:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert life.process.poll() is not None
