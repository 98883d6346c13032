"""What the recognisers' filters let through, apart from any process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adapters.speech import audio
from adapters.speech.recognisers import MOST_REPEATS, _without_repetition, has_voice


@dataclass
class Spoken:
    """A word as Whisper gives it."""

    word: str


def left(text: str) -> str:
    """What remains of these words."""
    return " ".join(one.word for one in _without_repetition([Spoken(word) for word in text.split()]))


def test_repetition_is_cut_and_the_rest_stays() -> None:
    """R12: one, two or three words that come again and again stay three times; other words stay all."""
    assert MOST_REPEATS == 3
    assert left("Hilfe, " * 9) == "Hilfe, Hilfe, Hilfe,"
    assert left("es geht " * 8 + "nicht") == "es geht es geht es geht nicht"
    assert left("a b c " * 5 + "d") == "a b c a b c a b c d"
    assert left("nein nein nein der Aufzug ist kaputt") == "nein nein nein der Aufzug ist kaputt"
    assert left("") == ""


def test_every_human_sample_has_a_voice(sample: Callable[[str], bytes]) -> None:
    """R12: the voice detector lets every person through, whispering and slurring too."""
    names = ["de/human_gt2", "de/human_whisper", "de/human_drunk", "en/08", "en/09", "en/15", "ko/03", "fr/10"]
    assert [name for name in names if not has_voice(audio.decode(sample(name)))] == []
