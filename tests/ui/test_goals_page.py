"""The page of goal sets: one is changed, entered, switched off, shared and brought in; the measuring pages follow at once."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals
from PySide6.QtWidgets import QLabel

from iqdesk.domain.entries import NewPerson
from iqdesk.domain.goal_editing import BenchmarkKind
from iqdesk.exchange.goal_file import read_goal_file, save_goal_set
from iqdesk.ui.goals.goal_rows import NEW
from iqdesk.ui.goals.goal_saving import GoalSavingDialog
from iqdesk.ui.goals.goal_texts import goals_of, texts_of
from iqdesk.ui.goals.goals_page import GoalsPage
from iqdesk.ui.page import has_keyboard

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import OpenWindow
    from PySide6.QtWidgets import QWidget

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def window(docket: DocketFile, open_window: OpenWindow) -> MainWindow:
    return open_window(docket)


@pytest.fixture
def page(window: MainWindow) -> GoalsPage:
    window.menus.docket._open_goals()
    shown = window.page()
    assert isinstance(shown, GoalsPage)
    return shown


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def begin(page: GoalsPage, words: str) -> None:
    page._menu.triggered.emit(next(action for action in page._menu.actions() if words in action.text()))


def test_the_form_means_the_set_that_it_shows(desk: Desk) -> None:
    assert goals_of(texts_of(shipped_goals()), desk.today) == shipped_goals()


def test_a_changed_number_is_what_every_page_measures_by(page: GoalsPage, window: MainWindow) -> None:
    page.form.fields["goal"].setText("720")
    page.form.grid.rows[0].cut_off.setText("60")
    page.form.grid.rows[0].days.setText("5")
    page.save()
    goals = window.desk.goals()
    assert (goals.completions.goal, goals.benchmarks[0].unsatisfactory_below_percent, goals.benchmarks[0].days) == (720, 60, 5)
    assert window.desk.standing().pace.goal == 720
    assert not page.saves.isEnabled()
    assert has_keyboard(page.list)
    page.withdraw()
    assert window.desk.goals() == shipped_goals()
    assert page.form.fields["goal"].text() == "700"


def test_what_is_wrong_is_said_and_stays_in_the_form(page: GoalsPage, window: MainWindow) -> None:
    for name, typed, words in (
        ("goal", "many", "Completions a year: “many” is not a whole number of 1 or more"),
        ("first", "13/1/2027", "In force from: “13/1/2027” is not a date"),
        ("title", "", "it needs a title and a source"),
        ("until", "2018-01-01", "it ends before it begins"),
    ):
        page.form.fields[name].setText(typed)
        page.save()
        assert words in page.said.text()
        assert page.form.fields[name].text() == typed
        page.put_back()
    assert page.form.texts() == texts_of(shipped_goals())
    assert window.desk.goals() == shipped_goals()


def test_a_new_set_is_entered_with_its_own_benchmarks_and_judges_from_its_day(page: GoalsPage, window: MainWindow) -> None:
    begin(page, "With the rules of “2018 goals”")
    assert page.list.current_key() == NEW
    for name, typed in (
        ("title", "Court goals"),
        ("source", "Standing order 7"),
        ("first", "10/1/2026"),
        ("until", ""),
        ("goal", ""),
        ("needs", ""),
    ):
        page.form.fields[name].setText(typed)
    page.form.grid.rows[-1]._on_removed()
    page.form.grid.added.emit(BenchmarkKind.MOTIONS)
    added = page.form.grid.rows[-1]
    added.days.setText("45")
    added.share.setText("92.5")
    page.save()
    assert page.said.text() == "Past years are judged by the set that was in force when they ended."
    goals = window.desk.goals()
    assert (goals.name, goals.title, goals.completions.goal, len(goals.benchmarks)) == ("court-goals", "Court goals", None, 6)
    assert [(one.days, float(one.goal_percent or 0)) for one in goals.benchmarks if one.name == "motions"] == [(45, 92.5)]
    assert window.desk.standing().in_force
    assert page.list.current_key() == "court-goals"
    page.withdraw()
    assert window.desk.goals() == shipped_goals()


def test_a_date_is_said_back_with_its_weekday(page: GoalsPage) -> None:
    page.form.fields["until"].setText("10/19/2022")
    assert "Until, without that day: Wed Oct 19, 2022" in said(page).replace("&", "")
    assert "In force from: Mon Oct 1, 2018" in said(page).replace("&", "")


def test_the_template_waits_for_its_numbers(page: GoalsPage, window: MainWindow) -> None:
    begin(page, "From the empty template")
    assert page.form.grid.rows[0].days.text() == ""
    page.save()
    assert "“days” must be a whole number" in page.said.text()
    page.list.choose("eoir-2018")
    assert page.form.fields["title"].text() == "2018 goals"
    page.list.choose(NEW)  # what was begun waits
    assert page.form.fields["title"].text() == "2025 court-level indicators"
    page.put_back()
    assert page.list.current_key() == "eoir-2018"
    assert len(window.desk.file.goal_sets()) == 1


def test_a_set_that_is_switched_off_leaves_the_counts_alone_on_every_page(page: GoalsPage, window: MainWindow) -> None:
    before = window.desk.standing().completions.count
    page.turn()
    assert page.switch.text() == "Switch on"
    for name in ("pace", "benchmarks", "statement"):
        window.go_to(name)
        words = said(window.page())
        assert "goals off" in window.page().facts
        assert "No goal set is in force for 2027." in words or name == "statement"
        assert "court-day line stands" not in words
        assert "At goal" not in words
    assert window.desk.standing().completions.count == before
    window.desk.undo()
    window.go_to("goals")
    assert page.switch.text() == "Switch off"


def test_a_set_is_shared_and_brought_in_elsewhere(page: GoalsPage, tmp_path: Path) -> None:
    page.share()
    dialog = page.findChild(GoalSavingDialog)
    assert isinstance(dialog, GoalSavingDialog)
    path = tmp_path / "goals.toml"
    dialog.write(path)
    dialog.reject()
    assert read_goal_file(path) == shipped_goals()
    page.bring_in_from(path)
    assert "as it is here already" in page.said.text()
    path.write_text(path.read_text().replace("goal = 700", "goal = 640"))
    page.bring_in_from(path)
    assert page.form.fields["goal"].text() == "640"
    page.save()
    assert page.desk.goals().completions.goal == 640
    path.write_text("name =")
    page.bring_in_from(path)
    assert "is not valid TOML" in page.said.text()


def test_a_set_from_a_file_keeps_its_name(page: GoalsPage, tmp_path: Path) -> None:
    path = tmp_path / "goals.toml"
    save_goal_set(path, shipped_goals())
    path.write_text(path.read_text().replace('"eoir-2018"', '"court-2031"'))
    page.bring_in_from(path)
    page.save()
    assert [one.name for one in page.desk.file.goal_sets()] == ["eoir-2018", "court-2031"]


def test_what_was_typed_waits_for_whoever_typed_it(page: GoalsPage, window: MainWindow) -> None:
    page.form.fields["goal"].setText("720")
    desk, judge = window.desk, window.desk.file.author
    desk.do(methodcaller("add_person", NewPerson("Whitcombe", "Dana")))
    desk.work_as(next(one for one in desk.file.people() if one.id != judge.id))
    window.menus.docket._open_goals()
    assert shown_goal(window) == "700"
    desk.work_as(judge)
    window.menus.docket._open_goals()
    assert shown_goal(window) == "720"


def shown_goal(window: MainWindow) -> str:
    page = window.page()
    assert isinstance(page, GoalsPage)
    return page.form.fields["goal"].text()
