"""Error rates of the recognisers on the shared samples: characters and words, by language and kind of voice.

Run: `python -m tests.benchmarks.bench_heard`. Every sample is heard as a note in its own language, as the program hears
it, with nothing expected. Case and punctuation are no errors of hearing and are left out; digits count as they stand.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from adapters.speech import audio, catalogue
from adapters.speech.recognisers import Recogniser, VoskRecogniser, WhisperRecogniser
from bot.conversation.read_back import DOUBTFUL
from tests.benchmarks.samples import MODELS, bare, rows


def errors(heard: str, said: str) -> tuple[int, int, int, int]:
    """Wrong characters, characters, wrong words, words."""
    left, right = bare(heard), bare(said)
    letters = Levenshtein.distance("".join(left), "".join(right))
    return letters, len("".join(right)), Levenshtein.distance(left, right), len(right)


def recognisers(folder: Path) -> dict[str, Recogniser]:
    """Whisper as "whisper", Vosk models by their language."""
    found: dict[str, Recogniser] = {}
    for model in catalogue.installed(folder):
        name = "whisper" if model.engine == "whisper" else model.language
        found[name] = WhisperRecogniser(model.folder, 1) if name == "whisper" else VoskRecogniser(model.folder)
    return found


def main() -> int:
    """Hear everything, print the table."""
    engines = recognisers(MODELS)
    sums: dict[tuple[str, str, str], list[list[float]]] = defaultdict(list)
    for row in rows():
        sound = audio.decode(row.path.read_bytes())
        for name in {"whisper", row.language} & set(engines):
            heard = engines[name].hear(sound, row.language)
            found = errors(heard.text, row.transcript)
            engine = "Whisper" if name == "whisper" else "Vosk"
            sums[row.language, row.voice, engine].append([*found, heard.confidence, audio.seconds(sound)])
    print("| language | voice | engine | notes | seconds | wrong characters | wrong words | confidence |")
    print("|---|---|---|---|---|---|---|---|")
    for (language, voice, engine), found in sorted(sums.items()):
        letters, of_letters, words, of_words, sure, seconds = (sum(column) for column in zip(*found, strict=True))
        rates = f"{letters / of_letters:.1%} | {words / of_words:.1%} | {sure / len(found):.2f}"
        print(f"| {language} | {voice} | {engine} | {len(found)} | {seconds:.0f} | {rates} |")
    _doubtful([note for found in sums.values() for note in found])
    return 0


def _doubtful(notes: list[list[float]]) -> None:
    """How wrong the notes are that a person is asked to listen to, and the others."""
    below, above = [n for n in notes if n[4] < DOUBTFUL], [n for n in notes if n[4] >= DOUBTFUL]
    for name, chosen in (("below", below), ("above", above)):
        if chosen:
            share = sum(n[0] for n in chosen) / sum(n[1] for n in chosen)
            right = sum(n[0] == 0 for n in chosen)
            print(f"{name} {DOUBTFUL}: {len(chosen)} notes, {share:.1%} of characters wrong, {right} without an error")


if __name__ == "__main__":
    sys.exit(main())
