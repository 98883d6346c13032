"""A short answer where only a few are expected: heard freely and with a grammar, and believed where both agree.

A grammar bends whatever is said into its words (packages.md 3.8); free decoding writes a single word as whatever sounds
like it. So the grammar only corrects the spelling of what was heard freely. Values only; knows no engine.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from rapidfuzz import fuzz

_UNKNOWN = "[unk]"
_AGREE = 75.0
"""How alike both must be, 0 to 100: "zwai" is "zwei", "sieben Tage" is not "sieben"."""
_LENGTH = 1
"""Letters by which one may be longer."""
_SIGNS = str.maketrans("", "", ".,;:!?…،؟\"'«»„“”")


def phrases(expected: str) -> tuple[str, ...]:
    """The expected answers ("Yes. No. One"), as a recogniser without stops and capitals writes them."""
    parts = (" ".join(part.translate(_SIGNS).lower().split()) for part in expected.split("."))
    return tuple(dict.fromkeys(part for part in parts if part))


def grammar(wanted: Sequence[str], *, knows_unknown: bool) -> str:
    """At least one answer as a grammar. `knows_unknown`: the model has a word for everything else."""
    return json.dumps([*wanted, *([_UNKNOWN] if knows_unknown else [])], ensure_ascii=False)


def agree(free: str, forced: str, wanted: Sequence[str]) -> bool:
    """True when the grammar heard one whole answer, and what was heard without it differs by no more than spelling."""
    one, other = free.replace(" ", ""), forced.replace(" ", "")
    return forced in wanted and abs(len(one) - len(other)) <= _LENGTH and fuzz.ratio(one, other) >= _AGREE
