"""What Telegram's refusals mean to us. Pure; no error of ours carries Telegram's sentence, which may quote an address.

BadRequest is a NetworkError to the library, so the order of the rows matters.
"""

from __future__ import annotations

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, RateLimited, RecipientGone

_GONE = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated", "chat_id is empty")
_CODES = {
    "file is too big": "too_large",
    "message is too long": "too_long",
    "caption is too long": "too_long",
    "voice_messages_forbidden": "no_voice_wanted",
}
_LATER = "temporarily unavailable"


def meaning(error: Exception) -> DeliveryError:
    """Our error for one of the library's, of httpx or of a deadline."""
    match error:
        case RetryAfter():
            asked = error.retry_after
            return RateLimited(asked.total_seconds() if isinstance(asked, timedelta) else float(asked))
        case Forbidden() | ChatMigrated():
            return RecipientGone()
        case BadRequest():
            return _refused(error.message.lower())
        case InvalidToken():
            return ChannelUnreachable("token_refused")
        case Conflict():
            return ChannelUnreachable("conflict")
        case TimedOut() | TimeoutError():
            return ChannelUnreachable("timeout")
        case TelegramError():
            return ChannelUnreachable()
        case _:
            return ChannelUnreachable(type(error).__name__)


def _refused(says: str) -> DeliveryError:
    if any(words in says for words in _GONE):
        return RecipientGone()
    if _LATER in says:
        return ChannelUnreachable("file_unavailable")
    return MessageRejected(next((code for words, code in _CODES.items() if words in says), "rejected"))
