"""My data: what is kept, a copy of it, deleting it (R32; DSGVO Art. 15, 17)."""

from bot.conversation.states import Choice, Kind, State

STATES = (
    State(
        "data.menu",
        "ask-data",
        Kind.MENU,
        (
            Choice("show", "data-show", "!show_data", also="said-show"),
            Choice("delete", "data-delete", "data.delete", also="said-delete"),
            Choice("menu", "data-back", "!resume"),
        ),
    ),
    State(
        "data.delete",
        "ask-delete",
        Kind.ONE_OF,
        (Choice("yes", "delete-yes", "!delete_data"), Choice("no", "delete-no", "!resume")),
        back="data.menu",
    ),
    State("data.code", "ask-delete-code", Kind.TEXT, answered="delete_with_code", back="data.menu"),
)
