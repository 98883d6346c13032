"""Settings a person can say: language, spoken answers, easier words."""

from bot.conversation.states import Choice, Kind, State

STATES = (
    State(
        "settings.menu",
        "ask-settings",
        Kind.MENU,
        (
            Choice("language", "settings-language", "settings.language"),
            Choice("voice", "settings-voice", "!toggle_voice", needs="voice_out"),
            Choice("easy", "settings-easy", "!toggle_easy"),
            Choice("menu", "settings-back", "!resume"),
        ),
    ),
    State("settings.language", "ask-language", Kind.LANGUAGE),
)
