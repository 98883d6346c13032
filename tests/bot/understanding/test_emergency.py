"""Danger for life, and what only sounds like it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ich stecke im Aufzug fest",
        "wir kommen nicht aus dem Fahrstuhl raus, wir sind eingeschlossen",
        "Es brennt!",
        "meine Oma ist gefallen und blutet am Kopf",
        "stuck in the lift help",
        "there is a fire in the house",
        "he is not breathing",
        "asansörde mahsur kaldım",
        "yangın var",
        "babam düştü cevap vermiyor",
        "أنا عالق في المصعد",
        "في حريق بالبناية",
        "أمي وقعت ولا ترد",
        "ich will nicht mehr leben",
        "es riecht nach Gas",
    ],
)
def test_danger_is_heard(reader, text):
    """R13: danger for life is heard in every language, whatever the session's language is."""
    assert reader.emergency(text)
    assert reader.message(text, "de").intent == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "Die Brandschutztür ist zu schwer",
        "Feuerwehrzufahrt zugeparkt",
        "the fire door is too heavy",
        "the emergency exit has steps",
        "Der Aufzug steckt oft fest",
        "Der Notruf-Knopf im Aufzug ist zu hoch",
        "yangın kapısı çok ağır",
        "باب الحريق ثقيل",
        "yaya ışığı kısa yanıyor",
        "Die Lampe brennt nicht",
        "Ich bin letzte Woche gestürzt",
        "Guten Morgen",
        "",
    ],
)
def test_no_false_alarm(reader, text):
    """R13: words like fire door, fire brigade access and last week's fall are no emergency."""
    assert reader.emergency(text) is None
