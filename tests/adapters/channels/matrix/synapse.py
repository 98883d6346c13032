"""A real Synapse on this machine, in a folder that goes afterwards; people and programs get accounts on it."""

from __future__ import annotations

import hashlib
import hmac
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import yaml

from tests.conftest import PROJECT

FOLDER = Path(os.environ.get("MITSPRACHE_SYNAPSE", PROJECT / "var" / "synapse"))
PYTHON = FOLDER / "bin" / "python"
NAME = "stadt.test"
SECRET = "shared-among-tests"
PASSWORD = "right password"
FAST = {"per_second": 1000, "burst_count": 1000}


def missing() -> str | None:
    """Why there is no Synapse, None when there is one."""
    if (FOLDER / ".installed").exists():
        return None
    return f"no Synapse in {FOLDER}: make synapse, or name its folder in MITSPRACHE_SYNAPSE"


@dataclass
class Synapse:
    """One homeserver; `address` changes never, also not over a restart."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None
    _admin: str = ""
    _names: Iterator[int] = field(default_factory=lambda: iter(range(1, 10_000)))

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        log = (self.folder / "out.txt").open("ab")
        command = [str(PYTHON), "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.yaml")]
        self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder)
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            try:
                if httpx.get(f"{self.address}/_matrix/client/versions", timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.1)
        raise AssertionError((self.folder / "out.txt").read_text()[-2000:])

    def stop(self, how: int = signal.SIGTERM) -> None:
        """Stop it."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(30)

    def ask(self, method: str, path: str, body: Any = None, token: str = "") -> dict[str, Any]:
        """One request that must be granted."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = httpx.request(method, self.address + path, json=body, headers=headers, timeout=30)
        assert answer.status_code < 300, answer.text
        return dict(answer.json())

    def account(self, name: str = "", admin: bool = False) -> str:
        """A new account; its whole name."""
        name = name or f"person{next(self._names)}"
        path = "/_synapse/admin/v1/register"
        nonce = self.ask("GET", path)["nonce"]
        words = [nonce, name, PASSWORD, "admin" if admin else "notadmin"]
        mac = hmac.new(SECRET.encode(), "\0".join(words).encode(), hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": name, "password": PASSWORD, "admin": admin, "mac": mac}
        answer = self.ask("POST", path, {**body, "inhibit_login": not admin})
        if admin:
            self._admin = answer["access_token"]
        return str(answer["user_id"])

    def slow_down(self, user: str, per_second: int, burst: int) -> None:
        """Limit how fast one account may send, as a homeserver on the internet does by default."""
        if not self._admin:
            self.account("admin", admin=True)
        path = f"/_synapse/admin/v1/users/{user}/override_ratelimit"
        self.ask("POST", path, {"messages_per_second": per_second, "burst_count": burst}, self._admin)


@contextmanager
def running() -> Iterator[Synapse]:
    """A fresh homeserver without a way to any other."""
    folder = Path(tempfile.mkdtemp(prefix="synapse"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _configure(folder, port)
    synapse = Synapse(folder, port)
    try:
        synapse.start()
        yield synapse
    finally:
        synapse.stop(signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


def _configure(folder: Path, port: int) -> None:
    listener = {"port": port, "type": "http", "bind_addresses": ["127.0.0.1"], "resources": [{"names": ["client"]}]}
    limits = (
        "message",
        "registration",
        "login",
        "joins",
        "invites",
        "3pid_validation",
        "admin_redaction",
        "key_requests",
    )
    settings: dict[str, Any] = {
        "server_name": NAME,
        "listeners": [listener],
        "pid_file": str(folder / "pid"),
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "log_config": str(folder / "log.yaml"),
        "report_stats": False,
        "macaroon_secret_key": "m",
        "form_secret": "f",
        "registration_shared_secret": SECRET,
        "bcrypt_rounds": 4,
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "presence": {"enabled": False},
        "federation_domain_whitelist": [],
        "url_preview_enabled": False,
        "max_upload_size": "30M",
        **{f"rc_{name}": FAST for name in limits},
    }
    settings["rc_login"] = {"address": FAST, "account": FAST, "failed_attempts": FAST}
    settings["rc_joins"] = {"local": FAST, "remote": FAST}
    settings["rc_invites"] = {"per_room": FAST, "per_user": FAST, "per_issuer": FAST}
    (folder / "homeserver.yaml").write_text(yaml.safe_dump(settings))
    handler = {"class": "logging.FileHandler", "filename": str(folder / "log"), "level": "WARNING"}
    log = {"version": 1, "handlers": {"file": handler}, "root": {"level": "WARNING", "handlers": ["file"]}}
    (folder / "log.yaml").write_text(yaml.safe_dump(log))
    command = [str(PYTHON), "-m", "synapse.app.homeserver", "-c", str(folder / "homeserver.yaml"), "--generate-keys"]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
