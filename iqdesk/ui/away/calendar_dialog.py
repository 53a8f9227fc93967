"""Bringing a calendar in: each event with what it would do to the away ledger, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.typed_shares import share_words
from iqdesk.exchange.calendar_plan import Fate, plan_calendar
from iqdesk.ui import theme, words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.choice import Choice
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import button, label
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.calendar import Away
    from iqdesk.exchange.calendar_file import CalendarEvent
    from iqdesk.exchange.calendar_plan import CalendarPlan, PlannedEvent

GLYPHS = {Fate.NEW: Glyph.PLUS, Fate.CHANGED: Glyph.WAVE, Fate.KNOWN: Glyph.EQUALS, Fate.REFUSED: Glyph.CROSS}
COLUMNS = (
    Column("", "Changed", glyphs=True),
    Column("When", "Wed Sep 28 – Wed Sep 30"),
    Column("Event", "Judges’ conference", grow=3),
    Column("Kind", "Court closure"),
    Column("Why not", "It says no kind of day away.", grow=2),
)


class CalendarDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(
        parent: QWidget, name: str, events: Sequence[CalendarEvent], ledger: Sequence[Away], today: date
    ) -> CalendarPlan | None:
        """What is to be taken in, None to leave the ledger as it is."""
        dialog = CalendarDialog(parent, name, events, ledger, today)
        try:
            return dialog.plan if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(
        self, parent: QWidget | None, name: str, events: Sequence[CalendarEvent], ledger: Sequence[Away], today: date
    ) -> None:
        super().__init__(parent)
        self._events, self._ledger, self._today = events, ledger, today
        self.plan = plan_calendar(events, ledger)
        self.setWindowTitle("Days away of a calendar")
        self.counts = label("", Type.PANEL_TITLE, wraps=True)
        self.otherwise = Choice("Events that say no kind")
        self.otherwise.addItem("Leave them out", None)
        for kind in AwayKind:
            self.otherwise.addItem(f"Take them as {kind.value}", kind)
        self.list = Table(COLUMNS, "Events of the calendar")
        self.imports = button("&Import", "filled")
        self._build(name)
        self.otherwise.currentIndexChanged.connect(self._on_kind)
        self._show()

    def _build(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(800))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addWidget(label(name, Type.CAPTION, "2", wraps=True))
        self._asks = label("Events that say &no kind", Type.HEAD, "2")
        self._asks.setBuddy(self.otherwise)
        row = QHBoxLayout()
        row.addWidget(self._asks)
        row.addWidget(self.otherwise)
        row.addStretch()
        column.addLayout(row)
        self.list.setMinimumHeight(theme.scaled(260))
        column.addWidget(self.list, 1)
        leaves = button("&Leave the ledger as it is")
        leaves.clicked.connect(self.reject)
        self.imports.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leaves, self.imports))
        asks = bool(self.plan.without_kind)
        self._asks.setVisible(asks)
        self.otherwise.setVisible(asks)

    def _on_kind(self) -> None:
        self.plan = plan_calendar(self._events, self._ledger, self.otherwise.currentData())
        self._show()

    def _show(self) -> None:
        counts = self.plan.counts()
        said = ", ".join(f"{words.figure(count)} {fate.value}" for fate, count in counts.items() if count)
        self.counts.setText(said.capitalize() or "The calendar holds no event")
        self.list.show_rows([self._row(place, one) for place, one in enumerate(self.plan.events)])
        writes = self.plan.writes
        self.imports.setText(f"&Import {words.plural(writes, 'entry', 'entries')}" if writes else "&Import")
        self.imports.setEnabled(bool(writes))

    def _row(self, place: int, one: PlannedEvent) -> Row:
        event, day = one.event, words.short_day
        when = day(event.first, self._today)
        if event.last != event.first:
            when += f" – {day(event.last, self._today)}"
        part = share_words(event.hundredths) if 0 < event.hundredths < 100 else ""
        why = one.reason or ("the same days as here" if one.fate is Fate.KNOWN else "")
        cells = (
            Cell(one.fate.label, glyph=GLYPHS[one.fate]),
            Cell(when if event.first.year > 1 else ""),
            Cell(event.summary, muted=part),
            Cell(one.kind.label if one.kind else ""),
            Cell(why, tone=Tone.INK2, hint=why),
        )
        return Row(place, cells)
