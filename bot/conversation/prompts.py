"""The question of each state as a Reply: the static ones from the table, the few that depend on the draft from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversation.context import Case, City, Context
from bot.conversation.replies import Argument, Option, Reply, Term
from bot.conversation.session import Session
from bot.conversation.states import MOST_OPTIONS, State
from bot.submission import ENDED, Affects, Category, Status
from bot.understanding.known_places import KnownPlace

GROUPS: dict[str, tuple[Category, ...]] = {
    "street": (Category.PATH, Category.OBSTACLE, Category.CROSSING, Category.TACTILE),
    "transport": (Category.TRANSIT, Category.PARKING),
    "building": (Category.ENTRANCE, Category.LIFT, Category.TOILET),
    "information": (Category.INFO, Category.DIGITAL),
}
"""Twelve categories in groups, since nobody can listen to twelve options (R05)."""

LANGUAGES = MOST_OPTIONS - 1
"""Languages that have a number of their own at once, where there are more than seven."""

OTHERS_BY_SMS = 12
"""Characters of their names in an SMS, where all of them would cost a segment more (R24)."""

OTHER_LANGUAGES = "others"
"""Value of the option that leads to the next of them; no language has such a code."""

PLACES, KNOWN = 5, 32
"""Places of one name that are listed, and characters of each."""

HEARD = 200
WHAT = 120
PLACE = 40
LINE = 24
"""Characters of a person's own words that are read back (R05): of what was heard, of the problem, of its place, and of
a place in a list of reports.
"""

Builder = Callable[[State, Session, Context], Reply]


def prompt(state: State, session: Session, context: Context) -> Reply:
    """The question that `state` asks."""
    builder = BUILDERS.get(state.name)
    if builder is None and state.prompt == "ask-language":
        builder = _language
    return builder(state, session, context) if builder else _static(state, session, context)


def heard(text: str, doubtful: bool = False) -> Reply:
    """Read-back of a voice answer, short enough to listen to (R12)."""
    options = (Option("yes", Term("heard-yes")), Option("no", Term("heard-no")))
    key = "ask-heard-doubtful" if doubtful else "ask-heard"
    return Reply(key, {"text": clipped(text, HEARD)}, options, asks=True)


def clipped(text: str, most: int) -> str:
    """Somebody's words, cut at a word: what is read back must be short enough to listen to (R05)."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[:most].rpartition(' ')[0] or words[:most]} ..."


def joined(first: str, second: str) -> str:
    """Two things that were said one after the other, as one text."""
    return f"{first.rstrip(' .')}. {second}" if first else second


def city_arguments(city: City) -> Mapping[str, Argument]:
    """City, office, telephone and desk, for messages that name them."""
    return {"city": city.name, "office": city.office, "phone": city.phone, "visit": city.visit}


def options_of(state: State, session: Session, context: Context) -> tuple[Option, ...]:
    """The options that `state` offers now."""
    return prompt(state, session, context).options


def _static(state: State, session: Session, context: Context) -> Reply:
    possible = (c for c in state.choices if not c.needs or getattr(context.capabilities, c.needs))
    options = tuple(Option(choice.value, Term(choice.label)) for choice in possible)
    return Reply(state.prompt, city_arguments(context.city), options, asks=True)


def _language(state: State, session: Session, context: Context) -> Reply:
    """The likeliest languages by their own names; the last option names the others, so that each can be seen (R20).

    Where a voice note tells of few, these are asked alone, and the last option leads to all.
    """
    if session.guesses and state.name == "welcome.language":
        known = dict(context.city.languages)
        guessed = [Option(code, known[code]) for code in session.guesses if code in known]
        return Reply("ask-language", {}, (*guessed, Option(OTHER_LANGUAGES, Term("command-language"))), asks=True)
    likely = (session.language, context.language_hint)
    names = sorted(context.city.languages, key=lambda pair: likely.index(pair[0]) if pair[0] in likely else len(likely))
    rest = names[session.language_page * LANGUAGES :] or names
    if len(rest) <= MOST_OPTIONS:
        return Reply("ask-language", {}, tuple(Option(code, name) for code, name in rest), asks=True)
    others = ", ".join(name for _, name in rest[LANGUAGES:])
    if context.capabilities.sms:
        others = clipped(others, OTHERS_BY_SMS)
    options = (*(Option(code, name) for code, name in rest[:LANGUAGES]), Option(OTHER_LANGUAGES, others))
    return Reply("ask-language", {}, options, asks=True)


def _category(state: State, session: Session, context: Context) -> Reply:
    guess = session.answers.get("category_guess") or {}
    group = session.answers.get("category_group")
    if group in GROUPS:
        options = [*_names(GROUPS[group]), Option("groups", Term("category-more"))]
        return Reply("ask-category", {}, tuple(options), asks=True)
    if guess and not session.answers.get("category_listed"):
        first, *others = (Category(code) for code in guess["ranking"])
        more = Option("groups", Term("category-more"))
        options = [Option(first, Term("category-right")), *_names(tuple(others)), more]
        because = ", ".join(guess["reasons"])
        arguments: dict[str, Argument] = {"category": Term(f"category-{first}"), "because": because}
        return Reply("ask-category-guess", arguments, tuple(options), asks=True)
    groups = tuple(Option(f"group:{name}", Term(f"group-{name}")) for name in GROUPS)
    return Reply("ask-category-group", {}, (*groups, Option(Category.OTHER, Term("category-other"))), asks=True)


def _names(codes: tuple[Category, ...]) -> list[Option]:
    return [Option(code, Term(f"category-{code}")) for code in codes]


def _which(state: State, session: Session, context: Context) -> Reply:
    """Places of one name, or of names that sound alike, with what tells them apart."""
    among = (session.answers.get("where") or {}).get("among") or ()
    places = (Option(str(at), _one_of(KnownPlace(**each))) for at, each in enumerate(among[:PLACES]))
    return Reply(state.prompt, {}, (*places, Option("other", Term("place-other"))), asks=True)


def _one_of(place: KnownPlace) -> str:
    """Name and district in one line; what is cut is the name."""
    behind = f", {clipped(place.district, KNOWN // 2)}" if place.district else ""
    return clipped(place.name, KNOWN - len(behind)) + behind


def _review(state: State, session: Session, context: Context) -> Reply:
    answers = session.answers
    affects = answers.get("affects") or [Affects.UNSTATED]
    shown = [Affects.EVERYBODY] if Affects.EVERYBODY in affects else affects
    where = answers.get("where") or {}
    arguments: dict[str, Argument] = {
        "what": clipped(str(answers.get("gist") or answers.get("what", "")), WHAT),
        "category": Term(f"category-{answers.get('category', Category.OTHER)}"),
        "where": _place(where),
        "permanence": Term(f"permanence-{answers.get('permanence') or 'unknown'}"),
        "detour": Term(f"review-detour-{answers.get('detour') or 'unknown'}"),
        "affects": tuple(Term(f"review-affects-{value}") for value in shown),
        "pictures": len(answers.get("picture") or ()),
        "answer": Term("answer-yes" if answers.get("answer") == "yes" else "answer-no"),
    }
    return Reply(state.prompt, arguments, _static(state, session, context).options, asks=True)


def _place(where: Mapping[str, object]) -> Argument:
    text = where.get("matched") or where.get("text")
    if text:
        return clipped(str(text), PLACE)
    return Term("place-pin" if where.get("source") == "pin" else "place-none")


def _second(state: State, session: Session, context: Context) -> Reply:
    options = _static(state, session, context).options
    return Reply(state.prompt, {"text": clipped(session.waiting, HEARD)}, options, asks=True)


def _cases(state: State, session: Session, context: Context) -> Reply:
    options = [Option(case.reference, _line(case)) for case in context.cases()[:6]]
    options.append(Option("other", Term("case-other")))
    return Reply(state.prompt, {}, tuple(options), asks=True)


def _line(case: Case) -> Term | str:
    """Number and place; a wish for a person has no place."""
    place = clipped(case.place, LINE)
    return Term("case-line", {"reference": case.reference, "place": place}) if place else case.reference


def _case_menu(state: State, session: Session, context: Context) -> Reply:
    case = context.case(session.about)
    *changes, leave = _static(state, session, context).options
    if case is None:
        return Reply("reference-unknown", {"reference": session.about}, (leave,), asks=True)
    arguments: dict[str, Argument] = {"reference": case.reference, "status": Term(f"status-{case.status}")}
    kept = [option for option in changes if _may(option.value, case)]
    options = (*kept, leave)
    if case.own and case.reason:
        return Reply("case-status-reason", {**arguments, "reason": case.reason}, options, asks=True)
    return Reply("case-status", arguments, options, asks=True)


def _may(change: str, case: Case) -> bool:
    """Only one's own submission can be changed (R28); one that has ended can be added to, one taken back no more."""
    if not case.own or case.status == Status.WITHDRAWN:
        return False
    return change != "withdraw" or case.status not in ENDED


def _unclear(state: State, session: Session, context: Context) -> Reply:
    """Whether the words belong to a submission is asked only when one was spoken of."""
    case = context.case(session.about) if session.about else None
    options = _static(state, session, context).options
    shown = options if case and _may("add", case) else tuple(o for o in options if o.value != "add")
    return Reply(state.prompt, {}, shown, asks=True)


def _case_answer(state: State, session: Session, context: Context) -> Reply:
    case = context.case(session.about)
    question = case.question if case else ""
    return Reply("ask-reply", {"reference": session.about, "question": question}, asks=True)


def _about(state: State, session: Session, context: Context) -> Reply:
    static = _static(state, session, context)
    return Reply(state.prompt, {"reference": session.about}, static.options, asks=True)


def _settings(state: State, session: Session, context: Context) -> Reply:
    arguments: dict[str, Argument] = {
        "voice": Term("on" if session.voice else "off"),
        "easy": Term("on" if session.easy else "off"),
    }
    return Reply(state.prompt, arguments, _static(state, session, context).options, asks=True)


def _code(state: State, session: Session, context: Context) -> Reply:
    return Reply(state.prompt, {"code": session.code}, asks=True)


BUILDERS: dict[str, Builder] = {
    "report.category": _category,
    "report.which": _which,
    "report.review": _review,
    "report.second": _second,
    "unclear": _unclear,
    "case.choose": _cases,
    "case.menu": _case_menu,
    "case.answer": _case_answer,
    "case.add": _about,
    "case.withdraw": _about,
    "settings.menu": _settings,
    "data.code": _code,
}
