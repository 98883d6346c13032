"""One small consultation, balanced and complete, that the tests of this room change."""

import copy

import pytest

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")

PRO = "Auf dem Platz ist dann mehr Raum. Kinder können dort spielen."
CONTRA = "Autos fahren dann andere Wege. Dort wird es vielleicht laut."


def everywhere(words):
    """The words in easy German and, for the test, the same in every language."""
    return {"easy": words, **dict.fromkeys(LANGUAGES, words)}


@pytest.fixture
def document():
    """As staff would export it."""
    questions = [
        {"key": "cars", "kind": "yes_no", "text": everywhere("Soll der Platz ohne Autos sein?")},
        {
            "key": "instead",
            "kind": "one_of",
            "text": everywhere("Was wünschen Sie sich dort?"),
            "options": [
                {"value": "trees", "label": everywhere("Bäume")},
                {"value": "benches", "label": everywhere("Bänke")},
                {"value": "market", "label": everywhere("Einen Markt")},
            ],
            "only_if": {"question": "cars", "answers": ["yes"]},
        },
        {"key": "why", "kind": "words", "text": everywhere("Was wollen Sie uns noch sagen?")},
    ]
    return copy.deepcopy(
        {
            "id": "platz",
            "title": everywhere("Der Platz vor dem Rathaus"),
            "decides": everywhere("Der Stadt-Rat entscheidet."),
            "scope": everywhere("Die Autos: ja oder nein. Der Brunnen bleibt."),
            "opens": "2027-03-01T08:00+01:00",
            "closes": "2027-03-28T20:00+02:00",
            "area": everywhere("Die Innen-Stadt"),
            "concerned": everywhere("Alle Menschen in der Stadt"),
            "other_ways": everywhere("Sie können auch ins Rathaus kommen."),
            "contact": everywhere("Telefon: 115"),
            "pro": [{"text": everywhere(PRO), "source": "Verkehrs-Bericht 2026"}],
            "contra": [{"text": everywhere(CONTRA), "source": "Händler am Platz, Brief vom 3. Mai 2026"}],
            "questions": questions,
        }
    )
