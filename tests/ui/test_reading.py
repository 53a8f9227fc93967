"""A large docket is read in slices and measured beside the window: pages wait in their frames, and nothing else does."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date, timedelta
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.domain.entries import NewAway
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.statement.draft import NewDraft, StatementPart
from iqdesk.reports.statement.printed import statement_paper
from iqdesk.store import facts_rows
from iqdesk.ui import desk as desk_module
from iqdesk.ui import slices
from iqdesk.ui.circumstances.asked import accounting
from iqdesk.ui.circumstances.circumstances_page import CircumstancesPage
from iqdesk.ui.desk import Desk
from iqdesk.ui.known_then import KnownThen
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.today_page import TodayPage
from iqdesk.ui.worked import Worked
from ui.composing import composer, laid_out, write
from ui.dockets import TODAY

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

WAITS = ("pace", "benchmarks", "clocks", "circumstances", "away", "codes", "rests", "statement", "activity", "reconcile", "rows")


@pytest.fixture
def large(docket: DocketFile, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window of a docket that counts as large."""
    monkeypatch.setattr(desk_module, "LARGE", 0)
    window = open_window(docket)
    wait(window, qtbot)
    qtbot.waitUntil(lambda: not window.desk.findings.is_reading)
    return window


def open_unread(window: MainWindow) -> None:
    """Show where the desk opens, before anything of the docket is read."""
    window.desk._forget()
    window.begin_anew()


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.desk.is_caught_up)
    qtbot.waitUntil(lambda: not window._later.isActive())


def test_today_shows_its_rows_before_the_docket_is_read(large: MainWindow, qtbot: QtBot) -> None:
    open_unread(large)
    page = large.page()
    assert isinstance(page, TodayPage)
    assert page.list.rows.rows
    assert not large.desk.is_caught_up()
    assert page._panel._no_clock.text() == "The docket is being read."
    wait(large, qtbot)
    qtbot.waitUntil(page._panel.clocks.isVisible)
    assert page._running == len(large.desk.clocks())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_figures_waits_in_its_frame(name: str, large: MainWindow, docket: DocketFile, qtbot: QtBot) -> None:
    open_unread(large)
    setting = docket.settings_on(TODAY)[5]
    large.go(Place(name, setting.case.case_id if name == "case" else None))
    page = large.page()
    waits = not large.desk.is_caught_up() and page.measures
    assert (page.facts == "being read") == waits == (name in WAITS)
    assert not large.grab().isNull()
    wait(large, qtbot)
    qtbot.waitUntil(lambda: not page._is_stale)
    assert page.facts != "being read"
    assert page._cover is None or not page._cover.isVisible()


def test_what_is_read_in_slices_is_what_is_read_at_once(large: MainWindow, docket: DocketFile, qtbot: QtBot) -> None:
    open_unread(large)
    wait(large, qtbot)
    at_once = Desk(docket, lambda: TODAY)
    at_once._is_large = False
    assert large.desk.facts() == at_once.facts()
    assert large.desk.standing() == at_once.standing()
    assert large.desk.clocks() == at_once.clocks()


def test_whoever_writes_meanwhile_has_it_read_anew(large: MainWindow, docket: DocketFile, qtbot: QtBot) -> None:
    open_unread(large)
    large.desk.catch_up()
    hearing = next(one.hearing_id for one in docket.settings_on(TODAY) if one.outcome is None)
    assert large.desk.do(lambda file: file.record_outcome(hearing, Outcome(OutcomeKind.HELD), TODAY))
    assert not large.desk.is_caught_up()
    wait(large, qtbot)
    assert large.desk.facts() == docket.facts()


def test_what_is_written_while_it_is_measured_is_in_it(large: MainWindow, docket: DocketFile, qtbot: QtBot) -> None:
    open_unread(large)
    wait(large, qtbot)
    large.desk.measure(as_of=date(2027, 1, 15))
    large.desk.measure(as_of=TODAY)  # what was begun for the other day goes on
    large.go(Place("pace"))
    assert large.desk.do(methodcaller("correct_goal_use", "eoir-2018", is_on=False))
    assert not large.desk.is_caught_up()
    wait(large, qtbot)
    assert large.desk.standing().no_goals
    assert large.desk.facts() == docket.facts()


def test_the_status_bar_says_how_far_it_is(large: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_rows, "ROWS_IN_A_PART", 4)
    monkeypatch.setattr(slices, "A_SLICE", 0.0)  # one part in each, however fast the machine is
    open_unread(large)
    said: list[str] = []
    large.desk.reads.connect(said.append)
    wait(large, qtbot)
    assert any(far.startswith("Reading the docket: ") for far in said)
    assert said[-2:] == ["Measuring the docket", ""]
    assert large.status._reading.text() == ""


def test_a_window_closes_while_it_reads(large: MainWindow) -> None:
    open_unread(large)
    large.desk.catch_up()
    large.close()
    assert large.desk._reading is not None
    assert large.desk._reading.is_busy
    assert large.desk._measured is None


def test_a_statement_is_worked_out_beside_the_window_and_is_what_is_made_at_once(
    large: MainWindow, docket: DocketFile, qtbot: QtBot
) -> None:
    page = composer(large)
    assert page.facts == "being worked out"
    assert page._cover.isVisible()
    colour = page._cover.grab().toImage().pixelColor(page._cover.width() // 2, page._cover.height() // 2)
    assert colour == page.grab().toImage().pixelColor(page.width() // 2, page.height() // 2)  # nothing shines through
    qtbot.waitUntil(lambda: not page._is_stale)
    assert not page._cover.isVisible()
    at_once = statement_paper(docket, large.desk.standing(), large.desk.facts(), made_on=TODAY, draft=page.drafting.draft)
    assert page.made.paper == at_once
    assert page.made.paper.figures == at_once.figures
    page.begin_draft()
    write(page, qtbot, "{completions}. ")
    assert laid_out(page, qtbot)
    assert page.editor.field.said[0].words.startswith(f"{large.desk.standing().completions.count}: ")


def test_a_circumstance_that_is_left_out_is_worked_out_beside_the_window_too(large: MainWindow, qtbot: QtBot) -> None:
    page = composer(large)
    qtbot.waitUntil(lambda: not page._is_stale)
    page.begin_draft()
    line = next(one for one in page.made.lines() if one.part is StatementPart.CIRCUMSTANCES)
    page.outline.list.choose(line)
    page.outline.tick()
    assert page.facts == "being worked out"
    write(page, qtbot, "Meanwhile.")
    qtbot.waitUntil(lambda: not page._is_stale)
    assert page.made.paper.choices.circumstances_left_out == line.keys
    assert page.made.paper.draft.texts == {StatementPart.CIRCUMSTANCES: "Meanwhile."}


def test_a_docket_that_is_written_into_meanwhile_has_the_statement_worked_out_anew(large: MainWindow, qtbot: QtBot) -> None:
    page = composer(large)
    closed = NewAway(date(2027, 2, 8), date(2027, 2, 9), AwayKind.TRAINING)
    assert large.desk.do(methodcaller("add_away", closed))
    qtbot.waitUntil(lambda: not page._is_stale)
    assert any(one.first == closed.first for one in page.made.paper.ledger.lines)


def test_a_draft_of_a_past_day_is_worked_out_beside_the_window_with_what_the_docket_said_then(
    large: MainWindow, docket: DocketFile, qtbot: QtBot
) -> None:
    page = composer(large)
    qtbot.waitUntil(lambda: not page._is_stale)
    page.begin_draft()
    past = TODAY - timedelta(days=40)
    page.drafting.choose(replace(page.drafting.draft.choices, as_of=past))
    assert page.facts == "being worked out"
    qtbot.waitUntil(lambda: not page._is_stale)
    draft, asked = page.drafting.draft, page.made.asked(page.drafting.draft)
    standing = large.desk.standing_of(asked)
    known = KnownThen().of(docket, asked, standing)
    at_once = statement_paper(docket, standing, large.desk.facts(), made_on=TODAY, draft=draft, known=known)
    assert page.made.paper == at_once
    page.drafting.choose(replace(draft.choices, as_of=past - timedelta(days=3000)))  # the docket was begun later
    page.drafting.choose(replace(draft.choices, as_of=past - timedelta(days=1)))  # what was begun for another day is given up
    qtbot.waitUntil(lambda: not page._is_stale)
    assert page.made.paper.standing.as_of == past - timedelta(days=1)


def test_what_is_to_be_checked_in_a_large_docket_is_what_the_store_says(
    large: MainWindow, docket: DocketFile, qtbot: QtBot
) -> None:
    findings = large.desk.findings
    assert findings.lines == tuple(docket.to_check(TODAY))
    assert any(line.kind is OddityKind.NO_REASON for line in findings.lines)
    large.desk.do(methodcaller("add_away", NewAway(TODAY, TODAY, AwayKind.TRAINING)))
    findings._on_later()
    assert findings._background.is_busy
    assert large.desk.undo()  # while the misses of before are being found
    large.desk.do(methodcaller("record_settled", next(line for line in findings.lines if line.kind is OddityKind.NO_REASON)))
    qtbot.waitUntil(lambda: not findings.is_reading)
    assert findings.lines == tuple(docket.to_check(TODAY))
    assert gc.isenabled()


def test_words_of_a_draft_have_nothing_checked_anew(large: MainWindow) -> None:
    large.desk.do(methodcaller("add_draft", NewDraft(2027, "First")))
    assert not large.desk.findings.is_reading


def test_a_large_docket_can_be_closed_while_its_misses_are_found(large: MainWindow) -> None:
    findings = large.desk.findings
    findings.read()
    findings._on_later()
    assert findings._background.is_busy
    large.close()
    assert not findings.is_reading
    assert findings._misses is None


def test_circumstances_are_worked_out_beside_the_window_and_the_line_that_was_added_is_stood_on(
    large: MainWindow, qtbot: QtBot
) -> None:
    large.go(Place("circumstances"))
    page = large.page()
    assert isinstance(page, CircumstancesPage)
    assert page.facts == "being worked out"
    qtbot.waitUntil(lambda: not page._is_stale)
    page._on_writes()
    large.desk.do(methodcaller("add_away", NewAway(date(2027, 2, 8), date(2027, 2, 9), AwayKind.TRAINING)))
    page._on_wrote()
    assert page._is_stale
    qtbot.waitUntil(lambda: not page._is_stale)
    assert page.ledger == accounting(large.desk)().ledger
    added = page.ledger.line(page.current_line() or "")
    assert added is not None
    assert (added.first, added.kind.label) == (date(2027, 2, 8), "Training")
    page.open_current()
    rests = large.page()
    assert rests.facts == "being worked out"
    qtbot.waitUntil(lambda: not rests._is_stale)
    assert rests.title == added.words


def test_what_is_worked_out_when_a_page_goes_is_dropped_and_what_fails_is_told(large: MainWindow, qtbot: QtBot) -> None:
    with capture_exceptions() as told:
        worked = Worked(large.desk, large)
        assert worked.of(broken) is None
        qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0][1], ZeroDivisionError)
    assert worked.of(one_day) is None
    assert worked.of(broken) is None  # one thing at a time
    worked.end()
    QApplication.sendPostedEvents(worked._background)
    assert worked.of(one_day) is None
    assert not worked._background.is_busy


def broken() -> float:
    return 1 / 0


def one_day() -> date:
    return TODAY
