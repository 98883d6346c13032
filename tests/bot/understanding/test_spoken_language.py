"""The language of a voice note: models of one language each can be compared, and a prior is only a prior."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.spoken_language import NONE_FITS, UNKNOWN, Trial, fitness, ranked

GOOD = Trial("de", ("der", "aufzug", "ist", "kaputt"), 2.0, 0.9, 0.97)


@pytest.mark.parametrize(
    "worse",
    [
        replace(GOOD, words=("der", UNKNOWN, UNKNOWN, "kaputt")),
        replace(GOOD, seconds=9.0),
        replace(GOOD, words=("a",) * 20),
        replace(GOOD, agreement=0.05),
        replace(GOOD, confidence=0.4),
        replace(GOOD, words=()),
        replace(GOOD, seconds=0.0),
    ],
    ids=["unknown words", "too few words", "too many words", "no such language", "unsure", "nothing", "no time"],
)
def test_each_sign_of_a_strange_language_counts(worse: Trial) -> None:
    """R12: unknown words, an odd pace, words that look like no such language, and doubt make a model fit worse."""
    assert fitness(worse) < fitness(GOOD) <= 1


def test_a_sure_model_of_a_strange_language_loses() -> None:
    """R12: confidences of two models say nothing about each other (packages.md 3.7): the words decide."""
    strange = Trial("tr", ("dara", "vurdu", "ist", "kap"), 2.0, 0.98, 0.04)
    ranking = ranked({"de": fitness(replace(GOOD, confidence=0.7)), "tr": fitness(strange)}, None, NONE_FITS)
    assert ranking[0][0] == "de"


def test_one_model_alone_is_not_sure() -> None:
    """R20: where only one language can be heard, a bad fit is no reason to speak it."""
    (_, good), *_ = ranked({"ko": 0.8}, None, NONE_FITS)
    (_, bad), *_ = ranked({"ko": 0.02}, None, NONE_FITS)
    assert bad < 0.1 < 0.7 < good


def test_a_prior_helps_where_nothing_else_decides() -> None:
    """R20: what a client says settles a tie and does not outvote what is heard."""
    assert ranked({"de": 0.45, "nl": 0.5, "tr": 0.05}, "de")[0][0] == "de"
    assert ranked({"de": 0.05, "nl": 0.05, "tr": 0.9}, "de")[0][0] == "tr"
    assert ranked({"de": 0.3, "tr": 0.7}, "ku") == ranked({"de": 0.3, "tr": 0.7}, None)


@given(
    st.dictionaries(st.sampled_from(["de", "tr", "ar", "uk"]), st.floats(0, 1), min_size=1),
    st.sampled_from([None, "de", "xx"]),
    st.sampled_from([0.0, NONE_FITS]),
)
def test_rankings_are_whole(chances: dict[str, float], likely: str | None, none_fits: float) -> None:
    """Any chances give every language once, with probabilities that fall and are at most one together."""
    ranking = ranked(chances, likely, none_fits)
    shares = [share for _, share in ranking]
    assert {code for code, _ in ranking} == set(chances)
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) <= 1.01
