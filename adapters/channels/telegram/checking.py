"""What `mitsprache check` says of Telegram: whether the token is good, how updates come, and what to do when not.

Asks only questions that disturb nobody: to ask for updates would take them away from the program that runs.
"""

from __future__ import annotations

from collections.abc import Iterator

from telegram import WebhookInfo

from adapters.channels.contract import Found
from adapters.channels.telegram.contact import Contact
from adapters.channels.telegram.line import Line
from adapters.errors import DeliveryError

PATIENCE = 15.0
"""Seconds for one question."""

_WRONG = {
    "token_refused": "Telegram refuses the token. Ask BotFather for it (/token) and set MITSPRACHE_TELEGRAM_TOKEN.",
    "conflict": "Another program takes this bot's messages (error 409). Stop it, or give each a bot of its own.",
    "timeout": "The Bot API does not answer in time. Check the network, a proxy and MITSPRACHE_TELEGRAM_BASE_URL.",
}
_UNREACHABLE = "The Bot API cannot be reached ({code}). Check the network, a proxy and MITSPRACHE_TELEGRAM_BASE_URL."


def check(line: Line, contact: Contact, webhook: bool) -> Iterator[Found]:
    """One line for the bot, one for how its messages come."""
    try:
        bot = line.call(line.bot.get_me, PATIENCE)
        info = line.call(line.bot.get_webhook_info, PATIENCE)
    except DeliveryError as error:
        yield Found(False, _WRONG.get(error.code, _UNREACHABLE.format(code=error.code)))
        return
    groups = "; it can be added to groups, which it leaves (BotFather, /setjoingroups)" if bot.can_join_groups else ""
    yield Found(True, f"@{bot.username} answers{groups}")
    yield _called(info) if webhook else _asking(info, contact)


def _called(info: WebhookInfo) -> Found:
    if not info.url:
        return Found(False, "No webhook is set at Telegram yet. Start `mitsprache serve` once.")
    if info.last_error_message and info.pending_update_count:
        waiting = f"{info.pending_update_count} messages wait"
        return Found(False, f"Telegram cannot call {info.url}: {info.last_error_message}; {waiting}. Check the proxy.")
    return Found(True, f"Telegram calls {info.url}")


def _asking(info: WebhookInfo, contact: Contact) -> Found:
    if info.url:
        return Found(False, "Another program has set a webhook. Start `mitsprache serve` again: it takes it away.")
    trouble = contact.trouble()
    if trouble in _WRONG:
        return Found(False, _WRONG[trouble])
    seconds = contact.seconds()
    last = "never yet" if seconds is None else f"{seconds:.0f} seconds ago"
    return Found(True, f"messages are asked for; last answer {last}, {info.pending_update_count} wait")
