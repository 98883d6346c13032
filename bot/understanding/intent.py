"""What a message wants, with the words that show it. Danger comes before everything and is decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reference import LENGTH
from bot.understanding.answers import Intent
from bot.understanding.folding import Token, quote
from bot.understanding.lexicon import Hit

GROUP = "intent."
_ENOUGH = 3.0
_DECISIVE = 4.0
"""From here on a wish wins over a barrier named in the same message."""
_NAMED = 2.0
_ASKING = (Intent.CONSULTATION, Intent.OTHER)
"""Wishes that are less than a barrier that is told with its trouble: it must not be lost ("no interpreter at …")."""
_GREETING_LONGEST = 9
"""Words; a longer message wants something else too."""
_NUMBERED_LONGEST = 6
_TELLS_FROM = 4
"""Words of a message that tells of trouble without a barrier that we know."""


def find(cleaned: str, words: tuple[Token, ...], hits: Sequence[Hit], barrier: float) -> tuple[Intent, tuple[str, ...]]:
    """The intent and its reasons; `barrier` is how strongly the message speaks of a barrier."""
    found = _strongest(words, hits)
    scores = {intent: sum(sorted((h.weight for h in own), reverse=True)[:2]) for intent, own in found.items()}
    asked, troubles = _asks(cleaned, hits), _troubles(hits)
    best = _best_wish(found, scores, barrier if barrier >= _NAMED and troubles else 0.0, asked)
    if best is None:
        best = _without_wish(scores, len(words), barrier, troubles, asked)
        if best in (Intent.OTHER, Intent.REPORT) and barrier < _NAMED and _numbered(words):
            best = Intent.STATUS
    reasons = [quote(cleaned, words, hit.first, hit.last) for hit in found.get(best, ())]
    return best, tuple(dict.fromkeys(reasons))[:3]


def _best_wish(found: dict[Intent, list[Hit]], scores: dict[Intent, float], told: float, asked: bool) -> Intent | None:
    """The strongest wish; `told` is the weight of a barrier told with its trouble, 0 for none."""
    needed = {i: max(_DECISIVE, told * (i in _ASKING)) if told else _ENOUGH for i in scores}
    wishes = [i for i in scores if i not in (Intent.REPORT, Intent.GREETING) and scores[i] >= needed[i]]
    wishes = [i for i in wishes if scores[i] > scores.get(Intent.REPORT, 0.0)]
    if told:
        wishes = [i for i in wishes if found[i][0].weight >= _ENOUGH and (asked or i is not Intent.OTHER)]
    if len(wishes) > 1 and Intent.OTHER in wishes:
        wishes.remove(Intent.OTHER)
    return max(wishes, key=lambda i: (found[i][0].weight, scores[i]), default=None)


def _without_wish(scores: dict[Intent, float], length: int, barrier: float, troubles: int, asked: bool) -> Intent:
    if barrier < _NAMED and Intent.GREETING in scores and length <= _GREETING_LONGEST:
        return Intent.GREETING
    if asked and not troubles:
        return Intent.OTHER
    if barrier >= _NAMED or scores.get(Intent.REPORT, 0.0) >= _ENOUGH:
        return Intent.REPORT
    return Intent.REPORT if troubles and length >= _TELLS_FROM else Intent.OTHER


def _numbered(words: Sequence[Token]) -> bool:
    """A short message with a number as long as a report's: "how far is 7654321"."""
    return len(words) <= _NUMBERED_LONGEST and any(w.fold.isdigit() and len(w.fold) == LENGTH for w in words)


def _asks(cleaned: str, hits: Sequence[Hit]) -> bool:
    """A question, by its mark or its first words ("is there a lift at the station")."""
    marked = cleaned.rstrip().endswith(("?", "؟", ";"))  # the Greek question mark is a semicolon
    return marked or any(hit.group == "judgement.asks" and hit.first == 0 for hit in hits)


def _troubles(hits: Sequence[Hit]) -> int:
    return sum(hit.group == "judgement.trouble" for hit in hits)


def _strongest(words: tuple[Token, ...], hits: Sequence[Hit]) -> dict[Intent, list[Hit]]:
    """Hits by intent, the heaviest first, none overlapping another of its intent and none said twice."""
    found: dict[Intent, list[Hit]] = {}
    said: set[tuple[Intent, str]] = set()
    own = [hit for hit in hits if hit.group.startswith(GROUP)]
    for hit in sorted(own, key=lambda h: (-h.weight, h.first)):
        intent = Intent(hit.group.removeprefix(GROUP))
        kept = found.setdefault(intent, [])
        text = " ".join(word.fold for word in words[hit.first : hit.last + 1])
        apart = not any(hit.first <= other.last and other.first <= hit.last for other in kept)
        if apart and (intent, text) not in said:
            kept.append(hit)
            said.add((intent, text))
    return found
