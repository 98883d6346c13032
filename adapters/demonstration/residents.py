"""The residents of the demonstration: what they want to say, and how they answer the questions they are asked.

Pure: the same seed gives the same residents. They go the way of all residents; knows no database and no page.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from bot.conversation import prompts
from bot.conversation.context import Context
from bot.conversation.session import Session
from bot.flows import STATES

REPORTS = Path(__file__).resolve().parents[2] / "demo" / "reports.toml"
EVERY, PERSON, WITHDRAWS = 25, 5, 15
"""Of every 25 residents the fifth wants to speak with somebody only, and the fifteenth takes the report back."""
SPEAKS, UNWANTED = 0.9, 0.1
"""Shares of those who may speak and do, and of all who want no answer."""
ALIKE = 0.94
"""How much of their own words people find again in what a recogniser heard before they say "yes, that is it"."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What one invented resident has to say. `spoken`: as a voice note; no `place`: they send a pin.

    `person`: they only want to speak with somebody; `withdraws`: they take their report back.
    """

    language: str
    text: str
    place: str
    category: str
    permanence: str
    detour: str
    affects: tuple[str, ...]
    answer_here: str
    spoken: bool
    person: bool = False
    withdraws: bool = False


def read() -> dict[str, Any]:
    """The file of reports."""
    return tomllib.loads(REPORTS.read_text(encoding="utf-8"))


def wishes(count: int, seed: int, languages: tuple[str, ...]) -> Iterator[Wish]:
    """`count` residents who speak one of `languages`, German half of the time, each with another report or place."""
    chance = random.Random(seed)  # noqa: S311 - a demonstration must repeat, and nothing secret comes of it
    told = read()
    reports = [(each, list(tellings(each, told["place"]))) for each in told["report"] if each["language"] in languages]
    weighed = [
        ((2 if report["language"] == "de" else 1) / len(texts), report, text, place)
        for report, texts in reports
        for text, place in texts
    ]
    weighed.sort(key=lambda each: chance.random() ** (1 / each[0]), reverse=True)
    for number, (_, report, text, place) in enumerate(weighed[:count], start=1):
        language, person = report["language"], number % EVERY == PERSON
        yield Wish(
            language=language,
            text=chance.choice(told["person"][language]) if person else text,
            place=place,
            category=report["category"],
            permanence=report["permanence"],
            detour=chance.choice(("yes", "no", "unknown")),
            affects=tuple(report["affects"]),
            answer_here="no" if chance.random() < UNWANTED else "yes",
            spoken=report.get("spoken", False) and not person and chance.random() < SPEAKS,
            person=person,
            withdraws=number % EVERY == WITHDRAWS,
        )


def tellings(report: dict[str, Any], places: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The report at every place where it may be: text, and what the resident calls the place."""
    kinds = report.get("at", ())
    if not kinds:
        yield report["text"], report.get("place", "")
    for place in places:
        for name in place["names"] if place["kind"] in kinds else ():
            text = report["text"].replace("{where}", place[report["language"]].replace("{name}", name))
            yield text[0].upper() + text[1:] if report["text"].startswith("{where}") else text, name


def answer(wish: Wish, session: Session, context: Context) -> str:
    """What the resident types at the question that `session` waits at: words, or numbers of options."""
    if session.heard:
        alike = SequenceMatcher(None, wish.text.casefold(), str(session.heard["text"]).casefold()).ratio()
        return "1" if alike >= ALIKE else "2"
    if wish.person:
        return "0"
    if session.state == "report.what":
        return wish.text
    if session.state == "report.where":
        return wish.place
    options = [option.value for option in prompts.options_of(STATES[session.state], session, context)]
    wanted = _wanted(wish)[session.state]
    chosen = [str(options.index(value) + 1) for value in wanted if value in options]
    return " ".join(chosen if session.state == "report.affects" else chosen[:1])


def take_back(session: Session) -> str:
    """What they type, from the menu on, until their report is withdrawn."""
    wanted = {"menu": "status", "case.menu": "withdraw", "case.withdraw": "yes"}[session.state]
    return str([choice.value for choice in STATES[session.state].choices].index(wanted) + 1)


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
