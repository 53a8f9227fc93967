"""Pace's chart and its twin: years beside one another, two in a row, the lines that are chosen, and why each figure is so."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QMenu

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.pace_figures import pace_figures
from iqdesk.domain.pace_years import PaceYear
from iqdesk.domain.projection import Projection
from iqdesk.domain.what_if import Assumptions
from iqdesk.ui import desk, words
from iqdesk.ui.pace.pace_chart import fitting
from iqdesk.ui.pace.pace_data import ChartLine, quarters_of
from iqdesk.ui.pace.pace_page import PacePage
from iqdesk.ui.pace.pace_reasons import PaceFigure
from iqdesk.ui.page import has_keyboard

if TYPE_CHECKING:
    from conftest import OpenWindow
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> PacePage:
    window.go_to("pace")
    shown = window.page()
    assert isinstance(shown, PacePage)
    return shown


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if text in one.text().replace("&", ""))


def menu_of(window: MainWindow, name: str) -> QMenu:
    view = next(one.menu() for one in window.menuBar().actions() if one.text() == "&View")
    assert isinstance(view, QMenu)
    view.aboutToShow.emit()
    found = next(one.menu() for one in view.actions() if one.text().replace("&", "") == name)
    assert isinstance(found, QMenu)
    return found


def test_another_year_stands_beside_this_one_in_chart_key_and_table(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    action(menu_of(window, "Compare years"), "Fiscal year 2026").trigger()
    assert window.grab().width()
    plot = page.chart._frame().plot
    qtbot.mouseMove(page.chart, QPoint(round(plot.right()) - 1, round(plot.center().y()) + 5))
    assert page.chart.day_words().startswith("Thursday, September 30, 2027: court-day line 700, flat line 700, likely ")
    assert page.chart.day_words().endswith(", fiscal year 2026 1")
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.beside is not None
    assert page.beside.isVisible()
    last = page.beside.rows.rows[-1]
    assert [cell.text for cell in last.cells] == ["Year", "32", "", "1", ""]
    window.desk.measure(year=FiscalYear(2026))
    assert page.choices.others == ()  # a year does not stand beside itself
    assert page.table.isVisible()


def test_two_years_in_a_row_share_the_chart_and_the_table(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    action(menu_of(window, "Compare years"), "Two years in a row").trigger()
    assert window.grab().width()
    assert page.chart.accessibleName() == "Pace chart of fiscal years 2026 and 2027"
    plot = page.chart._frame().plot
    qtbot.mouseMove(page.chart, QPoint(round(plot.left()) + 2, round(plot.center().y()) + 5))
    assert ", 2025: 0 completed, court-day line " in page.chart.day_words()
    rows = page.table.rows.rows
    assert len(rows) == 26
    assert [rows[12].cells[0].text, rows[25].cells[0].text] == ["Fiscal year 2026", "Fiscal year 2027"]
    page.table.choose(FiscalYear(2026))
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert (window.page().name, window.desk.year) == ("rows", FiscalYear(2026))


def test_the_cited_average_is_a_line_that_can_be_shown_and_lines_are_remembered(
    window: MainWindow, page: PacePage, settings: QSettings
) -> None:
    lines = menu_of(window, "Lines of the chart")
    assert not action(lines, "Cited average of 678").isChecked()
    action(lines, "Cited average of 678").trigger()
    action(lines, "Flat line").trigger()
    key = [one.entry.word for one in page.chart._frame().entries]
    assert "Cited average" in key
    assert "Flat line" not in key
    assert window.grab().width()
    again = PacePage(window.desk)
    again.keep_in(settings)
    assert again.choices.lines == frozenset(ChartLine) - {ChartLine.FLAT}
    again.deleteLater()


def test_the_weeks_of_the_average_can_be_chosen(window: MainWindow, page: PacePage) -> None:
    assert "The last eight weeks brought" in page.needed.text()
    action(menu_of(window, "Lines of the chart"), "Average of the last 13 weeks").trigger()
    assert "The last 13 weeks brought" in page.needed.text()


def test_why_gives_the_rule_the_sum_and_the_days_left_out(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    why, pace = page.why, window.desk.standing().pace
    assert why.isVisible()
    for figure in PaceFigure:
        why.figures.choose(figure)
        assert why.rule.text() or figure is PaceFigure.LIKELY
    why.figures.choose(PaceFigure.WEEKS)
    weeks = why.by_week.rows.rows
    assert weeks[0].cells[0].text == "Mar 8 to Mar 9"
    assert sum(int(week.cells[1].text) for week in weeks) >= int(why.sum.text().split(": ")[1].split(" ")[0])
    why.figures.choose(PaceFigure.COURT_DAY)
    assert not why.by_week.isVisible()
    assert why.sum.text().startswith("700 × ")
    assert why.sum.text().endswith(f" = {float(pace.court_day_to_date or 0):.1f}")
    why.lost.choose("Federal holidays")
    assert [row.cells[1].text for row in why.days.rows.rows][:2] == ["Columbus Day", "Veterans Day"]
    assert len(why.days.rows.rows) == 11
    why.lost.choose("Weekends")
    assert not why.days.isVisible()


def test_other_readings_stand_beside_a_figure_that_counts_completions(window: MainWindow, page: PacePage) -> None:
    page.toggle_side()
    page.why.figures.choose(PaceFigure.DAYS_AHEAD)
    rows = {row.key: row for row in page.why.readings.rows.rows}
    assert rows["as written"].cells[0].muted == "in use"
    assert rows["as written"].cells[1].text == page.why.figures.rows.rows[0].cells[1].text
    page.why.readings.opened.emit("leads-only")
    assert window.desk.readings == {"leads-only"}
    page.why.readings.opened.emit("as written")
    assert window.desk.readings == frozenset()
    page.why.figures.choose(PaceFigure.FLAT)
    assert not page.why.readings.isVisible()
    assert not page.why.lost.isVisible()


def test_a_docket_without_cases_explains_itself(open_window: OpenWindow, no_cases: DocketFile) -> None:
    window = open_window(no_cases)
    window.go_to("pace")
    page = window.page()
    assert isinstance(page, PacePage)
    page.toggle_side()
    for figure in PaceFigure:
        page.why.figures.choose(figure)
    assert not page.why._open_all.isVisible()
    assert window.grab().width()


def test_what_if_changes_the_picture_and_nothing_in_the_docket(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    before, steps = window.desk.standing().as_json(), window.desk.file.next_undo()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = page.what_if
    assert panel.isVisible()
    assert not page.imagined.isVisible()
    days = sum(day.available for day in page._data(page._figures()).now.days)
    qtbot.keyClicks(panel.first.edit, "4/19")
    qtbot.keyClicks(panel.last.edit, "4/30")
    # April 19 to 30, 2027 are two whole weeks of court days.
    assert panel.lost.text() == "10 court days fewer to be sat"
    assert panel.first.echo.text() == "Mon Apr 19"
    assert page.imagined.isVisible()
    panel.closures.slider.setValue(3)
    assert panel.lost.text() == "13 court days fewer to be sat"
    assert sum(day.available for day in page._data(page._figures()).now.days) == days - 13
    assert "a court day</b>, without them" in panel.needed.text()
    assert window.grab().width()
    panel.reset.click()
    assert not page.imagined.isVisible()
    assert panel.assumptions() == Assumptions()
    assert (window.desk.standing().as_json(), window.desk.file.next_undo()) == (before, steps)


def test_what_if_refuses_days_that_are_not_ahead(page: PacePage) -> None:
    page.show_what_if()
    panel = page.what_if
    panel.first.edit.setText("13/1")
    assert panel.first.edit.property("mark") == "refused"
    assert "Months run from 1 to 12" in panel.first.edit.accessibleDescription()
    panel.first.edit.setText("10/5/2027")
    assert panel.first.edit.accessibleDescription() == "Not ahead in this fiscal year"
    panel.first.edit.setText("5/3")
    panel.last.edit.setText("4/30")
    assert panel.lost.text() == "The last day lies before the first."
    assert panel.assumptions().away == ()


def test_esc_puts_the_panel_away_that_has_the_keyboard(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    window.activateWindow()
    page.show_what_if()
    page.what_if.closures.slider.setValue(2)
    page.what_if.closures.slider.setFocus()
    qtbot.keyClick(page.what_if.closures.slider, Qt.Key.Key_Escape)
    assert not page.what_if.isVisible()
    assert not page.imagined.isVisible()
    assert has_keyboard(page)
    assert not page.put_away()


def test_what_is_imagined_goes_with_its_panel(window: MainWindow, page: PacePage) -> None:
    page.show_what_if()
    page.what_if.closures.slider.setValue(2)
    assert page.imagined.isVisible()
    page._on_why()
    assert page.why.isVisible()
    assert not page.imagined.isVisible()
    page._on_what_if()
    assert page.imagined.isVisible()
    page._on_what_if()
    assert not page.imagined.isVisible()
    assert window.grab().width()


def test_a_likely_range_stands_in_chart_key_table_and_day(window: MainWindow, page: PacePage, qtbot: QtBot) -> None:
    projected = window.desk.projection()
    assert isinstance(projected, Projection)
    says = f"{projected.low}–{projected.high}"
    key = {one.entry.word: one.entry.value for one in page.chart._frame().entries}
    assert key["Likely range, 80%"] == says
    rows = page.table.rows.rows
    assert [rows[0].cells[7].text, rows[11].cells[7].text, rows[12].cells[7].text] == ["—", says, says]
    plot = page.chart._frame().plot
    qtbot.mouseMove(page.chart, QPoint(round(plot.right()) - 1, round(plot.center().y()) + 9))
    assert page.chart.day_words().endswith(f"likely {says}")
    assert window.grab().width()


def test_too_little_data_leaves_the_range_out_and_says_why(open_window: OpenWindow, no_cases: DocketFile) -> None:
    window = open_window(no_cases)
    window.go_to("pace")
    page = window.page()
    assert isinstance(page, PacePage)
    assert any(one.entry.word.startswith("Likely range after 25 completions") for one in page.chart._frame().entries)
    page.show_what_if()
    assert page.what_if.middle.text().startswith("Likely range after 25 completions")
    assert not page.what_if.range.isVisible()


def test_the_table_shows_what_the_command_prints(window: MainWindow, page: PacePage) -> None:
    standing, calendar = window.desk.standing(), window.desk.facts().calendar
    printed = pace_figures(standing, calendar, window.desk.projection(), weeks=page.choices.weeks).as_json()
    for row, month in zip(page.table.rows.rows, printed["months"], strict=False):  # type: ignore[call-overload] # a list
        days, done, to_date, court_day, flat, _apart, likely = (cell.text for cell in row.cells[1:8])
        assert (days, done, to_date, likely) == _as_shown(month)
        assert float(court_day) == pytest.approx(month["court_day_line"], abs=0.55)  # whole on the page, one decimal in JSON
        assert float(flat) == pytest.approx(month["flat_line"], abs=0.55)
    last_weeks = printed["last_weeks"]
    assert isinstance(last_weeks, dict)
    assert f"brought {last_weeks['per_day']:.2f} a court day" in page.needed.text()
    needed = printed["needed"]
    assert isinstance(needed, dict)
    assert f"<b>{needed['per_day']:.2f} a court day</b>, {needed['per_week']:.1f} a full week" in page.needed.text()


def _as_shown(month: dict[str, Any]) -> tuple[str, ...]:
    """A month of the JSON as the table has it: court days, completed, to date, and the likely range."""
    done, to_date, likely = month["completions"], month["to_date"], month["likely"]
    return (
        words.day_count(Fraction(str(month["available_days"]))),
        "—" if done is None else str(done),
        "—" if to_date is None else str(to_date),
        "—" if likely is None else f"{likely['low']}–{likely['high']}",
    )


def test_with_a_large_docket_the_figures_do_not_wait_for_the_range(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "MANY", 10)  # hearings: as if the small docket were large
    window.go_to("pace")
    page = window.page()
    assert isinstance(page, PacePage)
    assert page.stands.text().startswith("32 of 700 completed")
    assert [one.entry.word for one in page.chart._frame().entries][3] == "Likely range: being worked out"
    qtbot.waitUntil(lambda: [one.entry.word for one in page.chart._frame().entries][3] == "Likely range, 80%")


def test_the_names_of_quarters_never_run_into_one_another(page: PacePage) -> None:
    open_desk = page.desk
    standing = open_desk.standing()
    days = pace_figures(standing, open_desk.facts().calendar, open_desk.projection()).days
    quarters = quarters_of(PaceYear(standing.year, standing.as_of, standing.pace, days))
    strong = QFontMetricsF(page.fontMetrics())
    assert fitting(quarters, 3 * strong.horizontalAdvance(quarters[0][0])) == quarters
    narrow = [name for name, _ in fitting(quarters, strong.horizontalAdvance("Oct–Dec 2026"))]
    assert narrow == ["Oct–Dec", "Jan–Mar", "Apr–Jun", "Jul–Sep"]


def test_the_range_is_worked_out_once_and_what_if_takes_it(page: PacePage) -> None:
    likely = page.desk.projection()
    page.show_what_if()
    page.what_if.closures.slider.setValue(1)
    assert page._made is not None
    assert page.desk.projection() is page._made.what_if.without is likely
