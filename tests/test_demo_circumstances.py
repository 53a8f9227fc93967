"""The demonstration's circumstances, and what they cost worked out again from the rows of the file."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.codes import HearingHeld
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.given_reasons import ledger_as_measured
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Demonstration

TODAY = date(2027, 3, 9)
YEAR = FiscalYear(2027)
# 5 U.S.C. 6103, October 1, 2026 to March 9, 2027
HOLIDAYS = ["2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25", "2027-01-01", "2027-01-18", "2027-02-15"]


@pytest.fixture(scope="module")
def made(demonstration: Demonstration) -> Iterator[DocketFile]:
    with DocketFile.open(demonstration(TODAY)) as file:
        yield file


def test_every_origin_has_lines_and_the_judge_entered_some_with_hearings_and_cases(made: DocketFile) -> None:
    entries = made.circumstance_entries()
    assert len(entries) == 8
    assert sum(bool(one.hearings) for one in entries) >= 3
    assert sum(bool(one.cases) for one in entries) == 2
    assert all(one.evidence and one.last <= TODAY for one in entries)
    facts = made.facts()
    measured = standing(facts, shipped_goals(), YEAR, TODAY, frozenset())
    ledger = ledger_as_measured(measured, facts, entries, made.given_reasons())
    assert not any(line.is_miss_gone for line in ledger.lines)
    assert {line.origin for line in ledger.lines} == set(Origin) - {Origin.CLOSURE}  # no closure of its own this year
    assert {line.is_outside for line in ledger.lines} == {True, False, None}


def test_on_the_first_day_of_a_year_nothing_has_come_about_yet(demonstration: Demonstration) -> None:
    with DocketFile.open(demonstration(date(2026, 10, 1))) as file:
        assert file.circumstance_entries() == []


def court_days(file: DocketFile) -> dict[str, Fraction]:
    """Every court day of the year so far, with what of it was lost."""
    rows = file._connection.execute("select first, last, hundredths from away").fetchall()
    days = {}
    for number in range((TODAY - YEAR.first).days + 1):
        day = YEAR.first + timedelta(days=number)
        if day.weekday() < 5 and day.isoformat() not in HOLIDAYS:
            lost = sum(part for first, last, part in rows if first <= day.isoformat() <= last)
            days[day.isoformat()] = Fraction(min(lost, 100), 100)
    return days


def test_what_it_cost_is_what_the_rows_of_the_file_give_when_they_are_counted_another_way(made: DocketFile) -> None:
    facts = made.facts()
    measured = standing(facts, shipped_goals(), YEAR, TODAY, frozenset())
    ledger = ledger_as_measured(measured, facts, made.circumstance_entries(), made.given_reasons())
    cost = what_it_cost(ledger, measured, facts)
    days = court_days(made)
    ended = {item.subject: str(item.end) for item in measured.completions.items}
    lost, later, held, done = Counter[str](), Counter[str](), Counter[str](), set[tuple[str, int]]()
    rows = made._connection.execute(
        """select proceeding_id, day, h.kind, code from hearings h join proceedings p on p.id = proceeding_id
        where h.judge = 'QEL' and day between ? and ? and coalesce(code, '') not in ('99', '8A')
        and (h.kind = 'custody' or day <= coalesce(completed, day))
        and (day < ? or code is not null or is_recorded = 1 or completed = day)""",
        (YEAR.first.isoformat(), TODAY.isoformat(), TODAY.isoformat()),
    )
    for proceeding, day, kind, code in rows:
        entry = made.adjournment_codes().on(code, date.fromisoformat(day)) if code else None
        if entry is None or entry.held is HearingHeld.YES:  # what this docket has no table for is a hearing without code
            held[kind] += 1
            if ended.get(proceeding) == day:
                done.add((kind, proceeding))
        elif not days.get(day):
            lost[kind] += 1
            later[kind] += ended.get(proceeding, "") > day
    assert len({proceeding for _, proceeding in done}) == len(done)  # each with one hearing of its day
    share = {kind: Fraction(sum(one == kind for one, _ in done), held[kind]) for kind in held}
    sat = sum((1 - one for one in days.values()), Fraction(0))
    by_days = sum(days.values(), Fraction(0)) * len(ended) / sat
    total = cost.total
    assert (total.days, total.slots, total.completed_later) == (sum(days.values()), lost.total(), later.total())
    assert total.completions == by_days + sum(share[kind] * count for kind, count in lost.items())
    assert total.low is not None
    assert cost.rates.lowest is not None
    low = cost.rates.lowest
    least = by_days + sum(share[kind] * (count - later[kind]) for kind, count in lost.items())
    assert total.low == least * low.completions / low.available_days * sat / len(ended)
