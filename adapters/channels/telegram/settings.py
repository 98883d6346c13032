"""The settings of the Telegram channel; the program's settings inherit them. Loads no Telegram library."""

from __future__ import annotations

import re
from enum import StrEnum

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from adapters.errors import setting_error

SHORTEST_SECRET = 16
"""Characters; Telegram takes 1 to 256 of `A-Z a-z 0-9 _ -`."""


class Answers(StrEnum):
    """How much of what the office says goes into a chat by itself."""

    WHOLE = "whole"
    NOTICE = "notice"


class TelegramSettings(BaseSettings):
    """Without a token there is no Telegram."""

    telegram_token: SecretStr = Field(SecretStr(""), description="Token of the city's bot; empty: no Telegram")
    telegram_name: str = Field("", description="Name of the bot, without @: it stands on the poster")
    telegram_base_url: str = Field(
        "https://api.telegram.org",
        description="Address of the Bot API; change it for a Bot API server of the city's own",
    )
    telegram_webhook: str = Field(
        "", description="Address that Telegram calls, https://…/channels/telegram; empty: the program asks Telegram"
    )
    telegram_webhook_secret: SecretStr = Field(
        SecretStr(""), description="What Telegram's calls must carry; needed with a webhook", validate_default=True
    )

    telegram_answers: Answers = Field(
        Answers.WHOLE,
        description="whole: the office's answers go into the chat. notice: only that there is one; who asks gets it",
    )

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", value.get_secret_value()):
            raise setting_error("write the whole token that BotFather gave: a number, a colon, letters and digits")
        return value

    @field_validator("telegram_name")
    @classmethod
    def _bot(cls, value: str) -> str:
        if value and not re.fullmatch(r"[A-Za-z]\w{3,30}[Bb][Oo][Tt]", value):
            raise setting_error("write the name that ends with bot, for example StadtMitspracheBot")
        return value

    @field_validator("telegram_base_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", value):
            raise setting_error("write the whole address, for example http://127.0.0.1:8081")
        return value.rstrip("/")

    @field_validator("telegram_webhook")
    @classmethod
    def _called(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s?#]+/channels/telegram", value):
            raise setting_error("write the public address, for example https://mitsprache.example/channels/telegram")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr, info: ValidationInfo) -> SecretStr:
        """Without a secret anybody could speak as anybody: no start."""
        secret = value.get_secret_value()
        if not secret and not info.data.get("telegram_webhook"):
            return value
        if not re.fullmatch(rf"[A-Za-z0-9_-]{{{SHORTEST_SECRET},256}}", secret):
            raise setting_error(f"a webhook needs one: {SHORTEST_SECRET} or more letters, digits, _ and -")
        return value
