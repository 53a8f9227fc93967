"""The reasons given for misses: of which year each is, and whether what it explains is missed at all.

A corrected date can make a miss go; what somebody said of it stays in the docket until a person takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.facts import Known
from iqdesk.domain.measures import NO_READINGS, benchmark_standings, completed_proceedings
from iqdesk.domain.misses import TITLES
from iqdesk.domain.oddities import OddityKind, ToCheck
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import Benchmark, GoalSet
    from iqdesk.domain.records import CaseName
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger


def ledger_as_measured(
    standing: Standing, facts: Facts, entries: Sequence[CircumstanceEntry], reasons: Sequence[GivenReason]
) -> CircumstanceLedger:
    """The ledger of the year and the day of a standing; it knows which of its reasons have no miss any more."""
    year, as_of = standing.year, standing.as_of
    own = reasons_of_year(year, facts, as_of, reasons)
    gone = {given.id for given in without_miss(own, facts, standing.goal_set, year, as_of)}
    told = [replace(given, is_miss_gone=given.id in gone) for given in own]
    return circumstance_ledger(facts, year, as_of, entries, told)


def reasons_of_year(year: FiscalYear, facts: Facts, as_of: date, reasons: Iterable[GivenReason]) -> list[GivenReason]:
    """The reasons of the misses of a year: a first date is of the year of its day, what came late of the year of its decision."""
    given_by_then = [given for given in reasons if given.day <= as_of]
    subjects = {given.subject for given in given_by_then}
    ended = {one.id: one.completed for one in facts.proceedings if one.id in subjects}
    ended |= {one.id: one.decided_on for one in facts.motions if one.id in subjects and one.has_decision}
    return [given for given in given_by_then if _counted_on(given, ended.get(given.subject), facts, as_of) in year]


def _counted_on(given: GivenReason, ended: date | None, facts: Facts, as_of: date) -> date:
    """The day by which a miss is of a year; where a hearing was set for its day, that was a first date."""
    if ended is None or not given.day < ended <= as_of or ended in FiscalYear.of(given.day):
        return given.day
    heard = facts.hearings_by_proceeding.get(given.subject, ())
    return given.day if any(hearing.on == given.day for hearing in heard) else ended


def without_miss(
    reasons: Sequence[GivenReason], facts: Facts, goals: GoalSet, year: FiscalYear, as_of: date
) -> list[GivenReason]:
    """Those of a year's reasons whose row its benchmark does not count as missed, and whose clock does not run either.

    In the primary reading, as a miss is one; a benchmark that the goal set does not have says nothing of its reasons.
    """
    names = {benchmark.name for benchmark in goals.benchmarks}
    asked = [given for given in reasons if given.benchmark in names]
    if not asked:
        return []
    part = _about(facts, {given.subject for given in asked})
    known = Known(part, as_of)
    completed = completed_proceedings(known, goals, year, NO_READINGS)
    standings = benchmark_standings(known, goals, year, NO_READINGS, completed)
    stands = {(of.benchmark.name, item.subject, item.due) for of in standings for item in of.rows(Verdict.MISSED)}
    stands |= {(of.benchmark.name, of.subject, of.due) for of in running_clocks(part, goals, as_of) if of.paused_by is None}
    return [given for given in asked if given.miss not in stands]


def _about(facts: Facts, subjects: set[int]) -> Facts:
    """The facts of the cases that some rows are of: few among very many, so that what follows looks through few."""
    motions = tuple(one for one in facts.motions if one.id in subjects)
    requests = tuple(one for one in facts.custody_requests if one.id in subjects)
    wanted = subjects | {one.proceeding_id for one in motions} | {one.proceeding_id for one in requests}
    cases = {one.case_id for one in facts.proceedings if one.id in wanted}
    proceedings = tuple(one for one in facts.proceedings if one.case_id in cases)
    of = {one.id for one in proceedings}
    hearings = tuple(one for one in facts.hearings if one.proceeding_id in of)
    return replace(facts, proceedings=proceedings, hearings=hearings, motions=motions, custody_requests=requests)


def gone_misses(
    facts: Facts, goals_of: Callable[[FiscalYear], GoalSet], as_of: date, reasons: Sequence[GivenReason]
) -> Iterator[tuple[GivenReason, Benchmark]]:
    """The reasons without a miss of this fiscal year and the last, as misses are asked about, each with its benchmark."""
    this_year = FiscalYear.of(as_of)
    for year in (FiscalYear(this_year.year - 1), this_year):
        goals = goals_of(year)
        named = {benchmark.name: benchmark for benchmark in goals.benchmarks}
        own = reasons_of_year(year, facts, as_of, reasons)
        yield from ((given, named[given.benchmark]) for given in without_miss(own, facts, goals, year, as_of))


def gone_to_check(given: GivenReason, benchmark: Benchmark, case: CaseName | None) -> ToCheck:
    """The line under To check of a reason that has no miss any more."""
    missed = TITLES[benchmark.measure].format(days=benchmark.days)
    words = f"A reason was given for “{missed}” of {long_day(given.day)}, and nothing is missed there any more."
    remedy = "Withdraw the reason, or correct what made the miss go."
    return ToCheck(OddityKind.MISS_GONE, "reasons", given.id, case, given.day, words, remedy=remedy)
