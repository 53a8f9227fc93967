"""What holds for every docket, whatever is in it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from builders import facts_of, shipped_adjournment_codes, shipped_goals
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.docket import (
    Appeal,
    CustodyRequest,
    CustodySpell,
    FamilyLink,
    Hearing,
    HearingKind,
    Manner,
    Mark,
    MarkKind,
    Motion,
    Proceeding,
)
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE, Measure
from iqdesk.domain.measures import standing
from iqdesk.domain.standing import PER_COMPLETION, Verdict
from iqdesk.domain.trend import Tally, months, months_json, tally

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.standing import Standing

YEAR = FiscalYear(2019)
END = date(2020, 4, 6)
CODES = [None, "09", "13", "24", "8A", "8B", "99", "RR", "02", "7Q"]

days = st.dates(date(2018, 8, 1), date(2020, 1, 31))
some_day = st.none() | days
judges = st.sampled_from(["QWM", "QWM", "QWN", "ZZK", None])
few = st.integers(1, 8)
readings = st.sets(st.sampled_from([one.name for one in shipped_goals().readings])).map(frozenset)


@st.composite
def proceedings(draw: st.DrawFn, identity: int) -> Proceeding:
    completed = draw(some_day)
    manner = draw(st.none() | st.sampled_from(Manner)) if completed else None
    kind = draw(st.sampled_from(["RMV", "RMV", "AOC", "CFR", "RFR", "CSR", None]))
    custody = draw(st.sampled_from(["D", "N", "R", None]))
    return Proceeding(
        identity, draw(few), kind, draw(judges), completed, manner, manner is not None, custody, draw(st.booleans()), None
    )


@st.composite
def dockets(draw: st.DrawFn) -> Facts:
    def rows(one: st.SearchStrategy[object], most: int) -> list[object]:
        return draw(st.lists(one, max_size=most))

    def numbered(rows: list[object]) -> list[object]:
        return [row._replace(id=number) for number, row in enumerate(rows, start=1)]  # type: ignore[attr-defined] # named tuples

    kinds = st.sampled_from([HearingKind.MERITS, *HearingKind])
    flags = st.booleans()
    hearings = rows(st.builds(Hearing, st.just(0), few, days, kinds, judges, st.sampled_from(CODES)), 24)
    motion = st.builds(
        Motion, st.just(0), few, few, st.sampled_from(["MTR", "BB"]), judges, some_day, some_day, flags, flags, st.none()
    )
    request = st.builds(CustodyRequest, st.just(0), few, few, judges, some_day, some_day, flags, st.none())
    results = st.sampled_from(["DIS", "REM", "BCR", "SUS", "WDL", None])
    appeal = st.builds(
        Appeal, st.just(0), few, st.none() | few, st.just("IJ"), st.just("Case Appeal"), some_day, some_day, results, st.none()
    )
    return facts_of(
        [draw(proceedings(number)) for number in range(1, draw(st.integers(0, 8)) + 1)],
        numbered(hearings),
        numbered(rows(motion, 6)),
        numbered(rows(request, 6)),
        numbered(rows(appeal, 6)),
        rows(st.builds(CustodySpell, few, some_day, some_day), 4),
        rows(st.builds(FamilyLink, few, some_day), 4),
        rows(st.builds(Mark, few, st.sampled_from(MarkKind), some_day, some_day), 4),
        judges=("QWM", "QWN"),
    )


@given(dockets(), days, readings)
def test_met_is_within_counted_and_with_the_excluded_every_item_is_told(facts: Facts, as_of: date, names: frozenset[str]) -> None:
    result = standing(facts, shipped_goals(), YEAR, as_of, names)
    for one in result.benchmarks:
        assert 0 <= one.met <= one.counted
        assert one.counted + sum(one.excluded.values()) == len(one.items)
        assert all((item.exclusion is None) == (item.verdict is not Verdict.EXCLUDED) for item in one.items)
        assert (one.share is None) == (one.goal_met is None) == (one.counted == 0)
    assert 0 <= result.remand_rate.remands <= len(result.remand_rate.items)


@given(dockets(), days, readings)
def test_no_row_stands_twice_in_one_measure(facts: Facts, as_of: date, names: frozenset[str]) -> None:
    result = standing(facts, shipped_goals(), YEAR, as_of, names)
    for items in (result.completions.items, result.remand_rate.items, *(one.items for one in result.benchmarks)):
        subjects = [item.subject for item in items]
        assert len(subjects) == len(set(subjects))


@given(dockets(), days, readings)
def test_the_months_sum_to_the_year(facts: Facts, as_of: date, names: frozenset[str]) -> None:
    result = standing(facts, shipped_goals(), YEAR, as_of, names)
    for measure in measures_of(result):
        by_month = months(result, measure)
        if measure != REMAND_RATE or PER_COMPLETION not in names:
            assert list(by_month) == YEAR.months()
            assert Tally(*map(sum, zip(*by_month.values(), strict=True))) == tally(result, measure)


@given(dockets(), days)
def test_a_case_counted_once_a_year_stands_in_the_month_it_first_was_completed_in(facts: Facts, as_of: date) -> None:
    every = standing(facts, shipped_goals(), YEAR, as_of)
    once = standing(facts, shipped_goals(), YEAR, as_of, frozenset({"distinct-cases"}))
    first: dict[int | None, date] = {}
    for item in every.completions.items:
        if item.end is not None:
            first[item.case_id] = min(item.end, first.get(item.case_id, item.end))
    assert {item.case_id: item.end for item in once.completions.items} == first


@given(dockets(), days, st.sampled_from([one.name for one in shipped_goals().readings]), readings)
def test_a_reading_leaves_every_measure_that_it_does_not_bear_on_as_it_is(
    facts: Facts, as_of: date, name: str, others: frozenset[str]
) -> None:
    goals = shipped_goals()
    bears_on = next(one.measures for one in goals.readings if one.name == name)
    without, with_it = (standing(facts, goals, YEAR, as_of, names) for names in (others - {name}, others | {name}))
    for measure in measures_of(without):
        if measure not in bears_on:
            assert printed(without, measure) == printed(with_it, measure)


def measures_of(result: Standing) -> list[str]:
    return [COMPLETIONS, REMAND_RATE, *(one.benchmark.name for one in result.benchmarks)]


def printed(result: Standing, measure: str) -> str:
    """One measure as the JSON has it, the year and its months."""
    whole = result.as_json()
    shares = whole["benchmarks"]
    assert isinstance(shares, dict)
    return json.dumps([shares.get(measure, whole.get(measure)), months_json(result)[measure]])


@given(dockets(), days)
def test_every_timeliness_item_is_a_completion_under_one_clock(facts: Facts, as_of: date) -> None:
    result = standing(facts, shipped_goals(), YEAR, as_of)
    completed = {item.subject for item in result.completions.items}
    detained, others = (one for one in result.benchmarks if one.benchmark.measure is Measure.DECISION_AFTER_MERITS)
    clocks = [{item.subject for item in one.items} for one in (detained, others)]
    assert clocks[0] | clocks[1] | set(result.unknown_custody) <= completed
    assert not clocks[0] & clocks[1]


@given(dockets(), st.lists(days, min_size=2, max_size=4))
def test_completions_only_grow_with_the_day_of_measuring(facts: Facts, moments: list[date]) -> None:
    results = [standing(facts, shipped_goals(), YEAR, as_of) for as_of in sorted(moments)]
    for earlier, later in pairwise(results):
        assert {item.subject for item in earlier.completions.items} <= {item.subject for item in later.completions.items}
        assert {item.subject for item in earlier.remand_rate.items} <= {item.subject for item in later.remand_rate.items}


@given(dockets(), readings, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(facts: Facts, names: frozenset[str], chance: object) -> None:
    def shuffled(rows: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(chance.sample(rows, len(rows)))  # type: ignore[attr-defined] # hypothesis gives a Random

    lists = ("proceedings", "hearings", "motions", "custody_requests", "appeals", "custody_history", "family_links", "marks")
    other = replace(facts, **{name: shuffled(getattr(facts, name)) for name in lists})
    assert (
        standing(facts, shipped_goals(), YEAR, END, names).as_json()
        == standing(other, shipped_goals(), YEAR, END, names).as_json()
    )


@given(dockets(), days)
def test_what_happens_later_changes_nothing_seen_today(facts: Facts, as_of: date) -> None:
    """Leaving out every hearing and decision after the day of measuring gives the same benchmarks."""
    seen = replace(
        facts,
        hearings=tuple(one for one in facts.hearings if one.on <= as_of),
        motions=tuple(
            one._replace(decided_on=None, has_decision=False) if one.decided_on and one.decided_on > as_of else one
            for one in facts.motions
        ),
        appeals=tuple(one for one in facts.appeals if one.decided_on is None or one.decided_on <= as_of),
    )
    assert standing(seen, shipped_goals(), YEAR, as_of).as_json() == standing(facts, shipped_goals(), YEAR, as_of).as_json()


@given(dockets(), days)
def test_a_second_code_of_the_judge_only_adds_completions(facts: Facts, as_of: date) -> None:
    one_code = standing(replace(facts, judges=frozenset({"QWM"})), shipped_goals(), YEAR, as_of)
    assert one_code.completions.count <= standing(facts, shipped_goals(), YEAR, as_of).completions.count


@given(dockets(), days)
def test_a_clock_that_runs_is_of_something_undecided(facts: Facts, as_of: date) -> None:
    done = {one.id for one in facts.proceedings if one.completed is not None and one.completed <= as_of}
    for clock in running_clocks(facts, shipped_goals(), as_of):
        measure = clock.benchmark.measure
        assert clock.started is None or clock.started <= as_of
        if measure.has_days:
            assert clock.started is not None
            assert clock.due == clock.started + timedelta(days=clock.benchmark.days or 0)
        assert measure in (Measure.MOTION_RULING, Measure.CUSTODY_FIRST_DATE) or clock.subject not in done


def test_the_codes_of_these_dockets_are_known_but_one() -> None:
    codes = shipped_adjournment_codes()
    assert [code for code in CODES if code and codes.on(code, END) is None] == ["7Q"]
