"""Plays a transcript (`*.chat`) against the engine, with an office in memory: `mitsprache replay` and the tests.

No database, no channel, nothing kept: whatever a bug report contains can be played anywhere.

A transcript: `# title`, then `channel NAME, language CODE` (or `language unknown`), then lines
`> words` · `> [voice: words]` · `> [voice tr: words]` · `> [voice maybe tr de: words]` (likeliest language first) ·
`> [voice unsure: words]` · `> [voice, no model]` · `> [voice sent]`, and later `> [voice heard: words]` or
`> [voice lost: failed]` · `> [picture]` · `> [pin 51.19,6.44]` · `> [refused picture too_large]` · `> [sticker]` ·
`> [start]` · `> [language tr]` · `~ 8 days` (time passes); and the office:
`! answer: words` · `! question: words` · `! status done: words` · `! typed tr: words`.
`< …` is what the bot said, whole; `= {…}` what reached the office.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot import reference
from bot.conversation.context import SMS, Capabilities, Case, City, Context
from bot.conversation.effects import (
    Amend,
    CallPerson,
    Effect,
    Listen,
    ListenNoMore,
    Say,
    Submit,
    Transcribe,
    Withdraw,
)
from bot.conversation.engine import Engine
from bot.conversation.events import (
    DraftExpired,
    Event,
    LanguageChosen,
    MediaRefused,
    NotTranscribed,
    PictureReceived,
    PinReceived,
    ReminderDue,
    StaffAnswered,
    Started,
    StatusChanged,
    TextReceived,
    Transcribed,
    Unsupported,
    VoiceReceived,
)
from bot.conversation.notes import PERSON
from bot.conversation.session import Session
from bot.wording.catalogue import Catalogues
from bot.wording.plain_text import label_words, render

_VOICE = re.compile(
    r"voice(?: (sent|heard|lost))?(?: (unsure|maybe(?: [a-z]{2})+|[a-z]{2}))?(?:: (.*)|, (.*))?", re.DOTALL
)
AREA = (51.0, 6.0, 52.0, 7.0)
"""The city of transcripts lies here: south, west, north, east in degrees."""


def example_city(catalogues: Catalogues) -> City:
    """The city of transcripts."""
    names = tuple((language.code, language.name) for language in catalogues.languages)
    return City("Musterstadt", "Inklusions-Büro", "115", "Rathaus", "de", AREA, names)


@dataclass
class Player:
    """One conversation with an office that remembers what it got."""

    engine: Engine
    catalogues: Catalogues
    channel: str = "terminal"
    session: Session = field(default_factory=Session)
    now: datetime = datetime(2026, 11, 23, 10, tzinfo=UTC)
    cases: dict[str, Case] = field(default_factory=dict)
    said: list[Say] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    media: int = 0
    unheard: list[str] = field(default_factory=list)
    """Voice notes that were sent and not heard yet."""
    asked: list[str] = field(default_factory=list)
    """Voice notes that a recogniser was asked for."""
    listening: list[str] = field(default_factory=list)
    """Voice notes that wait for a person who listens."""

    def context(self) -> Context:
        """What this turn may know."""
        fresh = reference.make(20_000 + 1_111 * len(self.cases))
        own = tuple(case for case in reversed(self.cases.values()) if case.own)[:7]
        return Context(
            now=self.now,
            capabilities=SMS if self.channel == "sms" else Capabilities(),
            city=example_city(self.catalogues),
            new_reference=lambda: fresh,
            new_code=lambda: "482913",
            cases=lambda: own,
            case=self.cases.get,
            label=lambda label, language: label_words(self.catalogues, label, language),
        )

    def take(self, event: Event) -> list[Effect]:
        """One turn; the session goes through JSON before and after."""
        self.session = Session.from_dict(json.loads(json.dumps(self.session.to_dict())))
        step = self.engine.step(self.session, event, self.context())
        self.session = Session.from_dict(json.loads(json.dumps(step.session.to_dict())))
        for effect in step.effects:
            self._office(effect)
        self.effects += step.effects
        self.said += [effect for effect in step.effects if isinstance(effect, Say)]
        return list(step.effects)

    def _office(self, effect: Effect) -> None:
        match effect:
            case Submit(submission):
                place = submission.place.matched or submission.place.text
                self.cases[submission.reference] = Case(submission.reference, submission.category, place, "received")
            case CallPerson(number):
                self.cases[number] = Case(number, "other", "", "received")
            case Withdraw(number):
                self.cases[number] = replace(self.cases[number], status="withdrawn")
            case Transcribe(media):  # one that was heard before is heard anew
                (self.unheard if media in self.asked else self.asked).append(media)
            case Listen(media):
                self.listening.append(media)
            case ListenNoMore(settled):
                self.listening = [media for media in self.listening if media not in settled]
            case Amend(number):
                self.cases[number] = replace(self.cases[number], question="")
            case _:
                pass

    def events(self, line: str) -> Iterator[Event]:
        """The events that one line of a transcript stands for."""
        inside = re.fullmatch(r"\[(.*)\]", line, re.DOTALL)
        if not inside:
            yield TextReceived(line)
            return
        word, _, rest = inside[1].partition(" ")
        if word.startswith("voice"):
            yield from self._voice(inside[1])
            return
        match word:
            case "picture":
                yield PictureReceived(self._new_media())
            case "pin":
                latitude, longitude = rest.split(",")
                yield PinReceived(float(latitude), float(longitude))
            case "start":
                yield Started()
            case "language":
                yield LanguageChosen(rest)
            case "refused":
                yield MediaRefused(*rest.split(" ", 1))
            case _:
                yield Unsupported(word)

    def _voice(self, inside: str) -> Iterator[Event]:
        """A voice note: sent, and heard at once or by a later line."""
        found = _VOICE.fullmatch(inside)
        if not found:
            raise TranscriptUnreadable(inside)
        when, how, words, reason = found.groups()
        if when not in ("heard", "lost"):
            media = self._new_media()
            self.unheard.append(media)
            yield VoiceReceived(media)
        if when == "lost":
            yield NotTranscribed(self.unheard.pop(0), (words or "").replace(" ", "_"))
        elif when != "sent":
            yield self._heard(self.unheard.pop(0), how or "", words or "", reason)

    def _heard(self, media: str, how: str, words: str, reason: str | None) -> Event:
        if reason is not None:
            return NotTranscribed(media, reason.replace(" ", "_"))
        language = how if len(how) == 2 else self.session.language or "de"
        if how.startswith("maybe"):
            likeliest, *others = how.split()[1:]
            return Transcribed(media, words, 0.9, likeliest, "whisper", 0.5, tuple(others))
        return Transcribed(media, words, 0.2 if how == "unsure" else 0.9, language, "whisper")

    def _new_media(self) -> str:
        self.media += 1
        return f"media-{self.media}"

    def news(self, line: str) -> Event:
        """An act of the office about the newest submission, or about the voice note that waits longest."""
        head, _, words = line.partition(": ")
        if head.startswith("typed "):
            return Transcribed(self.listening.pop(0), words, 1.0, head.split()[1], PERSON)
        number = list(self.cases)[-1]
        match head.split():
            case ["answer"]:
                return StaffAnswered(number, words)
            case ["question"]:
                self.cases[number] = replace(self.cases[number], question=words)
                return StaffAnswered(number, words, asks=True)
            case ["status", status]:
                self.cases[number] = replace(self.cases[number], status=status, reason=words)
                return StatusChanged(number, status, words)
        raise TranscriptUnreadable(line)

    def wait(self, days: int) -> list[Event]:
        """Time passes, and the sweep looks in as it would."""
        self.now += timedelta(days=days)
        return [ReminderDue()] if days < 7 else [DraftExpired()]


class TranscriptUnreadable(Exception):
    """A line that is none of a transcript."""


FILED = Submit | CallPerson | Amend | Withdraw | Listen | ListenNoMore
"""Effects that reach the office."""


def _written(player: Player, effects: list[Effect]) -> Iterator[str]:
    for effect in effects:
        if isinstance(effect, Say):
            sms = player.channel == "sms"
            text = render(player.catalogues, effect.reply, effect.language, sms=sms, easy=effect.easy).text
            first, *others = text.split("\n")
            yield f"< {first}"
            yield from (f"  {line}".rstrip() for line in others)
        elif isinstance(effect, FILED):
            yield "= " + json.dumps(_plain(effect), ensure_ascii=False)


def _plain(effect: Effect) -> dict[str, object]:
    data = asdict(effect.submission) if isinstance(effect, Submit) else asdict(effect)
    return {type(effect).__name__: {key: value for key, value in data.items() if value not in ("", (), None)}}


def play(transcript: str, player: Player) -> str:
    """The transcript as it would read now; equal to the file when nothing changed."""
    written = []
    for line in transcript.splitlines():
        if line.startswith("channel "):
            found = re.fullmatch(r"channel (\w+), language (\w+)", line)
            if not found:
                raise TranscriptUnreadable(line)
            player.channel = found[1]
            if found[2] != "unknown":
                player.session = replace(player.session, language=found[2], language_chosen=True)
            written.append(line)
        elif line.startswith(("#", ">", "!", "~")):
            written.append(line)
            for event in _of(player, line):
                written += _written(player, player.take(event))
    return "\n".join(written) + "\n"


def _of(player: Player, line: str) -> list[Event]:
    rest = line[2:]
    match line[0]:
        case ">":
            return list(player.events(rest))
        case "!":
            return [player.news(rest)]
        case "~":
            return player.wait(int(rest.split()[0]))
    return []
