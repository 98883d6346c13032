"""After the report: what became of it, the office's question, something to add, taking it back (R10)."""

from bot.conversation.states import Choice, Kind, State

STATES = (
    State("case.which", "ask-reference", Kind.REFERENCE, answered="show_case"),
    State("case.choose", "ask-case", Kind.MENU, (Choice("other", "case-other", "case.which"),)),
    State(
        "case.menu",
        "case-status",
        Kind.MENU,
        (
            Choice("add", "case-add", "case.add", also="said-add"),
            Choice("withdraw", "case-withdraw", "case.withdraw", also="said-withdraw"),
            Choice("menu", "case-menu", "!menu"),
        ),
    ),
    State("case.add", "ask-add", Kind.TEXT, answered="amend", back="case.menu"),
    State("case.answer", "ask-reply", Kind.TEXT, answered="amend"),
    State(
        "case.withdraw",
        "ask-withdraw",
        Kind.ONE_OF,
        (Choice("yes", "withdraw-yes", "!withdraw"), Choice("no", "withdraw-no", "case.menu")),
        back="case.menu",
    ),
)
