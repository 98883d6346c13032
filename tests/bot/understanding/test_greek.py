"""Greek in Greek letters, however it is spelled, and in Latin ones, as it is typed on any phone."""

from __future__ import annotations

import pytest

from bot.understanding import greek
from bot.understanding.answers import Command
from bot.understanding.folding import fold


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("asanser", "ασανσέρ"),
        ("pezodromio", "πεζοδρόμιο"),
        ("exei", "έχει"),
        ("ehi", "έχει"),
        ("8elw", "θέλω"),
        ("3erw", "ξέρω"),
        ("ksero", "ξέρω"),
        ("douleuei", "δουλεύει"),
        ("doulevei", "δουλεύει"),
        ("doyleyei", "δουλεύει"),
        ("aftokinito", "αυτοκίνητο"),
        ("anapiriko", "αναπηρικό"),
        ("anaphriko", "αναπηρικό"),
        ("apanthsh", "απάντηση"),
        ("anthropos", "άνθρωπος"),
        ("thn", "την"),
        ("mporo", "μπορώ"),
        ("boro", "μπορώ"),
    ],
)
def test_a_word_typed_in_latin_letters_sounds_like_the_greek_one(reader, typed: str, written: str) -> None:
    """R20: by sound, by looks and by the place of the key: it is read as the Greek word."""
    assert reader.spelled(typed, "el") == fold(written)


def test_spelling_mistakes_sound_right() -> None:
    """R20: ι, η, υ, ει, οι and ο, ω are one sound each, and accents do not count."""
    assert fold("είσοδος") == fold("ισωδος")
    assert fold("ΧΑΛΑΣΜΕΝΗ") == fold("χαλασμενι")


@pytest.mark.parametrize("word", ["Straße", "können", "мы", "أنا", "lift"])
def test_other_letters_stay(word: str) -> None:
    """R20: what has no Greek letter is compared as before."""
    assert greek.sound(word) == word


@pytest.mark.parametrize(
    "text", ["to asanser de doulevei", "H RAMPA EINAI XALASMENH", "den exei ramba", "8elo na milisw me kapoion"]
)
def test_greek_in_latin_letters_is_told(reader, text: str) -> None:
    """R20: the language of a message in Latin letters may be Greek."""
    assert reader.language(text).code == "el"


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "die Tür ist zu",
        "moin moin",
        "de rolstoelschommel in de speeltuin is stuk",
        "to the hospital",
        "ne zaman",
        "ta winda",
        "non e vero",
    ],
)
def test_no_other_language_is_taken_for_it(reader, text: str) -> None:
    """R20: short words that sound Greek stay in the languages that have them."""
    assert reader.language(text).code != "el"


@pytest.mark.parametrize("text", ["μην πείτε το όνομά μου σε κανέναν", "μπορείτε να με συνδέσετε με κάποιον"])
def test_greek_letters_are_greek(reader, text: str) -> None:
    """R20: a Greek word that sounds like a word of another language ("to", "na", "me") is not that word."""
    assert reader.language(text).code == "el"
    assert reader.language(text).probability > 0.9


def test_everything_may_be_typed_so(reader) -> None:
    """R01 R07 R13: commands, yes and no, numbers, options and danger, with the person's own words as the reason."""
    assert reader.command("piso", "el") is Command.BACK
    assert reader.yes_no("nai", "el") is True
    assert reader.yes_no("oxi", "el") is False
    assert reader.no_idea("den 3erw", "el")
    labels = ("Πάντα", "Μόνο τώρα", "Καμιά φορά")
    assert [reader.choice(said, labels, "el") for said in ("panta", "to trito", "dyo")] == [0, 2, 1]
    assert reader.language_name("germanika") == "de"
    assert reader.emergency("pire fotia to spiti") == "pire fotia"
    assert reader.emergency("pniggetai ena paidi") == "pniggetai"
    assert reader.message("xalase to asanser", "el").category.reasons == ("asanser",)
