"""The demonstration's stories, on every day on which it may be made."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk import demo
from iqdesk.demo.court import Story, stories_of_year
from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.measures import standing
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.statement.given_reasons import ledger_as_measured
from iqdesk.domain.statement.live_figures import live_figures
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Demonstration


def settings_before_the_end(story: Story) -> bool:
    """Every setting lies in the case's life, and what ends the case comes after every other."""
    own = [one for one in story.sittings if one.kind is not HearingKind.CUSTODY]
    ends = [one.on for one in own if one.code == "8B"]
    others = [one.on for one in own if one.code != "8B"]
    lives = all(story.opened <= one.on <= story.completed for one in own)
    return lives and len(ends) <= 1 and all(on < story.completed for on in others) and ends in ([], [story.completed])


@pytest.mark.parametrize("year", range(2024, 2034))
def test_no_case_of_any_year_goes_on_after_its_end(year: int) -> None:
    fiscal = FiscalYear(year)
    stories = stories_of_year(random.Random(year), SittingCalendar(), fiscal, fiscal.last)  # noqa: S311 - an even draw
    assert len(stories) > 600
    assert [story for story in stories if not settings_before_the_end(story)] == []


@pytest.mark.parametrize("today", [date(2026, 10, 1), date(2026, 11, 24), date(2028, 2, 29)])
def test_on_any_day_there_is_a_remanded_and_a_reopened_case_each_pass_after_the_other(
    demonstration: Demonstration, today: date
) -> None:
    with DocketFile.open(demonstration(today)) as file:
        pending = file.case_ids("", CaseView.PENDING, CaseOrder.NEXT_SETTING, descending=False, today=today)
        twice = [record for record in map(file.case, pending) if len(record.proceedings) > 1]
        assert len(twice) == 2
        assert [len(record.appeals) for record in twice] in ([1, 0], [0, 1])
        for record in twice:
            second, first = record.proceedings
            assert first.opened_on < first.completed < second.opened_on <= today
            assert record.hearings[0].on > today


@pytest.fixture(scope="module", params=[date(2026, 10, 1), date(2026, 12, 26), date(2027, 3, 9)], ids=str)
def made(request: pytest.FixtureRequest, demonstration: Demonstration) -> tuple[Path, date]:
    """A demonstration made on the first day of a year, on a Saturday of the judge's leave, on an ordinary day."""
    return demonstration(request.param), request.param


def test_todays_sheet_is_half_done_whatever_the_day(made: tuple[Path, date]) -> None:
    path, today = made
    with DocketFile.open(path) as file:
        sheet = file.settings_on(today)
        assert {setting.outcome for setting in sheet} == {None, *OutcomeKind} - {OutcomeKind.RESERVED}
        assert [len(setting.shared) for setting in sheet if setting.shared] == [2, 2, 1]
        assert [setting.on for setting in sheet if setting.is_moved] == [today]
        assert sum(setting.is_prepared for setting in sheet) == 6
        assert sum(setting.minutes_used or 0 for setting in sheet) == 102
        assert sum(setting.is_open for setting in sheet) == 6
        assert file.day_note(today)
        notes = file.notes_of(setting.case.case_id for setting in sheet)
        assert sum(note.is_private for lines in notes.values() for note in lines) == 1


def test_there_is_something_to_check_and_most_misses_have_their_reason(made: tuple[Path, date]) -> None:
    path, today = made
    with DocketFile.open(path) as file:
        lines = file.to_check(today)
        assert len(lines) < 30
        kinds = {OddityKind.NO_REASON, OddityKind.NO_OUTCOME, OddityKind.NO_CODE, OddityKind.SLOT_TAKEN, OddityKind.NO_COURT_DAY}
        assert kinds <= {line.kind for line in lines}
        assert sum(line.kind is OddityKind.NO_REASON for line in lines) == 4


def test_a_draft_of_the_statement_is_begun_and_everything_it_names_is_there(made: tuple[Path, date]) -> None:
    path, today = made
    year = FiscalYear.of(today)
    with DocketFile.open(path) as file:
        (draft,) = file.drafts(year.year)
        facts = file.facts()
        measured = standing(facts, goal_set_for(file.goal_sets(), today), year, today, frozenset())
        ledger = ledger_as_measured(measured, facts, file.circumstance_entries(), file.given_reasons())
        figures = live_figures(file.judge, measured, facts, ledger, what_it_cost(ledger, measured, facts))
        texts = [parse(words) for words in draft.texts.values()]
        assert [trouble for text in texts for trouble in text.troubles(figures)] == []
        assert {key for text in texts for key in text.circumstances} <= {line.key for line in ledger.lines}
        cases = {case_id for text in texts for case_id in text.cases}
        assert file.case_names(cases).keys() == cases
        assert len(cases) == (0 if today == year.first else 1)


def test_the_clerk_and_the_judge_both_wrote(made: tuple[Path, date]) -> None:
    path, today = made
    with DocketFile.open(path) as file:
        merits = next(setting for setting in file.settings_on(today) if setting.shared and setting.kind is HearingKind.MERITS)
        authors = {line.author for line in file.case(merits.case.case_id).history}
        assert authors == {"Marguerite A. Ellery", "Tamsin Okonjo-Hale"}


def test_the_same_day_makes_the_same_demonstration(demonstration: Demonstration, tmp_path: Path) -> None:
    again = tmp_path / "again.iqdocket"
    demo.make(again, date(2026, 11, 24))
    told = []
    for path in (demonstration(date(2026, 11, 24)), again):
        with DocketFile.open(path) as file:
            sheet = [(one.start, one.case.number, one.outcome, one.minutes_used) for one in file.settings_on(date(2026, 11, 24))]
            told.append((sheet, sorted((line.kind.value, str(line.on)) for line in file.to_check(date(2026, 11, 24)))))
    assert told[0] == told[1]
