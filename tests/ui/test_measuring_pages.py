"""Pace, Benchmarks, the rows behind a number, and Statement: they show one Standing and change with it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Manner, Outcome, OutcomeKind
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.standing import Level, RemandStanding, Unattributed, Verdict
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.pace.pace_page import PacePage
from iqdesk.ui.page import Place
from iqdesk.ui.statement.statement_page import StatementPage
from iqdesk.ui.year.benchmark_rows import benchmark_rows
from iqdesk.ui.year.benchmarks_page import BenchmarksPage
from iqdesk.ui.year.pictures import by_month
from iqdesk.ui.year.rows_page import Behind, RowsPage, Uncounted

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import OpenWindow
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


def pace(window: MainWindow) -> PacePage:
    window.go_to("pace")
    page = window.page()
    assert isinstance(page, PacePage)
    return page


def benchmarks(window: MainWindow) -> BenchmarksPage:
    window.go_to("benchmarks")
    page = window.page()
    assert isinstance(page, BenchmarksPage)
    return page


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def complete_one(window: MainWindow) -> None:
    setting = next(one for one in window.desk.file.settings_on(window.desk.today) if one.outcome is None)
    outcome = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
    hearing, today = setting.hearing_id, window.desk.today
    assert window.desk.do(lambda file: file.record_outcome(hearing, outcome, today))


def test_pace_says_its_finding_as_a_sentence(window: MainWindow) -> None:
    page = pace(window)
    behind = -window.desk.standing().pace.days_ahead
    assert page.headline.text() == f"{float(behind):.1f} court days behind the court-day line"
    assert page.stands.text().startswith("32 of 700 completed by Tuesday, March 9.")
    assert "<b>" in page.needed.text()


def test_pace_changes_with_the_docket_while_it_is_shown(window: MainWindow) -> None:
    page = pace(window)
    complete_one(window)
    assert page.stands.text().startswith("33 of 700 completed")
    window.desk.undo()
    assert page.stands.text().startswith("32 of 700 completed")


def test_a_year_that_is_over_says_how_it_ended(window: MainWindow) -> None:
    window.desk.measure(year=FiscalYear(2026))
    page = pace(window)
    assert page.headline.text() == "The year ended with 1 completion, 699 under the goal"
    assert page.facts.endswith("year over")


def test_the_chart_has_a_table_twin_with_the_same_figures(window: MainWindow, qtbot: QtBot) -> None:
    page = pace(window)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.table.isVisible()
    rows = page.table.rows.rows
    assert [row.cells[0].text for row in rows][:2] == ["Oct 2026", "Nov 2026"]
    assert rows[-1].cells[2].text == "32"
    assert sum(int(row.cells[2].text) for row in rows[:6]) == 32
    assert rows[11].cells[2].text == "—"
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.chart.isVisible()


def test_the_chart_speaks_its_days_by_arrow_keys(window: MainWindow, qtbot: QtBot) -> None:
    page = pace(window)
    assert "The table gives every month." in page.chart.accessibleDescription()
    qtbot.keyClick(page.chart, Qt.Key.Key_Right)
    assert page.chart.day_words().startswith("Tuesday, March 9, 2027: 32 completed, court-day line ")
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.chart.accessibleDescription().startswith("Monday, March 8, 2027")
    qtbot.keyClick(page.chart, Qt.Key.Key_Escape)
    assert page.chart.day_words() == ""


def test_a_screen_reader_is_told_that_it_is_a_chart(window: MainWindow) -> None:
    page = pace(window)
    spoken = QAccessible.queryAccessibleInterface(page.chart)
    assert spoken.role() == QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Pace chart of fiscal year 2027"
    assert spoken.text(QAccessible.Text.Description).startswith(page.headline.text())


def test_the_last_eight_weeks_are_counted_over_the_days_that_could_be_sat(window: MainWindow) -> None:
    standing, calendar = window.desk.standing(), window.desk.facts().calendar
    first = standing.as_of - timedelta(days=55)
    done = sum(1 for item in standing.completions.items if item.end and item.end >= first)
    a_day = done / calendar.available_days(first, standing.as_of)
    assert f"brought {float(a_day):.2f} a court day" in pace(window).needed.text()


def test_a_year_without_data_has_no_finding_but_its_lines(open_window: OpenWindow, no_cases: DocketFile) -> None:
    page = pace(open_window(no_cases))
    assert page.stands.text().startswith("0 of 700 completed")
    assert "No completion yet." in page.chart.accessibleDescription()


def test_every_benchmark_stands_with_met_counted_goal_and_words(window: MainWindow) -> None:
    rows = {row.key: row for row in benchmarks(window).list.rows.rows}
    one = window.desk.standing().benchmark("detained-3-days")
    cells = rows["detained-3-days"].cells
    assert cells[1].text == f"{one.met} of {one.counted}"
    assert (cells[2].text, cells[2].second) == (f"{100 * one.met / one.counted:.1f}%", "Goal 85%")
    assert cells[3].text == "Below goal"
    assert rows["nondetained-10-days"].cells[3].text == "Does not apply"
    assert rows[COMPLETIONS].cells[1].text == "32"
    assert rows[REMAND_RATE].cells[3].text == "Does not apply"


def test_why_explains_the_current_row(window: MainWindow) -> None:
    page = benchmarks(window)
    page.list.choose("motions-20-days")
    text = said(page.why)
    assert "Motions ruled on within 20 days" in text
    assert "met of" in text
    assert "suspended October 19, 2021" in text
    readings = [row.cells[0].text for row in page.why.readings.rows.rows]
    assert readings == ["As written", "Deadline moves to a court day", "Overdue and undecided counted as missed"]


def test_taking_a_reading_measures_everything_by_it(window: MainWindow, qtbot: QtBot) -> None:
    page = benchmarks(window)
    page.list.choose("motions-20-days")
    page.why.readings.choose("overdue-pending-as-missed")
    qtbot.keyClick(page.why.readings, Qt.Key.Key_Return)
    assert window.desk.readings == {"overdue-pending-as-missed"}
    assert page._readings.text() == "Readings: 1 other than written"
    page.why.readings.choose("as written")
    qtbot.keyClick(page.why.readings, Qt.Key.Key_Return)
    assert window.desk.readings == frozenset()


def test_a_number_opens_the_cases_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    page = benchmarks(window)
    page.list.choose("detained-3-days")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    rows = window.page()
    assert isinstance(rows, RowsPage)
    assert len(rows.list.rows.rows) == len(window.desk.standing().benchmark("detained-3-days").items)
    qtbot.keyClick(rows.list, Qt.Key.Key_Return)
    assert window.place.page == "case"


def test_missed_rows_say_how_late(window: MainWindow) -> None:
    window.go(Place("rows", Behind("detained-3-days", Verdict.MISSED)))
    page = window.page()
    assert isinstance(page, RowsPage)
    assert {row.cells[-1].text for row in page.list.rows.rows} == {"1 day late"}
    assert page.facts.startswith("6 missed")


def test_completions_of_one_month(window: MainWindow) -> None:
    window.go(Place("rows", Behind(COMPLETIONS, month=date(2026, 11, 1))))
    page = window.page()
    assert page.facts.startswith(f"{window.desk.standing().completions.by_month['2026-11']} rows in Nov 2026")


def test_the_months_of_a_share_leave_empty_months_empty(window: MainWindow) -> None:
    shares = by_month(window.desk.standing(), "detained-3-days")
    assert len(shares) == 12
    assert shares[6:] == [None] * 6
    assert all(share is not None for share in shares[:5])


def test_a_folder_that_refuses_is_said_and_leaves_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("statement")
    page = window.page()
    assert isinstance(page, StatementPage)
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(tmp_path / "missing" / "paper.pdf"), ""))
    page.save()
    assert window.trouble.accessibleName().startswith("The statement was not saved")
    assert not (tmp_path / "missing").exists()


def test_the_mouse_reads_the_chart_day_by_day(window: MainWindow, qtbot: QtBot) -> None:
    chart = pace(window).chart
    plot = chart._frame().plot
    qtbot.mouseMove(chart, QPoint(round(plot.left()) + 1, round(plot.center().y())))
    assert chart.day_words().startswith("Thursday, October 1, 2026: 1 completed, court-day line ")
    qtbot.mouseMove(chart, QPoint(round(plot.right()) - 1, round(plot.center().y())))
    assert chart.day_words().startswith("Thursday, September 30, 2027: court-day line 700, flat line 700, likely ")
    qtbot.mouseMove(chart, QPoint(2, 2))
    assert chart.day_words() == ""


def test_what_was_measured_under_other_readings_is_there_right_after_a_write(window: MainWindow, qtbot: QtBot) -> None:
    page = benchmarks(window)
    page.list.choose("motions-20-days")
    qtbot.waitUntil(lambda: "…" not in figures(page))
    before = figures(page)
    complete_one(window)
    assert figures(page) == before


def figures(page: BenchmarksPage) -> list[str]:
    return [row.cells[1].text for row in page.why.readings.rows.rows]


def test_a_level_is_said_as_what_it_would_be(window: MainWindow) -> None:
    standing = window.desk.standing()
    rate = RemandStanding(2, 5, Level.UNSATISFACTORY, ())
    rows = {row.key: row for row in benchmark_rows(replace(standing, remand_rate=rate))}
    assert rows[REMAND_RATE].cells[3].second == "would be unsatisfactory so far"


@pytest.mark.parametrize("what", list(Uncounted))
def test_what_is_counted_nowhere_opens_its_cases(window: MainWindow, qtbot: QtBot, what: Uncounted) -> None:
    facts = window.desk.facts()
    rows = {Uncounted.MOTIONS: facts.motions, Uncounted.CUSTODY: facts.custody_requests}.get(what, facts.proceedings)
    one = rows[0]
    key, standing = window.desk._asked(), window.desk.standing()
    nowhere = Unattributed(*((one.id,) if what is kind else () for kind in list(Uncounted)[:3]))
    unknown = (one.id,) if what is Uncounted.UNKNOWN_CUSTODY else ()
    assert window.desk._measured is not None
    window.desk._measured._standings[key] = 0, replace(standing, unattributed=nowhere, unknown_custody=unknown)
    page = benchmarks(window)
    assert [row.key for row in page.list.rows.rows if isinstance(row.key, Uncounted)] == [what]
    page.list.choose(what)
    assert what.why in said(page.why)
    assert f"{what.title}\n1\ncounted nowhere" in said(page.why)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    listed = window.page()
    assert isinstance(listed, RowsPage)
    assert (listed.title, listed.facts.partition("  ")[0]) == ("Counted nowhere", what.words(1))
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    assert window.place == Place("case", one.case_id)


def test_a_figure_without_rows_says_so(open_window: OpenWindow, no_cases: DocketFile) -> None:
    window = open_window(no_cases)
    window.go(Place("rows", Behind("motions-20-days")))
    assert "No row stands behind this figure" in said(window.page())
    assert pace(window).headline.text() == "No completion yet this year"
