"""Takes over the identity of an account that another client made, by its recovery key.

The other client (Element) has put the private signing keys into the account's secret storage: sealed on the homeserver,
opened by the recovery key that it showed once (Client-Server API, 'Secrets': m.secret_storage.v1.aes-hmac-sha2). Reads
only. Whether these are the keys of the account is checked before anything is signed with them.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from functools import reduce
from operator import xor
from typing import Any
from urllib.parse import quote

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.channels.matrix import cross_signing
from adapters.channels.matrix.cross_signing import USAGES, Standing
from adapters.channels.matrix.server import CLIENT, Server
from adapters.channels.matrix.settings import MatrixSettings
from adapters.channels.matrix.vault import SIGNING, Vault
from adapters.errors import ChannelUnreachable

ALGORITHM = "m.secret_storage.v1.aes-hmac-sha2"
LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
PREFIX = b"\x8b\x01"


def key_of(words: str) -> bytes:
    """The 32 bytes of a recovery key as people write it (base58, spaces do not matter). Raises ValueError."""
    number = 0
    for letter in "".join(words.split()):
        number = number * 58 + LETTERS.index(letter)
    data = number.to_bytes(35, "big") if number.bit_length() <= 280 else b""
    if not data.startswith(PREFIX) or reduce(xor, data) != 0:
        raise ValueError("no recovery key")
    return data[2:-1]


async def sign_device(server: Server, vault: Vault, settings: MatrixSettings, device: str) -> Standing:
    """Sign our device, by the recovery key where another client made the identity. Raises DeliveryError."""
    user, password = settings.matrix_user, settings.matrix_password.get_secret_value()
    standing = await cross_signing.ensure(server, vault, user, device, password)
    words = settings.matrix_recovery_key.get_secret_value()
    if standing is not Standing.UNSIGNED or not words:
        return standing
    await take_over(server, vault, user, words)
    return await cross_signing.ensure(server, vault, user, device, password)


async def take_over(server: Server, vault: Vault, user: str, words: str) -> None:
    """Keep the signing keys of the account. Raises ChannelUnreachable("recovery_key_wrong"), other DeliveryErrors."""
    try:
        key = key_of(words)
        name = (await _account_data(server, user, "m.secret_storage.default_key"))["key"]
        description = await _account_data(server, user, f"m.secret_storage.key.{name}")
        if description["algorithm"] != ALGORITHM or not _fits(key, description):
            raise ValueError("another key")
        seeds = {}
        for usage in USAGES:
            secret = f"m.cross_signing.{usage}"
            sealed = (await _account_data(server, user, secret))["encrypted"][name]
            seeds[usage] = base64.b64encode(_bytes(_open(key, secret, sealed).decode())).decode()
    except (KeyError, TypeError, ValueError) as error:
        raise ChannelUnreachable("recovery_key_wrong") from error
    vault.write(SIGNING, json.dumps(seeds))


async def _account_data(server: Server, user: str, kind: str) -> dict[str, Any]:
    status, answer = await server.ask("GET", f"{CLIENT}/user/{quote(user)}/account_data/{quote(kind)}")
    if status == 404:
        raise KeyError(kind)
    if status >= 300:
        raise ChannelUnreachable(f"http_{status}")
    return answer


def _fits(key: bytes, description: dict[str, Any]) -> bool:
    """True when this is the key that the description was made with: it seals 32 zeros to the same proof."""
    cipher_key, mac_key = _halves(key, "")
    sealed = _aes(cipher_key, _bytes(description["iv"]), bytes(32))
    return hmac.compare_digest(_proof(mac_key, sealed), _bytes(description["mac"]))


def _open(key: bytes, secret: str, sealed: dict[str, Any]) -> bytes:
    """A secret in readable form. Raises ValueError when it was changed."""
    cipher_key, mac_key = _halves(key, secret)
    data = _bytes(sealed["ciphertext"])
    if not hmac.compare_digest(_proof(mac_key, data), _bytes(sealed["mac"])):
        raise ValueError("changed")
    return _aes(cipher_key, _bytes(sealed["iv"]), data)


def _halves(key: bytes, name: str) -> tuple[bytes, bytes]:
    both = HKDF(SHA256(), length=64, salt=bytes(32), info=name.encode()).derive(key)
    return both[:32], both[32:]


def _aes(key: bytes, start: bytes, data: bytes) -> bytes:
    cipher = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()
    return cipher.update(data) + cipher.finalize()


def _proof(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
