"""The day from which events are typed is asked in words that cannot be misread, and changes what counts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.ui.typed_from_dialog import TypedFromDialog

if TYPE_CHECKING:
    import pytest
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile

TODAY = date(2027, 3, 9)


def test_what_was_typed_is_shown_back_with_its_weekday(qtbot: QtBot) -> None:
    dialog = TypedFromDialog(None, None, TODAY)
    qtbot.addWidget(dialog)
    dialog.field.setText("2/1")
    assert dialog.day() == date(2027, 2, 1)
    assert dialog.echo.text().startswith("Monday, February 1, 2027")


def test_what_is_no_date_is_refused_with_the_reason(qtbot: QtBot) -> None:
    dialog = TypedFromDialog(None, date(2026, 10, 1), TODAY)
    qtbot.addWidget(dialog)
    assert dialog.day() == date(2026, 10, 1)
    dialog.field.setText("13/1/2027")
    assert dialog.day() is None
    assert "Months run from 1 to 12" in dialog.echo.text()


def test_the_docket_takes_the_day_and_undo_takes_it_back(
    docket: DocketFile, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(docket)
    before = docket.judge.typed_from
    monkeypatch.setattr(TypedFromDialog, "ask", staticmethod(_february))
    window.menus.docket._ask_typed_from()
    assert docket.judge.typed_from == date(2027, 2, 1)
    docket.undo()
    assert docket.judge.typed_from == before


def _february(*_asked: object) -> date:
    return date(2027, 2, 1)
