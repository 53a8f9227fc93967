"""The statement's parts on the measures: the standing, what was left out, the goals as written, and what figures rest on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.standing import Level
from iqdesk.domain.wording import DOES_NOT_APPLY, percent, share_in_words
from iqdesk.reports.house_style import Heading, House, Link, Strong, note, prose
from iqdesk.reports.schedule import excluded_key
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import counted, date_with_year, listed, number, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.domain.goals import Reading
    from iqdesk.domain.standing import BenchmarkStanding, Standing
    from iqdesk.reports.evidence import Evidence
    from iqdesk.reports.house_style import Part


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
        words = "were in force when this fiscal year ended" if standing.year_over else "are in force"
        is_past = suspended is not None and suspended <= evidence.paper.made_on
        return f"The {goals.title} {words}{f' and were {end}' if is_past else ''}."
    kept = "are kept here for self-tracking"
    if goals.in_force_from > evidence.last_day:
        begun = date_with_year(goals.in_force_from)
        return f"The {goals.title} came into force on {begun}, after the days measured here, and {kept}."
    return f"The {goals.title} were {end} and {kept}."


def standing_part(evidence: Evidence) -> Iterator[House]:
    """Part 2: Table 1 and what level it would be."""
    goals = evidence.standing.goal_set
    yield Heading("2", "Standing by measure", room=240)
    off = f"{evidence.standing.no_goals} Counted by the rules of the {goals.title}."
    yield prose(f"Goals: {goals.title}. Source: {goals.source}." if goals.is_on else off)
    caption = evidence.table(f"Measures as of {date_with_year(evidence.standing.as_of)}. Shares are compared without rounding.")
    columns = [Column("Measure", 246), Column("Met", 33, right=True), Column("Counted", 47, right=True)]
    columns += [Column("Excluded", 52, right=True), Column("Share", 42, right=True), Column("Goal", 48, right=True)]
    yield Table(columns, list(_standing_rows(evidence.standing)), caption=caption)
    yield note(*_standing_note(evidence.standing))
    yield prose(level_words(evidence))


def _standing_rows(standing: Standing) -> Iterator[Row]:
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
    remands = standing.remand_rate
    limit = goals.remand_rate.goal_below_percent
    met = number(remands.remands) if remands.decisions else dash
    rate = share_in_words(remands.remands, remands.decisions, limit)
    cells = (
        goals.remand_rate.title,
        met,
        number(remands.decisions),
        dash,
        rate,
        dash if limit is None else f"under {percent(limit)}",
    )
    yield Row(_marked(cells) if remands.level not in (None, Level.SATISFACTORY) else cells)


def _marked(cells: tuple[str, str, str, str, str, str]) -> tuple[Part, ...]:
    """A row that is not at its goal: its name and its share in bold."""
    name, met, of, excluded, rate, goal = cells
    return Strong(name), met, of, excluded, Strong(rate), goal


def _standing_note(standing: Standing) -> Iterator[Part]:
    remands = standing.goal_set.remand_rate.title
    if standing.goal_set.is_on:
        yield Strong("Bold")
        yield ": not at the goal. "
    yield f"{remands}: remands among the decisions counted."
    nothing = [one.benchmark.short_title for one in standing.benchmarks if not one.counted]
    nothing += [] if standing.remand_rate.decisions else [remands]
    if nothing:
        yield f" Not applicable, nothing counted: {'; '.join(nothing)}."
    yield " Excluded rows stand with their reasons in "
    yield Link("part\u00a06", "part 6")
    yield "."


def level_words(evidence: Evidence) -> str:
    """The levels of the goal set once the year is over; while it runs, that there is none yet."""
    standing = evidence.standing
    if standing.no_goals:
        return "No level is given: nothing is asked for."
    if not standing.year_over:
        return "No level is read while the fiscal year runs: the goals are measured once, from October 1 to September 30."
    remands = standing.remand_rate.level
    second = f", that of the remand rate “{remands.value}”" if remands else "; the remand rate is not applicable"
    completions = standing.completions.level
    of_completions = f"{evidence.would} “{completions.value}”" if completions else "is not known"
    first = f"By the goal set the level of completions {of_completions}{second}."
    level = standing.overall.level
    third = f"Over all it {evidence.would} “{level.value}”" if level else "No level over all is given"
    return f"{first} {third}: {standing.overall.why[:1].lower()}{standing.overall.why[1:].rstrip('.')}."


def left_out_part(evidence: Evidence) -> Iterator[House]:
    """Part 6: rows that no share counts, by reason, and rows that cannot be given to a judge or a measure."""
    yield Heading("6", "Excluded rows", room=150)
    rows = [row for one in evidence.standing.benchmarks for row in _left_out_rows(evidence, one)]
    if rows:
        yield prose("These rows are left out of the shares, each for the reason given; the schedule lists them.")
        columns = [Column("Reason", 268), Column("Rows", 60, right=True), Column("Listed as", 140, right=True)]
        yield Table(columns, rows, caption=evidence.table("Excluded rows by measure and reason."))
    else:
        yield prose("No row is left out of a share.")
    aside = list(_set_aside(evidence.standing))
    if aside:
        yield prose(f"Kept for checking and in none of the figures: {listed(aside)}.")
    unknown = len(evidence.standing.unknown_custody)
    if unknown:
        yield prose(
            f"Without a custody status: {counted(unknown, 'completion')}, counted as such and under neither the detained nor the "
            "non-detained benchmark."
        )


def _left_out_rows(evidence: Evidence, one: BenchmarkStanding) -> Iterator[Row]:
    if one.excluded:
        yield Row((one.benchmark.title,), strong=True, is_group=True)
    for reason, count in one.excluded.items():
        span = evidence.schedule.span(one.benchmark.name, excluded_key(reason))
        yield Row((reason.label, number(count), span.in_cell() if span else DOES_NOT_APPLY))


def _set_aside(standing: Standing) -> Iterator[str]:
    lost = standing.unattributed
    for rows, what in ((lost.completions, "completion"), (lost.motions, "ruled motion"), (lost.custody, "custody request")):
        if rows:
            yield f"{counted(len(rows), what)} without a judge code"
    if standing.set_apart:
        yield f"{counted(standing.set_apart, 'row')} set apart as not yet matched with the public data"


def goals_part(evidence: Evidence) -> Iterator[House]:
    """Part 7: how each goal is read here, where it is written, and what other readings would give."""
    standing = evidence.standing
    goals = standing.goal_set
    yield Heading("7", "Goals and readings", room=140)
    yield prose(force(evidence))
    in_use = [reading.title for reading in goals.readings if reading.name in standing.readings]
    if in_use:
        yield prose(f"Readings in force in every figure of this statement: {'; '.join(in_use)}. All else is read as below.")
    else:
        yield prose("Every figure of this statement is read as below; no other reading is in force.")
    measures = [(goals.completions.title, goals.completions.rule, goals.completions.citation)]
    measures += [(one.benchmark.title, one.benchmark.rule, one.benchmark.citation) for one in standing.benchmarks]
    measures.append((goals.remand_rate.title, goals.remand_rate.rule, goals.remand_rate.citation))
    columns = [Column("Measure", 108), Column("How it is read", 204), Column("Where it is written", 156)]
    yield Table(columns, [Row(cells) for cells in measures], caption=evidence.table(f"The {goals.title}."), measures=DENSE)
    if evidence.paper.other_readings:
        yield from _other_readings(evidence)


def _other_readings(evidence: Evidence) -> Iterator[House]:
    others = evidence.paper.other_readings
    readings = [reading for reading in evidence.standing.goal_set.readings if reading.name in others]
    rows = [row for reading in readings for row in _reading_rows(evidence, reading, others[reading.name])]
    columns = [Column("Measure", 208), Column("This statement", 130, right=True), Column("With the reading", 130, right=True)]
    yield Table(columns, rows, caption=evidence.table("What each other reading would give, by itself."), measures=DENSE)


def _reading_rows(evidence: Evidence, reading: Reading, other: Standing) -> Iterator[Row]:
    yield Row((reading.title,), strong=True, is_group=True)
    for measure in reading.measures:
        yield Row((_title(evidence.standing, measure), figure_of(evidence.standing, measure), figure_of(other, measure)))


def _title(standing: Standing, measure: str) -> str:
    if measure == COMPLETIONS:
        return standing.goal_set.completions.title
    if measure == REMAND_RATE:
        return standing.goal_set.remand_rate.title
    return standing.benchmark(measure).benchmark.title


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


def sources_part(evidence: Evidence) -> Iterator[House]:
    """Part 8: for each figure, how many of its rows were typed and how many came from which public release."""
    standing = evidence.standing
    yield Heading("8", "Where the figures come from", room=100)
    if not evidence.schedule.count and not evidence.postponed.count:
        yield prose("No figure rests on a row yet: the docket holds none of this fiscal year. Goals and calendar come with it.")
        return
    yield prose(
        "This statement is my own record and no agency document. It is made from my own docket, which holds rows that I or "
        "my clerk typed and rows of the public case data. "
        "Days away were typed. Every other figure rests on the rows below."
    )
    behind = [(standing.goal_set.completions.title, standing.completions.items)]
    behind += [(one.benchmark.title, one.items) for one in standing.benchmarks]
    behind.append((standing.goal_set.remand_rate.title, standing.remand_rate.items))
    rows = [Row((title, _resting_on(evidence, (item.release for item in items)))) for title, items in behind]
    rows.append(Row(("Postponements, by the proceeding they belong to", _resting_on(evidence, _releases_of_settings(evidence)))))
    columns = [Column("Figure", 210), Column("Rests on", 258)]
    yield Table(columns, rows, caption=evidence.table("Typed rows and rows of the public release, by figure."), measures=DENSE)


def _releases_of_settings(evidence: Evidence) -> Iterator[int | None]:
    hearings = {hearing.id: hearing.proceeding_id for hearing in evidence.facts.hearings}
    releases = {proceeding.id: proceeding.release for proceeding in evidence.facts.proceedings}
    for of in evidence.postponed.by_code:
        for row in of.rows:
            yield releases.get(hearings[row])


def _resting_on(evidence: Evidence, releases: Iterable[int | None]) -> str:
    """`Public release read October 3, 2026: 45 rows; typed: 12 rows`."""
    rows = Counter(releases)
    if not rows:
        return "No rows"
    read = {release.id: date_with_year(release.imported_on) for release in evidence.standing.releases}
    parts = [
        f"public release read {read.get(release, 'on a day that is not recorded')}: {counted(rows[release], 'row')}"
        for release in sorted(one for one in rows if one is not None)
    ]
    parts += [f"typed: {counted(rows[None], 'row')}"] if rows[None] else []
    return sentence("; ".join(parts))
