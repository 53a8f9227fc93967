"""The window's commands: what each menu holds, and what is named or greyed by what the desk can do now."""

from __future__ import annotations

from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from iqdesk.domain.calendar import FiscalYear
from iqdesk.ui.labels import KeyHints
from iqdesk.ui.menus import LINE, Command, add_commands, add_looks, add_menu, add_outcomes
from iqdesk.ui.page import Place
from iqdesk.ui.sidebar import ENTRIES
from iqdesk.ui.table import Table
from iqdesk.ui.year_switch import year_beside

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.page import Page

STANDARD = QKeySequence.StandardKey


class Commands(QObject):
    """Builds the menus of one window and keeps them true."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._hints_shown = window.settings.value("hints", "true") != "false"
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_docket()
        self._build_reports()
        self._build_help()

    def _build_file(self) -> None:
        commands = (
            Command("&Open…", STANDARD.Open, self._open_docket),
            LINE,
            Command("&Import public data…", "Ctrl+Shift+I", self.import_public),
            LINE,
            Command("&Quit", "Ctrl+Q", self._window.close),
        )
        add_menu(self._window.menuBar(), "&File", commands)

    def _build_edit(self) -> None:
        commands = (
            Command("&Undo", STANDARD.Undo, self._desk.undo),
            Command("&Redo", "Ctrl+Shift+Z", self._desk.redo),
            LINE,
            Command("&Copy", STANDARD.Copy, self._copy),
            LINE,
            Command("&Find a case, name or date", STANDARD.Find, self._find),
        )
        _, (self._undo, self._redo, self._copy_action, _find) = add_menu(self._window.menuBar(), "&Edit", commands)

    def _build_view(self) -> None:
        menu = self._window.menuBar().addMenu("&View")
        for place, entry in enumerate(ENTRIES, start=1):
            action = QAction(f"&{place}  {entry.word}", menu)
            action.setShortcut(QKeySequence(f"Ctrl+{place}"))
            action.setData(entry.page)
            action.triggered.connect(self._on_page)
            menu.addAction(action)
        commands = (
            LINE,
            Command("&Back", "Alt+Left", self._window.back),
            LINE,
            Command("&Earlier fiscal year", "Ctrl+Shift+PgUp", self._earlier),
            Command("L&ater fiscal year", "Ctrl+Shift+PgDown", self._later),
            Command("&This fiscal year", "Ctrl+Shift+Home", self._this_year),
            LINE,
            Command("C&hart or table", "Ctrl+T", self._twin),
            Command("&Side panel", "F9", self._side),
            Command("&Next part of the window", "F6", self._next_part),
            Command("&Part before", "Shift+F6", self._part_before),
            LINE,
        )
        _back, self._before, self._after, *_rest = add_commands(menu, commands)
        add_looks(menu, self._window, self._window.look.look, self._on_look)
        self._hints = QAction("&Key hints", menu)
        self._hints.setCheckable(True)
        self._hints.setChecked(self._hints_shown)
        self._hints.toggled.connect(self._on_hints)
        menu.addAction(self._hints)
        menu.aboutToShow.connect(self._grey_years)

    def _build_docket(self) -> None:
        menu, (self._open,) = add_menu(
            self._window.menuBar(), "&Docket", (Command("&Open the case\tEnter", "", self._open_current), LINE)
        )
        self._outcomes = add_outcomes(menu, self._on_outcome)
        add_commands(menu, (LINE, Command("&Typed-from date…", "", self._ask_typed_from)))
        menu.aboutToShow.connect(self._grey_outcomes)

    def _build_reports(self) -> None:
        command = Command("&Save the statement as PDF…", "Ctrl+Shift+S", self._save_statement)
        add_menu(self._window.menuBar(), "&Reports", (command,))

    def _build_help(self) -> None:
        commands = (Command("&Keys", "Ctrl+/", self._show_keys), Command("&About IQ Desk", "", self._about))
        add_menu(self._window.menuBar(), "&Help", commands)

    def name_steps(self) -> None:
        """Undo and Redo by the name of what they would do."""
        for action, word, step in (
            (self._undo, "&Undo", self._desk.file.next_undo()),
            (self._redo, "&Redo", self._desk.file.next_redo()),
        ):
            action.setText(f"{word}: {step.name[:1].lower()}{step.name[1:]}" if step else word)
            action.setEnabled(step is not None)

    def show_hints(self, page: Page) -> None:
        """Show the page's key hints or hide them, as chosen."""
        for hints in page.findChildren(KeyHints):
            hints.choose(chosen=self._hints_shown)

    def _open_docket(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - start-up does without

        folder = self._desk.file.path.parent if self._desk.file.path else Path.home()
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open a docket", str(folder), "Dockets of IQ Desk (*.iqdocket)")
        if chosen:
            self._window.wants_docket.emit(Path(chosen))

    def import_public(self) -> None:
        """Ask for a folder of EOIR's public case data and bring it into the docket."""
        from iqdesk.ui.import_dialog import ImportDialog, choose_folder  # noqa: PLC0415 - read only to import

        start = self._desk.file.path.parent if self._desk.file.path else Path.home()
        folder = choose_folder(self._window, start)
        if folder is not None:
            ImportDialog.show_to(self._window, self._desk, self._window.background, folder)

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, Table):
            QApplication.clipboard().setText(focus.copied())
        elif isinstance(focus, QLineEdit):
            focus.copy()

    def _find(self) -> None:
        self._window.find_box.setFocus()
        self._window.find_box.selectAll()

    def _on_page(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._window.go(Place(sender.data()))

    def _earlier(self) -> None:
        self._measure(year_beside(self._desk, -1))

    def _later(self) -> None:
        self._measure(year_beside(self._desk, 1))

    def _this_year(self) -> None:
        self._measure(FiscalYear.of(self._desk.today))

    def _measure(self, year: FiscalYear | None) -> None:
        if year is not None:
            self._desk.measure(year=year)

    def _grey_years(self) -> None:
        self._before.setEnabled(year_beside(self._desk, -1) is not None)
        self._after.setEnabled(year_beside(self._desk, 1) is not None)

    def _twin(self) -> None:
        self._window.page().toggle_twin()

    def _side(self) -> None:
        self._window.page().toggle_side()

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
        self._window.settings.setValue("hints", "true" if shown else "false")
        for page in self._window.pages.values():
            self.show_hints(page)

    def _ask_typed_from(self) -> None:
        from iqdesk.ui.typed_from_dialog import TypedFromDialog  # noqa: PLC0415 - asked once in a docket's life

        day = TypedFromDialog.ask(self._window, self._desk.file.judge.typed_from, self._desk.today)
        if day is not None:
            self._desk.do(methodcaller("correct_typed_from", day))

    def _open_current(self) -> None:
        self._window.page().open_current()

    def _on_outcome(self, action: QAction) -> None:
        self._window.page().record(action.data())

    def _grey_outcomes(self) -> None:
        self._outcomes.setEnabled(self._window.page().records_outcomes())

    def _save_statement(self) -> None:
        from iqdesk.ui.statement_page import StatementPage  # noqa: PLC0415 - a page is made when it is first shown

        self._window.go(Place("statement"))
        page = self._window.page()
        if isinstance(page, StatementPage):
            page.save()

    def _show_keys(self) -> None:
        from iqdesk.ui.help import KeysDialog  # noqa: PLC0415

        KeysDialog.show_to(self._window)

    def _about(self) -> None:
        from iqdesk.ui.help import about  # noqa: PLC0415

        about(self._window)
