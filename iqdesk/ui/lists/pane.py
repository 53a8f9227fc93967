"""One list with its views as chips: holds what is asked, lets the store answer, and keeps the chosen row where it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.lists import FIRST_SHOWN, ListKind, ListQuery
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.lists.columns import ColumnTable
from iqdesk.ui.lists.list_model import ListModel
from iqdesk.ui.lists.views_menu import WITH_A_KEY, as_label
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.outcomes.outcome_table import add_outcome_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSettings

    from iqdesk.domain.saved_views import SavedView
    from iqdesk.ui.cells import Row
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported
    from iqdesk.ui.lists.listed import Listed

MOST_HEIGHT = 16_777_215  # Qt's own


class ListPane(QWidget):
    """A list of one kind. `opened` carries the case of a row, `changed` comes when what is shown or counted is another."""

    opened = Signal(object)
    changed = Signal()
    view_chosen = Signal(object)  # a saved view
    outcome_chosen = Signal(object, bool)  # of the current hearing; whether to ask first
    cleared = Signal()  # everything is wanted, whatever is typed in the find box

    def __init__(self, desk: Desk, listed: Listed) -> None:
        super().__init__()
        self.desk = desk
        self.listed = listed
        self.total = 0
        self.apart = 0  # public rows not yet matched, which no list shows
        self.views: tuple[SavedView, ...] = ()
        self._shown: ListQuery | None = None
        self._wanted: object = None  # the row to be current once all are there
        self.model = ListModel(listed.columns, self._rows, desk.show, self)
        self.list = ColumnTable(listed.columns, listed.kind.label, self.model, listed.unasked)
        self.list.of_search = listed.of_search
        self._chips = Chips([view.label for view in listed.kind.views], f"Which {listed.kind.value}")
        self._none = label("", ink="2")
        self._clear = button("Clear filters", "link")
        self.order_menu = self._made_order_menu()
        self.kind_menu = self._made_kind_menu()
        self._build()
        self._connect()
        self.set_query(FIRST_SHOWN[listed.kind])
        self.setFocusProxy(self.list)

    def _rows(self, ids: Sequence[int]) -> list[Row]:
        with self.desk.file.read_in_words():
            return self.listed.rows(ids)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        chips = QHBoxLayout()
        chips.setContentsMargins(INDENT, 0, INDENT, 0)
        chips.addWidget(self._chips)
        column.addLayout(chips)
        column.addWidget(self.list, 1)
        note = QHBoxLayout()
        note.setContentsMargins(INDENT, 0, 0, 0)
        note.addWidget(self._none)
        note.addWidget(self._clear)
        note.addStretch()
        column.addLayout(note)
        column.addStretch()

    def _connect(self) -> None:
        head = self.list.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head_clicked)
        self.list.opened.connect(self._on_opened)
        self._chips.chosen.connect(self._on_chip)
        self._clear.clicked.connect(self.cleared)
        self.model.filled.connect(self._on_filled)
        if self.listed.kind is ListKind.HEARINGS:
            add_outcome_letters(self.list, self._on_outcome, self._on_asked_outcome)
        for place in range(WITH_A_KEY):
            self.list.add_letter(str(place + 1), f"Saved view {place + 1}", self._on_figure).setData(place)

    def _on_outcome(self) -> None:
        self._say_outcome(asks=False)

    def _on_asked_outcome(self) -> None:
        self._say_outcome(asks=True)

    def _say_outcome(self, *, asks: bool) -> None:
        sender = self.sender()
        if isinstance(sender, QAction) and self.list.current_key() is not None:
            self.outcome_chosen.emit(sender.data(), asks)

    def _made_order_menu(self) -> QMenu:
        menu, self._orders = QMenu("Order", self), QActionGroup(self)
        keep_letters(menu)
        for order in self.listed.kind.orders:
            action = QAction(_order_words(order.value), self._orders)
            action.setCheckable(True)
            action.setData(order)
            menu.addAction(action)
        menu.addSeparator()
        self._backwards = QAction("Last first", menu)
        self._backwards.setCheckable(True)
        menu.addAction(self._backwards)
        menu.triggered.connect(self._on_order_chosen)
        return menu

    def _made_kind_menu(self) -> QMenu | None:
        """Hearings can be narrowed to a kind as well."""
        if self.listed.kind is not ListKind.HEARINGS:
            return None
        menu, self._kinds = QMenu("Kind", self), QActionGroup(self)
        keep_letters(menu)
        for kind in (None, *HearingKind):
            action = QAction(kind.label if kind else "Every kind", self._kinds)
            action.setCheckable(True)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_kind_chosen)
        return menu

    def set_query(self, query: ListQuery) -> None:
        """What to show from the next refreshing on."""
        self.query = query
        self.choose_chip()

    def choose_chip(self) -> None:
        """The chip of what is shown: a saved view, or one of the list's own."""
        own = self.listed.kind.views
        view = self.shown_view()
        place = self.views.index(view) if view is not None else WITH_A_KEY
        self._chips.choose(len(own) + place if place < WITH_A_KEY else own.index(self.query.view))

    def show_views(self, views: Sequence[SavedView]) -> None:
        """The saved views of this list, the first as chips after its own; the others stand in the menu alone."""
        if self.views != tuple(views):
            self.views = tuple(views)
            names = [*(view.label for view in self.listed.kind.views), *(as_label(view.name) for view in views[:WITH_A_KEY])]
            self._chips.put(names)
        self.choose_chip()

    def shown_view(self) -> SavedView | None:
        """The saved view that is shown as it was saved."""
        return next((view for view in self.views if view.query == self.query), None)

    def ask(self, query: ListQuery) -> None:
        """Show something else now."""
        self.set_query(query)
        self.desk.show(self.refresh)

    def refresh(self) -> None:
        """Ask the store anew. The row that is current stays so if it is still listed, else its place is kept."""
        anew = self.query != self._shown
        self._wanted = self.list.current_key() if self._wanted is None else self._wanted
        place = self.list.currentIndex().row()
        self._shown = self.query
        self.listed.prepare(self.query.search)
        self.list.show_of_search(is_searched=bool(self.query.search.strip()))
        self.model.take(self.desk.file.list_ids(self.listed.kind, self.query, self.desk.today), anew=anew)
        if not self.model.is_whole:
            self._show()
        elif self.model.ids and not self.list.currentIndex().isValid():
            self.list.choose_place(min(max(place, 0), len(self.model.ids) - 1))

    def stop(self) -> bool:
        """Nobody looks any more. Whether something was still to be read: then all is asked anew when one looks again."""
        if self.model.is_whole:
            return False
        self.model.stop()
        self._shown = None
        return True

    def _on_filled(self, was_other: object) -> None:
        self.desk.show(self._count)
        if was_other and not self.list.currentIndex().isValid():
            self.list.choose(self._wanted)
        self._wanted = None
        self._show()

    def _count(self) -> None:
        whole = self.query.view is self.listed.kind.views[0] and not self.is_narrowed
        self.total = len(self.model.ids) if whole else self.desk.file.list_count(self.listed.kind)
        self.apart = self.desk.file.list_apart(self.listed.kind)

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a kind leaves rows out, whatever the chip does."""
        return bool(self.query.search.strip()) or self.query.of_kind is not None

    def count_words(self) -> str:
        """How many of how many; with dots while they are counted."""
        found = words.figure(len(self.model.ids))
        return f"{found} of {words.figure(self.total)}" if self.model.is_whole else f"{found} …"

    def apart_words(self) -> str:
        """How many public rows the list leaves out, and where they are matched."""
        return f"{words.plural(self.apart, 'public row')} not yet matched: Docket > Match public rows" if self.apart else ""

    def order_words(self) -> str:
        """What the list is ordered by."""
        return _order_words(self.query.order.value, inside=True)

    def _show(self) -> None:
        found, kind = len(self.model.ids), self.listed.kind
        self.list.setMaximumHeight(MOST_HEIGHT if found else self.list.horizontalHeader().height())
        self._none.setVisible(not found)
        verb = "match" if self.total != 1 else "matches"
        many = f"None of {words.plural(self.total, kind.noun)} {verb}." if self.total else f"There are no {kind.value} yet."
        self._none.setText(many)
        self._clear.setVisible(not found and (self.is_narrowed or self.query.view is not kind.views[0]) and self.total > 0)
        self._show_order()
        self.changed.emit()

    def _show_order(self) -> None:
        head, query = self.list.horizontalHeader(), self.query
        column = next((place for place, one in enumerate(self.listed.columns) if one.order is query.order), -1)
        direction = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, direction)
        self._backwards.setChecked(query.descending)
        for action in self._orders.actions():
            action.setChecked(action.data() is query.order)
        for action in self._kinds.actions() if self.kind_menu is not None else ():
            action.setChecked(action.data() is query.of_kind)

    def current_case(self) -> int | None:
        """The case that the current row is about."""
        key = self.list.current_key()
        return self.listed.case_of(key) if isinstance(key, int) else None

    def exported(self) -> Exported:
        """The list as it is shown: what narrows it, its order and its columns."""
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        query, titles = self.query, self.list.shown_titles()
        how = f"{self.shown_words()}. Columns: {', '.join(titles)}."
        return Exported(Asked(SheetList(self.listed.kind.value), self.desk.today, query, titles), len(self.model.ids), how)

    def shown_words(self) -> str:
        """What narrows the list, and its order."""
        query, sought = self.query, self.query.search.strip()
        narrowed = (query.view.label, query.of_kind.label if query.of_kind else "", f"“{sought}”" if sought else "")
        order = f"by {self.order_words()}{', last first' if query.descending else ''}"
        return f"{', '.join(part for part in narrowed if part)}; {order}"

    def keep_columns(self, settings: QSettings) -> None:
        """Take up the columns of the last time, and keep what is chosen from now on."""
        self._settings = settings
        self.list.take_kept(settings, self.listed.kind.value)
        self.list.columns_changed.connect(self._on_columns_changed)

    def _on_columns_changed(self) -> None:
        self.list.keep(self._settings, self.listed.kind.value)

    def _on_opened(self, key: object) -> None:
        case_id = self.listed.case_of(key) if isinstance(key, int) else None
        if case_id is not None:
            self.opened.emit(case_id)

    def _on_chip(self, place: int) -> None:
        own = self.listed.kind.views
        if place < len(own):
            self.ask(replace(self.query, view=own[place]))
        else:
            self.view_chosen.emit(self.views[place - len(own)])

    def _on_figure(self) -> None:
        figure = self.sender()
        if isinstance(figure, QAction) and figure.data() < len(self.views):
            self.view_chosen.emit(self.views[figure.data()])

    def _on_head_clicked(self, section: int) -> None:
        order = self.listed.columns[section].order
        if order in self.listed.kind.orders:
            descending = order is self.query.order and not self.query.descending
            self.ask(replace(self.query, order=order, descending=descending))
        self._show_order()

    def _on_order_chosen(self, action: QAction) -> None:
        if action is self._backwards:
            self.ask(replace(self.query, descending=action.isChecked()))
        else:
            self.ask(replace(self.query, order=action.data()))

    def _on_kind_chosen(self, action: QAction) -> None:
        self.ask(replace(self.query, of_kind=action.data()))


def _order_words(words_: str, *, inside: bool = False) -> str:
    """An order as a menu says it, or inside a sentence."""
    return words_ if inside else words_[0].upper() + words_[1:]
