"""Listening to a note in a real Chromium: keyboard only, without JavaScript, axe, 320 pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser
from sqlalchemy import select

from adapters.speech import audio
from adapters.storage.tables import listening
from adapters.wiring import Parts
from bot.conversation.events import LanguageChosen
from tests.adapters.looking import no_violation, overflow, served
from tests.adapters.office.conftest import add_account
from tests.adapters.office.test_browser import sign_in, tab_to
from tests.adapters.office.test_listening import Resident, doubtful, unheard

SOUND = audio.encode_opus(b"\x00\x10\x00\xf0" * 8_000, audio.RATE)


@pytest.fixture
def address(app: FastAPI) -> Iterator[str]:
    """The office, served."""
    with served(app) as running:
        yield running


@pytest.fixture
def notes(parts: Parts) -> list[str]:
    """Two notes that wait: one that no machine hears, one that was heard badly."""
    resident = Resident(parts, "ayse")
    resident.say(LanguageChosen("tr"))
    return [resident.note(unheard, SOUND), resident.note(doubtful, SOUND)]


@pytest.mark.parametrize("javascript", [True, False], ids=["keyboard", "no JavaScript"])
def test_a_note_is_typed_with_the_keyboard(
    chromium: Browser, address: str, parts: Parts, notes: list[str], axe: str, javascript: bool
) -> None:
    """R37: from the queue to the typed note with Tab, Enter and letters only; axe finds nothing, nor at 320 pixels."""
    add_account(parts, "Anna")
    context = chromium.new_context(java_script_enabled=javascript)
    page = context.new_page()
    page.set_default_timeout(15_000)

    def look() -> None:
        if javascript:
            no_violation(page, axe)
            page.set_viewport_size({"width": 320, "height": 640})
            assert overflow(page) == 0
            page.set_viewport_size({"width": 1280, "height": 900})

    sign_in(page, address)
    tab_to(page, "main a[href='/office/listening']")
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:text('Aufnahmen')")
    look()
    tab_to(page, "tbody tr:first-child button")
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:text('Aufnahme anhören')")
    look()
    tab_to(page, "#typed")
    page.keyboard.type("Asansör bozuk")
    tab_to(page, "form[action$='/typed'] button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Die Person bekommt Ihren Text jetzt vorgelesen.")
    look()
    page.goto(f"{address}/office/listening/{notes[1]}")
    look()
    context.close()
    with parts.database.look() as connection:
        states = {row.media: row.state for row in connection.execute(select(listening))}
    assert [states[note] for note in notes] == ["typed", "waiting"]
