"""A dry run and what is taken in: new, changed, unchanged and refused rows, in one step that one undo takes back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case
from store.every_verb import an_empty_docket, content

from exchange.sheets import HEADINGS, ROW, a_workbook
from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import NewAway, NewCase, NewHearing, NewMotion, NewProceeding
from iqdesk.domain.held import Held
from iqdesk.domain.identity import new_identity
from iqdesk.domain.oddities import OddityKind
from iqdesk.exchange.sheets.bringing import Bringing, PlanOutdated, begun, planned, step_name, take_in, whole
from iqdesk.exchange.sheets.days_in import DateOrder
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.mapping import Source
from iqdesk.exchange.sheets.plan import Change, Fate, Ground, Plan, PlannedRow
from iqdesk.exchange.sheets.planning import make_plan
from iqdesk.exchange.sheets.reading import read_bytes, read_clipboard
from iqdesk.exchange.sheets.rows_in import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.store.docket_file import DocketFile

TODAY = date(2027, 3, 9)  # a Tuesday
A, B, C = "A000123456", "A000123457", "A000123458"
NUMBER = "000123456"
CHECKED = (OddityKind.ASSUMED,)


@pytest.fixture
def file() -> Iterator[DocketFile]:
    with an_empty_docket() as docket:
        yield docket


@pytest.fixture
def case(file: DocketFile) -> NewCase:
    """One case, opened in 2026, Spanish, represented, detained."""
    entry = a_case(NUMBER, opened="2026-02-05", custody=Custody.DETAINED)
    file.add_case(entry, TODAY)
    return entry


def brought(file: DocketFile, headings: str, *lines: str, kind: SheetKind | None = None) -> Bringing:
    """A pasted sheet; cells stand between bars."""
    text = "\n".join(line.replace("|", "\t") for line in (headings, *lines))
    return begun(file, read_clipboard(text), TODAY, kind)


def plan_of(file: DocketFile, headings: str, *lines: str, kind: SheetKind | None = None) -> Plan:
    return planned(file, brought(file, headings, *lines, kind=kind))


def take(file: DocketFile, headings: str, *lines: str, kind: SheetKind | None = None) -> Plan:
    """Plan and take in."""
    bringing = brought(file, headings, *lines, kind=kind)
    plan = planned(file, bringing)
    take_in(file, bringing, plan)
    return plan


def the(plan: Plan) -> PlannedRow:
    (row,) = plan.rows
    return row


def fates(plan: Plan) -> list[Fate]:
    return [row.fate for row in plan.rows]


def words(row: PlannedRow) -> list[str]:
    return [one.words for one in row.warnings]


def assumed(file: DocketFile) -> list[str]:
    return [line.words for line in file.to_check(TODAY) if line.kind in CHECKED]


SET = "A No.|Date|Time|Type|Len"


# Hearings.


def test_a_hearing_of_a_known_case_is_new_then_unchanged(file: DocketFile, case: NewCase) -> None:
    plan = take(file, SET, f"{A}|2027-03-15|9:00 AM|Master|15")
    assert fates(plan) == [Fate.NEW]
    (setting,) = file.settings_on(date(2027, 3, 15))
    assert (setting.start, setting.kind, setting.minutes) == (time(9), HearingKind.MASTER, 15)
    assert setting.proceeding_id == case.proceeding_id
    assert fates(plan_of(file, SET, f"{A}|2027-03-15|9:00|master|15")) == [Fate.UNCHANGED]


def test_a_hearing_at_another_time_or_of_another_kind_is_another_hearing(file: DocketFile, case: NewCase) -> None:
    take(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    plan = plan_of(file, SET, f"{A}|2027-03-15|10:00|Master|15", f"{A}|2027-03-15|9:00|Individual|15")
    assert fates(plan) == [Fate.NEW, Fate.NEW]
    (said,) = words(plan.rows[0])
    assert said.startswith("This case has a master hearing on Monday, March 15, 2027 already at ")


@pytest.mark.parametrize("ids", [(10, 20), (20, 10)])
def test_a_row_is_of_the_setting_that_stands_not_of_one_called_off_before_it(
    file: DocketFile, case: NewCase, ids: tuple[int, int]
) -> None:
    monday, off, standing = date(2027, 3, 8), *ids
    for identity in (off, standing):
        file.add_hearing(NewHearing(case.proceeding_id, monday, HearingKind.MERITS, time(9), id=identity))
        if identity == off:
            file.record_outcome(off, Outcome(OutcomeKind.IN_ERROR), TODAY)
    headings, row = "A No.|Date|Time|Type|Outcome", f"{A}|2027-03-08|9:00|Merits"
    assert fates(plan_of(file, headings, f"{row}|scheduled in error")) == [Fate.UNCHANGED]
    take(file, headings, f"{row}|held")
    assert {one.hearing_id: one.outcome for one in file.settings_on(monday)} == {
        off: OutcomeKind.IN_ERROR,
        standing: OutcomeKind.HELD,
    }


def test_a_completed_hearing_keeps_how_its_case_is_known_to_have_ended_that_day(file: DocketFile, case: NewCase) -> None:
    monday = date(2027, 3, 8)
    file.record_completion(case.proceeding_id, monday, Manner.WITHDRAWN)
    take(file, "A No.|Date|Time|Type|Outcome", f"{A}|2027-03-08|9:00|Merits|completed")
    (ended,) = file.case(case.id).proceedings
    assert (ended.completed, ended.manner) == (monday, Manner.WITHDRAWN)
    assert assumed(file) == []


def test_a_hearing_goes_to_the_proceeding_of_its_day(file: DocketFile, case: NewCase) -> None:
    file.record_completion(case.proceeding_id, date(2026, 5, 1), Manner.DECISION)
    again = NewProceeding(case.id, date(2027, 1, 10), "RMV", Custody.NEVER)
    file.add_proceeding(again)
    take(file, SET, f"{A}|2026-03-02|9:00|Master|15", f"{A}|2027-03-02|9:00|Master|15", f"{A}|2026-06-02|9:00|Master|15")
    days = {one.on: one.proceeding_id for one in file.facts().hearings}
    assert days == {date(2026, 3, 2): case.proceeding_id, date(2027, 3, 2): again.id, date(2026, 6, 2): again.id}


def test_what_differs_is_changed_cell_by_cell_and_an_empty_cell_changes_nothing(file: DocketFile, case: NewCase) -> None:
    take(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    changed = take(file, f"{SET}|Prepared|Minutes used", f"{A}|2027-03-15|9:00|Master|30|yes|25")
    assert the(changed).changes == {
        Field.MINUTES: Change(15, 30),
        Field.PREPARED: Change(False, True),
        Field.MINUTES_USED: Change(None, 25),
    }
    (setting,) = file.settings_on(date(2027, 3, 15))
    assert (setting.minutes, setting.is_prepared, setting.minutes_used) == (30, True, 25)
    assert fates(plan_of(file, f"{SET}|Prepared", f"{A}|2027-03-15|9:00|Master||")) == [Fate.UNCHANGED]


def test_a_missing_hour_is_filled_in_and_matches_the_only_such_hearing(file: DocketFile, case: NewCase) -> None:
    take(file, "A No.|Date|Type", f"{A}|2027-03-15|Master")
    filled = take(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    assert the(filled).changes == {Field.TIME: Change(None, time(9)), Field.MINUTES: Change(None, 15)}
    assert fates(plan_of(file, "A No.|Date|Type", f"{A}|2027-03-15|Master")) == [Fate.UNCHANGED]
    take(file, SET, f"{A}|2027-03-15|10:00|Master|15")
    refused = the(plan_of(file, "A No.|Date|Time|Type", f"{A}|2027-03-15||Master"))
    assert (refused.reason, refused.cell) == ("The docket has several such hearings on that day. Say at what time.", Field.TIME)


def test_start_and_end_give_the_minutes_and_may_not_contradict_them(file: DocketFile, case: NewCase) -> None:
    headings = "A No.|Date|Start|End|Type|Length"
    take(file, headings, f"{A}|2027-03-15|9:00|10:30|Individual|")
    assert file.settings_on(date(2027, 3, 15))[0].minutes == 90
    refused = the(plan_of(file, headings, f"{A}|2027-03-16|9:00|10:30|Individual|60"))
    assert (refused.fate, refused.cell) == (Fate.REFUSED, Field.END)
    assert refused.reason.startswith("From 9:00 AM to 10:30 AM are 90 minutes, not 60.")


def test_a_day_may_bring_its_hour_but_not_two(file: DocketFile, case: NewCase) -> None:
    take(file, "A No.|Hearing date/time|Type", f"{A}|2027-03-15 13:30|Master")
    assert file.settings_on(date(2027, 3, 15))[0].start == time(13, 30)
    refused = the(plan_of(file, "A No.|Date|Time|Type", f"{A}|2027-03-16 13:30|9:00|Master"))
    assert refused.reason == "The day says 1:30 PM, the time 9:00 AM. Leave one of them out."


def test_an_unknown_number_makes_the_case_with_what_its_rows_say(file: DocketFile) -> None:
    headings = "A No.|Name|Date|Type|Cust.|Language|Country|Represented|Case type"
    plan = take(
        file,
        headings,
        f"{A}|Ouédraogo, Salif|2027-03-15|Master|Released||||",
        f"{A}||2027-04-15|Individual||French|Burkina Faso|yes|Asylum-only",
    )
    assert fates(plan) == [Fate.NEW, Fate.NEW]
    assert plan.notes == ()
    (found,) = file.cases_with(A)
    record = file.case(found.case_id)
    assert found.respondent.name == "Ouédraogo, Salif"
    assert (record.custody, record.language, record.represented, record.case_type) == ("R", "French", True, "AOC")
    assert (record.nationality, record.proceedings[0].opened_on, len(record.hearings)) == ("Burkina Faso", TODAY, 2)


def test_a_case_that_was_heard_before_today_was_opened_then_at_the_latest(file: DocketFile) -> None:
    take(file, "A No.|Date|Type", f"{A}|2027-01-15|Master")
    assert file.case(file.cases_with(A)[0].case_id).proceedings[0].opened_on == date(2027, 1, 15)


def test_custody_taken_for_granted_is_said(file: DocketFile) -> None:
    lines = (f"{A}|2027-03-15|Master", f"{B}|2027-03-15|Master")
    assert plan_of(file, "A No.|Date|Type", *lines).notes == (
        "2 new cases are taken as never detained: the sheet does not tell.",
    )
    assert plan_of(file, "A No.|Date|Type", lines[0]).notes == (
        "1 new case is taken as never detained: the sheet does not tell.",
    )


def test_a_new_case_of_a_fear_review_lists_its_case_type(file: DocketFile) -> None:
    take(file, "A No.|Date|Type", f"{A}|2027-03-15|CFR")
    assert assumed(file) == ["The case is taken as a removal case, though its hearing is a fear review. The sheet did not say."]
    take(file, "A No.|Date|Type|Case type", f"{B}|2027-03-15|CFR|CFR")
    assert len(assumed(file)) == 1


def test_two_cases_of_one_number_are_refused(file: DocketFile, case: NewCase) -> None:
    file.add_case(a_case(NUMBER, "Quispe", "N."), TODAY)
    row = the(plan_of(file, SET, f"{A}|2027-03-15|9:00|Master|15"))
    assert (row.fate, row.cell) == (Fate.REFUSED, Field.A_NUMBER)
    assert row.reason.startswith("2 cases in the docket have A000\u00a0123\u00a0456: “Quispe")


def test_a_case_without_a_proceeding_is_refused(file: DocketFile, case: NewCase) -> None:
    bringing = brought(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    held = file.held_under([NUMBER])
    ground = Ground(Held(held.cases), bringing.codes, bringing.calendar, TODAY)
    plan = whole(make_plan(SheetKind.HEARINGS, list(read_rows(bringing.grid, bringing.mapping, bringing.known)), ground))
    assert the(plan).reason.startswith("This case has no proceeding in the docket.")


def test_a_repeated_row_is_refused_with_the_row_it_repeats(file: DocketFile, case: NewCase) -> None:
    line = f"{A}|2027-03-15|9:00|Master|15"
    plan = plan_of(
        file, SET, "A12|2027-03-15|9:00|Master|15", line, line.replace("15", "30", 1).replace("2027-03-30", "2027-03-15"), line
    )
    assert fates(plan) == [Fate.REFUSED, Fate.NEW, Fate.REFUSED, Fate.REFUSED]
    assert [row.reason for row in plan.rows[2:]] == ["The same as row 3.", "The same as row 3."]


def test_a_row_that_repeats_a_refused_one_is_not_refused_for_that(file: DocketFile, case: NewCase) -> None:
    plan = plan_of(file, f"{SET}|Outcome|Code", f"{A}|2027-03-15|9:00|Master|15|Held|17", f"{A}|2027-03-15|9:00|Master|15||")
    assert fates(plan) == [Fate.REFUSED, Fate.NEW]


@pytest.mark.parametrize(
    ("line", "cell", "reason"),
    [
        ("|2027-03-15|9:00|Master|15", Field.A_NUMBER, "The row has no A-number."),
        ("A14100|2027-03-15|9:00|Master|15", Field.A_NUMBER, "“A14100” has 5 digits."),
        (f"{A}||9:00|Master|15", Field.DATE, "The row has no day under “Date”."),
        (f"{A}|13/13/2027|9:00|Master|15", Field.DATE, "“13/13/2027” is not a date. Months run from 1 to 12."),
        (f"{A}|2027-03-15|25:00|Master|15", Field.TIME, "“25:00” is not a time."),
        (f"{A}|2027-03-15|9:00||15", Field.KIND, "The row does not say what kind of hearing it is."),
        (f"{A}|2027-03-15|9:00|Mastre|15", Field.KIND, "“Mastre” is not a kind of hearing."),
        (f"{A}|2027-03-15|9:00|Master|x", Field.MINUTES, "“x” is not a duration."),
        (f"{A}|2027-03-15|9:00|Master|15|more", None, "This row has more cells than there are headings"),
    ],
)
def test_a_row_is_refused_with_the_cell_to_mend(file: DocketFile, line: str, cell: Field | None, reason: str) -> None:
    row = plan_of(file, SET, line).rows[0]
    assert (row.fate, row.cell, row.number) == (Fate.REFUSED, cell, 2)
    assert row.reason.startswith(reason)


def test_without_a_needed_column_every_row_is_refused(file: DocketFile) -> None:
    plan = plan_of(file, "A No.|Name|Date", f"{A}|Doe, J|2027-03-15")
    assert the(plan).reason == "No column becomes “Kind”. Choose the column that does."


# What a row says of its case beside the hearing.


def test_what_the_docket_does_not_know_of_a_case_is_filled_in_and_what_it_knows_is_not_overwritten(file: DocketFile) -> None:
    entry = NewCase(a_case(NUMBER).respondent.__class__("", "", NUMBER), date(2026, 2, 5), language="SP")
    file.add_case(entry, TODAY)
    headings = "A No.|Name|Date|Type|Language|Country|Cust."
    plan = take(file, headings, f"{A}|Ouédraogo, Salif|2027-03-15|Master|French|Peru|Detained")
    row = the(plan)
    assert row.changes == {Field.RESPONDENT: Change("", "Ouédraogo, Salif"), Field.NATIONALITY: Change(None, "PE")}
    assert [(one.words, one.cell) for one in row.warnings] == [
        ("The docket says otherwise under language. Correct it on the case.", Field.LANGUAGE),
        ("The docket says never detained. A change of custody has its own day: enter it on the case.", Field.CUSTODY),
    ]
    record = file.case(entry.id)
    assert (record.case.respondent.name, record.language, record.nationality, record.custody) == (
        "Ouédraogo, Salif",
        "Spanish",
        "Peru",
        "N",
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Quispe Huallpa, N.", []),
        ("NELIDA QUISPE", []),
        ("Petrosyan, Gayané", ["The docket has this A-number as Quispe Huallpa, Nélida."]),
    ],
)
def test_another_name_under_the_number_is_said(file: DocketFile, case: NewCase, name: str, said: list[str]) -> None:
    assert words(the(plan_of(file, "A No.|Name|Date|Type", f"{A}|{name}|2027-03-15|Master"))) == said


def test_non_detained_agrees_with_released_and_never_detained_alone(file: DocketFile) -> None:
    for number, custody in (("000000011", Custody.RELEASED), ("000000012", Custody.NEVER), ("000000013", Custody.DETAINED)):
        file.add_case(a_case(number, custody=custody), TODAY)
    lines = [f"A{number}|2027-03-15|Master|Non-detained" for number in ("000000011", "000000012", "000000013")]
    plan = plan_of(file, "A No.|Date|Type|Custody", *lines)
    assert [len(row.warnings) for row in plan.rows] == [0, 0, 1]


# Outcomes.

ENDED = "A No.|Date|Time|Type|Outcome|Code|Manner|Completed"


def test_completed_without_a_day_takes_the_hearings_and_is_listed(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-08|9:00|Individual|Completed|||")
    (proceeding,) = file.case(case.id).proceedings
    assert (proceeding.completed, proceeding.manner) == (date(2027, 3, 8), Manner.DECISION)
    day = "The day of completion, Monday, March 8, 2027, is taken from the hearing."
    manner = "The manner of completion on Monday, March 8, 2027 is taken as a decision."
    assert assumed(file) == [f"{day} {manner} The sheet did not say."]
    again = plan_of(file, ENDED, f"{A}|2027-03-08|9:00|Individual|Completed|||")
    assert fates(again) == [Fate.UNCHANGED]


def test_completed_with_its_day_and_manner_is_not_listed(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-08|9:00|Individual|Completed||In absentia|2027-03-08")
    (proceeding,) = file.case(case.id).proceedings
    assert (proceeding.completed, proceeding.manner) == (date(2027, 3, 8), Manner.IN_ABSENTIA)
    assert assumed(file) == []


def test_another_day_of_completion_is_kept_beside_the_outcome(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-01|9:00|Individual|Completed||Decision|2027-03-05")
    assert file.case(case.id).proceedings[0].completed == date(2027, 3, 5)
    assert file.settings_on(date(2027, 3, 1))[0].outcome is OutcomeKind.COMPLETED


def test_reserved_with_a_day_is_completed_then(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-01|9:00|Individual|Reserved|||2027-03-05")
    assert file.case(case.id).proceedings[0].completed == date(2027, 3, 5)
    assert file.settings_on(date(2027, 3, 1))[0].outcome is OutcomeKind.RESERVED
    assert assumed(file) == ["The manner of completion on Friday, March 5, 2027 is taken as a decision. The sheet did not say."]


@pytest.mark.parametrize(
    ("said", "code", "outcome", "stored"),
    [
        ("Adjourned", "17", OutcomeKind.ADJOURNED, "17"),
        ("", "17", OutcomeKind.ADJOURNED, "17"),
        ("Adjourned", "34", OutcomeKind.DID_NOT_PROCEED, "34"),
        ("Did not proceed", "34", OutcomeKind.DID_NOT_PROCEED, "34"),
        ("", "1", OutcomeKind.ADJOURNED, "01"),
        ("Adjourned", "", OutcomeKind.ADJOURNED, None),
        ("Held", "", OutcomeKind.HELD, None),
        ("Reserved", "RR", OutcomeKind.RESERVED, "RR"),
        ("Scheduled in error", "", OutcomeKind.IN_ERROR, "99"),
    ],
)
def test_an_outcome_is_recorded_and_comes_back_the_same(
    file: DocketFile, case: NewCase, said: str, code: str, outcome: OutcomeKind, stored: str | None
) -> None:
    line = f"{A}|2027-03-08|9:00|Master|{said}|{code}||"
    take(file, ENDED, line)
    (hearing,) = file.held_under([NUMBER]).hearings
    assert (hearing.outcome, hearing.code) == (outcome, stored)
    assert fates(plan_of(file, ENDED, line)) == [Fate.UNCHANGED]


def test_an_outcome_is_added_to_a_hearing_and_a_code_to_an_outcome(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-08|9:00|Master||||")
    added = take(file, ENDED, f"{A}|2027-03-08|9:00|Master|Adjourned|||")
    assert the(added).changes == {Field.OUTCOME: Change(None, OutcomeKind.ADJOURNED)}
    coded = take(file, ENDED, f"{A}|2027-03-08|9:00|Master|Adjourned|17||")
    assert the(coded).changes == {Field.CODE: Change(None, "17")}
    assert fates(plan_of(file, ENDED, f"{A}|2027-03-08|9:00|Master|Adjourned|||")) == [Fate.UNCHANGED]
    assert fates(plan_of(file, ENDED, f"{A}|2027-03-08|9:00|Master||||")) == [Fate.UNCHANGED]


def test_a_manner_is_changed_where_the_outcome_stays(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-08|9:00|Individual|Completed||Decision|")
    changed = take(file, ENDED, f"{A}|2027-03-08|9:00|Individual|Completed||Withdrawn|")
    assert the(changed).changes == {Field.MANNER: Change(Manner.DECISION, Manner.WITHDRAWN)}
    assert file.case(case.id).proceedings[0].manner is Manner.WITHDRAWN


@pytest.mark.parametrize(
    ("line", "cell", "reason"),
    [
        ("Held|17||", Field.CODE, "Code 17 says adjourned, the outcome says held. Correct one of them."),
        ("Did not proceed|17||", Field.CODE, "Code 17 says adjourned, the outcome says did not proceed."),
        ("Did not proceed|||", Field.OUTCOME, "Did not proceed needs an adjournment code."),
        ("Held||Decision|", Field.MANNER, "A completion goes with a hearing that was completed or reserved"),
        ("|||2027-03-08", Field.COMPLETED, "A completion goes with a hearing that was completed or reserved"),
        ("Completed||Change of venue|", Field.MANNER, "A completed hearing needs its manner"),
    ],
)
def test_an_outcome_whose_parts_do_not_belong_together_is_refused(
    file: DocketFile, case: NewCase, line: str, cell: Field, reason: str
) -> None:
    row = the(plan_of(file, ENDED, f"{A}|2027-03-08|9:00|Individual|{line}"))
    assert (row.fate, row.cell) == (Fate.REFUSED, cell)
    assert row.reason.startswith(reason)


def test_a_second_completion_is_refused_before_and_within_the_sheet(file: DocketFile, case: NewCase) -> None:
    lines = [f"{A}|2027-03-0{day}|9:00|Individual|Completed||Decision|" for day in (1, 2)]
    plan = plan_of(file, ENDED, *lines)
    assert fates(plan) == [Fate.NEW, Fate.REFUSED]
    file.record_completion(case.proceeding_id, date(2027, 2, 1), Manner.DECISION)
    row = plan_of(file, ENDED, lines[0]).rows[0]
    assert row.reason == "The case is completed already, on Monday, February 1, 2027. Correct that, or reopen it, on the case."


def test_a_completed_custody_hearing_completes_no_case(file: DocketFile, case: NewCase) -> None:
    take(file, ENDED, f"{A}|2027-03-08|9:00|Bond|Completed|||")
    assert file.case(case.id).proceedings[0].completed is None
    assert assumed(file) == []


# What is odd.


def test_what_is_odd_is_said_beside_the_cell_and_taken_in(file: DocketFile, case: NewCase) -> None:
    file.add_away(NewAway(date(2027, 3, 16), date(2027, 3, 16), AwayKind.LEAVE))
    other = a_case("000123459", "Kaplan")
    file.add_case(other, TODAY)
    file.add_hearing(NewHearing(other.proceeding_id, date(2027, 3, 17), HearingKind.MERITS, time(9), 60))
    plan = take(
        file,
        f"{SET}|Outcome",
        f"{A}|2027-03-20|9:00|Master|15|",
        f"{A}|2027-03-16|9:00|Master|15|",
        f"{A}|2027-03-17|9:00|Individual|15|",
        f"{A}|2027-03-18|9:00|Individual|15|Held",
        f"{B}|2027-03-22|9:00|Individual|15|",
        f"{C}|2027-03-22|9:00|Individual|15|",
    )
    assert fates(plan) == [Fate.NEW] * 6
    assert [[(one.words, one.cell) for one in row.warnings] for row in plan.rows] == [
        [("Saturday, March 20, 2027 is a weekend day.", Field.DATE)],
        [("Leave is entered for this day.", Field.DATE)],
        [("9:00 AM is taken by A000\u00a0123\u00a0459.", Field.TIME)],
        [("This hearing is set for Thursday, March 18, 2027, a day to come.", Field.DATE)],
        [],
        [("9:00 AM is taken by A000\u00a0123\u00a0457.", Field.TIME)],
    ]
    listed = " ".join(line.words for line in file.to_check(TODAY))
    said = [one.partition(" taken by ")[0] for row in plan.rows for one in words(row)]  # listed once for the two of a time
    assert [one for one in said if one not in listed] == []


def test_a_family_may_share_its_time(file: DocketFile, case: NewCase) -> None:
    rider = a_case("000123457", given="Rómulo")
    file.add_case(rider, TODAY)
    file.add_family(case.id, rider.id, TODAY, new_identity())
    plan = plan_of(file, SET, f"{A}|2027-03-15|9:00|Individual|60", f"{B}|2027-03-15|9:00|Individual|60")
    assert [words(row) for row in plan.rows] == [[], []]


def test_an_hour_of_the_night_is_read_as_the_afternoon_and_said(file: DocketFile, case: NewCase) -> None:
    data = a_workbook(("A No.", "Date", "Time", "Type"), (A, date(2027, 3, 15), time(1, 30), "Master"))
    plan = planned(file, begun(file, read_bytes(data, "x.xlsx"), TODAY))
    assert words(the(plan)) == ["The cell holds an hour of the night. It is read as 1:30 PM."]


# Cases.

WHO = "A No.|Family name|Given name|Case type|Nationality|Language|Custody|Represented|Opened"


def test_a_sheet_of_cases_makes_and_changes_them(file: DocketFile, case: NewCase) -> None:
    lines = (f"{A}|Quispe Huallpa|Nélida María|Removal|Peru|Quechua|Detained|no|2026-02-05", f"{B}|Doe|||||Released||")
    plan = take(file, WHO, *lines)
    assert plan.kind is SheetKind.CASES
    assert fates(plan) == [Fate.CHANGED, Fate.NEW]
    assert plan.rows[0].changes == {
        Field.GIVEN: Change("Nélida", "Nélida María"),
        Field.LANGUAGE: Change("SP", plan.rows[0].row.values[Field.LANGUAGE]),
        Field.REPRESENTED: Change(True, False),
    }
    record = file.case(case.id)
    assert (record.case.respondent.given, record.language, record.represented) == ("Nélida María", "Quechua", False)
    assert fates(plan_of(file, WHO, *lines)) == [Fate.UNCHANGED, Fate.UNCHANGED]


def test_a_change_of_custody_is_taken_as_of_today_and_listed(file: DocketFile, case: NewCase) -> None:
    plan = take(file, "A No.|Case type|Custody", f"{A}||Released")
    assert the(plan).changes == {Field.CUSTODY: Change(Custody.DETAINED, Custody.RELEASED)}
    assert file.case(case.id).custody == "R"
    assert assumed(file) == ["Custody changed to released. The day is taken as that of the import, Tuesday, March 9, 2027."]
    never = the(plan_of(file, "A No.|Case type|Custody|Opened", f"{A}||Never detained|2026-01-01"))
    assert never.fate is Fate.UNCHANGED
    assert words(never) == [
        "The docket has the case opened on Thursday, February 5, 2026, which is left as it is.",
        "The docket says otherwise. A release has its own day: enter it on the case.",
    ]


def test_a_case_that_comes_twice_is_refused_the_second_time(file: DocketFile) -> None:
    plan = plan_of(file, WHO, f"{A}|Doe|||||||", f"{A}|Roe|||||||")
    assert [row.reason for row in plan.rows] == ["", "The same as row 2."]


# Motions.

FILED = "A No.|Motion|Received|Judge received|Filed by|Ruled on"


def test_a_sheet_of_motions_adds_and_fills_in(file: DocketFile, case: NewCase) -> None:
    file.add_motion(NewMotion(case.proceeding_id, "CO", date(2027, 2, 1), None, "A"))
    plan = take(
        file,
        FILED,
        f"{A}|Continuance|2027-02-01|2027-02-03||2027-02-10",
        f"{A}|Motion to reopen|2027-02-01||DHS|2027-02-12",
        f"{A}|CO|2027-02-05||Respondent|",
    )
    assert plan.kind is SheetKind.MOTIONS
    assert fates(plan) == [Fate.CHANGED, Fate.NEW, Fate.NEW]
    assert plan.rows[0].changes == {
        Field.JUDGE_RECEIVED: Change(None, date(2027, 2, 3)),
        Field.RULED: Change(None, date(2027, 2, 10)),
    }
    held = {(one.motion_type, one.received): one for one in file.held_under([NUMBER]).motions}
    assert held["CO", date(2027, 2, 1)].decided_on == date(2027, 2, 10)
    assert held["O", date(2027, 2, 1)][-2:] == ("I", date(2027, 2, 12))
    again = (f"{A}|CO||2027-02-03|Respondent|", f"{A}|O|2027-02-01|||")
    assert fates(plan_of(file, FILED, *again)) == [Fate.UNCHANGED, Fate.UNCHANGED]


@pytest.mark.parametrize(
    ("line", "cell", "reason"),
    [
        ("|2027-02-01||A|", Field.MOTION, "The row does not say what the motion is for."),
        ("CO|||A|", Field.RECEIVED, "The row has no day of receipt."),
        ("Motion to nowhere|2027-02-01||A|", Field.MOTION, "“Motion to nowhere” is no type of motion"),
    ],
)
def test_a_motion_without_its_type_or_receipt_is_refused(file: DocketFile, line: str, cell: Field, reason: str) -> None:
    row = the(plan_of(file, FILED, f"{A}|{line}", kind=SheetKind.MOTIONS))
    assert (row.fate, row.cell) == (Fate.REFUSED, cell)
    assert row.reason.startswith(reason)


def test_a_ruling_before_the_receipt_is_said(file: DocketFile, case: NewCase) -> None:
    row = the(plan_of(file, FILED, f"{A}|CO|2027-02-10|||2027-02-01"))
    assert row.fate is Fate.NEW
    assert words(row) == ["The ruling of Monday, February 1, 2027 is before its receipt, Wednesday, February 10, 2027."]


# Completions.

DONE = "A No.|Completion date|Manner"


def test_a_sheet_of_completions_ends_open_proceedings(file: DocketFile, case: NewCase) -> None:
    plan = take(file, DONE, f"{A}|2027-03-01|Terminated", f"{B}|2027-03-02|")
    assert plan.kind is SheetKind.COMPLETIONS
    assert fates(plan) == [Fate.NEW, Fate.NEW]
    (proceeding,) = file.case(case.id).proceedings
    assert (proceeding.completed, proceeding.manner) == (date(2027, 3, 1), Manner.TERMINATED)
    assert assumed(file) == ["The manner of completion on Tuesday, March 2, 2027 is taken as a decision. The sheet did not say."]
    changed = take(file, DONE, f"{A}|2027-03-01|Withdrawn", f"{B}|2027-03-02|")
    assert fates(changed) == [Fate.CHANGED, Fate.UNCHANGED]
    assert changed.rows[0].changes == {Field.MANNER: Change(Manner.TERMINATED, Manner.WITHDRAWN)}
    refused = plan_of(file, DONE, f"{A}|2027-03-05|Withdrawn", f"{C}|2027-03-05|Decision", f"{C}|2027-03-06|Decision")
    assert [row.reason[:26] for row in refused.rows] == ["The case is completed alre", "", "The case is completed alre"]


def test_a_completion_before_a_hearing_is_said(file: DocketFile, case: NewCase) -> None:
    file.add_hearing(NewHearing(case.proceeding_id, date(2027, 3, 5), HearingKind.MASTER))
    row = the(plan_of(file, DONE, f"{A}|2027-03-01|Decision"))
    assert [one.cell for one in row.warnings] == [Field.COMPLETED]
    assert words(row)[0].startswith("The proceeding was completed on Monday, March 1, 2027, before the hearing")


# One step.


def forty(file: DocketFile) -> Bringing:
    rows = [
        (f"A{1_000_000 + n:09}", "Doe, J", date(2027, 3, 15), time(9 + n % 8), "Master", "Released", 15, "B") for n in range(40)
    ]
    for place, column, bad in ((3, 0, "A12"), (11, 2, "13/13/2027"), (12, 4, "Mastre"), (20, 3, "25:99"), (30, 5, "Maybe")):
        rows[place] = (*rows[place][:column], bad, *rows[place][column + 1 :])  # type: ignore[assignment] # text in any place
    return begun(file, read_bytes(a_workbook(HEADINGS, *rows), "march.xlsx"), TODAY)


def test_an_import_is_one_step_that_one_undo_takes_back(file: DocketFile) -> None:
    before = content(file)
    bringing = forty(file)
    plan = planned(file, bringing)
    assert plan.counts() == {Fate.NEW: 35, Fate.CHANGED: 0, Fate.UNCHANGED: 0, Fate.REFUSED: 5, Fate.LEFT_OUT: 0}
    assert [row.number for row in plan.rows if row.fate is Fate.REFUSED] == [5, 13, 14, 22, 32]
    take_in(file, bringing, plan, remember=True)
    step = file.last_step()
    assert step is not None
    assert step.name == "Imported march.xlsx, 35 hearings"
    assert file.case_count() == 35
    assert fates(planned(file, bringing)).count(Fate.UNCHANGED) == 35
    file.undo()
    assert content(file) == before
    file.redo()
    assert file.case_count() == 35


def test_a_failure_in_the_middle_leaves_nothing(file: DocketFile, monkeypatch: pytest.MonkeyPatch) -> None:
    before, last = content(file), file.last_step()
    bringing = forty(file)
    plan = planned(file, bringing)
    add, count = file.add_hearing, iter(range(100))

    def failing(entry: NewHearing) -> object:
        if next(count) == 20:
            raise RuleBroken("No.")
        return add(entry)

    monkeypatch.setattr(file, "add_hearing", failing)
    with pytest.raises(RuleBroken, match=r"^Row 26: No\. Nothing was imported\.$"):
        take_in(file, bringing, plan)
    assert content(file) == before
    assert file.last_step() == last


def test_a_plan_that_the_docket_has_outrun_is_not_taken_in(file: DocketFile, case: NewCase) -> None:
    bringing = brought(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    plan = planned(file, bringing)
    file.add_hearing(NewHearing(case.proceeding_id, date(2027, 3, 15), HearingKind.MASTER, time(9), 15))
    with pytest.raises(PlanOutdated, match="Look at them again"):
        take_in(file, bringing, plan)
    assert fates(planned(file, bringing)) == [Fate.UNCHANGED]


def test_nothing_to_change_leaves_no_step(file: DocketFile, case: NewCase) -> None:
    take(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    last = file.last_step()
    take(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    assert file.last_step() == last


def test_steps_are_named_for_where_the_rows_came_from(file: DocketFile, case: NewCase) -> None:
    bringing = brought(file, SET, f"{A}|2027-03-15|9:00|Master|15")
    assert step_name(bringing, planned(file, bringing)) == "Pasted 1 hearing"
    long = begun(file, read_bytes(a_workbook(HEADINGS, ROW), "m" * 80 + ".xlsx"), TODAY)
    assert step_name(long, planned(file, long)) == f"Imported {'m' * 59}…, 1 hearing"


# Mending, leaving out, remembering.


def test_a_mended_cell_is_planned_anew_and_a_row_can_be_left_out(file: DocketFile, case: NewCase) -> None:
    bringing = brought(file, SET, f"{A}|13/13/2027|9:00|Master|15", f"{A}|2027-03-16|9:00|Master|15")
    assert fates(planned(file, bringing)) == [Fate.REFUSED, Fate.NEW]
    mended = bringing.mended(2, 1, date(2027, 3, 15)).leaving_out(3)
    plan = planned(file, mended)
    assert fates(plan) == [Fate.NEW, Fate.LEFT_OUT]
    assert fates(planned(file, mended.leaving_out(3))) == [Fate.NEW, Fate.NEW]
    assert fates(planned(file, mended.mended(3, 1, date(2027, 3, 17)))) == [Fate.NEW, Fate.NEW]


def test_a_mapping_is_remembered_with_the_import_and_goes_before_the_guess(file: DocketFile, case: NewCase) -> None:
    headings, line = "A No.|Date|Set for|Type", f"{A}|3/4/2027|5/4/2027|Master"
    bringing = brought(file, headings, line)
    chosen = Bringing(
        bringing.grid,
        bringing.mapping.with_field(2, Field.DATE).with_order(2, DateOrder.DAY),
        bringing.known,
        bringing.codes,
        bringing.calendar,
        TODAY,
    )
    take_in(file, chosen, planned(file, chosen), remember=True)
    assert file.settings_on(date(2027, 4, 5))
    again = brought(file, headings, f"{A}|3/4/2027|6/4/2027|Master")
    assert again.mapping.source is Source.REMEMBERED
    assert again.mapping.fields == (Field.A_NUMBER, None, Field.DATE, Field.KIND)
    assert fates(planned(file, again)) == [Fate.NEW]
    assert brought(file, headings, line, kind=SheetKind.MOTIONS).mapping.source is Source.HEADINGS
    file.undo()
    assert brought(file, headings, line).mapping.source is Source.HEADINGS


def test_rows_without_headings_are_never_remembered(file: DocketFile, case: NewCase) -> None:
    bringing = begun(file, read_clipboard(f"{A}\t2027-03-15\t9:00\tMaster"), TODAY)
    take_in(file, bringing, planned(file, bringing), remember=True)
    assert file.sheet_mappings(bringing.grid.headings) == []
