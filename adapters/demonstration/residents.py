"""The residents of the demonstration: what they want to say, and how they answer the questions they are asked.

Pure: the same seed gives the same residents. They go the way of all residents; knows no database and no page.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.conversation import prompts
from bot.conversation.context import Context
from bot.conversation.session import Session
from bot.flows import STATES

REPORTS = Path(__file__).resolve().parents[2] / "demo" / "reports.toml"


@dataclass(frozen=True, slots=True)
class Wish:
    """What one invented resident has to say. `spoken`: as a voice note."""

    language: str
    text: str
    place: str
    category: str
    permanence: str
    detour: str
    affects: tuple[str, ...]
    answer_here: str
    spoken: bool


def wishes(count: int, seed: int, languages: tuple[str, ...], file: Path = REPORTS) -> Iterator[Wish]:
    """`count` residents who speak one of `languages`, German half of the time, each with another report and place."""
    chance = random.Random(seed)  # noqa: S311 - a demonstration must repeat, and nothing secret comes of it
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    reports = [report for report in read["report"] if report["language"] in languages]
    pairs = [(report, place) for report in reports for place in read["places"]]
    weights = [2 if report["language"] == "de" else 1 for report, _ in pairs]
    order = sorted(range(len(pairs)), key=lambda index: chance.random() ** (1 / weights[index]), reverse=True)
    for index in order[:count]:
        report, place = pairs[index]
        yield Wish(
            language=report["language"],
            text=report["text"].replace("{place}", place),
            place=place,
            category=report["category"],
            permanence=report["permanence"],
            detour=chance.choice(("yes", "no", "unknown")),
            affects=tuple(report["affects"]),
            answer_here="no" if chance.random() < 0.1 else "yes",
            spoken=report.get("spoken", False) and chance.random() < 0.25,
        )


def answer(wish: Wish, session: Session, context: Context) -> str:
    """What the resident types at the question that `session` waits at: words, or numbers of options."""
    if session.heard:
        return "1"
    if session.state == "report.what":
        return wish.text
    if session.state == "report.where":
        return wish.place
    options = [option.value for option in prompts.options_of(STATES[session.state], session, context)]
    wanted = _wanted(wish)[session.state]
    chosen = [str(options.index(value) + 1) for value in wanted if value in options]
    return " ".join(chosen if session.state == "report.affects" else chosen[:1])


def _wanted(wish: Wish) -> dict[str, tuple[str, ...]]:
    """By state: values of options, the dearest first; what is not offered is left out."""
    group = next((name for name, codes in prompts.GROUPS.items() if wish.category in codes), "")
    return {
        "unclear": ("report",),
        "no-emergency": ("report",),
        "menu": ("report",),
        "report.category": (wish.category, f"group:{group}", "groups"),
        "report.permanence": (wish.permanence,),
        "report.detour": (wish.detour,),
        "report.affects": wish.affects,
        "report.picture": ("no",),
        "report.answer": (wish.answer_here,),
        "report.review": ("send",),
    }
