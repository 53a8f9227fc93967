"""Goal sets in a docket: entered, corrected, switched off and on, withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.goals import GoalOrigin, GoalSetError, goal_set_for
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import standing
from store.every_verb import GOALS

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

CHANGED = GOALS.replace('"invented"', '"eoir-2018"').replace("goal = 700", "goal = 600")


def origins(file: DocketFile) -> dict[str, GoalOrigin]:
    return {entry.goals.name: entry.origin for entry in file.goal_entries()}


def test_a_set_that_ships_can_be_changed_and_put_back(file: DocketFile) -> None:
    assert file.correct_goal_set("eoir-2018", CHANGED) == Touched.GOALS
    assert (file.goal_sets()[0].completions.goal, origins(file)) == (600, {"eoir-2018": GoalOrigin.CHANGED})
    file.correct_goal_use("eoir-2018", is_on=False)
    file.withdraw_goal_set("eoir-2018")
    assert file.goal_sets() == [replace(shipped_goals(), is_on=False)]  # as it ships, and off as it was
    assert origins(file) == {"eoir-2018": GoalOrigin.SHIPPED}
    with pytest.raises(RuleBroken, match=r"comes with the program\. It can be switched off, not withdrawn"):
        file.withdraw_goal_set("eoir-2018")
    file.undo()
    file.undo()
    file.undo()
    assert file.goal_sets() == [shipped_goals()]


def test_a_set_that_is_switched_off_and_on_again_is_as_before(file: DocketFile) -> None:
    file.correct_goal_use("eoir-2018", is_on=False)
    year = FiscalYear(2026)
    measured = standing(file.facts(), goal_set_for(file.goal_sets(), year.last), year, year.last)
    assert (measured.completions.goal, measured.no_goals) == (None, "No goal set is in force for 2026.")
    file.correct_goal_use("eoir-2018", is_on=True)
    assert file.goal_sets() == [shipped_goals()]


def test_an_entered_set_is_corrected_under_its_name_and_withdrawn(file: DocketFile) -> None:
    file.add_goal_set(GOALS, new_identity())
    file.correct_goal_use("invented", is_on=False)
    file.correct_goal_set("invented", GOALS.replace("goal = 700", "goal = 720"))
    entered = file.goal_sets()[1]
    assert (entered.completions.goal, entered.is_on, origins(file)["invented"]) == (720, False, GoalOrigin.ENTERED)
    file.withdraw_goal_set("invented")
    assert origins(file) == {"eoir-2018": GoalOrigin.SHIPPED}
    file.undo()
    assert file.goal_sets()[1] == entered


def test_a_past_year_stays_judged_by_the_set_then_in_force(file: DocketFile) -> None:
    later = (
        GOALS.replace("2018-10-01", "2026-10-01").replace("suspended_on = 2021-10-19\n", "").replace("goal = 700", "goal = 800")
    )
    file.add_goal_set(later, new_identity())
    found = {year: goal_set_for(file.goal_sets(), FiscalYear(year).last).completions.goal for year in (2019, 2020, 2026, 2027)}
    assert found == {2019: 700, 2020: 700, 2026: 700, 2027: 800}
    assert goal_set_for(file.goal_sets(), date(2026, 9, 30)).is_in_force(date(2026, 9, 30)) is False


def test_what_cannot_be_is_refused(file: DocketFile) -> None:
    for refused in (
        lambda: file.correct_goal_set("gone", GOALS),
        lambda: file.correct_goal_use("gone", is_on=True),
        lambda: file.withdraw_goal_set("gone"),
    ):
        with pytest.raises(RuleBroken, match="There is no goal set gone here any more"):
            refused()
    with pytest.raises(RuleBroken, match="The goal set eoir-2018 keeps its name"):
        file.correct_goal_set("eoir-2018", GOALS)
    with pytest.raises(GoalSetError, match="not valid TOML"):
        file.correct_goal_set("eoir-2018", "name =")


def test_a_switch_left_by_a_set_that_no_longer_ships_is_passed_over(file: DocketFile) -> None:
    file.correct_goal_use("eoir-2018", is_on=False)
    with file._journal.step("A later program ships other sets", file.author.id):
        file._connection.execute("update goal_sets set name = 'eoir-1998'")
    assert file.goal_sets() == [shipped_goals()]


def test_a_step_calls_a_set_by_its_title(file: DocketFile) -> None:
    file.correct_goal_use("eoir-2018", is_on=False)
    assert called(file) == "Switched goal set “2018 goals” off"
    file.correct_goal_set("eoir-2018", CHANGED.replace('title = "2018 goals"', 'title = "Other goals"'))
    assert called(file) == "Changed goal set “2018 goals”"
    file.withdraw_goal_set("eoir-2018")
    assert called(file) == "Withdrew goal set “Other goals”"


def called(file: DocketFile) -> str:
    last = file.last_step()
    assert last is not None
    return last.name
