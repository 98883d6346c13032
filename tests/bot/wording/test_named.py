"""Names are said by their own language's voice, and nothing of a sentence gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording.named import Names, Part

NAMES = Names(
    {
        "de": ["Deutsch", "Kaiserstraße", "Am Markt", "Rheydt Hauptbahnhof", "Hauptbahnhof", "St.-Anna-Platz", "Park"],
        "tr": ["Türkçe"],
        "en": ["English"],
    }
)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Kaiserstraße'de asansör bozuk.", "tr", [("de", "Kaiserstraße"), ("tr", "'de asansör bozuk.")]),
        ("Yer: am markt. Doğru mu?", "tr", [("tr", "Yer: "), ("de", "am markt"), ("tr", ". Doğru mu?")]),
        ("Rheydt Hauptbahnhof bozuk", "tr", [("de", "Rheydt Hauptbahnhof"), ("tr", " bozuk")]),
        ("1: Türkçe.\n2: Deutsch.", "tr", [("tr", "1: Türkçe.\n2: "), ("de", "Deutsch.")]),
        ("Am Markt ist es laut.", "de", [("de", "Am Markt ist es laut.")]),
        ("Der Park und kaiserstraße", "tr", [("tr", "Der Park und kaiserstraße")]),
        ("The lift at St. Anna Platz", "en", [("en", "The lift at "), ("de", "St. Anna Platz")]),
        ("Am, Markt", "tr", [("tr", "Am, Markt")]),
        ("", "tr", []),
        ("…", "tr", []),
    ],
)
def test_each_voice_says_its_own(text: str, language: str, parts: list[tuple[str, str]]) -> None:
    """R03: a German street inside a Turkish sentence is a part of its own; short and small words are no names."""
    found = NAMES.parts(text, language)
    said = [(part.language, part.text) for part in found]
    assert [(code, words.strip()) for code, words in said] == [(code, words.strip()) for code, words in parts]


@given(st.text(max_size=60), st.sampled_from(["de", "tr", "xx"]))
def test_nothing_gets_lost(text: str, language: str) -> None:
    """R03: the parts together say every word of the text in its order."""
    said = "".join(part.text for part in NAMES.parts(f"Am Markt {text} Türkçe", language))
    assert said == f"Am Markt {text} Türkçe"


def test_without_names_there_is_one_voice() -> None:
    """No names, no cuts."""
    assert Names({}).parts("Kaiserstraße bozuk", "tr") == (Part("tr", "Kaiserstraße bozuk"),)
