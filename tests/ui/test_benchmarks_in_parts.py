"""Benchmarks by month, by fiscal year and by reading: the same figures as the year's, each with the way to its rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from builders import shipped_goals
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QScrollArea

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.trend import months_json
from iqdesk.ui import theme
from iqdesk.ui.cells import PAD
from iqdesk.ui.theme import Type
from iqdesk.ui.year.benchmarks_page import BenchmarksPage
from iqdesk.ui.year.level_words import levels_of, needed_words
from iqdesk.ui.year.rows_page import RowsPage
from iqdesk.ui.year.trend_rows import AS_WRITTEN, TO_COME, TOGETHER, Part, View, month_rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

MOTIONS = "motions-20-days"


def parts(window: MainWindow, view: View, measure: str = MOTIONS) -> BenchmarksPage:
    window.go_to("benchmarks")
    page = window.page()
    assert isinstance(page, BenchmarksPage)
    page.list.choose(measure)
    page._views.button(list(View).index(view)).click()
    return page


def shown(page: BenchmarksPage) -> dict[object, list[str]]:
    return {row.key: [cell.text for cell in row.cells] for row in page.trend.table.rows.rows if not row.is_heading}


def test_the_months_are_those_of_the_json(window: MainWindow) -> None:
    page, standing = parts(window, View.MONTHS), window.desk.standing()
    found = shown(page)
    for measure, by_month in months_json(standing).items():
        for month, one in by_month.items():
            met, left_out = found[Part(measure, date.fromisoformat(f"{month}-01"))][1], one["excluded"]
            if measure == COMPLETIONS:
                assert met == str(one["counted"])
            elif one["counted"]:
                assert met == f"{one['met']} of {one['counted']}"
            if left_out:
                assert found[Part(measure, date.fromisoformat(f"{month}-01"))][4] == str(left_out)
    one = standing.benchmark(MOTIONS)
    assert found[Part(MOTIONS)][1] == f"{one.met} of {one.counted}"


def test_a_month_opens_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    page = parts(window, View.MONTHS, "detained-3-days")
    month, one = next(iter(months_json(window.desk.standing())["detained-3-days"].items()))
    page.trend.table.choose(Part("detained-3-days", date.fromisoformat(f"{month}-01")))
    qtbot.keyClick(page.trend.table, Qt.Key.Key_Return)
    rows = window.page()
    assert isinstance(rows, RowsPage)
    assert len(rows.list.rows.rows) == one["counted"] + one["excluded"]


def test_the_panel_explains_the_measure_of_the_current_row(window: MainWindow) -> None:
    page = parts(window, View.MONTHS)
    assert page.trend.current_measure() == MOTIONS
    said = "\n".join(label.text() for label in page.why.findChildren(QLabel) if label.isVisible())
    assert "Motions ruled on within 20 days" in said
    assert levels_of(window.desk.goals(), MOTIONS) in said


def test_chart_or_table_changes_between_the_year_and_its_months(window: MainWindow, qtbot: QtBot) -> None:
    page = parts(window, View.YEAR)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert (page.view, page.list.isVisible(), page.trend.table.hasFocus()) == (View.MONTHS, False, True)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert (page.view, page.list.current_key()) == (View.YEAR, MOTIONS)


def test_the_years_follow_one_after_another_and_open_their_rows(window: MainWindow, qtbot: QtBot) -> None:
    page = parts(window, View.YEARS, COMPLETIONS)
    before = FiscalYear(2026)
    qtbot.waitUntil(lambda: TO_COME not in {cells[1] for cells in shown(page).values()})
    assert shown(page)[Part(COMPLETIONS, before)][1] == "1"
    assert shown(page)[Part(COMPLETIONS, FiscalYear(2027))][1] == "32"
    page.trend.table.choose(Part(COMPLETIONS, before))
    page.open_current()
    assert window.desk.year == before
    rows = window.page()
    assert isinstance(rows, RowsPage)
    assert len(rows.list.rows.rows) == 1


def test_every_reading_stands_beside_the_others_and_several_together(window: MainWindow, qtbot: QtBot) -> None:
    page = parts(window, View.READINGS)
    for reading in ("overdue-pending-as-missed", "deadline-rolls-to-business-day"):
        page.trend.table.choose(Part(MOTIONS, reading))
        page.open_current()
    both = frozenset({"overdue-pending-as-missed", "deadline-rolls-to-business-day"})
    assert window.desk.readings == both
    qtbot.waitUntil(lambda: TO_COME not in {cells[1] for cells in shown(page).values()})
    for key, readings in ((AS_WRITTEN, frozenset[str]()), (TOGETHER, both), *((one, frozenset({one})) for one in both)):
        one = window.desk.standing(readings).benchmark(MOTIONS)
        assert shown(page)[Part(MOTIONS, key)][1] == f"{one.met} of {one.counted}"
    assert TOGETHER in [row.key for row in page.why.readings.rows.rows]
    page.trend.table.choose(Part(MOTIONS, TOGETHER))
    page.open_current()
    assert window.desk.readings == both
    page.trend.table.choose(Part(MOTIONS, AS_WRITTEN))
    page.open_current()
    assert window.desk.readings == frozenset()


def test_a_year_without_rows_of_a_measure_is_not_among_its_years(window: MainWindow, qtbot: QtBot) -> None:
    page = parts(window, View.YEARS)
    qtbot.waitUntil(lambda: TO_COME not in {cells[1] for cells in shown(page).values()})
    years = [key.of for key in shown(page) if isinstance(key, Part) and key.measure == "nondetained-10-days"]
    assert years == [FiscalYear(2027)]


def test_the_menu_puts_all_readings_back_to_what_is_written(window: MainWindow) -> None:
    page = parts(window, View.YEAR)
    window.desk.measure(readings=frozenset({"leads-only", "business-days"}))
    page._menu.actions()[0].trigger()
    assert window.desk.readings == frozenset()
    assert not page._menu.actions()[0].isEnabled()


def test_the_panel_opens_what_was_in_time(window: MainWindow) -> None:
    page = parts(window, View.YEAR, "detained-3-days")
    met = window.desk.standing().benchmark("detained-3-days").met
    assert page.why._open_met.text() == f"{met} in time"
    page.why._open_met.click()
    rows = window.page()
    assert isinstance(rows, RowsPage)
    assert {row.cells[-1].text for row in rows.list.rows.rows} == {"In time"}
    assert len(rows.list.rows.rows) == met


def test_remands_over_the_years_completions_show_the_year_alone(window: MainWindow) -> None:
    standing = window.desk.standing(frozenset({"remands-per-completion"}))
    rows = [row for row in month_rows(standing) if isinstance(row.key, Part) and row.key.measure == REMAND_RATE]
    assert [row.cells[0].text for row in rows] == ["Year, over its completions"]


def test_a_few_are_said_to_be_few(window: MainWindow) -> None:
    rows = {row.key: row for row in month_rows(window.desk.standing()) if not row.is_heading}
    few = [row.cells[3].muted for row in rows.values() if row.cells[1].text.endswith(" of 1")]
    assert few
    assert set(few) == {"only 1 case"}


def test_the_levels_in_words() -> None:
    # Performance work plan, element 3: 700, 560 to 699, under 560; under 15 %, 15 to 20 %, over 20 %.
    goals = shipped_goals()
    assert levels_of(goals, COMPLETIONS) == (
        "Satisfactory from 700 on; needs improvement from 560 to 699; unsatisfactory under 560."
    )
    assert levels_of(goals, REMAND_RATE) == "Satisfactory under 15%; needs improvement from 15% to 20%; unsatisfactory over 20%."
    assert levels_of(goals, MOTIONS).endswith("Below which share it is at the unsatisfactory level is not known.")


def test_a_level_whose_number_is_not_known_is_said_to_be_unknown() -> None:
    goals = shipped_goals()
    open_goals = replace(
        goals,
        completions=replace(goals.completions, needs_improvement_from=None),
        remand_rate=replace(goals.remand_rate, unsatisfactory_above_percent=None),
    )
    assert levels_of(open_goals, COMPLETIONS) == "Satisfactory from 700 on. The other levels are not known."
    assert levels_of(open_goals, REMAND_RATE) == "Satisfactory under 15%. The other levels are not known."


def test_how_many_benchmarks_are_needed_of_those_that_apply(window: MainWindow) -> None:
    # "at least half of the benchmarks that apply": 3 of 6, 3 of 5, 2 of 4.
    whole = window.desk.standing()
    applied = next(one for one in whole.benchmarks if one.goal_met is not None)
    for applicable, needed in ((6, 3), (5, 3), (4, 2)):
        words = needed_words(replace(whole, benchmarks=(applied,) * applicable))
        assert words == f"Of the {applicable} benchmarks that apply {needed} must be at goal."
    assert needed_words(replace(whole, benchmarks=())) == ""


def test_what_a_month_left_out_opens_by_its_figure(window: MainWindow) -> None:
    page = parts(window, View.MONTHS)
    month, measure = next(
        (month, measure)
        for measure, found in months_json(window.desk.standing()).items()
        for month, one in found.items()
        if one["excluded"]
    )
    page.trend.table.linked.emit(Part(measure, date.fromisoformat(f"{month}-01")), 4)
    assert "left out" in window.page().facts or "rows in" in window.page().facts or "row in" in window.page().facts


def test_the_share_in_use_is_never_cut(window: MainWindow) -> None:
    page = parts(window, View.YEAR, "detained-3-days")
    strong = QFontMetrics(theme.font(Type.STRONG)).horizontalAdvance("100.0%")
    assert page.why.readings.columnWidth(1) >= strong + 2 * PAD


def test_the_widest_figure_leaves_room_for_its_words(window: MainWindow) -> None:
    page = parts(window, View.YEAR, "detained-3-days")
    (scroll,) = page.why.findChildren(QScrollArea)
    page.why._figure.setText("100.0%")
    page.why._counted.setText("1,112 met of 1,112 counted")
    page.why._excluded.setText("1,204 left out, 2,316 in all")
    page.grab()  # lays it out
    assert scroll.horizontalScrollBar().maximum() == 0
