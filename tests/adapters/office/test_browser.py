"""The whole review in a real Chromium: keyboard only, without JavaScript, axe, 320 pixels."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page
from sqlalchemy import insert

from adapters.storage.tables import forwards
from tests.adapters.looking import no_violation, overflow, served
from tests.adapters.office.conftest import PASSWORD, PLACE, Residents, add_account

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c6360f8cf0000020101002e8a8b230000000049454e44ae426082"
)
WORDS = [
    {"word": "der", "start": 0.0, "end": 0.2, "confidence": 0.98},
    {"word": "aufzug", "start": 0.2, "end": 0.7, "confidence": 0.41},
    {"word": "ist", "start": 0.7, "end": 0.9, "confidence": 0.95},
    {"word": "kaputt", "start": 0.9, "end": 1.4, "confidence": 0.9},
]


@pytest.fixture
def address(app: FastAPI) -> Iterator[str]:
    """The office, served."""
    with served(app) as running:
        yield running


@pytest.fixture
def reference(residents: Residents) -> str:
    """A report with voice, picture and place among others."""
    residents.report("المصعد في المحطة معطل منذ أسبوع", language="ar")
    residents.report("Asansör üç gündür bozuk, tekerlekli sandalye ile çıkamıyorum", language="tr", place=PLACE)
    residents.report("Der Bordstein an der Ecke ist zu hoch für meinen Rollator.", place=PLACE)
    voice = residents.voice(b"RIFF0000WAVE", WORDS)
    picture = residents.picture(PICTURE)
    text = "Der Aufzug am Hauptbahnhof ist seit einer Woche kaputt. Ich komme nicht zum Zug."
    return residents.report(
        text, place=PLACE, voices=(voice,), pictures=(picture,), spoken=True, ago=timedelta(seconds=1)
    )


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as somebody without a mouse does."""
    for _ in range(120):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {selector}")


def sign_in(page: Page, address: str) -> None:
    """Sign in with the keyboard."""
    page.goto(f"{address}/office")
    tab_to(page, "#name")
    page.keyboard.type("Anna")
    tab_to(page, "#password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:text('Eingang')")


def review(page: Page, address: str, reference: str) -> None:
    """Sign in, open, mark seen, answer with a ready text, forward, close: with Tab, Enter and letters only."""
    sign_in(page, address)
    tab_to(page, f"a[href='/office/submissions/{reference}']")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"h1:text('{reference}')")
    tab_to(page, ".head button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Der Status ist jetzt: gesehen.")
    page.wait_for_function("document.activeElement.className === 'notice'")
    tab_to(page, "#ready-answer")
    page.keyboard.press("ArrowDown")
    tab_to(page, "#answering button[formaction]")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Er ist noch nicht gesendet.")
    page.wait_for_function("document.activeElement.id === 'answer'")
    assert "Danke" in page.input_value("#answer")
    tab_to(page, "#answering form > p:last-child button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Die Antwort ist unterwegs.")
    tab_to(page, "a.button")
    page.keyboard.press("Enter")
    page.wait_for_selector("h2:text('Vorschau')")
    tab_to(page, ".decide button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=tiefbau@stadt.example ist unterwegs")
    tab_to(page, "#status")
    page.keyboard.type("erledigt")
    tab_to(page, "#reason")
    page.keyboard.type("Der Aufzug fährt wieder.")
    tab_to(page, "form[action$='/status'] button:not(.head button):not([formaction])")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Der Status ist jetzt: erledigt.")


@pytest.mark.parametrize("javascript", [True, False], ids=["keyboard", "no JavaScript"])
def test_the_whole_review(
    chromium: Browser, address: str, residents: Residents, reference: str, javascript: bool
) -> None:
    """R37: the whole review with the keyboard only, with JavaScript on and off."""
    add_account(residents.parts, "Anna")
    context = chromium.new_context(java_script_enabled=javascript)
    page = context.new_page()
    page.set_default_timeout(15_000)
    review(page, address, reference)
    context.close()
    assert residents.row(reference).status == "done"


@pytest.fixture
def trouble(residents: Residents, reference: str) -> str:
    """The same report, with a reply whose word has no end, and a forward that was given up."""
    residents.add(reference, "Donaudampfschifffahrtsgesellschaftskapitän" * 9)
    residents.report("Straßenbahnhaltestellenschild" * 9)
    row = {"reference": reference, "target": "mail", "recipient": f"{'amt' * 20}@stadt.example", "message_id": "<x@y>"}
    given_up = {"state": "given_up", "error": "mail_550", "tries": 1, "created": datetime.now(UTC)}
    with residents.parts.database.turn() as turn:
        turn.execute(insert(forwards).values(**row, **given_up))
    return reference


def test_axe_and_320_pixels(
    chromium: Browser, address: str, residents: Residents, trouble: str, axe: str, tmp_path: Path
) -> None:
    """R37: axe finds nothing on any page, light and dark; at 320 and 1280 pixels nothing needs sideways scrolling."""
    add_account(residents.parts, "Anna")
    shots = Path(os.environ.get("MITSPRACHE_SHOTS", tmp_path))
    case = f"/submissions/{trouble}"
    paths = [
        "",
        "?status=done",
        case,
        f"{case}?done=note-saved",
        f"{case}/forward",
        "/password",
        "/accessibility",
        "/x",
    ]
    for scheme in ("light", "dark"):
        context = chromium.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.goto(f"{address}/office/sign-in")
        page.screenshot(path=shots / f"sign-in-{scheme}.png", full_page=True)
        no_violation(page, axe)
        sign_in(page, address)
        for number, path in enumerate(paths):
            page.set_viewport_size({"width": 1280, "height": 900})
            page.goto(f"{address}/office{path}")
            page.screenshot(path=shots / f"page{number}-{scheme}.png", full_page=True)
            assert overflow(page) == 0, path
            no_violation(page, axe)
            page.set_viewport_size({"width": 320, "height": 640})
            assert overflow(page) == 0, path
            page.screenshot(path=shots / f"page{number}-{scheme}-320.png", full_page=True)
        context.close()
