from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import shipped_goals
from reports.builders import codes, crowded_facts, sample_facts

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Hearing, HearingKind, Manner, Motion, Proceeding
from iqdesk.domain.facts import Facts
from iqdesk.domain.facts_of_year import facts_of_year
from iqdesk.domain.measures import standing

READINGS = ["", *(reading.name for reading in shipped_goals().readings)]


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize(("year", "as_of"), [(2018, date(2018, 9, 30)), (2019, date(2019, 3, 8)), (2019, date(2020, 4, 6))])
def test_no_measure_of_the_year_differs_under_any_reading(reading, year, as_of):
    facts, goals, of = sample_facts(), shipped_goals(), FiscalYear(year)
    part = facts_of_year(facts, of)
    names = frozenset({reading} - {""})
    assert standing(part, goals, of, as_of, names) == standing(facts, goals, of, as_of, names)


def test_nothing_of_a_year_in_which_everything_happened_is_left_out():
    facts = crowded_facts(50)
    assert facts_of_year(facts, FiscalYear(2027)) == facts


def test_a_case_that_was_over_before_the_year_is_left_out_with_all_its_rows():
    before, within = date(2026, 9, 30), date(2026, 10, 1)

    def case(number, ended, ruled):
        return (
            Proceeding(number, number, "RMV", "QWM", ended, Manner.DECISION, True, "N", False, None),
            Hearing(number, number, date(2026, 9, 1), HearingKind.MERITS, "QWM", None),
            Motion(number, number, number, "MR", "QWM", date(2026, 9, 1), ruled, ruled is not None, False, None),
        )

    rows = [
        case(1, before, before),
        case(2, within, before),
        case(3, before, within),
        case(4, before, None),
        case(5, None, before),
    ]
    proceedings, hearings, motions = zip(*rows, strict=True)
    alone = Motion(9, None, None, "MR", "QWM", before, before, True, False, None)
    heard = Hearing(10, 1, within, HearingKind.MASTER, "QWM", None)
    facts = Facts(frozenset({"QWM"}), codes(), proceedings, hearings, (*motions, alone))
    left = facts_of_year(facts, FiscalYear(2027))
    assert [one.id for one in left.proceedings] == [2, 3, 4, 5]
    assert [one.id for one in left.hearings] == [2, 3, 4, 5]
    assert [one.id for one in left.motions] == [2, 3, 4, 5, 9]  # the last is of no case that is known
    waiting = replace(facts, motions=(motions[0]._replace(has_decision=False), *motions[1:]))  # a day, and no ruling
    assert [one.id for one in facts_of_year(waiting, FiscalYear(2027)).motions] == [1, 2, 3, 4, 5]
    again = Facts(frozenset({"QWM"}), codes(), proceedings, (*hearings, heard), motions)
    assert facts_of_year(again, FiscalYear(2027)) == again
