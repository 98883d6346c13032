"""What hearing costs: Mitsprache, the bare engines, and the servers that people run instead. One run, the same audio.

Run: `make speech-servers` once, then `python -m tests.benchmarks.bench_servers`. CPU seconds per second of audio and
memory of whatever hears, after a first note that loads the model; word errors beside them. Mitsprache gets OGG/Opus and
decodes it, which is in its figures; the others get the samples, which somebody else has decoded. Of a server its own
process is measured and not its client. Exits with 1 when Mitsprache needs more than 1.05 of a bare engine or more than
a server.

The Vosk server is ours, after the protocol of the published one (a chunk in, a JSON result out, work in threads), as no
registry carries that.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from adapters.speech import audio, catalogue
from adapters.speech.service import SpeechService
from tests.benchmarks.bench_heard import errors
from tests.benchmarks.bench_voice import cpu_of
from tests.benchmarks.samples import MODELS, PROJECT, Sample, rows

PYTHON = PROJECT / "var" / "servers" / "bin" / "python"
MOST = 1.05
KOREAN = PROJECT / "var" / "test-models"

BARE_WHISPER = """
import json, sys, time
import numpy
from faster_whisper import WhisperModel
model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)
for line in sys.stdin:
    path, language = line.split()
    data = numpy.frombuffer(open(path, "rb").read(), dtype="<i2").astype(numpy.float32) / 32768.0
    segments, _ = model.transcribe(data, language=language)
    print(json.dumps(" ".join(segment.text for segment in segments)), flush=True)
"""

BARE_VOSK = """
import json, sys
from vosk import KaldiRecognizer, Model, SetLogLevel
SetLogLevel(-1)
model = Model(sys.argv[1])
for line in sys.stdin:
    data, words = open(line.split()[0], "rb").read(), []
    recogniser = KaldiRecognizer(model, 16000.0)
    recogniser.SetWords(True)
    for place in range(0, len(data), 8000):
        if recogniser.AcceptWaveform(data[place:place + 8000]):
            words.append(json.loads(recogniser.Result())["text"])
    words.append(json.loads(recogniser.FinalResult())["text"])
    print(json.dumps(" ".join(filter(None, words))), flush=True)
"""

VOSK_SERVER = """
import asyncio, concurrent.futures, json, sys
import websockets
from vosk import KaldiRecognizer, Model, SetLogLevel
SetLogLevel(-1)
model, pool = Model(sys.argv[1]), concurrent.futures.ThreadPoolExecutor(2)

def chunk(recogniser, message):
    if message == '{"eof" : 1}':
        return recogniser.FinalResult(), True
    return (recogniser.Result() if recogniser.AcceptWaveform(message) else recogniser.PartialResult()), False

async def serve(socket):
    recogniser, done = KaldiRecognizer(model, 16000.0), False
    recogniser.SetWords(True)
    while not done:
        message = await socket.recv()
        if isinstance(message, str) and "config" in message:
            continue
        answer, done = await asyncio.get_running_loop().run_in_executor(pool, chunk, recogniser, message)
        await socket.send(answer)

async def main():
    async with websockets.serve(serve, "127.0.0.1", int(sys.argv[2])):
        print("ready", flush=True)
        await asyncio.Future()

asyncio.run(main())
"""

VOSK_CLIENT = """
import asyncio, json, sys
import websockets

async def hear(path):
    async with websockets.connect(f"ws://127.0.0.1:{sys.argv[1]}", max_size=None) as socket:
        await socket.send(json.dumps({"config": {"sample_rate": 16000}}))
        data, words = open(path, "rb").read(), []
        for place in range(0, len(data), 8000):
            await socket.send(data[place:place + 8000])
            words.append(json.loads(await socket.recv()).get("text", ""))
        await socket.send('{"eof" : 1}')
        words.append(json.loads(await socket.recv()).get("text", ""))
    return " ".join(filter(None, words))

for line in sys.stdin:
    print(json.dumps(asyncio.run(hear(line.split()[0]))), flush=True)
"""

WYOMING_CLIENT = """
import asyncio, json, sys
from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.client import AsyncClient

async def hear(path, language):
    data, form = open(path, "rb").read(), {"rate": 16000, "width": 2, "channels": 1}
    async with AsyncClient.from_uri(f"tcp://127.0.0.1:{sys.argv[1]}") as client:
        await client.write_event(Transcribe(language=language).event())
        await client.write_event(AudioStart(**form).event())
        for place in range(0, len(data), 8000):
            await client.write_event(AudioChunk(audio=data[place:place + 8000], **form).event())
        await client.write_event(AudioStop().event())
        while True:
            event = await client.read_event()
            if event is None:
                return ""
            if Transcript.is_type(event.type):
                return Transcript.from_event(event).text

for line in sys.stdin:
    print(json.dumps(asyncio.run(hear(*line.split()))), flush=True)
"""


@dataclass
class Measured:
    """What one of them needed; `cpu` in seconds per second of audio, `memory` in MB."""

    name: str
    cpu: float
    memory: float
    words: float
    seconds: float


@dataclass
class Note:
    """One recording as samples in a file, as a voice note, and what is said in it."""

    row: Sample
    file: Path
    ogg: bytes
    seconds: float


Hear = Callable[[Note], str]


def notes(folder: Path, wanted: Callable[[Sample], bool]) -> list[Note]:
    """The samples as everybody gets them."""
    made = []
    for number, row in enumerate(row for row in rows() if wanted(row)):
        samples = audio.decode(row.path.read_bytes())
        file = folder / f"{row.language}{number}.raw"
        file.write_bytes(samples)
        made.append(Note(row, file, audio.encode_opus(samples, audio.RATE), audio.seconds(samples)))
    return made


def measure(name: str, hear: Hear, processes: list[int], heard: list[Note]) -> Measured:
    """Everything once, after a first note."""
    hear(heard[0])
    pids = [pid if pid else os.getpid() for pid in processes]
    before, start = sum(map(cpu_of, pids)), time.monotonic()
    wrong = words = 0
    for note in heard:
        *_, bad, all_words = errors(hear(note), note.row.transcript)
        wrong, words = wrong + bad, words + all_words
    spent, passed = sum(map(cpu_of, pids)) - before, time.monotonic() - start
    memory = sum(psutil.Process(pid).memory_info().rss for pid in pids[:1]) / 1e6
    length = sum(note.seconds for note in heard)
    return Measured(name, spent / length, memory, wrong / words, passed / length)


@contextmanager
def asking(command: list[str]) -> Iterator[tuple[Hear, int]]:
    """A process that gets a file and a language a line, and answers with words as JSON; and its process id."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_quiet())
    assert process.stdin is not None
    assert process.stdout is not None

    def hear(note: Note) -> str:
        print(note.file, note.row.language, file=process.stdin, flush=True)
        return str(json.loads(process.stdout.readline()))

    try:
        yield hear, process.pid
    finally:
        process.kill()
        process.wait()


def _quiet() -> dict[str, str]:
    return {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def _port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def bare(name: str, code: str, model: Path, heard: list[Note]) -> Measured:
    """An engine alone, on samples."""
    with asking([sys.executable, "-c", code, str(model)]) as (hear, pid):
        return measure(name, hear, [pid], heard)


def ours(name: str, models: Path, engine: str, heard: list[Note]) -> Measured:
    """The whole pipeline: this process, the child, decoding included."""
    service = SpeechService(models, engine, threads=1)
    try:
        service.transcribe(heard[0].ogg, heard[0].row.language)
        child = service.recogniser_pid or 0
        return measure(name, lambda n: service.transcribe(n.ogg, n.row.language).text, [child, 0], heard)
    finally:
        service.close()


def server(name: str, command: list[str], client: str, port: int, heard: list[Note]) -> Measured:
    """A server and a client that talks with it."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_quiet())
    try:
        _wait_for(port)
        with asking([str(PYTHON), "-c", client, str(port)]) as (hear, _):
            return measure(name, hear, [process.pid], heard)
    finally:
        process.kill()
        process.wait()


def _wait_for(port: int) -> None:
    for _ in range(600):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise TimeoutError("a server did not start")


def vosk(folder: Path) -> list[Measured]:
    """All that hear with Vosk, on human Korean."""
    heard = notes(folder, lambda row: row.language == "ko")
    model = next(m.folder for m in catalogue.installed(KOREAN) if m.engine == "vosk")
    found = [bare("bare Vosk", BARE_VOSK, model, heard), ours("Mitsprache, Vosk", KOREAN, "vosk", heard)]
    if PYTHON.exists():
        port = _port()
        command = [str(PYTHON), "-c", VOSK_SERVER, str(model), str(port)]
        found.append(server("Vosk websocket server (ours)", command, VOSK_CLIENT, port, heard))
    return found


def whisper(folder: Path) -> list[Measured]:
    """All that hear with Whisper base, on human German, English and French."""
    human = ("de/human", "en/jfk", "en/0", "fr/0")
    heard = notes(folder, lambda row: any(h in str(row.path) for h in human))
    model = next(m.folder for m in catalogue.installed(MODELS) if m.engine == "whisper")
    found = [bare("bare faster-whisper", BARE_WHISPER, model, heard)]
    found.append(ours("Mitsprache, Whisper", MODELS, "whisper", heard))
    if PYTHON.exists():
        port = _port()
        command = [str(PYTHON), "-m", "wyoming_faster_whisper", "--uri", f"tcp://127.0.0.1:{port}"]
        command += ["--model", str(model), "--data-dir", str(folder), "--compute-type", "int8", "--cpu-threads", "1"]
        command += ["--stt-library", "faster-whisper", "--local-files-only"]
        found.append(server("wyoming-faster-whisper 3.8.1", command, WYOMING_CLIENT, port, heard))
    return found


def main() -> int:
    """Measure, print the table, compare."""
    missed = False
    print("| what hears | CPU s per s of audio | over the bare engine | memory | wrong words | s per s of audio |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for group in (vosk(Path(folder)), whisper(Path(folder))):
            for one in group:
                ratio = one.cpu / group[0].cpu
                row = f"{one.cpu:.3f} | {ratio:.2f} | {one.memory:.0f} MB | {one.words:.1%} | {one.seconds:.2f}"
                print(f"| {one.name} | {row} |", flush=True)
            mine = group[1].cpu
            missed |= mine > MOST * group[0].cpu or any(mine > other.cpu for other in group[2:])
    if not PYTHON.exists():
        print("without the servers: make speech-servers")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
