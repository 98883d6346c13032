"""What a person sends besides words: pictures, pins, files that could not be taken.

A picture or pin is useful in every state: at a submission it is added to it, inside a report it joins it, elsewhere it
begins one.
"""

from __future__ import annotations

from typing import Any, assert_never

from bot.conversation import cases, draft, places, rooms
from bot.conversation.effects import Count
from bot.conversation.events import MediaRefused, PictureReceived, PinReceived, Unsupported
from bot.conversation.questionnaire import answered, go_on
from bot.conversation.turn import Turn

Thing = PictureReceived | PinReceived | MediaRefused | Unsupported

PICTURES = 5
"""As many as one report keeps."""

REFUSED = {
    ("voice", "too_large"): "refused-voice-too-large",
    ("voice", "too_long"): "refused-voice-too-long",
    ("voice", "unreadable"): "refused-voice-unreadable",
    ("picture", "too_large"): "refused-picture-too-large",
    ("picture", "unreadable"): "refused-picture-unreadable",
}
"""What is said of a file that could not be taken; of any other, that it cannot be read."""

UNUSABLE = {"locked": "message-locked"}
"""What is said of a thing that cannot be used; of any other, that it cannot be read."""


def received(turn: Turn, event: Thing) -> None:
    """Take anything that is no words."""
    turn.greet()
    match event:
        case PictureReceived(media):
            _picture(turn, media)
        case PinReceived(latitude, longitude):
            _pin(turn, latitude, longitude)
        case MediaRefused(kind, reason, media):
            _take_out(turn, media)
            turn.say(REFUSED.get((kind, reason), "unsupported"))
            turn.ask_again()
        case Unsupported(kind):
            turn.say(UNUSABLE.get(kind, "unsupported"))
            turn.ask_again()
        case _:
            assert_never(event)


def _picture(turn: Turn, media: str) -> None:
    if _belongs_to_a_case(turn):
        _add(turn, "", (media,), "picture-added")
        return
    kept = [] if turn.correcting and turn.state.key == "picture" else turn.session.answers.get("picture") or []
    if len(kept) >= PICTURES:
        turn.say("pictures-enough")
        turn.ask_again()
        return
    _keep(turn, "picture", [*kept, media], "picture-kept")


def _take_out(turn: Turn, media: str) -> None:
    """A picture of the draft that cannot be used after all."""
    kept = turn.session.answers.get("picture") or []
    if media and media in kept:
        turn.set(answers={**turn.session.answers, "picture": [other for other in kept if other != media]})


def _pin(turn: Turn, latitude: float, longitude: float) -> None:
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180 or _outside(turn, latitude, longitude):
        turn.say("pin-outside")
        turn.ask_again()
    elif _belongs_to_a_case(turn):
        _add(turn, f"{latitude:.6f}, {longitude:.6f}", (), "amended")
    else:
        where = places.pinned(turn.session.answers.get("where") or {}, latitude, longitude)
        if turn.state.key == "which":  # it says which place is meant
            turn.keep(where=where)
            go_on(turn)
        else:
            _keep(turn, "where", where, "pin-kept")


def _belongs_to_a_case(turn: Turn) -> bool:
    return turn.state.name in cases.OPEN and cases.takes_more(cases.own(turn))


def _add(turn: Turn, text: str, media: tuple[str, ...], thanks: str) -> None:
    """Put it to the submission; where something to add was asked for, this was it."""
    cases.add(turn, text, media, thanks)
    if turn.state.name in cases.ANSWERS:
        rooms.resume(turn)
    else:
        turn.ask_again()


def _keep(turn: Turn, key: str, value: Any, thanks: str) -> None:
    """Keep what came; it answers its own question, waits inside a report, or begins one."""
    if turn.state.question and turn.state.key == key:
        answered(turn, value)
        return
    if not turn.session.has_draft:
        turn.do(Count("report_started"))
    turn.keep(**{key: value})
    turn.say(thanks)
    stays = turn.session.heard or turn.state.name.startswith("report.") or turn.state.name == "welcome.language"
    if stays:
        turn.ask_again()
    elif turn.session.waiting and "what" not in turn.session.answers:
        draft.report_waiting(turn)
    else:
        go_on(turn)


def _outside(turn: Turn, latitude: float, longitude: float) -> bool:
    area = turn.context.city.area
    return area is not None and not (area[0] <= latitude <= area[2] and area[1] <= longitude <= area[3])
