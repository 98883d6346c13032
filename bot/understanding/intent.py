"""What a message wants, with the words that show it. Danger comes before everything and is decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

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


def find(cleaned: str, words: tuple[Token, ...], hits: Sequence[Hit], barrier: float) -> tuple[Intent, tuple[str, ...]]:
    """The intent and its reasons; `barrier` is how strongly the message speaks of a barrier."""
    found = _strongest(words, hits)
    scores = {intent: sum(sorted((h.weight for h in own), reverse=True)[:2]) for intent, own in found.items()}
    best = _best_wish(found, scores, barrier, _troubles(hits))
    if best is None:
        best = Intent.OTHER if _only_asks(cleaned, hits) else _without_wish(scores, words, hits, barrier)
    reasons = [quote(cleaned, words, hit.first, hit.last) for hit in found.get(best, ())]
    return best, tuple(dict.fromkeys(reasons))[:3]


def _best_wish(
    found: dict[Intent, list[Hit]], scores: dict[Intent, float], barrier: float, troubles: int
) -> Intent | None:
    told = barrier >= _NAMED and troubles > 0
    needed = {i: max(_DECISIVE, barrier * (i in _ASKING)) if told else _ENOUGH for i in scores}
    wishes = [i for i in scores if i not in (Intent.REPORT, Intent.GREETING) and scores[i] >= needed[i]]
    wishes = [i for i in wishes if found[i][0].weight >= _ENOUGH or not told]
    wishes = [i for i in wishes if scores[i] > scores.get(Intent.REPORT, 0.0)]
    return max(wishes, key=lambda i: (max(h.weight for h in found[i]), scores[i]), default=None)


def _without_wish(scores: dict[Intent, float], words: tuple[Token, ...], hits: Sequence[Hit], barrier: float) -> Intent:
    if barrier >= _NAMED or scores.get(Intent.REPORT, 0.0) >= _ENOUGH:
        return Intent.REPORT
    if Intent.GREETING in scores and len(words) <= _GREETING_LONGEST:
        return Intent.GREETING
    return Intent.REPORT if _troubles(hits) and len(words) >= 4 else Intent.OTHER


def _only_asks(cleaned: str, hits: Sequence[Hit]) -> bool:
    """A question that tells of no trouble: "is there a lift at the station?"."""
    asked = cleaned.rstrip().endswith(("?", "؟")) or any(h.group == "judgement.asks" and h.first == 0 for h in hits)
    return asked and not _troubles(hits)


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
