"""What `mitsprache check` says of Matrix: in words, and what to do.

Sends nothing to anybody and opens no keys of rooms.
"""

from __future__ import annotations

from adapters.channels.contract import Found
from adapters.channels.matrix import cross_signing
from adapters.channels.matrix.account import sign_in, sign_out
from adapters.channels.matrix.cross_signing import Standing
from adapters.channels.matrix.server import CLIENT, Server
from adapters.channels.matrix.settings import MatrixSettings
from adapters.channels.matrix.vault import SIGNING, Login, Vault
from adapters.errors import DeliveryError, RateLimited
from adapters.storage.secrets import CannotOpen

READ = "Read docs/channels/matrix.md, “Recovery”."

WORDS = {
    "wrong_password": "The homeserver refuses MITSPRACHE_MATRIX_USER and MITSPRACHE_MATRIX_PASSWORD.",
    "password_missing": "MITSPRACHE_MATRIX_PASSWORD is missing; it is needed for the first start.",
    "another_account": f"MITSPRACHE_MATRIX_USER is not the account that signed in here. Name that one again. {READ}",
    "signed_out": f"The homeserver has ended the login of this installation. {READ}",
    "key_store_missing": f"The folder matrix/keys of the home folder is gone. {READ}",
    "unreachable": "The homeserver does not answer. Check MITSPRACHE_MATRIX_HOMESERVER and the network.",
    "recovery_key_wrong": "MITSPRACHE_MATRIX_RECOVERY_KEY does not open the secret storage of this account.",
    "login_unreadable": "What answers at MITSPRACHE_MATRIX_HOMESERVER is no Matrix homeserver.",
}

STANDINGS = {
    Standing.SIGNED: (True, "This device is signed: encrypted rooms work."),
    Standing.NO_IDENTITY: (False, "This device is not signed yet. Start `mitsprache serve` once, with the password."),
    Standing.NO_DEVICE: (False, "The homeserver has no keys of this device yet. Start `mitsprache serve` once."),
    Standing.UNSIGNED: (
        False,
        "This device is not signed, and the account's identity was made elsewhere: some clients will not write to us "
        f"in encrypted rooms. Set MITSPRACHE_MATRIX_RECOVERY_KEY and start. {READ}",
    ),
}


async def check(settings: MatrixSettings, vault: Vault) -> list[Found]:
    """One line for the homeserver, one for the account, one for the device."""
    async with Server(settings.matrix_homeserver, settings.matrix_ca_file) as server:
        try:
            versions = await server.get("GET", "/_matrix/client/versions")
        except DeliveryError as error:
            return [_wrong(error)]
        if not versions.get("versions"):
            return [Found(False, WORDS["login_unreadable"])]
        found = [Found(True, f"{settings.matrix_homeserver} answers")]
        try:
            return found + await _account(server, settings, vault)
        except DeliveryError as error:
            return [*found, _wrong(error)]
        except CannotOpen:
            return [*found, Found(False, f"The key file is not the one that sealed the folder matrix. {READ}")]


async def _account(server: Server, settings: MatrixSettings, vault: Vault) -> list[Found]:
    login = vault.login()
    if login is None:
        await sign_in(server, settings)
        await sign_out(server)
        return [Found(True, "The password is right. The first start of `mitsprache serve` signs in for good.")]
    if login.user != settings.matrix_user:
        return [Found(False, WORDS["another_account"])]
    if not vault.key_store_of(login).exists():
        return [Found(False, WORDS["key_store_missing"])]
    server.token = login.token
    rooms = await server.get("GET", f"{CLIENT}/joined_rooms")
    here = Found(True, f"signed in, in {len(rooms.get('joined_rooms', []))} rooms")
    return [here, await _device(server, login, vault)]


async def _device(server: Server, login: Login, vault: Vault) -> Found:
    standing = await cross_signing.standing(server, login.user, login.device)
    works, says = STANDINGS[standing]
    if standing is Standing.UNSIGNED and vault.read(SIGNING) is not None:
        says = f"This device is not signed (any more). Start `mitsprache serve` once; if that does not help: {READ}"
    return Found(works, says)


def _wrong(error: DeliveryError) -> Found:
    if isinstance(error, RateLimited):
        return Found(False, f"The homeserver asks us to wait {error.retry_after:.0f} seconds. Try again then.")
    return Found(False, WORDS.get(error.code, f"The homeserver answers with an error ({error.code})."))
