"""The same conversation with python-telegram-bot's own means: Application, ConversationHandler, PicklePersistence.

Started as `python -m tests.benchmarks.telegram_baseline FILE SERVER TURNS`; TURNS is a JSON file with what is answered
to each message: a list of [text, labels]. Everything is the library's default: one update after the other, state
written now and then.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from tests.adapters.channels.telegram.bot_api import TOKEN

Step = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]


def answering(turn: list[Any], after: int) -> Step:
    """Answers one message and goes on to state `after`."""

    async def step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert update.message
        assert context.user_data is not None
        context.user_data.setdefault("answers", []).append(update.message.text)
        for text, labels in turn:
            rows = [[InlineKeyboardButton(label, callback_data=str(n))] for n, label in enumerate(labels, start=1)]
            await update.message.reply_text(text, reply_markup=InlineKeyboardMarkup(rows) if rows else None)
        return after

    return step


def main(file: str, server: str, turns: str) -> None:
    """Until it is stopped."""
    logging.basicConfig(level=logging.ERROR)
    told = json.loads(Path(turns).read_text())
    steps = [answering(turn, at + 1 if at + 1 < len(told) else ConversationHandler.END) for at, turn in enumerate(told)]
    handlers = [[MessageHandler(filters.TEXT, step)] for step in steps]
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{server}/bot").persistence(PicklePersistence(file))
    application = builder.build()
    application.add_handler(
        ConversationHandler(
            entry_points=handlers[0],  # type: ignore[arg-type]
            states=dict(enumerate(handlers[1:], start=1)),  # type: ignore[arg-type]
            fallbacks=[],
            name="report",
            persistent=True,
        )
    )
    application.run_polling(timeout=10)


if __name__ == "__main__":
    main(*sys.argv[1:])
