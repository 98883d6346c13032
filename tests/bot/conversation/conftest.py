"""The real understanding and a context for the engine's tests."""

from datetime import UTC, datetime

import pytest

from adapters.replay import example_city
from bot import reference
from bot.conversation.context import Capabilities, Case, Context
from bot.conversation.engine import Engine
from bot.wording.plain_text import label_words
from tests import shipped


@pytest.fixture(scope="session")
def catalogues():
    """The real words."""
    return shipped.catalogues()


@pytest.fixture(scope="session")
def engine():
    """The engine with the real understanding."""
    return Engine(shipped.reader())


@pytest.fixture(scope="session")
def context(catalogues):
    """A context with one submission of the person's own."""
    own = Case(reference.make(7), "lift", "Hauptbahnhof", "seen", question="Welcher Aufzug?")
    return Context(
        now=datetime(2026, 11, 23, 10, tzinfo=UTC),
        capabilities=Capabilities(),
        city=example_city(catalogues),
        new_reference=lambda: reference.make(424_242),
        new_code=lambda: "482913",
        cases=lambda: (own,),
        case={own.reference: own}.get,
        label=lambda label, language: label_words(catalogues, label, language),
    )
