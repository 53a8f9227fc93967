"""Every kind of entry by real keys, from the key that opens its form to the rows that the docket holds afterwards."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind
from iqdesk.ui.entry.forms import FORMS
from iqdesk.ui.page import Place
from ui.dockets import TODAY
from ui.entry.acting import CONTROL, SHIFT, choose_form, focus_name, go_to_case, keys, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says it of every menu
OPEN, LEAD, RIDER, NEW = "000097745", "000102983", "000133208", "000555001"


@pytest.fixture
def day(window: MainWindow) -> MainWindow:
    """The window on today's sheet."""
    window.go(Place("day", TODAY))
    return window


def case_of(file: DocketFile, number: str) -> CaseRecord:
    (name,) = file.cases_with(number)
    return file.case(name.case_id)


def test_a_case_with_language_custody_and_counsel(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "c")
    keys(qtbot, "A 555-001-00\tGuallpa\tInés\tecuad\t")
    assert focus_name() == "Language"
    keys(qtbot, "quech\tDet\tY\t\t2/1\n")
    assert band.echo.trouble == ""
    made = case_of(day.desk.file, "55500100")
    assert (made.case.respondent.name, made.custody, made.represented) == ("Guallpa, Inés", Custody.DETAINED.value, True)
    assert (made.language, made.nationality, made.proceedings[0].opened_on) == ("Quechua", "Ecuador", date(2027, 2, 1))
    assert [band.open.fields[key].read().words for key in ("language", "custody", "on")] == [  # type: ignore[union-attr]
        "Quechua",
        "detained",
        "Mon Feb 1, 2027",
    ]


def test_a_hearing_brings_its_case_where_the_docket_has_none(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{NEW}\t4/6\t830\t9\t\tMe\tspan\t\tZaldívar\tRosa\tDet")
    assert band.echo.understood.replace("\N{NO-BREAK SPACE}", " ") == (
        "A000 555 001, not in the docket yet: Enter adds the case  ·  Tue Apr 6, 2027  ·  8:30–9:00 AM  ·  30 minutes"
        "  ·  Merits  ·  Spanish  ·  detained  ·  Removal"
    )
    keys(qtbot, "\n")
    (added,) = day.desk.file.settings_on(date(2027, 4, 6))
    assert (added.start, added.minutes, added.kind) == (time(8, 30), 30, HearingKind.MERITS)
    made = case_of(day.desk.file, NEW)
    assert (made.case.respondent.name, made.language, made.custody) == ("Zaldívar, Rosa", "Spanish", Custody.DETAINED.value)
    assert day.desk.file.last_step().name.endswith("with its case")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9\t\t1h30", "9:00–10:30 AM  ·  90 minutes"),
        ("1:30p\t3\t", "1:30–3:00 PM  ·  90 minutes"),
        ("\t4:30p\t90", "3:00–4:30 PM  ·  90 minutes"),
        ("830\t\t90", "8:30–10:00 AM  ·  90 minutes"),
        ("130\t\t1.5h", "1:30–3:00 PM  ·  90 minutes"),
    ],
)
def test_two_of_start_end_and_duration_fill_the_third(day: MainWindow, qtbot: QtBot, typed: str, said: str) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/6\t{typed}")
    assert said in band.echo.understood


def test_parts_that_contradict_each_other_are_refused(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/6\t9\t10\t90\n")
    assert band.echo.trouble == "From 9:00 AM to 10:00 AM are 60 minutes, not 90. Leave one of them out."
    assert day.desk.file.settings_on(date(2027, 4, 6)) == []
    assert band.open is not None
    assert band.open.fields["end"].control.property("mark") == "refused"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3/14", "Sun Mar 14, 2027"),
        ("031428", "Tue Mar 14, 2028"),
        ("2027-03-15", "Mon Mar 15, 2027"),
        ("14 Mar", "Sun Mar 14, 2027"),
        ("t", "Tue Mar 9, 2027"),
        ("+10", "Fri Mar 19, 2027"),
        ("3/1", "Wed Mar 1, 2028"),  # a hearing looks ahead
    ],
)
def test_dates_of_hearings_in_every_spelling(day: MainWindow, qtbot: QtBot, typed: str, said: str) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t{typed}")
    assert said in band.echo.understood


@pytest.mark.parametrize(("typed", "said"), [("3/14", "Sat Mar 14, 2026"), ("14 Mar", "Sat Mar 14, 2026"), ("t", "Tue Mar 9")])
def test_dates_of_what_happened_look_back(day: MainWindow, qtbot: QtBot, typed: str, said: str) -> None:
    band = choose_form(day, qtbot, "l")
    keys(qtbot, f"{OPEN}\t{typed}")
    assert said in band.echo.understood


@pytest.mark.parametrize("typed", ["13/1/2027", "2/30", "3-14", "tomorrow"])
def test_what_is_no_date_is_refused_with_the_reason_beside_the_field(day: MainWindow, qtbot: QtBot, typed: str) -> None:
    band = choose_form(day, qtbot, "l")
    keys(qtbot, f"{OPEN}\t{typed}\t")
    assert f"“{typed}” is not a date" in band.echo.trouble
    assert band.open is not None
    control = band.open.fields["on"].control
    assert control.property("mark") == "refused"
    assert control.accessibleDescription() == band.echo.trouble


def test_a_motion_has_the_courts_and_the_judges_own_receipt(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "m")
    keys(qtbot, f"{OPEN}\tvenue\t\t2/26\t3/2\n")
    assert band.echo.trouble == ""
    (motion,) = case_of(day.desk.file, OPEN).motions
    stands = day.desk.file.motion_as_typed(motion.id)
    assert (stands.received, stands.judge_received) == (date(2027, 2, 26), date(2027, 3, 2))
    choose_form(day, qtbot, "r")
    keys(qtbot, f"{OPEN}\t\t3/8\n")
    assert day.desk.file.motion_as_typed(motion.id).decided_on == date(2027, 3, 8)


def test_a_motion_without_any_day_is_refused(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "m")
    keys(qtbot, f"{OPEN}\tvenue\t\n")
    assert band.echo.trouble == "A motion needs the day it was received, by the court or by the judge."


def test_a_custody_request_and_its_decision(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "q")
    keys(qtbot, f"{LEAD}\t\t3/1\n")
    (request,) = case_of(day.desk.file, LEAD).custody_requests
    assert request.requested == date(2027, 3, 1)
    choose_form(day, qtbot, "d")
    keys(qtbot, f"{LEAD}\t\t3/4\n")
    (request,) = case_of(day.desk.file, LEAD).custody_requests
    assert request.decided_on == date(2027, 3, 4)


def test_a_decision_without_a_request_is_refused_at_once(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "d")
    keys(qtbot, f"{OPEN}\t")
    assert band.echo.trouble == "No custody request waits in this case."


def test_a_completion_with_its_manner_goes_to_the_riders_that_are_ticked(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "l")
    keys(qtbot, f"{LEAD}\tt\tWi")
    assert "with 1 rider" in band.echo.understood
    keys(qtbot, "\n")
    if band.echo.trouble:
        keys(qtbot, "\n")
    for number in (LEAD, RIDER):
        last = case_of(day.desk.file, number).proceedings[0]
        assert (last.completed, last.manner) == (TODAY, Manner.WITHDRAWN)
    day.desk.undo()
    assert case_of(day.desk.file, LEAD).proceedings[0].completed is None
    assert case_of(day.desk.file, RIDER).proceedings[0].completed is None


def test_a_rider_that_is_unticked_is_left_out(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "l")
    keys(qtbot, f"{LEAD}\tt\tWi\t \n")
    assert case_of(day.desk.file, LEAD).proceedings[0].completed == TODAY
    assert case_of(day.desk.file, RIDER).proceedings[0].completed is None


def test_an_appeal_and_its_result(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "a")
    keys(qtbot, "000007001\tt\tRes\n")
    (appeal,) = case_of(day.desk.file, "000007001").appeals
    assert appeal.filed == TODAY
    choose_form(day, qtbot, "e")
    keys(qtbot, "000007001\t\tt\trem\n")
    stands = day.desk.file.appeal_as_typed(appeal.id)
    assert (stands.decided_on, stands.result) == (TODAY, "REM")


def test_a_custody_change(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "u")
    keys(qtbot, f"{OPEN}\tDet\t3/2\n")
    assert case_of(day.desk.file, OPEN).custody == Custody.DETAINED.value
    keys(qtbot, f"{OPEN}\tRel\tt\n")
    found = case_of(day.desk.file, OPEN)
    assert found.custody == Custody.RELEASED.value
    assert [(one.detained, one.released) for one in found.custody_spells] == [(date(2027, 3, 2), TODAY)]


@pytest.mark.parametrize("kind", list(MarkKind))
def test_every_mark(day: MainWindow, qtbot: QtBot, kind: MarkKind) -> None:
    choose_form(day, qtbot, "k")
    keys(qtbot, f"{OPEN}\t{kind.label[:4]}\tOrdered by the district court\t3/1\t4/1\n")
    ((made, stands),) = day.desk.file.marks_as_typed(case_of(day.desk.file, OPEN).case.case_id).values()
    assert made is kind
    assert (stands.reason, stands.first, stands.last) == ("Ordered by the district court", date(2027, 3, 1), date(2027, 4, 1))


def test_a_family_is_entered_once_and_shares_what_is_set_and_what_ends(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "f")
    keys(qtbot, f"{OPEN}\t{NEW}\t\tNélida hija\t3/1")
    assert "as the lead" in band.echo.understood
    keys(qtbot, "\n")
    keys(qtbot, f"{OPEN}\t000133209\t3/1\n")
    riders = day.desk.file.riders_of(case_of(day.desk.file, OPEN).case.case_id, TODAY)
    assert {one.respondent.name for one in riders} == {"Quispe Huallpa, Nélida hija", "Mirzoyan, Ashot"}
    choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/6\t9\t\t60\n")
    (setting,) = day.desk.file.settings_on(date(2027, 4, 6))
    assert len(setting.shared) == 2


def test_a_further_proceeding_and_a_note(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "p")
    keys(qtbot, f"{OPEN}\tt\n")
    assert len(case_of(day.desk.file, OPEN).proceedings) == 2
    choose_form(day, qtbot, "n")
    keys(qtbot, f"{OPEN}\tBrings two exhibits\tJ\n")
    (note,) = case_of(day.desk.file, OPEN).notes
    assert (note.text, note.is_private) == ("Brings two exhibits", True)


def test_an_a_number_in_any_spelling_and_by_its_last_digits(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "l")
    for spelling in ("A000-097-745", "a0097745", "000 097 745"):
        press(qtbot, Qt.Key.Key_A, CONTROL)
        keys(qtbot, spelling)
        assert "Quispe Huallpa" in band.echo.understood, spelling
    press(qtbot, Qt.Key.Key_A, CONTROL)
    keys(qtbot, "7745")
    press(qtbot, Qt.Key.Key_F4)
    keys(qtbot, "\n")
    assert "Quispe Huallpa" in band.echo.understood


def test_an_a_number_that_cannot_be_is_refused(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "l")
    keys(qtbot, "12345\t")
    assert band.echo.trouble == "“12345” has 5 digits. An A-number has 7, 8 or 9, not all zero."


def test_ctrl_d_repeats_the_last_entry(day: MainWindow, qtbot: QtBot) -> None:
    choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/6\t9\t\t60\n")
    press(qtbot, Qt.Key.Key_D, CONTROL)
    keys(qtbot, "\t4/7\n")
    (again,) = day.desk.file.settings_on(date(2027, 4, 7))
    assert (again.start, again.minutes) == (time(9), 60)


def test_an_oddity_is_said_when_the_field_is_left_and_marks_it(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/10\t")  # a Saturday
    assert band.echo.trouble.endswith("Enter saves it anyway and lists it under To check.")
    assert band.open is not None
    assert band.open.fields["on"].control.property("mark") == "odd"
    assert "Saturday" in band.open.fields["on"].control.accessibleDescription()
    before = len(day.desk.file.to_check(TODAY))
    keys(qtbot, "\n")
    assert len(day.desk.file.to_check(TODAY)) == before + 1


def test_on_the_page_of_a_case_nobody_asks_whose(window: MainWindow, qtbot: QtBot) -> None:
    case_id = go_to_case(window, 6)
    band = choose_form(window, qtbot, "m")
    assert band.open is not None
    assert "whose" not in band.open.fields
    keys(qtbot, "venue\t\tt\n")
    assert len(window.desk.file.case(case_id).motions) == 2


def test_every_field_has_a_label_with_a_letter_of_its_own_and_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("day", TODAY))
    for form in FORMS:
        window.page().begin_entry(form)
        band = window.page().band
        assert band is not None
        assert band.open is not None
        for field in band.open.fields.values():
            assert field.control.accessibleName(), (form.name, field.name)
            assert field._head.buddy() is field.control


def test_undo_is_the_dockets_where_nothing_is_typed(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "h")
    keys(qtbot, f"{OPEN}\t4/6\t9\t\t60\n")
    assert len(day.desk.file.settings_on(date(2027, 4, 6))) == 1
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert day.desk.file.settings_on(date(2027, 4, 6)) == []
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(day.desk.file.settings_on(date(2027, 4, 6))) == 1
    keys(qtbot, "0097")
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert band.open is not None
    assert band.open.fields["whose"].kept() == ""
    assert len(day.desk.file.settings_on(date(2027, 4, 6))) == 1


def test_a_number_that_the_docket_has_is_said_beside_it(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "c")
    keys(qtbot, f"{OPEN}\tQuispe\t\t\t\t\t\t\tt\t")
    assert band.echo.trouble.endswith("Enter saves it anyway and lists it under To check.")
    assert band.open is not None
    assert band.open.fields["number"].control.property("mark") == "odd"


def test_a_screen_reader_hears_how_to_type_and_what_was_understood(day: MainWindow, qtbot: QtBot) -> None:
    band = choose_form(day, qtbot, "l")
    assert band.accessibleName() == "Completion and its manner; never what was ruled"
    assert band.open is not None
    control = band.open.fields["on"].control
    assert control.accessibleDescription() == "3/14, t, +10"
    keys(qtbot, f"{OPEN}\t3/8")
    assert control.accessibleDescription() == "Mon Mar 8, 2027"
