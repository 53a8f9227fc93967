"""The list of the look: rows, what a narrow one gives up, keys, and what a screen reader hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

COLUMNS = (
    Column("A-number", "A000 000 000"),
    Column("Respondent", "Oyelaran-Pratt, Simeon", grow=3),
    Column("Last outcome", "Did not proceed", gives_up=2),
    Column("Days", "1,204", right=True, gives_up=1),
)


def some_rows(*numbers: int) -> list[Row]:
    return [
        Row(n, (Cell(f"A{n}"), Cell("Vâlcan, Ioana", muted="+2"), Cell("Held", glyph=Glyph.DISC), Cell(str(n)))) for n in numbers
    ]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(COLUMNS, "Cases")
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_model_keeps_qts_rules(table: Table, qtmodeltester: ModelTester) -> None:
    table.show_rows(some_rows(1, 2, 3))
    qtmodeltester.check(table.model(), force_py=True)


def test_the_current_row_stays_by_what_it_is_not_where(table: Table) -> None:
    table.show_rows(some_rows(1, 2, 3))
    table.choose(2)
    table.show_rows(some_rows(7, 8, 2, 3))
    assert table.current_key() == 2
    table.show_rows(some_rows(7, 8, 9, 10))
    assert table.current_key() == 9  # its place, when it is gone


def test_a_narrow_list_gives_up_columns_in_their_order(table: Table) -> None:
    table.resize(330, 300)
    assert [table.isColumnHidden(i) for i in range(4)] == [False, False, True, False]
    table.resize(250, 300)
    assert [table.isColumnHidden(i) for i in range(4)] == [False, False, True, True]
    table.resize(900, 300)
    assert not any(table.isColumnHidden(i) for i in range(4))
    assert sum(table.columnWidth(i) for i in range(4)) <= table.viewport().width()


def test_enter_opens_and_home_and_end_move(table: Table, qtbot: QtBot) -> None:
    table.show_rows(some_rows(1, 2, 3))
    qtbot.keyClick(table, Qt.Key.Key_End)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [3]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_key() == 1


def test_letters_never_search_the_list(table: Table, qtbot: QtBot) -> None:
    table.show_rows([Row(n, (Cell(name),)) for n, name in enumerate(("Baptistin", "Haxhiu"))])
    table.choose(0)
    qtbot.keyClick(table, Qt.Key.Key_H)
    assert table.current_key() == 0


def test_a_screen_reader_hears_the_muted_words_too(table: Table) -> None:
    table.show_rows(some_rows(1))
    index = table.model().index(0, 1)
    assert table.model().data(index, Qt.ItemDataRole.AccessibleTextRole) == "Vâlcan, Ioana +2"


def test_headings_cannot_be_chosen(table: Table) -> None:
    table.show_rows([Row("head", (Cell("Number goals"),), is_heading=True), *some_rows(1)])
    assert not table.model().flags(table.model().index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    table.setFocus()
    assert table.current_key() in (1, None)


def test_up_and_down_pass_over_headings(table: Table, qtbot: QtBot) -> None:
    head = Row("head", (Cell("Moved elsewhere"),), is_heading=True)
    table.show_rows([head, *some_rows(1, 2), head._replace(key="other"), *some_rows(3)])
    table.choose(2)
    been = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
        been.append(table.current_key())
    assert been == [3, 3, 2, 1, 1, 3, 1]


def test_a_column_short_of_room_keeps_the_short_form(qtbot: QtBot) -> None:
    columns = (Column("A-number", "A000 000 000"), Column("Code", "17 Master to individual", short="WW", gives_up=1))
    made = Table(columns, "Settings")
    qtbot.addWidget(made)
    made.resize(190, 200)
    made.show_rows([Row(1, (Cell("A000 118 402"), Cell("17 Master to individual", short="17")))])
    with qtbot.waitExposed(made):
        made.show()
    assert not made.isColumnHidden(1)
    assert made.columnWidth(0) + made.columnWidth(1) <= made.viewport().width()
    assert made.model().data(made.model().index(0, 1), Qt.ItemDataRole.ToolTipRole) == "17 Master to individual"
    made.resize(500, 200)
    assert made.cells.short == frozenset()


def test_single_keys_can_be_switched_off(table: Table, qtbot: QtBot) -> None:
    pressed: list[str] = []
    table.add_letter("Space", "Prepared", lambda: pressed.append("space"))
    table.show_rows(some_rows(1))
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.take_letters(takes=False)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert pressed == ["space"]


def test_a_letter_that_is_held_acts_once(table: Table) -> None:
    assert not table.add_letter("H", "Held", table.setFocus).autoRepeat()


def test_enter_that_is_held_opens_once(table: Table, qtbot: QtBot) -> None:
    table.show_rows(some_rows(1, 2))
    table.choose(1)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    with qtbot.assertNotEmitted(table.opened):
        QApplication.sendEvent(table, held)
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)
