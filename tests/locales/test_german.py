"""R16, R17: the German messages are easy German; the office's own pages are plain German and not checked here."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from adapters.wording import LOCALES
from bot.wording import reading

if TYPE_CHECKING:
    from tests.locales.conftest import Source

FOR_RESIDENTS = {"messages.ftl", "page.ftl", "joining.ftl", "poster.ftl", "ready.ftl"}

NEVER_SHOWN = {"short-answers"}
"""What a recogniser shall expect: number words, since nobody says a digit."""


def _texts(sources: dict[str, Source]) -> list[tuple[str, str]]:
    texts = (t for t in sources["de"].texts if t.file in FOR_RESIDENTS and t.attribute != "sms")
    return [(t.where, t.words) for t in texts if t.key not in NEVER_SHOWN]


def _exceptions() -> dict[str, dict[str, str]]:
    return tomllib.loads((LOCALES / "de" / "lint-exceptions.toml").read_text(encoding="utf-8"))


def test_german_is_easy(sources: dict[str, Source]) -> None:
    """R16: no message breaks a rule for easy German, but for the listed words with their reasons."""
    allowed = _exceptions()
    wrong = [
        f"{where}: {finding.rule}: {finding.words}"
        for where, words in _texts(sources)
        for finding in reading.check_german(words)
        if finding.words not in allowed.get(finding.rule, {})
    ]
    assert not wrong, "\n".join(wrong)


def test_every_exception_has_a_reason_and_is_needed(sources: dict[str, Source]) -> None:
    """R16: the list of exceptions explains itself and shrinks when a text gets easier."""
    found = {(f.rule, f.words) for _, words in _texts(sources) for f in reading.check_german(words)}
    listed = {(rule, words): reason for rule, entries in _exceptions().items() for words, reason in entries.items()}
    assert [entry for entry, reason in listed.items() if len(reason.split()) < 3] == []
    assert sorted(set(listed) - found) == []


def test_the_set_of_messages_reads_easily(sources: dict[str, Source]) -> None:
    """R17: Flesch-Amstad at least 70 and the Vienna formula at most school year 5, over all messages."""
    whole = "\n".join(words for _, words in _texts(sources))
    assert reading.flesch_amstad(whole) >= 70
    assert reading.wiener(whole) <= 5


def test_no_message_is_hard_by_itself(sources: dict[str, Source]) -> None:
    """R17: every message of some length reaches 60, so that no hard one hides among easy ones."""
    hard = [
        f"{where}: {reading.flesch_amstad(words):.0f}"
        for where, words in _texts(sources)
        if len(reading.words(words)) >= 12 and reading.flesch_amstad(words) < 60
    ]
    assert not hard, "\n".join(hard)


def test_every_language_reads_easily(sources: dict[str, Source]) -> None:
    """R17: LIX of a whole set of messages stays below the limit that the language's own file sets."""
    wrong = []
    for code, source in sources.items():
        limit = tomllib.loads((LOCALES / code / "language.toml").read_text(encoding="utf-8"))["longest_lix"]
        whole = "\n".join(t.words for t in source.texts if t.file in FOR_RESIDENTS)
        if reading.lix(whole) > limit:
            wrong.append(f"{code}: {reading.lix(whole):.0f} > {limit}")
    assert not wrong, "\n".join(wrong)
