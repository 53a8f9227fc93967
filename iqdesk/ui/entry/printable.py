"""Whether the statement can print what is typed: said while it is typed, not when the paper is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.oddities import Oddity, OddityKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

TABLE = "circumstances"


def not_printed(texts: Mapping[str, str], before: Mapping[str, str], on: date) -> list[Oddity]:
    """The first character of each text, by the key of its field, that no face of the paper has; none in what stood before."""
    from iqdesk.reports.fonts import MissingGlyph, drawable  # noqa: PLC0415 - the pages open without what prints

    found = []
    for key, text in texts.items():
        try:
            drawable(" ".join(text.split()))
        except MissingGlyph as why:
            if before.get(key) != text:
                found.append(Oddity(OddityKind.ORDER, f"{why} The statement stops there.", "", TABLE, 0, key, on))
    return found
