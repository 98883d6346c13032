"""Global words in every language."""

from __future__ import annotations

import pytest

from bot.understanding.answers import Command

SAID = [
    ("Hilfe", Command.HELP),
    ("HELP", Command.HELP),
    ("yardim", Command.HELP),
    ("مُساعَدة", Command.HELP),
    ("zurück", Command.BACK),
    ("ZURUECK", Command.BACK),
    ("go back", Command.BACK),
    ("GERİ", Command.BACK),
    ("رجوع", Command.BACK),
    ("bitte noch einmal", Command.REPEAT),
    ("say that again please", Command.REPEAT),
    ("Tekrar lütfen", Command.REPEAT),
    ("مرة أخرى من فضلك", Command.REPEAT),
    ("Abbruch", Command.CANCEL),
    ("cancel", Command.CANCEL),
    ("iptal", Command.CANCEL),
    ("الغاء", Command.CANCEL),
    ("Sprache", Command.LANGUAGE),
    ("change language", Command.LANGUAGE),
    ("dil", Command.LANGUAGE),
    ("اللغة", Command.LANGUAGE),
    ("STOPP", Command.STOP),
    ("stop", Command.STOP),
    ("arrêtez de m'écrire", Command.STOP),
    ("RÉPÉTER svp", Command.REPEAT),
    ("schrijf me niet meer", Command.STOP),
    ("nog een keer alstublieft", Command.REPEAT),
    ("DUR", Command.STOP),
    ("قف", Command.STOP),
    ("Daten", Command.DATA),
    ("my data", Command.DATA),
    ("verilerim", Command.DATA),
    ("بياناتي", Command.DATA),
    ("допоможіть мені", Command.HELP),
    ("НАЗАД", Command.BACK),
    ("ще раз будь ласка", Command.REPEAT),
    ("скасувати", Command.CANCEL),
    ("інша мова", Command.LANGUAGE),
    ("не пишіть мені", Command.STOP),
    ("мої дані", Command.DATA),
    ("з'єднайте мене з людиною", Command.PERSON),
    ("зʼєднайте мене з людиною", Command.PERSON),
    ("0", Command.PERSON),
    ("٠", Command.PERSON),
    ("۰", Command.PERSON),
    ("null", Command.PERSON),
    ("صفر", Command.PERSON),
    ("/start", Command.START),
    ("\u202e/help\u202c", Command.HELP),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_command_in_any_state_language(reader, text, expected):
    """R07: a global word is heard whatever the session's language, case, diacritics or digit script are."""
    for language in (*reader.languages, None):
        assert reader.command(text, language) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "00a",
        "Die Hilfe am Bahnhof kam nicht",
        "I cannot go back up the stairs",
        "Der Bus fuhr zurück zum Depot",
        "😀",
        "stoep",
        "Stoep, graag",
    ],
)
def test_no_command_inside_a_sentence(reader, text):
    """R07: only a whole message is a command, so a report that holds the word stays a report."""
    assert reader.command(text, "de") is None


def test_every_language_has_every_command(reader):
    """R07: each word list says every command in at least two ways."""
    for words in reader._words.values():
        assert {command for command, ways in words.commands.items() if len(ways) >= 2} == set(Command)
