"""What guards every page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from adapters import wiring
from adapters.channels.browser.person import new_nonce
from adapters.settings import Settings
from adapters.understanding.word_files import enabled
from adapters.web import MOST_BYTES, create_app
from adapters.wording import LOCALES


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The whole application of a fresh home."""
    home: Path = tmp_path_factory.mktemp("home")
    parts = wiring.build(Settings(home=home, city="Musterstadt"))
    with TestClient(create_app(parts), follow_redirects=False) as made:
        yield made
    parts.close()


@pytest.mark.parametrize("path", ["/", "/privacy", "/accessibility", "/static/page.css", "/nothing", "/office/sign-in"])
def test_every_answer_is_guarded(client: TestClient, path: str) -> None:
    """No inline script, no foreign host, no frame, no sniffing: on every page."""
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"]


@pytest.mark.parametrize("language", enabled(LOCALES))
@pytest.mark.parametrize("path", ["/", "/privacy", "/accessibility", "/nothing"])
def test_every_page_has_all_its_words_and_the_way_to_people(client: TestClient, path: str, language: str) -> None:
    """R37: telephone, privacy and accessibility statement are linked from every page, in every language."""
    shown = client.get(f"{path}?language={language}").text
    assert "tel:" in shown
    assert 'href="/privacy' in shown
    assert 'href="/accessibility' in shown
    assert f'<html lang="{language}"' in shown
    assert "page-" not in shown.replace("page-error-large", "").replace("/static/page", "") or ">page-" not in shown


def test_a_city_chooses_its_languages(tmp_path: Path) -> None:
    """R20: the page and the question offer what the city wants, in its order, and the city's own language always."""
    parts = wiring.build(Settings(home=tmp_path, languages="tr, ar"))
    try:
        with TestClient(create_app(parts)) as made:
            shown = made.get("/").text
        assert [code for code, _ in parts.city.languages] == ["de", "tr", "ar"]
        assert parts.engine.hearing.languages == ("de", "tr", "ar")
        assert "Türkçe" in shown
        assert "Polski" not in shown
    finally:
        parts.close()


def test_a_declared_body_that_is_too_large_gets_a_page(client: TestClient) -> None:
    """A file above 25 MB gets a clear page, not a broken connection."""
    files = {"voice": ("a.ogg", bytes(MOST_BYTES + 1), "audio/ogg")}
    answer = client.post("/?language=de", data={"nonce": new_nonce()}, files=files)
    assert answer.status_code == 413
    assert "25 Mega-Byte" in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_an_endless_body_is_stopped_while_it_streams(client: TestClient) -> None:
    """A body without a length is counted piece by piece."""
    pieces = (bytes(1024 * 1024) for _ in range(30))
    head = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/", content=pieces, headers=head).status_code == 413


def test_health_and_metrics_answer(client: TestClient) -> None:
    """The operator sees that it lives; no word of a resident is there."""
    assert client.get("/health").json() == {"database": "ok"}
    assert "python_info" in client.get("/metrics").text


def test_an_unknown_page_says_so_in_words(client: TestClient) -> None:
    """A wrong address leads back to the conversation."""
    answer = client.get("/nothing?language=de")
    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht" in answer.text
