"""The ledger of circumstances by keys: entered, corrected, withdrawn, opened; what it shows is what the domain has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, Respondent
from iqdesk.domain.entries import NewAway, NewCase
from iqdesk.domain.misses import NewReason
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind, NewCircumstance
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.domain.statement.cost import Cost, CostLine, MonthRate, OwnRates, SlotRate, SlotsOfKind
from iqdesk.domain.statement.cost_words import cost_method
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.exchange.sheets.lists import list_sheet
from iqdesk.ui import words
from iqdesk.ui.away.away_page import AwayPage
from iqdesk.ui.circumstances.asked import Account, Accounting
from iqdesk.ui.circumstances.circumstances_page import SHOWN, CircumstancesPage
from iqdesk.ui.circumstances.cost_band import figure_words, sentence
from iqdesk.ui.circumstances.cost_panel import sum_in_words, whole_sum
from iqdesk.ui.circumstances.ledger_rows import MISS_GONE, SETTINGS, TOTAL, days_in_line
from iqdesk.ui.circumstances.ledger_switch import LedgerSwitch
from iqdesk.ui.circumstances.line_acts import A_CLOSURE, BY_CODE, CircumstanceKey
from iqdesk.ui.circumstances.rests_page import OfLine, RestsPage
from iqdesk.ui.circumstances.rests_rows import RestKey
from iqdesk.ui.entry.links_field import Links, LinksEdit
from iqdesk.ui.outcomes.given_reason_dialog import NOTHING_LEFT, GivenReasonDialog
from iqdesk.ui.page import Place
from ui.dialog_checks import assert_named, assert_whole
from ui.dockets import TODAY
from ui.match_docket import a_docket_to_match, public_case_id

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.domain.statement.circumstance_ledger import Circumstance
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

KEY = Qt.Key
BENCHMARK = "merits-first-date"


@pytest.fixture
def page(window: MainWindow) -> CircumstancesPage:
    window.go(Place("circumstances"))
    found = window.page()
    assert isinstance(found, CircumstancesPage)
    return found


def line_of(page: CircumstancesPage, origin: Origin) -> Circumstance:
    assert page.ledger is not None
    return next(one for one in page.ledger.lines if one.origin is origin)


def cells(page: CircumstancesPage, key: str) -> list[str]:
    return next([cell.text for cell in row.cells] for row in page.list.rows.rows if row.key == key)


def choose(page: CircumstancesPage, key: str) -> None:
    page.list.choose(key)
    page.list.setFocus()


def type_into(page: CircumstancesPage, **texts: object) -> None:
    assert page.band is not None
    assert page.band.open is not None
    for key, text in texts.items():
        page.band.open.fields[key].put(text)
    page.band.add()


def enter(window: MainWindow, what: str = "Water in the courtroom", **further: object) -> str:
    """An entry, by the docket's own verb; the key of its line."""
    new = NewCircumstance(CircumstanceKind.FACILITY, TODAY, TODAY, what, **further)  # type: ignore[arg-type] # as they are called
    assert window.desk.do(lambda file: file.add_circumstance(new))
    return f"entry {new.id}"


def a_setting(window: MainWindow) -> Setting:
    return next(one for one in window.desk.file.settings_on(TODAY) if one.case.respondent.a_number)


def a_reason(window: MainWindow) -> str:
    """Of a first merits date of today that was adjourned."""
    file = window.desk.file
    setting = next(one for one in file.settings_on(TODAY) if one.kind is HearingKind.MERITS and one.outcome is None)
    assert window.desk.do(lambda docket: docket.record_outcome(setting.hearing_id, Outcome(OutcomeKind.ADJOURNED, "18"), TODAY))
    miss = next(one for one in file.misses_of_case(setting.case.case_id, TODAY) if one.benchmark.name == BENCHMARK)
    new = NewReason(BENCHMARK, miss.subject, miss.case_id, miss.day, "18", None, "No interpreter came")
    assert window.desk.do(lambda docket: docket.add_reason(new))
    return f"reason {new.id}"


def the_dialog(window: MainWindow, qtbot: QtBot) -> GivenReasonDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), GivenReasonDialog))
    found = window.findChild(GivenReasonDialog)
    assert found is not None
    return found


def test_every_line_of_the_ledger_is_a_row_with_the_figures_of_the_domain(page: CircumstancesPage) -> None:
    told, ledger = page.list.rows.rows, page.ledger
    assert ledger is not None
    lines = ledger.as_json()["lines"]
    assert isinstance(lines, list)
    assert [row.key for row in told] == [*(one["key"] for one in lines), TOTAL]
    for one, row in zip(lines, told, strict=False):
        assert [row.cells[0].text, row.cells[2].text, row.cells[7].text.lower(), row.cells[8].text] == [
            one["number"],
            one["words"],
            one["control"],
            one["evidence"],
        ]
        assert row.cells[4].text == ("" if one["court_days"] is None else words.day_count(Fraction(one["court_days"])))
        assert row.cells[6].text == (words.figure(len(one["lost_slots"])) if one["lost_slots"] else "")
    sums = [words.day_count(ledger.court_days), words.figure(ledger.settings), words.figure(ledger.lost_slots)]
    assert [cell.text for cell in told[-1].cells[4:7]] == sums


def test_the_detail_of_january_is_a_line_and_the_strip_shows_it(page: CircumstancesPage) -> None:
    away = line_of(page, Origin.AWAY)  # January 11 to 22, over King's birthday: 9 court days
    assert cells(page, away.key)[:5] == ["C-1", "Jan 11–22", "Detail", "Detail", "9"]
    assert "D detail" in page._legend.text()


def test_a_circumstance_is_entered_by_keys_with_what_it_bore_on_and_undone(page: CircumstancesPage, window: MainWindow) -> None:
    setting = a_setting(window)
    number = setting.case.number.replace("\u00a0", " ")
    window.menus.docket._add_here()  # Ctrl+N
    assert page.band is not None
    assert page.cost.isHidden()
    told = f"{number} {TODAY.month}/{TODAY.day}/{TODAY.year}; {number}"
    type_into(page, first="t", kind=CircumstanceKind.FACILITY, outside=True, words="Water in the courtroom", links=told)
    assert page.band.echo.trouble == ""
    line = line_of(page, Origin.TYPED)
    assert (line.words, line.is_outside, line.cases) == ("Water in the courtroom", True, (setting.case.case_id,))
    assert setting.hearing_id in line.settings
    assert page.current_line() == line.key  # what was added is what one stands on
    assert window.desk.undo()
    assert page.ledger is not None
    assert all(one.origin is not Origin.TYPED for one in page.ledger.lines)
    page.leave_band()
    assert page.cost.isVisible()


def test_the_lines_that_are_shown_are_exported_with_what_they_cost(page: CircumstancesPage, window: MainWindow) -> None:
    enter(window, "Water in the courtroom")
    exported = page.exported()
    assert exported is not None
    rows = list(list_sheet(window.desk.file, exported.asked).rows)
    shown = [[cell.text for cell in row.cells] for row in page.list.rows.rows[:-1]]
    assert [(row[0], row[3]) for row in rows] == [(cells[0], cells[2]) for cells in shown]
    assert exported.rows == len(shown)
    page._on_chip(SHOWN.index(Origin.AWAY))
    exported = page.exported()
    assert exported is not None
    assert (exported.rows, exported.how.startswith("Fiscal year 2027, Away, in order of the first day")) == (1, True)
    page._on_chip(SHOWN.index(Origin.CLOSURE))
    assert page.exported() is None


def test_a_line_without_words_and_a_last_day_before_the_first_are_refused_in_words(page: CircumstancesPage) -> None:
    page.add()
    type_into(page, first="t", words="")
    assert page.band is not None
    assert page.band.echo.trouble == "What happened is missing."
    type_into(page, first="3/9/2027", last="3/8/2027", words="Water")
    assert page.band.echo.trouble == "The last day is before the first. Exchange them."
    assert page.band.open is not None
    assert page.band.open.fields["last"].control.property("mark") == "refused"
    type_into(page, last="", words="W" * 401)
    assert page.band.echo.trouble.startswith("The line has 401 letters.")


def test_f2_corrects_an_entry_in_place_and_keeps_what_it_bore_on(page: CircumstancesPage, window: MainWindow) -> None:
    setting = a_setting(window)
    key = enter(window, cases=(setting.case.case_id,), hearings=(setting.hearing_id,), evidence="Ticket 4471")
    choose(page, key)
    QTest.keyClick(page.list, KEY.Key_F2)
    type_into(page, words="Water in courtroom 4", outside=False)
    entry = next(one for one in window.desk.file.circumstance_entries() if f"entry {one.id}" == key)
    assert (entry.words, entry.is_outside, entry.evidence) == ("Water in courtroom 4", False, "Ticket 4471")
    assert (entry.cases, entry.hearings) == ((setting.case.case_id,), (setting.hearing_id,))
    choose(page, key)
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert window.desk.file.circumstance_entries() == []


def test_an_away_line_opens_the_form_of_days_away_with_its_evidence(page: CircumstancesPage, window: MainWindow) -> None:
    choose(page, line_of(page, Origin.AWAY).key)
    QTest.keyClick(page.list, KEY.Key_F2)
    type_into(page, evidence="Assignment e-mail, January 6")
    entry = window.desk.file.calendar().away[0]
    assert (entry.kind, entry.evidence) == (AwayKind.DETAIL, "Assignment e-mail, January 6")
    assert cells(page, f"away {entry.id}")[8] == "Assignment e-mail, January 6"


def test_a_reason_is_corrected_in_the_form_it_was_given_in(page: CircumstancesPage, window: MainWindow, qtbot: QtBot) -> None:
    key = a_reason(window)
    choose(page, key)
    QTest.keyClick(page.list, KEY.Key_F2)
    dialog = the_dialog(window, qtbot)
    assert_named(dialog)
    assert_whole(dialog)
    assert (dialog.line.text(), dialog.control.checkedId()) == ("No interpreter came", 0)  # code 18 is read as outside
    dialog.line.setText("No interpreter of the dialect came")
    dialog.evidence.setText("Log of March 9")
    dialog.save.click()
    given = next(one for one in window.desk.file.given_reasons() if f"reason {one.id}" == key)
    assert (given.words, given.evidence, given.code) == ("No interpreter of the dialect came", "Log of March 9", "18")
    assert window.desk.undo()
    assert cells(page, key)[2] == "No interpreter came"


def test_a_reason_is_not_emptied_but_withdrawn(page: CircumstancesPage, window: MainWindow, qtbot: QtBot) -> None:
    key = a_reason(window)
    choose(page, key)
    page.correct()
    dialog = the_dialog(window, qtbot)
    dialog.code.clear()
    dialog.control.button(2).click()
    dialog.line.clear()
    dialog.save.click()
    assert dialog.refusal.text() == NOTHING_LEFT
    dialog.withdraws.click()
    assert window.desk.file.given_reasons() == []


def test_a_reason_that_stays_as_it_is_writes_nothing(page: CircumstancesPage, window: MainWindow, qtbot: QtBot) -> None:
    choose(page, a_reason(window))
    before = window.desk.file.last_written()
    page.correct()
    dialog = the_dialog(window, qtbot)
    dialog.control.button(0).click()
    dialog.control.button(2).click()
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert window.desk.file.last_written() == before


def test_a_line_that_comes_from_codes_leads_to_the_code_table(page: CircumstancesPage, window: MainWindow) -> None:
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    page.acts.withdraw("cause interpreter")
    assert said == [BY_CODE]
    page.acts.correct("cause interpreter")
    assert window.place.page == "codes"


def test_enter_opens_what_a_line_rests_on_and_each_row_its_case(page: CircumstancesPage, window: MainWindow) -> None:
    setting, other = a_setting(window), window.desk.file.settings_on(TODAY)[-1]
    key = enter(window, cases=(other.case.case_id,), hearings=(setting.hearing_id,))
    choose(page, key)
    QTest.keyClick(page.list, KEY.Key_Return)
    rests = window.page()
    assert isinstance(rests, RestsPage)
    assert window.place == Place("rests", OfLine(key))
    assert [row.cells[0].text for row in rests.list.rows.rows] == [setting.case.number, other.case.number]
    rests.list.choose_place(1)
    rests.open_current()
    assert window.place == Place("case", other.case.case_id)


def test_what_was_withdrawn_meanwhile_rests_on_nothing(page: CircumstancesPage, window: MainWindow) -> None:
    key = enter(window)
    choose(page, key)
    page.open_current()
    assert window.desk.undo()
    assert window.page().facts == "no longer in the ledger of this year"


def test_the_chips_show_the_lines_of_one_origin_and_add_what_they_show(page: CircumstancesPage, window: MainWindow) -> None:
    enter(window)
    page._on_chip(SHOWN.index(Origin.AWAY))
    assert [row.key for row in page.list.rows.rows if row.key != TOTAL] == [line_of(page, Origin.AWAY).key]
    assert page.first_form().name == "away"
    page._on_chip(SHOWN.index(Origin.TYPED))
    assert page.first_form().name == "circumstance"
    page.take(CircumstanceKey(line_of(page, Origin.AWAY).key))
    assert page.current_line() == line_of(page, Origin.AWAY).key
    page.list.choose(TOTAL)
    assert page.offered() == (False, False)


def test_the_two_parts_lead_to_each_other_and_one_entry_of_the_sidebar_is_marked(
    page: CircumstancesPage, window: MainWindow
) -> None:
    switch = page.findChild(LedgerSwitch)
    assert switch is not None
    switch._on_clicked(1)
    assert isinstance(window.page(), AwayPage)
    assert window.sidebar.entries["circumstances"].isChecked()
    QTest.keyClick(window, KEY.Key_Escape)  # no way back: it is no page that was opened from another
    assert window.place.page == "away"
    window.go_to("circumstances")
    assert window.page() is page
    for by, name in ((1, "away"), (1, "away"), (-1, "circumstances"), (-1, "circumstances")):  # Ctrl+PgDn, Ctrl+PgUp
        window.page().step(by)
        assert window.place.page == name


def test_the_foot_and_the_panel_say_what_the_domain_worked_out(page: CircumstancesPage, window: MainWindow) -> None:
    assert page.ledger is not None
    cost = what_it_cost(page.ledger, window.desk.standing(), window.desk.facts())
    outside = cost.sum_of(one for one in cost.lines if one.circumstance.is_outside is True)
    assert page.cost.figure.text() == figure_words(cost, outside)
    assert page.cost.sentence.text() == sentence(cost, outside)
    page.cost.how.click()
    assert page.method.isVisible()
    assert [row.key for row in page.method.lines.rows.rows] == [one.circumstance.key for one in cost.lines]
    sums, told = cost.as_json()["by_control"], list(cost_method(cost))
    assert isinstance(sums, dict)
    assert {row.cells[0].text.lower(): row.cells[2].text for row in page.method.sums.rows.rows[:-1]} == {
        said: words.figure(one["slots"]) for said, one in sums.items()
    }
    assert page.method.method.text().split("\n\n") == told
    page.list.choose(cost.lines[-1].circumstance.key)
    assert page.method.lines.current_key() == cost.lines[-1].circumstance.key  # the panel follows the ledger
    page.toggle_side()
    assert page.method.isHidden() or not page.method.isVisible()


def test_the_sum_of_a_line_is_written_so_that_it_can_be_done_again(page: CircumstancesPage) -> None:
    # 9 days at 25 completions over 10 days are 22.5; 4 merits hearings at 3 in 8 are 1.5: together 24.
    kinds = (SlotsOfKind(HearingKind.MERITS, 4, 1),)
    line = CostLine(line_of(page, Origin.AWAY), Fraction(9), 4, Fraction(24), None, None, kinds)
    cost = Cost(OwnRates(25, Fraction(10), (), (SlotRate(HearingKind.MERITS, 8, 3),)), (line,), why_no_range="Too few.")
    assert sum_in_words(line, cost) == "9 days × 2.500 + 4 (1) merits × 0.375"
    outside = cost.sum_of(cost.lines)
    assert figure_words(cost, outside) == "About 24 completions"
    assert "the 9 available days and 4 further slots lost outside the judge’s control" in sentence(cost, outside)


def test_both_ends_of_a_range_are_written_with_the_months_they_rest_on(page: CircumstancesPage) -> None:
    # A year of 2.5 a day: 9 days are 22.5, 4 merits hearings at 3 in 8 are 1.5, together 24. At the pace of a month of 2 a day,
    # without the hearing whose case was completed later, (22.5 + 3 x 0.375) x 2 / 2.5 = 18.9; at 3 a day 24 x 3 / 2.5 = 28.8.
    months = (
        MonthRate(date(2026, 10, 1), 40, Fraction(20), is_used=True),
        MonthRate(date(2026, 11, 1), 60, Fraction(20), is_used=True),
    )
    kinds = (SlotsOfKind(HearingKind.MERITS, 4, 1),)
    low, high = Fraction(189, 10), Fraction(288, 10)
    line = CostLine(line_of(page, Origin.AWAY), Fraction(9), 4, Fraction(24), low, high, kinds)
    cost = Cost(OwnRates(100, Fraction(40), months, (SlotRate(HearingKind.MERITS, 8, 3),)), (line,))
    assert whole_sum(line, cost).split("\n") == [
        "9 days × 2.500 + 4 (1) merits × 0.375 = 24.00",
        "Low end: (9 days × 2.500 + 3 merits × 0.375) × 2.000 ÷ 2.500 = 18.9",
        "High end: 24.00 × 3.000 ÷ 2.500 = 28.8",
    ]


def test_what_lay_within_the_judges_control_stands_beside_the_figure_and_not_in_it(page: CircumstancesPage) -> None:
    # A year of 2.5 a day: 9 days outside are 22.5; half a day within and 3 slots of no stated control stand beside.
    away = line_of(page, Origin.AWAY)
    lines = (
        CostLine(away, Fraction(9), 0, Fraction(45, 2), None, None),
        CostLine(replace(away, key="away 6", is_outside=False), Fraction(1, 2), 0, Fraction(5, 4), None, None),
        CostLine(replace(away, key="entry 7", is_outside=None), Fraction(0), 3, Fraction(1), None, None),
    )
    cost = Cost(OwnRates(25, Fraction(10), (), (SlotRate(HearingKind.MERITS, 9, 3),)), lines, why_no_range="Too few.")
    outside = cost.sum_of(lines[:1])
    assert figure_words(cost, outside) == "About 23 completions"
    beside = "Not in this: within it 0.5 available days; not stated 3 slots."
    assert sentence(cost, outside).endswith(f" {beside}")
    none_outside = Cost(cost.rates, lines[1:], why_no_range="Too few.")
    assert figure_words(none_outside, none_outside.sum_of(())) == "Nothing outside the judge’s control"
    assert sentence(none_outside, none_outside.sum_of(())) == beside
    low, high = (
        MonthRate(date(2026, 10, 1), 20, Fraction(10), is_used=True),
        MonthRate(date(2026, 11, 1), 30, Fraction(10), is_used=True),
    )
    days = CostLine(away, Fraction(9), 0, Fraction(45, 2), Fraction(18), Fraction(27))
    ranged = Cost(OwnRates(50, Fraction(20), (low, high), ()), (days,))
    assert whole_sum(days, ranged).split("\n")[1] == "Low end: 9 days × 2.500 × 2.000 ÷ 2.500 = 18.0"


def test_a_year_without_anything_says_what_would_become_a_line(open_window: OpenWindow, no_cases: DocketFile) -> None:
    window = open_window(no_cases)
    window.go(Place("circumstances"))
    page = window.page()
    assert isinstance(page, CircumstancesPage)
    assert page._nothing.isVisible()
    assert page.list.isHidden()
    assert page._hints.isHidden()
    assert page.tools.height() == page.tools.sizeHint().height()  # the room of the list is that of the words
    assert page.cost.figure.text() == "No estimate"


def test_days_of_a_line_are_said_shortly() -> None:
    assert days_in_line(date(2027, 2, 9), date(2027, 2, 9), TODAY) == "Feb 9"
    assert days_in_line(date(2027, 1, 19), date(2027, 1, 29), TODAY) == "Jan 19–29"
    assert days_in_line(date(2026, 11, 3), date(2027, 2, 26), TODAY) == "Nov 3 – Feb 26"
    assert days_in_line(date(2025, 1, 6), date(2025, 1, 8), TODAY) == "Jan 6–8, 2025"
    assert days_in_line(date(2026, 2, 3), date(2027, 2, 26), TODAY) == "Feb 3, 2026 – Feb 26"


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("Smith", "“Smith” is not an A-number nor the last digits of one, with or without a day."),
        ("9999", "No A-number of the docket ends in 9999."),
        ("A999 999 998", "A999\u00a0999\u00a0998 is not in the docket."),
        ("Case 77", "Case 77 is not in the docket."),
    ],
)
def test_what_a_link_does_not_name_is_refused_in_words(window: MainWindow, typed: str, refused: str) -> None:
    edit = LinksEdit("Bore on", window.desk)
    edit.setText(typed)
    read = edit.read()
    edit.deleteLater()
    assert read.refusal == refused


def test_a_link_takes_the_last_digits_of_a_number_where_one_ends_so(window: MainWindow) -> None:
    setting = a_setting(window)
    number = setting.case.respondent.a_number or ""
    edit = LinksEdit("Bore on", window.desk)
    edit.setText(f"{number[-6:]} {TODAY.month}/{TODAY.day}; {number[-5:]}")
    links = edit.read().value
    twin = NewCase(Respondent("Twin", "Ana", f"2{number[1:]}"), date(2026, 10, 1), "RMV", Custody.NEVER)
    assert window.desk.do(lambda file: file.add_case(twin, TODAY))
    edit.setText(number[-4:])
    refused = edit.read().refusal
    edit.deleteLater()
    assert links == Links((setting.case.case_id,), (setting.hearing_id,))
    assert refused.startswith(f"2 A-numbers end in {number[-4:]}: ")
    assert setting.case.number in refused


def test_a_setting_that_two_entries_name_is_counted_with_one_and_listed_with_both(
    page: CircumstancesPage, window: MainWindow
) -> None:
    setting = a_setting(window)
    yesterday = TODAY - timedelta(1)
    water = NewCircumstance(
        CircumstanceKind.FACILITY, yesterday, TODAY, "Water in the courtroom.", hearings=(setting.hearing_id,)
    )
    assert window.desk.do(lambda file: file.add_circumstance(water))
    page.add()
    told = f"{setting.case.number} {TODAY.month}/{TODAY.day}/{TODAY.year}"
    words_then = "bore on 1 setting; 1 setting counted with “Water in the courtroom”, which begins earlier"
    type_into(page, first="t", kind=CircumstanceKind.FACILITY, links=told)
    assert page.band is not None
    assert page.band.echo.understood.endswith(words_then)
    type_into(page, first="-1")
    assert page.band.echo.understood.endswith("1 setting named by “Water in the courtroom” too, and counted with one of the two")
    type_into(page, first="-2")
    assert "1 setting no longer counted with “Water in the courtroom”, which begins later" in page.band.echo.understood
    type_into(page, first="t", words="Mould in the courtroom")
    line = next(one for one in page.ledger.lines if one.words == "Mould in the courtroom")  # type: ignore[union-attr] # shown
    assert (line.settings, line.not_counted) == ((), (setting.hearing_id,))
    assert cells(page, line.key)[5] == "0"
    window.go(Place("rests", OfLine(line.key)))
    rests = window.page()
    assert isinstance(rests, RestsPage)
    assert "1 named but not counted here" in rests.facts
    assert rests.list.rows.rows[0].cells[-1].text == "With “Water in the courtroom”"


def test_the_setting_of_a_lead_is_linked_with_those_of_the_riders_who_share_it(window: MainWindow) -> None:
    file = window.desk.file
    lead = next(one for one in file.settings_on(TODAY) if one.riders and one.case.respondent.a_number)
    outcome = Outcome(OutcomeKind.ADJOURNED, "18")
    riders = [one.case_id for one in file.riders_of(lead.case.case_id, TODAY)]
    assert window.desk.do(lambda docket: docket.record_outcome(lead.hearing_id, outcome, TODAY, riders))
    shared = [line.id for rider in riders for line in file.case(rider).hearings if line.on == TODAY and line.start == lead.start]
    edit = LinksEdit("Bore on", window.desk)
    edit.setText(f"{lead.case.number} {TODAY.month}/{TODAY.day}")
    read = edit.read()
    edit.deleteLater()
    assert len(shared) == 1
    assert read.value == Links((), (lead.hearing_id, *shared))
    assert read.words == "bore on 2 settings"


def test_a_circumstance_of_years_is_said_to_be_odd_and_saved_all_the_same(page: CircumstancesPage, window: MainWindow) -> None:
    page.add()
    type_into(page, first="3/9/2027", last="3/9/2032", kind=CircumstanceKind.POLICY_CHANGE, words="The rule of the docket")
    assert page.band is not None
    assert page.band.echo.trouble == (  # 5 years with the leap days of 2028 and 2032, both ends counted
        "From Tue Mar 9, 2027 to Tue Mar 9, 2032 are 1,828 days, more than a year. Enter saves it anyway."
    )
    assert page.band.open is not None
    assert page.band.open.fields["last"].control.property("mark") == "odd"
    page.band.add()
    (entry,) = window.desk.file.circumstance_entries()
    choose(page, f"entry {entry.id}")
    page.correct()
    type_into(page, evidence="The rule as printed")  # was odd before
    assert window.desk.file.circumstance_entries()[0].evidence == "The rule as printed"


def test_what_the_paper_cannot_print_is_said_while_it_is_entered(page: CircumstancesPage, window: MainWindow) -> None:
    page.add()
    type_into(page, first="t", kind=CircumstanceKind.FACILITY, words="No video link to 漢", evidence="Ticket 4471")
    assert page.band is not None
    assert page.band.open is not None
    assert "“漢” (U+6F22" in page.band.echo.trouble
    assert page.band.echo.trouble.endswith("The statement stops there. Enter saves it anyway.")
    assert page.band.open.fields["words"].control.property("mark") == "odd"
    page.band.add()
    choose(page, f"entry {window.desk.file.circumstance_entries()[0].id}")
    page.correct()
    type_into(page, evidence="Ticket 4472")  # what stood before is not asked about again
    assert window.desk.file.circumstance_entries()[0].evidence == "Ticket 4472"


def test_reasons_that_read_alike_are_one_line_as_on_paper_and_are_put_right_one_by_one(
    page: CircumstancesPage, window: MainWindow, qtbot: QtBot
) -> None:
    keys = {a_reason(window), a_reason(window)}
    line = line_of(page, Origin.REASON)
    assert set(line.keys) == keys
    assert cells(page, line.key)[::2][:2] == ["C-3", "No interpreter came (2 misses)"]
    (other,) = keys - {line.key}
    window.go(Place("circumstances", CircumstanceKey(other)))
    assert page.current_line() == line.key
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    QTest.keyClick(page.list, KEY.Key_F2)
    assert said == ["These 2 reasons read alike and are one line. F2 corrects one of them, Del withdraws one."]
    rests = window.page()
    assert isinstance(rests, RestsPage)
    assert [row.key.reason for row in rests.list.rows.rows if isinstance(row.key, RestKey)] == list(line.keys)
    assert [row.cells[-1].text for row in rests.list.rows.rows] == ["Slot lost", "Slot lost"]
    rests.list.choose_place(0)
    QTest.keyClick(rests.list, KEY.Key_F2)
    dialog = the_dialog(window, qtbot)
    dialog.withdraws.click()
    (row,) = rests.list.rows.rows
    assert isinstance(row.key, RestKey)
    assert (row.key.reason, rests.offered()) == (other, (True, True))
    rests.withdraw()
    assert rests.facts == "no longer in the ledger of this year"
    assert window.desk.file.given_reasons() == []


def test_a_line_of_reasons_is_not_withdrawn_as_one(page: CircumstancesPage, window: MainWindow) -> None:
    a_reason(window)
    key = a_reason(window)
    window.go(Place("circumstances", CircumstanceKey(key)))
    page.withdraw()
    assert window.place.page == "rests"
    assert len(window.desk.file.given_reasons()) == 2


def test_a_reason_whose_miss_is_gone_says_so_at_its_line_and_has_no_number(page: CircumstancesPage, window: MainWindow) -> None:
    key = a_reason(window)
    (given,) = window.desk.file.given_reasons()
    hearing = next(one for one in window.desk.file.settings_on(TODAY) if one.case.case_id == given.case_id)
    done = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
    assert window.desk.do(lambda file: file.record_outcome(hearing.hearing_id, done, TODAY))
    row = next(row for row in page.list.rows.rows if row.key == key)
    assert (row.cells[0].text, row.cells[2].muted) == ("", MISS_GONE)
    assert ", 1 without its miss" in page.facts
    choose(page, key)
    page.open_current()
    rests = window.page()
    assert isinstance(rests, RestsPage)
    assert rests.facts.startswith(MISS_GONE)
    assert [one.cells[-1].text for one in rests.list.rows.rows] == ["Its miss is gone"]
    rests.list.choose_place(0)
    rests.withdraw()
    assert window.desk.file.given_reasons() == []


def test_the_map_of_the_year_gives_way_to_an_entry_on_a_low_page(page: CircumstancesPage, window: MainWindow) -> None:
    window.resize(960, 540)
    assert page.strip.isVisible()
    page.add()
    assert not page.strip.isVisible()
    page.leave_band()
    assert page.strip.isVisible()
    window.resize(1280, 900)
    page.add()
    assert page.strip.isVisible()


def test_how_it_is_counted_is_opened_at_its_head(page: CircumstancesPage, window: MainWindow) -> None:
    window.resize(960, 540)
    page.toggle_side()
    assert page.method.sums.hasFocus() or page.method.sums.isHidden()


def test_a_row_says_why_it_is_no_slot_lost(page: CircumstancesPage, window: MainWindow) -> None:
    setting = next(one for one in window.desk.file.settings_on(TODAY) if one.outcome is None)
    key = enter(window, hearings=(setting.hearing_id,), cases=(setting.case.case_id,))
    assert cells(page, key)[5] == "1, 1 case"
    assert counted(window, key, setting.hearing_id) == "Not postponed"  # it has no code yet
    assert window.desk.do(lambda file: file.record_outcome(setting.hearing_id, Outcome(OutcomeKind.ADJOURNED, "18"), TODAY))
    assert counted(window, key, setting.hearing_id) == "Slot lost"
    away = NewAway(TODAY, TODAY, AwayKind.TRAINING, 50, "Training of the afternoon")
    assert window.desk.do(lambda file: file.add_away(away))
    assert counted(window, key, setting.hearing_id) == "On a day lost: Training of the afternoon"


def counted(window: MainWindow, key: str, hearing_id: int) -> str:
    """What the page behind a line says that a setting is counted as."""
    window.go(Place("rests", OfLine(key)))
    rests = window.page()
    assert isinstance(rests, RestsPage)
    rows = rests.list.rows.rows
    return next(row.cells[-1].text for row in rows if isinstance(row.key, RestKey) and row.key.hearing_id == hearing_id)


def test_a_link_to_a_day_without_a_setting_is_refused(window: MainWindow) -> None:
    number = a_setting(window).case.number
    edit = LinksEdit("Bore on", window.desk)
    edit.setText(f"{number} 12/25/2026")
    read = edit.read()
    edit.deleteLater()
    assert read.refusal == f"{number} has no setting on Fri Dec 25, 2026."


def test_what_the_docket_links_is_read_back_as_it_is_shown(window: MainWindow) -> None:
    settings = window.desk.file.settings_on(TODAY)[:3]
    links = Links(tuple(one.case.case_id for one in settings), tuple(one.hearing_id for one in settings))
    edit, again = LinksEdit("Bore on", window.desk), LinksEdit("Bore on", window.desk)
    edit.show_links(links)
    again.setText(edit.text())  # typed by hand it means the same
    reads = [edit.read().value, again.read().value]
    edit.deleteLater()
    again.deleteLater()
    for read in reads:
        assert isinstance(read, Links)
        assert (set(read.cases), set(read.hearings)) == (set(links.cases), set(links.hearings))


def test_a_closure_is_corrected_from_its_line_and_taken_out_of_use_elsewhere(page: CircumstancesPage, window: MainWindow) -> None:
    window.desk.measure(year=type(window.desk.year)(2026))  # federal offices were closed around Christmas 2025
    choose(page, line_of(page, Origin.CLOSURE).key)
    said: list[str] = []
    window.desk.trouble.connect(said.append)
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert said == [A_CLOSURE]
    QTest.keyClick(page.list, KEY.Key_F2)
    type_into(page, source="Executive Order, as printed")
    assert line_of(page, Origin.CLOSURE).evidence == "Executive Order, as printed"


def test_a_number_that_two_cases_have_wants_the_day_of_a_setting(window: MainWindow) -> None:
    setting = a_setting(window)
    number = setting.case.respondent.a_number
    twin = NewCase(Respondent("Twin", "Ana", number), date(2026, 10, 1), "RMV", Custody.NEVER)
    assert window.desk.do(lambda file: file.add_case(twin, TODAY))
    edit = LinksEdit("Bore on", window.desk)
    edit.setText(setting.case.number)
    refused = edit.read().refusal
    edit.setText(f"{setting.case.number} {TODAY.month}/{TODAY.day}")
    links = edit.read().value
    edit.deleteLater()
    assert refused == f"2 cases have {setting.case.number}. Add the day of a setting."
    assert links == Links((), (setting.hearing_id,))


def test_withdrawing_the_last_line_leaves_one_on_its_neighbour(page: CircumstancesPage, window: MainWindow) -> None:
    first, last = enter(window, "The first"), enter(window, "The last", evidence="b")
    keys = [row.key for row in page.list.rows.rows if row.key != TOTAL]
    choose(page, str(keys[-1]))
    assert {first, last} <= set(keys)
    page.withdraw()
    assert page.current_line() == keys[-2]


def test_a_clerk_has_the_circumstances_in_the_sidebar(window: MainWindow) -> None:
    window.sidebar.show_year(shown=False)
    assert window.sidebar.entries["circumstances"].isVisibleTo(window.sidebar)
    assert not window.sidebar.entries["statement"].isVisibleTo(window.sidebar)


def test_a_public_case_is_linked_by_its_key(open_window: OpenWindow) -> None:
    with a_docket_to_match() as file:
        window = open_window(file)
        edit, again = LinksEdit("Bore on", window.desk), LinksEdit("Bore on", window.desk)
        edit.setText("case 20000107")
        links = edit.read().value
        assert links == Links((public_case_id(7),))
        again.show_links(Links((public_case_id(7),)))
        assert again.text() == "Case 20000107"
        edit.deleteLater()
        again.deleteLater()
        window.close()  # before the docket is


def test_a_chip_and_a_place_measure_nothing_twice(
    page: CircumstancesPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Accounting) -> Account:
        raise AssertionError("worked out again")

    monkeypatch.setattr(Accounting, "__call__", refuse)
    key = line_of(page, Origin.AWAY).key
    page._chips.chosen.emit(SHOWN.index(Origin.CODE))
    assert key not in [row.key for row in page.list.rows.rows]
    window.go_to("pace")
    window.go(Place("circumstances", CircumstanceKey(key)))
    assert page.current_line() == key
    page.shown = Origin.CODE
    page.take(CircumstanceKey(key))  # while it is shown
    assert page.current_line() == key


def test_buttons_and_map_lead_to_the_code_table_the_statement_and_a_day(page: CircumstancesPage, window: MainWindow) -> None:
    for word, leads_to in (("Who caused it: code table", Place("codes")), ("Statement", Place("statement"))):
        next(one for one in page.findChildren(QPushButton) if one.text() == word).click()
        assert window.place == leads_to
        window.back()
        assert window.page() is page
    page.strip.opened.emit(TODAY)
    assert window.place == Place("day", TODAY)


def test_what_a_line_rests_on_opens_from_its_figure_and_how_it_is_counted_beside_it(
    page: CircumstancesPage, window: MainWindow
) -> None:
    away = line_of(page, Origin.AWAY).key
    choose(page, away)
    window.menus.view._side()  # F9
    assert page.method.isVisible()
    assert page.put_away()  # Esc
    assert not page.method.isVisible()
    assert not page.put_away()
    page.list.linked.emit(away, SETTINGS)
    assert window.place == Place("rests", OfLine(away))


def test_the_keyboard_goes_from_the_map_to_the_table_and_back(page: CircumstancesPage, window: MainWindow) -> None:
    page.list.setFocus()
    window.menus.view._twin()  # Ctrl+T
    assert page.strip.hasFocus()
    window.menus.view._twin()
    assert page.list.hasFocus()
