"""What a docket answers: days, lists, records, years."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from builders import COURT, a_case, a_setting

from iqdesk.domain.case_records import CaseLine, CaseOrder, CaseView
from iqdesk.domain.code_search import CodeEntry
from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind
from iqdesk.domain.entries import NewCustodyRequest, NewHearing, NewMark, NewMotion, NewProceeding
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import DayLoad
from store.every_verb import (
    COMPLETED,
    RESERVED,
    TODAY,
    VERBS,
    a_mark_entry,
    a_public_hearing,
    a_public_motion,
    a_public_proceeding,
    a_release,
    content,
    days_off,
    prepared,
)

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewCase
    from iqdesk.store.docket_file import DocketFile

HELD = Outcome(OutcomeKind.HELD)
ADJOURNED = Outcome(OutcomeKind.ADJOURNED, "13")


def found(
    file: DocketFile,
    search: str = "",
    view: CaseView = CaseView.ALL,
    order: CaseOrder = CaseOrder.A_NUMBER,
    *,
    descending: bool = False,
) -> list[str]:
    """The family names of the cases that a list shows, in its order."""
    ids = file.case_ids(search, view, order, descending=descending, today=TODAY)
    return [line.case.respondent.family or line.case.number for line in file.case_lines(ids, TODAY)]


def line(file: DocketFile, of: NewCase) -> CaseLine:
    (one,) = file.case_lines([of.id], TODAY)
    return one


@pytest.fixture
def people(file: DocketFile) -> list[NewCase]:
    """Four cases."""
    cases = [
        a_case("000123456", "Nguyễn", "Thảo Vi", opened="2026-01-05", custody=Custody.DETAINED),
        a_case("012345678", "Oyelaran-Pratt", "Simeon", opened="2025-06-02"),
        a_case("203456789", "Śliwka", "Danuta", opened="2024-03-04"),
        a_case(None, "Quispe 50%", "Yeny", opened="2023-03-06"),
    ]
    for case in cases:
        file.add_case(case, TODAY)
    return cases


# Search.


@pytest.mark.parametrize(
    "typed",
    [
        "A000123456",
        "a000123456",
        "000-123-456",
        "A 000 123 456",
        "A#000123456",
        "A000\u00a0123\u00a0456",
        "00123456",
        " 000123456 ",
    ],
)
def test_a_case_is_found_by_its_a_number_in_any_spelling(file: DocketFile, people: list[NewCase], typed: str) -> None:
    assert found(file, typed) == ["Nguyễn"]


def test_the_last_digits_of_an_a_number_and_its_first_ones_find_all_that_have_them(
    file: DocketFile, people: list[NewCase]
) -> None:
    assert found(file, "3456") == ["Nguyễn"]
    assert found(file, "1234") == ["Nguyễn", "Oyelaran-Pratt"]
    assert found(file, "45678") == ["Oyelaran-Pratt"]


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("nguyen", "Nguyễn"),
        ("NGUYỄN", "Nguyễn"),
        ("thao", "Nguyễn"),
        ("vi nguyen", "Nguyễn"),
        ("Nguyễn, Thảo", "Nguyễn"),
        ("pratt", "Oyelaran-Pratt"),
        ("sliwka", "Śliwka"),
        ("50%", "Quispe 50%"),
    ],
)
def test_a_case_is_found_by_name_without_marks_and_in_any_order(
    file: DocketFile, people: list[NewCase], typed: str, family: str
) -> None:
    assert found(file, typed) == [family]


@pytest.mark.parametrize("typed", ["nobody", "%", "_liwka", "\\", "nguyen simeon", ",", "\u0301"])
def test_what_is_in_no_name_finds_nothing(file: DocketFile, people: list[NewCase], typed: str) -> None:
    assert found(file, typed) == (["Quispe 50%"] if typed == "%" else [])


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_finds_everything(file: DocketFile, people: list[NewCase], typed: str) -> None:
    assert len(found(file, typed)) == 4


@pytest.mark.parametrize("typed", ["3/24", "3/24/2026", "2026-03-24", "032426", "24 Mar", "+14"])
def test_cases_are_found_by_the_day_of_a_setting(file: DocketFile, people: list[NewCase], typed: str) -> None:
    file.add_hearing(a_setting(people[2], "2026-03-24"))
    assert found(file, typed) == ["Śliwka"]


def test_a_name_that_begins_like_a_month_is_a_name(file: DocketFile, people: list[NewCase]) -> None:
    file.add_hearing(a_setting(people[2], "2026-03-24"))
    assert found(file, "martinez 24") == []


def test_a_public_case_is_found_by_its_key(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    assert found(file, "20000001") == found(file, "case 20000001") == ["Case 20000001"]


# Views and orders.


def test_views_show_what_they_say(file: DocketFile, people: list[NewCase]) -> None:
    nguyen, pratt, sliwka, _ = people
    file.add_hearing(a_setting(nguyen, "2026-03-24"))
    heard = a_setting(pratt, "2026-03-09")
    file.add_hearing(heard)
    file.record_outcome(heard.id, RESERVED, TODAY)
    file.record_completion(sliwka.proceeding_id, TODAY, Manner.DECISION)
    file.add_motion(NewMotion(sliwka.proceeding_id, "MTR", TODAY))
    expected = {
        CaseView.ALL: ["Nguyễn", "Oyelaran-Pratt", "Śliwka", "Quispe 50%"],
        CaseView.PENDING: ["Nguyễn", "Oyelaran-Pratt", "Quispe 50%"],
        CaseView.DETAINED: ["Nguyễn"],
        CaseView.NO_NEXT_SETTING: ["Oyelaran-Pratt", "Quispe 50%"],
        CaseView.RESERVED: ["Oyelaran-Pratt"],
        CaseView.MOTIONS_PENDING: ["Śliwka"],
        CaseView.COMPLETED: ["Śliwka"],
    }
    assert {view: found(file, view=view) for view in CaseView} == expected
    assert found(file, "danuta", CaseView.PENDING) == []


def test_a_reserved_decision_is_not_waited_for_while_the_hearing_goes_on(file: DocketFile, people: list[NewCase]) -> None:
    heard, on = a_setting(people[0], "2026-03-09"), a_setting(people[0], "2026-03-24")
    file.add_hearing(heard)
    file.record_outcome(heard.id, RESERVED, TODAY)
    file.add_hearing(on)
    assert found(file, view=CaseView.RESERVED) == []
    file.record_outcome(on.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    assert found(file, view=CaseView.RESERVED) == ["Nguyễn"]


def test_a_setting_held_today_is_no_next_setting(file: DocketFile, people: list[NewCase]) -> None:
    today = a_setting(people[0], TODAY.isoformat())
    file.add_hearing(today)
    assert line(file, people[0]).next_on == TODAY
    file.record_outcome(today.id, HELD, TODAY)
    assert line(file, people[0]).next_on is None
    assert "Nguyễn" in found(file, view=CaseView.NO_NEXT_SETTING)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CaseOrder.NEXT_SETTING, ["Śliwka", "Nguyễn", "Oyelaran-Pratt", "Quispe 50%"]),
        (CaseOrder.A_NUMBER, ["Nguyễn", "Oyelaran-Pratt", "Śliwka", "Quispe 50%"]),
        (CaseOrder.RESPONDENT, ["Nguyễn", "Oyelaran-Pratt", "Quispe 50%", "Śliwka"]),
        (CaseOrder.PENDING_SINCE, ["Quispe 50%", "Śliwka", "Oyelaran-Pratt", "Nguyễn"]),
    ],
)
def test_a_list_has_the_order_that_was_asked_for(
    file: DocketFile, people: list[NewCase], order: CaseOrder, expected: list[str]
) -> None:
    file.add_hearing(a_setting(people[0], "2026-03-25"))
    file.add_hearing(a_setting(people[2], "2026-03-24"))
    assert found(file, order=order) == expected


def test_settings_of_one_day_are_ordered_by_their_hour_and_the_hourless_last(file: DocketFile, people: list[NewCase]) -> None:
    for case, start in zip(people[:3], (None, time(13), time(8, 30)), strict=True):
        file.add_hearing(NewHearing(case.proceeding_id, date(2026, 3, 24), HearingKind.MERITS, start))
    assert found(file, order=CaseOrder.NEXT_SETTING)[:3] == ["Śliwka", "Oyelaran-Pratt", "Nguyễn"]


def test_cases_without_a_value_come_last_in_either_direction(file: DocketFile, people: list[NewCase]) -> None:
    file.add_hearing(a_setting(people[0], "2026-03-25"))
    file.add_hearing(a_setting(people[2], "2026-03-24"))
    descending = found(file, order=CaseOrder.NEXT_SETTING, descending=True)
    assert descending == ["Nguyễn", "Śliwka", "Oyelaran-Pratt", "Quispe 50%"]


# Lines.


def test_a_line_says_where_a_case_stands(file: DocketFile, people: list[NewCase]) -> None:
    case = people[0]
    past = NewHearing(case.proceeding_id, date(2026, 3, 9), HearingKind.MASTER, time(8, 30), 15)
    file.add_hearing(past)
    file.record_outcome(past.id, ADJOURNED, TODAY)
    file.add_hearing(NewHearing(case.proceeding_id, date(2026, 3, 24), HearingKind.MERITS, time(13), 180))
    file.add_mark(a_mark_entry(case))
    file.add_mark(NewMark(case.id, MarkKind.CAP, "Ended", date(2026, 1, 5), date(2026, 2, 2)))
    file.add_family(case.id, people[1].id, TODAY, new_identity())
    one = line(file, case)
    assert (one.riders, one.case_type, one.custody) == (1, "RMV", "D")
    assert (one.next_on, one.next_start, one.next_kind) == (date(2026, 3, 24), time(13), HearingKind.MERITS)
    assert (one.last_on, one.last_outcome, one.last_code) == (date(2026, 3, 9), OutcomeKind.ADJOURNED, "13")
    assert (one.pending_since, one.completed, one.marks) == (date(2026, 1, 5), None, ("status case",))


def test_a_line_of_a_completed_case_says_when(file: DocketFile, people: list[NewCase]) -> None:
    file.record_completion(people[0].proceeding_id, TODAY, Manner.DECISION)
    one = line(file, people[0])
    assert (one.pending_since, one.completed) == (None, TODAY)
    assert (one.next_on, one.next_start, one.next_kind, one.last_on, one.last_outcome) == (None, None, None, None, None)


def test_a_hearing_without_a_record_is_the_last_one_all_the_same(file: DocketFile, people: list[NewCase]) -> None:
    file.add_hearing(a_setting(people[0], "2026-03-09"))
    assert (line(file, people[0]).last_on, line(file, people[0]).last_outcome) == (date(2026, 3, 9), None)


def test_lines_come_in_the_order_of_the_ids_and_skip_what_is_gone(file: DocketFile, people: list[NewCase]) -> None:
    ids = [people[2].id, 5, people[0].id]
    assert [one.case.respondent.family for one in file.case_lines(ids, TODAY)] == ["Śliwka", "Nguyễn"]


def test_names_are_answered_for_more_cases_than_a_statement_can_bind(file: DocketFile, people: list[NewCase]) -> None:
    names = file.case_names([*range(1_200), *(case.id for case in people)])
    assert {name.respondent.family for name in names.values()} == {case.respondent.family for case in people}
    assert file.case_names([]) == {}


# The day.


def test_a_days_settings_come_in_time_order_with_what_a_person_needs(file: DocketFile, people: list[NewCase]) -> None:
    nguyen, pratt, *_ = people
    file.add_family(nguyen.id, pratt.id, TODAY, new_identity())
    later = NewHearing(nguyen.proceeding_id, TODAY, HearingKind.MERITS, time(13, 30), 180)
    early = NewHearing(pratt.proceeding_id, TODAY, HearingKind.MASTER, time(8, 30), 15)
    without_time = NewHearing(pratt.proceeding_id, TODAY, HearingKind.OTHER)
    for hearing in (without_time, later, early):
        file.add_hearing(hearing)
    file.record_outcome(early.id, ADJOURNED, TODAY)
    first, second, third = file.settings_on(TODAY)
    assert [one.hearing_id for one in (first, second, third)] == [early.id, later.id, without_time.id]
    assert (first.start, first.minutes, first.outcome, first.code) == (time(8, 30), 15, OutcomeKind.ADJOURNED, "13")
    assert first.code_label == "Insufficient time to complete hearing"
    assert (second.case.respondent.family, second.riders, second.custody, second.is_typed) == ("Nguyễn", 1, "D", True)
    assert (second.outcome, second.code_label, third.start) == (None, "", None)
    assert file.settings_on(TODAY + timedelta(days=1)) == []


def test_a_public_setting_reads_as_typed_once_somebody_touched_it(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    (setting,) = file.settings_on(date(2025, 5, 5))
    assert not setting.is_typed
    file.record_outcome(setting.hearing_id, ADJOURNED, TODAY)
    assert file.settings_on(date(2025, 5, 5))[0].is_typed


def test_another_judges_settings_are_not_on_the_day(file: DocketFile) -> None:
    file.record_release(a_release(hearings=[a_public_hearing(judge="ZZK")]), "Public case data", TODAY)
    assert file.settings_on(date(2025, 5, 5)) == []


def test_past_settings_without_an_outcome_are_asked_for(file: DocketFile, people: list[NewCase]) -> None:
    nguyen, pratt, sliwka, quispe = people
    asked = a_setting(nguyen, "2026-03-06")
    file.add_hearing(asked)
    moved = a_setting(pratt, "2026-03-05")
    file.add_hearing(moved)
    file.add_hearing(a_setting(pratt, "2026-03-24"))  # the case went on
    done = a_setting(sliwka, "2026-03-04")
    file.add_hearing(done)
    file.record_completion(sliwka.proceeding_id, date(2026, 3, 6), Manner.WITHDRAWN)
    held = a_setting(quispe, "2026-03-03")
    file.add_hearing(held)
    file.record_outcome(held.id, HELD, TODAY)
    assert [one.hearing_id for one in file.settings_without_outcome(TODAY)] == [asked.id]
    assert file.settings_without_outcome(date(2026, 3, 6)) == []


def test_a_later_setting_in_error_does_not_show_that_the_case_went_on(file: DocketFile, people: list[NewCase]) -> None:
    asked, error = a_setting(people[0], "2026-03-06"), a_setting(people[0], "2026-03-24")
    file.add_hearing(asked)
    file.add_hearing(error)
    file.record_outcome(error.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    assert [one.hearing_id for one in file.settings_without_outcome(TODAY)] == [asked.id]


def test_settings_without_an_outcome_come_newest_first_and_not_without_end(file: DocketFile, people: list[NewCase]) -> None:
    for case, day in zip(people, ("2026-03-02", "2026-03-04", "2026-03-03", "2026-03-05"), strict=True):
        file.add_hearing(a_setting(case, day))
    assert [one.on.day for one in file.settings_without_outcome(TODAY, limit=3)] == [5, 4, 3]


def test_the_next_court_days_say_how_much_is_set(file: DocketFile, people: list[NewCase]) -> None:
    nguyen, pratt, *_ = people
    file.add_hearing(a_setting(nguyen, "2026-03-24", minutes=180))
    file.add_hearing(a_setting(pratt, "2026-03-24", minutes=None))
    file.add_hearing(a_setting(nguyen, "2026-03-26", HearingKind.FEAR_REVIEW, minutes=30))
    moved = a_setting(pratt, "2026-03-25")
    file.add_hearing(moved)
    file.record_outcome(moved.id, Outcome(OutcomeKind.DID_NOT_PROCEED, "34"), TODAY)
    assert file.next_court_days(TODAY) == [
        DayLoad(date(2026, 3, 24), 2, 180, detained_merits=1, fear_reviews=0, without_outcome=2),
        DayLoad(date(2026, 3, 26), 1, 30, detained_merits=0, fear_reviews=1, without_outcome=1),
    ]
    assert len(file.next_court_days(TODAY, count=1)) == 1


# The record of a case.


def test_the_record_holds_everything_on_a_case(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.custody_hearing.id, Outcome(OutcomeKind.COMPLETED), TODAY)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    for verb in ("add_mark", "add_family", "record_ruling", "record_appeal_result", "add_proceeding"):
        VERBS[verb](file, here)
    record = file.case(here.case.id)
    assert (record.case.number, record.case.respondent.name) == ("A000\u00a0123\u00a0456", "Quispe Huallpa, Nélida")
    assert (record.case_type_label, record.nationality, record.language) == ("Removal", "Peru", "Spanish")
    assert (record.custody, record.represented) == ("D", True)
    again, first = record.proceedings
    assert [(one.number, one.completed, one.source) for one in (first, again)] == [
        (1, date(2026, 3, 9), "typed"),
        (2, None, "typed"),
    ]
    assert first.manner is Manner.DECISION
    merits, custody = record.hearings
    assert (merits.kind, merits.start, merits.outcome, merits.proceeding_number) == (
        HearingKind.MERITS,
        time(13, 30),
        OutcomeKind.COMPLETED,
        1,
    )
    assert (custody.kind, custody.outcome) == (HearingKind.CUSTODY, OutcomeKind.COMPLETED)
    (motion,) = record.motions
    assert (motion.received, motion.decided_on) == (date(2026, 3, 3), TODAY)
    (request,) = record.custody_requests
    assert (request.requested, request.first_hearing, request.decided_on) == (
        date(2026, 3, 2),
        date(2026, 3, 6),
        date(2026, 3, 6),
    )
    (appeal,) = record.appeals
    assert (appeal.label, appeal.filed, appeal.decided_on, bool(appeal.result)) == (
        "Appeal of judge case decision",
        date(2026, 2, 2),
        TODAY,
        True,
    )
    assert [mark.kind for mark in record.marks] == [MarkKind.STATUS_CASE]
    assert [name.respondent.given for name in record.family] == ["Rómulo"]
    assert [name.respondent.given for name in file.case(here.relative.id).family] == ["Nélida"]


def test_the_record_of_a_public_case_names_its_source_and_shows_codes_it_does_not_know(file: DocketFile) -> None:
    rows = a_release(
        proceedings=[a_public_proceeding(case_type=None)],
        hearings=[a_public_hearing(code="7Q", start=None)],
        motions=[one._replace(motion_type=None, filed_by=None) for one in a_release().motions],
        custody_requests=[one._replace(bond_type=None) for one in a_release().custody_requests],
        appeals=[one._replace(appeal_type=None, filed_by=None, result="ZZ", filed=None) for one in a_release().appeals],
    )
    file.record_release(rows, "Public case data", TODAY)
    (case_id,) = file.case_ids("20000001", CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=TODAY)
    record = file.case(case_id)
    assert record.case.number == "Case 20000001"
    assert record.proceedings[0].source == "public release read Mar 10, 2026"
    assert (record.hearings[0].code, record.hearings[0].code_label, record.hearings[0].start) == ("7Q", "7Q", None)
    assert (record.motions[0].label, record.motions[0].filed_by) == ("Motion", "")
    assert record.custody_requests[0].label == "Custody redetermination"
    assert (record.appeals[0].label, record.appeals[0].result, record.appeals[0].filed) == ("Appeal", "ZZ", None)


def test_a_public_case_without_proceedings_has_a_record(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    (case_id,) = file.case_ids("20000002", CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=TODAY)
    record = file.case(case_id)
    assert (record.proceedings, record.hearings) == ((), ())


def test_a_severed_rider_is_no_member_of_the_family(file: DocketFile) -> None:
    rows = a_release()
    file.record_release(rows, "Public case data", TODAY)
    (lead,) = file.case_ids("20000001", CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=TODAY)
    assert len(file.case(lead).family) == 1
    severed = [one._replace(severed=TODAY) for one in rows.family_links]
    file.record_release(rows._replace(family_links=severed), "Public case data", TODAY + timedelta(days=30))
    assert file.case(lead).family == ()


def test_a_first_custody_hearing_is_looked_for_from_the_request_on(file: DocketFile) -> None:
    here = prepared(file)
    file.add_custody_request(NewCustodyRequest(here.case.proceeding_id, TODAY, "SB"))
    later, first = file.case(here.case.id).custody_requests
    assert (first.first_hearing, later.first_hearing) == (here.custody_hearing.on, None)


# The docket as a whole.


def test_the_years_are_those_that_hold_anything_of_the_judges(file: DocketFile) -> None:
    assert file.years() == []
    case = a_case()
    file.add_case(case, TODAY)
    assert file.years() == []
    file.add_hearing(a_setting(case, "2018-09-28"))
    file.add_hearing(a_setting(case, "2018-10-01"))
    assert file.years() == [2018, 2019]
    motion = NewMotion(case.proceeding_id, "MTR", TODAY)
    file.add_motion(motion)
    file.record_ruling(motion.id, date(2021, 3, 1))
    assert file.years() == [2018, 2019, 2021]
    file.record_completion(case.proceeding_id, date(2022, 3, 1), Manner.DECISION)
    here = prepared(file)
    file.record_custody_decision(here.request.id, date(2023, 3, 1))
    file.record_appeal_result(here.appeal.id, date(2024, 3, 1), "DIS")
    assert file.years() == [2018, 2019, 2021, 2022, 2023, 2024, 2026]


def test_the_years_are_also_those_of_what_names_the_judge_only_by_its_proceeding_or_case(file: DocketFile) -> None:
    # Motions: "judge on the motion in J (if blank, the proceeding's)", and what is pending may be overdue; custody: d0 is the
    # earliest custody hearing of the same proceeding, whoever sat; 8: an appeal without a proceeding goes by its case.
    (bond,), (appeal,) = a_release().custody_requests, a_release().appeals
    heard = date(2021, 9, 30)
    file.record_release(
        a_release(
            proceedings=[a_public_proceeding(completed=None, manner=None)],
            hearings=[a_public_hearing(on=heard, kind=HearingKind.CUSTODY, judge="ZZK")],
            motions=[
                a_public_motion(judge=None, decided_on=date(2023, 3, 1)),
                a_public_motion(50_000_002, received=date(2017, 3, 1), decided_on=None),
                a_public_motion(50_000_003, judge="ZZK", decided_on=date(2009, 3, 1)),
            ],
            custody_requests=[bond._replace(decided_on=None)],
            appeals=[appeal._replace(proceeding_key=None, decided_on=date(2019, 3, 1))],
        ),
        "EOIR Case Data",
        TODAY,
    )
    assert file.years() == [2017, 2019, 2021, 2023]


def test_the_docket_knows_its_judge_and_its_people(file: DocketFile) -> None:
    assert (file.judge.name, file.judge.codes, file.judge.courts) == ("Marguerite A. Ellery", ("QWM",), (COURT,))
    assert [(one.name, one.role) for one in file.people()] == [("Marguerite A. Ellery", "judge")]
    assert file.releases() == ()


def test_closures_ship_with_a_new_docket_and_lapses_are_switched_off(file: DocketFile) -> None:
    # Executive orders are in use; lapses in appropriations are suggestions, because detained courts sat.
    closures = file.facts().calendar.closures
    assert {one.in_use for one in closures if "Executive Order" in one.source} == {True}
    assert {one.in_use for one in closures if "Lapse" in one.source} == {False}
    assert sum(one.in_use for one in closures) == 8


def test_away_days_come_in_order(file: DocketFile) -> None:
    file.add_away(days_off("2026-05-04", "2026-05-08"))
    file.add_away(days_off("2026-03-23", "2026-03-27"))
    assert [one.first.month for one in file.facts().calendar.away] == [3, 5]


def test_an_adjournment_code_with_dates_is_read_with_them(file: DocketFile) -> None:
    with file._journal.step("Changed a code", file.author.id):
        file._connection.execute(
            "update codes set first = '2026-01-01', last = '2026-12-31' where of_table = 'adjournment' and code = '13'"
        )
    codes = file.adjournment_codes()
    assert codes.label("13", TODAY) == "Insufficient time to complete hearing"
    assert codes.label("13", date(2025, 3, 3)) == "13"


def test_every_case_in_the_list_has_a_proceeding_that_can_be_opened(file: DocketFile) -> None:
    prepared(file)
    file.record_release(a_release(), "Public case data", TODAY)
    for row in content(file)["cases"]:
        assert file.case(int(str(row["id"]))).case.case_id == row["id"]


def test_a_second_proceeding_opens_a_completed_case_again(file: DocketFile, people: list[NewCase]) -> None:
    file.record_completion(people[0].proceeding_id, date(2026, 3, 2), Manner.DECISION)
    assert found(file, view=CaseView.COMPLETED) == ["Nguyễn"]
    file.add_proceeding(NewProceeding(people[0].id, TODAY))
    assert found(file, view=CaseView.COMPLETED) == []
    assert line(file, people[0]).pending_since == TODAY


def test_a_table_of_codes_stands_by_its_labels_without_place_holders(file: DocketFile) -> None:
    languages = file.code_entries("language")
    assert CodeEntry("SP", "Spanish") in languages
    assert [one.label for one in languages] == sorted(one.label for one in languages)
    assert not any(one.label.startswith(("<", "(")) for one in languages)
    assert file.code_entries("no such table") == []


def test_what_comes_after_an_end_goes_to_the_last_proceeding(file: DocketFile, people: list[NewCase]) -> None:
    case = people[0]
    assert file.proceeding_after(case.id) == file.proceeding_for(case.id) == case.proceeding_id
    file.record_completion(case.proceeding_id, TODAY, Manner.DECISION)
    assert (file.proceeding_for(case.id), file.proceeding_after(case.id)) == (None, case.proceeding_id)
    assert file.proceeding_after(-1) is None
