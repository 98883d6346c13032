"""What every test that visits the page does: open it, say something, and look into the conversation behind it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from adapters.channels.browser.person import COOKIE
from adapters.wiring import Parts

REPORT = "Der Aufzug am Rathaus ist kaputt"
WITHOUT_A_PLACE = "Der Aufzug ist kaputt"
"""After the proposed category it is asked where: a question without options."""


def opened(context: BrowserContext, address: str) -> Page:
    """The page, as somebody sees it who comes for the first time."""
    page = context.new_page()
    page.goto(address)
    return page


def told(context: BrowserContext, address: str, text: str = REPORT) -> Page:
    """The page after one message was typed and answered."""
    page = opened(context, address)
    page.fill("#text", text)
    page.keyboard.press("Enter")
    expect(page.locator(".you")).to_have_count(1)
    return page


def conversation_of(context: BrowserContext, parts: Parts) -> str:
    """The conversation of this visitor."""
    token = next(cookie["value"] for cookie in context.cookies() if cookie["name"] == COOKIE)
    found = parts.store.conversation_of("browser", token)
    assert found is not None
    return found


def focused(page: Page) -> str:
    """Id of the element that has the keyboard."""
    return str(page.evaluate("document.activeElement.id"))
