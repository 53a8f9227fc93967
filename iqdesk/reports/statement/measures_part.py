"""The statement's part on the measures: what each of them comes to beside its goal, and what level that would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.standing import Level
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY, percent, share_in_words
from iqdesk.reports.house_style import Strong, note, prose
from iqdesk.reports.tables import Column, Row, Table
from iqdesk.reports.words import NBSP, date_with_year, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.standing import Standing
    from iqdesk.reports.house_style import House, Part
    from iqdesk.reports.statement.evidence import Evidence

GOALS_SECTION, EXCLUDED_SECTION, LEFT_OUT_SECTION = 1, 2, 5  # of the part on method


def force(evidence: Evidence, *, cited: bool = True) -> str:
    """Whether the goal set bound judges in this year, in one or two sentences; `cited` says by what it was suspended."""
    standing = evidence.standing
    if standing.no_goals:
        return (
            f"{standing.no_goals} What follows is counted by the rules of the {standing.goal_set.title}, and set against nothing."
        )
    goals = standing.goal_set
    suspended = goals.suspended_on
    by = f" ({goals.suspended_by})" if cited and goals.suspended_by else ""
    end = f"suspended on {date_with_year(suspended)}{by}" if suspended else ""
    if standing.in_force:
        is_past = suspended is not None and suspended <= evidence.paper.made_on
        running = f"were in force on {date_with_year(standing.as_of)}" if is_past else "are in force"
        words = "were in force when this fiscal year ended" if standing.year_over else running
        return f"The {goals.title} {words}{f' and were {end}' if is_past else ''}."
    kept = "are kept here for self-tracking"
    if goals.in_force_from > evidence.last_day:
        begun = date_with_year(goals.in_force_from)
        return f"The {goals.title} came into force on {begun}, after the days measured here, and {kept}."
    return f"The {goals.title} were {end} and {kept}."


def standing_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """Table 1 and what level it would be."""
    goals = evidence.standing.goal_set
    yield evidence.heading(StatementPart.STANDING)
    off = f"{evidence.standing.no_goals} Counted by the rules of the {goals.title}."
    yield from own or [prose(f"Goals: {goals.title}. Source: {goals.source}." if goals.is_on else off)]
    caption = evidence.table(f"Measures as of {date_with_year(evidence.standing.as_of)}. Shares are compared without rounding.")
    columns = [Column("Measure", 242), Column("Met", 33, right=True), Column("Counted", 47, right=True)]
    columns += [Column("Excluded", 52, right=True), Column("Share", 46, right=True), Column("Goal", 48, right=True)]
    yield Table(columns, list(_standing_rows(evidence)), caption=caption)
    yield note(*_standing_note(evidence))
    yield prose(level_words(evidence))


def _standing_rows(evidence: Evidence) -> Iterator[Row]:
    standing = evidence.standing
    goals, done = standing.goal_set, standing.completions
    dash = DOES_NOT_APPLY
    name, count = goals.completions.title, number(done.count)
    if standing.year_over and done.goal is not None and done.count < done.goal:
        yield Row((Strong(name), Strong(count), dash, dash, dash, number(done.goal)))
    else:
        yield Row((name, count, dash, dash, dash, number(done.goal)))
    for one in standing.benchmarks:
        met = number(one.met) if one.counted else dash
        excluded = number(sum(one.excluded.values()))
        goal = one.benchmark.goal_percent
        cells = (one.benchmark.title, met, number(one.counted), excluded, one.share_in_words, percent(goal))
        yield Row(_marked(cells) if one.goal_met is False else cells)
    if evidence.shows_remands:
        yield _remand_row(standing)


def _remand_row(standing: Standing) -> Row:
    remands, goals, dash = standing.remand_rate, standing.goal_set, DOES_NOT_APPLY
    limit = goals.remand_rate.goal_below_percent
    met = number(remands.remands) if remands.decisions else dash
    rate = share_in_words(remands.remands, remands.decisions, limit)
    cells = (
        goals.remand_rate.title,
        met,
        number(remands.decisions),
        dash,
        rate,
        dash if limit is None else f"under{NBSP}{percent(limit)}",
    )
    return Row(_marked(cells) if remands.level not in (None, Level.SATISFACTORY) else cells)


def _marked(cells: tuple[str, str, str, str, str, str]) -> tuple[Part, ...]:
    """A row that is not at its goal: its name and its share in bold."""
    name, met, of, excluded, rate, goal = cells
    return Strong(name), met, of, excluded, Strong(rate), goal


def _standing_note(evidence: Evidence) -> Iterator[Part]:
    standing, remands = evidence.standing, evidence.standing.goal_set.remand_rate.title
    if standing.goal_set.is_on:
        yield Strong("Bold")
        yield ": not at the goal. "
    if evidence.shows_remands:
        yield f"{remands}: under Met stand the remands, under Counted the {standing.remands_over}. "
    nothing = [one.benchmark.short_title for one in standing.benchmarks if not one.counted]
    nothing += [remands] if evidence.shows_remands and not standing.remand_rate.decisions else []
    if nothing:
        yield f"Not applicable, nothing counted: {'; '.join(nothing)}. "
    in_force = [reading.title for reading in standing.goal_set.readings if reading.name in standing.readings]
    yield f"Readings in force: {'; '.join(in_force)} (" if in_force else "Every measure is read as written ("
    yield evidence.link(StatementPart.METHOD, GOALS_SECTION)
    yield "). Excluded rows stand with their reasons in "
    yield evidence.link(StatementPart.METHOD, EXCLUDED_SECTION)
    yield "."


def level_words(evidence: Evidence) -> str:
    """The levels of the goal set once the year is over; while it runs, that there is none yet."""
    standing = evidence.paper.standing
    if standing.no_goals:
        return "No level is given: nothing is asked for."
    if not standing.year_over:
        return "No level is read while the fiscal year runs: the goals are measured once, from October 1 to September 30."
    remands = standing.remand_rate.level
    open_or_none = "level of the remand rate is not known" if standing.remand_rate.decisions else "remand rate is not applicable"
    second = f", that of the remand rate “{remands.value}”" if remands else f"; the {open_or_none}"
    completions = standing.completions.level
    of_completions = f"{evidence.would} “{completions.value}”" if completions else "is not known"
    first = f"By the goal set the level of completions {of_completions}{second}."
    level = standing.overall.level
    third = f"The overall level {evidence.would} “{level.value}”" if level else "No overall level is given"
    whole = " Measures that this paper leaves out count in it." if evidence.paper.choices.measures_left_out else ""
    return f"{first} {third}: {standing.overall.why[:1].lower()}{standing.overall.why[1:].rstrip('.')}.{whole}"


def figure_of(standing: Standing, measure: str) -> str:
    """One measure's figure: `488`, or `52 of 65, 80.0%`."""
    if measure == COMPLETIONS:
        return number(standing.completions.count)
    if measure == REMAND_RATE:
        rate = standing.remand_rate
        met, of, goal = rate.remands, rate.decisions, standing.goal_set.remand_rate.goal_below_percent
    else:
        one = standing.benchmark(measure)
        met, of, goal = one.met, one.counted, one.benchmark.goal_percent
    return f"{number(met)} of {number(of)}, {share_in_words(met, of, goal)}" if of else "nothing counted"
