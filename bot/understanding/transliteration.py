"""Names of the city as Cyrillic and Arabic writing spells them: back into the letters in which the city writes them.

Knows scripts, no language and no name; what it gives is only ever compared by its sound.
"""

from __future__ import annotations

_CYRILLIC = {
    "а": "a", "б": "b", "в": "w", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "sch", "з": "s", "и": "i",
    "і": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "sch", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "u", "я": "a",
}  # fmt: skip
_ARABIC = {
    "ا": "a", "أ": "a", "آ": "a", "إ": "i", "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "ch", "د": "d",
    "ذ": "d", "ر": "r", "ز": "s", "س": "s", "ش": "sch", "ص": "s", "ض": "d", "ط": "t", "ظ": "s", "ع": "", "غ": "g",
    "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ؤ": "u", "ئ": "i",
    "ء": "", "پ": "p", "چ": "tsch", "ژ": "sch", "گ": "g", "ڤ": "w",
}  # fmt: skip
_LETTERS = str.maketrans(_CYRILLIC | _ARABIC)
_GERMAN = (("schtr", "str"), ("schp", "sp"), ("scht", "st"))
"""A German name says "sch" before t and p and does not write it."""


def latin(folded: str) -> str:
    """A folded word in Latin letters, as German would write what it sounds like; the word itself if it has none."""
    word = folded.translate(_LETTERS)
    for heard, written in _GERMAN:
        word = word.replace(heard, written)
    return word


def has_short_vowels_written(folded: str) -> bool:
    """False for Arabic letters, which leave short vowels out: such a name is compared by its consonants as well."""
    return not any(char in _ARABIC for char in folded)
