"""What a city sets for SMS. Which gateway sends and receives is one setting; the others belong to that gateway.

Knows no gateway beyond what it must be told; `docs/channels/sms.md` has an example of each.
"""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from adapters.errors import setting_error


class SmsGateway(StrEnum):
    """What stands between us and the network."""

    NONE = ""
    GAMMU = "gammu"
    ANDROID = "android"
    HTTP = "http"


NEEDS: dict[SmsGateway, tuple[str, ...]] = {
    SmsGateway.NONE: (),
    SmsGateway.GAMMU: ("sms_folder",),
    SmsGateway.ANDROID: ("sms_url", "sms_user", "sms_password", "sms_secret"),
    SmsGateway.HTTP: ("sms_url", "sms_secret", "sms_http_incoming"),
}
"""Settings without which a gateway cannot work."""

INCOMING = {"from", "text", "id", "reference", "total", "number"}
REPORT = {"id", "status"}
PLACEHOLDERS = {"to", "text", "id", "secret", "coding", "hex"}


def pairs(value: str) -> dict[str, str]:
    """`{"from": "sender"}` of `from=sender`; what stands in a setting of field names."""
    return {ours.strip(): theirs.strip() for ours, _, theirs in (part.partition("=") for part in value.split(","))}


class SmsSettings(BaseSettings):
    """The settings of the SMS channel."""

    sms_folder: Path | None = Field(
        None, description="gammu: folder of gammu-smsd with inbox, outbox, sent and error in it"
    )
    sms_url: str = Field(
        "", description="android: address that takes messages; http: address with {to}, {text}, {id}, {coding}, {hex}"
    )
    sms_user: str = Field("", description="android, http: user for basic authentication")
    sms_password: SecretStr = Field(
        SecretStr(""), description="android, http: password of that user; {secret} in the http address or body"
    )
    sms_secret: SecretStr = Field(
        SecretStr(""), description="android: signing key of its webhooks; http: what the provider sends as secret"
    )
    sms_http_body: str = Field(
        "", description="http: body to post, as a form or as JSON with the same placeholders; empty: the address is got"
    )
    sms_http_coding: str = Field("0,2", description="http: what {coding} is for GSM-7 and for UCS-2")
    sms_http_accepted: str = Field(
        "", description="http: pattern an accepting answer must show; its first group is the receipt"
    )
    sms_http_incoming: str = Field(
        "", description="http: field names of a message: from=…,text=…,id=…; of parts: reference=…,total=…,number=…"
    )
    sms_http_answer: str = Field("", description="http: what the provider wants to read when we have taken a message")
    sms_http_report: str = Field("", description="http: field names of a delivery report: id=…,status=…")
    sms_http_failed: str = Field(
        "fail,undeliv,reject,expired,2,16", description="http: beginnings or numbers of a status: it never arrived"
    )
    sms_number: str = Field("", description="The number that residents write to, for example +4915112345678")
    sms_region: str = Field("DE", description="Country of numbers that are written without one")
    sms_per_second: float = Field(2.0, gt=0, le=100, description="SMS a second that the gateway can take")
    sms_per_hour: int = Field(
        60, ge=10, description="Messages an hour from one number that are answered at once; more are an hour later"
    )
    sms_segments_per_day: int = Field(
        1000, ge=0, description="Segments that may be paid for on one day (UTC); above it messages wait. 0: no limit"
    )
    sms_segment_price: float = Field(0.0, ge=0, description="Price of one segment in cents, for the office's figures")
    sms_gateway: SmsGateway = Field(SmsGateway.NONE, description="gammu, android or http; empty: no SMS")

    @field_validator("sms_folder")
    @classmethod
    def _has_folders(cls, value: Path | None) -> Path | None:
        missing = [name for name in ("inbox", "outbox", "sent", "error") if value and not (value / name).is_dir()]
        if missing:
            raise setting_error(f"there is no folder {missing[0]} in it; make it, and name it in gammu-smsd's settings")
        return value

    @field_validator("sms_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://\S+", value):
            raise setting_error("write the whole address, for example http://192.168.1.10:8080/message")
        return value

    @field_validator("sms_url", "sms_http_body")
    @classmethod
    def _known_placeholders(cls, value: str) -> str:
        unknown = set(re.findall(r"\{(\w+)\}", value)) - PLACEHOLDERS
        if unknown:
            raise setting_error(f"{{{min(unknown)}}} is no placeholder; there are {', '.join(sorted(PLACEHOLDERS))}")
        return value

    @field_validator("sms_http_coding")
    @classmethod
    def _two_codings(cls, value: str) -> str:
        if len(value.split(",")) != 2:
            raise setting_error("write the value for GSM-7 and the one for UCS-2, for example 0,8")
        return value

    @field_validator("sms_http_accepted")
    @classmethod
    def _is_pattern(cls, value: str) -> str:
        try:
            re.compile(value)
        except re.error:
            raise setting_error("this is no regular expression") from None
        return value

    @field_validator("sms_http_incoming")
    @classmethod
    def _names_a_message(cls, value: str) -> str:
        named = pairs(value) if value else {}
        if value and ({"from", "text", "id"} - set(named) or set(named) - INCOMING or not all(named.values())):
            raise setting_error("write from=…,text=…,id=… with the provider's names of these fields")
        return value

    @field_validator("sms_http_report")
    @classmethod
    def _names_a_report(cls, value: str) -> str:
        if value and set(pairs(value)) != REPORT:
            raise setting_error("write id=…,status=… with the provider's names of these fields")
        return value

    @field_validator("sms_number")
    @classmethod
    def _is_number(cls, value: str) -> str:
        if value and not re.fullmatch(r"\+[1-9]\d{6,14}", value):
            raise setting_error("write it with its country, for example +4915112345678")
        return value

    @field_validator("sms_region")
    @classmethod
    def _is_region(cls, value: str) -> str:
        import phonenumbers  # most commands do without

        if value not in phonenumbers.SUPPORTED_REGIONS:
            raise setting_error("write the two capital letters of a country, for example DE")
        return value

    @field_validator("sms_gateway")
    @classmethod
    def _has_what_it_needs(cls, value: SmsGateway, info: ValidationInfo) -> SmsGateway:
        missing = [name for name in NEEDS[value] if name in info.data and not _said(info.data[name])]
        if missing:
            raise setting_error(f"{value} needs {', '.join(f'MITSPRACHE_{name.upper()}' for name in missing)}")
        if value is SmsGateway.HTTP and not {"{to}", "{text}"} <= _template(info.data):
            raise setting_error(
                "http needs {to} and {text} (or {hex}) in MITSPRACHE_SMS_URL or MITSPRACHE_SMS_HTTP_BODY"
            )
        return value


def _said(value: object) -> bool:
    return bool(value.get_secret_value() if isinstance(value, SecretStr) else value)


def _template(data: dict[str, object]) -> set[str]:
    """The placeholders in use; {hex} is the text too."""
    found = set(re.findall(r"\{\w+\}", f"{data.get('sms_url', '')} {data.get('sms_http_body', '')}"))
    return found | ({"{text}"} if "{hex}" in found else set())
