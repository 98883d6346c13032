"""The key ring: seals and opens (AES-256-GCM), and makes blind indexes (HMAC-SHA-256).

Five keys that never stand in for each other: identity, content and media seal their store; address and search make
indexes. Keys live in a file of mode 600 or in the environment, never in the database. Rotating adds a key in front: the
newest seals, older ones still open. Index keys do not rotate, because an index could not be found again.

A sealed value is: key id (1 byte) | nonce (12) | ciphertext and tag. Its store and its place ("table.column" or
"media.<id>") are authenticated, so a value cannot be moved.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALING = ("identity", "content", "media")
INDEXING = ("address", "search")
_NONCE = 12
_LENGTH = 32
_MOST_KEYS = 255
"""The key id is one byte."""


class KeysMissing(Exception):
    """No ring is in use, or the key file lacks a key; says which, never its value."""


class CannotOpen(Exception):
    """The bytes belong to another key, another place, or were changed; carries the place only."""


@dataclass(frozen=True, slots=True)
class Ring:
    """All keys of one installation: by name, by id from 1; the highest id seals."""

    keys: Mapping[str, Mapping[int, bytes]] = field(repr=False)
    _ciphers: dict[tuple[str, int], AESGCM] = field(default_factory=dict, repr=False, compare=False)

    def seal(self, store: str, data: bytes, place: str) -> bytes:
        """`data` sealed with the newest key of `store`, bound to `place`."""
        number = max(self._of(store))
        nonce = os.urandom(_NONCE)
        sealed = self._cipher(store, number).encrypt(nonce, data, _bound(store, place))
        return bytes((number,)) + nonce + sealed

    def open(self, store: str, data: bytes, place: str) -> bytes:
        """What was sealed at `place`. Raises CannotOpen."""
        try:
            cipher = self._cipher(store, data[0])
            return cipher.decrypt(data[1 : 1 + _NONCE], data[1 + _NONCE :], _bound(store, place))
        except (IndexError, KeyError, ValueError, InvalidTag) as error:
            raise CannotOpen(f"{store}: {place}") from error

    def index(self, name: str, text: str) -> str:
        """HMAC of `text` with the index key `name` ("address" or "search"), 64 hex digits."""
        newest = self._of(name)
        return hmac.new(newest[max(newest)], text.encode(), hashlib.sha256).hexdigest()

    def is_newest(self, store: str, data: bytes) -> bool:
        """True when `data` is already sealed with the newest key."""
        return data[:1] == bytes((max(self._of(store)),))

    def rotated(self) -> Ring:
        """A ring with a new key in front of each sealing store. Raises KeysMissing after 255 rotations."""
        keys = {name: dict(self._of(name)) for name in (*SEALING, *INDEXING)}
        for name in SEALING:
            if max(keys[name]) >= _MOST_KEYS:
                raise KeysMissing(f"{name}: no key id is left")
            keys[name][max(keys[name]) + 1] = token_bytes(_LENGTH)
        return Ring(keys)

    def to_json(self) -> str:
        """The key file's text. Secret."""
        named = {n: {str(i): base64.b64encode(k).decode() for i, k in ks.items()} for n, ks in self.keys.items()}
        return json.dumps(named, indent=1)

    def _of(self, name: str) -> Mapping[int, bytes]:
        if not self.keys.get(name):
            raise KeysMissing(name)
        return self.keys[name]

    def _cipher(self, store: str, number: int) -> AESGCM:
        cipher = self._ciphers.get((store, number))
        if cipher is None:
            cipher = self._ciphers[store, number] = AESGCM(self._of(store)[number])
        return cipher


def _bound(store: str, place: str) -> bytes:
    return f"{store}.{place}".encode()


def new() -> Ring:
    """A ring of fresh keys."""
    return Ring({name: {1: token_bytes(_LENGTH)} for name in (*SEALING, *INDEXING)})


def parse(text: str) -> Ring:
    """The ring of a key file's text. Raises KeysMissing, naming what is wrong and never the text."""
    try:
        named = json.loads(text)
        keys = {
            n: {int(i): base64.b64decode(k, validate=True) for i, k in named[n].items()} for n in SEALING + INDEXING
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeysMissing(f"the key file cannot be read ({type(error).__name__})") from None
    for name, by_number in keys.items():
        if not by_number or not all(0 < i <= _MOST_KEYS and len(k) == _LENGTH for i, k in by_number.items()):
            raise KeysMissing(f"{name}: keys have 32 bytes and an id from 1 to 255")
    return Ring(keys)


def load(path: Path, environment: str | None = None) -> Ring:
    """The ring from `environment` (the text of MITSPRACHE_KEYS) or else from the file at `path`.

    Raises KeysMissing, OSError.
    """
    if environment:
        return parse(environment)
    if not path.exists():
        raise KeysMissing("there is no key file")
    return parse(path.read_text(encoding="utf-8", errors="replace"))


def load_or_create(path: Path, environment: str | None = None) -> Ring:
    """As `load`; on a fresh machine the file is made first, mode 600. Two starting processes agree on one file."""
    if not environment and not path.exists():
        save(path, new(), replace=False)
    return load(path, environment)


def save(path: Path, made: Ring, *, replace: bool = True) -> None:
    """Write the key file, mode 600, whole or not at all. Without `replace` an existing file stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(made.to_json())
        file.flush()
        os.fsync(file.fileno())
    try:
        if replace:
            draft.replace(path)
        else:
            os.link(draft, path)
    except FileExistsError:
        return  # another process was first; its keys are the ones
    finally:
        draft.unlink(missing_ok=True)


_in_use: list[Ring] = []


def use(chosen: Ring) -> None:
    """Make `chosen` the ring of this process. Wiring calls it once, before the first query."""
    _in_use[:] = [chosen]


def ring() -> Ring:
    """The ring in use. Raises KeysMissing."""
    if not _in_use:
        raise KeysMissing("no ring is in use: call adapters.storage.secrets.use first")
    return _in_use[0]
