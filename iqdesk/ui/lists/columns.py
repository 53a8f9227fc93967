"""Which columns a list shows and how wide they are: chosen by the person, kept for the next time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from collections.abc import Collection

    from iqdesk.ui.cells import Column
    from iqdesk.ui.table import CellModel

NARROWEST = 40


class ColumnTable(Table):
    """A list whose columns a person chooses and widens. `columns_changed` comes after either."""

    columns_changed = Signal()
    of_search = ""  # the title of the column that shows while something is searched for, and only then
    _is_searched = False

    def __init__(self, columns: tuple[Column, ...], name: str, model: CellModel, unasked: Collection[str]) -> None:
        self._unasked = {place for place, column in enumerate(columns) if column.title in unasked}
        self._hidden = set(self._unasked)
        self._own_widths: dict[int, int] = {}
        self._is_fitting = False
        super().__init__(columns, name, model=model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(NARROWEST)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_menu_asked)
        head.sectionResized.connect(self._on_section_resized)
        head.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)
        self.chooser = self._made_chooser()

    def _made_chooser(self) -> QMenu:
        """A menu of the columns, those that show ticked."""
        menu = QMenu("&Columns", self)
        keep_letters(menu)
        for place, column in enumerate(self._columns):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setData(place)
            menu.addAction(action)
        menu.addSeparator()
        self._as_made = QAction("As they were made", menu)
        menu.addAction(self._as_made)
        menu.triggered.connect(self._on_chosen)
        menu.aboutToShow.connect(self._tick)
        return menu

    def shown_titles(self) -> tuple[str, ...]:
        """The titles of the columns that are chosen, in their order."""
        return tuple(column.title for place, column in enumerate(self._columns) if self.may_show(place))

    def may_show(self, place: int) -> bool:
        return place not in self._hidden and (self._is_searched or self._columns[place].title != self.of_search)

    def show_of_search(self, *, is_searched: bool) -> None:
        """Show the column that says why a row was found, or not."""
        if is_searched != self._is_searched:
            self._is_searched = is_searched
            self.fit_columns()

    def wanted_width(self, place: int) -> int:
        return self._own_widths.get(place) or super().wanted_width(place)

    def grows(self, place: int) -> int:
        return 0 if place in self._own_widths else super().grows(place)

    def fit_columns(self) -> None:
        self._is_fitting = True
        super().fit_columns()
        self._is_fitting = False

    def choose_columns(self, hidden: Collection[int], widths: dict[int, int]) -> None:
        """Show all columns but these, in these widths where one is given."""
        if len(hidden) < len(self._columns):
            self._hidden = set(hidden)
        self._own_widths = dict(widths)
        self.fit_columns()
        self.columns_changed.emit()

    def keep(self, settings: QSettings, name: str) -> None:
        """Write down what is chosen."""
        titles = [column.title for column in self._columns]
        kept = {
            "hidden": [titles[place] for place in sorted(self._hidden)],
            "widths": {titles[place]: width for place, width in self._own_widths.items()},
        }
        settings.setValue(f"columns/{name}", json.dumps(kept))

    def take_kept(self, settings: QSettings, name: str) -> None:
        """Show what was chosen the last time; what cannot be read is as if nothing had been."""
        places = {column.title: place for place, column in enumerate(self._columns)}
        try:
            kept = json.loads(str(settings.value(f"columns/{name}", "")))
            hidden = {places[title] for title in kept["hidden"] if title in places}
            widths = {places[title]: int(width) for title, width in kept["widths"].items() if title in places}
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        self.choose_columns(hidden, {place: width for place, width in widths.items() if width >= NARROWEST})

    def _tick(self) -> None:
        for action in self.chooser.actions():
            place = action.data()
            if isinstance(place, int):
                action.setChecked(place not in self._hidden)
                action.setEnabled(place in self._hidden or len(self._hidden) < len(self._columns) - 1)

    def _on_chosen(self, action: QAction) -> None:
        if action is self._as_made:
            self.choose_columns(self._unasked, {})
        else:
            self.choose_columns(self._hidden ^ {action.data()}, self._own_widths)

    def _on_menu_asked(self, where: QPoint) -> None:
        self.chooser.popup(self.horizontalHeader().mapToGlobal(where))

    def _on_section_resized(self, place: int, _before: int, width: int) -> None:
        if not self._is_fitting and width > 0:
            self._own_widths[place] = width
            self.columns_changed.emit()

    def _on_handle_double_clicked(self, place: int) -> None:
        self._own_widths.pop(place, None)
        self.fit_columns()
        self.columns_changed.emit()
