"""Signs our own device, so that clients which only trust signed devices write to us and read our answers (MSC4153).

nio cannot. Three Ed25519 keys make an identity: the master key signs the self-signing key, which signs the device
(Client-Server API, 'Cross-signing'). Made once, kept in the vault before the homeserver hears of them, and never put in
the place of an identity that is there already: people who verified it would be warned of an attack. Whether it worked,
the homeserver is asked afterwards: every signature is checked here.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from adapters.channels.matrix.failures import failure
from adapters.channels.matrix.server import CLIENT, Server
from adapters.channels.matrix.vault import SIGNING, Vault
from adapters.errors import ChannelUnreachable

USAGES = ("master", "self_signing", "user_signing")


class Standing(StrEnum):
    """How our device stands on the homeserver."""

    SIGNED = "signed"
    UNSIGNED = "unsigned"
    """There is an identity, our device is not signed by it (yet)."""
    NO_IDENTITY = "no_identity"
    NO_DEVICE = "no_device"
    """The homeserver does not know the keys of our device."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The private halves, by usage."""

    keys: dict[str, Ed25519PrivateKey]

    def public(self, usage: str) -> str:
        """The public half, unpadded base64: also the key's name."""
        return _base64(self.keys[usage].public_key().public_bytes_raw())

    def sign(self, value: dict[str, Any], usage: str) -> str:
        """Signature of an object without its signatures and unsigned parts."""
        return _base64(self.keys[usage].sign(_canonical(value)))


def load_or_make(vault: Vault) -> Identity:
    """The identity of this installation; made and kept when there is none. Raises secrets.CannotOpen."""
    kept = load(vault)
    if kept is not None:
        return kept
    made = Identity({usage: Ed25519PrivateKey.generate() for usage in USAGES})
    seeds = {usage: base64.b64encode(key.private_bytes_raw()).decode() for usage, key in made.keys.items()}
    vault.write(SIGNING, json.dumps(seeds))
    return made


def load(vault: Vault) -> Identity | None:
    """The identity of this installation. Raises secrets.CannotOpen."""
    kept = vault.read(SIGNING)
    if kept is None:
        return None
    seeds = json.loads(kept)
    return Identity({u: Ed25519PrivateKey.from_private_bytes(base64.b64decode(seeds[u])) for u in USAGES})


async def ensure(server: Server, vault: Vault, user: str, device: str, password: str) -> Standing:
    """Sign our device if that can be done, and say how it stands on the homeserver. Raises DeliveryError.

    ChannelUnreachable("password_missing", "wrong_password"): the homeserver wants the password to take an identity.
    """
    known = await _ask(server, user)
    standing = standing_of(known, user, device)
    if standing in (Standing.NO_DEVICE, Standing.SIGNED):
        return standing
    identity = load_or_make(vault) if standing is Standing.NO_IDENTITY else load(vault)
    if standing is Standing.NO_IDENTITY and identity is not None:
        await _publish(server, identity, user, password)
    elif identity is None or identity.public("master") != _key(known, "master_keys", user):
        return standing  # somebody else's identity stays as it is
    await _sign_device(server, identity, user, device, known)
    return standing_of(await _ask(server, user), user, device)


async def standing(server: Server, user: str, device: str) -> Standing:
    """How our device stands; changes nothing. Raises DeliveryError."""
    return standing_of(await _ask(server, user), user, device)


def standing_of(known: dict[str, Any], user: str, device: str) -> Standing:
    """How a device stands in an answer to keys/query; every signature on the way is checked."""
    if device not in known.get("device_keys", {}).get(user, {}):
        return Standing.NO_DEVICE
    master = _key(known, "master_keys", user)
    if master is None:
        return Standing.NO_IDENTITY
    signing = _key(known, "self_signing_keys", user)
    self_signing = known.get("self_signing_keys", {}).get(user, {})
    of_device = known["device_keys"][user][device]
    signed = (
        signing is not None
        and _is_signed(self_signing, user, master, master)
        and _is_signed(of_device, user, signing, signing)
    )
    return Standing.SIGNED if signed else Standing.UNSIGNED


async def _ask(server: Server, user: str) -> dict[str, Any]:
    return await server.get("POST", f"{CLIENT}/keys/query", {"device_keys": {user: []}})


async def _publish(server: Server, identity: Identity, user: str, password: str) -> None:
    """Tell the homeserver our identity. It may want the password once more (User-Interactive Authentication)."""
    request: dict[str, Any] = {f"{usage}_key": _public_key(identity, usage, user) for usage in USAGES}
    path = f"{CLIENT}/keys/device_signing/upload"
    status, answer = await server.ask("POST", path, request)
    if status == 401 and "session" in answer:
        if not password:
            raise ChannelUnreachable("password_missing")
        who = {"type": "m.id.user", "user": user}
        asked = {"type": "m.login.password", "identifier": who, "password": password, "session": answer["session"]}
        status, answer = await server.ask("POST", path, {**request, "auth": asked})
        if status == 401:
            raise ChannelUnreachable("wrong_password")
    if status >= 300:
        raise failure(status, answer)


def _public_key(identity: Identity, usage: str, user: str) -> dict[str, Any]:
    public = identity.public(usage)
    key: dict[str, Any] = {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public}": public}}
    if usage != "master":
        master = identity.public("master")
        key["signatures"] = {user: {f"ed25519:{master}": identity.sign(key, "master")}}
    return key


async def _sign_device(server: Server, identity: Identity, user: str, device: str, known: dict[str, Any]) -> None:
    """Put our signature to the keys of our device."""
    of_device = {k: v for k, v in known["device_keys"][user][device].items() if k not in ("signatures", "unsigned")}
    name = f"ed25519:{identity.public('self_signing')}"
    signed = {**of_device, "signatures": {user: {name: identity.sign(of_device, "self_signing")}}}
    answer = await server.get("POST", f"{CLIENT}/keys/signatures/upload", {user: {device: signed}})
    if answer.get("failures"):
        raise ChannelUnreachable("signature_refused")


def _key(known: dict[str, Any], kind: str, user: str) -> str | None:
    """The public key of a kind, None when there is none."""
    keys = known.get(kind, {}).get(user, {}).get("keys", {})
    return next((str(value) for value in keys.values()), None)


def _is_signed(value: dict[str, Any], user: str, name: str, public: str) -> bool:
    """True when `value` carries a right signature of the key `name`."""
    try:
        signature = _bytes(value["signatures"][user][f"ed25519:{name}"])
        Ed25519PublicKey.from_public_bytes(_bytes(public)).verify(signature, _canonical(value))
    except (KeyError, TypeError, ValueError, AttributeError, InvalidSignature):
        return False
    return True


def _canonical(value: dict[str, Any]) -> bytes:
    """What is signed (appendix 'Canonical JSON')."""
    kept = {key: part for key, part in value.items() if key not in ("signatures", "unsigned")}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
