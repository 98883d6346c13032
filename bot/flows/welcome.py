"""The first minute: the language in its own script, and whether answers shall be spoken (R13, R20)."""

from bot.conversation.states import Choice, Kind, State

STATES = (
    State("welcome.language", "ask-language", Kind.LANGUAGE),
    State(
        "welcome.voice",
        "ask-voice",
        Kind.MENU,  # who says at once what is broken need not answer this first
        (Choice("yes", "yes", "!choose_voice"), Choice("no", "no", "!choose_voice")),
    ),
)
