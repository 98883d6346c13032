"""The settings of the Matrix channel. Loads no Matrix library: they are read by every command."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings

from adapters.errors import setting_error


class MatrixSettings(BaseSettings):
    """One account on one homeserver; without the homeserver the channel is off."""

    matrix_homeserver: str = Field("", description="Address of the Matrix homeserver; empty: no Matrix")
    matrix_user: str = Field("", description="The Matrix account, whole: @mitsprache:stadt.example")
    matrix_password: SecretStr = Field(
        SecretStr(""), description="Password of the Matrix account; needed for the first start only"
    )
    matrix_recovery_key: SecretStr = Field(
        SecretStr(""), description="Recovery key of the Matrix account, where another client made its identity; once"
    )
    matrix_servers: str = Field(
        "", description="Homeservers whose people may write to us, with commas; empty: every homeserver"
    )
    matrix_groups: bool = Field(False, description="Stay in rooms with more than two members; all of them share a case")
    matrix_ca_file: Path | None = Field(
        None, description="Certificate authority of the homeserver, if it is the city's own"
    )

    @field_validator("matrix_homeserver")
    @classmethod
    def _safe_address(cls, value: str) -> str:
        local = re.fullmatch(r"http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?/?", value)
        if value and not local and not re.fullmatch(r"https://[^\s/]+/?", value):
            raise setting_error(
                "write https:// and the name of the homeserver, for example https://matrix.stadt.example"
            )
        return value.rstrip("/")

    @field_validator("matrix_user")
    @classmethod
    def _whole_name(cls, value: str) -> str:
        if value and not re.fullmatch(r"@[^\s:]+:\S+", value):
            raise setting_error("write the whole name of the account, for example @mitsprache:stadt.example")
        return value

    @field_validator("matrix_servers")
    @classmethod
    def _server_names(cls, value: str) -> str:
        names = [name.strip() for name in value.split(",") if name.strip()]
        if not all(re.fullmatch(r"[\w.\-:\[\]]+", name) for name in names):
            raise setting_error("write names of homeservers with commas between, for example stadt.example, matrix.org")
        return ",".join(names)

    @field_validator("matrix_ca_file")
    @classmethod
    def _certificate(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise setting_error("there is no such file; name the certificate in PEM format")
        return value

    @model_validator(mode="after")
    def _account_of_homeserver(self) -> Self:
        if self.matrix_homeserver and not self.matrix_user:
            raise setting_error("MITSPRACHE_MATRIX_USER is missing: name the account, like @mitsprache:stadt.example")
        return self

    @property
    def matrix_allowed(self) -> frozenset[str]:
        """The homeservers whose people may write; empty: all."""
        return frozenset(filter(None, self.matrix_servers.split(",")))
