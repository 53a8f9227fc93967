"""Another day is looked at: what is measured follows, the bar says so, nothing is recorded, and one click goes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from reports.reading import whole_text

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.ui.desk import ANOTHER_DAY, Desk
from iqdesk.ui.page import Place, has_keyboard
from iqdesk.ui.statement.statement_page import StatementPage
from iqdesk.ui.year.as_of_bar import OF_TODAY, SAID_NOTHING, AsOfBar
from iqdesk.ui.year.as_of_dialog import NOT_YET, AsOfDialog
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

NEW_YEAR = date(2027, 1, 4)


def test_everything_measured_follows_the_day(desk: Desk, qtbot: QtBot) -> None:
    now = desk.standing()
    with qtbot.waitSignal(desk.remeasured):
        desk.measure(as_of=NEW_YEAR)
    assert (desk.standing().as_of, desk.standing().year) == (NEW_YEAR, now.year)
    assert desk.standing().completions.count <= now.completions.count
    assert [clock for clock in desk.clocks(desk.as_of) if clock.started is not None and clock.started > NEW_YEAR] == []
    assert desk.clocks() == desk.clocks(TODAY)
    overdue = [clock for clock in desk.clocks(NEW_YEAR) if clock.paused_by is None and clock.due < NEW_YEAR]
    assert desk.overdue() == len(overdue)
    desk.measure(as_of=TODAY)
    assert desk.standing() is now


def test_whoever_looks_at_the_running_year_looks_at_the_one_that_ran_then(desk: Desk) -> None:
    desk.measure(as_of=date(2026, 9, 30))
    assert (desk.year, desk.years()[-1]) == (FiscalYear(2026), FiscalYear(2026))
    desk.measure(as_of=date(2026, 10, 1))
    assert desk.year == FiscalYear(2027)
    desk.measure(year=FiscalYear(2026))
    desk.measure(as_of=TODAY)
    assert desk.year == FiscalYear(2026)  # which is not the running one, and stays
    desk.measure(as_of=date(2025, 9, 30))
    assert desk.year == FiscalYear(2025)  # the other had not begun


def test_nothing_is_recorded_until_one_is_back(desk: Desk) -> None:
    hearing = next(one.hearing_id for one in desk.file.settings_on(TODAY) if one.outcome is None)
    desk.measure(as_of=NEW_YEAR)
    held = lambda file: file.record_outcome(hearing, Outcome(OutcomeKind.HELD), TODAY)  # noqa: E731
    assert desk.attempt(held) == ANOTHER_DAY
    desk.measure(as_of=TODAY)
    assert desk.attempt(held) == ""


def test_midnight_leaves_the_day_that_is_looked_at(docket: DocketFile, qtbot: QtBot) -> None:
    days = [TODAY]
    desk = Desk(docket, lambda: days[-1])
    desk.measure(as_of=NEW_YEAR)
    days.append(date(2027, 10, 1))
    with qtbot.waitSignal(desk.changed):
        desk.look_at_clock()
    assert (desk.today, desk.as_of, desk.year) == (date(2027, 10, 1), NEW_YEAR, FiscalYear(2027))


def test_the_bar_says_the_day_and_goes_back(window: MainWindow) -> None:
    (bar,) = window.findChildren(AsOfBar)
    assert not bar.isVisible()
    window.go(Place("pace"))
    window.desk.measure(as_of=NEW_YEAR)
    assert bar.isVisible()
    assert bar.day.text() == "As of Monday, January 4, 2027."
    assert bar.then.isVisible()
    window.go(Place("day"))
    assert (bar.day.text(), bar.what.text()) == ("The year as of Monday, January 4, 2027.", OF_TODAY)
    assert not bar.then.isVisible()
    window.go(Place("pace"))
    assert "as of Mon Jan 4" in window.page().facts
    bar.back.setFocus()
    bar.back.click()
    assert not bar.isVisible()
    assert window.desk.as_of == TODAY
    assert has_keyboard(window.page())


def test_no_entry_is_begun_that_could_not_be_saved(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("away"))
    page = window.page()
    window.desk.measure(as_of=NEW_YEAR)
    for key, held in ((Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)):
        window.desk.eased.emit()
        qtbot.keyClick(page.focusProxy(), key, held)
        assert window.trouble.isVisible()
        assert page.band is None
    assert window.place == Place("away")
    window.desk.measure(as_of=TODAY)
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.band is not None


def test_the_bar_and_the_statement_say_what_the_docket_said_then(window: MainWindow, tmp_path: Path) -> None:
    desk, (bar,) = window.desk, window.findChildren(AsOfBar)
    steps = {line.at.astimezone().date() for line in (desk.file.last_step(),) if line is not None}
    assert steps == {TODAY}  # all of it was typed today
    assert desk.known_then() is None
    desk.measure(as_of=NEW_YEAR)
    bar.then.click()
    assert bar.what.text() == SAID_NOTHING
    desk._clock = lambda: TODAY + timedelta(days=2)
    desk.measure(as_of=TODAY)
    hearing = next(one for one in desk.file.settings_on(TODAY) if one.outcome is None and one.kind is HearingKind.MERITS)
    desk.file._journal._now = lambda: datetime(2027, 3, 10, 18, tzinfo=UTC)
    assert desk.do(
        lambda file: file.record_outcome(
            hearing.hearing_id, Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION), TODAY + timedelta(days=1)
        )
    )
    desk.look_at_clock()
    desk.measure(as_of=TODAY)
    bar.then.click()
    known = desk.known_then()
    assert known is not None
    assert bar.what.text() == known.words
    assert known.differences[0].measure == "completions"
    window.go(Place("statement"))
    page = window.page()
    assert isinstance(page, StatementPage)
    assert page._then.text() == known.words
    page.write_to(tmp_path / "statement.pdf")
    assert "the docket said otherwise" in whole_text((tmp_path / "statement.pdf").read_bytes()).replace("\n", " ")


def test_the_command_asks_for_the_day(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [None, NEW_YEAR]
    monkeypatch.setattr(AsOfDialog, "ask", staticmethod(lambda *_asked: answers.pop()))
    view = window.menus.view
    view._another_day()
    assert window.desk.as_of == NEW_YEAR
    view._another_day()  # left as it is
    assert window.desk.as_of == NEW_YEAR
    view._back_to_today()
    assert window.desk.as_of == TODAY


def test_a_day_to_come_is_refused_and_any_other_said_back(qtbot: QtBot) -> None:
    dialog = AsOfDialog(None, NEW_YEAR, TODAY)
    qtbot.addWidget(dialog)
    assert (dialog.day(), dialog.echo.text()) == (NEW_YEAR, "Monday, January 4, 2027")
    dialog.field.setText((TODAY + timedelta(days=1)).isoformat())
    assert (dialog.day(), dialog.echo.text()) == (None, NOT_YET)
    dialog.field.setText("Smarch")
    assert dialog.day() is None
    assert dialog.echo.text()
