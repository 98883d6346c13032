"""One item of a complete draft is said again; the others stay, then the read-back comes again (R09)."""

from __future__ import annotations

from bot.conversation.questionnaire import mentions
from bot.conversation.turn import Turn
from bot.flows.barrier_report import QUESTIONS
from bot.understanding.folding import folds

SURE_PLACE = 0.5
"""Score from which a place inside a sentence is offered as the new one; it is read back first."""

TELLING = 4
"""Letters of a word that can name a place: "am" and "the" name none."""


def correct(turn: Turn, value: str) -> None:
    """Ask one item again."""
    _reopen(turn, value)
    turn.ask_again()


def in_words(turn: Turn, text: str) -> bool:
    """What is wrong, said in free words: "the place is wrong", "not at the town hall but …". False: nothing of it."""
    item = _item(turn, text)
    place = turn.hearing.message(text, turn.language).place
    named = place.text if place.score >= SURE_PLACE else ""
    if item in ("", "where") and _is_answered(turn, "where") and (named or _speaks_of_the_place(turn, text)):
        _reopen(turn, "where")
        turn.set(heard={"text": named or text, "media": list(turn.take_note())})
        turn.ask_again()
        return True
    if _is_answered(turn, item):
        correct(turn, item)
        return True
    return False


def _is_answered(turn: Turn, item: str) -> bool:
    """True for an item of the draft that is not what is being asked."""
    return item in turn.session.answers and item != turn.state.key


def _reopen(turn: Turn, item: str) -> None:
    """Go to the question of an item; "back" leads here again. Until it is answered the old answer stays."""
    here = turn.state.name if turn.state.question else "report.review"
    turn.set(trail=(*turn.session.trail, here))
    if item == "category":
        turn.forget("category_group")
        turn.keep(category_listed=True)
    turn.go(f"report.{item}")


def _item(turn: Turn, text: str) -> str:
    """The one item that the words name."""
    items = (question.key for question in QUESTIONS if question.key != "which")
    named = [key for key in items if mentions(turn, text, f"said-{key}")]
    return named[0] if len(named) == 1 else ""


def _speaks_of_the_place(turn: Turn, text: str) -> bool:
    """True when a word of the place that was read back is said again."""
    where = turn.session.answers.get("where") or {}
    known = folds(f"{where.get('text', '')} {where.get('matched', '')}")
    return bool({word for word in known if len(word) >= TELLING} & set(folds(text)))
