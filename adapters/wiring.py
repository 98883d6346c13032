"""The only file that knows every part: settings in, parts out. One thing is chosen in one place, nothing is scanned.

`build` opens what lies on this machine (keys, database, words); it starts no process and no server, and one thread: the
words that people may say are read in it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

import structlog

from adapters.channels.browser.live import Doorbell
from adapters.channels.contract import Channel
from adapters.channels.telegram.settings import Answers
from adapters.intake import ChannelKind, Intake
from adapters.jobs.service import Jobs
from adapters.office.mail import send_forward
from adapters.office.telling import tell
from adapters.outbox import Outbox
from adapters.places.kept import known_places
from adapters.places.reading import PlacesUnreadable
from adapters.settings import Settings, wrong
from adapters.speech.recordings import Recordings
from adapters.speech.service import SpeechService
from adapters.storage.engine import Database
from adapters.storage.media import Media
from adapters.storage.opening import open_storage
from adapters.storage.store import Store
from adapters.understanding.building import ReaderToCome, build_reader
from adapters.wording import LOCALES, load_catalogues
from bot.conversation.context import SMS, Capabilities, City
from bot.conversation.engine import Engine
from bot.conversation.hearing import Hearing
from bot.conversation.quota import CHAT, Quota
from bot.conversation.replies import Reply
from bot.understanding.known_places import KnownPlace
from bot.wording.catalogue import Catalogues
from bot.wording.named import Names
from bot.wording.plain_text import label_words, render

CHANNELS: Mapping[str, ChannelKind] = {
    "browser": ChannelKind(Capabilities(), fetches=True, quota=CHAT),
    "terminal": ChannelKind(Capabilities(), fetches=True),
    "telegram": ChannelKind(Capabilities(), quota=CHAT),
    "matrix": ChannelKind(Capabilities(), quota=CHAT),
    "sms": ChannelKind(SMS),
}
"""What each channel can carry. People of the first two come and fetch their messages; through the others we send.

At the terminal sits the operator. What an SMS costs is the city's matter, and so its quota is a setting.
"""


HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Parts:
    """Every part of a running Mitsprache."""

    settings: Settings
    city: City
    database: Database
    media: Media
    store: Store
    catalogues: Catalogues
    engine: Engine
    outbox: Outbox
    intake: Intake
    speech: SpeechService
    doorbell: Doorbell
    channels: Mapping[str, Channel]
    """Those that the settings name; none receives before `Receiving.start`."""

    def close(self) -> None:
        """End child processes and give connections back. Jobs are stopped by whoever launched them."""
        self.speech.close()
        self.database.close()


def build(settings: Settings) -> Parts:
    """Open everything. Makes home, keys and tables where they are missing.

    Raises pydantic.ValidationError, which names the setting, when something cannot be opened.
    """
    quiet_logs(settings.log_level)
    database = open_storage(settings)
    catalogues = load_catalogues(fallback=settings.language)
    city = replace(settings.resident_city, languages=_offered(catalogues, settings))
    media = Media(database, settings.home / "media")
    store = Store(database, media)
    places = _places(settings)
    codes, detector = [code for code, _ in city.languages], settings.language_detector
    hearing = ReaderToCome(lambda: build_reader(LOCALES, codes, detector, places, all_candidates=True))
    engine = Engine(cast(Hearing, hearing))
    outbox = Outbox(database)
    doorbell = Doorbell()
    intake = Intake(
        store,
        engine.step,
        lambda reply, language, sms, easy: render(catalogues, reply, language, sms=sms, easy=easy),
        outbox,
        _kinds(settings),
        city,
        label=lambda label, language: label_words(catalogues, label, language),
        ready=hearing.wait,
    )
    intake.listen(doorbell.ring)
    names = _names(places, catalogues, city)
    speech = SpeechService(settings.speech_models, settings.speech_engine, names=names)
    channels = _channels(settings, store, intake, catalogues, city)
    return Parts(settings, city, database, media, store, catalogues, engine, outbox, intake, speech, doorbell, channels)


def _kinds(settings: Settings) -> dict[str, ChannelKind]:
    """What each channel can carry here."""
    telegram = CHANNELS["telegram"]
    whole = settings.telegram_answers is Answers.WHOLE
    return {
        **CHANNELS,
        "telegram": replace(telegram, capabilities=replace(telegram.capabilities, tells_whole=whole)),
        "sms": ChannelKind(SMS, quota=Quota(settings.sms_per_hour, HOUR)),
    }


def _channels(
    settings: Settings, store: Store, intake: Intake, catalogues: Catalogues, city: City
) -> dict[str, Channel]:
    """The channels that the settings name. Their libraries are loaded only then: they cost an idle program memory."""
    channels: dict[str, Channel] = {}
    if settings.telegram_token.get_secret_value():
        from adapters.channels.telegram.channel import Telegram
        from adapters.channels.telegram.words import Words

        words = Words(catalogues, [code for code, _ in city.languages])
        channels["telegram"] = Telegram(settings, store, intake, words)
    if settings.matrix_homeserver:
        from adapters.channels.matrix.channel import MatrixChannel

        farewell = render(catalogues, Reply("group-goodbye"), settings.language).text
        channels["matrix"] = MatrixChannel(settings, store, intake, farewell)
    if settings.sms_gateway:
        channels["sms"] = _sms(settings, store, intake)
    return channels


def _names(places: Sequence[KnownPlace], catalogues: Catalogues, city: City) -> Names:
    """Names that are said by their own language's voice: the city's places, and what languages call themselves."""
    said = (city.name, city.office, city.visit, *(place.name for place in places))
    names = {language.code: [language.name] for language in catalogues.languages}
    return Names({**names, city.default_language: [*names.get(city.default_language, ()), *said]})


def _sms(settings: Settings, store: Store, intake: Intake) -> Channel:
    from adapters.channels.sms.channel import SmsChannel
    from adapters.channels.sms.settings import SmsGateway

    match settings.sms_gateway:
        case SmsGateway.GAMMU:
            from adapters.channels.sms.gammu import Gammu

            return SmsChannel(settings, store, intake, Gammu(settings.sms_folder or settings.home))
        case SmsGateway.ANDROID:
            from adapters.channels.sms.android import Android

            return SmsChannel(settings, store, intake, Android(settings))
        case _:
            from adapters.channels.sms.http import Http

            return SmsChannel(settings, store, intake, Http(settings))


@dataclass(frozen=True, slots=True)
class Mail:
    """The mailer that the jobs ask for."""

    parts: Parts

    def send_forward(self, forward_id: int) -> None:
        """Send one forward. Raises DeliveryError."""
        send_forward(self.parts, forward_id)


def jobs_of(parts: Parts, *, alone: bool = True) -> Jobs:
    """The durable jobs of this process; nothing runs before `launch`. Not `alone`: another one holds the channels."""
    channels = parts.channels if alone else None
    mail, teller, recordings = Mail(parts), partial(tell, parts), Recordings(parts.settings.recordings)
    return Jobs(parts.store, parts.intake, parts.speech, channels, mail, teller, parts.outbox, recordings=recordings)


def _places(settings: Settings) -> list[KnownPlace]:
    try:
        return list(known_places(settings))
    except PlacesUnreadable as error:
        raise wrong("places", f"{error} Mend the file, or take it out of the folder") from None


def _offered(catalogues: Catalogues, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Languages of the question with their own names: as the city wants them, else all there are, its own first."""
    codes = settings.offered or [language.code for language in catalogues.languages]
    return tuple((code, catalogues.language(code).name) for code in codes)


def quiet_logs(level: str) -> None:
    """Logs are one JSON object a line: event, ids, states. Libraries say warnings only."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
