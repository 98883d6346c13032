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

from tests.adapters.speech.conftest import models_folder
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
