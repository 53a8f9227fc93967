"""The rows of the page of goal sets: whose goals, from when to when, the numbers, which years they judge, in use or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.wording import percent
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.goals import GoalEntry, GoalSet

GOAL_COLUMNS = (
    Column("Goal set", "2025 court-level indic", grow=3),
    Column("In force", "from September 30, 2018", grow=1),
    Column("Completions", "1,204", right=True, grow=0),
    Column("Remand rate", "below 12.5%", right=True, grow=0, gives_up=1),
    Column("Benchmarks", "12", right=True, grow=0, gives_up=2),
    Column("Judges", "2019 to 2021, 2026", grow=1),
    Column("State", "Switched off", glyphs=True, grow=0),
)
NEW = "new"  # the key of a set that is being written and not saved


def goal_rows(entries: Sequence[GoalEntry], years: Sequence[FiscalYear], today: date) -> list[Row]:
    """A row for each set."""
    sets = [entry.goals for entry in entries]
    return [_row(entry, _judged(entry.goals, sets, years, today)) for entry in entries]


def _row(entry: GoalEntry, judged: tuple[str, str]) -> Row:
    goals = entry.goals
    remands = goals.remand_rate.goal_below_percent
    ink = Tone.INK if goals.is_on else Tone.INK2
    state = Cell("In use", glyph=Glyph.CHECK) if goals.is_on else Cell("Switched off", glyph=Glyph.DASH, tone=Tone.INK2)
    cells = (
        Cell(goals.title, second=entry.origin.label, type=Type.STRONG, tone=ink),
        Cell(f"from {words.plain_day(goals.in_force_from)}", second=_until(goals), tone=ink),
        Cell(words.figure(goals.completions.goal), tone=ink),
        Cell(words.figure(None) if remands is None else f"below {percent(remands)}", tone=ink),
        Cell(words.figure(len(goals.benchmarks)), tone=ink),
        Cell(judged[0], second=judged[1], tone=ink),
        state,
    )
    return Row(goals.name, cells, copies=f"{goals.title}\t{goals.source}")


def new_row() -> Row:
    """The set that is being written."""
    return Row(NEW, (Cell("New goal set", second="not saved yet", type=Type.STRONG, tone=Tone.INK2), *(Cell() for _ in range(6))))


def _until(goals: GoalSet) -> str:
    return "no end is entered" if goals.suspended_on is None else f"to {words.plain_day(goals.suspended_on)}"


def _judged(goals: GoalSet, sets: Sequence[GoalSet], years: Sequence[FiscalYear], today: date) -> tuple[str, str]:
    """The years with data that a set judges: those it was in force in, and those it is kept for, bound by none."""
    chosen = {year: goal_set_for(sets, year.nearest(today)) for year in years}
    mine = {year: one for year, one in chosen.items() if one.name == goals.name}
    if not goals.is_on:
        return _spans(list(mine)), "set against nothing" if mine else ""
    bound = [year for year, one in mine.items() if one.is_in_force(year.nearest(today))]
    free = [year for year in mine if year not in bound]
    if not bound:
        return _spans(free), "for self-tracking" if free else ""
    return _spans(bound), f"{_spans(free)} for self-tracking" if free else ""


def _spans(years: Sequence[FiscalYear]) -> str:
    """`2019 to 2021, 2026`; a dash for none."""
    spans: list[list[int]] = []
    for year in sorted(one.year for one in years):
        if spans and spans[-1][-1] == year - 1:
            spans[-1].append(year)
        else:
            spans.append([year])
    told = (f"{span[0]} to {span[-1]}" if len(span) > 1 else str(span[0]) for span in spans)
    return ", ".join(told) or words.figure(None)
