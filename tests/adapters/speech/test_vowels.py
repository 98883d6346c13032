"""Arabic letters leave short vowels out: what the voice makes of our words, by the phonemes of eSpeak NG itself."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

import espeakng_loader
import pytest
from fluent.syntax import FluentParser, ast

from adapters.wording import LOCALES
from bot.wording.catalogue import Catalogues
from tests import shipped

_SYNCHRONOUS, _UTF8, _IPA = 2, 1, 2
_LATIN = re.compile(r"\(en\).*?\((?:ar|fa)\)")
_VOWEL = "[aeiouɑəɪʊɔ]"
_BARE = re.compile(r"^[^aeiouɑəɪʊɔ]{2}|[^aeiouɑəɪʊɔ]{4}")
"""No word of either language begins with two consonants or has four in a row, doubled ones counted once."""


class Phonemes:
    """eSpeak NG without sound."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        folder = str(Path(espeakng_loader.get_data_path()).parent).encode()
        assert self._library.espeak_Initialize(_SYNCHRONOUS, 0, folder, 0) > 0
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def of(self, words: str, voice: str) -> str:
        """IPA of a few words, without stress, length and Latin names."""
        assert self._library.espeak_SetVoiceByName(voice.encode()) == 0
        rest = ctypes.c_char_p(words.encode())
        told = []
        while rest.value:
            told.append((self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA) or b"").decode())
        return re.sub(r"[ˈˌːˤ.\u032a\u02b7\d]", "", _LATIN.sub("", " ".join(told)))


@pytest.fixture(scope="module")
def phonemes() -> Phonemes:
    """The library that the package brings along."""
    return Phonemes()


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """The shipped words."""
    return shipped.catalogues()


def sentences(language: str) -> Iterator[str]:
    """Every text of ours that may be spoken, without its holes."""
    for name in ("messages.ftl", "ready.ftl", "joining.ftl"):
        for entry in FluentParser().parse((LOCALES / language / name).read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and not entry.id.name.startswith("said-"):
                patterns = [entry.value, *(a.value for a in entry.attributes if a.id.name != "sms")]
                yield from (words(pattern) for pattern in patterns if pattern is not None)


def words(pattern: ast.Pattern) -> str:
    """The fixed words of a text, of every plural form."""
    said = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            said.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            said += [words(variant.value) for variant in element.expression.variants]
        else:
            said.append(" – ")
    return " ".join(said)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_no_word_of_ours_is_spoken_without_vowels(phonemes: Phonemes, catalogues: Catalogues, language: str) -> None:
    """R02: each word that we say has the vowels that nobody writes, by voice.toml or by eSpeak's own dictionary."""
    wrong = {}
    for sentence in sentences(language):
        for word in re.findall(r"[\u0621-\u06cc\u200c]+", catalogues.aloud(language, sentence)):
            heard = phonemes.of(word, language)
            bones = re.sub(r"(.)\1+", r"\1", heard.replace("dʒ", "j").replace("tʃ", "c").replace(" ", ""))
            if len(bones) > 1 and (_BARE.search(bones) or not re.search(_VOWEL, bones)):
                wrong[word] = heard
    assert wrong == {}


def test_two_persian_words_are_joined_by_their_vowel(phonemes: Phonemes, catalogues: Catalogues) -> None:
    """R02: گزارش شما is "gozâresh-e shomâ" to the ear, though nobody writes the "e"."""
    assert phonemes.of("گزارش شما", "fa") == "ɡozɑreʃ ʃomɑ"
    assert phonemes.of(catalogues.aloud("fa", "گزارش شما"), "fa") == "ɡozɑreʃe ʃomɑ"
