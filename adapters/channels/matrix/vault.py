"""What the Matrix account must never lose, in one folder of mode 700: its login, its keys, and who may use them now.

Each file is sealed with the identity key: a copy of the folder opens nothing without the key file. One process uses a
folder at a time: two clients with the same device would break each other's encryption.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from adapters.errors import ChannelUnreachable
from adapters.storage import secrets

LOGIN = "login"
SIGNING = "signing"


@dataclass(frozen=True, slots=True)
class Login:
    """One login for life: this device, its token, and what its key store is sealed with."""

    user: str
    device: str
    token: str
    pickle_key: str

    def __repr__(self) -> str:
        return "Login(…)"


class Vault:
    """The folder `matrix` of the home folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def keys(self) -> Path:
        """Where nio keeps the keys of conversations."""
        return self.folder / "keys"

    def login(self) -> Login | None:
        """The login of this installation; None before the first start.

        Raises secrets.CannotOpen when the key file is another one.
        """
        text = self.read(LOGIN)
        return Login(**json.loads(text)) if text else None

    def keep_login(self, login: Login) -> None:
        """Keep it for ever."""
        self.write(LOGIN, json.dumps(asdict(login)))

    def key_store_of(self, login: Login) -> Path:
        """nio's database of this device."""
        return self.keys / f"{login.user}_{login.device}.db"

    def read(self, name: str) -> str | None:
        """What was kept under a name. Raises secrets.CannotOpen."""
        path = self.folder / f"{name}.sealed"
        if not path.exists():
            return None
        return secrets.ring().open("identity", path.read_bytes(), f"matrix.{name}").decode()

    def write(self, name: str, text: str) -> None:
        """Keep it, mode 600, whole or not at all."""
        self.prepare()
        draft = self.folder / f"{name}.draft"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(secrets.ring().seal("identity", text.encode(), f"matrix.{name}"))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.folder / f"{name}.sealed")
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def prepare(self) -> None:
        """Make the folders, readable by this account only."""
        for folder in (self.folder, self.keys):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            folder.chmod(0o700)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the account. Raises ChannelUnreachable when another process does; dies with its holder."""
        self.prepare()
        handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise ChannelUnreachable("used_by_another_process") from error
            yield
        finally:
            os.close(handle)
