"""The dialog that asks for a code or a manner: from the keyboard alone, and it writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.entries import FamilyCorrection, NewHearing
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import Rider
from iqdesk.ui.cells import PAD
from iqdesk.ui.outcomes.answers import Answer, needs_asking
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.theme import Type
from ui.dialog_checks import assert_named, assert_whole
from ui.dockets import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.desk import Desk

    Asking = Callable[[OutcomeKind], OutcomeDialog]

SMALL_SCREEN = 680  # what 1920 x 1080 at 150% leaves for a window


@pytest.fixture
def asking(desk: Desk, qtbot: QtBot) -> Asking:
    def asked(kind: OutcomeKind) -> OutcomeDialog:
        dialog = OutcomeDialog(None, desk, desk.file.settings_on(TODAY)[5], kind)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return asked


@dataclass
class Family:
    """A setting of today that a lead shares with a rider bound to it and one severed since, by case."""

    hearing_id: int
    bound: int
    severed: int
    asking: Asking


@pytest.fixture
def family(desk: Desk, qtbot: QtBot) -> Family:
    cases = [setting.case.case_id for setting in desk.file.settings_on(TODAY)]
    lead, first, second = cases[6], cases[7], cases[9]
    file, long_ago = desk.file, TODAY - timedelta(days=60)
    link = new_identity()
    file.add_family(lead, first, long_ago, new_identity())
    file.add_family(lead, second, long_ago, link)
    hearing = NewHearing(file.proceeding_for(lead) or 0, TODAY, HearingKind.MASTER, time(11))
    file.add_hearing(hearing, (first, second))
    file.correct_family(link, FamilyCorrection(long_ago, TODAY - timedelta(days=1)))

    def asked(kind: OutcomeKind) -> OutcomeDialog:
        return shown(OutcomeDialog(None, desk, file.setting(hearing.id), kind), qtbot)

    return Family(hearing.id, first, second, asked)


def test_only_what_the_key_leaves_open_is_asked() -> None:
    asked = {kind for kind in OutcomeKind if needs_asking(kind, HearingKind.MERITS)}
    assert asked == {OutcomeKind.COMPLETED, OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED}
    assert not needs_asking(OutcomeKind.COMPLETED, HearingKind.CUSTODY)


def test_part_of_a_meaning_finds_a_code_and_enter_takes_it(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    assert dialog.code is not None
    qtbot.keyClicks(dialog.code.field, "representation")
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer().outcome == Outcome(OutcomeKind.ADJOURNED, "01")


def test_a_code_itself_comes_before_meanings_that_hold_it(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    assert dialog.code is not None
    qtbot.keyClicks(dialog.code.field, "17")
    assert dialog.code.chosen() == "17"


def test_the_arrows_step_through_what_was_found(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    assert dialog.code is not None
    assert dialog.code.chosen() is None  # nothing typed chooses nothing
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Down)
    first = dialog.code.chosen()
    assert first is not None
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Down)
    assert dialog.code.chosen() != first
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Up)
    assert dialog.code.chosen() == first


def test_what_finds_no_code_is_refused_in_words(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.DID_NOT_PROCEED)
    assert dialog.code is not None
    qtbot.keyClicks(dialog.code.field, "zebra")
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "zebra" in dialog.refusal.text()
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Backspace)
    assert "“zebr”" in dialog.refusal.text()
    assert dialog.code.field.property("mark") == ""  # what is typed now has not been refused


def test_the_codes_show_whole(asking: Asking) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    assert dialog.code is not None
    codes, metrics = dialog.code.list, dialog.code.list.cells.font(Type.STRONG)[1]
    widest = max(metrics.horizontalAdvance(row.cells[0].text) for row in codes.rows.rows)
    assert codes.columnWidth(0) >= widest + 2 * PAD


def test_a_manner_is_chosen_by_arrow_or_letter(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.COMPLETED)
    assert dialog.manners is not None
    assert dialog.answer().outcome == Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)
    qtbot.keyClick(dialog.manners.button(0), Qt.Key.Key_Down)
    assert dialog.answer().outcome == Outcome(OutcomeKind.COMPLETED, manner=Manner.IN_ABSENTIA)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_leaves_it_open(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_an_adjournment_without_a_code_is_left_open_and_says_where_it_is_listed(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.ADJOURNED)
    assert "the code is to follow" in dialog.refusal.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer().outcome == Outcome(OutcomeKind.ADJOURNED)


def test_a_hearing_that_did_not_proceed_needs_a_code(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.DID_NOT_PROCEED)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "needs its code" in dialog.refusal.text()


def test_riders_not_severed_are_ticked_and_each_can_be_unticked(family: Family, qtbot: QtBot) -> None:
    dialog = family.asking(OutcomeKind.HELD)
    bound, gone = dialog.riders[family.bound], dialog.riders[family.severed]
    assert bound.isChecked()
    assert not gone.isChecked()
    assert not gone.isEnabled()
    assert "severed" in gone.accessibleName()
    assert dialog.answer().riders == (family.bound,)
    qtbot.keyClick(bound, Qt.Key.Key_Space)
    assert dialog.answer().riders == ()


def test_a_rider_that_ended_otherwise_is_left_alone_unless_ticked(family: Family, desk: Desk) -> None:
    rider = next(one for one in desk.file.setting(family.hearing_id).shared if one.case.case_id == family.bound)
    assert rider.hearing_id is not None
    desk.file.record_outcome(rider.hearing_id, Outcome(OutcomeKind.ADJOURNED, "17"), TODAY)
    dialog = family.asking(OutcomeKind.HELD)
    assert not dialog.riders[family.bound].isChecked()
    assert dialog.riders[family.bound].accessibleName().endswith(", adjourned 17 already")
    dialog.riders[family.bound].setChecked(True)
    assert dialog.answer().riders == (family.bound,)


def test_what_is_odd_is_said_before_it_is_written_and_enter_saves_it(desk: Desk, qtbot: QtBot) -> None:
    to_come = desk.file.settings_on(TODAY + timedelta(days=1))[0]
    dialog = shown(OutcomeDialog(None, desk, to_come, OutcomeKind.HELD), qtbot)
    assert dialog.odd.isVisible()
    assert "a day to come. Enter saves it anyway and lists it under To check." in dialog.odd.words
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer() == Answer(Outcome(OutcomeKind.HELD))


def test_a_completion_says_its_day_back_and_may_have_another(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.COMPLETED)
    assert dialog.on is not None
    assert dialog.echo.text() == "Tue Mar 9, 2027"
    assert dialog.answer().on is None
    type_day(qtbot, dialog, "3/8/27")
    assert dialog.answer().on == date(2027, 3, 8)
    assert dialog.echo.text() == "Mon Mar 8, 2027. The hearing was on Tue Mar 9, 2027."
    type_day(qtbot, dialog, "13/1/27")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Months run from 1 to 12" in dialog.echo.text()


def test_a_second_completion_says_the_first_and_takes_its_place(desk: Desk, qtbot: QtBot) -> None:
    setting = desk.file.settings_on(TODAY)[6]
    desk.file.record_completion(setting.proceeding_id, date(2027, 3, 2), Manner.DECISION)
    dialog = shown(OutcomeDialog(None, desk, setting, OutcomeKind.COMPLETED), qtbot)
    assert "was completed on Tuesday, March 2, 2027" in dialog.odd.words
    assert dialog.odd.words.endswith("Enter puts this completion in its place.")
    assert dialog.answer().replaces


def shown(dialog: OutcomeDialog, qtbot: QtBot) -> OutcomeDialog:
    """The dialog on its screen."""
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def type_day(qtbot: QtBot, dialog: OutcomeDialog, typed: str) -> None:
    """Type another day of the completion."""
    assert dialog.on is not None
    dialog.on.selectAll()
    qtbot.keyClicks(dialog.on, typed)


@pytest.mark.parametrize("kind", list(OutcomeKind))
def test_every_control_has_a_name_and_is_seen_whole(family: Family, kind: OutcomeKind) -> None:
    dialog = family.asking(kind)
    assert_named(dialog)
    assert_whole(dialog)


def test_a_code_of_the_other_outcome_says_where_it_belongs(asking: Asking, qtbot: QtBot) -> None:
    dialog = asking(OutcomeKind.DID_NOT_PROCEED)
    assert dialog.code is not None
    qtbot.keyClicks(dialog.code.field, "interpreter")
    assert dialog.refusal.text().startswith("18 Lack of interpreter: this code does not say")
    assert dialog.refusal.text().endswith("mark it with A.")
    qtbot.keyClick(dialog.code.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_an_earlier_day_of_completion_says_once_which_hearings_come_after_it(desk: Desk, qtbot: QtBot) -> None:
    setting = desk.file.settings_on(TODAY)[6]  # with another hearing tomorrow
    for at in (time(11), time(14)):
        desk.file.add_hearing(NewHearing(setting.proceeding_id, TODAY, HearingKind.MASTER, at))
    dialog = shown(OutcomeDialog(None, desk, setting, OutcomeKind.COMPLETED), qtbot)
    type_day(qtbot, dialog, "3/8/27")
    assert "Tuesday, March 9, 2027, before" not in dialog.odd.words
    assert dialog.odd.words.count("before the hearing of Tuesday, March 9, 2027") == 1
    assert_whole(dialog)


def test_the_dialog_of_a_large_family_fits_a_small_screen(desk: Desk, qtbot: QtBot) -> None:
    setting = desk.file.settings_on(TODAY)[5]
    large = replace(setting, shared=tuple(Rider(replace(setting.case, case_id=place)) for place in range(1, 7)))
    dialog = shown(OutcomeDialog(None, desk, large, OutcomeKind.ADJOURNED), qtbot)
    assert_whole(dialog)
    assert dialog.height() <= SMALL_SCREEN
