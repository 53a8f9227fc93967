from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from builders import shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger, Origin
from iqdesk.domain.statement.cost import Cost, CostLine, OwnRates
from iqdesk.reports.statement.numbered_lines import LedgerLines
from iqdesk.reports.statement.schedule import Schedule
from reports.builders import crowded_facts

DAY = date(2027, 6, 30)
NO_RATES = OwnRates(0, Fraction(0), (), ())


def a_line(key, settings=(), slots=()):
    kind = CircumstanceKind.INTERPRETER
    first, last = date(2026, 10, 2), date(2026, 10, 9)
    return Circumstance(
        key, Origin.CODE, kind, first, last, "No interpreter", is_outside=True, settings=settings, lost_slots=slots
    )


def numbered(*lines):
    told = tuple(replace(line, number=place) for place, line in enumerate(lines, start=1))
    ledger = CircumstanceLedger(FiscalYear(2027), DAY, told)
    costs = [CostLine(line, Fraction(0), len(line.lost_slots), None, None, None) for line in lines if line.lost_slots]
    return LedgerLines(ledger, Cost(NO_RATES, tuple(costs)))


def test_lines_are_numbered_in_the_ledgers_order_with_what_they_cost():
    lines = numbered(a_line("away 5"), a_line("cause interpreter", (2, 4), (4,)))
    assert [(line.ref, line.circumstance.key) for line in lines.lines] == [("C-1", "away 5"), ("C-2", "cause interpreter")]
    assert lines.lines[0].cost is None
    assert lines.lines[1].cost.slots == 1
    assert lines.ref("cause interpreter") == "C-2"
    assert lines.ref("away 6") is None


def test_a_line_that_stands_for_several_is_found_by_each_of_their_keys():
    lines = numbered(replace(a_line("reason 5"), together=(a_line("reason 5"), a_line("reason 7"))), a_line("reason 6"))
    assert [lines.ref(key) for key in ("reason 5", "reason 7", "reason 6")] == ["C-1", "C-1", "C-2"]


def test_settings_follow_the_rows_of_the_measures_by_circumstance_and_date():
    facts = crowded_facts(5)
    lines = numbered(a_line("away 5"), a_line("entry 1", (6, 2, 4), (4,)), a_line("entry 2", (8, 999)))
    measured = standing(facts, shipped_goals(), FiscalYear(2027), DAY)
    without, schedule = Schedule(measured, facts), Schedule(measured, facts, lines.settings(facts))
    assert [group.title for group in schedule.settings] == ["C-2 Interpreter, 3\xa0settings", "C-3 Interpreter, 1\xa0setting"]
    rows = [(place, row.hearing.id, row.case_id, row.is_slot) for group in schedule.settings for place, row in group.numbered()]
    first = without.count + 1
    # Hearing 2n of the builder is set for case n, one day later for each.
    assert rows == [(first, 2, 1, False), (first + 1, 4, 2, True), (first + 2, 6, 3, False), (first + 3, 8, 4, False)]
    assert schedule.count == without.count + 4
    assert (schedule.of_circumstance("entry 1").first, schedule.of_circumstance("entry 1").last) == (first, first + 2)
    assert schedule.of_circumstance("away 5") is None
