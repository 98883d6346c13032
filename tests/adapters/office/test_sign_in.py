"""The door of the office: sessions, lock, first password, the token of every form, kept words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from adapters.office import accounts, pages
from adapters.storage.tables import staff, staff_sessions
from adapters.wiring import Parts
from tests.adapters.office.conftest import PASSWORD, Desk, Residents, add_account, browser, hidden, sign_in


def test_every_route_needs_sign_in_except_the_named_ones(parts: Parts, app: FastAPI) -> None:
    """Every /office route answers a stranger with the sign-in page, except the list in pages.OPEN."""
    client, seen = browser(app), set()
    for route in pages.router(parts).routes:
        assert isinstance(route, APIRoute)
        for method in route.methods:
            path = f"/office{route.path}"
            seen.add((method, path))
            filled = path.replace("{reference}", "1234567").replace("{id}", "1")
            filled = filled.replace("{code}", "en").replace("{name}", "office.css")
            filled = filled.replace("{kind}", "message").replace("{media}", "x").replace("{action}", "note")
            filled = filled.replace("{path:path}", "anything")
            answer = client.request(method, filled)
            if (method, path) not in pages.OPEN:
                assert answer.status_code == 401, (method, path)
                assert 'autocomplete="current-password"' in answer.text
    assert seen >= pages.OPEN
    assert len(seen) > len(pages.OPEN) + 8


def test_signs_in_with_a_strict_cookie_whose_token_is_not_kept(parts: Parts, app: FastAPI) -> None:
    """The cookie is HttpOnly and SameSite=Strict; the database holds its hash only."""
    client = browser(app)
    answer = sign_in(client, "Anna", add_account(parts, "Anna"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/office")
    header = next(v for v in answer.headers.get_list("set-cookie") if v.startswith("mitsprache_office="))
    assert "HttpOnly" in header
    assert "samesite=strict" in header.lower()
    assert "Secure" not in header
    token = client.cookies["mitsprache_office"]
    with parts.database.look() as look:
        kept = look.execute(select(staff_sessions.c.token)).scalars().all()
    assert len(kept) == 1
    assert token not in kept
    assert client.get("/office").status_code == 200


def test_the_cookie_is_secure_over_https(parts: Parts, app: FastAPI) -> None:
    """Over https the session cookie travels encrypted only."""
    from fastapi.testclient import TestClient

    client = TestClient(app, base_url="https://testserver", follow_redirects=False)
    answer = sign_in(client, "Anna", add_account(parts, "Anna"))
    assert all("Secure" in value for value in answer.headers.get_list("set-cookie"))


def test_wrong_name_and_wrong_password_look_the_same(parts: Parts, app: FastAPI) -> None:
    """An answer never says whether somebody works here."""
    add_account(parts, "Anna")
    wrong, unknown = sign_in(browser(app), "Anna", "x"), sign_in(browser(app), "Nobody", "x")
    assert wrong.status_code == unknown.status_code == 401
    assert "Name oder Passwort stimmen nicht" in wrong.text
    assert "Name oder Passwort stimmen nicht" in unknown.text


def test_five_failures_lock_for_fifteen_minutes(parts: Parts, app: FastAPI) -> None:
    """After five failures even the right password is refused, until fifteen minutes have passed."""
    password = add_account(parts, "Anna")
    for _ in range(5):
        sign_in(browser(app), "Anna", "wrong")
    assert sign_in(browser(app), "Anna", password).status_code == 401
    now = datetime.now(UTC)
    assert accounts.sign_in(parts.database, "Anna", password, now + timedelta(minutes=14)) is None
    assert accounts.sign_in(parts.database, "Anna", password, now + timedelta(minutes=16)) is not None


def test_success_forgets_failures(parts: Parts, app: FastAPI) -> None:
    """Four failures, then the right password: counting begins anew."""
    password = add_account(parts, "Anna")
    for _ in range(2):
        for _ in range(4):
            sign_in(browser(app), "Anna", "wrong")
        assert sign_in(browser(app), "Anna", password).status_code == 303


def test_the_first_password_must_be_changed(parts: Parts, app: FastAPI) -> None:
    """With a one-time password every page leads to the form that replaces it."""
    client = browser(app)
    once = add_account(parts, "Ben", must_change=True)
    assert sign_in(client, "Ben", once).status_code == 303
    assert client.get("/office").headers["location"] == "/office/password"
    page = client.get("/office/password")
    form = {"csrf": hidden(page.text, "csrf"), "old": once, "new": PASSWORD, "again": PASSWORD}
    for wrong in ({"new": "kurz", "again": "kurz"}, {"again": "anders"}, {"old": "x"}, {"new": once, "again": once}):
        assert client.post("/office/password", data={**form, **wrong}).status_code == 422
    assert client.post("/office/password", data=form).headers["location"] == "/office?done=password-done"
    assert client.get("/office").status_code == 200
    assert sign_in(browser(app), "Ben", once).status_code == 401
    assert sign_in(browser(app), "Ben", PASSWORD).status_code == 303


def test_sign_out_ends_the_session(desk: Desk, parts: Parts) -> None:
    """After signing out the old cookie opens nothing."""
    token = desk.client.cookies["mitsprache_office"]
    page = desk.client.get("/office").text
    assert desk.client.post("/office/sign-out", data={"csrf": hidden(page, "csrf")}).status_code == 303
    desk.client.cookies.set("mitsprache_office", token, path="/office")
    assert desk.client.get("/office").status_code == 401


def test_a_form_without_the_token_changes_nothing(desk: Desk, residents: Residents) -> None:
    """A form without the session's token is refused, and its words stand in the page again."""
    reference = residents.report()
    answer = desk.send(reference, "note", csrf="forged", note="Mein Text")
    assert answer.status_code == 403
    assert "Mein Text" in answer.text
    assert "Mein Text" not in desk.open(reference)


def test_words_survive_an_expired_session(desk: Desk, parts: Parts, residents: Residents) -> None:
    """The session ends while somebody writes: after signing in again the words stand in the form, unsent."""
    reference = residents.report()
    page = desk.open(reference)
    with parts.database.turn() as turn:
        turn.execute(update(staff_sessions).values(expires=datetime.now(UTC) - timedelta(seconds=1)))
    refused = desk.send(reference, "answer", page, answer='Wir kommen "morgen" <b>', asks="1")
    assert refused.status_code == 401
    assert "Ihr Text ist noch da" in refused.text
    kept = {"kept-answer": 'Wir kommen "morgen" <b>', "kept-asks": "1"}
    form = {"csrf": hidden(refused.text, "csrf"), "next": hidden(refused.text, "next"), **kept}
    again = desk.client.post("/office/sign-in", data={**form, "name": "Anna", "password": PASSWORD})
    assert again.status_code == 403  # the page is shown, nothing was sent
    assert "Wir kommen &#34;morgen&#34; &lt;b&gt;" in again.text
    assert "checked" in again.text
    assert "Antwort an den Menschen" not in desk.open(reference)


def test_an_explanation_survives_an_expired_session(desk: Desk, parts: Parts, residents: Residents) -> None:
    """The same on the page that forwards: address and explanation come back in the preview, unsent."""
    reference = residents.report()
    page = desk.open(reference)
    with parts.database.turn() as turn:
        turn.execute(update(staff_sessions).values(expires=datetime.now(UTC) - timedelta(seconds=1)))
    typed = {"recipient": "amt@stadt.example", "explanation": "Der Aufzug ist kaputt."}
    refused = desk.send(reference, "forward", page, **typed)
    form = {"csrf": hidden(refused.text, "csrf"), "next": hidden(refused.text, "next")}
    form |= {f"kept-{name}": hidden(refused.text, f"kept-{name}") for name in typed}
    again = desk.client.post("/office/sign-in", data={**form, "name": "Anna", "password": PASSWORD}).text
    assert 'value="amt@stadt.example"' in again
    assert again.count("Der Aufzug ist kaputt.") == 2  # in the preview and in the form


def test_words_from_another_site_are_not_kept(app: FastAPI, residents: Residents) -> None:
    """A form that another site sends is not handed on to somebody who then signs in."""
    reference = residents.report()
    client = browser(app)
    headers = {"sec-fetch-site": "cross-site"}
    page = client.post(f"/office/submissions/{reference}/answer", data={"answer": "geschoben"}, headers=headers)
    assert page.status_code == 401
    assert "geschoben" not in page.text


def test_sign_in_leads_nowhere_else(parts: Parts, app: FastAPI) -> None:
    """`next` of a crafted link never leaves the office."""
    password = add_account(parts, "Anna")
    for target in ("https://evil.example", "//evil.example", "/office//evil.example", "/\\evil.example", "/officer"):
        client = browser(app)
        page = client.get("/office/sign-in", params={"next": target})
        assert hidden(page.text, "next") == "/office"
        form = {"csrf": hidden(page.text, "csrf"), "name": "Anna", "password": password, "next": target}
        assert client.post("/office/sign-in", data=form).headers["location"] == "/office"


def test_no_password_in_the_database(parts: Parts) -> None:
    """Passwords are kept as Argon2id hashes."""
    add_account(parts, "Anna")
    with parts.database.look() as look:
        kept = look.execute(select(staff.c.password)).scalar_one()
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept


def test_the_page_speaks_english_when_asked(app: FastAPI) -> None:
    """R21: the link changes the language of the office's pages, and the page says so in `lang`."""
    client = browser(app)
    assert '<html lang="de"' in client.get("/office/sign-in").text
    assert (
        client.get("/office/language/en", params={"back": "/office/sign-in"}).headers["location"] == "/office/sign-in"
    )
    page = client.get("/office/sign-in").text
    assert '<html lang="en"' in page
    assert "Sign in" in page


def test_a_german_letter_is_german_on_an_english_page(desk: Desk, residents: Residents) -> None:
    """R21: the preview of the German mail says its language to a screen reader that reads English."""
    desk.client.get("/office/language/en")
    page = desk.client.get(f"/office/submissions/{residents.report()}/forward").text
    assert '<div class="letter" lang="de">' in page
    assert '<dd lang="de">[MG-' in page


def test_the_statement_keeps_who_is_signed_in(desk: Desk, app: FastAPI) -> None:
    """R37: whoever reads the statement finds the way back to the queue; a stranger sees no name."""
    assert "Angemeldet: Anna" in desk.client.get("/office/accessibility").text
    assert "Angemeldet" not in browser(app).get("/office/accessibility").text


def test_an_unknown_address_has_a_page(desk: Desk) -> None:
    """An old link leads to a page with a way back; a slash too many leads to the queue."""
    page = desk.client.get("/office/old/link")
    assert page.status_code == 404
    assert "Diese Seite gibt es nicht" in page.text
    assert desk.client.get("/office/").headers["location"] == "/office"


def test_without_database_there_is_a_page(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: a database that does not answer is said in words, with what to do."""

    def busy(*_: object) -> None:
        raise OperationalError("SELECT", {}, Exception("database is locked"))

    monkeypatch.setattr(accounts, "find_session", busy)
    page = desk.client.get("/office")
    assert page.status_code == 503
    assert "Die Datenbank antwortet nicht." in page.text
    assert 'href="/office/accessibility"' in page.text


def test_every_page_links_statement_and_feedback(desk: Desk, residents: Residents) -> None:
    """R37: accessibility statement and feedback link on every page."""
    reference = residents.report()
    for path in ("", f"/submissions/{reference}", f"/submissions/{reference}/forward", "/password", "/accessibility"):
        page = desk.client.get(f"/office{path}").text
        assert 'href="/office/accessibility"' in page
        assert "Barriere auf dieser Seite melden" in page
