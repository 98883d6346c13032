"""The real program on loopback: real store, engine, words and jobs; Debian's Chromium drives the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext
from starlette.testclient import TestClient

from adapters import wiring
from adapters.jobs.service import prepare
from adapters.settings import Settings
from adapters.web import create_app
from adapters.wiring import Parts
from tests.adapters.conftest import PATIENCE
from tests.adapters.looking import served


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    """Every part of a running program, in a home of its own."""
    home = tmp_path_factory.mktemp("home")
    settings = Settings(home=home, city="Musterstadt", phone="02161 25 0", visit="Rathaus, Zimmer 3")
    made = wiring.build(settings)
    prepare(made.database)  # jobs are queued as in the program and stay queued: a voice note keeps being "listened to"
    yield made
    made.close()


@pytest.fixture
def client(parts: Parts) -> Iterator[TestClient]:
    """A browser without script and without a cookie yet."""
    with TestClient(create_app(parts), base_url="http://mitsprache.test", follow_redirects=False) as made:
        yield made


@pytest.fixture(scope="session")
def address(parts: Parts) -> Iterator[str]:
    """A real server on a free port of this machine."""
    with served(create_app(parts)) as running:
        yield running


@pytest.fixture
def visit(chromium: Browser) -> Iterator[BrowserContext]:
    """One person's browser with script, German, on a phone."""
    context = chromium.new_context(locale="de-DE", viewport={"width": 390, "height": 844})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def plain(chromium: Browser) -> Iterator[BrowserContext]:
    """One person's browser that runs no script."""
    context = chromium.new_context(locale="de-DE", java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()
