"""The dialog that asks for a code or a manner: from the keyboard alone, and it writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.ui.cells import PAD
from iqdesk.ui.outcome_dialog import OutcomeDialog
from iqdesk.ui.recording import needs_asking
from iqdesk.ui.theme import Type
from ui.dockets import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.desk import Desk

    Asking = Callable[[OutcomeKind], OutcomeDialog]


@pytest.fixture
def asking(desk: Desk, qtbot: QtBot) -> Asking:
    def asked(kind: OutcomeKind) -> OutcomeDialog:
        dialog = OutcomeDialog(None, desk, desk.file.settings_on(TODAY)[5], kind)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return asked


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
    assert dialog.refusal.text() == ""  # what is typed now has not been refused
    assert dialog.code.field.property("mark") == ""


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
