"""Goal sets as files that another desk reads."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals
from hypothesis import given
from hypothesis import strategies as st

from iqdesk import resources
from iqdesk.domain.goal_text import read_goal_set, read_goal_template
from iqdesk.domain.goals import GoalSet, GoalSetError, without_numbers
from iqdesk.exchange.goal_file import LARGEST, goal_set_text, read_goal_file, save_goal_set

if TYPE_CHECKING:
    from pathlib import Path


def test_a_set_that_is_written_is_read_as_the_same_set(tmp_path: Path) -> None:
    path = tmp_path / "goals.toml"
    save_goal_set(path, shipped_goals())
    assert read_goal_file(path) == shipped_goals()
    save_goal_set(path, replace(shipped_goals(), title="Changed"))  # an older one of its kind is replaced
    assert read_goal_file(path).title == "Changed"


def test_a_template_keeps_its_empty_numbers() -> None:
    for text in resources.goal_templates():
        assert read_goal_template(goal_set_text(read_goal_template(text))) == read_goal_template(text)
    assert read_goal_template(goal_set_text(without_numbers(shipped_goals()))) == replace(
        without_numbers(shipped_goals()), is_on=True
    )


hundredths = st.integers(1, 10_000).map(lambda number: Fraction(number, 100))


@st.composite
def goal_sets(draw: st.DrawFn) -> GoalSet:
    goals = shipped_goals()
    goal = draw(st.integers(1, 5_000))
    share = draw(hundredths)
    words = draw(
        st.text(
            st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), include_characters="\n\t"), min_size=1, max_size=40
        ).filter(str.strip)
    )
    benchmark = replace(goals.benchmarks[2], goal_percent=share, days=draw(st.integers(1, 400)), title=words, rule=words)
    completions = replace(goals.completions, goal=goal, needs_improvement_from=draw(st.none() | st.integers(1, goal)))
    return replace(
        goals,
        source=words,
        notes=words,
        suspended_on=draw(st.none() | st.dates(min_value=goals.in_force_from).filter(lambda day: day > goals.in_force_from)),
        completions=completions,
        benchmarks=(*goals.benchmarks[:2], benchmark, *goals.benchmarks[3:]),
    )


@given(goal_sets())
def test_whatever_is_written_comes_back(goals: GoalSet) -> None:
    assert read_goal_set(goal_set_text(goals)) == goals


def test_a_file_that_is_no_goal_set_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for content, words in (
        (b"name = ", "is not valid TOML"),
        (b"\xff\xfe", "it is not written in UTF-8"),
        (b"#" * (LARGEST + 1), "far too large for a goal set"),
    ):
        path = tmp_path / "odd.toml"
        path.write_bytes(content)
        with pytest.raises(GoalSetError, match=words):
            read_goal_file(path)
    with pytest.raises(GoalSetError, match=r"gone.toml cannot be read: No such file"):
        read_goal_file(tmp_path / "gone.toml")


def test_nothing_else_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("title = 'my own settings'\n")
    with pytest.raises(OSError, match="a file that is no goal set is there already"):
        save_goal_set(path, shipped_goals())
    with pytest.raises(OSError, match="does not take the name of a docket"):
        save_goal_set(tmp_path / "x.iqdocket", shipped_goals())
