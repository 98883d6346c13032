"""Voice: CPU of the whole pipeline over bare Vosk, and two notes at once over one after the other.

Run: `python tests/benchmarks/bench_voice.py [--rounds N]`. Both sides of a ratio are measured in turns.
Exits with 1 when a ratio misses its limit (1.10 and 1.7).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from adapters.speech import audio, catalogue, models  # noqa: E402
from adapters.speech.service import SpeechService  # noqa: E402

SAMPLES = Path(os.environ.get("MITSPRACHE_TEST_ASSETS", PROJECT.parent / "shared")) / "speech" / "samples"
MOST_CPU = 1.10
LEAST_TOGETHER = 1.7

BARE = """
import json, sys, time
from vosk import KaldiRecognizer, Model, SetLogLevel
SetLogLevel(-1)
model = Model(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    data = open(line.strip(), "rb").read()
    start = time.process_time()
    recogniser = KaldiRecognizer(model, 16000.0)
    recogniser.SetWords(True)
    for place in range(0, len(data), 8000):
        if recogniser.AcceptWaveform(data[place:place + 8000]):
            json.loads(recogniser.Result())
    json.loads(recogniser.FinalResult())
    print(time.process_time() - start, flush=True)
"""


def notes() -> list[bytes]:
    """Korean speech of about ten seconds each, as the OGG/Opus that a messenger sends."""
    spoken = [audio.decode((SAMPLES / f"ko/0{number}.flac").read_bytes()) for number in (1, 2, 3)]
    return [audio.encode_opus(spoken[i] + spoken[(i + 1) % 3], audio.RATE) for i in range(3)]


def cpu_of(pid: int) -> float:
    """CPU seconds that a process has used."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


class Bare:
    """Vosk alone in a process of its own, on samples that somebody else decoded."""

    def __init__(self, model: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", BARE, str(model)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._line()

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def hear(self, samples: Path) -> float:
        """CPU seconds for these samples."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{samples}\n")
        self.process.stdin.flush()
        return float(self._line())

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()


def measure_cpu(service: SpeechService, model: Path, rounds: int, folder: Path) -> float:
    """Median ratio over the rounds: program plus child, over bare Vosk on the same decoded sound."""
    voices = notes()
    files = []
    for number, voice in enumerate(voices):
        files.append(folder / f"{number}.raw")
        files[-1].write_bytes(audio.decode(voice))
    bare = Bare(model)
    ratios = []
    try:
        for turn in range(rounds + 1):
            alone = sum(bare.hear(file) for file in files)
            whole = pipeline_cpu(service, voices)
            if turn:  # the first one loads models
                ratios.append(whole / alone)
    finally:
        bare.close()
    return statistics.median(ratios)


def pipeline_cpu(service: SpeechService, voices: list[bytes]) -> float:
    """CPU seconds of this process and of the child, for all notes."""
    service.transcribe(voices[0], "ko") if service.recogniser_pid is None else None
    child = service.recogniser_pid
    assert child is not None
    before = cpu_of(child) + cpu_of(os.getpid())
    for voice in voices:
        assert service.transcribe(voice, "ko").words
    return cpu_of(child) + cpu_of(os.getpid()) - before


def measure_together(service: SpeechService, language: str, voices: list[bytes], rounds: int) -> float:
    """Median of (time one after the other) / (time two at once), in turns."""
    pairs = (voices * 2)[:4]
    ratios = []
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda voice: service.transcribe(voice, language), pairs[:2]))
        for _ in range(rounds):
            start = time.perf_counter()
            for voice in pairs:
                service.transcribe(voice, language)
            one = time.perf_counter() - start
            start = time.perf_counter()
            list(pool.map(lambda voice: service.transcribe(voice, language), pairs))
            ratios.append(one / (time.perf_counter() - start))
    return statistics.median(ratios)


def main() -> int:
    """Measure, print one JSON object per figure, and compare with the limits."""
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    folder = PROJECT / "var" / "test-models"
    for name in {"vosk-model-small-ko-0.22", "whisper-base"} - {one.name for one in catalogue.installed(folder)}:
        models.install(folder, name)
    service = SpeechService(folder)
    try:
        cpu = shown("cpu_over_bare_vosk", measure_cpu(service, folder / "vosk-model-small-ko-0.22", rounds, folder))
        vosk = shown("two_at_once_vosk", measure_together(service, "ko", notes(), rounds))
        whisper = shown("two_at_once_whisper", measure_together(service, "de", [german()], rounds))
    finally:
        service.close()
    return 0 if cpu <= MOST_CPU and min(vosk, whisper) >= LEAST_TOGETHER else 1


def shown(name: str, ratio: float) -> float:
    """Print one figure as soon as it is measured."""
    print(json.dumps({name: round(ratio, 3)}), flush=True)
    return ratio


def german() -> bytes:
    """A human German voice note."""
    return audio.encode_opus(audio.decode((SAMPLES / "de/human_gt1.flac").read_bytes()), audio.RATE)


if __name__ == "__main__":
    raise SystemExit(main())
