"""Hearings whose outcome can be recorded: under the current row the six outcomes with their keys, and to whom they go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui import theme, words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.glyphs import OUTCOME_GLYPHS, Glyph
from iqdesk.ui.labels import Elided
from iqdesk.ui.outcomes.answers import goes_to
from iqdesk.ui.palette import tokens
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from iqdesk.domain.records import Setting

STRIP_HEIGHT, STRIP_GAP, SIDES = 36, 12, 8
OUTCOME_KEYS = {
    OutcomeKind.HELD: "H",
    OutcomeKind.COMPLETED: "C",
    OutcomeKind.ADJOURNED: "A",
    OutcomeKind.RESERVED: "R",
    OutcomeKind.DID_NOT_PROCEED: "N",
    OutcomeKind.IN_ERROR: "E",
}
ASKS_MORE = (OutcomeKind.COMPLETED, OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)
SHORT_LABELS = {OutcomeKind.IN_ERROR: "In error"}


def short_label(kind: OutcomeKind) -> str:
    """The word in the strip and in lists; the full one is the kind's own label."""
    return SHORT_LABELS.get(kind, kind.label)


def outcome_cell(kind: OutcomeKind | None, code: str | None) -> Cell:
    """An outcome as lists show it: glyph, word, and the code that says why."""
    if kind is None:
        return Cell("No outcome", glyph=Glyph.RING, tone=Tone.INK2)
    says_code = kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)
    return Cell(short_label(kind), muted=code or "" if says_code else "", glyph=OUTCOME_GLYPHS[kind])


class StripKey(QAbstractButton):
    """One outcome: its key as a cap, and its word."""

    def __init__(self, kind: OutcomeKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setText(short_label(kind) + ("…" if kind in ASKS_MORE else ""))
        self.setAccessibleName(f"{kind.label}, key {OUTCOME_KEYS[kind]}")
        self.setToolTip(kind.label)
        self.setFont(theme.font(Type.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row keeps it: its letters are the keyboard's way
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _cap(self) -> int:
        return self.fontMetrics().height() + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter, cap = tokens(), QPainter(self), self._cap()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - cap) / 2
        painter.setPen(QPen(colours.ink2 if self.underMouse() else colours.edge, 1))
        painter.setBrush(colours.paper)
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, cap - 1, cap - 1), 4, 4)
        painter.setPen(colours.ink)
        painter.setFont(theme.font(Type.HEAD))
        painter.drawText(0, int(top), cap, cap, int(Qt.AlignmentFlag.AlignCenter), OUTCOME_KEYS[self.kind])
        painter.setFont(self.font())
        left = cap + 6
        painter.drawText(left, 0, self.width() - left, self.height(), int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def sizeHint(self) -> QSize:
        return QSize(self._cap() + 8 + self.fontMetrics().horizontalAdvance(self.text()), max(24, self._cap() + 4))


class OutcomeStrip(QWidget):
    """The six outcomes in a line, and to how many riders they go; where there is no room for that, it is left out."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SIDES, 0, SIDES, 4)
        row.setSpacing(STRIP_GAP)
        for kind in OUTCOME_KEYS:
            key = StripKey(kind, self)
            key.clicked.connect(self._on_clicked)
            row.addWidget(key)
        self.riders = Elided(Type.CAPTION, "2")
        row.addWidget(self.riders, 1)
        row.addStretch()

    def say_riders(self, count: int) -> None:
        """Say how many riders an outcome goes to, and how to leave one out."""
        self.riders.setText(f"Goes to {words.plural(count, 'rider')} too; with Shift it asks first" if count else "")
        self._fit()

    def _fit(self) -> None:
        """The outcomes are whole first, nearer to one another where need be."""
        keys = self.findChildren(StripKey)
        least = 2 * SIDES + sum(key.sizeHint().width() for key in keys)
        self.riders.setVisible(least + len(keys) * STRIP_GAP + self.riders.minimumSizeHint().width() <= self.width())
        is_wide = least + (len(keys) - 1) * STRIP_GAP <= self.width()
        self._row.setSpacing(STRIP_GAP if is_wide else STRIP_GAP // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, StripKey):
            self.chosen.emit(sender.kind)


def add_outcome_letters(table: Table, slot: Callable[[], object], asking_slot: Callable[[], object]) -> None:
    """A list's six letters, and with Shift those that ask first; the action that sends has the outcome as its data."""
    for kind, key in OUTCOME_KEYS.items():
        table.add_letter(key, kind.label, slot).setData(kind)
        table.add_letter(f"Shift+{key}", f"{kind.label}, asking first", asking_slot).setData(kind)


class OutcomeTable(Table):
    """A list of hearings with the strip.

    `outcome_chosen` carries the setting, the kind of outcome, and whether to ask first what its letter would record at once.
    """

    outcome_chosen = Signal(object, object, bool)

    def __init__(self, columns: tuple[Column, ...], name: str, *, lines: int = 1) -> None:
        super().__init__(columns, name, lines=lines)
        self._settings: dict[object, Setting] = {}
        self._today = date.max
        self._grown = -1
        self._strip = OutcomeStrip(self)
        self._strip.hide()
        self._strip.chosen.connect(self.choose_outcome)
        self.moved.connect(self._on_moved)
        self.verticalScrollBar().valueChanged.connect(self._place_strip)
        add_outcome_letters(self, self._on_key, self._on_asking_key)

    def show_hearings(self, rows: Sequence[Row], settings: Iterable[Setting], today: date) -> None:
        """Take other rows, and the settings that they stand for."""
        self.show_about(rows, {setting.hearing_id: setting for setting in settings}, today)

    def show_about(self, rows: Sequence[Row], settings: Mapping[object, Setting], today: date) -> None:
        """Take other rows, and by their keys the settings that some of them are about."""
        self._settings = dict(settings)
        self._today = today
        self._shrink()
        self.show_rows(rows)
        self._on_moved()

    def current(self) -> Setting | None:
        """The setting of the current row."""
        return self._settings.get(self.current_key())

    def leave_heading(self) -> None:
        """The row under a heading, where a row went and the heading took its place; above it under the last."""
        place, rows = self.currentIndex().row(), self.rows.rows
        if 0 <= place < len(rows) and rows[place].is_heading:
            below = next((one for one in range(place, len(rows)) if not rows[one].is_heading), None)
            above = next((one for one in range(place, -1, -1) if not rows[one].is_heading), None)
            found = above if below is None else below
            if found is not None:
                self.choose_place(found)

    def choose_outcome(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        """Say that the current setting ended so."""
        setting = self.current()
        if setting is not None:
            self.outcome_chosen.emit(setting, kind, asks)

    def has_strip(self, setting: Setting) -> bool:
        """Whether an outcome is still asked for."""
        return setting.outcome is None and setting.on <= self._today

    def _on_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.choose_outcome(sender.data())

    def _on_asking_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.choose_outcome(sender.data(), asks=True)

    def _on_moved(self) -> None:
        self._shrink()
        row, setting = self.currentIndex().row(), self.current()
        if setting is not None and self.has_strip(setting):
            self._grown = row
            self._strip.say_riders(len(goes_to(setting)))
            self.setRowHeight(row, self.row_height + theme.scaled(STRIP_HEIGHT))
            self._place_strip()
        self.rows_resized()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _shrink(self) -> None:
        if 0 <= self._grown < len(self.rows.rows):
            self.setRowHeight(self._grown, self.row_height)
        self._grown = -1
        self._strip.hide()

    def _place_strip(self) -> None:
        if self._grown >= 0:
            top = self.rowViewportPosition(self._grown) + self.row_height
            self._strip.setVisible(top >= 0)  # else it would lie over the head
            self._strip.setGeometry(0, self.horizontalHeader().height() + top, self._room, theme.scaled(STRIP_HEIGHT) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_strip()
