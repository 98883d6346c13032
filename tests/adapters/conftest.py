"""What several rooms of the adapters test with: the speech models, installed once, and one Chromium.

One, because playwright's loop stays in the thread that started it: a second one beside it refuses to start.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.adapters.conversing import build, open_house
from tests.adapters.speech.conftest import models_folder
from tests.adapters.working import Works, works_of
from tests.conftest import PROJECT

__all__ = ["models_folder"]

CHROMIUM = os.environ.get("MITSPRACHE_CHROMIUM", "/usr/bin/chromium")
AXE = Path(os.environ.get("MITSPRACHE_AXE", PROJECT / "var/axe/node_modules/axe-core/axe.min.js"))
PATIENCE = 30_000
"""Milliseconds: these tests ask whether something comes, not how fast; machines that run them are often busy."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
]

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of this machine, for every test that looks at a page."""
    if shutil.which(CHROMIUM) is None:
        pytest.skip(f"no browser at {CHROMIUM}: apt-get install chromium, or name it in MITSPRACHE_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, the accessibility checker."""
    if not AXE.exists():
        pytest.skip(f"no axe-core at {AXE}: make axe, or name axe.min.js in MITSPRACHE_AXE")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty migrated database, made once."""
    folder = tmp_path_factory.mktemp("template")
    build(f"sqlite:///{folder / 'jobs.sqlite'}", folder).database.close()
    return folder


@pytest.fixture
def works(template: Path, tmp_path: Path) -> Iterator[Works]:
    """Jobs over an empty SQLite database."""
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    house = open_house(f"sqlite:///{tmp_path / 'jobs.sqlite'}", tmp_path)
    yield works_of(house)
    house.database.close()
