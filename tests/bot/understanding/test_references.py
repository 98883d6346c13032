"""Reference numbers, typed and spoken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import reference

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WORDS = {
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "tr": ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
    "ar": ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"],
    "pl": ["zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"],
    "it": ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    "uk": ["нуль", "один", "два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев’ять"],
    "ro": ["zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"],
    "bg": ["нула", "едно", "две", "три", "четири", "пет", "шест", "седем", "осем", "девет"],
    "fa": ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"],
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    "el": ["μηδέν", "ένα", "δύο", "τρία", "τέσσερα", "πέντε", "έξι", "εφτά", "οχτώ", "εννιά"],
    "ku": ["sifir", "yek", "du", "sê", "çar", "pênc", "şeş", "heft", "heşt", "neh"],
    "ru": ["ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
}


@given(number=st.integers(0, 899_999))
def test_typed_forms(reader, number):
    """R28: a number is found with spaces, dashes, prefix and in every digit script."""
    ref = reference.make(number)
    for text in (
        ref,
        f"MG-{ref}",
        reference.spoken(ref),
        f"nr {ref[:3]}-{ref[3:]}!",
        ref.translate(ARABIC),
        f"was ist mit {ref}?",
    ):
        assert reader.reference(text) == ref


@given(number=st.integers(0, 899_999), language=st.sampled_from(sorted(WORDS)))
def test_spoken_digits(reader, number, language):
    """R02: a number said digit by digit is found in every language."""
    ref = reference.make(number)
    assert reader.reference(" ".join(WORDS[language][int(d)] for d in ref)) == ref


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("12345", "hundertdreiundzwanzig fünfundvierzig {}"),
        ("12345", "one hundred twenty three forty five {}"),
        ("12345", "honderddrieëntwintig vijfenveertig {}"),
        ("97781", "neuf cent soixante-dix-sept quatre-vingt-un {}"),
        ("19071", "cent quatre-vingt-dix soixante et onze {}"),
        ("12345", "yüz yirmi üç kırk beş {}"),
        ("12345", "сто двадцать три сорок пять {}"),
        ("12345", "مئة وثلاثة وعشرون خمسة وأربعون {}"),
    ],
)
def test_spoken_groups(reader, first, text):
    """R02: a number said in groups, as we say it ourselves, is found."""
    ref = next(r for r in (first + f"{n:02}" for n in range(10, 100)) if reference.is_valid(r))
    assert reader.reference(text.format(ref[5:])) == ref


@pytest.mark.parametrize(
    "text",
    [
        "einhundertdreiundzwanzig fünfundvierzig null zwei",
        "einhundertdreiundzwanzigfünfundvierzig null zwei.",
        "Hundertdreiundzwanzig, fünfundvierzig, null zwei.",
        "one two three forty five zero two",
        "one hundred and twenty-three, forty-five, zero two.",
        "yüz yirmi üç kırk beş sıfır iki",
        "مئة وثلاثة وعشرون خمسة وأربعون صفر اثنان",
        "1, 2, 3, 4, 5, 0, 2.",
        "١٢٣ ٤٥ ٠٢",
        "۱۲۳، ۴۵، ۰۲",
        "123 fünfundvierzig 02",
    ],
)
def test_as_recognisers_write_it(reader, text):
    """R02: a number is found in one word, in groups, with commas and mixed with digits, as recognisers write it."""
    assert reader.reference(text) == "1234502"


@pytest.mark.parametrize(
    ("reference_number", "text"),
    [
        ("2331712", "iki yüz otuz üç on yedi on iki"),
        ("1021404", "مئة واثنان أربعة عشر صفر أربعة"),
        ("3475141", "dreihundertsiebenundvierzig einundfünfzig einundvierzig"),
    ],
)
def test_spoken_teens(reader, reference_number, text):
    """R02: ten four, four ten and one-and-fifty are one number each."""
    assert reader.reference(text) == reference_number


GROUPED = {
    "de": [
        "zwölf vierunddreißig fünfhundertzwei",
        "eins zweihundertvierunddreißig fünfhundertzwei",
        "zwölf vierunddreißig fünfzig zwei",
        "eine Million zweihundertvierunddreißigtausendfünfhundertzwei",
    ],
    "en": [
        "twelve thirty four five hundred and two",
        "one two hundred thirty four five hundred two",
        "twelve thirty four five oh two",
        "one million two hundred thirty four thousand five hundred and two",
    ],
    "tr": [
        "on iki otuz dört beş yüz iki",
        "bir iki yüz otuz dört beş yüz iki",
        "bir milyon iki yüz otuz dört bin beş yüz iki",
    ],
    "ar": ["اثنا عشر أربعة وثلاثون خمسمئة واثنان", "مليون ومئتان وأربعة وثلاثون ألف وخمسمئة واثنان"],
    "uk": [
        "дванадцять тридцять чотири п'ятсот два",
        "один двісті тридцять чотири п'ятсот два",
        "мільйон двісті тридцять чотири тисячі п'ятсот два",
    ],
    "ru": [
        "двенадцать тридцать четыре пятьсот два",
        "один двести тридцать четыре пятьсот два",
        "миллион двести тридцать четыре тысячи пятьсот два",
    ],
    "pl": [
        "dwanaście trzydzieści cztery pięćset dwa",
        "jeden dwieście trzydzieści cztery pięćset dwa",
        "milion dwieście trzydzieści cztery tysiące pięćset dwa",
    ],
}


@pytest.mark.parametrize("text", [text for texts in GROUPED.values() for text in texts])
def test_every_way_to_group(reader, text):
    """R02: a number is found in the groups in which people say it, and as one large number, in every language."""
    assert reader.reference(text) == "1234502"


DOUBLE = {"de": "zweimal", "en": "double", "tr": "iki tane", "pl": "dwa razy", "uk": "двічі", "ru": "дважды"}


@pytest.mark.parametrize("language", sorted(DOUBLE))
def test_a_digit_said_once_for_two(reader, language):
    """R02: "double two" is two digits."""
    ref = reference.make(77_123)
    at = next(at for at in range(6) if ref[at] == ref[at + 1])
    said = [WORDS[language][int(digit)] for digit in ref]
    said[at : at + 2] = [f"{DOUBLE[language]} {said[at]}"]
    assert reader.reference(" ".join(said)) == ref


@pytest.mark.parametrize("text", ["", "1234567", "12", "Der Aufzug ist seit 3 Tagen kaputt", "eins zwei drei"])
def test_no_reference(reader, text):
    """R28: a wrong check digit or a short number is no reference."""
    assert reader.reference(text) is None
