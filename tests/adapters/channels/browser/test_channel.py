"""The page as plain forms, against the real store and engine; no script."""

from __future__ import annotations

import io
import re

from PIL import Image
from sqlalchemy import func, select
from starlette.testclient import TestClient

from adapters.channels.browser.channel import accepted
from adapters.channels.browser.person import COOKIE, new_nonce
from adapters.storage.tables import conversations, messages
from adapters.wiring import Parts


def _count(parts: Parts, table: object = messages) -> int:
    with parts.database.look() as look:
        return look.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]


def _send(client: TestClient, files: object = None, nonce: str = "", **fields: str) -> object:
    data = {"nonce": nonce or new_nonce(), "page": "de", **fields}
    return client.post("/", data=data, files=files)  # type: ignore[arg-type]


def test_looking_leaves_nothing_behind(client: TestClient, parts: Parts) -> None:
    """R13: the welcome is there at once, without cookie and without conversation."""
    before = _count(parts, conversations)
    shown = client.get("/")
    assert "Computer-Programm" in shown.text
    assert "112" in shown.text
    assert "set-cookie" not in shown.headers
    assert _count(parts, conversations) == before


def test_each_language_names_itself(client: TestClient) -> None:
    """R20: the chooser speaks each language's own script, and the page follows it with lang and dir."""
    shown = client.get("/?language=ar").text
    assert '<html lang="ar" dir="rtl">' in shown
    assert re.search(r'lang="tr"[^>]*>Türkçe<', shown)
    assert re.search(r'lang="ar" dir="rtl" aria-current="true">العربية<', shown)


def test_the_browsers_language_is_followed() -> None:
    """R20: the browser's list is read by weight, and rubbish in it is passed over."""
    assert accepted("tr-TR;q=0.8,ar, x;q=no") == ["ar", "tr"]


def test_words_are_taken_and_answered(client: TestClient) -> None:
    """R01: a text goes in by a plain form; the page then shows it and the answer."""
    answer = _send(client, text="Der Aufzug am Rathaus ist kaputt")
    assert answer.status_code == 303  # type: ignore[attr-defined]
    assert answer.headers["location"].endswith("#newest")  # type: ignore[attr-defined]
    cookie = answer.headers["set-cookie"]  # type: ignore[attr-defined]
    assert "HttpOnly" in cookie
    assert "samesite=lax" in cookie.lower()
    shown = client.get("/").text
    assert "Der Aufzug am Rathaus ist kaputt" in shown
    assert 'name="choice" value="1"' in shown


def test_the_same_form_twice_changes_nothing(client: TestClient, parts: Parts) -> None:
    """R27: double click, reload and the back button send the same number again."""
    nonce = new_nonce()
    _send(client, nonce=nonce, text="Hier fehlt eine Rampe")
    before = _count(parts), _count(parts, conversations)
    client.cookies.clear()  # the second click of a double click has no cookie yet
    _send(client, nonce=nonce, text="Hier fehlt eine Rampe")
    assert (_count(parts), _count(parts, conversations)) == before
    assert "Rampe" in client.get("/").text


def test_an_empty_form_says_what_to_do(client: TestClient, parts: Parts) -> None:
    """R08: nothing said is no error page and makes no conversation."""
    before = _count(parts, conversations)
    answer = _send(client, text="  ")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert "Ihre Nachricht ist leer" in answer.text  # type: ignore[attr-defined]
    assert _count(parts, conversations) == before


def test_forms_of_other_sites_are_refused(client: TestClient, parts: Parts) -> None:
    """Another site cannot speak for a person."""
    before = _count(parts)
    for headers in ({"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert client.post("/", data={"nonce": new_nonce(), "text": "x"}, headers=headers).status_code == 403
    assert client.post("/", data={"text": "no number"}).status_code == 403
    assert _count(parts) == before


def test_a_picture_comes_back_without_exif_and_only_to_its_owner(client: TestClient, parts: Parts) -> None:
    """R35: the kept picture is ours; somebody else's cookie does not open it."""
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(out, "JPEG", exif=exif)
    _send(client, files={"picture": ("a.jpg", out.getvalue(), "image/jpeg")})
    found = re.search(r"/media/[0-9a-f-]{36}", client.get("/").text)
    assert found is not None
    kept = client.get(found.group())
    assert (kept.status_code, kept.headers["content-type"]) == (200, "image/jpeg")
    assert b"SecretCamera" not in kept.content
    client.cookies.clear()
    client.cookies.set(COOKIE, "0" * 32)
    assert client.get(found.group()).status_code == 404


def test_a_voice_note_is_kept_playable_and_said_in_words(client: TestClient) -> None:
    """R03: the page says that a voice note was sent, and plays any part of it."""
    _send(client, files={"voice": ("a.ogg", b"OggS" + bytes(500), "text/html")})
    shown = client.get("/").text
    assert "Sie haben eine Sprach-Nachricht geschickt." in shown
    found = re.search(r"/media/[0-9a-f-]{36}", shown)
    assert found is not None
    part = client.get(found.group(), headers={"range": "bytes=0-3"})
    assert (part.status_code, part.content, part.headers["content-type"]) == (206, b"OggS", "audio/ogg")


def test_bad_files_are_answered(client: TestClient) -> None:
    """R45: no picture, an empty recording and one above 20 MB get words, not an error."""
    for files in (
        {"picture": ("a.jpg", b"no picture", "image/jpeg")},
        {"voice": ("a.ogg", b"", "audio/ogg")},
        {"voice": ("a.ogg", b"OggS" + bytes(21 * 1024 * 1024), "audio/ogg")},
    ):
        assert _send(client, files=files).status_code == 303  # type: ignore[attr-defined]
    assert "20 Mega-Byte" in client.get("/").text


def test_markup_in_words_stays_words(client: TestClient) -> None:
    """R21: what people write is shown as written and marked with its direction."""
    _send(client, text="<script>alert(1)</script>\u202e")
    shown = client.get("/").text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown
    assert "\u202e" not in shown
    assert 'dir="auto"' in shown


def test_a_lost_cookie_is_said(client: TestClient) -> None:
    """A browser that keeps no cookie is told why it sees no conversation."""
    assert "Cookies" in client.get("/?sent=1").text


def test_a_language_is_changed_in_the_conversation(client: TestClient) -> None:
    """R20: picked at any time; the next words of the bot are in it."""
    _send(client, text="Hier fehlt eine Rampe")
    assert _send(client, switch="tr").status_code == 303  # type: ignore[attr-defined]
    assert '<html lang="tr"' in client.get("/").text


def test_a_text_of_ten_megabytes_is_answered(client: TestClient) -> None:
    """Any length of text gets an answer."""
    assert _send(client, text="a " * 5_000_000).status_code == 303  # type: ignore[attr-defined]
