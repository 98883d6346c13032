"""Signs in once, with the password; from then on the same device comes back with its token.

A new device at each start would be one that nobody's client trusts or has sent keys to.
"""

from __future__ import annotations

from secrets import token_hex

from adapters.channels.matrix.client import Client
from adapters.channels.matrix.server import CLIENT, Server
from adapters.channels.matrix.settings import MatrixSettings
from adapters.channels.matrix.vault import Login, Vault
from adapters.errors import ChannelUnreachable, DeliveryError, RecipientGone

DEVICE_NAME = "Mitsprache"


async def signed_in(server: Server, settings: MatrixSettings, vault: Vault) -> Client:
    """nio's client of our one device; signs in when there is none yet. Raises DeliveryError."""
    vault.prepare()
    login = vault.login()
    if login is None:
        login = await sign_in(server, settings)
        client = Client(server, login, vault.keys)  # its key store first: a login without one is worth nothing
        vault.keep_login(login)
        return client
    if login.user != settings.matrix_user:
        raise ChannelUnreachable("another_account")
    if not vault.key_store_of(login).exists():
        raise ChannelUnreachable("key_store_missing")
    server.token = login.token
    return Client(server, login, vault.keys)


async def sign_in(server: Server, settings: MatrixSettings) -> Login:
    """A new device. Raises DeliveryError: code wrong_password, password_missing."""
    password = settings.matrix_password.get_secret_value()
    if not password:
        raise ChannelUnreachable("password_missing")
    request = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": settings.matrix_user},
        "password": password,
        "initial_device_display_name": DEVICE_NAME,
    }
    try:
        answer = await server.get("POST", f"{CLIENT}/login", request)
    except RecipientGone as error:  # M_FORBIDDEN, in the words of a login
        raise ChannelUnreachable("wrong_password") from error
    try:
        login = Login(answer["user_id"], answer["device_id"], answer["access_token"], token_hex(32))
    except KeyError as error:
        raise DeliveryError("login_unreadable", retryable=True) from error
    if login.user != settings.matrix_user:
        raise ChannelUnreachable("another_account")
    server.token = login.token
    return login


async def sign_out(server: Server) -> None:
    """End the login that `server` uses."""
    await server.get("POST", f"{CLIENT}/logout", {})
