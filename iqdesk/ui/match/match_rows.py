"""The rows of the Match page: a public case beside a typed one, and day by day what either side has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.match_board import MatchView
from iqdesk.domain.matching import Particular, What
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.match_board import MatchLine
    from iqdesk.domain.matching import KnownCase

LINE_COLUMNS = (
    Column("Public case", "Case 20000000", grow=1),
    Column("Its days", "Completed Nov 30, 2026", grow=1, gives_up=1),
    Column("Typed case", "Oyelaran-Pratt, S", grow=2),
    Column("The same in", "2 of 3 hearing dates, nationality, type, language", glyphs=True, grow=3),
    Column("Not the same in", "completion: none typed, Nov 30, 2026 in the release", grow=3, gives_up=2),
)
COMPARED_COLUMNS = (
    Column("", "Nationality", grow=0),
    Column("Release", "Never detained"),
    Column("Typed", "Never detained", glyphs=True),
)
CASE_COLUMNS = (
    Column("Case", "Case 20000000", grow=2),
    Column("Its days", "Completed Nov 30, 2026", grow=2),
    Column("The same in", "same completion, Nov 30, 2026", glyphs=True, grow=4),
)

DONE = {
    What.COMPLETION: "Completed",
    What.HEARING: "Heard",
    What.MOTION: "Motion",
    What.REQUEST: "Request",
    What.APPEAL: "Appeal",
    Particular.FAMILY: "Family",
}


def line_row(line: MatchLine, today: date) -> Row:
    """One line of the list."""
    public = line.waiting.public
    cells = (
        Cell(public.case.number, second=_kind(public)),
        _days(public, today),
        _typed(line),
        _same(line),
        _other(line),
    )
    return Row(line.public_id, cells, copies=public.case.number)


def _kind(case: KnownCase) -> str:
    parts = (case.particulars.get(one, "") for one in (Particular.TYPE, Particular.NATIONALITY))
    return ", ".join(part for part in parts if part)


def _days(case: KnownCase, today: date) -> Cell:
    """How the case ended and between which days it was heard."""
    done, heard = case.on(What.COMPLETION), case.on(What.HEARING)
    first = f"Completed {words.bare_day(done[-1], today)}" if done else "Not completed"
    if not heard:
        return Cell(first)
    span = words.bare_day(heard[0], today)
    if heard[-1] != heard[0]:
        span = f"{span} to {words.bare_day(heard[-1], today)}"
    return Cell(first, second=f"{words.plural(len(heard), 'hearing')}, {span}")


def _typed(line: MatchLine) -> Cell:
    if line.waiting.is_own:
        return Cell("This case", second=line.waiting.public.case.respondent.name)
    if line.typed is None:
        return Cell("None found", tone=Tone.INK2, second="F looks for one")
    return Cell(line.typed.case.number, type=Type.MEDIUM, second=line.typed.case.respondent.name)


def _same(line: MatchLine) -> Cell:
    if line.view is MatchView.CERTAIN:
        return Cell("every date", glyph=Glyph.CHECK, second=", ".join(line.reasons))
    if not line.can_match:
        came = "came since it was matched" if line.waiting.is_own else "set apart"
        return Cell(f"{words.plural(line.waiting.rows, 'row')} {came}", glyph=Glyph.RING, tone=Tone.INK2)
    first, *rest = line.reasons
    differ = len(line.differences)
    muted = f"{words.plural(differ, 'difference')}" if differ else ""
    return Cell(first, muted=muted, glyph=Glyph.HALF_DISC, second=", ".join(rest))


def _other(line: MatchLine) -> Cell:
    first, *rest = (*line.differences, "")
    return Cell(first, second="; ".join(part for part in rest if part), tone=Tone.INK2)


def compared_rows(line: MatchLine, today: date) -> list[Row]:
    """What either side has: days by kind, the newest first, then particulars."""
    public, typed = line.waiting.public, line.typed
    rows = [Row(place, cells) for place, cells in enumerate(_compared_days(public, typed, today))]
    for one in Particular:
        theirs, ours = public.particulars.get(one, ""), typed.particulars.get(one, "") if typed else ""
        if theirs or ours:
            differs = bool(theirs and ours and theirs != ours)
            glyph = Glyph.TRIANGLE if differs else Glyph.EQUALS if theirs and ours else None
            noun = DONE.get(one, one.noun.capitalize())
            told = Cell(ours, glyph=glyph, tone=Tone.WARN if differs else Tone.INK)
            rows.append(Row(one, (Cell(noun, tone=Tone.INK2), Cell(theirs), told)))
    return rows


def _compared_days(public: KnownCase, typed: KnownCase | None, today: date) -> Iterator[tuple[Cell, ...]]:
    for what in What:
        theirs, ours = public.on(what), typed.on(what) if typed else ()
        noun = DONE[what]
        for day in sorted({*theirs, *ours}, reverse=True):
            told = words.panel_day(day, today)
            for _ in range(max(theirs.count(day), ours.count(day))):
                yield Cell(noun, tone=Tone.INK2), _has(told, "not in it", is_here=day in theirs), _match(told, day, theirs, ours)
                noun = ""


def _has(told: str, otherwise: str, *, is_here: bool) -> Cell:
    return Cell(told) if is_here else Cell(otherwise, tone=Tone.INK3)


def _match(told: str, day: date, theirs: tuple[date, ...], ours: tuple[date, ...]) -> Cell:
    if day not in ours:
        return Cell("not typed", tone=Tone.INK3)
    return Cell(told, glyph=Glyph.EQUALS if day in theirs else Glyph.PLUS)


def case_row(one: KnownCase, reasons: tuple[str, ...], today: date) -> Row:
    """A case to choose, with what speaks for it."""
    days = _days(one, today)
    name = one.case.respondent.name or _kind(one)
    first, *rest = (*reasons, "")
    same = (
        Cell(first, glyph=Glyph.HALF_DISC, second=", ".join(part for part in rest if part))
        if reasons
        else Cell("No day is the same", glyph=Glyph.RING, tone=Tone.INK2)
    )
    return Row(one.case.case_id, (Cell(one.case.number, second=name), days, same), copies=one.case.number)


def case_line(one: KnownCase, today: date) -> str:
    """What a case is known by, in one line."""
    days = _days(one, today)
    return words.dotted(one.case.respondent.name, _kind(one), days.text, days.second)
