"""R16, R17: what makes German hard is found, and easy German passes."""

import pytest

from bot.wording import reading


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Wir haben Ihre Meldung heute von der Post bekommen und lesen sie bald.", "sentence"),
        ("Das ist eine Barrierefreiheits-Sache.", "long word"),
        ("Die Nummer der Meldung steht hier.", "genitive"),
        ("Das ist die Tür des Hauses.", "genitive"),
        ("Wegen der Baustelle geht es nicht.", "genitive"),
        ("Möchten Sie antworten?", "Konjunktiv"),
        ("Das wäre gut.", "Konjunktiv"),
        ("Ihre Meldung wird gelesen.", "passive"),
        ("Der Weg wurde repariert und bearbeitet.", "passive"),
        ("Das hilft z. B. blinden Menschen.", "abbreviation"),
        ("Schreiben Sie eine SMS.", "abbreviation"),
        ("Es gibt zwei Wege.", "number word"),
        ("Die Nummer der neuen Meldung steht hier.", "genitive"),
        ("Während der Arbeiten ist der Weg zu.", "genitive"),
        ("Er sagt, er sei krank.", "Konjunktiv"),
        ("Der Aufzug wird repariert.", "passive"),
        ("Morgen wird das entschieden.", "passive"),
        ("Die Meldung wird zusammengelegt.", "passive"),
        ("Das sind max. 5 Minuten.", "abbreviation"),
        ("Das war am 01.03.2026 hier.", "numeral"),
        ("Kommen Sie um 9:30 Uhr.", "numeral"),
        ("Das kostet 3,90 Euro.", "numeral"),
        ("Das Bild (ohne Menschen) hilft.", "sign"),
        ("Das ist gut – sehr gut.", "sign"),
        ("„3“", "sign"),
        ("0 = Mensch", "sign"),
        ("Wir melden uns, wenn es etwas Neues gibt.", "two statements"),
        ("Wenn der Aufzug fährt, melden wir uns.", "two statements"),
        ("Der Weg ist eng, aber ich komme durch.", "two statements"),
        ("Ein Mensch liest die Meldung, die Sie schicken.", "two statements"),
        ("Ich denke, es geht um den Aufzug.", "two statements"),
        ("Rufen Sie uns an oder kommen Sie zu uns.", "two statements"),
        ("Das Büro liest die Meldung und gibt sie weiter.", "two statements"),
    ],
)
def test_hard_german_is_found(text: str, rule: str) -> None:
    """R16: each rule finds its offence."""
    assert rule in {finding.rule for finding in reading.check_german(text)}


def test_every_rule_was_tried() -> None:
    """R16: no rule is there that nothing above has broken."""
    tried = next(m for m in test_hard_german_is_found.pytestmark if m.name == "parametrize").args[1]
    assert set(reading.RULES) == {rule for _, rule in tried}


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag. Hier können Sie Barrieren melden.",
        "Ein Mensch liest Ihre Meldung.",
        "Wo ist das? Schreiben oder sagen Sie den Ort.",
        "Wir werden Ihnen antworten.",
        "In der Stadt gibt es 2 Auf-Züge.",
        "Ist der Geh-Weg immer zu schmal?",
        "Das ist der Aufzug am Bahn-Hof.",
        "Der Aufzug ist seit Montag kaputt.",
        "Das soll bald fertig sein.",
        "Ja, das stimmt.",
        "Sie können sprechen oder schreiben.",
        "Straße, Halte-Stelle oder Gebäude",
        "Das war am 1. März um 9 Uhr.",
    ],
)
def test_easy_german_passes(text: str) -> None:
    """R16: no rule cries at easy German."""
    assert reading.check_german(text) == ()


@pytest.mark.parametrize(
    ("word", "count"),
    [("Weg", 1), ("neue", 2), ("Meldung", 2), ("Frau", 1), ("Büro", 2), ("Idee", 2), ("Radio", 3), ("ein", 1)],
)
def test_syllables(word: str, count: int) -> None:
    """Vowel groups are counted as people say them."""
    assert reading.syllables(word) == count


def test_the_formulas_order_texts_by_ease() -> None:
    """R17: easy text scores easy and an office's sentence scores hard, in all three formulas."""
    easy = "Der Weg ist zu eng. Ich komme nicht durch. Bitte helfen Sie mir."
    hard = "Die Zuständigkeitsverteilung zwischen Behörden erschwert regelmäßig die Beseitigung baulicher Mängel."
    assert reading.flesch_amstad(easy) >= 70 > reading.flesch_amstad(hard)
    assert reading.wiener(easy) <= 5 < reading.wiener(hard)
    assert reading.lix(easy) <= 30 < reading.lix(hard)


def test_amstad_by_hand() -> None:
    """R17: 3 words, 4 syllables: 180 - 3 - 58.5 * 4 / 3."""
    assert reading.flesch_amstad("Der Weg endet.") == pytest.approx(180 - 3 - 58.5 * 4 / 3)


def test_no_words_are_not_hard() -> None:
    """Numbers and signs alone do not divide by zero."""
    assert reading.flesch_amstad("112") == 100
    assert reading.wiener("") == 0
    assert reading.lix("0 =") == 0
    assert reading.check_german("") == ()
