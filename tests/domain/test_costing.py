"""What circumstances cost: worked by hand, worked again by another way, and only where there is enough to go by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from builders import a_hearing, a_proceeding, facts_of, shipped_goals
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, PartTimeShare, SittingCalendar
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.cost_words import NOT_A_FACT, cost_json, cost_method, estimate_words, in_first_person, plain, shown
from iqdesk.domain.statement.costing import NO_DAY, NOTHING_COMPLETED, TOO_FEW_COMPLETIONS, TOO_FEW_MONTHS, what_it_cost
from iqdesk.domain.statement.ledger_lines import circumstance_ledger

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.statement.cost import Cost

YEAR = FiscalYear(2027)
AS_OF = date(2027, 1, 29)  # a Friday
MERITS, MASTER = HearingKind.MERITS, HearingKind.MASTER


def cost_of(facts: Facts, as_of: date = AS_OF) -> Cost:
    ledger = circumstance_ledger(facts, YEAR, as_of, (), ())
    return what_it_cost(ledger, standing(facts, shipped_goals(), YEAR, as_of, frozenset()), facts)


def completed_on(first: str, count: int) -> list[object]:
    """So many cases completed on days in a row, none of which has a setting."""
    begin = date.fromisoformat(first)
    return [a_proceeding((begin + timedelta(days=number)).isoformat()) for number in range(count)]


def the_year_worked_by_hand() -> Facts:
    """October 1, 2026 to January 29, 2027.

    Court days by the calendar of 5 U.S.C. 6103: October 21, November 19, December 22, January 19. Less the closure of
    November 27 and the leave of December 14 to 18: 21, 18, 17 and 19 available days, 75 in all. Completed: 7, 9, 4 and 10, 30
    in all, which is 2/5 for each available day. Merits: 40 took place, 10 completed their case that day: 1/4 a slot.
    """
    at_hearing = [a_proceeding(f"2027-01-{4 + number:02}") for number in range(10)]
    others = [*completed_on("2026-10-05", 7), *completed_on("2026-11-02", 9), *completed_on("2026-12-01", 4)]
    pending = a_proceeding(None)
    later = others[-1]
    return facts_of(
        *at_hearing,
        *others,
        pending,
        *(a_hearing(one, one.completed.isoformat(), "8B") for one in at_hearing if one.completed),
        *(a_hearing(pending, f"2026-11-{1 + number:02}", "RR") for number in range(30)),
        *(a_hearing(pending, "2026-11-04", kind=MASTER) for _ in range(5)),
        *(a_hearing(pending, f"2026-12-0{7 + number}", "18") for number in range(2)),
        a_hearing(later, "2026-11-05", "18"),  # completed in December all the same
        a_hearing(pending, "2026-12-07", "09"),
        a_hearing(pending, "2026-12-07", "8A"),  # not needed any more: neither held nor lost
        a_hearing(pending, "2026-12-07", "99"),
        a_hearing(pending, "2026-12-08", "01", kind=MASTER),
        a_hearing(pending, "2026-12-15", "18"),  # on leave: the day counts
        calendar=SittingCalendar(
            (Closure(date(2026, 11, 27), date(2026, 11, 27), "Federal offices closed", "An order", id=3),),
            (Away(5, date(2026, 12, 14), date(2026, 12, 18), AwayKind.LEAVE),),
        ),
    )


def test_a_year_worked_by_hand() -> None:
    cost = cost_of(the_year_worked_by_hand())
    assert (cost.rates.completions, cost.rates.available_days, cost.rates.per_day) == (30, 75, Fraction(2, 5))
    assert [(one.completions, one.available_days) for one in cost.rates.months] == [(7, 21), (9, 18), (4, 17), (10, 19)]
    assert [(one.kind, one.held, one.completed) for one in cost.rates.slots] == [(MASTER, 5, 0), (MERITS, 40, 10)]
    told = {one.circumstance.key: (one.days, one.slots, one.completions) for one in cost.lines}
    assert told == {
        "closure 3": (1, 0, Fraction(2, 5)),
        "away 5": (5, 0, 2),
        "cause interpreter": (0, 3, Fraction(3, 4)),
        "cause not-produced": (0, 1, Fraction(1, 4)),
        "cause respondent": (0, 1, 0),  # no master hearing completed a case
    }
    # Four months have five available days or more, so none is left out: December is lowest (4/17), January highest (10/19).
    total = cost.total
    assert (total.days, total.slots, total.completions) == (6, 5, Fraction(17, 5))
    # 3.4 x (10/19) / 0.4; at the low end without the slot of the case completed in December, (3.4 - 0.25) x (4/17) / 0.4.
    assert (total.low, total.high) == (Fraction(63, 34), Fraction(85, 19))
    assert estimate_words(total) == "1.9 to 4.5 completions"
    assert {said: one.completions for said, one in cost.by_control} == {True: Fraction(7, 5), False: 2}
    assert {kind: one.completions for kind, one in cost.by_kind}[CircumstanceKind.INTERPRETER] == Fraction(3, 4)
    assert (total.said_lost, total.completed_later) == (1, 1)
    line = cost.line("cause interpreter")
    assert line is not None
    assert [(one.kind, one.slots, one.later) for one in line.kinds] == [(MERITS, 3, 1)]
    assert cost.line("entry 1") is None


def test_the_method_says_the_numbers_it_stands_on() -> None:
    method = cost_method(cost_of(the_year_worked_by_hand()))
    text = " ".join(method)
    assert "30 completions over 75 available days are 0.4 for each available day" in text
    assert "December 2026 (4 completions over 17 days) and January 2027 (10 completions over 19 days)" in text
    assert (
        "Of the 5 settings lost, 1 has a code that says that the hearing did not take place; 4 have a code that does not "
        "say whether it did. They may have been held, in part or whole, and count as lost all the same." in text
    )
    assert "Of the settings lost, 1 belongs to a case that this judge completed the same day or later in the year" in text
    assert "in the year; that completion is in the count already." in text
    assert [shown(Fraction(one, 4)) for one in (3, 8, 42, 4998)] == ["0.8", "2", "11", "1,250"]
    assert (plain(Fraction(5, 2)), plain(Fraction(1500)), plain(Fraction(1, 3))) == ("2.5", "1,500", "0.33")


def test_a_setting_moved_within_its_day_is_left_out_at_the_low_end_where_its_case_was_completed_that_day() -> None:
    # 28 completed at their settings, one of these after it had been moved within the day. One slot lost at 28 of 28.
    done = [*completed_on("2026-10-05", 10), *completed_on("2026-11-02", 9), *completed_on("2026-12-01", 9)]
    held = [a_hearing(one, one.completed.isoformat(), "8B") for one in done if one.completed]
    cost = cost_of(facts_of(*done, *held, a_hearing(done[0], "2026-10-05", "18")), date(2026, 12, 31))
    assert (cost.total.slots, cost.total.completed_later) == (1, 1)
    assert (cost.total.low, cost.total.completions) == (0, 1)


def test_of_five_months_the_outermost_at_each_end_is_left_out() -> None:
    # October to February, each with more than five available days; February is the running month, up to the 12th.
    counts = {"2026-10-05": 7, "2026-11-02": 9, "2026-12-01": 4, "2027-01-04": 10, "2027-02-01": 9}
    facts = facts_of(*(completed_on(first, count) for first, count in counts.items()))
    cost = cost_of(facts, date(2027, 2, 12))
    # 7/21, 9/19, 4/22, 10/19, 9/10
    assert [one.month.month for one in cost.rates.months if one.is_used] == [10, 11, 1]
    assert (cost.rates.lowest, cost.rates.highest) == (cost.rates.months[0], cost.rates.months[3])


def test_the_range_holds_the_estimate_where_the_months_left_out_draw_the_year_to_one_side() -> None:
    # November and December without a completion. Of five months October and one of these are left out, 20 in January over
    # 19 days are the most of the three that count; all of the year's 95 are completed in October and January.
    facts = facts_of(
        *(completed_on("2026-10-05", 25) for _ in range(3)),
        completed_on("2027-01-04", 20),
        calendar=SittingCalendar((), (Away(1, date(2026, 12, 1), date(2026, 12, 1), AwayKind.LEAVE),)),
    )
    cost = cost_of(facts, date(2027, 2, 12))
    # Available days: 21, 19, 21, 19 and 10, in all 90. 95/90 for each is more than January's 20/19.
    assert (cost.rates.per_day, cost.rates.high_pace) == (Fraction(95, 90), Fraction(95, 90))
    assert cost.rates.highest is not None
    assert cost.rates.highest.per_day == Fraction(20, 19)
    assert (cost.total.low, cost.total.completions, cost.total.high) == (0, Fraction(95, 90), Fraction(95, 90))
    assert any("The year’s own pace lies beyond one of these months" in one for one in cost_method(cost))


def test_a_setting_that_was_left_standing_after_the_completion_is_neither_held_nor_lost() -> None:
    done = a_proceeding("2026-10-06")
    at, custody = a_hearing(done, "2026-10-06", "8B"), a_hearing(done, "2026-10-09", kind=HearingKind.CUSTODY)
    cost = cost_of(facts_of(done, at, custody, a_hearing(done, "2026-10-07"), a_hearing(done, "2026-10-08", "18")))
    assert {one.kind: (one.held, one.completed) for one in cost.rates.slots} == {HearingKind.CUSTODY: (1, 0), MERITS: (1, 1)}
    assert cost.lines == ()


def test_a_running_month_of_fewer_than_five_available_days_is_none_for_the_range() -> None:
    facts = facts_of(completed_on("2026-10-05", 12), completed_on("2026-11-02", 10), completed_on("2026-12-01", 6))
    early, later = cost_of(facts, date(2026, 12, 4)), cost_of(facts, date(2026, 12, 7))
    assert (early.rates.months[-1].available_days, early.why_no_range) == (4, TOO_FEW_MONTHS)
    assert (later.rates.months[-1].available_days, later.why_no_range) == (5, "")
    assert TOO_FEW_MONTHS in cost_method(early)
    assert "No setting was lost beyond the days." in cost_method(early)


def test_few_completions_give_an_estimate_without_a_range() -> None:
    leave = SittingCalendar((), (Away(1, date(2026, 10, 1), date(2026, 10, 2), AwayKind.LEAVE),))
    cost = cost_of(facts_of(completed_on("2026-10-05", 24), calendar=leave))
    assert (cost.why_not, cost.why_no_range) == ("", TOO_FEW_COMPLETIONS)
    [line] = cost.lines
    # Two of 81 court days: 24 completions over 79 available days.
    assert (line.completions, line.low, line.high) == (Fraction(48, 79), None, None)
    assert estimate_words(line) == "about 0.6 completions"
    assert not any(month.is_used for month in cost.rates.months)
    assert (cost.rates.lowest, cost.rates.highest) == (None, None)


def test_one_completion_is_said_as_one() -> None:
    method = cost_method(cost_of(facts_of(completed_on("2026-10-05", 1))))
    assert "1 completion over 81 available days is 0.0123 for each available day" in method[1]


def test_a_range_that_rounds_to_one_number_is_said_as_one() -> None:
    even = [completed_on(first, 10) for first in ("2026-10-05", "2026-11-02", "2026-12-01")]
    leave = SittingCalendar((), (Away(1, date(2026, 10, 1), date(2026, 10, 1), AwayKind.LEAVE),))
    cost = cost_of(facts_of(even, calendar=leave), date(2026, 12, 31))
    assert estimate_words(cost.total) == "about 0.5 completions"


def test_without_a_completion_or_an_available_day_nothing_is_estimated_and_it_says_why() -> None:
    leave = SittingCalendar((), (Away(1, date(2026, 10, 1), date(2026, 10, 2), AwayKind.LEAVE),))
    nothing = cost_of(facts_of(calendar=leave))
    assert (nothing.why_not, nothing.why_no_range, nothing.total.days) == (NOTHING_COMPLETED, "", 2)
    assert [(one.completions, one.low) for one in (*nothing.lines, nothing.total)] == [(None, None)] * 2
    assert estimate_words(nothing.total) == ""
    assert cost_method(nothing)[0] == NOTHING_COMPLETED
    assert NOT_A_FACT not in cost_method(nothing)
    whole = SittingCalendar((), (Away(1, YEAR.first, YEAR.last, AwayKind.DETAIL),))
    away = cost_of(facts_of(a_proceeding("2026-10-05"), calendar=whole))
    assert (away.why_not, away.rates.per_day, away.rates.months[0].per_day) == (NO_DAY, None, None)
    assert away.as_json()["total"] == {
        "available_days": 81,
        "slots": 0,
        "completions": None,
        "low": None,
        "high": None,
        "completions_exact": None,
    }
    before = cost_of(facts_of(), date(2026, 9, 30))
    assert (before.why_not, before.rates.months, before.lines) == (NO_DAY, (), ())


def test_a_completion_is_counted_with_one_setting_of_its_day() -> None:
    done = a_proceeding("2026-10-06")
    master, merits = a_hearing(done, "2026-10-06", "17", kind=MASTER), a_hearing(done, "2026-10-06", "RR")
    other = a_proceeding("2026-10-07")
    said = a_hearing(other, "2026-10-07", "8B", kind=MASTER)
    also = a_hearing(other, "2026-10-07", None)
    rates = cost_of(facts_of(done, other, master, merits, said, also)).rates
    assert [(one.kind, one.held, one.completed) for one in rates.slots] == [(MASTER, 2, 1), (MERITS, 2, 1)]


def test_a_setting_of_the_day_itself_counts_as_held_once_something_is_said_of_it_or_the_day_is_over() -> None:
    done, coded, waiting = a_proceeding("2027-01-29"), a_proceeding(None), a_proceeding(None)
    facts = facts_of(done, coded, waiting, a_hearing(done, "2027-01-29"), a_hearing(coded, "2027-01-29", "RR"))
    asked = a_hearing(waiting, "2027-01-29")
    facts = replace(facts, hearings=(*facts.hearings, asked))
    assert [(one.held, one.completed) for one in cost_of(facts, AS_OF).rates.slots] == [(2, 1)]
    assert [(one.held, one.completed) for one in cost_of(facts, AS_OF + timedelta(days=1)).rates.slots] == [(3, 1)]
    recorded = replace(facts, hearings=(*facts.hearings[:-1], asked._replace(is_recorded=True)))  # held, which has no code
    assert [(one.held, one.completed) for one in cost_of(recorded, AS_OF).rates.slots] == [(3, 1)]


def test_an_estimate_that_one_decimal_would_show_as_nothing_says_so() -> None:
    # One of 30 masters that took place brought a completion: one lost counts as 1/30.
    done, pending = a_proceeding("2026-10-06"), a_proceeding(None)
    held = [a_hearing(pending, "2026-10-05", kind=HearingKind.MASTER) for _ in range(29)]
    last = a_hearing(done, "2026-10-06", kind=HearingKind.MASTER)
    lost = a_hearing(pending, "2026-10-07", "18", kind=HearingKind.MASTER)
    cost = cost_of(facts_of(done, pending, *held, last, lost))
    assert cost.total.completions == Fraction(1, 30)
    assert estimate_words(cost.total) == "fewer than 0.1 completions"


def test_the_judges_own_paper_tells_the_method_in_the_first_person() -> None:
    method = [in_first_person(one) for one in cost_method(cost_of(the_year_worked_by_hand()))]
    assert not [one for one in method if "judge" in one]
    assert any("at the pace of two of my own months" in one for one in method)


def test_how_many_codes_do_not_say_whether_the_hearing_took_place_is_told() -> None:
    def told(code: str) -> str:
        done, pending = a_proceeding("2026-10-06"), a_proceeding(None)
        method = cost_method(cost_of(facts_of(done, pending, a_hearing(pending, "2026-10-07", code))))
        return next(one for one in method if one.startswith("Of the 1 setting lost"))

    assert told("09").endswith("1 has a code that says that the hearing did not take place.")
    assert told("18").endswith(
        "1 has a code that does not say whether it did. It may have been held, in part or whole, and counts as lost all the same."
    )


def test_a_kind_none_of_which_took_place_brings_nothing() -> None:
    done, pending = a_proceeding("2026-10-06"), a_proceeding(None)
    cost = cost_of(facts_of(done, pending, a_hearing(pending, "2026-10-07", "18"), a_hearing(pending, "2026-10-07", "ZZ")))
    assert [(one.slots, one.completions, one.said_lost) for one in cost.lines] == [(1, 0, 0), (1, 0, 0)]
    assert estimate_words(cost.lines[0]) == "no completion"


def worked_again(told: dict[str, object], *, without_later: bool = False) -> dict[str, Fraction]:
    """What each line comes to, from nothing but the rows that are printed; also without the slots completed later."""
    own = told["own_work"]
    assert isinstance(own, dict)
    shares = {one["kind"]: Fraction(one["completed"], one["held"]) for one in own["kinds_of_hearing"]}
    a_day = Fraction(own["completions"]) / Fraction(str(own["available_days"]))
    lines = told["lines"]
    assert isinstance(lines, list)
    found = {}
    for line in lines:
        later = line["slots_completed_later"] if without_later else {}
        slots = {kind: count - later.get(kind, 0) for kind, count in line["slots_by_kind"].items()}
        by_slots = sum((shares.get(kind, Fraction(0)) * count for kind, count in slots.items()), Fraction(0))
        found[line["key"]] = Fraction(str(line["available_days"])) * a_day + by_slots
    return found


def test_the_printed_rows_are_enough_to_work_it_out_again() -> None:
    cost = cost_of(the_year_worked_by_hand())
    told = cost_json(cost)
    again = worked_again(told)
    assert again == {one.circumstance.key: one.completions for one in cost.lines}
    total, own = told["total"], told["own_work"]
    assert isinstance(total, dict)
    assert isinstance(own, dict)
    assert Fraction(total["completions_exact"]) == sum(again.values())
    paces = [Fraction(one["completions"], one["available_days"]) for one in own["months"] if one["is_used"]]
    least = sum(worked_again(told, without_later=True).values())
    days_for_one = Fraction(own["available_days"], own["completions"])
    ends = least * min(paces) * days_for_one, sum(again.values()) * max(paces) * days_for_one
    assert (total["low"], total["high"]) == tuple(round(float(end), 4) for end in ends)
    assert told["method"] == list(cost_method(cost))
    assert (told["why_not"], told["why_no_range"]) == ("", "")


@st.composite
def dockets(draw: st.DrawFn) -> Facts:
    some_day = st.integers(0, 120).map(lambda number: (YEAR.first + timedelta(days=number)).isoformat())
    proceedings = [a_proceeding(draw(st.none() | some_day)) for _ in range(draw(st.integers(0, 30)))]
    codes = st.sampled_from([None, "18", "09", "13", "17", "99", "8A", "8B", "RR"])
    hearings = [
        a_hearing(one, draw(some_day), draw(codes), kind=draw(st.sampled_from(HearingKind)))
        for one in proceedings
        for _ in range(draw(st.integers(0, 2)))
    ]
    first = draw(some_day.map(date.fromisoformat))
    away = Away(1, first, first + timedelta(days=draw(st.integers(0, 20))), AwayKind.DETAIL, draw(st.integers(1, 100)))
    return facts_of(proceedings, hearings, calendar=SittingCalendar((), (away,), shares=(PartTimeShare(1, first, 80),)))


HOLIDAYS = {date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 18)}


def is_away(entry: Away, day: date) -> bool:
    return entry.first <= day <= entry.last and day.weekday() < 5 and day not in HOLIDAYS


def days_counted(entry: Away) -> tuple[Fraction, Fraction]:
    """Available days lost and left, day by day."""
    lost, left = Fraction(0), Fraction(0)
    for day in (YEAR.first + timedelta(days=number) for number in range((AS_OF - YEAR.first).days + 1)):
        share = Fraction(80 if day >= entry.first else 100, 100) if day.weekday() < 5 and day not in HOLIDAYS else Fraction(0)
        away = Fraction(entry.hundredths, 100) if is_away(entry, day) else Fraction(0)
        lost, left = lost + away * share, left + (1 - away) * share
    return lost, left


class Slots:
    """What one kind of hearing comes to, row by row; `completed` are proceedings."""

    def __init__(self, facts: Facts, kind: HearingKind, ended: dict[int, date]) -> None:
        [entry] = facts.calendar.away
        rows = [one for one in facts.hearings if one.kind is kind and one.on <= AS_OF and one.code not in ("99", "8A")]
        rows = [one for one in rows if kind is HearingKind.CUSTODY or one.on <= ended.get(one.proceeding_id, AS_OF)]
        postponed = [one for one in rows if one.code in ("18", "09")]
        open_today = [one for one in rows if one.on == AS_OF and one.code is None and ended.get(one.proceeding_id) != AS_OF]
        held = [one for one in rows if one not in postponed and one not in open_today]
        self.lost = sum(not is_away(entry, one.on) for one in postponed)
        self.completed = {one.proceeding_id for one in held if ended.get(one.proceeding_id) == one.on}
        self.brings = Fraction(self.lost * len(self.completed), len(held)) if held else Fraction(0)


@given(dockets())
def test_the_cost_equals_a_recomputation_that_knows_nothing_of_it(facts: Facts) -> None:
    lost, left = days_counted(facts.calendar.away[0])
    ended = {one.id: one.completed for one in facts.proceedings if one.completed and one.completed <= AS_OF}
    kinds = [Slots(facts, kind, ended) for kind in HearingKind]
    cost = cost_of(facts)
    total = cost.total
    assert (total.days, total.slots, cost.rates.available_days) == (lost, sum(one.lost for one in kinds), left)
    is_once = sum(len(one.completed) for one in kinds) == len(set[int]().union(*(one.completed for one in kinds)))
    if not ended or not left:
        assert total.completions is None
    elif is_once:  # no case has two hearings of different kinds on the day of its completion
        assert total.completions == lost * len(ended) / left + sum((one.brings for one in kinds), Fraction(0))
    if total.low is not None and total.completions is not None and total.high is not None:
        assert total.low <= total.completions <= total.high


def test_settings_of_cases_that_are_still_open_are_said_to_be_so() -> None:
    facts = facts_of(*completed_on("2026-10-05", 1), a_hearing(a_proceeding(None), "2026-11-05", "18"))
    assert "None of the settings lost belongs to a case that this judge completed" in " ".join(cost_method(cost_of(facts)))
