"""What is understood of first messages, by language and by how people write them (issue 5, "What was said").

Sentences: the shared cases, those in `locales/*/examples.toml` that were kept aside, and `kept_aside.toml` beside the
tests, whose every second sentence nobody looked at. Styles are made of the plain ones: without diacritics, capitals
and stops, as a keypad and a recogniser write; with a slip in every third long word; and three words that were written
for it. Run: `python -m tests.benchmarks.bench_understanding [--misses]`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from adapters.places.kept import load_places
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES
from bot.understanding.answers import Understood
from tests.bot.understanding.test_messages import ASSETS, PLACES, names

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")
ASIDE = Path(__file__).parents[1] / "bot/understanding/kept_aside.toml"
Case = dict[str, Any]
GOALS = {"language": 0.97, "recall": 1.0, "precision": 0.9, "intent": 0.92, "first": 0.85, "three": 0.95, "place": 0.85}


def shared() -> Iterator[Case]:
    """The shared cases; their place is None where none is named."""
    lines = (ASSETS / "cases/examples.jsonl").read_text(encoding="utf-8").splitlines()
    for case in map(json.loads, lines):
        if case["language"] in LANGUAGES:
            yield {**case, "place": case["place"] or ""}


def held() -> Iterator[Case]:
    """Sentences that were kept aside while the word lists grew."""
    for code in LANGUAGES:
        for case in tomllib.loads((LOCALES / code / "examples.toml").read_text(encoding="utf-8"))["held"]:
            yield {"language": code, **case}


def aside(first: int) -> Iterator[Case]:
    """Every second of the sentences written for this measurement, beginning with the first or the second."""
    for code, cases in tomllib.loads(ASIDE.read_text(encoding="utf-8")).items():
        yield from ({"language": code, **case} for case in cases[first::2])


def plain(case: Case) -> Case | None:
    """As it was written."""
    return case


def bare(case: Case) -> Case:
    """Small letters without diacritics and stops."""
    text = "".join(map(_bare, case["text"].lower()))
    return {**case, "text": " ".join(re.sub(r"[^\w\s'-]", " ", text).split())}


def _bare(char: str) -> str:
    """A Latin letter without its marks; others keep what makes them another letter (й, ї)."""
    first = unicodedata.normalize("NFD", char)[0]
    return first if first.isascii() else {"ß": "ss", "ł": "l", "ı": "i"}.get(char, char)


def typos(case: Case) -> Case:
    """Two letters in the middle of every third long word change places."""
    long = [word for word in re.findall(r"\w+", case["text"]) if len(word) > 5][::3]
    slips = {word: _slip(word) for word in long}
    pattern = re.compile("|".join(rf"\b{word}\b" for word in long) or "(?!)")
    texts = {key: case[key] or "" for key in ("text", "place") if key in case}
    return {**case, **{key: pattern.sub(lambda found: slips[found[0]], text) for key, text in texts.items()}}


def _slip(word: str) -> str:
    middle = len(word) // 2
    return word[:middle] + word[middle + 1] + word[middle] + word[middle + 2 :]


def short(case: Case) -> Case | None:
    """Three words; what they do not say is not asked of them."""
    if "short" not in case:
        return None
    kept = {key: case[key] for key in ("language", "intent", "category") if key in case}
    return {**kept, "text": case["short"]}


STYLES = {"plain": plain, "bare": bare, "typos": typos, "three words": short}


class Tally:
    """Right answers of all, by what was asked."""

    def __init__(self) -> None:
        self.counts: dict[str, list[bool]] = {name: [] for name in GOALS}

    def take(self, case: Case, said: Understood, code: str | None, alarm: bool) -> list[str]:
        """Count one answer; the names of what was wrong."""
        answers: dict[str, bool] = {"language": code == case["language"], "intent": said.intent == case["intent"]}
        if case["intent"] == "emergency":
            answers["recall"] = alarm
        if alarm:
            answers["precision"] = case["intent"] == "emergency"
        if case.get("category"):
            answers["first"] = said.category.code == case["category"]
            answers["three"] = case["category"] in said.category.ranking
        if "place" in case:
            answers["place"] = names(case["place"], said.place.text)
        for name, right in answers.items():
            self.counts[name].append(right)
        return [name for name, right in answers.items() if not right]

    def row(self) -> dict[str, str]:
        """Shares in percent with the number that was asked."""
        return {
            name: f"{100 * sum(found) / len(found):.0f} ({len(found)})" if found else "–"
            for name, found in self.counts.items()
        }


def measure(reader: Any, cases: Iterable[Case], misses: bool) -> Tally:
    """Read every case as a first message in an unknown language."""
    tally = Tally()
    for case in cases:
        code = reader.language(case["text"]).code
        said = reader.message(case["text"], code or "de")
        wrong = tally.take(case, said, code, bool(reader.emergency(case["text"])))
        if misses and wrong:
            got = (code, said.intent.value, said.category.code, said.place.text)
            print(f"  {case['language']} {wrong} {case['text']!r} -> {got}", file=sys.stderr)
    return tally


def main() -> int:
    """Print the tables; 1 when a goal is missed on the plain sentences of all languages together."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--misses", action="store_true", help="show every wrong answer (not of the untouched half)")
    misses = parser.parse_args().misses
    reader = build_reader(LOCALES, places=load_places(PLACES), all_candidates=True)
    sets = {"shared": list(shared()), "held": list(held()), "tuned half": list(aside(0)), "untouched": list(aside(1))}
    print("| sentences | style | " + " | ".join(GOALS) + " |\n|---|---|" + "---|" * len(GOALS))
    failed = False
    for name, cases in sets.items():
        for style, written in STYLES.items():
            made = [each for each in map(written, cases) if each]
            if made:
                show = misses and name != "untouched"
                tally = measure(reader, made, show)
                print(f"| {name} | {style} | " + " | ".join(tally.row().values()) + " |")
                failed = failed or (style == "plain" and _missed(tally))
    for code in LANGUAGES:
        every = [case for cases in sets.values() for case in cases if case["language"] == code]
        for style, written in STYLES.items():
            tally = measure(reader, [each for each in map(written, every) if each], False)
            print(f"| {code} | {style} | " + " | ".join(tally.row().values()) + " |")
    return int(failed)


def _missed(tally: Tally) -> bool:
    return any(found and sum(found) / len(found) < GOALS[name] for name, found in tally.counts.items())


if __name__ == "__main__":
    sys.exit(main())
