"""The requirements and the tests that name them: the listing of `make requirements` and its borders."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def listing() -> ModuleType:
    """tools/requirements.py as a module."""
    spec = importlib.util.spec_from_file_location("listing", PROJECT / "tools" / "requirements.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def known(listing: ModuleType) -> dict[str, str]:
    """The requirements of our own document."""
    text = (PROJECT / "docs" / "requirements.md").read_text(encoding="utf-8")
    return dict(listing.requirements(text))


def test_every_requirement_is_there(known: dict[str, str]) -> None:
    """The document has R01 to R49, each once and in order."""
    assert list(known) == [f"R{number:02}" for number in range(1, 50)]


def test_no_test_names_a_requirement_that_is_none(listing: ModuleType, known: dict[str, str]) -> None:
    """A number in a docstring is one of the document: a typing error would prove nothing."""
    unknown = set(listing.proofs(PROJECT / "tests")) - set(known)

    assert not unknown


def test_every_test_says_what_it_proves(listing: ModuleType) -> None:
    """Every test function of the project has a docstring."""
    silent = [
        f"{file.relative_to(PROJECT)}::{name}"
        for file in sorted((PROJECT / "tests").rglob("test_*.py"))
        for name, docstring in listing.tests(file)
        if not docstring
    ]

    assert not silent


@pytest.mark.parametrize(
    ("docstring", "expected"),
    [
        ("R07: every word.", {"R07"}),
        ("R01, R03–R05 hold.", {"R01", "R03", "R04", "R05"}),
        ("R41-43", {"R41", "R42", "R43"}),
        ("Nothing of ours: ER07, R7.", set()),
    ],
)
def test_numbers_and_ranges_are_read(listing: ModuleType, docstring: str, expected: set[str]) -> None:
    """One number, a list and a range are understood; a stranger's number is not."""
    assert listing.named_in(docstring) == expected


def test_what_has_no_test_is_named(listing: ModuleType) -> None:
    """The listing shows a proved requirement with its test, and an unproved one as such."""
    text = listing.report({"R01": "One.", "R02": "Two."}, {"R01": ["tests/test_one.py::test_it"]})

    assert "R01 One.\n     tests/test_one.py::test_it" in text
    assert "1 of 2 requirements" in text
    assert "Without: R02." in text
