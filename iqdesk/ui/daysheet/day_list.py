"""The list of a day sheet: its letters, the cells that Left and Right choose, and what is edited in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui.daysheet.cell_editor import CellEditor, CellPlace
from iqdesk.ui.daysheet.cell_fields import BY_DIGIT, IN_A_FIELD, CellEdit, field_for, why_not
from iqdesk.ui.daysheet.day_rows import CODE, DAY_COLUMNS, PREP, TIME, day_rows
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.outcomes.outcome_table import OUTCOME_KEYS, OutcomeTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.records import Setting
    from iqdesk.ui.cells import Row

HINTS = {
    OutcomeKind.ADJOURNED: "Left empty, the code is to follow. Esc: not adjourned.",
    OutcomeKind.DID_NOT_PROCEED: "A hearing that did not proceed needs its code. Esc: leave the outcome as it was.",
}

TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier  # some keyboards shift for digits


class DayList(OutcomeTable):
    """`prepared` carries the setting whose tick is turned, `edited` what was typed into a cell, `today_asked` the letter T."""

    prepared = Signal(object)
    edited = Signal(object)
    today_asked = Signal()

    walks_cells = True

    def __init__(self) -> None:
        super().__init__(DAY_COLUMNS, "Settings of the day")
        self._day: tuple[Sequence[Setting], Sequence[Setting]] = ((), ())
        self._codes: AdjournmentCodes | None = None
        self._kind: OutcomeKind | None = None  # the outcome whose code is being asked for
        self.editor = CellEditor(self)
        self.editor.taken.connect(self._on_taken)
        self.editor.closed.connect(self._on_closed)
        self.add_letter("T", "Today", self._on_today)
        self._commands = [
            self.add_letter("Space", "Prepared", self.turn_prepared),
            self.add_key("F2", "Edit the cell", self.edit_cell),
            self.add_key("F4", "Codes", self.choose_code),
        ]

    def show_day(self, counted: Sequence[Setting], moved: Sequence[Setting], today: date, codes: AdjournmentCodes) -> None:
        """Take other settings; the first that is open is chosen where none was."""
        had_row = self.currentIndex().isValid()
        following = self._following(moved)
        self._day, self._codes = (counted, moved), codes
        self._show_rows(today)
        if not had_row:
            self.choose_first()
        elif following is not None:
            self.choose(following)

    def _following(self, moved: Sequence[Setting]) -> object:
        """The line after the current one, where that is moved elsewhere now: the next letter must not fall on what is gone."""
        key, keys = self.current_key(), [row.key for row in self.rows.rows]
        has_gone = any(one.hearing_id == key for one in moved) and all(one.hearing_id != key for one in self._day[1])
        if not has_gone or key not in keys:
            return None
        gone = {one.hearing_id for one in moved}
        place = keys.index(key)
        left = [one for one in (*keys[place + 1 :], *reversed(keys[:place])) if one in self._settings and one not in gone]
        return left[0] if left else None

    def say_moved(self, setting: Setting) -> None:
        """Say of the current line that nothing is recorded of it, because it is held elsewhere."""
        index = self.currentIndex()
        self.editor.say(self.visualRect(index), why_not(setting, index.column()))

    def _show_rows(self, today: date) -> None:
        """The day's rows; the one whose code is asked for shows the outcome already."""
        counted, moved = self._day
        asked = self.editor.at.key if self.editor.is_open and self._kind is not None else None
        shown = [replace(one, outcome=self._kind, code=None) if one.hearing_id == asked else one for one in counted]
        self.show_hearings(self.rows_of(shown, moved, today), [*counted, *moved], today)
        self.editor.place()

    def rows_of(self, counted: Sequence[Setting], moved: Sequence[Setting], today: date) -> list[Row]:
        """The rows that settings stand in."""
        return day_rows(counted, moved, today)

    def choose_first(self) -> None:
        """Choose the first setting that is open, or the first, at its time."""
        rows = self.rows.rows
        first_open = next((place for place, row in enumerate(rows) if self._is_open(row.key)), None)
        place = first_open if first_open is not None else next((i for i, row in enumerate(rows) if not row.is_heading), None)
        if place is not None:
            self.choose_cell(place, TIME)

    def _is_open(self, key: object) -> bool:
        return key in self._settings and self._settings[key].outcome is None

    def choose_cell(self, place: int, column: int) -> None:
        """Make one cell current."""
        self.selectionModel().setCurrentIndex(self.rows.index(place, column), self.WHOLE_ROW)

    def has_strip(self, setting: Setting) -> bool:
        return super().has_strip(setting) and not setting.is_moved

    @property
    def is_edited(self) -> bool:
        """Whether a field stands in a cell: the row is marked as if the list had the keyboard."""
        return self.editor.is_open

    def turn_prepared(self) -> None:
        """Tick the current setting as prepared, or take the tick away."""
        setting = self.current()
        if setting is not None and not setting.is_moved:
            self.prepared.emit(setting)

    def edit_cell(self) -> None:
        """Put a field into the current cell, or say why there is none."""
        column = self.currentIndex().column()
        setting = self.current()
        if column == PREP and setting is not None and not setting.is_moved:
            self.turn_prepared()
        else:
            self._edit(column)

    def choose_code(self) -> None:
        """The codes of the current setting."""
        self._edit(CODE)
        self.editor.show_picks()

    def ask_code(self, kind: OutcomeKind) -> None:
        """Ask in its cell for the code of an outcome."""
        self._edit(CODE, kind=kind)

    def _edit(self, column: int, typed: str = "", kind: OutcomeKind | None = None) -> None:
        setting = self.current()
        if setting is None or self._codes is None:
            return
        reason = "" if kind is not None else why_not(setting, column)
        if reason:
            self.editor.say(self.visualRect(self.rows.index(self.currentIndex().row(), column)), reason)
            return
        self._kind = kind
        field = field_for(setting, column, self._codes, kind)
        self.choose_cell(self.currentIndex().row(), column)
        self.editor.open(field, CellPlace(setting.hearing_id, column), typed, HINTS[kind] if kind else "")
        self._show_rows(self._today)

    def settle(self) -> bool:
        """Take what is being typed, because its row is about to go; False where it is refused, and said why."""
        return self.editor.settle()

    def answer(self, refusal: str) -> None:
        """What the docket said to what was typed."""
        self.editor.answer(refusal)

    def _on_taken(self, place: CellPlace, value: object) -> None:
        setting = self._settings.get(place.key)
        if setting is not None:
            self.edited.emit(CellEdit(setting, place.column, value, self._kind))

    def _on_closed(self, step: int) -> None:
        """The field is gone: what it showed ahead is shown no more, and Tab goes on."""
        was_asked, self._kind = self._kind is not None, None
        self._show_rows(self._today)
        if step and not was_asked:
            self._go_on(step)

    def _go_on(self, step: int) -> None:
        """The next cell with a field in this row; after the last, the first of the row below."""
        row = self.rows.place_of(self.editor.at.key)
        if row is None:
            return
        cell = row * len(IN_A_FIELD) + IN_A_FIELD.index(self.editor.at.column)
        while True:
            cell += step
            row, place = divmod(cell, len(IN_A_FIELD))
            if not 0 <= row < len(self.rows.rows) or self.rows.rows[row].is_heading:
                return
            self.choose_cell(row, IN_A_FIELD[place])
            setting = self.current()
            if setting is not None and not why_not(setting, IN_A_FIELD[place]):
                self._edit(IN_A_FIELD[place])
                return

    def _on_today(self) -> None:
        self.today_asked.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == PREP:
            self.turn_prepared()
        super()._on_clicked(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() in IN_A_FIELD:
            self._edit(index.column())
        elif index.column() != PREP:
            super()._on_double_clicked(index)

    def offered(self) -> QMenu:
        """A menu of what can be done with the current setting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_letters(menu)
        for kind, key in OUTCOME_KEYS.items():
            outcome = menu.addAction(f"{kind.label}\t{key}")
            outcome.setData(kind)
            outcome.triggered.connect(self._on_key)
        menu.addSeparator()
        menu.addActions(self._commands)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current() is not None:
            below = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            self.offered().popup(event.globalPos() if event.reason() == QContextMenuEvent.Reason.Mouse else below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.editor.quiet()
        digit = event.text() if event.text().isdigit() and not event.modifiers() & ~TYPING else ""
        if digit and self.takes_letters and self.currentIndex().column() in BY_DIGIT:
            self._edit(self.currentIndex().column(), digit)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.editor.quiet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editor.place()
