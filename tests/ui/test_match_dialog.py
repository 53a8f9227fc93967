"""The dialog that asks which case is the same: the likest first, any other by search, all by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.desk import Desk
from iqdesk.ui.match.match_dialog import UNREAD, MatchDialog
from ui.match_docket import TODAY, a_docket_to_match, public_case_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Opened = Callable[[int, bool], MatchDialog]


def today() -> date:
    return TODAY


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    with a_docket_to_match() as file:
        yield Desk(file, today)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opened:
    def made(case_id: int, wants_typed: bool) -> MatchDialog:  # noqa: FBT001 - as the dialog has it
        known = (desk.file.known_case(case_id), desk.file.match_candidates(case_id))
        dialog = MatchDialog(None, desk, known, wants_typed=wants_typed)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def listed(dialog: MatchDialog) -> list[str]:
    return [row.cells[0].text for row in dialog.list.rows.rows]


def test_the_likest_typed_cases_come_first_with_what_speaks_for_them(opened: Opened) -> None:
    dialog = opened(public_case_id(5), True)
    assert dialog.windowTitle() == "Which typed case is Case 20000105?"
    assert listed(dialog) == ["A000\u00a0118\u00a0437", "A000\u00a0118\u00a0444"]
    row = dialog.list.rows.rows[0]
    assert (row.cells[0].second, row.cells[1].text, row.cells[1].second) == (
        "Quispe Huallpa, Nélida",
        "Completed Mar 15",
        "2 hearings, Mar 8 to Mar 15",
    )
    assert row.cells[2].text == "same completion, Mar 15, 2027"
    assert dialog.chosen() == row.key
    assert dialog.found.text() == "The likest typed cases"


def test_any_case_is_found_by_number_name_or_day(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(public_case_id(7), True)
    assert dialog.found.text() == "No typed case shares enough with it. Look for one above."
    assert (dialog.chosen(), dialog._take.isEnabled()) == (None, False)
    qtbot.keyClicks(dialog.field, "nguyen")
    assert listed(dialog) == ["A000\u00a0118\u00a0430"]
    assert dialog.list.rows.rows[0].cells[2].text == "No day is the same"
    assert dialog.found.text() == "1 typed case found, matched ones left out"
    dialog.field.setText("valcan")  # matched already
    assert listed(dialog) == []
    dialog.field.setText("118423")
    assert listed(dialog) == ["A000\u00a0118\u00a0423"]
    dialog.field.setText("3/15/2027")
    assert listed(dialog) == ["A000\u00a0118\u00a0437", "A000\u00a0118\u00a0444"]
    dialog.field.setText("?")
    assert listed(dialog) == []


def test_the_other_way_round_public_cases_are_found_for_a_typed_one(opened: Opened, desk: Desk) -> None:
    typed = desk.file.match_candidates(public_case_id(2))[0].case.case_id
    dialog = opened(typed, False)
    assert dialog.windowTitle() == "Which public case is A000\u00a0118\u00a0416?"
    assert listed(dialog) == ["Case 20000102"]
    dialog.field.setText("20000107")
    assert listed(dialog) == ["Case 20000107"]
    assert dialog.list.rows.rows[0].cells[0].second == "Removal, Nigeria"


def test_many_are_cut_and_said_so(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iqdesk.ui.match.match_dialog.MOST", 2)
    dialog = opened(public_case_id(7), True)
    dialog.field.setText("118")
    assert len(listed(dialog)) == 2
    assert dialog.found.text() == "The first 2 typed cases found; type more to narrow them."


def test_the_arrows_walk_the_list_from_the_field_and_enter_takes(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(public_case_id(5), True)
    for key, place in ((Qt.Key.Key_Up, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1)):
        qtbot.keyClick(dialog.field, key)
        assert dialog.list.currentIndex().row() == place
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    empty = opened(public_case_id(7), True)
    qtbot.keyClick(empty.field, Qt.Key.Key_Down)
    assert empty.chosen() is None


@pytest.mark.parametrize("accepts", [True, False])
def test_it_answers_with_the_case_chosen_or_nothing(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    accepts: bool,  # noqa: FBT001 - a parameter
) -> None:
    code = QDialog.DialogCode.Accepted if accepts else QDialog.DialogCode.Rejected

    def answer(_self: QDialog) -> int:
        return code

    monkeypatch.setattr(MatchDialog, "exec", answer)
    answered = MatchDialog.ask(None, desk, public_case_id(2), wants_typed=True)  # type: ignore[arg-type] # no parent here
    assert (answered is not None) == accepts


def test_a_case_that_is_gone_is_said_in_words_and_nothing_is_asked(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.trouble) as trouble:
        assert MatchDialog.ask(None, desk, 1, wants_typed=True) is None  # type: ignore[arg-type] # no parent here
    assert trouble.args == ["That case is no longer in the docket."]


def test_a_docket_that_cannot_be_read_any_more_is_said(opened: Opened, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    def damaged(*_: object, **__: object) -> object:
        raise DocketTrouble("The docket is damaged. Open a backup.")

    dialog = opened(public_case_id(2), wants_typed=True)
    monkeypatch.setattr(type(desk.file), "cases_to_match", damaged)
    dialog.field.setText("quispe")
    assert dialog.found.text() == UNREAD
    assert dialog.chosen() is None
