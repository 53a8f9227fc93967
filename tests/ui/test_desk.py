"""The desk: one signal for every write, refusals in words, and figures kept until the next change."""

from __future__ import annotations

from datetime import date, timedelta
from operator import methodcaller
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Outcome, OutcomeKind, RuleBroken, Touched
from iqdesk.domain.projection import projection
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui import desk as desk_module
from iqdesk.ui.desk import Desk
from ui.dockets import TODAY

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

HELD = Outcome(OutcomeKind.HELD)


def open_hearing(desk: Desk) -> int:
    return next(one.hearing_id for one in desk.file.settings_on(TODAY) if one.outcome is None)


def test_a_write_says_what_it_touched(desk: Desk, qtbot: QtBot) -> None:
    hearing = open_hearing(desk)
    with qtbot.waitSignal(desk.changed) as changed:
        assert desk.do(lambda file: file.record_outcome(hearing, HELD, TODAY))
    assert changed.args is not None
    assert changed.args[0] & Touched.HEARINGS


def refuse_by_rule(_file: DocketFile) -> Touched:
    raise RuleBroken("That cannot be.")


def refuse_by_disk(_file: DocketFile) -> Touched:
    raise DocketTrouble("The disk is full. Nothing was lost.")


def test_a_refusal_is_a_sentence_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    for refuse, sentence in ((refuse_by_rule, "That cannot be."), (refuse_by_disk, "The disk is full. Nothing was lost.")):
        with qtbot.assertNotEmitted(desk.changed), qtbot.waitSignal(desk.trouble) as trouble:
            assert not desk.do(refuse)
        assert trouble.args == [sentence]


def test_a_field_can_say_a_refusal_itself(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.trouble):
        assert desk.attempt(refuse_by_rule) == "That cannot be."
    hearing = open_hearing(desk)
    with qtbot.waitSignal(desk.changed):
        assert desk.attempt(lambda file: file.record_outcome(hearing, HELD, TODAY)) == ""


def test_a_question_that_the_disk_refuses_is_said_and_answers_none(desk: Desk, qtbot: QtBot) -> None:
    path = desk.file.path
    assert path is not None
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))
    desk.file._connection.execute("pragma shrink_memory")
    with qtbot.waitSignal(desk.trouble) as trouble:
        assert desk.ask(lambda file: file.facts()) is None
    assert trouble.args == ["The docket is damaged and cannot be read here. Nothing was changed. Open a backup."]


def test_undo_and_redo_go_by_the_stores_steps(desk: Desk) -> None:
    hearing = open_hearing(desk)
    desk.do(lambda file: file.record_outcome(hearing, HELD, TODAY))
    assert desk.undo()
    assert next(one for one in desk.file.settings_on(TODAY) if one.hearing_id == hearing).outcome is None
    assert desk.redo()
    assert next(one for one in desk.file.settings_on(TODAY) if one.hearing_id == hearing).outcome is OutcomeKind.HELD


def test_the_standing_is_kept_until_the_next_change(desk: Desk) -> None:
    before = desk.standing()
    assert desk.standing() is before
    desk.undo()
    assert desk.standing() is not before


def test_what_a_year_is_projected_from_is_kept_until_the_next_change(desk: Desk) -> None:
    hearing = open_hearing(desk)
    before = desk.evidence()
    assert desk.evidence() is before
    assert before.count == desk.standing().completions.count
    assert desk.projection() == projection(before)
    assert desk.do(lambda file: file.record_outcome(hearing, HELD, TODAY))
    assert desk.evidence() is not before


def test_readings_and_years_are_measured_apart(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.remeasured):
        desk.measure(readings=frozenset({"business-days"}))
    assert desk.standing().readings == {"business-days"}
    assert desk.standing(frozenset()).readings == frozenset()
    desk.measure(year=FiscalYear(2026))
    assert desk.standing().year == FiscalYear(2026)
    assert desk.standing().as_of == TODAY


def test_the_years_to_look_at_end_with_this_one(desk: Desk) -> None:
    assert desk.years()[-1] == FiscalYear(2027)


def test_overdue_clocks_are_counted_without_those_held_by_a_mark(desk: Desk) -> None:
    assert desk.overdue() == sum(clock.due < TODAY and clock.paused_by is None for clock in desk.clocks()) > 0


def test_past_midnight_everything_is_of_the_new_day(docket: DocketFile, qtbot: QtBot) -> None:
    days = [date(2027, 9, 30)]
    desk = Desk(docket, lambda: days[-1])
    desk.look_at_clock()
    days.append(days[0] + timedelta(days=1))
    with qtbot.waitSignal(desk.changed) as changed:
        desk.look_at_clock()
    assert changed.args == [Touched.EVERYTHING]
    assert (desk.today, desk.year) == (date(2027, 10, 1), FiscalYear(2028))


def test_a_docket_that_takes_long_to_read_waits_for_the_keyboard_to_rest(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled = lambda: not window.desk.findings.is_reading and not window._later.isActive()  # noqa: E731
    qtbot.waitUntil(settled)
    assert window.desk.pause == 0
    monkeypatch.setattr(desk_module, "LONG", -1.0)
    window.desk.do(methodcaller("correct_typed_from", date(2027, 2, 1)))  # which is of every case
    qtbot.waitUntil(settled)
    assert window.desk.pause == 0  # all is read
    window.desk.undo()
    assert window.desk.pause == desk_module.PAUSE
    assert window.desk._measured is None  # not yet: another key may come
    for waiting in (window._later, window.desk.findings._later):
        assert (waiting.isActive(), waiting.interval()) == (True, desk_module.PAUSE)
        waiting.start(0)
    qtbot.waitUntil(settled)
    assert window.desk._measured is not None
