"""The ledger of circumstances: what makes a line, which setting is whose, whose control, and that nothing counts twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from builders import ANOTHER_JUDGE, a_custody_request, a_hearing, a_motion, a_proceeding, facts_of
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, PartTimeShare, SittingCalendar
from iqdesk.domain.codes import AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.docket import Hearing, HearingKind
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind, GivenReason
from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger, Origin
from iqdesk.domain.statement.given_reasons import reasons_of_year
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.domain.statement.own_settings import is_postponed, is_slot_lost, own_settings

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts

YEAR = FiscalYear(2027)
LAST = YEAR.last
MASTER, CUSTODY = HearingKind.MASTER, HearingKind.CUSTODY


def day(text: str) -> date:
    return date.fromisoformat(text)


def away(number: int, first: str, last: str = "", kind: AwayKind = AwayKind.LEAVE, part: int = 100, **more: object) -> Away:
    return Away(number, day(first), day(last or first), kind, part, **more)  # type: ignore[arg-type] # fields by name


def closed(number: int, first: str, last: str = "", *, in_use: bool = True) -> Closure:
    return Closure(day(first), day(last or first), "Federal offices closed", "E.O. 13854", in_use, number)


def an_entry(number: int, first: str, *hearings: Hearing, **more: object) -> CircumstanceEntry:
    ids = tuple(one.id for one in hearings)
    line = CircumstanceEntry(number, CircumstanceKind.INTERPRETER, day(first), day(first), "Nobody for Q’anjob’al", hearings=ids)
    return replace(line, **more)  # type: ignore[arg-type] # fields by name


def a_reason(number: int, subject: int, on: str, code: str | None = "18", **more: object) -> GivenReason:
    given = GivenReason(number, "merits-first-date", subject, 7, day(on), code, None, "The line dropped")
    return replace(given, **more)  # type: ignore[arg-type] # fields by name


def the_ledger(facts: Facts, *rows: CircumstanceEntry | GivenReason, as_of: date = LAST) -> CircumstanceLedger:
    entries = [one for one in rows if isinstance(one, CircumstanceEntry)]
    reasons = reasons_of_year(YEAR, facts, as_of, [one for one in rows if isinstance(one, GivenReason)])
    return circumstance_ledger(facts, YEAR, as_of, entries, reasons)


def lines(facts: Facts, *rows: CircumstanceEntry | GivenReason, as_of: date = LAST) -> dict[str, Circumstance]:
    return {one.key: one for one in the_ledger(facts, *rows, as_of=as_of).lines}


def test_days_away_are_lines_in_court_days_and_in_available_days() -> None:
    # February 2027: the 15th is Washington's Birthday, so 15 to 19 are four court days; from the 18th on a 50% share.
    shares = (PartTimeShare(1, day("2027-02-18"), 50),)
    entries = (
        away(5, "2027-02-15", "2027-02-19", AwayKind.DETAIL, note="Camp Harlan", evidence="Assignment e-mail, January 6"),
        away(6, "2027-02-16", part=40),
        away(7, "2027-03-02", part=25, is_outside=True),
    )
    found = lines(facts_of(calendar=SittingCalendar((), entries, shares=shares)))
    detail = found["away 5"]
    assert (detail.origin, detail.kind, detail.words) == (Origin.AWAY, CircumstanceKind.DETAIL, "Camp Harlan")
    assert (detail.court_days, detail.available_days) == (4, 3)  # two whole days, two halves
    assert (detail.is_outside, detail.evidence) == (True, "Assignment e-mail, January 6")
    assert (found["away 6"].court_days, found["away 6"].words, found["away 6"].is_outside) == (0, "Leave", False)
    assert (found["away 7"].available_days, found["away 7"].is_outside) == (Fraction(1, 8), True)


def test_a_closure_in_use_is_a_line_where_it_took_court_days_and_a_day_is_closed_once() -> None:
    closures = (
        closed(1, "2026-12-24"),
        closed(2, "2026-12-23", "2026-12-26"),  # the 25th is Christmas Day, the 26th a Saturday
        closed(3, "2027-01-02"),  # a Saturday
        closed(4, "2027-01-05", in_use=False),
        closed(5, "2026-09-30"),
    )
    found = the_ledger(facts_of(calendar=SittingCalendar(closures, (away(9, "2026-12-23"),))))
    assert [(one.key, one.court_days) for one in found.lines] == [("away 9", 0), ("closure 2", 2)]
    closure = found.lines[1]
    assert (closure.words, closure.evidence, closure.is_outside) == ("Federal offices closed", "E.O. 13854", True)
    assert (found.court_days, found.available_days) == (2, 2)


def test_days_before_entry_on_duty_and_after_the_day_of_measuring_are_nobodys() -> None:
    closures = (closed(1, "2026-11-27"), closed(2, "2026-12-24", "2026-12-31"))
    calendar = SittingCalendar(closures, (away(3, "2026-12-28", "2027-01-08"),), on_duty_from=day("2026-12-30"))
    found = the_ledger(facts_of(calendar=calendar), as_of=day("2027-01-05"))
    # Closed on December 30 and 31; away on January 4 and 5.
    assert [(one.key, one.court_days) for one in found.lines] == [("closure 2", 2), ("away 3", 2)]


def test_a_setting_stands_with_the_entry_that_names_it_else_the_day_else_the_reason_else_the_cause() -> None:
    proceedings = [a_proceeding(None) for _ in range(5)]
    on_leave = [a_hearing(one, "2027-03-01", "18") for one in proceedings[:2]]
    ordinary = [a_hearing(one, "2027-03-03", "18") for one in proceedings[2:]]
    facts = facts_of(*proceedings, *on_leave, *ordinary, calendar=SittingCalendar((), (away(4, "2027-03-01"),)))
    reason = a_reason(8, proceedings[3].id, "2027-03-03", is_outside=False)
    found = lines(facts, an_entry(2, "2027-03-01", on_leave[0], ordinary[0], is_outside=True), reason)
    assert found["entry 2"].settings == (on_leave[0].id, ordinary[0].id)
    assert found["entry 2"].lost_slots == (ordinary[0].id,)  # the other lies on a day that is lost anyhow
    assert (found["away 4"].settings, found["away 4"].lost_slots) == ((on_leave[1].id,), ())
    assert (found["reason 8"].settings, found["reason 8"].is_outside) == ((ordinary[1].id,), False)
    assert (found["cause interpreter"].settings, found["cause interpreter"].is_outside) == ((ordinary[2].id,), True)
    assert found["reason 8"].lost_slots == found["reason 8"].settings


def test_an_entry_counts_with_this_judges_settings_of_the_year_and_each_with_one_entry() -> None:
    proceeding = a_proceeding(None)
    held, postponed = a_hearing(proceeding, "2027-03-03", "8B"), a_hearing(proceeding, "2027-03-04", "18")
    others, before = a_hearing(proceeding, "2027-03-03", "18", judge=ANOTHER_JUDGE), a_hearing(proceeding, "2026-09-30", "18")
    facts = facts_of(proceeding, held, postponed, others, before)
    later = an_entry(3, "2027-03-05", postponed, kind=CircumstanceKind.OTHER)
    first = an_entry(9, "2027-03-03", held, postponed, others, before, cases=(proceeding.case_id,), last=day("2027-04-01"))
    last_year = an_entry(1, "2026-09-30", before)
    found = lines(facts, later, first, last_year)
    assert found.keys() == {"entry 9", "entry 3"}
    assert (found["entry 9"].settings, found["entry 9"].lost_slots) == ((held.id, postponed.id), (postponed.id,))
    assert (found["entry 9"].held, found["entry 9"].postponed) == ((held.id,), 1)
    assert (found["entry 9"].cases, found["entry 9"].is_outside) == ((proceeding.case_id,), None)
    assert found["entry 3"].settings == ()


def test_a_line_knows_what_it_names_without_counting_it_and_the_ledger_where_that_stands() -> None:
    proceeding = a_proceeding(None)
    postponed, others = a_hearing(proceeding, "2027-03-04", "18"), a_hearing(proceeding, "2027-03-04", "18", judge=ANOTHER_JUDGE)
    calendar = SittingCalendar((), (away(4, "2027-03-01", "2027-03-02"),))
    facts = facts_of(proceeding, postponed, others, calendar=calendar)
    ledger = the_ledger(facts, an_entry(3, "2027-03-03", postponed), an_entry(5, "2027-03-04", postponed, others))
    first, second = (next(one for one in ledger.lines if one.key == key) for key in ("entry 3", "entry 5"))
    assert (first.settings, first.not_counted) == ((postponed.id,), ())
    assert (second.settings, second.not_counted) == ((), (postponed.id, others.id))
    assert second.as_json()["not_counted"] == [postponed.id, others.id]
    assert (ledger.line_of(postponed.id), ledger.line_of(others.id)) == (first, None)
    assert [one.key for one in ledger.lines if one == ledger.lost_on(day("2027-03-02"))] == ["away 4"]
    assert ledger.lost_on(day("2027-03-04")) is None


def test_a_kind_has_a_short_word_only_where_its_label_is_long() -> None:
    assert max(len(kind.short) for kind in CircumstanceKind) == len("Not produced by DHS")
    assert {kind.label for kind in CircumstanceKind if kind.short != kind.label} == {
        "Facility or technical",
        "Judge’s leave, detail or reassignment",
        "Respondent not produced by DHS",
    }


def test_the_days_of_every_away_kind_are_of_a_kind_of_circumstance() -> None:
    told = {kind: CircumstanceKind.of_away(kind) for kind in AwayKind}
    assert told.pop(AwayKind.OUTAGE) is CircumstanceKind.FACILITY  # an outage is one of the things that such codes name
    assert all(found.value == kind.value for kind, found in told.items())


def test_what_is_left_is_told_by_cause_with_its_codes() -> None:
    proceeding = a_proceeding(None)
    codes = ["18", "33", "33", "09", "09", "10", "17", "13", "MR", "34", "01", "02", "03", "12", "12", "ZZ", "46", "9A"]
    hearings = [a_hearing(proceeding, "2027-03-03", code) for code in codes]
    master = a_hearing(proceeding, "2027-03-03", "17", kind=MASTER)  # the ordinary course
    found = lines(facts_of(proceeding, *hearings, master))
    told = {
        key: (one.kind.label, one.is_outside, one.evidence, len(one.settings), len(one.lost_slots)) for key, one in found.items()
    }
    assert told == {
        "cause interpreter": ("Interpreter", True, "Codes 18, 33", 3, 3),
        "cause not-produced": ("Respondent not produced by DHS", True, "Code 09", 2, 2),
        "cause court": ("Court", None, "Codes 10, 17", 2, 1),  # code 17 says that the hearing was held
        "cause court within": ("Court", False, "Codes 13, MR", 2, 1),  # and so does 13
        "cause judge within": ("Judge’s leave, detail or reassignment", False, "Code 34", 1, 1),
        "cause respondent": ("Respondent", True, "Codes 01, 02, 12", 4, 4),
        "cause dhs": ("DHS", True, "Code 03", 1, 1),
        "cause other": ("Other", None, "Code ZZ", 1, 1),
        "cause facility": ("Facility or technical", True, "Code 46", 1, 1),
        "cause operational": ("Operational", True, "Code 9A", 1, 1),
    }
    assert found["cause interpreter"].words == "Interpreter ordered but did not appear (2); Lack of interpreter (1)"
    assert {one.origin for one in found.values()} == {Origin.CODE}


def test_the_words_of_a_cause_name_three_codes_and_count_the_others() -> None:
    proceeding = a_proceeding(None)
    hearings = [a_hearing(proceeding, f"2027-03-{2 + n:02}", code) for n, code in enumerate(["01", "02", "05", "06", "11", "02"])]
    line = lines(facts_of(proceeding, *hearings))["cause respondent"]
    assert line.words == (
        "Preparation - respondent or representative (2); Respondent seeking representation (1); "
        "Respondent to file asylum application (1); other codes (2)"
    )
    assert (line.first, line.last) == (day("2027-03-02"), day("2027-03-07"))


def test_the_table_of_codes_as_it_was_edited_is_what_is_read() -> None:
    proceeding = a_proceeding(None)
    facts = facts_of(proceeding, a_hearing(proceeding, "2027-03-03", "18"))
    entry = facts.codes.on("18", day("2027-03-03"))
    assert entry is not None
    edited = replace(entry, held=HearingHeld.YES, attributable_to_judge=True)
    found = lines(replace(facts, codes=AdjournmentCodes((edited,))))
    assert (found["cause interpreter within"].is_outside, found["cause interpreter within"].lost_slots) == (False, ())


def test_a_reason_is_read_by_its_code_where_nobody_said_whose_control_it_lay_in() -> None:
    proceeding = a_proceeding(None)
    request = a_custody_request(proceeding, "2027-03-01", None)
    custody, merits = (a_hearing(proceeding, "2027-03-03", "09", kind=kind) for kind in (CUSTODY, HearingKind.MERITS))
    facts = facts_of(proceeding, request, custody, merits)
    found = lines(
        facts,
        a_reason(1, request.id, "2027-03-03", "09", words="", evidence="The transport list"),
        a_reason(2, 99, "2027-03-04", None, words="", case_id=None),
        a_reason(3, 98, "2027-10-01"),
    )
    assert (found["reason 1"].kind, found["reason 1"].is_outside) == (CircumstanceKind.NOT_PRODUCED, True)
    assert (found["reason 1"].settings, found["reason 1"].cases) == ((custody.id,), (7,))
    assert (found["reason 1"].words, found["reason 1"].evidence) == (
        "Detained respondent not presented for hearing",
        "The transport list",
    )
    assert (found["reason 2"].kind, found["reason 2"].is_outside) == (CircumstanceKind.OTHER, None)
    assert (found["reason 2"].words, found["reason 2"].cases, found["reason 2"].settings) == ("Reason given at the miss", (), ())
    assert found["cause not-produced"].settings == (merits.id,)
    assert "reason 3" not in found


def test_the_reason_of_what_came_late_stands_in_the_year_of_the_decision() -> None:
    # Due in the last days of fiscal year 2026 and decided in the first of 2027; a first date is of the year of its day.
    late, motion = a_proceeding("2026-10-05"), a_motion("2026-09-07", "2026-10-02")
    missed, waiting = a_proceeding("2026-10-05"), a_motion("2026-09-07", "2026-10-20")
    facts = facts_of(late, motion, missed, waiting, a_hearing(missed, "2026-09-25", "18"))
    reasons = [a_reason(number, one.id, "2026-09-25") for number, one in enumerate((late, motion, missed, waiting), start=1)]
    before = reasons_of_year(FiscalYear(2026), facts, day("2026-10-09"), reasons)
    assert [one.id for one in before] == [3, 4]  # the last waits still on October 9
    assert list(lines(facts, *reasons, as_of=day("2026-10-09"))) == ["reason 1", "reason 2"]
    assert list(lines(facts, *reasons)) == ["reason 1", "reason 2", "reason 4"]


def test_a_reason_without_a_code_is_read_by_the_code_of_the_setting_that_missed() -> None:
    proceeding = a_proceeding(None)
    facts = facts_of(proceeding, a_hearing(proceeding, "2027-03-03", "18"))
    given = a_reason(1, proceeding.id, "2027-03-03", None)
    [line] = lines(facts, given).values()
    assert (line.kind, line.is_outside, line.words) == (CircumstanceKind.INTERPRETER, True, "The line dropped")
    [line] = lines(facts, replace(given, words="", is_outside=False)).values()
    assert (line.is_outside, line.words) == (False, "Lack of interpreter")


def test_codes_of_one_kind_that_read_each_way_are_lines_of_their_own() -> None:
    proceeding = a_proceeding(None)
    facts = facts_of(proceeding, *(a_hearing(proceeding, "2027-03-03", code) for code in ("09", "X1", "X2")))
    shipped = facts.codes.on("09", day("2027-03-03"))
    assert shipped is not None
    by_court = replace(shipped, code="X1", cause=Cause.COURT)  # a table that somebody edited
    by_judge = replace(by_court, code="X2", attributable_to_judge=True)
    found = lines(replace(facts, codes=AdjournmentCodes((shipped, by_court, by_judge))))
    assert {key: (one.is_outside, one.evidence) for key, one in found.items()} == {
        "cause not-produced": (True, "Code 09"),
        "cause not-produced not-stated": (None, "Code X1"),
        "cause not-produced within": (False, "Code X2"),
    }


def test_an_empty_year_has_no_lines_and_lines_can_be_left_out() -> None:
    assert the_ledger(facts_of()).as_json() == {
        "fiscal_year": 2027,
        "as_of": "2027-09-30",
        "court_days": 0,
        "available_days": 0,
        "settings": 0,
        "lost_slots": 0,
        "lines": [],
    }
    whole = the_ledger(facts_of(calendar=SittingCalendar((), (away(1, "2027-03-01", part=50), away(2, "2027-03-02")))))
    assert [one.key for one in whole.without(frozenset({"away 1"})).lines] == ["away 2"]
    told = whole.as_json()["lines"]
    assert isinstance(told, list)
    assert told[0] == {
        "number": None,
        "key": "away 1",
        "keys": ["away 1"],
        "origin": "away ledger",
        "kind": "leave",
        "first": "2027-03-01",
        "last": "2027-03-01",
        "words": "Leave",
        "control": "within",
        "evidence": "",
        "court_days": 0.5,
        "available_days": 0.5,
        "settings": [],
        "lost_slots": [],
        "cases": [],
        "not_counted": [],
        "is_miss_gone": False,
    }
    assert the_ledger(facts_of(), an_entry(1, "2027-03-01")).lines[0].as_json()["available_days"] is None


def test_reasons_that_read_alike_are_one_line_of_a_grouped_ledger() -> None:
    proceedings = [a_proceeding(None) for _ in range(4)]
    hearings = [a_hearing(one, f"2027-03-0{2 + place}", "18") for place, one in enumerate(proceedings)]
    reasons = [a_reason(8 - place, one.id, f"2027-03-0{2 + place}") for place, one in enumerate(proceedings)]
    reasons[3] = replace(reasons[3], words="Another line")
    whole = the_ledger(facts_of(proceedings, hearings, calendar=SittingCalendar((), (away(1, "2027-03-03"),))), *reasons)
    assert len(whole.lines) == 5
    first, day_away, other = whole.grouped().lines
    assert (first.key, first.keys, first.words) == (
        "reason 8",
        ("reason 8", "reason 7", "reason 6"),
        "The line dropped (3 misses)",
    )
    assert (first.first, first.last, first.cases) == (day("2027-03-02"), day("2027-03-04"), (7,))
    assert first.settings == first.lost_slots == (hearings[0].id, hearings[2].id)  # the second lies on the day away
    assert (day_away.key, other.keys, other.words) == ("away 1", ("reason 5",), "Another line")
    assert whole.grouped().lost_slots == whole.lost_slots


days_of_march = st.integers(1, 31).map(lambda number: date(2027, 3, number))
CODES = st.sampled_from([None, "18", "09", "13", "17", "99", "8A", "8B", "RR", "34", "ZZ"])


@st.composite
def dockets(draw: st.DrawFn) -> tuple[Facts, list[CircumstanceEntry], list[GivenReason]]:
    proceedings = [a_proceeding(None) for _ in range(4)]
    hearings = [
        a_hearing(
            draw(st.sampled_from(proceedings)),
            draw(days_of_march).isoformat(),
            draw(CODES),
            kind=draw(st.sampled_from(HearingKind)),
        )
        for _ in range(draw(st.integers(0, 12)))
    ]
    spans = st.tuples(days_of_march, days_of_march).map(sorted)
    entries = [
        Away(number, *draw(spans), draw(st.sampled_from(AwayKind)), draw(st.integers(1, 100)))
        for number in range(draw(st.integers(0, 4)))
    ]
    closures = [
        Closure(*draw(spans), "Storm", "Notice", draw(st.booleans()), number) for number in range(draw(st.integers(0, 2)))
    ]
    shares = (PartTimeShare(1, date(2027, 3, 10), draw(st.integers(1, 100))),)
    duty = draw(st.none() | days_of_march)
    calendar = SittingCalendar(tuple(closures), tuple(entries), on_duty_from=duty, shares=shares)
    facts = facts_of(*proceedings, *hearings, calendar=calendar)
    typed = [
        an_entry(
            number, draw(days_of_march).isoformat(), *draw(st.lists(st.sampled_from(hearings), max_size=4)) if hearings else ()
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    reasons = [a_reason(number, draw(st.sampled_from(proceedings)).id, draw(days_of_march).isoformat()) for number in range(2)]
    return facts, typed, reasons


def test_a_year_is_looked_through_once_for_all_who_ask_for_the_same_day() -> None:
    first, later = a_hearing(1, "2026-11-02", "17"), a_hearing(1, "2027-02-01", "17")
    facts = facts_of([a_proceeding(None)._replace(id=1)], [first, later])
    assert own_settings(facts, YEAR, LAST) == (first, later)
    assert own_settings(facts, YEAR, LAST) is own_settings(facts, YEAR, LAST)
    assert own_settings(facts, YEAR, day("2027-01-31")) == (first,)
    assert own_settings(replace(facts, hearings=(later,)), YEAR, LAST) == (later,)


@given(dockets(), days_of_march)
def test_every_postponed_setting_is_in_one_line_and_no_day_is_lost_twice(
    docket: tuple[Facts, list[CircumstanceEntry], list[GivenReason]], as_of: date
) -> None:
    facts, entries, reasons = docket
    found = circumstance_ledger(facts, YEAR, as_of, entries, reasons_of_year(YEAR, facts, as_of, reasons))
    in_lines = Counter(one for line in found.lines for one in line.settings)
    assert set(in_lines.values()) <= {1}
    own = own_settings(facts, YEAR, as_of)
    assert {one.id for one in own if is_postponed(one, facts.codes)} <= in_lines.keys()
    lost = {one for line in found.lines for one in line.lost_slots}
    assert lost <= {one.id for one in own if is_slot_lost(one, facts.codes)}
    assert len({line.key for line in found.lines}) == len(found.lines)
    whole, part = SittingCalendar(shares=facts.calendar.shares), facts.calendar
    since = max(YEAR.first, part.on_duty_from or YEAR.first)
    assert found.available_days == whole.available_days(since, as_of) - part.available_days(since, as_of)
    assert all((line.available_days or 0) <= (line.court_days or 0) for line in found.lines)
    assert found.court_days <= whole.court_days(since, as_of)
