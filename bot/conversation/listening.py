"""Words of a person, typed or spoken: emergency first, then global words, then the answer that the state waits for."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import actions, cases, correcting, draft, emergency, language, read_back
from bot.conversation.effects import Postpone
from bot.conversation.events import OverLimit, TextReceived
from bot.conversation.first_message import aside, first_message
from bot.conversation.global_words import obey
from bot.conversation.questionnaire import answered, choose, label_texts, read
from bot.conversation.replies import Reply
from bot.conversation.states import Kind
from bot.conversation.turn import Turn
from bot.understanding.answers import Command, Intent
from bot.understanding.folding import folds

LONGEST = 10_000
"""Characters of one message that a submission keeps: about an hour of speech. The message itself is kept whole."""

TOLD_FOR = timedelta(hours=1)
"""How long nobody is asked once more to wait."""

TELLING = 3
"""Words from which an answer says more than an option does."""

CLOSED = frozenset({Kind.ONE_OF, Kind.MANY_OF, Kind.CATEGORY})
"""Kinds of questions whose answer is one of ours; what else the words say joins the report."""


def said(turn: Turn, text: str, note: tuple[str, ...] = (), confidence: float = 1.0) -> None:
    """Somebody said `text`; `note` is the voice note when it was spoken, heard with `confidence` (0 to 1)."""
    text = text.strip()
    command = turn.hearing.command(text, turn.session.language)
    if not note and command not in (Command.START, Command.STOP):
        turn.set(stopped=False)
    if turn.hearing.emergency(text):
        emergency.answer(turn, text[:LONGEST], note)
    elif command and not _is_answer(turn, command) and not _is_option(turn, command, text):
        language.settle(turn, text)
        if command is not Command.STOP:  # which is answered with one confirmation and nothing else (R25)
            turn.greet()
        obey(turn, command)
    else:
        if len(text) > LONGEST:
            turn.say("too-long")
        _listen(turn, text[:LONGEST], note, confidence)


def typed(turn: Turn, event: TextReceived | OverLimit) -> None:
    """Somebody typed; more than may be answered is only looked through for what cannot wait.

    A changed message is a new one, and the person hears so; but STOP has one answer and nothing else (R25).
    """
    if isinstance(event, OverLimit):
        _over_limit(turn, event)
        return
    if event.edited and turn.hearing.command(event.text, turn.session.language) is not Command.STOP:
        turn.say("edited")
    said(turn, event.text)


def _over_limit(turn: Turn, event: OverLimit) -> None:
    """More than one person may say: STOP always counts, danger for life while that can be meant; the rest waits.

    The person hears so once, and not again an hour long.
    """
    if turn.hearing.command(event.text, turn.session.language) is Command.STOP:
        obey(turn, Command.STOP)
    elif event.later and turn.hearing.emergency(event.text):
        emergency.answer(turn, event.text[:LONGEST], ())
    elif event.later:
        turn.do(Postpone())
        told, now = turn.session.asked_to_wait, turn.context.now
        if not told or now - datetime.fromisoformat(told) > TOLD_FOR:
            turn.set(asked_to_wait=now.isoformat())
            turn.say("please-wait")


def _is_answer(turn: Turn, command: Command) -> bool:
    """Words for skipping are an answer where there is no question; in the menu they lead back to the draft."""
    resting = turn.state.name == "menu" and turn.session.has_draft
    return command is Command.SKIP and not turn.state.question and not resting


def _is_option(turn: Turn, command: Command, text: str) -> bool:
    """A global word that is one of the options here: "delete my data" where my data are, "no answer" as an answer."""
    if command is Command.DATA:
        return turn.state.name == "data.menu" and choose(turn, text) is not None
    return command is Command.SKIP and folds(text) in map(folds, label_texts(turn, turn.state))


def _listen(turn: Turn, text: str, note: tuple[str, ...], confidence: float) -> None:
    newcomer = not turn.session.welcomed
    sure = language.settle(turn, text)
    turn.greet()
    if turn.state.kind is Kind.LANGUAGE:
        language.answer(turn, text, note)
    elif not sure and not note and turn.state.name == "menu" and (newcomer or choose(turn, text) is None):
        turn.wait(text)
        turn.ask("welcome.language")
    elif language.wish(turn, text):
        pass
    elif turn.session.heard:
        _confirm(turn, text, note)
    elif reference := _case_named(turn, text):
        cases.open_case(turn, reference)
    elif note and read_back.is_needed(turn, text, confidence):
        read_back.ask(turn, text, note, doubtful=read_back.is_doubtful(turn, confidence))
    else:
        take(turn, text)


def _case_named(turn: Turn, text: str) -> str:
    """The number of a submission, said where an option or a question waits: people say it anywhere."""
    number = "" if turn.state.name in cases.ANSWERS else cases.named(turn, text)
    return "" if number and turn.state.choices and choose(turn, text) is not None else number


def _confirm(turn: Turn, text: str, note: tuple[str, ...]) -> None:
    """The answer to a read-back; the voice note of words that joined the draft joins it too."""
    words = read_back.answered(turn, text, note)
    if words is not None:
        take(turn, words)
    if turn.session.has_draft:
        turn.keep_voices(turn.take_note())


def take(turn: Turn, text: str) -> None:
    """Words that count as said: choose an option, answer the question, or begin."""
    state = turn.state
    value = choose(turn, text) if state.choices else None
    reviewing = state.name in ("report.review", "report.correct")
    if reviewing and value in (None, "correct") and _corrects(turn, text, value):
        return
    if value is not None and not state.question:
        _chosen(turn, value)
    elif state.kind is Kind.MENU:
        first_message(turn, text)
    elif state.question:
        _answer(turn, text)
    elif state.kind is Kind.REFERENCE and _leads_elsewhere(turn, text):
        first_message(turn, text)
    elif state.answered and any(c.isalnum() for c in text):
        actions.ACTIONS[state.answered](turn, text)
    else:
        turn.not_understood()


def _corrects(turn: Turn, text: str, value: str | None) -> bool:
    """Free words at the read-back say what is wrong, or at least that something is."""
    if correcting.in_words(turn, text):
        return True
    if turn.state.name == "report.review" and value is None and len(text.split()) > 1:
        turn.ask("report.correct")
        return True
    return False


def _leads_elsewhere(turn: Turn, text: str) -> bool:
    """Words at "which number?" that are no number and want something else: a person, or to report a problem."""
    understood = turn.hearing.message(text, turn.language)
    wishes = understood.intent in (Intent.HUMAN, Intent.PRIVACY) or understood.category.code
    return bool(wishes) and not any(c.isdecimal() for c in text)


def _chosen(turn: Turn, value: str) -> None:
    turn.set(failures=0)
    state = turn.state
    if state.name == "case.choose" and value != "other":
        cases.open_case(turn, value)
        return
    target = next(choice.to for choice in state.choices if choice.value == value)
    if target.startswith("!"):
        actions.ACTIONS[target[1:]](turn, value)
    else:
        turn.ask(target)


def _answer(turn: Turn, text: str) -> None:
    """An answer to a question of the report, or what makes it ask on."""
    kind, asks = turn.state.kind, text.endswith(("?", "؟"))
    value = None if asks and kind is Kind.PLACE else read(turn, text)
    if asks and turn.state.key == "what" and aside(turn, text):
        return
    if value is None:
        _no_answer(turn, text)
    elif kind is Kind.CATEGORY and (value == "groups" or value.startswith("group:")):
        _list_categories(turn, value.removeprefix("group:"))
    elif turn.state.key == "what":
        draft.tell(turn, value)
        answered(turn, value)
    else:
        if kind in CLOSED and _tells_more(turn, text):
            draft.join(turn, text)
        answered(turn, value)


def _tells_more(turn: Turn, text: str) -> bool:
    """True for an answer in own words that says more than the option it means: "for three weeks now" for "only now"."""
    labels, language_now = label_texts(turn, turn.state), turn.language
    chosen = turn.hearing.choices(text, labels, language_now) is not None
    short = turn.hearing.yes_no(text, language_now) is not None or turn.hearing.no_idea(text, language_now)
    return len(text.split()) >= TELLING and not chosen and not short


def _no_answer(turn: Turn, text: str) -> None:
    """Words that are no answer to the question may be a wish, or correct what was said before."""
    if turn.state.kind is Kind.PICTURE and turn.hearing.yes_no(text, turn.language):
        turn.reply(Reply("picture-please", {}, turn.question().options, asks=True))
    elif not aside(turn, text) and not correcting.in_words(turn, text):
        turn.not_understood()


def _list_categories(turn: Turn, group: str) -> None:
    turn.forget("category_group")
    turn.keep(**{"category_listed": True} if group == "groups" else {"category_group": group})
    turn.set(failures=0)
    turn.ask_again()
