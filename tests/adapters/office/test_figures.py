"""The figures: what SMS cost, and the limit of a day (R28)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser

from adapters import spending
from adapters.office import figures
from adapters.wiring import Parts
from tests.adapters.looking import no_violation, served
from tests.adapters.office.conftest import Desk, hidden

NOW = datetime.now(UTC)
TODAY = NOW.date().isoformat()


@pytest.fixture
def sms(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> spending.Spending:
    """An installation with SMS: 100 segments a day, 7.5 cents each."""
    for name, value in {"sms_gateway": "gammu", "sms_segments_per_day": 100, "sms_segment_price": 7.5}.items():
        monkeypatch.setattr(parts.settings, name, value)
    return spending.Spending(parts.database, 100)


def test_what_a_conversation_costs(desk: Desk, parts: Parts, sms: spending.Spending) -> None:
    """C14: segments and conversations of each day, the price of each, and all together."""
    sms.take(30, "de", NOW)
    sms.take(12, "tr", NOW - timedelta(days=1))
    with parts.database.turn() as turn:
        for _ in range(4):
            spending.count(turn, TODAY, spending.CONVERSATIONS, "", 1)
    page = desk.client.get("/office/figures").text
    row = page.split("<tbody>")[1].split("</tr>")
    assert [cell in row[0] for cell in (">4<", ">30<", ">7,5<", ">2,25<")] == [True] * 4
    assert ">–<" in row[1]
    assert ">42<" in row[2]
    assert "30 von höchstens 100" in page


def test_staff_see_the_limit_and_may_raise_it(desk: Desk, sms: spending.Spending) -> None:
    """R28: the queue page says that SMS wait; one press allows more, for this day only."""
    sms.take(100, "de", NOW)
    assert not sms.take(1, "de", NOW)
    assert "Tages-Grenze für SMS ist erreicht" in desk.client.get("/office").text
    page = desk.client.get("/office/figures").text
    assert "Die Grenze ist erreicht" in page
    form: dict[str, Any] = {"csrf": hidden(page, "csrf")}
    desk.client.post("/office/figures/more", data={})
    assert "Tages-Grenze" in desk.client.get("/office").text, "a form that is not ours raises nothing"
    assert desk.client.post("/office/figures/more", data=form).status_code == 303
    assert "Tages-Grenze" not in desk.client.get("/office").text
    assert f"von höchstens {100 + figures.MORE}" in desk.client.get("/office/figures").text
    assert sms.take(1, "de", NOW)
    assert sms.take(100, "de", NOW + timedelta(days=1))
    assert not sms.take(1, "de", NOW + timedelta(days=1))


def test_without_sms_there_is_nothing_to_see(desk: Desk) -> None:
    """The page says so, and no alarm stands anywhere."""
    page = desk.client.get("/office/figures").text
    assert "SMS ist nicht eingestellt" in page
    assert "keine SMS verschickt" in page


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_is_accessible(
    app: Any, desk: Desk, sms: spending.Spending, chromium: Browser, axe: str, width: int
) -> None:
    """R37: axe finds nothing on the figures and on the queue with its alarm, narrow and wide."""
    sms.take(100, "de", NOW)
    with served(app) as address:
        context = chromium.new_context(viewport={"width": width, "height": 800})
        cookies = [
            {"name": cookie.name, "value": str(cookie.value), "url": address} for cookie in desk.client.cookies.jar
        ]
        context.add_cookies(cookies)  # type: ignore[arg-type]
        page = context.new_page()
        for path in ("/office/figures", "/office"):
            page.goto(f"{address}{path}")
            assert page.locator("text=SMS").count() > 0
            no_violation(page, axe)
        context.close()
