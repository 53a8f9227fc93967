from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from builders import shipped_goals

from iqdesk.domain.calendar import Away, AwayKind, FiscalYear, SittingCalendar
from iqdesk.domain.docket import CustodyRequest, Hearing, HearingKind, Manner, Motion, Proceeding
from iqdesk.domain.facts import Facts
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.draft import StatementPart
from reports import builders
from reports.reading import whole_text

DAY = date(2027, 3, 9)
DETAIL = Away(1, date(2027, 1, 11), date(2027, 1, 12), AwayKind.DETAIL)
EARLIER = Away(2, date(2027, 1, 4), date(2027, 1, 4), AwayKind.LEAVE)


def paper(*entries, away=(DETAIL, EARLIER)):
    """A motion of case 1 pending from January 4 to 29, and a merits hearing of case 2 without an interpreter on February 1."""
    proceedings = tuple(Proceeding(n, n, "RMV", "QWM", None, None, False, "N", False, None) for n in (1, 2))
    motion = Motion(1, 1, 1, "MR", "QWM", date(2027, 1, 4), date(2027, 1, 29), True, False, None)
    merits = Hearing(7, 2, date(2027, 2, 1), HearingKind.MERITS, "QWM", "18")
    later = Hearing(8, 2, date(2027, 3, 1), HearingKind.MERITS, "QWM", "8B")
    done = proceedings[1]._replace(completed=date(2027, 3, 1), manner=Manner.DECISION, has_decision=True)
    calendar = SittingCalendar((), away)
    facts = Facts(frozenset({"QWM"}), builders.codes(), (proceedings[0], done), (merits, later), (motion,), calendar=calendar)
    measured = standing(facts, shipped_goals(), FiscalYear(2027), DAY)
    return builders.a_paper(builders.JUDGE, measured, facts, {}, DAY, entries=entries)


def again(made, **rows):
    """The same paper from facts with other rows."""
    facts = replace(made.facts, **rows)
    return builders.a_paper(builders.JUDGE, standing(facts, shipped_goals(), FiscalYear(2027), DAY), facts, {}, DAY)


def row_of(made, case):
    """The words of the first row of a case, as the appendix prints them."""
    number = made.schedule.rows_of(case)[0]
    shown = whole_text(builders.written(made)).split("A Schedule of cases")[-1]
    return shown.split(f" A-{number} ")[1].split(" A-")[0]


def an_entry(number, first, last, cases):
    return CircumstanceEntry(number, CircumstanceKind.COMPLEX_CASE, first, last, "Long record", cases=cases)


def test_a_clock_names_the_days_lost_while_it_ran_and_not_the_day_it_began():
    made = paper()
    assert made.lines.ref("away 2") == "C-1"  # leave on the very day of receipt, which no clock counts
    assert "Fri Jan 29 25 2 C-2" in row_of(made, 1)


def test_a_missed_first_date_names_what_its_setting_is_counted_with():
    made = paper()
    assert row_of(made, 2).strip().startswith("— Mon Feb 1 Mon Mar 1 28 18 Lack of interpreter C-3")


def test_what_names_the_case_between_its_dates_is_named_and_what_lies_outside_them_is_not():
    within = an_entry(5, date(2027, 1, 20), date(2027, 1, 20), (1,))
    outside = an_entry(6, date(2027, 2, 20), date(2027, 2, 21), (1,))
    another = an_entry(9, date(2027, 1, 21), date(2027, 1, 21), (2,))
    made = paper(within, outside, another)
    assert f"25 2 C-2, {made.lines.ref('entry 5')}" in row_of(made, 1)


def test_up_to_six_are_named_and_more_are_said_to_be_more():
    def entries(count):
        return [an_entry(number, date(2027, 1, number), date(2027, 1, number), (1,)) for number in range(5, 5 + count)]

    # The detail of January 11 and 12 is one of them.
    assert "25 2 C-2, C-3, C-4, C-5, C-6, C-7" in row_of(paper(*entries(5)), 1)
    assert "…" not in row_of(paper(*entries(5)), 1)
    assert "25 2 C-2, C-3, C-4, C-5, C-6, C-7, …" in row_of(paper(*entries(6)), 1)


def test_a_setting_of_a_proceeding_that_went_elsewhere_is_named_by_its_custody_request():
    request = CustodyRequest(1, 3, 30, "QWM", date(2027, 2, 1), date(2027, 2, 15), True, None)
    setting = Hearing(9, 30, date(2027, 2, 8), HearingKind.CUSTODY, "QWM", "18")
    facts = Facts(frozenset({"QWM"}), builders.codes(), hearings=(setting,), custody_requests=(request,))
    made = builders.a_paper(builders.JUDGE, standing(facts, shipped_goals(), FiscalYear(2027), DAY), facts, {}, DAY)
    assert [one.case_id for group in made.schedule.settings for one in group.items] == [3]
    assert "18 Lack of interpreter C-1" in row_of(made, 3)


def test_an_absence_whose_court_days_lie_before_the_clock_began_is_not_named():
    # Away from Thursday to Sunday; the motion was received on Friday, and no court day of the absence came after it.
    leave = Away(3, date(2027, 1, 7), date(2027, 1, 10), AwayKind.LEAVE)
    usual = paper(away=(leave, DETAIL))
    motion = usual.facts.motions[0]._replace(received=date(2027, 1, 8))
    made = again(usual, motions=(motion,))
    assert made.lines.ref("away 3") == "C-1"
    assert "Fri Jan 29 21 2 C-2" in row_of(made, 1)


def test_two_kinds_of_hearing_of_one_case_on_one_day_are_told_apart():
    # On February 1 the merits hearing had no interpreter (18), and the custody hearing was put off for DHS to prepare (03).
    usual = paper(away=())
    custody = Hearing(9, 2, date(2027, 2, 1), HearingKind.CUSTODY, "QWM", "03")
    request = CustodyRequest(50, 2, 2, "QWM", date(2027, 1, 25), date(2027, 2, 8), True, None)
    made = again(usual, hearings=(*usual.facts.hearings, custody), custody_requests=(request,))
    merits, dhs = made.lines.ref("cause interpreter"), made.lines.ref("cause dhs")
    assert {merits, dhs} == {"C-1", "C-2"}
    shown = whole_text(builders.written(made)).split("A Schedule of cases")[-1]
    assert f"Mon Mar 1 28 18 Lack of interpreter {merits} " in shown
    assert re.search(rf"Mon Feb 8 7 03 [^0-9]+ {dhs} ", shown)


def test_without_the_part_or_without_circumstances_there_is_no_such_column():
    quiet = paper(away=())
    without = replace(quiet, circumstances=replace(quiet.circumstances, lines=()))
    hidden = builders.with_choices(paper(), parts_left_out=frozenset({StatementPart.CIRCUMSTANCES}))
    for made in (without, hidden):
        assert "See" not in whole_text(builders.written(made)).split("A Schedule of cases")[-1]
