"""Readable text for the terminal: a standing or a part of a report as a table, what an import changed, how far a read is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TextIO

from iqdesk.domain.pace_words import standing_on_line
from iqdesk.domain.wording import DOES_NOT_APPLY, days, per_day, percent, rounded, share_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.activity import Part, Spoken
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.standing import BenchmarkStanding, Level, Standing
    from iqdesk.store.releases import ReleaseChanges


def standing_text(standing: Standing) -> str:
    """The eight measures of one year, a line each, then pace and the overall level."""
    goals = standing.goal_set
    force = "in force" if standing.in_force else standing.no_goals or "not in force, kept for self-tracking"
    state = "" if standing.year_over else ", so far"
    lines = [f"Fiscal year {standing.year.year} as of {standing.as_of}{state}", f"{goals.title} ({goals.source}): {force}"]
    if standing.readings:
        lines.append(f"Readings in force: {', '.join(sorted(standing.readings))}")
    lines += ["", f"{'Measure':52}{'Met':>7}{'Counted':>9}{'Share':>9}{'Goal':>11}  Standing"]
    done = standing.completions
    lines.append(f"{'Completions':52}{done.count:>7}{'':>9}{'':>9}{_goal(done.goal):>11}  {_level(standing, done.level)}")
    lines += [_benchmark_line(one) for one in standing.benchmarks]
    lines += [_remand_line(standing), ""]
    lines += _excluded_lines(standing)
    lines += pace_lines(standing)
    level = standing.in_words(standing.overall.level) if standing.overall.level else "no level"
    return "\n".join([*lines, f"Overall: {level}. {standing.overall.why}"])


def _goal(goal: int | None) -> str:
    return DOES_NOT_APPLY if goal is None else str(goal)


def _level(standing: Standing, level: Level | None) -> str:
    """A level in words; none is said while the year runs, for every year begins at the lowest."""
    if standing.no_goals:
        return ""
    words = standing.in_words(level) if standing.year_over or level is None else "in progress"
    return words[0].upper() + words[1:]


def _benchmark_line(one: BenchmarkStanding) -> str:
    words = {None: "" if one.counted else "Not applicable", True: "At goal", False: "Below goal"}[one.goal_met]
    goal = percent(one.benchmark.goal_percent)
    return f"{one.benchmark.title:52}{one.met:>7}{one.counted:>9}{one.share_in_words:>9}{goal:>11}  {words}"


def _remand_line(standing: Standing) -> str:
    remands = standing.remand_rate
    limit = standing.goal_set.remand_rate.goal_below_percent
    goal = DOES_NOT_APPLY if limit is None else f"below {percent(limit)}"
    share = share_in_words(remands.remands, remands.decisions, limit)
    figures = f"{remands.remands:>7}{remands.decisions:>9}{share:>9}{goal:>11}"
    name = f"Remands {'over' if standing.is_per_completion else 'among'} {standing.remands_over}"
    return f"{name:52}{figures}  {_level(standing, remands.level)}"


def _excluded_lines(standing: Standing) -> list[str]:
    lines = []
    for one in standing.benchmarks:
        if one.excluded:
            reasons = ", ".join(f"{count} {reason.value}" for reason, count in one.excluded.items())
            lines.append(f"Excluded from “{one.benchmark.short_title}”: {reasons}")
    without = standing.unattributed
    if without.completions or without.motions or without.custody:
        lines.append(
            f"Rows that name no judge, counted nowhere: {len(without.completions)} completions, {len(without.motions)} motions, "
            f"{len(without.custody)} custody requests"
        )
    if standing.unknown_custody:
        lines.append(f"Completed with unknown custody, in neither clock: {len(standing.unknown_custody)}")
    if standing.set_apart:
        lines.append(f"Public rows set apart as not yet matched, counted nowhere: {standing.set_apart}")
    return [*lines, ""] if lines else []


def pace_lines(standing: Standing) -> list[str]:
    """Where the year stands against the court-day line, its days, and what is needed."""
    pace = standing.pace
    elapsed = f"{days(pace.available_days_elapsed)} of {days(pace.available_days)}"
    available = f"Available days: {elapsed} elapsed; the year has {pace.court_days} court days"
    if pace.days_ahead is None or pace.court_day_to_date is None or pace.flat_to_date is None:
        return [available]
    line = f"{rounded(pace.court_day_to_date, 1)} (flat line {rounded(pace.flat_to_date, 1)})"
    lines = [f"Pace: {standing_on_line(pace)}, which stands at {line}", available]
    if pace.needed_per_day is not None:
        lines.append(f"Needed from here: {per_day(pace.needed_per_day)} a court day")
    return lines


def known_on_text(known: KnownOn) -> str:
    """What the docket said on a day where it said otherwise: then and now, a line each measure."""
    day = known.day.isoformat()
    if not known.differences:
        return f"The docket said the same on {day}."
    head = f"The docket said otherwise on {day}:"
    lines = [f"{one.title:52}{one.then:>26} then{one.now:>26} now" for one in known.differences]
    return "\n".join([head, *lines])


def years_text(years: Sequence[int]) -> str:
    """`fiscal year 2019` or `fiscal years 2017 to 2020`."""
    if len(years) == 1:
        return f"fiscal year {years[0]}"
    return f"fiscal years {years[0]} to {years[-1]}"


def part_text(part: Part, spoken: Spoken) -> str:
    """A part as a table of words."""
    if part.is_empty:
        return f"{part.title}\n  nothing to count"
    table = [part.heads]
    for line in part.lines:
        case = (spoken.case(line.case_id),) if part.of_cases else ()
        labels = (label.isoformat() if isinstance(label, date) else label for label in line.said(spoken))
        table.append((*case, *labels, *(figure.words for figure in line.figures)))
    widths = [max(len(row[place]) for row in table) for place in range(len(part.heads))]
    words = len(part.heads) - len(part.figures)
    lines = []
    for row in table:
        cells = (
            cell.ljust(wide) if place < words else cell.rjust(wide)
            for place, (cell, wide) in enumerate(zip(row, widths, strict=True))
        )
        lines.append(f"  {'  '.join(cells)}".rstrip())
    return "\n".join([part.title, *lines])


def changes_text(changes: ReleaseChanges) -> str:
    """What an import did to the docket, a line a table."""
    if not changes.changed and not changes.differing:
        lines = ["Nothing changed: the docket holds all of this already."]
    else:
        lines = [f"{'In the docket':20}{'added':>10}{'updated':>10}{'unchanged':>11}"]
        for table, change in changes.tables.items():
            name = table.replace("_", " ")
            lines.append(f"{name:20}{change.added:>10,}{change.updated:>10,}{change.unchanged:>11,}")
    if changes.set_apart:
        lines.append(
            f"{changes.set_apart:,} public rows are set apart as not yet matched, and count in no measure: they were decided or "
            "heard on or after the docket's typed-from date, or a typed decision of their day waits for its match."
        )
    if changes.differing:
        noun = (
            "value differs from what was typed, which stands. It is"
            if changes.differing == 1
            else ("values differ from what was typed, which stands. They are")
        )
        lines.append(f"{changes.differing:,} {noun} listed under To check on the desk.")
    return "\n".join(lines)


class Progress:
    """How far a read is, on one line of a terminal; silent when nobody watches."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = ""

    def __call__(self, table: str, done: int, total: int) -> None:
        """`done` of `total` bytes of a table are read."""
        if not self._stream.isatty():
            return
        words = f"Reading {table}: {done / max(1, total):4.0%}"
        if words != self._shown:
            self._stream.write(f"\r{words:60}")
            self._stream.flush()
            self._shown = words

    def done(self) -> None:
        """End the line."""
        if self._shown:
            self._stream.write("\r" + " " * 60 + "\r")
            self._stream.flush()
