"""Bench mode (F8): a walk over everything that the window can show, for what counsel should not see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

from iqdesk.domain.docket import OutcomeKind, Touched
from iqdesk.ui.activity.reconcile_page import ReconcilePage
from iqdesk.ui.bench.bench_mode import NO_KEY, NO_UNDO
from iqdesk.ui.bench.bench_page import BenchPage
from iqdesk.ui.long_step import LongStep
from iqdesk.ui.name_dialog import NameDialog
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from ui.dockets import TODAY

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def texts(window: MainWindow) -> Iterator[str]:
    """Every word that is shown, spoken, or told by a tooltip."""
    yield window.windowTitle()
    for part in (one for one in window.findChildren(QWidget) if one.isVisible()):
        yield part.toolTip()
        yield part.accessibleName()
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QTableView):
            model = part.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                        yield str(index.data(role) or "")


def secrets(window: MainWindow) -> set[str]:
    """Names of respondents and of the docket, the last act, and the words of the year."""
    file = window.desk.file
    names = {part for one in file.settings_on(TODAY) for part in (one.case.respondent.family, one.case.respondent.given) if part}
    names |= {rider.case.respondent.family for one in file.settings_on(TODAY) for rider in one.shared}
    last = file.last_step()
    assert last is not None
    return names | {last.name, file.judge.family, "Pace", "Benchmarks", "Clocks", "overdue", "Undo", "To check", "court days"}


def test_nothing_is_left_of_what_counsel_should_not_see_and_f8_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    for name in PAGES:
        if name not in ("case", "sheet"):
            window.go(Place(name))
    hidden = secrets(window)
    assert any(secret in text for text in texts(window) for secret in hidden)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert isinstance(window.page(), BenchPage)
    counted = sum(one.is_counted for one in window.desk.file.settings_on(TODAY))
    assert window.page().facts.endswith(f"{counted} settings")
    for name in PAGES:
        window.go(Place(name))
        assert window.place == Place("bench")
    for setting in range(11):
        window.page().list.choose_place(setting)  # type: ignore[attr-defined]  # the page of bench mode
        leaks = {(secret, text) for text in texts(window) for secret in hidden if secret in text}
        assert not leaks
    assert window.windowTitle() == "IQ Desk"
    assert window.menuBar().isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.place == Place("today")
    assert not window.menuBar().isHidden()
    assert window.windowTitle() == "Ellery docket – IQ Desk"


@pytest.mark.parametrize("key", [Qt.Key.Key_5, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_Z])
def test_no_key_of_a_menu_leads_out_of_it(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    last = window.desk.file.last_step()
    qtbot.keyClick(window.page(), key, Qt.KeyboardModifier.ControlModifier)
    assert window.place == Place("bench")
    assert window.find_box.isHidden()
    assert window.desk.file.last_step() == last
    assert window.trouble.accessibleName() == (NO_UNDO if key is Qt.Key.Key_Z else NO_KEY)
    assert [one.text() for one in window.actions() if one.isEnabled()] == ["Bench &mode", NO_UNDO, NO_KEY]
    qtbot.keyClick(window.page(), Qt.Key.Key_F8)
    assert window.trouble.isHidden()
    assert [one.text() for one in window.actions() if not one.isEnabled()] == [NO_UNDO, NO_KEY]


def test_an_outcome_is_recorded_without_a_name_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    page = window.page()
    assert isinstance(page, BenchPage)
    setting = next(one for one in window.desk.file.settings_on(TODAY) if one.outcome is None and not one.shared)
    page.list.choose(setting.hearing_id)
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert window.desk.file.setting(setting.hearing_id).outcome is OutcomeKind.HELD
    assert not any(setting.case.respondent.family in text for text in texts(window))
    page.open_current()
    assert window.place == Place("bench")


def test_what_was_begun_on_a_page_waits_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("reconcile"))
    page = window.page()
    assert isinstance(page, ReconcilePage)
    page.figure.edit.setText("212")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F8)
    window.back()
    assert window.place == Place("today")
    window.go(Place("reconcile"))
    assert window.page() is page
    assert page.figure.edit.text() == "212"


def test_it_survives_a_restart(window: MainWindow, open_window: OpenWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    file = window.desk.file
    window.close()
    again = open_window(file)
    assert again.place == Place("bench")
    assert again.sidebar.isHidden()
    again.bench.action.trigger()
    assert again.place == Place("today")


def test_the_dialog_of_an_outcome_names_nobody(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    setting = next(one for one in window.desk.file.settings_on(TODAY) if one.shared)
    dialog = OutcomeDialog(window, window.desk, setting, OutcomeKind.COMPLETED)
    qtbot.addWidget(dialog)
    shown = [one.text() for one in dialog.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton)]
    assert any(setting.case.number in text for text in shown)
    family = {setting.case.respondent.family, *(rider.case.respondent.family for rider in setting.shared)}
    assert not [text for text in shown if any(name in text for name in family)]


def test_f8_in_a_dialog_hides_it_and_brings_it_back_as_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    setting = next(one for one in window.desk.file.settings_on(TODAY) if one.outcome is None)
    dialog = OutcomeDialog(window, window.desk, setting, OutcomeKind.ADJOURNED)
    dialog.open()  # as one that the window does not wait for
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert window.place == Place("bench")
    assert dialog.isHidden()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page(), Qt.Key.Key_F8)
    assert dialog.isVisible()
    assert window.place == Place("today")
    dialog.close()


def test_f8_leaves_a_question_that_the_window_waits_for_unanswered(window: MainWindow, qtbot: QtBot) -> None:
    def press() -> None:
        asking = window.findChild(NameDialog)
        assert asking is not None
        qtbot.waitUntil(asking.isActiveWindow)
        qtbot.keyClick(asking, Qt.Key.Key_F8)

    QTimer.singleShot(0, window, press)
    assert NameDialog.ask(window, "Who works on this docket as a clerk", "&Add the clerk") is None
    assert window.place == Place("bench")


def test_a_step_that_is_being_written_goes_on_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    presses = iter(range(2))

    def parts() -> Generator[int, None, Touched]:
        for done in presses:
            step = window.findChild(LongStep)
            assert step is not None
            qtbot.waitUntil(step.isActiveWindow)
            qtbot.keyClick(step, Qt.Key.Key_F8)
            assert step.isVisible()
            yield done
        return Touched.NOTHING

    assert LongStep.write(window, window.desk, "Matching 2 cases with the public data", parts(), 2)
    assert window.place == Place("today")
