"""Which language is a first voice note in? Right answers by length and language, on the shared samples (human and not).

Run: `python -m tests.benchmarks.bench_spoken_language`. Pieces are samples of one language and one kind of voice, said
one after the other until they are long enough. Each is named three times: nothing known of the person, a client that
speaks their language, a client that speaks German (or English, to Germans). Exits with 1 when fewer than 95 in 100
pieces beyond six seconds are right with nothing known.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from adapters.speech import audio, catalogue
from adapters.speech.recognisers import SUPPORTED, WhisperRecogniser
from bot.conversation.language import SURE_VOICE
from bot.understanding.spoken_language import ranked
from tests.benchmarks.samples import MODELS, rows

LENGTHS = ((0.0, 3.0), (3.0, 6.0), (6.0, 10.0), (10.0, 30.0))
"""Seconds, from and below."""
GAP = bytes(int(0.3 * audio.RATE) * 2)
LEAST = 0.95


@dataclass
class Cell:
    """Right answers of one language at one length."""

    pieces: int = 0
    right: int = 0
    native: int = 0
    german: int = 0
    sure: int = 0
    sure_right: int = 0
    taken_for: Counter[str] = field(default_factory=Counter)

    def add(self, language: str, chances: dict[str, float]) -> None:
        """One piece."""
        first, certainty = ranked(chances, None)[0]
        self.pieces += 1
        self.right += first == language
        self.native += ranked(chances, language)[0][0] == language
        self.german += ranked(chances, "en" if language == "de" else "de")[0][0] == language
        self.sure += certainty >= SURE_VOICE
        self.sure_right += certainty >= SURE_VOICE and first == language
        if first != language:
            self.taken_for[first] += 1


def clips() -> dict[tuple[str, str], list[bytes]]:
    """Samples of 16 kHz by language and kind of voice; the long recording cut into sentences' lengths."""
    found: dict[tuple[str, str], list[bytes]] = defaultdict(list)
    for row in (row for row in rows() if row.language in SUPPORTED):
        sound = audio.decode(row.path.read_bytes())
        size = 4 * audio.RATE * 2
        cut = [sound[at : at + size] for at in range(0, len(sound) - size // 2, size)]
        found[row.language, row.voice] += cut if len(sound) > 2 * size else [sound]
    return found


def pieces(found: list[bytes]) -> Iterator[bytes]:
    """Each clip alone, and rows of clips of each length, no clip twice in one length."""
    yield from found
    for low, high in LENGTHS[1:]:
        row = b""
        for clip in found:
            row += clip + GAP
            if audio.seconds(row) >= low + 0.2:
                if audio.seconds(row) < high:
                    yield row
                row = b""


def measure() -> dict[tuple[str, int], Cell]:
    """By language with its voice, and by the length's place."""
    folder = next(model.folder for model in catalogue.installed(MODELS) if model.engine == "whisper")
    recogniser = WhisperRecogniser(folder, 1)
    cells: dict[tuple[str, int], Cell] = defaultdict(Cell)
    for (language, voice), found in sorted(clips().items()):
        for piece in pieces(found):
            at = next(i for i, (low, high) in enumerate(LENGTHS) if low <= audio.seconds(piece) < high)
            chances = recogniser.languages_of(piece)
            for name in (f"{language} {voice}", "all"):
                cells[name, at].add(language, chances)
    return cells


def main() -> int:
    """Measure, print the table, compare with the limit."""
    cells = measure()
    names = sorted({name for name, _ in cells} - {"all"})
    heads = [f"{low:.0f} to {high:.0f} s" for low, high in LENGTHS]
    print("right of all; in brackets with a client of their language, with a German one | taken for")
    print("| language |", " | ".join(heads), "| taken for |")
    print("|---" * (len(heads) + 2) + "|")
    for name in [*names, "all"]:
        row = [cells.get((name, at), Cell()) for at in range(len(LENGTHS))]
        wrong = sum((cell.taken_for for cell in row), Counter[str]()) if name != "all" else Counter[str]()
        shown = [f"{c.right} of {c.pieces} ({c.native}, {c.german})" if c.pieces else "–" for c in row]
        print("|", name, "|", " | ".join(shown), "|", ", ".join(f"{k} {n}" for k, n in wrong.most_common()), "|")
    sure = [cells["all", at] for at in range(len(LENGTHS))]
    shown = [f"{c.sure_right} of {c.sure} ({c.sure / max(1, c.pieces):.0%})" for c in sure]
    print(f"| right where it is sure ({SURE_VOICE}), and how often it is |", " | ".join(shown), "| |")
    long = [cells["all", at] for at in (2, 3)]
    share = sum(c.right for c in long) / sum(c.pieces for c in long)
    print(f"beyond 6 seconds: {share:.1%} right; promised {LEAST:.0%}")
    return 0 if share >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
