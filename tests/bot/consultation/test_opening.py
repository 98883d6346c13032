"""R41: a consultation opens only when it is balanced, complete, and easy to understand."""

import pytest

from bot.consultation.document import read
from bot.consultation.opening import gaps
from tests.bot.consultation.conftest import CONTRA, LANGUAGES, PRO, everywhere
from tests.bot.consultation.test_document import change


def codes(document):
    """Code, place and detail of every gap."""
    return [(gap.code, gap.place, gap.detail) for gap in gaps(read(document), LANGUAGES)]


def test_a_balanced_one_may_open(document):
    """R41: nothing is missing."""
    assert codes(document) == []


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (["contra"], [], ("missing", "contra", "")),
        (["scope"], {"de": " "}, ("missing", "scope", "")),
        (["other_ways"], {}, ("missing", "other_ways", "")),
        (["questions"], [], ("missing", "questions", "")),
        (["pro", 0, "source"], " ", ("no-source", "pro 1", "")),
        (["title", "tr"], "", ("untranslated", "title", "tr")),
        (["title", "easy"], "", ("untranslated", "title", "easy")),
        (["questions", 1, "options", 0, "label", "ar"], "", ("untranslated", "question instead, trees", "ar")),
        (["questions", 0, "text", "en"], "x" * 301, ("too-long", "question cars", "en")),
        (["left_out"], {"pl": " "}, ("no-reason", "left_out", "pl")),
        (["left_out"], {"de": "zu teuer"}, ("no-reason", "left_out", "de")),
        (["pro", 0, "media"], [{"kind": "picture", "address": "a", "description": everywhere("Ein Platz")}],
         ("other-media", "contra", "")),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(document, path, value, expected):
    """R41: both sides with sources and the same media, the scope, another way, every language or its reason."""
    change(document, path, value)

    assert expected in codes(document)


@pytest.mark.parametrize(("words", "balanced"), [(PRO, True), (PRO[:20], False), (PRO * 2, False)])
def test_both_sides_are_as_long(document, words, balanced):
    """R41: length 0.8 to 1.25, in each language for itself."""
    document["pro"][0]["text"]["tr"] = words
    found = [gap for gap in codes(document) if gap[0] == "unbalanced"]

    assert found == [] if balanced else [gap[1] for gap in found] == ["tr"]
    assert 0.8 <= len(PRO) / len(CONTRA) <= 1.25


def test_a_language_may_be_left_out_with_a_reason(document):
    """R41: the wave 1 languages, or a named reason."""
    del document["title"]["pl"]
    document["left_out"] = {"pl": "Niemand in diesem Stadt-Teil spricht Polnisch."}

    assert codes(document) == []


def test_easy_words_are_easy(document):
    """R16: the easy German keeps its rules."""
    document["scope"]["easy"] = "Die Entscheidung über die Verkehrsberuhigungsmaßnahmen wird vom Rat getroffen."

    assert {gap[:2] for gap in codes(document)} == {("hard", "scope")}
