"""What a person at the page says goes in, what the store holds comes out. Blocking: called from worker threads.

Decides nothing: files become media ids, fields become events, `intake` does the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from adapters import pictures
from adapters.channels.browser import incoming, outgoing
from adapters.channels.browser.incoming import Form
from adapters.channels.browser.live import Doorbell
from adapters.channels.browser.person import message_id
from adapters.intake import Incoming, Intake
from adapters.storage.media import Media
from adapters.storage.store import Message, Store
from bot.conversation.events import Event, LanguageChosen, MediaRefused, PictureReceived, VoiceReceived

CHANNEL = "browser"
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Conversations:
    """The page's way to the rest of the program."""

    store: Store
    media: Media
    intake: Intake
    doorbell: Doorbell
    languages: tuple[str, ...]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def of(self, token: str | None) -> str | None:
        """The conversation of a cookie; None when it said nothing yet."""
        return self.store.conversation_of(CHANNEL, token) if token else None

    def talk(self, conversation: str | None, everything: bool = False) -> outgoing.Talk:
        """What was said so far."""
        return outgoing.talk(list(self._messages(conversation)) if conversation else [], self.clock(), everything)

    def marks(self, conversation: str) -> tuple[int, ...]:
        """Changes with what `talk` would give, but for the passing of time; costs next to nothing."""
        return self.store.marks(conversation)

    def owns(self, conversation: str | None, media: str) -> bool:
        """True when a file belongs to one of this conversation's messages."""
        return conversation is not None and any(m.media == media for m in self._messages(conversation))

    def say(self, token: str, nonce: str, form: Form, language: str) -> str:
        """Hand in everything a form says, each thing once; gives the conversation.

        The first words of a new person are preceded by the page's language. A button of a question that was answered
        meanwhile (in another tab, or by a second click) says nothing. Raises SQLAlchemyError or OSError when nothing
        could be kept; sending the same form again is safe then.
        """
        conversation, once = self.of(token), message_id(nonce, form.fingerprint)
        if form.answers:
            if conversation is None or self.talk(conversation).asked != form.answers:
                return conversation or ""
            once = message_id(conversation, f"answer {form.answers}")
        elif conversation is None and form.switch not in self.languages:
            conversation = self._hand_in(token, f"{once}-first", LanguageChosen(language), language)
        for event, kept in self._events(form):
            conversation = self._hand_in(token, f"{once}-{type(event).__name__}", event, language, kept)
        assert conversation is not None, "an empty form is answered before"  # noqa: S101
        return conversation

    def _hand_in(self, token: str, name: str, event: Event, language: str, kept: str = "") -> str:
        receipt = self.intake.receive(Incoming(CHANNEL, token, name, event, self.clock(), language))
        if kept and not receipt.accepted:
            self.media.delete(kept)
        return receipt.conversation

    def _events(self, form: Form) -> Iterator[tuple[Event, str]]:
        """Events with the id of the file kept for them, if any."""
        for event in incoming.words(form, self.languages):
            yield event, ""
        if form.picture is not None:
            yield self._picture(form.picture)
        if form.voice is not None:
            yield self._voice(form.voice)

    def _picture(self, data: bytes) -> tuple[Event, str]:
        try:
            kept = self.media.keep("picture", pictures.TYPE, pictures.clean(data))
        except pictures.PictureRefused as refused:
            return MediaRefused("picture", refused.reason), ""
        return PictureReceived(kept), kept

    def _voice(self, data: bytes) -> tuple[Event, str]:
        if len(data) > incoming.MOST_VOICE_BYTES:
            return MediaRefused("voice", "too_large"), ""
        if not data:
            return MediaRefused("voice", "unreadable"), ""
        kept = self.media.keep("voice", incoming.sound_type(data), data)
        return VoiceReceived(kept), kept

    def _messages(self, conversation: str) -> Iterator[Message]:
        after = 0
        while found := self.store.messages(conversation, after, _PAGE):
            yield from found
            after = found[-1].number
            if len(found) < _PAGE:
                return
