"""The docket: every case, filtered by chips and by what is typed into the find box, ordered by its heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.docket_model import DOCKET_COLUMNS, DocketModel
from iqdesk.ui.empty import NO_CASES, EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page, Place
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.ui.desk import Desk

HINTS = (("↑ ↓", "choose"), ("Enter", "open the case"), ("Ctrl+F", "find"), ("Ctrl+C", "copy the A-number"))
ORDER_WORDS = {
    CaseOrder.NEXT_SETTING: "Next setting",
    CaseOrder.A_NUMBER: "A-number",
    CaseOrder.RESPONDENT: "Respondent",
    CaseOrder.PENDING_SINCE: "Pending since",
}


class DocketPage(Page):
    """Holds what is searched, which view and which order; the store does all three."""

    name = "docket"
    shows: ClassVar[Touched] = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = ""
        self.view = CaseView.PENDING
        self.order = CaseOrder.NEXT_SETTING
        self.descending = False
        self.model = DocketModel(desk, self)
        self.list = Table(DOCKET_COLUMNS, "Cases", model=self.model)
        self.list.opened.connect(self._on_opened)
        self._chips = Chips([view.label for view in CaseView], "Which cases")
        self._chips.chosen.connect(self._on_chip)
        self._chips.choose(list(CaseView).index(self.view))
        self._count = label("", Type.STRONG)
        self._none = label("", ink="2")
        self._clear = button("Clear filters", "link")
        self._clear.clicked.connect(self._on_clear)
        self._hints = KeyHints(HINTS)
        self._empty = EmptyState("folder")
        self.setFocusProxy(self.list)
        self._set_up_head()
        self._build()

    def _set_up_head(self) -> None:
        head = self.list.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head_clicked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        self._tools = self._build_tools()
        column.addWidget(self._tools)
        column.addWidget(self.list, 1)
        self._empty.say(*NO_CASES)
        self._empty.acted.connect(self.wants_data)
        column.addWidget(self._empty, 1)
        note = QHBoxLayout()
        note.setContentsMargins(INDENT, 0, 0, 0)
        note.addWidget(self._none)
        note.addWidget(self._clear)
        note.addStretch()
        column.addLayout(note)
        column.addStretch()
        column.addSpacing(2)
        column.addWidget(self._hints)

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(INDENT, 2, INDENT, 0)
        row.setSpacing(6)
        row.addWidget(self._chips, 1)
        row.addWidget(self._count)
        row.addWidget(self._build_order_button())
        return tools

    def _build_order_button(self) -> QWidget:
        self._order_button = button("", "quiet", "options")
        menu, group = QMenu(self._order_button), QActionGroup(self)
        for order, text in ORDER_WORDS.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(order)
            menu.addAction(action)
        menu.addSeparator()
        self._backwards = QAction("Last first", menu)
        self._backwards.setCheckable(True)
        menu.addAction(self._backwards)
        menu.triggered.connect(self._on_order_chosen)
        self._orders = group
        self._order_button.setMenu(menu)
        return self._order_button

    def take(self, subject: object) -> None:
        """What to search for; a search looks through all cases, so that none is missed by a chip."""
        if isinstance(subject, str):
            self.search = subject
            if subject:
                self.view = CaseView.ALL
                self._chips.choose(list(CaseView).index(CaseView.ALL))
            self.make_stale()

    def refresh(self) -> None:
        file, today = self.desk.file, self.desk.today
        ids = file.case_ids(self.search, self.view, self.order, descending=self.descending, today=today)
        key, place = self.list.current_key(), self.list.currentIndex().row()
        if self.model.show(ids):
            self.list.choose(key, max(place, 0) if ids else -1)
        self._show_counts(len(ids), file.case_count())
        self._show_order()

    def _show_counts(self, found: int, total: int) -> None:
        self._count.setText(f"{words.figure(found)} of {words.figure(total)}")
        self.list.setMaximumHeight(16777215 if found else self.list.horizontalHeader().height())
        for one in (self.list, self._tools):
            one.setVisible(bool(total))
        self._empty.setVisible(not total)
        self._hints.be_useful(useful=bool(found))
        self.setFocusProxy(self.list if total else self._empty)
        self._none.setVisible(not found and bool(total))
        self._none.setText(f"None of {words.plural(total, 'case')} {'match' if total != 1 else 'matches'}.")
        self._clear.setVisible(not found and bool(total) and (bool(self.search) or self.view is not CaseView.ALL))
        searched = f"searched for “{self.search.strip()}”" if self.search.strip() else ""
        self.head("Docket", words.plural(total, "case"), searched)

    def _show_order(self) -> None:
        column = next(place for place, one in enumerate(DOCKET_COLUMNS) if one.order is self.order)
        direction = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        self.list.horizontalHeader().setSortIndicator(column, direction)
        self._order_button.setText(
            f"Order: {ORDER_WORDS[self.order].lower() if self.order is not CaseOrder.A_NUMBER else 'A-number'}"
        )
        self._backwards.setChecked(self.descending)
        for action in self._orders.actions():
            action.setChecked(action.data() is self.order)

    def only_case(self) -> int | None:
        """The case when exactly one is listed."""
        return self.model.ids[0] if len(self.model.ids) == 1 else None

    def current_case(self) -> int | None:
        key = self.list.current_key()
        return key if isinstance(key, int) else None

    def open_current(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._on_opened(key)

    def _on_opened(self, case_id: object) -> None:
        self.go.emit(Place("case", case_id))

    def _on_chip(self, place: int) -> None:
        self.view = list(CaseView)[place]
        self.make_stale()

    def _on_clear(self) -> None:
        self.view = CaseView.ALL
        self._chips.choose(list(CaseView).index(CaseView.ALL))
        self.go.emit(Place("docket", ""))

    def _on_head_clicked(self, section: int) -> None:
        order = DOCKET_COLUMNS[section].order
        if isinstance(order, CaseOrder):
            self.descending = order is self.order and not self.descending
            self.order = order
        self.make_stale()

    def _on_order_chosen(self, action: QAction) -> None:
        if action is self._backwards:
            self.descending = action.isChecked()
        else:
            self.order = action.data()
        self.make_stale()
