"""Every language says everything, in the same shape, in words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from typing import TYPE_CHECKING

import babel
import pytest

from adapters.wording import LOCALES
from bot.flows import STATES

if TYPE_CHECKING:
    from tests.locales.conftest import Source

PLURALS = {"zero", "one", "two", "few", "many", "other"}
REQUIRED = {"de", "en", "tr", "ar", "uk", "ru", "pl"}

WITHOUT_WORDS = {"case-line", "page-from-office"}
"""Messages that only set numbers and names side by side."""

SIGNS = {"So", "Sk", "Co", "Cn", "Cf"}
"""Unicode categories of emoji, picture signs, private and invisible characters."""

MARKS = {"\u200c", "\u200e", "\u200f"}
"""No signs: direction marks set a Latin name in an Arabic line, the non-joiner parts a Persian word."""

QUOTES = {
    "de": "„“", "en": "“”", "tr": "“”", "ar": "«»", "uk": "«»", "ru": "«»", "pl": "„”", "ro": "„”", "bg": "„“",
    "el": "«»", "it": "«»", "es": "«»", "fr": "«»", "nl": "“”", "fa": "«»", "ku": "«»",
}  # fmt: skip
"""Around somebody's own words, as each language prints them; an SMS has straight ones."""

ANY_QUOTE = frozenset('"„“”«»‘‚')

DENIES = {"page-accessibility-gaps"}
"""Says that nobody has checked the texts."""

SAME_WORD = {"page-name", "page-phone"}
"""The service's name, and "Telefon", which is Turkish too."""

ALSO_DUTCH = {"Ja"}
"""German words that Dutch has as well."""

FOR_RESIDENTS = {"messages.ftl", "page.ftl", "ready.ftl"}
"""The office's own words may be dates and names, and "Name" and "Status" are English too."""


def _others(sources: dict[str, Source]) -> list[Source]:
    return [source for code, source in sources.items() if code != "de"]


def test_all_four_languages_are_there(sources: dict[str, Source]) -> None:
    """R19: easy German, English, Turkish and Arabic."""
    assert set(sources) >= REQUIRED
    assert all("messages.ftl" in {text.file for text in source.texts} for source in sources.values())


def test_every_language_has_every_key(sources: dict[str, Source]) -> None:
    """R19: same keys in every file that a language has, and no key that German lacks."""
    wrong = []
    for source in _others(sources):
        files = {text.file for text in source.texts}
        wanted = {text.key for text in sources["de"].texts if text.file in files}
        wrong += [f"{source.code} lacks {key}" for key in sorted(wanted - source.keys)]
        wrong += [f"{source.code} has {key} alone" for key in sorted(source.keys - sources["de"].keys)]
    assert not wrong, "\n".join(wrong)


def test_every_language_has_the_same_placeables(sources: dict[str, Source]) -> None:
    """R19: what German puts into a message, every language puts into it, and nothing else."""
    german = sources["de"].placeables
    wrong = [
        f"{source.code} {key}: {sorted(names)} instead of {sorted(german[key])}"
        for source in _others(sources)
        for key, names in source.placeables.items()
        if key in german and names != german[key]
    ]
    assert not wrong, "\n".join(wrong)


def test_every_language_has_the_same_easier_words(sources: dict[str, Source]) -> None:
    """R19: who asks for easier words gets them in every language, and in the questions of the whole report."""
    easy = {code: {t.key for t in source.texts if t.attribute == "easy"} for code, source in sources.items()}
    assert easy["de"] >= {"welcome", "menu", "ask-what", "ask-where", "ask-affects", "ask-picture", "receipt"}
    assert {code: keys ^ easy["de"] for code, keys in easy.items() if keys != easy["de"]} == {}


def test_numbers_are_said_in_every_plural_form(sources: dict[str, Source]) -> None:
    """R19: where German selects by a number, a language with more forms has all of its own, Arabic six."""
    german = sources["de"].selectors
    wrong = []
    for source in sources.values():
        forms = set(babel.Locale(source.code).plural_form.tags) | {"other"}
        for key, selected in source.selectors.items():
            numeric = {name: names for name, names in selected if names & (PLURALS - {"other"}) or names == {"other"}}
            wrong += [f"{source.code} {key}: lacks {forms - names}" for names in numeric.values() if forms - names]
            needed = {name for name, names in german.get(key, []) if names & {"one"}}
            if len(forms) > 2 and needed - set(numeric):
                wrong.append(f"{source.code} {key}: does not select by {needed}")
    assert not wrong, "\n".join(wrong)


def test_selected_words_are_the_same(sources: dict[str, Source]) -> None:
    """R19: where a message selects by a word of ours (a reason, a kind), every language knows the same words."""
    german = sources["de"].selectors
    wrong = []
    for source in _others(sources):
        for key, selected in source.selectors.items():
            named = {name: names for name, names in german.get(key, []) if not names & (PLURALS - {"other"})}
            for name, names in selected:
                if name in named and not names & (PLURALS - {"other"}) and names != named[name]:
                    wrong.append(f"{source.code} {key}: {names ^ named[name]}")
    assert not wrong, "\n".join(wrong)


def test_no_sign_carries_the_meaning(sources: dict[str, Source]) -> None:
    """R04: no emoji or picture sign anywhere, and a message without its signs still has words."""
    wrong = []
    for source in sources.values():
        for text in source.texts:
            signs = [c for c in text.words if c not in MARKS and unicodedata.category(c) in SIGNS]
            words = re.sub(r"[^\w\s]|[\d_]", "", text.words).split()
            silent = not words and text.file in FOR_RESIDENTS and text.key not in WITHOUT_WORDS
            if signs or silent:
                wrong.append(f"{source.code} {text.where}: {signs or 'no words'}")
    assert not wrong, "\n".join(wrong)


def test_options_differ_by_their_words(sources: dict[str, Source]) -> None:
    """R04: without signs and digits, each option of a question still has words, and no other option has the same."""
    wrong = []
    for source in sources.values():
        for state in STATES.values():
            for attribute in ("", "sms"):
                shown = [(source.of(c.label, attribute) or source.of(c.label))[0] for c in state.choices]
                bare = ["".join(re.findall(r"[^\W\d_]+", label)).casefold() for label in shown]
                if len(set(bare)) < len(bare) or "" in bare:
                    wrong.append(f"{source.code} {state.name} {attribute}: {bare}")
    assert not wrong, "\n".join(wrong)


def test_one_thing_has_one_name(sources: dict[str, Source]) -> None:
    """R17: each language's glossary names the words that are not used, and which one is used instead."""
    wrong = []
    for source in sources.values():
        glossary = tomllib.loads((LOCALES / source.code / "glossary.toml").read_text(encoding="utf-8"))
        whole = "\n".join(text.words.casefold() for text in source.texts if text.file in FOR_RESIDENTS)
        wrong += [f"{source.code}: nobody says {term}" for term in glossary if term.casefold() not in whole]
        for text in (t for t in source.texts if t.file in FOR_RESIDENTS and not t.where.startswith("said-")):
            wrong += [
                f"{source.code} {text.where}: {other} is called {term}"
                for term, others in glossary.items()
                for other in others
                if other.casefold() in text.words.casefold()
            ]
    assert not wrong, "\n".join(wrong)


def test_no_ending_hangs_on_an_argument(sources: dict[str, Source]) -> None:
    """R19: a name, a number or a category stands alone: no case ending, no Turkish suffix has to fit it."""
    texts = [(s.code, t) for s in sources.values() for t in s.texts if t.file in FOR_RESIDENTS]
    assert [f"{code} {text.where}" for code, text in texts if re.search(r"3['’]?[^\W\d_]", text.words)] == []


def test_somebodys_words_stand_in_the_languages_own_quotes(sources: dict[str, Source]) -> None:
    """R24: „…“, “…” and «…» in a chat, straight ones in an SMS, and no other quote anywhere."""
    wrong = []
    for source in sources.values():
        for text in (t for t in source.texts if t.file in FOR_RESIDENTS):
            found = "".join(c for c in text.words if c in ANY_QUOTE)
            if found not in ("", '""' if text.attribute == "sms" else QUOTES[source.code]):
                wrong.append(f"{source.code} {text.where}: {found}")
    assert not wrong, "\n".join(wrong)


def test_easier_words_have_one_sentence_a_line(sources: dict[str, Source]) -> None:
    """R16: in every language, who asks for easier words reads one sentence at a time."""
    easy = [(s.code, t) for s in sources.values() for t in s.texts if t.attribute == "easy"]
    lines = [(f"{code} {text.where}", line) for code, text in easy for line in text.words.split("\n")]
    assert [where for where, line in lines if re.search(r"[.!?؟] ", line)] == []


def test_messages_are_short_and_ask_one_thing_last(sources: dict[str, Source]) -> None:
    """R05: at most 300 characters, at most one question mark, and nothing but how to answer after the question."""
    wrong = []
    for source in sources.values():
        for text in (t for t in source.texts if t.file == "messages.ftl"):
            asked = text.words.count("?") + text.words.count("؟")
            if len(text.words) > 300:
                wrong.append(f"{source.code} {text.where}: {len(text.words)} characters")
            if asked > 1:
                wrong.append(f"{source.code} {text.where}: {asked} questions")
    assert not wrong, "\n".join(wrong)


def test_nothing_is_left_in_german(sources: dict[str, Source]) -> None:
    """R19: no message of another language is a copy of the German one."""
    german = {(t.key, t.attribute): t.words for t in sources["de"].texts}
    wrong = [
        f"{source.code} {text.where}"
        for source in _others(sources)
        for text in source.texts
        if text.file in FOR_RESIDENTS
        and text.key not in SAME_WORD
        and not (source.code == "nl" and text.words in ALSO_DUTCH)
        and german.get((text.key, text.attribute)) == text.words
        and re.search(r"[^\W\d_]{2}", text.words)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_arabic_is_written_in_arabic(sources: dict[str, Source], language: str) -> None:
    """R19: an Arabic message has Arabic letters; Latin ones only in words that a person may type or see elsewhere."""
    wrong = []
    texts = [t for t in sources[language].texts if t.file in {"messages.ftl", "ready.ftl"}]
    for text in (t for t in texts if t.key not in WITHOUT_WORDS):
        latin = re.findall(r"[A-Za-z][A-Za-z-]*", text.words)
        arabic = re.search(r"[\u0621-\u064a]", text.words)
        typed = text.key.startswith("said-")  # never shown
        if (latin and not typed and not set(latin) <= {"STOP", "START", "JSON", "SMS"}) or not arabic:
            wrong.append(f"{text.where}: {latin or text.words}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("claim", ["Leichte Sprache", "Leichter Sprache", "Easy Read", "Kolay Okuma"])
def test_nobody_claims_checked_easy_language(sources: dict[str, Source], claim: str) -> None:
    """R18: only texts checked by people with learning difficulties may be called so, and none is yet."""
    said = [t for s in sources.values() for t in s.texts if claim.lower() in t.words.lower()]
    assert [t.where for t in said if t.key not in DENIES] == []
