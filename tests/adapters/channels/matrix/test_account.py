"""One login for life, one signed device, and what `check` says when something is wrong; against a real Synapse."""

from __future__ import annotations

import base64
import hmac
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.channels.matrix import checking, cross_signing, recovery
from adapters.channels.matrix.account import sign_in, signed_in
from adapters.channels.matrix.cross_signing import Standing
from adapters.channels.matrix.server import Server
from adapters.channels.matrix.vault import SIGNING, Login, Vault
from adapters.errors import ChannelUnreachable
from adapters.settings import Settings
from adapters.storage import secrets
from tests.adapters.channels.contract import in_a_thread
from tests.adapters.channels.matrix.living import settings
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse

RECOVERY = "EsTc LW2K PGiF wKEA 3As5 g5c4 BXwk qeeJ ZJV8 Q9fu gUMN UE4d"
RECOVERED = bytes.fromhex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
"""The pair that matrix-js-sdk tests with."""


@pytest.fixture(autouse=True)
def ring() -> None:
    """Keys for this test."""
    secrets.use(secrets.new())


@pytest.fixture
def ours(synapse: Synapse, tmp_path: Path) -> Settings:
    """Settings of a new account."""
    return settings(tmp_path / "home", synapse.address, synapse.account())


def start(ours: Settings) -> tuple[str, Standing]:
    """What a start does with the account: the device, and how it stands."""

    async def run() -> tuple[str, Standing]:
        vault = Vault(ours.home / "matrix")
        async with Server(ours.matrix_homeserver) as server:
            client = await signed_in(server, ours, vault)
            try:
                if client.should_upload_keys:
                    await client.keys_upload()
                return client.device_id, await recovery.sign_device(server, vault, ours, client.device_id)
            finally:
                await client.close()

    return in_a_thread(run())


def check(ours: Settings) -> list[tuple[bool, str]]:
    """What `check` says."""
    found = in_a_thread(checking.check(ours, Vault(ours.home / "matrix")))
    return [(each.works, each.says) for each in found]


def without_password(ours: Settings) -> Settings:
    """The same, as after the first start."""
    return settings(ours.home, ours.matrix_homeserver, ours.matrix_user, matrix_password="")


def test_the_password_is_used_once(ours: Settings) -> None:
    """R31: the second start needs no password, has the same device, and the folder is for this account only."""
    first = start(ours)

    assert first[1] is Standing.SIGNED
    assert start(without_password(ours)) == first
    folder = ours.home / "matrix"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.glob("*.sealed")} == {0o600}
    assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_an_identity_is_never_replaced(ours: Settings, synapse: Synapse, tmp_path: Path) -> None:
    """R31: a second installation without the signing keys stays unsigned, says so, and harms nothing."""
    start(ours)
    other = settings(tmp_path / "other", synapse.address, ours.matrix_user)

    _, standing = start(other)

    assert standing is Standing.UNSIGNED
    assert start(ours)[1] is Standing.SIGNED
    works, says = check(other)[-1]
    assert not works
    assert "Recovery" in says


def test_a_new_device_is_signed_with_the_kept_identity(ours: Settings) -> None:
    """R31: the way back that docs/channels/matrix.md describes works."""
    first, _ = start(ours)
    folder = ours.home / "matrix"
    (folder / "login.sealed").unlink()
    for path in (folder / "keys").iterdir():
        path.unlink()

    second, standing = start(ours)

    assert second != first
    assert standing is Standing.SIGNED


def test_the_recovery_key_takes_over_an_identity(ours: Settings, synapse: Synapse, tmp_path: Path) -> None:
    """R31: another client made the identity and its secret storage; with its recovery key our device is signed."""
    start(ours)
    other = Vault(ours.home / "matrix")
    login = other.login()
    assert login is not None
    put_into_storage(synapse, login, cross_signing.load_or_make(other))
    second = settings(tmp_path / "b", synapse.address, ours.matrix_user, matrix_recovery_key=RECOVERY)
    wrong = settings(tmp_path / "c", synapse.address, ours.matrix_user, matrix_recovery_key=RECOVERY[:-1] + "e")

    with pytest.raises(ChannelUnreachable, match="recovery_key_wrong"):
        start(wrong)
    assert start(second)[1] is Standing.SIGNED


def test_a_recovery_key_as_people_write_it() -> None:
    """R31: the example of the specification's reference client; a slip of the pen is noticed."""
    assert recovery.key_of(RECOVERY) == RECOVERED
    for wrong in ("", "EsTc", RECOVERY[:-1] + "e", RECOVERY.replace("E", "l"), "z" * 200):
        with pytest.raises(ValueError, match=r"key|substring"):
            recovery.key_of(wrong)


def put_into_storage(synapse: Synapse, login: Login, identity: cross_signing.Identity) -> None:
    """What Element does when somebody sets up secure backup."""

    def put(kind: str, content: dict[str, Any]) -> None:
        path = f"/_matrix/client/v3/user/{login.user}/account_data/{kind}"
        synapse.ask("PUT", path, content, login.token)

    def sealed(name: str, data: bytes) -> dict[str, str]:
        both = HKDF(SHA256(), length=64, salt=bytes(32), info=name.encode()).derive(RECOVERED)
        start = bytes(range(16))
        cipher = AES.new(both[:32], AES.MODE_CTR, nonce=b"", initial_value=start).encrypt(data)
        proof = hmac.new(both[32:], cipher, "sha256").digest()
        return {name: base64.b64encode(part).decode() for name, part in
                {"iv": start, "ciphertext": cipher, "mac": proof}.items()}  # fmt: skip

    test = sealed("", bytes(32))
    put("m.secret_storage.key.one", {"algorithm": recovery.ALGORITHM, "iv": test["iv"], "mac": test["mac"]})
    put("m.secret_storage.default_key", {"key": "one"})
    for usage, key in identity.keys.items():
        name = f"m.cross_signing.{usage}"
        seed = base64.b64encode(key.private_bytes_raw()).rstrip(b"=")
        put(name, {"encrypted": {"one": sealed(name, seed)}})


def test_signing_goes_on_where_it_was_cut_off(ours: Settings) -> None:
    """R45: killed after the keys were made and before the homeserver heard of them, the next start publishes them."""
    vault = Vault(ours.home / "matrix")
    vault.prepare()
    made = cross_signing.load_or_make(vault)

    assert start(ours)[1] is Standing.SIGNED
    assert cross_signing.load_or_make(vault).public("master") == made.public("master")


def test_a_signature_that_does_not_fit_is_none() -> None:
    """R31: what the homeserver claims is checked; another key's signature is not ours."""
    master, other = (cross_signing.Ed25519PrivateKey.generate() for _ in range(2))
    name = cross_signing._base64(master.public_key().public_bytes_raw())
    key: dict[str, Any] = {"user_id": "@a:b", "usage": ["self_signing"], "keys": {f"ed25519:{name}": name}}
    right = cross_signing._base64(master.sign(cross_signing._canonical(key)))
    wrong = cross_signing._base64(other.sign(cross_signing._canonical(key)))

    def known(signature: str) -> dict[str, Any]:
        signed = {**key, "signatures": {"@a:b": {f"ed25519:{name}": signature}}}
        device = {**signed, "device_id": "D"}
        return {
            "device_keys": {"@a:b": {"D": device}},
            "master_keys": {"@a:b": key},
            "self_signing_keys": {"@a:b": signed},
        }

    assert cross_signing._is_signed(known(right)["self_signing_keys"]["@a:b"], "@a:b", name, name)
    assert not cross_signing._is_signed(known(wrong)["self_signing_keys"]["@a:b"], "@a:b", name, name)
    assert cross_signing.standing_of(known(right), "@a:b", "D") is Standing.UNSIGNED
    assert cross_signing.standing_of({**known(right), "master_keys": {}}, "@a:b", "D") is Standing.NO_IDENTITY
    assert cross_signing.standing_of(known(right), "@a:b", "E") is Standing.NO_DEVICE


def test_check_says_what_is_wrong(ours: Settings, synapse: Synapse) -> None:
    """R45: unreachable, wrong password, right password, signed out: each in words that say what to do."""
    away = settings(ours.home, "http://127.0.0.1:1", ours.matrix_user)
    wrong = settings(ours.home, synapse.address, ours.matrix_user, matrix_password="wrong")
    missing = without_password(ours)

    assert "does not answer" in check(away)[0][1]
    assert "refuses" in check(wrong)[1][1]
    assert "is missing" in check(missing)[1][1]
    assert check(ours)[1][0]
    assert Vault(ours.home / "matrix").login() is None
    start(ours)
    assert [works for works, _ in check(ours)] == [True, True, True]
    login = Vault(ours.home / "matrix").login()
    assert login is not None
    synapse.ask("POST", "/_matrix/client/v3/logout", {}, login.token)
    assert "ended the login" in check(ours)[1][1]
    another = settings(ours.home, synapse.address, "@another:stadt.test")
    assert "not the account" in check(another)[1][1]
    Vault(ours.home / "matrix").key_store_of(login).unlink()
    assert "is gone" in check(ours)[1][1]
    secrets.use(secrets.new())
    assert "key file" in check(ours)[1][1]


def test_a_login_without_its_keys_does_not_start(ours: Settings) -> None:
    """R45: a device whose keys are lost would break encryption silently: it stops and says so."""
    start(ours)
    vault = Vault(ours.home / "matrix")
    login = vault.login()
    assert login is not None
    vault.key_store_of(login).unlink()

    with pytest.raises(ChannelUnreachable, match="key_store_missing"):
        start(ours)


def test_two_processes_never_share_an_account(ours: Settings) -> None:
    """R45: the second one is refused, and let in when the first has ended."""
    vault = Vault(ours.home / "matrix")

    with vault.alone(), pytest.raises(ChannelUnreachable, match="used_by_another_process"), vault.alone():
        pass
    with vault.alone():
        pass


def test_the_token_shows_nowhere(ours: Settings) -> None:
    """R34: printing a login shows nothing of it."""

    async def login() -> str:
        async with Server(ours.matrix_homeserver) as server:
            signed = await sign_in(server, ours)
            return f"{signed!r} {replace(signed, device='x')}"

    assert in_a_thread(login()) == "Login(…) Login(…)"
    assert Vault(ours.home / "matrix").read(SIGNING) is None
