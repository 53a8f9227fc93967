"""`standing(facts, goals, year, as_of, readings)`: the eight measures of a goal set, each with the rows behind it.

Measure 1 is here; decisions after merits and motions are in timeliness.py, first dates in first_dates.py, remands in
remands.py. Sources of the rules: the performance work plan's element 3 of March 30, 2018 (goals), EOIR's codebook (fields).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain import first_dates, timeliness
from iqdesk.domain.docket import FEAR_REVIEW_TYPES, Manner
from iqdesk.domain.facts import Facts, Known
from iqdesk.domain.goals import Benchmark, GoalSet, Measure
from iqdesk.domain.pace import pace
from iqdesk.domain.remands import remand_rate, remand_standing
from iqdesk.domain.standing import (
    BenchmarkStanding,
    CompletionsStanding,
    Item,
    Overall,
    RemandStanding,
    Standing,
    Unattributed,
    Verdict,
    completions_level,
    no_goals,
    overall,
    so_far,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import Proceeding

NO_READINGS: frozenset[str] = frozenset()


class UnknownReading(Exception):
    """A reading that the goal set does not have; the message names those it has."""


def standing(facts: Facts, goals: GoalSet, year: FiscalYear, as_of: date, readings: frozenset[str] = NO_READINGS) -> Standing:
    """Every measure of `goals` for `year` as of `as_of`, under `readings`; UnknownReading if one is not the goal set's."""
    return standing_of(Known(facts, as_of), goals, year, readings)


def standing_of(known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str]) -> Standing:
    """The same of facts that are looked at as of their day already: for many readings of one day."""
    check_readings(goals, readings)
    facts, as_of = known.facts, known.as_of
    primary = completed_proceedings(known, goals, year, NO_READINGS)
    completions = _completions(known, goals, year, readings)
    benchmarks = benchmark_standings(known, goals, year, readings, primary)
    remands = remand_standing(remand_rate(known, goals, year, readings), goals, readings, completions=len(primary))
    return Standing(
        as_of=as_of,
        year=year,
        goal_set=goals,
        readings=readings,
        completions=completions,
        benchmarks=benchmarks,
        remand_rate=remands,
        unattributed=_unattributed(known, goals, year),
        unknown_custody=timeliness.unknown_custody(known, primary, goals.benchmarks, readings),
        pace=pace(facts.calendar, year, as_of, completions.count, completions.goal),
        overall=overall_of(goals, year, completions, remands, benchmarks)
        if as_of >= year.last
        else so_far(goals, year, benchmarks),
        releases=facts.releases,
        set_apart=facts.set_apart,
    )


def overall_of(
    goals: GoalSet,
    year: FiscalYear,
    completions: CompletionsStanding,
    remands: RemandStanding,
    benchmarks: tuple[BenchmarkStanding, ...],
) -> Overall:
    """The level of a year that is over."""
    words = no_goals(goals, year)
    if words:
        return Overall(None, words)
    completions_open = completions.goal is not None and completions.level is None
    remands_open = bool(remands.decisions) and goals.remand_rate.goal_below_percent is not None and remands.level is None
    return overall(goals, completions.level, remands.level, benchmarks, is_number_open=completions_open or remands_open)


def benchmark_standings(
    known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str], completed: list[Proceeding]
) -> tuple[BenchmarkStanding, ...]:
    """Measures 2 to 7; `completed` are the proceedings that count toward the number of completions without readings."""
    return tuple(
        BenchmarkStanding(benchmark, tuple(_items(benchmark, known, year, readings, completed))) for benchmark in goals.benchmarks
    )


def check_readings(goals: GoalSet, readings: Iterable[str]) -> None:
    """Raise UnknownReading for the first reading that the goal set does not have."""
    for name in sorted(readings):
        if goals.reading(name) is None:
            known = ", ".join(reading.name for reading in goals.readings)
            raise UnknownReading(f"“{name}” is no reading of {goals.name}. It has{f': {known}' if known else ' none'}.")


def completed_proceedings(known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str]) -> list[Proceeding]:
    """The proceedings that count toward the number of completions, in order of completion."""
    types = goals.completions.case_types
    if "count-fear-reviews" in readings:
        types = types | FEAR_REVIEW_TYPES
    closures = "count-administrative-closures" in readings
    first, last = year.first, year.last
    counted = [
        p
        for p in known.proceedings
        if p.completed is not None
        and first <= p.completed <= last
        and p.judge in known.judges
        and p.case_type in types
        and p.manner is not None
        and (p.manner.completes or (closures and p.manner is Manner.ADMINISTRATIVE_CLOSURE))
    ]
    if "leads-only" in readings:
        counted = [p for p in counted if not _is_rider(known, p)]
    counted.sort(key=lambda p: (p.completed, p.id))
    if "distinct-cases" in readings:
        first_of_case: dict[int, Proceeding] = {}
        for p in counted:
            first_of_case.setdefault(p.case_id, p)
        counted = list(first_of_case.values())
    return counted


def _is_rider(known: Known, proceeding: Proceeding) -> bool:
    """Bound to a lead case on the day of completion: not severed, or severed after it."""
    done = proceeding.completed
    links = known.links_of_rider.get(proceeding.case_id, ())
    return any(link.severed is None or (done is not None and link.severed > done) for link in links)


def _completions(known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str]) -> CompletionsStanding:
    counted = completed_proceedings(known, goals, year, readings)
    goal = goals.completions
    items = tuple(Item(p.id, p.case_id, Verdict.MET, end=p.completed, release=p.release) for p in counted)
    return CompletionsStanding(goal.goal, completions_level(len(items), goal.goal, goal.needs_improvement_from), items)


def _items(
    benchmark: Benchmark, known: Known, year: FiscalYear, readings: frozenset[str], completed: list[Proceeding]
) -> Iterable[Item]:
    if benchmark.measure is Measure.DECISION_AFTER_MERITS:
        return timeliness.decisions_after_merits(benchmark, known, completed, readings)
    if benchmark.measure is Measure.MOTION_RULING:
        return timeliness.motion_rulings(benchmark, known, year, readings)
    if benchmark.measure is Measure.CUSTODY_FIRST_DATE:
        return first_dates.custody_requests(benchmark, known, year, readings)
    if benchmark.measure is Measure.MERITS_FIRST_DATE:
        return first_dates.merits(benchmark, known, year, readings)
    return first_dates.fear_reviews(benchmark, known, year, readings)


def _unattributed(known: Known, goals: GoalSet, year: FiscalYear) -> Unattributed:
    """Rows of the year that name no judge: completions this judge sat in, ruled motions, decided custody requests."""
    completions = tuple(
        p.id
        for p in known.proceedings
        if p.judge is None
        and p.completed is not None
        and p.completed in year
        and p.manner is not None
        and p.manner.completes
        and p.case_type in goals.completions.case_types
        and any(hearing.judge in known.judges for hearing in known.hearings_of(p.id))
    )
    custody = tuple(
        request.id
        for request in known.facts.custody_requests
        if request.judge is None
        and request.has_decision
        and request.decided_on is not None
        and request.decided_on in year
        and request.decided_on <= known.as_of
    )
    return Unattributed(completions, timeliness.motions_without_judge(known, year), custody)
