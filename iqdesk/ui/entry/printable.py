"""Whether the statement can print what is typed: said while it is typed, not when the paper is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.oddities import Oddity, OddityKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

TABLE = "circumstances"
# What every face of the paper has: nothing is asked of the faces for it, whose reading takes a quarter of a second once.
PLAIN = frozenset(letter for letter in map(chr, range(0x20, 0x250)) if letter.isprintable()) | frozenset("‘’“”–—…\n\t")


def not_printed(texts: Mapping[str, str], before: Mapping[str, str], on: date) -> list[Oddity]:
    """The first character of each text, by the key of its field, that no face of the paper has; none in what stood before."""
    new = {key: text for key, text in texts.items() if before.get(key) != text and not PLAIN.issuperset(text)}
    told = {key: _why_not(text) for key, text in new.items()}
    return [
        Oddity(OddityKind.ORDER, f"{why} The statement stops there.", "", TABLE, 0, key, on) for key, why in told.items() if why
    ]


def _why_not(text: str) -> str:
    from iqdesk.reports.fonts import MissingGlyph, drawable  # noqa: PLC0415 - as said above

    try:
        drawable(" ".join(text.split()))
    except MissingGlyph as why:
        return str(why)
    return ""
