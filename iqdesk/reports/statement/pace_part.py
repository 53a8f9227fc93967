"""The statement's part on pace: completions against an even pace, with the chart and its twin table."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import ONE_DAY
from iqdesk.domain.pace_chart import Plot, pace_chart, pace_months
from iqdesk.domain.pace_words import standing_on_line
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY, MONTHS
from iqdesk.reports.figures import LEFT, RIGHT, Figure, pace_drawing
from iqdesk.reports.house_style import House, Link, Strong, note, prose
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import (
    NBSP,
    counted,
    date_with_year,
    days,
    listed,
    month,
    number,
    per_day,
    rounded,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.calendar import FiscalYear, SittingCalendar
    from iqdesk.domain.pace import Pace
    from iqdesk.domain.pace_chart import PaceMonth
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.evidence import Evidence


PLOT = Plot(width=468 - LEFT - RIGHT, height=142)


def pace_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """What was completed, what an even pace would be, the chart and its table."""
    pace = evidence.standing.pace
    yield evidence.heading(StatementPart.PACE, room=120)
    yield from own or [prose(*available_words(evidence)), prose(*shortfall_words(evidence))]
    yield _chart(evidence, pace)
    months = pace_months(evidence.days, evidence.facts.calendar)
    if months:
        yield _months_table(evidence, months)
    ahead = pace.court_days - pace.court_days_elapsed
    if ahead:
        left = pace.available_days - pace.available_days_elapsed
        part = "all" if left == ahead else days(left)
        yield note(f"Still to come: {counted(ahead, 'court day')}, {part} of them available by the docket as it stands.")
    if own:  # which need not say what the table counts
        yield note(*_day_words(evidence))


def available_words(evidence: Evidence) -> Iterator[Part]:
    """How many court days the year has and how many of them were this judge's."""
    pace = evidence.standing.pace
    tense = "were" if evidence.standing.year_over else "are"
    if pace.available_days == pace.court_days:
        yield f"All {counted(pace.court_days, 'court day')} of the year {tense} available to me. "
    else:
        yield f"Of {counted(pace.court_days, 'court day')} in the year, "
        yield Strong(days(pace.available_days))
        yield f" {tense} available to me"
        if pace.prorated_goal is not None:
            share = rounded(pace.prorated_goal)
            yield f"; the goal of {number(pace.goal)} in the same proportion {evidence.would} {share}"
        yield ". "
    yield from _day_words(evidence)


def _day_words(evidence: Evidence) -> Iterator[Part]:
    """What a court day and an available day are."""
    calendar = evidence.facts.calendar
    yield "Court days are weekdays less federal holidays and closures of federal offices; available days are court days less "
    yield "days away and days on which this court alone was closed"
    yield from evidence.cited(StatementPart.CIRCUMSTANCES)
    part_time = part_time_words(calendar, evidence.year)
    if part_time:
        yield f", times my part-time share of {part_time}"
    if calendar.on_duty_from is not None and calendar.on_duty_from > evidence.year.first:
        yield f", from my entry on duty on {date_with_year(calendar.on_duty_from)}"
    yield "."
    yield from _closure_words(evidence)


def _closure_words(evidence: Evidence) -> Iterator[Part]:
    """Closures took days that are no court days: without them the days lost do not come out of the days above."""
    lines = evidence.lines.lines if StatementPart.CIRCUMSTANCES in evidence.parts else ()
    closed = sum(
        (line.circumstance.available_days or Fraction(0) for line in lines if line.circumstance.origin is Origin.CLOSURE),
        Fraction(0),
    )
    if closed:
        more = f"{days(closed)} {'day' if closed <= 1 else 'days'} more{evidence.so_far}"
        yield f" Closures of federal offices took {more}, outside the court days and among the days lost of "
        yield evidence.link(StatementPart.CIRCUMSTANCES)
        yield "."


def part_time_words(calendar: SittingCalendar, year: FiscalYear) -> str:
    """`80 percent`, `60 percent until May 2, 2027, and 80 percent from May 3, 2027`; empty in a year of full time."""
    shares = calendar.shares_of(year)
    if len(shares) < 2:
        return "".join(f"{one.hundredths} percent" for one in shares)
    until = date_with_year(shares[1].first - ONE_DAY)
    later = [f"{one.hundredths} percent from {date_with_year(one.first)}" for one in shares[1:]]
    return listed([f"{shares[0].hundredths} percent until {until}", *later])


def shortfall_words(evidence: Evidence) -> Iterator[Part]:
    """Where the count stands against the even paces, and what the goal would ask of the days left."""
    pace = evidence.standing.pace
    if not pace.available_days:
        yield f"Completed{evidence.so_far}: {number(pace.count)}. No day of the year was available, so there is no even pace."
        return
    day = date_with_year(evidence.last_day)
    if not evidence.standing.year_over and pace.court_day_to_date is not None and pace.flat_to_date is not None:
        yield f"At the end of {day} an even pace over the available days stands at {rounded(pace.court_day_to_date)}, "
        yield f"an even pace over the calendar at {rounded(pace.flat_to_date)}. "
    yield f"Completed{evidence.so_far}: "
    yield Strong(number(pace.count))
    if pace.days_ahead is not None:
        yield ". That is "
        yield Strong(standing_on_line(pace))
    yield " ("
    yield Link(f"Figure{NBSP}1", "Figure 1")
    yield "). "
    yield from _rates(evidence, pace)


def _rates(evidence: Evidence, pace: Pace) -> Iterator[Part]:
    if pace.available_days_elapsed:
        done = per_day(pace.count / pace.available_days_elapsed)
        yield f"The available days{evidence.so_far} brought {done} completions each"
        if pace.goal is not None:
            yield "; the goal over all available days "
            yield f"of the year {evidence.would} {per_day(pace.goal / pace.available_days)}"
        yield "."
    needed = pace.needed_per_day
    if needed:
        left = pace.available_days - pace.available_days_elapsed
        ask = "asks" if evidence.standing.in_force else "would ask"
        yield f" From here the goal {ask} {per_day(needed)} for each available day; "
        yield f"{days(left)} {'is' if left <= 1 else 'are'} left."


def _chart(evidence: Evidence, pace: Pace) -> Figure:
    chart = pace_chart(evidence.days, pace.goal, evidence.standing.as_of, evidence.facts.calendar, PLOT)
    on = "" if evidence.standing.year_over else f" on {MONTHS[evidence.last_day.month - 1]} {evidence.last_day.day}"
    lines = _line_words(pace)
    key = (f"completed, {number(pace.count)}{on}", *lines, "no day available")
    against = f" against {number(pace.goal)}, by available days and by calendar" if lines else ""
    caption = evidence.figure(f"Completions{against}.")
    alternative = (
        f"Line chart of completions from {date_with_year(evidence.year.first)} to {date_with_year(evidence.year.last)}. "
        f"Completed by {date_with_year(evidence.last_day)}: {number(pace.count)}. "
        f"{_spread_words(pace, lines)}"
        f"Shaded: {counted(len(chart.away), 'run')} of days without an available day. The table below gives the months."
    )
    return Figure(pace_drawing(chart, PLOT, key), caption, alternative)


def _line_words(pace: Pace) -> tuple[str, ...]:
    """Both lines with their values; none without a goal."""
    if pace.court_day_to_date is None or pace.flat_to_date is None:
        return ()
    return f"court-day line, {rounded(pace.court_day_to_date)}", f"flat line, {rounded(pace.flat_to_date)}"


def _spread_words(pace: Pace, lines: tuple[str, ...]) -> str:
    if not lines:
        return ""
    return f"The {lines[0]}, spreads {number(pace.goal)} over the available days; the {lines[1]}, over the calendar. "


def _months_table(evidence: Evidence, months: tuple[PaceMonth, ...]) -> Table:
    columns = [Column("Month", 148)]
    heads = ("Completions", "Court days", "Available days", "Per available day")
    columns += [Column(head, width, right=True) for head, width in zip(heads, (76, 70, 80, 94), strict=True)]
    rows = [Row(_month_cells(month(one.month), one.completions, one.court_days, one.available_days)) for one in months]
    pace = evidence.standing.pace
    total = _month_cells("In all", pace.count, pace.court_days_elapsed, pace.available_days_elapsed)
    text = "The figures of Figure 1 by month."
    if not evidence.standing.year_over:
        text = f"The figures of Figure 1 by month, up to {date_with_year(evidence.last_day)}."
    return Table(columns, [*rows, Row(total, strong=True)], caption=evidence.table(text), measures=DENSE)


def _month_cells(label: str, completions: int, court_days: int, available: Fraction) -> tuple[str, ...]:
    each = per_day(completions / available) if available else DOES_NOT_APPLY
    return label, number(completions), number(court_days), days(available), each
