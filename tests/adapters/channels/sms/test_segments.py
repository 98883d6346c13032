"""R24: the whole barrier report by SMS in German, Turkish and Arabic, with what each step costs in segments.

The budget is the one of domain.md 2: a step one GSM-7 or two UCS-2 segments; what a person keeps two or three. The
table is kept in `docs/channels/sms-segments.md`; `MITSPRACHE_REWRITE=1` writes it anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

import pytest

from bot.wording import gsm
from tests.adapters.channels.sms.conftest import Town
from tests.conftest import PROJECT

TABLE = PROJECT / "docs/channels/sms-segments.md"

SAID = {
    "de": {"": "Hallo", "ask-what": "Der Aufzug ist kaputt", "ask-where": "Hauptbahnhof, Gleis 1"},
    "tr": {"": "Merhaba", "ask-what": "Asansör bozuk", "ask-where": "Hauptbahnhof, Gleis 1"},
    "ar": {"": "مرحبا", "ask-what": "المصعد معطل", "ask-where": "محطة القطار، رصيف 1"},
}
"""What a person writes first and to which question; "1" to every other one."""

KEPT = {"welcome", "ask-review", "receipt"}
"""Said once and kept: who speaks, what was understood, the number."""

INTRODUCED = """# The barrier report by SMS: segments of each step

What the assistant sends, in the order of the conversation; made by `tests/adapters/channels/sms/test_segments.py`.
GSM-7: 160 characters, or 153 a part. UCS-2 (Turkish, Arabic): 70, or 67. Budget: a step 1 (GSM-7) or 2 (UCS-2);
welcome, read-back and receipt 2 or 3 (R24).

"""


def budget(text: str, key: str) -> int:
    """Segments that a message may have."""
    kept, seven = key in KEPT, gsm.is_gsm(text)
    return (2 if kept else 1) if seven else (3 if kept else 2)


def conversation(town: Town, language: str) -> Iterator[tuple[str, str]]:
    """Key and words of everything that is sent, from the first word to the receipt."""
    number, asked = town.person(), ""
    shown = 0
    while asked != "receipt":
        town.say(number, SAID[language].get(asked, "1"))
        for row in town.out(number)[shown:]:
            yield row.key, json.loads(row.body)["text"]
            shown, asked = shown + 1, row.key
        assert shown < 40, "a report that never ends"


def rows(town: Town, language: str) -> list[tuple[str, int, int, str]]:
    """Step, characters, segments, alphabet."""
    spoken = conversation(town, language)
    return [
        (key, gsm.length(text), gsm.segments(text), "GSM-7" if gsm.is_gsm(text) else "UCS-2") for key, text in spoken
    ]


@pytest.mark.parametrize("language", SAID)
def test_every_step_of_the_report_is_within_its_budget(town: Town, language: str) -> None:
    """R24: nothing of ours is longer than its budget; German is GSM-7 throughout."""
    steps = list(conversation(town, language))
    assert steps[-1][0] == "receipt"
    assert {"welcome", "menu", "ask-permanence", "ask-review"} <= {key for key, _ in steps}
    wrong = {key: gsm.segments(text) for key, text in steps if gsm.segments(text) > budget(text, key)}
    assert not wrong
    assert language != "de" or all(gsm.is_gsm(text) for _, text in steps)


def test_the_table_is_kept(town: Town) -> None:
    """The document shows what the assistant sends today."""
    written = INTRODUCED + "\n".join(_table(town, language) for language in SAID)
    if os.environ.get("MITSPRACHE_REWRITE"):
        TABLE.write_text(written, encoding="utf-8")
    assert TABLE.read_text(encoding="utf-8") == written


def _table(town: Town, language: str) -> str:
    steps = rows(town, language)
    lines = [f"| `{key}` | {length} | {alphabet} | {segments} |" for key, length, segments, alphabet in steps]
    head = f"## {language}\n\n| message | length | alphabet | segments |\n|---|---|---|---|\n"
    return f"{head}{chr(10).join(lines)}\n| together | | | {sum(step[2] for step in steps)} |\n"
