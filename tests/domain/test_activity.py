"""The activity report, worked by hand: small dockets whose figures can be counted on fingers."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from builders import ANOTHER_JUDGE, a_hearing, a_proceeding, facts_of, measured

from iqdesk.domain.activity import Activity, ActivityFacts, Part, Span, Spent, Unit, in_words
from iqdesk.domain.activity_parts import activity
from iqdesk.domain.docket import Hearing, HearingKind, Manner, Proceeding
from iqdesk.domain.masking import Mask

MARCH = Span(date(2019, 3, 1), date(2019, 3, 31), date(2020, 4, 6))
TYPES = {"RMV": "Removal", "AOC": "Asylum-only"}
NOBODY = Mask({})


def report(
    *rows: object,
    span: Span = MARCH,
    began: dict[Proceeding, str] | None = None,
    spent: dict[Hearing, Spent] | None = None,
    remarks: dict[Proceeding, str] | None = None,
) -> Activity:
    more = ActivityFacts(
        opened={one.id: date.fromisoformat(day) for one, day in (began or {}).items()},
        spent={one.id: minutes for one, minutes in (spent or {}).items()},
        remarks={one.id: words for one, words in (remarks or {}).items()},
        case_types=TYPES,
    )
    return activity(facts_of(*rows), more, span)


def lines(part: Part) -> dict[tuple[object, ...], tuple[str, ...]]:
    """The figures of each line in words."""
    return {line.labels: tuple(figure.words for figure in line.figures) for line in part.lines}


def test_completions_stand_by_manner_and_case_type_and_the_sum_takes_what_completes() -> None:
    done = [a_proceeding("2019-03-04"), a_proceeding("2019-03-05"), a_proceeding("2019-03-06", case_type="AOC")]
    closed = a_proceeding("2019-03-07", manner=Manner.ADMINISTRATIVE_CLOSURE)
    told = a_proceeding("2019-03-08", manner=None, case_type=None)
    elsewhere = [a_proceeding("2019-02-28"), a_proceeding("2019-04-01"), a_proceeding("2019-03-05", judge=ANOTHER_JUDGE)]
    found = report(done, closed, told, elsewhere).part("completions")
    assert lines(found) == {
        ("Decision", "Asylum-only"): ("1",),
        ("Decision", "Removal"): ("2",),
        ("Administrative closure", "Removal"): ("1",),
        ("Manner not known", "Case type not known"): ("1",),
        ("Decision to withdrawn", "All case types"): ("3",),
    }
    assert [row.subject for row in found.lines[-1].figures[0].rows] == [one.id for one in done]


def test_a_year_of_completions_is_the_count_of_measure_1_where_all_are_of_its_case_types() -> None:
    rows = [a_proceeding("2018-10-01"), a_proceeding("2019-09-30"), a_proceeding("2019-10-01")]
    year = Span(date(2018, 10, 1), date(2019, 9, 30), date(2020, 4, 6))
    figure = report(rows, span=year).part("completions").lines[-1].figures[0]
    assert figure.value == measured(rows).completions.count == 2


def test_what_comes_after_the_day_of_measuring_is_absent() -> None:
    span = Span(date(2019, 3, 1), date(2019, 3, 31), date(2019, 3, 4))
    found = report(a_proceeding("2019-03-04"), a_proceeding("2019-03-05"), span=span)
    assert lines(found.part("completions"))["Decision to withdrawn", "All case types"] == ("1",)
    assert found.span.words == "Friday, March 1, 2019, to Monday, March 4, 2019"


def test_settings_are_held_unless_their_code_says_otherwise_or_the_proceeding_had_ended() -> None:
    one = a_proceeding("2019-03-20")
    held, recorded = a_hearing(one, "2019-03-05", "13"), a_hearing(one, "2019-03-06")
    rows = [
        held,
        recorded,
        a_hearing(one, "2019-03-07"),  # no outcome recorded
        a_hearing(one, "2019-03-08", "8A", kind=HearingKind.MASTER),
        a_hearing(one, "2019-03-21"),  # after the completion
        a_hearing(one, "2019-03-11", "99"),  # in error
        a_hearing(one, "2019-03-12", judge=ANOTHER_JUDGE),
        a_hearing(999_999, "2019-03-13", kind=HearingKind.MASTER),  # its proceeding is not in the docket
    ]
    found = report(one, rows, spent={recorded: Spent(is_recorded=True)}).part("hearings")
    assert found.figures[1].title == "Held"
    table = lines(found)
    assert table["Merits",] == ("4", "3", "1", "1")
    assert table["Master",][0] == "2"
    assert table["All",][0] == "6"


def test_a_decision_is_reserved_from_the_last_hearing_held_and_carries_the_remark() -> None:
    waits, heard_again, decided, other = (a_proceeding(None), a_proceeding(None), a_proceeding("2019-03-20"), a_proceeding(None))
    rows = [
        a_hearing(waits, "2019-02-19", "RR"),
        a_hearing(waits, "2019-03-08", kind=HearingKind.CUSTODY),
        a_hearing(heard_again, "2019-02-19", "RR"),
        a_hearing(heard_again, "2019-03-12", "13"),
        a_hearing(decided, "2019-03-05", "RR"),
        a_hearing(other, "2019-03-05", "RR", judge=ANOTHER_JUDGE),
        a_proceeding(None),
    ]
    made = report(waits, heard_again, decided, other, rows, remarks={waits: "Waits for the country report"})
    (line,) = made.part("reserved").lines
    assert made.typed == "Waits for the country report"
    assert (line.case_id, line.subject, line.labels) == (
        waits.case_id,
        waits.id,
        (date(2019, 2, 19), "Waits for the country report"),
    )
    assert line.figures[0].words == "40 days"  # February 19 to March 31: 9 days of February and 31 of March


@pytest.mark.parametrize(
    ("days", "label"),
    [
        (0, "Up to 180 days"),
        (180, "Up to 180 days"),
        (181, "181 to 365 days"),
        (366, "366 to 730 days"),
        (1095, "731 to 1,095 days"),
        (1460, "1,096 to 1,460 days"),
        (1461, "More than 1,460 days"),
        (None, "Day of opening not known"),
    ],
)
def test_what_is_pending_stands_under_its_age_on_the_last_day(days: int | None, label: str) -> None:
    one = a_proceeding(None)
    began = {} if days is None else {one: (MARCH.last - timedelta(days=days)).isoformat()}
    found = lines(report(one, began=began).part("pending"))
    assert found == {(label,): ("1", "0"), ("All",): ("1", "0")}


def test_cases_closed_administratively_leave_the_active_pool_until_they_come_back() -> None:
    closed = a_proceeding("2018-12-03", manner=Manner.ADMINISTRATIVE_CLOSURE)
    first = a_proceeding("2018-12-03", manner=Manner.ADMINISTRATIVE_CLOSURE)
    again = a_proceeding(None, case=first.case_id)
    to_come = a_proceeding(None, case=closed.case_id)
    others = a_proceeding("2018-12-03", manner=Manner.ADMINISTRATIVE_CLOSURE, judge=ANOTHER_JUDGE)
    rows = [closed, first, again, to_come, others, a_proceeding(None, is_stub=True), a_proceeding(None, judge=ANOTHER_JUDGE)]
    began = {closed: "2018-03-31", first: "2018-03-31", again: "2019-03-01", to_come: "2019-04-01", others: "2018-01-02"}
    found = report(again, rows[:2], rows[3:], began=began).part("pending")
    assert lines(found) == {("Up to 180 days",): ("1", "0"), ("181 to 365 days",): ("0", "1"), ("All",): ("1", "1")}
    assert found.lines[1].figures[1].rows[0].subject == closed.id


def test_quartiles_lie_between_the_days_of_what_was_completed() -> None:
    # 10, 20, 30 and 40 days: QUARTILE.INC gives 17.5, 25 and 32.5.
    done = [a_proceeding("2019-03-31", custody=custody) for custody in ("D", "N", "R", "D")]
    began = {one: (date(2019, 3, 31) - timedelta(days=10 * place)).isoformat() for place, one in enumerate(done, 1)}
    undated = a_proceeding("2019-03-29", custody=None)
    found = lines(report(done, undated, began=began).part("time-to-disposition"))
    assert found["All",] == ("5", "17.5 days", "25 days", "32.5 days", "1")
    assert found["Detained",] == ("2", "17.5 days", "25 days", "32.5 days", "0")
    assert found["Custody not known",] == ("1", "—", "—", "—", "1")


def test_clearance_is_what_ended_for_each_that_was_opened() -> None:
    new, moved = a_proceeding(None), a_proceeding("2019-03-25", manner=Manner.TRANSFER)
    old = a_proceeding("2019-03-04", case_type="AOC")
    began = {new: "2019-03-04", moved: "2019-03-05", old: "2018-03-05"}
    found = report(new, moved, old, began=began).part("clearance")
    assert lines(found) == {
        ("Asylum-only",): ("0", "1", "—"),
        ("Removal",): ("2", "1", "50.0%"),
        ("All",): ("2", "2", "100.0%"),
    }


def test_certainty_counts_the_dates_set_up_to_the_first_hearing_held() -> None:
    at_once, third, fifth, before = (a_proceeding(None) for _ in range(4))
    rows = [
        a_hearing(at_once, "2019-03-05", "13"),
        *(a_hearing(third, day, code) for day, code in (("2019-01-08", "8A"), ("2019-02-05", "8A"), ("2019-03-05", None))),
        a_hearing(third, "2019-03-06"),
        *(a_hearing(fifth, f"2019-01-{day}", "8A") for day in ("08", "09", "10", "11")),
        a_hearing(fifth, "2019-03-07"),
        a_hearing(before, "2019-02-05", "13"),
        a_hearing(before, "2019-03-05", "13"),
    ]
    codes = report(at_once, third, fifth, before, rows).part("hearing-date-certainty")
    held_8a = facts_of().codes.is_held("8A", date(2019, 1, 8))
    assert not held_8a
    assert lines(codes) == {
        ("1, held on the first date set",): ("1", "33.3%"),
        ("2",): ("0", "0.0%"),
        ("3",): ("1", "33.3%"),
        ("4 or more",): ("1", "33.3%"),
        ("All",): ("3", "100.0%"),
        ("Median",): ("3 dates", "—"),
    }
    assert lines(report().part("hearing-date-certainty"))["All",] == ("0", "—")


def test_a_merits_date_that_stood_after_the_completion_was_not_held() -> None:
    # In absentia at the master hearing of March 4; the merits date of the 18th was left standing without a code.
    ended = a_proceeding("2019-03-04", manner=Manner.IN_ABSENTIA)
    found = report(ended, a_hearing(ended, "2019-03-18", None))
    assert lines(found.part("hearings"))["All",] == ("1", "0", "0", "1")
    assert lines(found.part("hearing-date-certainty"))["All",] == ("0", "—")


def test_minutes_are_of_hearings_held_and_of_a_family_once() -> None:
    one = a_proceeding(None)
    short, long, shared, unheld = (
        a_hearing(one, day, code)
        for day, code in (("2019-03-05", None), ("2019-03-06", None), ("2019-03-06", None), ("2019-03-07", "8A"))
    )
    spent = {short: Spent(45), long: Spent(90), shared: Spent(90, is_shared=True), unheld: Spent(5)}
    found = report(one, short, long, shared, unheld, a_hearing(one, "2019-03-08"), spent=spent).part("minutes")
    assert lines(found) == {("Merits",): ("2", "56.25 min", "67.5 min", "78.75 min", "135 min")}


def test_json_holds_what_the_parts_hold() -> None:
    one = a_proceeding(None)
    rows = (one, a_hearing(one, "2019-03-05", "RR"), a_proceeding("2019-03-06"))
    made = report(*rows, began={one: "2019-03-01"}, remarks={one: "Waits"})
    found = made.as_json(NOBODY)
    assert (found["from"], found["to"], found["through"], found["set_apart"]) == ("2019-03-01", "2019-03-31", "2019-03-31", 0)
    assert made.cases() == {one.case_id, rows[2].case_id}
    assert found["reserved"] == [{"case": "—", "since": "2019-03-05", "remark": "Waits", "days": 26}]
    assert found["clearance"] == [
        {"case_type": "Removal", "opened": 1, "ended": 1, "clearance": 1},
        {"case_type": "All", "opened": 1, "ended": 1, "clearance": 1},
    ]
    assert [part.is_empty for part in made.parts if part.key == "minutes"] == [True]
    assert made.part("reserved").heads == ("Case", "Reserved", "Remark", "Age")
    assert made.part("minutes").heads[:2] == ("Kind", "Hearings")


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (1204, Unit.COUNT, "1,204"),
        (1, Unit.DAYS, "1 day"),
        (Fraction(69, 2), Unit.DAYS, "34.5 days"),
        (Fraction(1), Unit.DATES, "1 date"),
        (Fraction(1, 3), Unit.SHARE, "33.3%"),
        (90, Unit.MINUTES, "90 min"),
        (None, Unit.COUNT, "—"),
    ],
)
def test_figures_are_said_with_their_unit(value: int | Fraction | None, unit: Unit, words: str) -> None:
    assert in_words(value, unit) == words
