"""Every setting, read once at start from the environment (`MITSPRACHE_…`) or a file `MITSPRACHE_HOME/settings.env`.

Each field says what it is for; README lists them all and a test compares. Secrets may come from files: a setting
`smtp_password` is also read from `MITSPRACHE_SMTP_PASSWORD_FILE`. Whatever is wrong, here or when the program opens
what a setting names, is a pydantic.ValidationError: the command shows the variable and a sentence, never the value.
"""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import SettingsConfigDict

from adapters.channels.matrix.settings import MatrixSettings
from adapters.channels.sms.settings import SmsSettings
from adapters.channels.telegram.settings import TelegramSettings
from adapters.errors import setting_error
from bot.conversation.context import City

PROJECT = Path(__file__).resolve().parent.parent


class SpeechEngine(StrEnum):
    """Which recogniser hears: `auto` is Vosk where a model of the language is installed, else Whisper."""

    AUTO = "auto"
    VOSK = "vosk"
    WHISPER = "whisper"


class LanguageDetector(StrEnum):
    """What tells the language of a typed message."""

    ELDC = "eldc"
    LANGDETECT = "langdetect"


class LogLevel(StrEnum):
    """From which weight on something is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class MailSecurity(StrEnum):
    """How the mail server is spoken to."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class Settings(TelegramSettings, MatrixSettings, SmsSettings):
    """All settings; a wrong value stops the start with a sentence that names the variable."""

    model_config = SettingsConfigDict(env_prefix="MITSPRACHE_", extra="ignore", hide_input_in_errors=True)

    home: Path = Field(PROJECT / "var", description="Folder of database, keys, media and outgoing mail; mode 700")
    database: str = Field("", description="SQLAlchemy address; empty: SQLite in the home folder")
    keys: SecretStr = Field(
        SecretStr(""), description="The key ring as JSON; empty: the file keys.json in the home folder"
    )
    host: str = Field("127.0.0.1", description="Address the pages listen on")
    port: int = Field(8000, ge=0, le=65535, description="Port of the pages")
    public_url: str = Field("", description="Address under which residents reach the page; empty: host and port")
    log_level: LogLevel = Field(LogLevel.INFO, description="debug, info, warning or error")

    city: str = Field("Musterstadt", description="Name of the city in messages")
    office: str = Field("Inklusions-Büro", description="Name of the office that reads submissions")
    phone: str = Field("115", description="Telephone number for people who want to speak with a person")
    visit: str = Field("Rathaus", description="Where people may come to the desk, one short line")
    language: str = Field("de", description="Language of people whose language is unknown")
    languages: str = Field(
        "", description="Codes of the languages offered to residents, in this order (de,tr,ar); empty: all there are"
    )
    area: str = Field(
        "", description="South,west,north,east of the city in degrees; pins outside get a friendly answer"
    )
    places: Path | None = Field(None, description="Folder of CSV files with place names (streets, stops, landmarks)")
    time_zone: str = Field("Europe/Berlin", description="Time zone of dates in the office")

    speech_models: Path = Field(PROJECT / "speech_models", description="Folder of installed speech models")
    speech_engine: SpeechEngine = Field(SpeechEngine.AUTO, description="auto, vosk or whisper")
    recordings: Path | None = Field(None, description="Folder of prompts that a person has spoken; empty: none")
    language_detector: LanguageDetector = Field(LanguageDetector.ELDC, description="eldc or langdetect")

    smtp_host: str = Field("", description="Mail server; empty: mail is written as files under home/outgoing")
    smtp_port: int = Field(587, ge=1, le=65535, description="Port of the mail server")
    smtp_user: str = Field("", description="User at the mail server, if it wants one")
    smtp_password: SecretStr = Field(SecretStr(""), description="Password at the mail server")
    smtp_security: MailSecurity = Field(MailSecurity.STARTTLS, description="starttls, tls or none")
    smtp_ca_file: Path | None = Field(
        None, description="Certificate authority of the mail server, if it is the city's own"
    )
    mail_from: str = Field("mitsprache@localhost", description="Sender of forwarded submissions")
    forward_to: str = Field("", description="Mailbox that submissions are forwarded to by default")
    reference_prefix: str = Field("MG", description="Letters before the reference number in mail subjects")

    @field_validator("home", mode="before")
    @classmethod
    def _named(cls, value: object) -> object:
        if not str(value).strip():
            raise setting_error("name a folder of its own, or leave the variable out")
        return value

    @field_validator("database")
    @classmethod
    def _database_address(cls, value: str) -> str:
        if not value:
            return value
        from sqlalchemy import make_url  # a fifth of a second that most commands do without
        from sqlalchemy.exc import ArgumentError

        try:
            kind = make_url(value).get_backend_name()
        except (ArgumentError, ValueError):
            kind = ""
        if kind not in ("sqlite", "postgresql"):
            raise setting_error("write postgresql://user:password@host:port/name or sqlite:////path/of/a/file")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("language")
    @classmethod
    def _spoken(cls, value: str) -> str:
        return _known_languages(value, [value])

    @field_validator("languages")
    @classmethod
    def _all_spoken(cls, value: str) -> str:
        return _known_languages(value, _codes(value))

    @field_validator("public_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise setting_error("write the whole address, for example https://mitsprache.example")
        return value

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ValueError, LookupError, OSError):
            raise setting_error("there is no such time zone; write one like Europe/Berlin") from None
        return value

    @field_validator("area")
    @classmethod
    def _four_numbers(cls, value: str) -> str:
        try:
            south, west, north, east = (float(part) for part in value.split(",")) if value else (0.0, 0.0, 1.0, 1.0)
            right = -90 <= south < north <= 90 and -180 <= west < east <= 180
        except ValueError:
            right = False
        if not right:
            raise setting_error("write south,west,north,east in degrees, for example 51.09,6.30,51.27,6.54")
        return value

    @field_validator("places", "recordings")
    @classmethod
    def _is_folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise setting_error("there is no such folder")
        return value

    @field_validator("smtp_ca_file")
    @classmethod
    def _is_file(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise setting_error("there is no such file; name the certificate in PEM format")
        return value

    @field_validator("mail_from", "forward_to")
    @classmethod
    def _mailbox(cls, value: str) -> str:
        if value and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            raise setting_error("write one mail address, for example inklusion@stadt.example")
        return value

    @field_validator("reference_prefix")
    @classmethod
    def _letters(cls, value: str) -> str:
        if not re.fullmatch("[A-Z]{1,8}", value):
            raise setting_error("write 1 to 8 capital letters, for example MG")
        return value

    @property
    def offered(self) -> tuple[str, ...]:
        """Codes of the languages that the city chose to offer, its own first; empty: all there are."""
        return tuple(dict.fromkeys((self.language, *_codes(self.languages)))) if _codes(self.languages) else ()

    @property
    def database_url(self) -> str:
        """The database address with its driver."""
        return self.database or f"sqlite:///{self.home / 'mitsprache.sqlite'}"

    @property
    def resident_city(self) -> City:
        """The city as the conversation knows it."""
        area = None
        if self.area:
            south, west, north, east = (float(part) for part in self.area.split(","))
            area = (south, west, north, east)
        return City(self.city, self.office, self.phone, self.visit, self.language, area)

    @property
    def address(self) -> str:
        """Where residents find the page."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")


def load() -> Settings:
    """Read the settings. Raises pydantic.ValidationError, which names each wrong variable."""
    home = Path(os.environ.get("MITSPRACHE_HOME") or PROJECT / "var")
    from_files = {}
    for name in Settings.model_fields:
        variable = f"MITSPRACHE_{name.upper()}"
        file = os.environ.get(f"{variable}_FILE")
        if file and variable not in os.environ:
            from_files[name] = _content(f"{name}_file", Path(file))
    try:
        return Settings(_env_file=home / "settings.env", _env_file_encoding="utf-8", **from_files)  # type: ignore[call-arg, arg-type]
    except (OSError, UnicodeDecodeError) as error:
        raise wrong("home", f"its settings.env cannot be read ({_reason(error)})") from None


def wrong(name: str, sentence: str) -> ValidationError:
    """The error of a setting that turned out wrong when it was used; the sentence shows no secret."""
    return ValidationError.from_exception_data(
        "settings", [{"type": setting_error(sentence), "loc": (name,), "input": None}], hide_input=True
    )


def _known_languages(value: str, codes: list[str]) -> str:
    known = sorted(path.parent.name for path in (PROJECT / "locales").glob("*/language.toml"))
    if unknown := [code for code in codes if code not in known]:
        raise setting_error(f"there is no language {', '.join(unknown)} here; there are {', '.join(known)}")
    return value


def _codes(value: str) -> list[str]:
    return [code.strip() for code in value.split(",") if code.strip()]


def _content(name: str, path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise wrong(name, f"this file cannot be read ({_reason(error)}); name a text file of this account") from None


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or "no text" if isinstance(error, OSError) else "not UTF-8"
