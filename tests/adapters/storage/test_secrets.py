"""Keys: sealed values stay with their key and place, old keys open, files are private."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from adapters.storage import secrets


def test_what_is_sealed_opens_again_and_differs_each_time() -> None:
    """R30: the same words never look the same twice, and open to the same words."""
    ring = secrets.new()
    first, second = (ring.seal("content", b"kaputt", "messages.body") for _ in range(2))
    assert first != second
    assert ring.open("content", first, "messages.body") == ring.open("content", second, "messages.body") == b"kaputt"


@pytest.mark.parametrize(
    ("store", "place"), [("content", "history.text"), ("identity", "messages.body"), ("media", "messages.body")]
)
def test_a_moved_value_does_not_open(store: str, place: str) -> None:
    """R30: neither another column nor another store opens a value."""
    ring = secrets.new()
    sealed = ring.seal("content", b"kaputt", "messages.body")
    with pytest.raises(secrets.CannotOpen):
        ring.open(store, sealed, place)


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x09" + bytes(40), b"\x01" + bytes(40)])
def test_rubbish_does_not_open(data: bytes) -> None:
    """Cut, foreign or changed bytes raise CannotOpen and nothing else."""
    with pytest.raises(secrets.CannotOpen):
        secrets.new().open("content", data, "messages.body")


def test_rotation_seals_with_the_new_key_and_opens_the_old(tmp_path: Path) -> None:
    """After a rotation old values open, new ones need the new key, indexes stay the same."""
    old = secrets.new()
    new = old.rotated()
    sealed = old.seal("identity", b"+49", "identities.address")
    assert new.open("identity", sealed, "identities.address") == b"+49"
    assert not new.is_newest("identity", sealed)
    with pytest.raises(secrets.CannotOpen):
        old.open("identity", new.seal("identity", b"+49", "x"), "x")
    assert old.index("address", "sms|+49") == new.index("address", "sms|+49")
    secrets.save(tmp_path / "keys.json", new)
    assert secrets.load(tmp_path / "keys.json").open("identity", sealed, "identities.address") == b"+49"


def test_a_key_file_is_made_once_and_private(tmp_path: Path) -> None:
    """A fresh machine gets a file of mode 600; the second start reads it."""
    path = tmp_path / "home" / "keys.json"
    first = secrets.load_or_create(path)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert secrets.load_or_create(path).keys == first.keys
    secrets.save(path, secrets.new(), replace=False)
    assert secrets.load(path).keys == first.keys


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"identity": {"1": "c2hvcnQ="}}', "null"])
def test_a_broken_key_file_is_named_and_not_quoted(text: str) -> None:
    """A wrong file stops the start without showing what stands in it."""
    with pytest.raises(secrets.KeysMissing) as error:
        secrets.parse(text)
    assert "c2hvcnQ" not in str(error.value)


def test_keys_from_the_environment_win(tmp_path: Path) -> None:
    """MITSPRACHE_KEYS needs no file and makes none."""
    ring = secrets.new()
    assert secrets.load_or_create(tmp_path / "keys.json", ring.to_json()).keys == ring.keys
    assert not (tmp_path / "keys.json").exists()
