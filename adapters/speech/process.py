"""One speech process seen from the program: started on demand, shared by threads, killed when it takes too long.

Knows pipes and deadlines, nothing of recognisers or voices. Whoever was *alone* in a process that died is to blame for
it; whoever merely shared it is not.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from adapters.speech.errors import SpeechClosed
from adapters.speech.frames import read_frame, write_frame

PROJECT = Path(__file__).resolve().parents[2]
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "LD_PRELOAD", "SYSTEMROOT")
_MEMORY = Path("/dev/shm")  # noqa: S108 (private folders are made in it, mode 700)

Head = dict[str, Any]
Frame = tuple[Head, bytes]


class ProcessDied(Exception):
    """The process ended before it answered. `to_blame`: this request was the only one in it, or took too long."""

    def __init__(self, to_blame: bool) -> None:
        super().__init__("a speech process died")
        self.to_blame = to_blame


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds that a step may take before the process is killed.

    Both must have passed, on the clock and in CPU time of the process: on a busy machine a note is slow without fault.
    """

    start: float = 60.0
    """Start the process and decode the note."""
    load: float = 90.0
    """Load a model."""
    shortest: float = 20.0
    """Hear or speak anything."""
    factor: float = 2.0
    """Hear a note, times its length."""
    patience: float = 6.0
    """A process that uses no CPU is killed after this many times the limit."""


class _Life:
    """One running child, from its start to its death."""

    def __init__(self, module: str, arguments: list[str]) -> None:
        place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
        self.folder = tempfile.TemporaryDirectory(prefix="mitsprache-speech-", dir=place)
        self.process = subprocess.Popen(  # noqa: S603 (our own module, no shell)
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(self.folder.name),
            start_new_session=True,  # Ctrl-C is for the program, which lets notes finish
        )
        self.lock = threading.Lock()
        self.writing = threading.Lock()
        self.waiting: dict[int, queue.SimpleQueue[Frame | None]] = {}
        self.shared = False
        """More than one request was waiting when the process died."""
        self.dead = False
        threading.Thread(target=self._read, name="speech-replies", daemon=True).start()

    def _read(self) -> None:
        replies: IO[bytes] = self.process.stdout  # type: ignore[assignment]
        with contextlib.suppress(OSError, ValueError):
            while (frame := read_frame(replies)) is not None:
                with self.lock:
                    waiter = self.waiting.get(int(frame[0].get("id", -1)))
                if waiter is not None:
                    waiter.put(frame)
        self._bury()

    def _bury(self) -> None:
        self.kill()
        with self.lock:
            self.dead = True
            self.shared = len(self.waiting) > 1
            waiters = list(self.waiting.values())
        for waiter in waiters:
            waiter.put(None)
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
        self.process.wait()
        self.folder.cleanup()

    def cpu_seconds(self) -> float:
        """CPU time that the process has used; 0 when it is gone or the system does not tell."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()


def _environment(folder: str) -> dict[str, str]:
    """What the child may know: no key, no password; one thread per library, no hub."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    fixed = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1", "PYTHONUTF8": "1"}
    return {**passed, **fixed, "PYTHONPATH": str(PROJECT), "TMPDIR": folder, "HOME": folder}


class SpeechProcess:
    """A child that is started with the first request and again after its death. Safe for threads."""

    def __init__(self, module: str, arguments: list[str], slots: int, limits: Limits) -> None:
        """`slots`: requests that the child answers at once; more wait here, without a deadline."""
        self._module = module
        self._arguments = arguments
        self._slots = threading.BoundedSemaphore(slots)
        self._limits = limits
        self._lock = threading.Lock()
        self._life: _Life | None = None
        self._numbers = 0
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Process id of the running child; None when none runs. For measurements and tests."""
        life = self._life
        return life.process.pid if life and not life.dead else None

    def request(self, head: Head, body: bytes) -> Frame:
        """The child's answer. Raises ProcessDied, or SpeechClosed after `close`."""
        with self._slots:
            life, number, waiter = self._enter()
            try:
                with contextlib.suppress(OSError, ValueError), life.writing:  # its death reaches the waiter as well
                    write_frame(life.process.stdin, {**head, "id": number}, body)  # type: ignore[arg-type]
                return self._wait(life, waiter)
            finally:
                with life.lock:
                    life.waiting.pop(number, None)

    def _enter(self) -> tuple[_Life, int, queue.SimpleQueue[Frame | None]]:
        waiter: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        with self._lock:
            if self._closed:
                raise SpeechClosed
            self._numbers += 1
            while True:
                if self._life is None or self._life.dead:
                    self._life = _Life(self._module, self._arguments)
                with self._life.lock:
                    if not self._life.dead:
                        self._life.waiting[self._numbers] = waiter
                        return self._life, self._numbers, waiter

    def _wait(self, life: _Life, waiter: queue.SimpleQueue[Frame | None]) -> Frame:
        limits = self._limits
        left, length = limits.start, 0.0
        while True:
            frame = self._next(life, waiter, left)
            if "decoded" in frame[0]:
                length, left = float(frame[0]["decoded"]), limits.load
            elif "hearing" in frame[0]:
                left = max(limits.shortest, limits.factor * length)
            else:
                return frame

    def _next(self, life: _Life, waiter: queue.SimpleQueue[Frame | None], left: float) -> Frame:
        start, worked = time.monotonic(), life.cpu_seconds()
        while True:
            try:
                frame = waiter.get(timeout=max(0.05, left - (time.monotonic() - start), left / 10))
                break
            except queue.Empty:
                waited = time.monotonic() - start
                if life.cpu_seconds() - worked >= left or waited >= left * self._limits.patience:
                    life.kill()
                    raise ProcessDied(to_blame=True) from None
        if frame is not None:
            return frame
        if self._closed:
            raise SpeechClosed
        raise ProcessDied(to_blame=not life.shared)

    def close(self) -> None:
        """Kill the child; requests that wait for it raise SpeechClosed, and so do later ones."""
        with self._lock:
            self._closed = True
            if self._life is not None:
                self._life.kill()


def with_process(module: str, arguments: list[str], limits: Limits, use: Callable[[SpeechProcess], Frame]) -> Frame:
    """Run one request in a process of its own, which ends with it."""
    own = SpeechProcess(module, arguments, 1, limits)
    try:
        return use(own)
    finally:
        own.close()
