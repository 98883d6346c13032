"""In which language we speak: found in the first words, asked, chosen at any time (R20)."""

from __future__ import annotations

from bot.conversation import cases, prompts, read_back, rooms
from bot.conversation.events import Transcribed
from bot.conversation.first_message import first_message
from bot.conversation.questionnaire import INSIDE, choose
from bot.conversation.replies import Term
from bot.conversation.states import Kind
from bot.conversation.transcribing import hear, is_settled
from bot.conversation.turn import Turn
from bot.understanding.folding import folds

SURE_LANGUAGE = 0.8
"""Probability from which the bot goes on in a detected language; below, it asks (R20)."""

SURE_VOICE = 0.8
"""The same for the language that a recogniser names (docs/measurements.md)."""

MOST_GUESSES = 3
"""Languages that are offered by voice: the likeliest and the next two."""


def settle(turn: Turn, text: str) -> bool:
    """Speak the language of somebody whose language is not known yet. False when it had better be asked."""
    if turn.session.language_chosen or (turn.session.language and turn.session.welcomed):
        return True
    guess = turn.hearing.language(text, turn.session.language, turn.context.language_hint)
    known = guess.code in turn.offered()
    sure = known and guess.probability >= SURE_LANGUAGE
    if turn.session.language is None and known and (sure or not turn.session.welcomed):
        turn.set(language=guess.code)
    return sure


def learn(turn: Turn, event: Transcribed) -> bool:
    """Speak the language that a first voice note is in, and say so. False when it had better be asked (R20)."""
    if is_settled(turn):
        return True
    ranking = [code for code in (event.language, *event.others) if code in turn.offered()]
    sure = ranking[:1] == [event.language] and event.certainty >= SURE_VOICE
    before = turn.session.language
    turn.set(language=ranking[0] if ranking else turn.language, guesses=() if sure else tuple(ranking[:MOST_GUESSES]))
    if sure and turn.session.waiting_notes:
        _hear_again(turn)
    if sure and turn.session.welcomed and turn.session.language != before:
        turn.say("language-set", language=Term("this-language"))
    return sure


def was_guessed_wrong(turn: Turn, event: Transcribed) -> bool:
    """True for a note whose language was guessed, while the person has chosen another one since they said it."""
    return event.certainty < 1 and turn.session.language_chosen and event.language != turn.session.language


def told(turn: Turn, code: str) -> None:
    """Somebody of the office has heard which language it is; what the person chose themselves stays."""
    if code in turn.offered() and not turn.session.language_chosen:
        turn.set(language=code, guesses=())


def is_named(turn: Turn, text: str) -> bool:
    """True for the answer to "which language?": one of our options, or a language's name."""
    asked = turn.state.kind is Kind.LANGUAGE
    return asked and bool(choose(turn, text) or turn.hearing.language_name(text))


def ask_which(turn: Turn, text: str, note: tuple[str, ...]) -> None:
    """Ask in the likeliest language which one it is; the words wait, and their note can be heard anew."""
    turn.greet()
    turn.note = (*turn.session.waiting_notes, *note)
    turn.wait(prompts.joined(turn.session.waiting, text))
    turn.ask("welcome.language")


def _hear_again(turn: Turn) -> None:
    """Have the notes heard in the language that is known now: what they were heard in was another one."""
    notes = turn.session.waiting_notes
    turn.set(waiting="", waiting_notes=())
    for media in notes:
        hear(turn, media, "menu")


def wish(turn: Turn, text: str) -> bool:
    """A language that is named and nothing else: "Türkçe", "I speak English", "kein Deutsch" (R07). Else False.

    "The sign is in German only" names one too, and is a report.
    """
    code = turn.hearing.language_name(text)
    if code not in turn.offered() or turn.state.name in cases.ANSWERS:
        return False
    if turn.state.choices and choose(turn, text) is not None:
        return False
    beside = [word for word in folds(text) if turn.hearing.language_name(word) is None]
    wishes, denies = _words(turn, "said-language"), _words(turn, "said-language-not")
    if not all(_among(word, wishes | denies) for word in beside):
        return False
    if not any(word in denies for word in beside):
        set_language(turn, str(code))
        return True
    if code == turn.language:
        turn.ask("settings.language")
    return code == turn.language


def _words(turn: Turn, key: str) -> frozenset[str]:
    """The words of a message in every language: people ask for theirs in any."""
    term = Term(key)
    return frozenset(word for code in turn.offered() for word in folds(turn.context.label(term, code)))


def _among(word: str, known: frozenset[str]) -> bool:
    """True for a known word, also without its ending ("möchte" for "möchten")."""
    return word in known or (len(word) >= INSIDE and any(other.startswith(word) for other in known))


def set_language(turn: Turn, code: str) -> None:
    """Speak this language from now on; then go on where the person was, or with what was said before it was known."""
    first, asked = turn.state.name == "welcome.language", turn.state.kind is Kind.LANGUAGE
    before = turn.session.language
    turn.set(language=code, language_chosen=True, failures=0, guesses=())
    turn.say("language-set", language=Term("this-language"))
    if first:
        _begin(turn, before)
    elif asked:
        rooms.resume(turn)
    else:
        turn.ask_again()


def chosen_outside(turn: Turn, code: str) -> None:
    """Chosen outside the dialogue: nothing is said before the person has said something."""
    same = turn.session.language_chosen and turn.session.language == code
    if code not in turn.offered() or same:
        return
    before = turn.session.language
    turn.set(language=code, language_chosen=True, guesses=())
    if turn.state.name == "welcome.language":
        _begin(turn, before)
    elif turn.session.welcomed:
        turn.ask_again()


def answer(turn: Turn, text: str, note: tuple[str, ...]) -> None:
    """The answer to "which language?": one of them, or, at the first time, words that show which."""
    code = turn.hearing.language_name(text) or choose(turn, text)
    first = turn.state.name == "welcome.language"
    if code in turn.offered():
        set_language(turn, str(code))
    elif code == prompts.OTHER_LANGUAGES:
        page = 0 if turn.session.guesses else turn.session.language_page + 1
        turn.set(guesses=(), language_page=page, failures=0)
        turn.ask_again()
    elif first and note:
        turn.set(state="menu")
        read_back.ask(turn, text, note)
    elif first and (shown := _shown(turn, text)):
        turn.set(language=shown, guesses=())
        _hear_again(turn)
        first_message(turn, text)
    else:
        turn.not_understood()


def _shown(turn: Turn, text: str) -> str | None:
    """The language that the words are in beyond doubt, if we speak it."""
    guess = turn.hearing.language(text, None, turn.context.language_hint)
    return guess.code if guess.code in turn.offered() and guess.probability >= SURE_LANGUAGE else None


def _begin(turn: Turn, heard_in: str | None) -> None:
    """Go on with what waited: typed words as they are, spoken ones read back (R12), or heard anew in this language."""
    waiting, notes = turn.session.waiting, turn.session.waiting_notes
    if not waiting:
        rooms.after_language(turn)
    elif notes and heard_in != turn.session.language:
        turn.go("menu")
        _hear_again(turn)
    else:
        turn.set(waiting="", waiting_notes=())
        turn.go("menu")
        if notes:
            read_back.ask(turn, waiting, notes)
        else:
            first_message(turn, waiting)
