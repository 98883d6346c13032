"""Words that a provider may take for itself, and never hand on, are no commands in an SMS of ours (domain.md 2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.wording.catalogue import SMS
from tests import shipped

if TYPE_CHECKING:
    from tests.locales.conftest import Source

SWALLOWED = {"CANCEL", "END", "YES", "QUIT", "UNSUBSCRIBE", "STOPALL", "ARRET", "UNSTOP", "REVOKE", "OPTOUT", "INFO"}
"""Default keywords of providers besides STOP, START and HELP, which mean with us what they mean with them."""


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_no_sms_asks_for_a_word_that_may_be_swallowed(sources: dict[str, Source], language: str) -> None:
    """R25: a word in capitals is one to answer with; none of them belongs to a provider."""
    catalogues = shipped.catalogues()
    wrong = []
    for key, names in sources["de"].placeables.items():
        file = next((text.file for text in sources["de"].texts if text.key == key), "")
        if file == "messages.ftl":
            words = catalogues.words(language, key, dict.fromkeys(names, "x"), SMS)
            wrong += [f"{key}: {word}" for word in re.findall(r"\b[A-ZÄÖÜÇĞİŞ]{3,}\b", words) if word in SWALLOWED]
    assert not wrong, "\n".join(wrong)
