"""The rows of Benchmarks by month, by fiscal year and by reading: one measure under another, each with its parts."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.trend import Tally, months, tally
from iqdesk.domain.wording import DOES_NOT_APPLY, percent, share_in_words
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type
from iqdesk.ui.year.pictures import BAR_WIDTH, ShareBar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.standing import Standing

AS_WRITTEN = "as written"
TOGETHER = "together"
TO_COME = "…"
LEFT_OUT = 4


class View(Enum):
    """What Benchmarks shows: the year as a whole, or each measure in its parts."""

    YEAR = "The year"
    MONTHS = "By month"
    YEARS = "By year"
    READINGS = "By reading"


class Part(NamedTuple):
    """What a row stands for: a measure, and of it a month, a fiscal year, a reading, or all of it."""

    measure: str
    of: date | FiscalYear | str | None = None


def trend_columns(head: str) -> tuple[Column, ...]:
    """The columns of one view; `head` is what its rows are."""
    return (
        Column(head, "Overdue and undecided coun", grow=4),
        Column("Met", "112 of 125", right=True, grow=0),
        Column("Share", "1000.0%", grow=0, picture=BAR_WIDTH + 4),
        Column("Standing", "Below goal  goal 85%", grow=1, glyphs=True),
        Column("Left out", "1,204", right=True, grow=0),
    )


def measures_of(standing: Standing) -> list[tuple[str, str]]:
    """The measures of a standing by name, with their titles."""
    goals = standing.goal_set
    named = [(one.benchmark.name, one.benchmark.short_title) for one in standing.benchmarks]
    return [*named, (COMPLETIONS, goals.completions.title), (REMAND_RATE, goals.remand_rate.title)]


def month_rows(standing: Standing) -> list[Row]:
    """Every month that has begun, and the year under them, for each measure."""
    rows = []
    for measure, title in measures_of(standing):
        rows.append(_heading(measure, title))
        by_month = months(standing, measure)
        begun = [(month, one) for month, one in by_month.items() if month <= standing.as_of]
        rows += [_row(Part(measure, month), words.month(month), standing, one) for month, one in begun]
        name = "Year" if by_month else "Year, over its completions"
        rows.append(_row(Part(measure), name, standing, tally(standing, measure), is_strong=True))
    return rows


def year_rows(years: Sequence[FiscalYear], measured: Mapping[FiscalYear, Standing], now: Standing) -> list[Row]:
    """Each measure of the year that is looked at, in every year that has rows of it; by the set of goals of each year."""
    rows = []
    for measure, title in measures_of(now):
        rows.append(_heading(measure, title))
        for year in years:
            part, name = Part(measure, year), f"Fiscal year {year.year}"
            one = measured.get(year)
            if one is None:
                rows.append(_to_come(part, name))
            elif year == now.year or (_has(one, measure) and any(tally(one, measure))):
                rows.append(_row(part, name, one, tally(one, measure), is_strong=year == now.year))
    return rows


def _has(standing: Standing, measure: str) -> bool:
    """Whether the goals of a year ask for the measure."""
    return any(measure == name for name, _ in measures_of(standing))


def reading_rows(measured: Mapping[frozenset[str], Standing], now: Standing) -> list[Row]:
    """Each measure as written, under each reading that bears on it alone, and under those in use together."""
    rows = []
    for measure, title in measures_of(now):
        rows.append(_heading(measure, title))
        for key, name, readings, is_used in _readings_of(measure, now):
            one = measured.get(readings)
            part = Part(measure, key)
            if one is None:
                rows.append(_to_come(part, name))
            else:
                rows.append(_row(part, name, one, tally(one, measure), is_strong=is_used, muted="in use" if is_used else ""))
    return rows


def _readings_of(measure: str, now: Standing) -> Iterator[tuple[str, str, frozenset[str], bool]]:
    bearing = now.goal_set.readings_of(measure)
    used = frozenset(one.name for one in bearing) & now.readings
    yield AS_WRITTEN, "As written", frozenset(), not used
    for one in bearing:
        yield one.name, one.title, frozenset({one.name}), used == {one.name}
    if len(used) > 1:
        yield TOGETHER, f"{len(used)} readings together", now.readings, True


def readings_wanted(now: Standing) -> list[frozenset[str]]:
    """What has to be measured for `reading_rows`, the one in use first."""
    alone = [frozenset({one.name}) for one in now.goal_set.readings]
    return [now.readings, *(one for one in (frozenset[str](), *alone) if one != now.readings)]


def _heading(measure: str, title: str) -> Row:
    return Row(f"heading {measure}", (Cell(title, type=Type.STRONG),), is_heading=True)


def _to_come(part: Part, name: str) -> Row:
    return Row(part, (Cell(name), Cell(TO_COME, tone=Tone.INK2), EMPTY, EMPTY, EMPTY))


def _row(part: Part, name: str, standing: Standing, one: Tally, *, is_strong: bool = False, muted: str = "") -> Row:
    first = Cell(name, muted=muted, type=Type.STRONG if is_strong else Type.BODY)
    cells = [first, *_figures(part.measure, standing, one, is_whole=not isinstance(part.of, date))]
    if one.excluded and not isinstance(part.of, str):  # the rows that another reading leaves out are not those in use
        cells[LEFT_OUT] = cells[LEFT_OUT]._replace(tone=Tone.LINK)
    return Row(part, tuple(cells), copies="\t".join((name, *(cell.text for cell in cells[1:]))))


def _figures(measure: str, standing: Standing, one: Tally, *, is_whole: bool) -> Iterable[Cell]:
    """Met, share, standing and what is left out; only a whole year of completions has a goal beside it."""
    none = Cell(DOES_NOT_APPLY, tone=Tone.INK2)
    if measure == COMPLETIONS:
        goal = standing.completions.goal if is_whole else None
        asked = Cell(f"goal {words.figure(goal)}", tone=Tone.INK2) if goal is not None else EMPTY
        return Cell(words.figure(one.counted)), EMPTY, asked, EMPTY
    left_out = EMPTY if measure == REMAND_RATE else Cell(words.figure(one.excluded), tone=Tone.INK2)
    if not one.counted:
        return none, none, Cell("Does not apply", tone=Tone.INK2), left_out
    goal_percent = _goal_of(measure, standing)
    is_met = _is_met(measure, standing, one)
    few = one.counted < words.FEW
    bar = ShareBar(one.met / one.counted, None if goal_percent is None else float(goal_percent / 100), is_met=is_met is not False)
    return (
        Cell(f"{words.figure(one.met)} of {words.figure(one.counted)}", tone=Tone.INK2 if few else Tone.INK),
        Cell(share_in_words(one.met, one.counted, goal_percent), tone=Tone.INK2 if few else Tone.INK, picture=bar),
        _standing_cell(measure, standing, one, is_met=is_met),
        left_out,
    )


def _standing_cell(measure: str, standing: Standing, one: Tally, *, is_met: bool | None) -> Cell:
    goal = _goal_of(measure, standing)
    if goal is None or is_met is None:
        return EMPTY
    is_rate = measure == REMAND_RATE
    noun = "decision" if is_rate else "case"
    muted = (
        f"only {words.plural(one.counted, noun)}"
        if one.counted < words.FEW
        else f"goal {'below ' if is_rate else ''}{percent(goal)}"
    )
    if is_met:
        return Cell("At goal", muted=muted, glyph=Glyph.CHECK)
    return Cell("Above goal" if is_rate else "Below goal", muted=muted, glyph=Glyph.TRIANGLE, tone=Tone.WARN)


def _goal_of(measure: str, standing: Standing) -> Fraction | None:
    if measure == REMAND_RATE:
        return standing.goal_set.remand_rate.goal_below_percent
    return standing.benchmark(measure).benchmark.goal_percent


def _is_met(measure: str, standing: Standing, one: Tally) -> bool | None:
    if measure == REMAND_RATE:
        limit = standing.goal_set.remand_rate.goal_below_percent
        return None if limit is None else 100 * one.met < limit * one.counted
    return standing.benchmark(measure).benchmark.is_met(one.met, one.counted)
