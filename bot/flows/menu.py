"""The menu: where a conversation rests, and the questions asked about a message that was not clear."""

from bot.conversation.states import Choice, Kind, State

STATES = (
    State(
        "menu",
        "menu",
        Kind.MENU,
        (
            Choice("report", "menu-report", "!start_report"),
            Choice("status", "menu-status", "!show_cases"),
            Choice("settings", "menu-settings", "settings.menu"),
            Choice("data", "menu-data", "data.menu"),
        ),
    ),
    State(
        "unclear",
        "ask-unclear",
        Kind.MENU,
        (
            Choice("add", "unclear-add", "!add_waiting"),
            Choice("report", "unclear-report", "!report_waiting"),
            Choice("person", "unclear-person", "!person_waiting"),
            Choice("menu", "unclear-menu", "!menu"),
        ),
    ),
    State(
        "no-emergency",
        "ask-no-emergency",
        Kind.MENU,
        (Choice("report", "no-emergency-report", "!report_waiting"), Choice("menu", "unclear-menu", "!menu")),
    ),
)
