"""The barrier report: eight questions, a read-back, a correction of any item (R09, R14).

`affects` asks for whom the barrier is a problem, never what the reporter has (R29). Order is order of asking. `picture`
is asked, and listed for correction, only where the channel can carry one (`Capabilities.pictures`): never by SMS.
`which` is asked only where several places of the city have the name that was said.
"""

from bot.conversation.states import Choice, Kind, State
from bot.submission import Affects, Category, Permanence

QUESTIONS = (
    State("report.what", "ask-what", Kind.TEXT, question=True),
    State("report.category", "ask-category", Kind.CATEGORY, question=True, skippable=True, skipped=str(Category.OTHER)),
    State("report.where", "ask-where", Kind.PLACE, question=True, skippable=True),
    State("report.which", "ask-which-place", Kind.ONE_OF, question=True, skippable=True),
    State(
        "report.permanence",
        "ask-permanence",
        Kind.ONE_OF,
        tuple(
            Choice(value, f"permanence-{value}", also="" if value is Permanence.UNKNOWN else f"said-permanence-{value}")
            for value in Permanence
        ),
        question=True,
        skippable=True,
        reopens=("detour",),
    ),
    State(
        "report.detour",
        "ask-detour",
        Kind.ONE_OF,
        (
            Choice("yes", "detour-yes"),
            Choice("no", "detour-no", also="said-detour-no"),
            Choice("unknown", "detour-unknown"),
        ),
        question=True,
        skippable=True,
    ),
    State(
        "report.affects",
        "ask-affects",
        Kind.MANY_OF,
        tuple(
            Choice(value, f"affects-{value}", alone=value is Affects.UNSTATED, also=f"said-affects-{value}")
            for value in Affects
        ),
        question=True,
        skippable=True,
    ),
    State(
        "report.picture",
        "ask-picture",
        Kind.PICTURE,
        (Choice("no", "picture-no", also="said-picture-no"),),
        question=True,
        skippable=True,
    ),
    State(
        "report.answer",
        "ask-answer",
        Kind.ONE_OF,
        (Choice("yes", "answer-yes"), Choice("no", "answer-no")),
        question=True,
    ),
)

CORRECTABLE = ("what", "category", "where", "permanence", "affects", "picture", "answer")
"""What the correction menu lists: seven, as many as fit (R05); `detour` is asked again together with `permanence`."""

STATES = (
    *QUESTIONS,
    State(
        "report.review",
        "ask-review",
        Kind.ONE_OF,
        (
            Choice("send", "review-send", "!submit", says="yes"),
            Choice("correct", "review-correct", "report.correct", says="no"),
            Choice("discard", "review-discard", "report.discard", also="said-delete"),
        ),
    ),
    State(
        "report.correct",
        "ask-correct",
        Kind.ONE_OF,
        tuple(
            Choice(key, f"item-{key}", "!correct", needs="pictures" if key == "picture" else "") for key in CORRECTABLE
        ),
    ),
    State(
        "report.discard",
        "ask-discard",
        Kind.ONE_OF,
        (Choice("yes", "discard-yes", "!discard"), Choice("no", "discard-no", "!resume")),
    ),
    State(
        "report.second",
        "ask-second",
        Kind.MENU,  # who says something else instead need not answer this first
        (Choice("yes", "yes", "!report_waiting"), Choice("no", "no", "!leave_second")),
    ),
    State(
        "report.draft",
        "ask-draft",
        Kind.ONE_OF,
        (Choice("resume", "draft-resume", "!carry_on", says="yes"), Choice("new", "draft-new", "!new_report")),
    ),
)
