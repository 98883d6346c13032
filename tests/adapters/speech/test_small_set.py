"""Grammar and free decoding together, where a few answers are expected."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from adapters.speech.service import SpeechService
from adapters.speech.small_set import agree, grammar, phrases


def test_the_grammar_is_what_is_expected() -> None:
    """A grammar holds each expected answer once; of nothing there is none, for an empty one crashes the recogniser."""
    wanted = phrases("Ja. Nein. Eins. Weiß ich nicht. Ja")
    assert json.loads(grammar(wanted, knows_unknown=True)) == ["ja", "nein", "eins", "weiß ich nicht", "[unk]"]
    assert "[unk]" not in grammar(wanted, knows_unknown=False)
    assert phrases("") == phrases(" . ?! .") == ()


@pytest.mark.parametrize(
    ("free", "forced", "same"),
    [
        ("zwai", "zwei", True),
        ("ja", "ja", True),
        ("weis ich nicht", "weiß ich nicht", True),
        ("haben", "ja", False),
        ("sieben tage", "sieben", False),
        ("nein am rathaus", "nein", False),
        ("ja ja", "ja ja", False),
        ("zwei", "[unk]", False),
        ("", "ja", False),
        ("", "", False),
    ],
)
def test_both_must_agree(free: str, forced: str, same: bool) -> None:
    """R12: the grammar corrects a spelling; it never replaces, shortens or lengthens what was said."""
    assert agree(free, forced, ("ja", "nein", "zwei", "sieben", "weiß ich nicht")) is same


def test_an_expected_answer_is_heard_as_it_is_spelled(service: SpeechService, sample: Callable[[str], bytes]) -> None:
    """R02: a person says something that is expected, which free decoding spells otherwise: our spelling is taken."""
    free = service.transcribe(sample("ko/01"), "ko")
    wanted = free.text.replace(" ", "  ")
    known = service.transcribe(sample("ko/01"), "ko", f"네. 아니요. {wanted}")
    assert known.text == free.text
    assert known.confidence > free.confidence


@pytest.mark.parametrize("name", ["ko/01", "ko/02", "ko/03"])
def test_other_words_are_not_bent(service: SpeechService, sample: Callable[[str], bytes], name: str) -> None:
    """R12: a person says something else: what was heard freely stays, whatever the grammar makes of it."""
    free = service.transcribe(sample(name), "ko")
    assert service.transcribe(sample(name), "ko", "네. 아니요. 하나. 둘. 셋").text == free.text
