"""The View menu: the pages, the fiscal years, the parts of the window, and how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from iqdesk.domain.calendar import FiscalYear
from iqdesk.ui.labels import KeyHints
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.menus.table import LINE, Command, add_commands, add_looks
from iqdesk.ui.page import Place
from iqdesk.ui.sidebar import ENTRIES
from iqdesk.ui.table import Table
from iqdesk.ui.year.year_switch import year_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.page import Page


class ViewMenu(QObject):
    """Goes to pages, other years and parts of the window; chooses the look."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._hints_shown = window.settings.value("hints", "true") != "false"
        self.letters_act = window.settings.value("letters", "true") != "false"
        self._build()

    def _build(self) -> None:
        menu = self._window.menuBar().addMenu("&View")
        for place, entry in enumerate(ENTRIES, start=1):
            action = QAction(f"&{place}  {entry.word}", menu)
            action.setShortcut(QKeySequence(f"Ctrl+{place}"))
            action.setData(entry.page)
            action.triggered.connect(self._on_page)
            menu.addAction(action)
            if entry.page == "statement":
                self._statement, self._statement_keys = action, action.shortcut()
        commands = (
            LINE,
            Command("&Back", "Alt+Left", self._window.back),
            Command("The &case as it was after this step\tCtrl+Enter", "", self._look_back),
            LINE,
            Command("&Earlier fiscal year", "Ctrl+Shift+PgUp", self._earlier),
            Command("L&ater fiscal year", "Ctrl+Shift+PgDown", self._later),
            Command("&This fiscal year", "Ctrl+Shift+Home", self._this_year),
            Command("As &of a day…", "Ctrl+Shift+G", self._another_day),
            Command("Back to to&day", "", self._back_to_today),
            LINE,
            Command("C&hart or table", "Ctrl+T", self._twin),
            Command("&Side panel", "F9", self._side),
            Command("What i&f", "Ctrl+Shift+F", self._what_if),
            Command("&Next part of the window", "F6", self._next_part),
            Command("&Part before", "Shift+F6", self._part_before),
            LINE,
        )
        _back, self._look_back_action, self._before, self._after, _, _, self._to_today, *_rest = add_commands(menu, commands)
        self._columns = menu.addMenu("Col&umns")
        self._views = menu.addMenu("Saved &views")
        self._lines = menu.addMenu("Lines of the cha&rt")
        self._years = menu.addMenu("Compare &years")
        for of_page in (self._columns, self._views, self._lines, self._years):
            keep_letters(of_page)
        add_looks(menu, self._window, self._window.look.look, self._on_look)
        self._add_switch(menu, "&Key hints", self._on_hints, on=self._hints_shown)
        self._add_switch(menu, "S&ingle keys in lists", self._on_letters, on=self.letters_act)
        menu.addAction(self._window.bench.action)
        menu.addSeparator()
        menu.addMenu(self._window.profile.menu)
        self._connect(menu)

    def _connect(self, menu: QMenu) -> None:
        """What depends on the page and the year is told when the menu opens."""
        self._desk.worker_changed.connect(self._suit_worker)
        self._suit_worker()
        menu.aboutToShow.connect(self._grey_years)
        menu.aboutToHide.connect(self._ungrey_years)
        menu.aboutToShow.connect(self._take_columns)
        menu.aboutToShow.connect(self._take_views)
        menu.aboutToShow.connect(self._take_chart)
        menu.aboutToShow.connect(self._grey_looking_back)
        self._columns.aboutToShow.connect(self._tick_columns)

    def _add_switch(self, menu: QMenu, text: str, slot: Callable[[bool], object], *, on: bool) -> None:
        switch = QAction(text, menu)
        switch.setCheckable(True)
        switch.setChecked(on)
        switch.toggled.connect(slot)
        menu.addAction(switch)

    def suit(self, page: Page) -> None:
        """Show the page's key hints or hide them, and let single keys act in its lists or not, as chosen."""
        for hints in page.findChildren(KeyHints):
            hints.choose(chosen=self._hints_shown)
        for table in page.findChildren(Table):
            table.take_letters(takes=self.letters_act)

    def _suit_worker(self) -> None:
        """The statement is the judge's own paper: nothing leads a clerk there."""
        is_judge = self._desk.file.author.reads_private
        self._statement.setVisible(is_judge)
        self._statement.setShortcut(self._statement_keys if is_judge else QKeySequence())

    def _on_page(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._window.go(Place(sender.data()))

    def _earlier(self) -> None:
        self._measure(year_beside(self._desk, -1))

    def _later(self) -> None:
        self._measure(year_beside(self._desk, 1))

    def _this_year(self) -> None:
        self._measure(FiscalYear.of(self._desk.as_of))

    def _another_day(self) -> None:
        from iqdesk.ui.year.as_of_dialog import AsOfDialog  # noqa: PLC0415 - start-up does without

        day = AsOfDialog.ask(self._window, self._desk.as_of, self._desk.today)
        if day is not None:
            self._desk.measure(as_of=day)

    def _back_to_today(self) -> None:
        self._desk.measure(as_of=self._desk.today)

    def _measure(self, year: FiscalYear | None) -> None:
        if year is not None:
            self._desk.measure(year=year)

    def _grey_years(self) -> None:
        self._before.setEnabled(year_beside(self._desk, -1) is not None)
        self._after.setEnabled(year_beside(self._desk, 1) is not None)
        self._to_today.setEnabled(self._desk.as_of != self._desk.today)

    def _ungrey_years(self) -> None:
        """Their keys act in the next year, too."""
        for action in (self._before, self._after, self._to_today):
            action.setEnabled(True)

    def _take_columns(self) -> None:
        """The columns of the page that is shown."""
        _show_of(self._columns, self._window.page().column_menu())

    def _take_views(self) -> None:
        """The saved views of the list that is shown."""
        _show_of(self._views, self._window.page().view_menu())

    def _take_chart(self) -> None:
        """What can be chosen of the chart that is shown."""
        _show_of(self._lines, self._window.page().lines_menu())
        _show_of(self._years, self._window.page().years_menu())

    def _tick_columns(self) -> None:
        chooser = self._window.page().column_menu()
        if chooser is not None:
            chooser.aboutToShow.emit()

    def _look_back(self) -> None:
        self._window.page().look_back()

    def _grey_looking_back(self) -> None:
        self._look_back_action.setEnabled(self._window.page().looks_back())

    def _twin(self) -> None:
        self._window.page().toggle_twin()

    def _side(self) -> None:
        self._window.page().toggle_side()

    def _what_if(self) -> None:
        from iqdesk.ui.pace.pace_page import PacePage  # noqa: PLC0415 - a page is made when it is first shown

        self._window.go(Place("pace"))
        page = self._window.page()
        if isinstance(page, PacePage):
            page.show_what_if()

    def _next_part(self) -> None:
        self._go_on(1)

    def _part_before(self) -> None:
        self._go_on(-1)

    def _go_on(self, step: int) -> None:
        from iqdesk.ui.regions import go_to_next  # noqa: PLC0415 - start-up does without

        go_to_next(self._window, step)

    def _on_look(self, action: QAction) -> None:
        self._window.look.choose(action.data())
        self._window.settings.setValue("look", action.data().value)

    def _on_hints(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._hints_shown = shown
        self._keep("hints", chosen=shown)

    def _on_letters(self, act: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.letters_act = act
        self._window.menus.edit.take_letters(takes=act)
        self._keep("letters", chosen=act)

    def _keep(self, name: str, *, chosen: bool) -> None:
        self._window.settings.setValue(name, "true" if chosen else "false")
        for page in self._window.pages.values():
            self.suit(page)


def _show_of(menu: QMenu, of_page: QMenu | None) -> None:
    """The commands of a page's menu; taken out one by one, for `clear` would take them from the page's own menu, too."""
    for action in menu.actions():
        menu.removeAction(action)
    menu.addActions(of_page.actions() if of_page is not None else [])
    menu.setEnabled(of_page is not None)
