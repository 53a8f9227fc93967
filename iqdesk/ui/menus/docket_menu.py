"""The Docket menu: what is done with the case or the hearing that is chosen, and the docket's own settings."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence

from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.menus.away_menu import AwayMenu
from iqdesk.ui.menus.check_menu import CheckMenu
from iqdesk.ui.menus.circumstance_menu import CircumstanceMenu
from iqdesk.ui.menus.day_menu import DayMenu
from iqdesk.ui.menus.match_menu import MatchMenu
from iqdesk.ui.menus.table import LINE, Command, add_commands, add_menu, add_outcomes
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.case.case_page import CasePage
    from iqdesk.ui.entry.form import EntryForm


class DocketMenu(WindowMenu):
    """Opens the case, records outcomes, asks for the typed-from date."""

    def _build(self) -> None:
        menu, (self._open,) = add_menu(
            self._window.menuBar(), "&Docket", (Command("&Open the case\tEnter", "", self._open_current), LINE)
        )
        self._outcomes = add_outcomes(menu, self._on_outcome)
        asking = menu.addMenu("Say &first to whom it goes")
        keep_letters(asking)
        self._asking = add_outcomes(asking, self._on_asked_outcome, asks=True)
        self._build_entries(menu)
        commands = (
            LINE,
            Command("&Write a note", "Ctrl+M", self._write_note),
            Command("Correct the case’s &particulars…", "Shift+F2", self._correct_case),
        )
        add_commands(menu, commands)
        DayMenu(self._window, menu)
        CheckMenu(self._window, menu)
        CircumstanceMenu(self._window, menu)
        self.away = AwayMenu(self._window, menu)
        add_commands(menu, (Command("C&lose of day", "Ctrl+E", self._close_day),))
        self.match = MatchMenu(self._window, menu)
        settings = (
            LINE,
            Command("&Goal sets", "Ctrl+Shift+L", self._open_goals),
            Command("&Typed-from date…", "", self._ask_typed_from),
        )
        add_commands(menu, settings)
        menu.aboutToShow.connect(self._grey_outcomes)

    def _build_entries(self, menu: QMenu) -> None:
        """What this page lists, and everything else that can be added."""
        commands = (LINE, Command("&Begin a new entry", "Ctrl+N", self._add_here))
        add_commands(menu, commands)
        add_commands(menu, (Command("Mo&ve the setting…", "Ctrl+R", self._move),))
        self._forms = menu.addMenu("A&dd something\tCtrl+Shift+N")
        keep_letters(self._forms)
        self._forms.aboutToShow.connect(self._fill_forms)
        self._forms.triggered.connect(self._on_form)
        choose = QAction("Choose what to add", self._window)
        choose.setShortcut(QKeySequence("Ctrl+Shift+N"))
        choose.triggered.connect(self._choose_form)
        self._window.addAction(choose)

    def _fill_forms(self) -> None:
        from iqdesk.ui.entry.forms import FORMS  # noqa: PLC0415 - start-up does without

        if self._forms.isEmpty():
            for form in FORMS:
                self._forms.addAction(form.menu).setData(form)

    def _choose_form(self) -> None:
        """The same list by its key, in the middle of the page."""
        self._fill_forms()
        page, size = self._window.page(), self._forms.sizeHint()
        self._forms.popup(page.mapToGlobal(page.rect().center() - QPoint(size.width() // 2, size.height() // 2)))

    def _add_here(self) -> None:
        from iqdesk.ui.entry.hearing_forms import HEARING  # noqa: PLC0415

        page = self._window.page()
        if not page.begin_new():
            self._begin(page.first_form() or HEARING)

    def _on_form(self, action: QAction) -> None:
        self._begin(action.data())

    def _begin(self, form: EntryForm) -> None:
        """In the band of this page, or of the day sheet where this page has none."""
        if not self._window.page().begin_entry(form):
            self._window.go(Place("day"))
            self._window.page().begin_entry(form)

    def _move(self) -> None:
        """Move the setting that is chosen; where none is, the form asks whose."""
        from iqdesk.ui.entry.hearing_forms import MOVE  # noqa: PLC0415

        hearing_id = self._window.page().current_hearing()
        if hearing_id is None:
            self._begin(MOVE)
        else:
            self._desk.show(partial(self._move_chosen, hearing_id))

    def _move_chosen(self, hearing_id: int) -> None:
        from iqdesk.ui.entry.hearing_forms import MOVE, to_move  # noqa: PLC0415

        setting = to_move(self._desk.file, hearing_id)
        values: dict[str, object] = {"whose": setting.case, "hearing": setting.hearing_id}
        if setting.outcome is not None:
            values["code"] = None  # it keeps the one it has
        if not self._window.page().begin_entry(MOVE, values, is_once=True):
            self._window.go(Place("day", setting.on))
            self._window.page().begin_entry(MOVE, values, is_once=True)

    def _close_day(self) -> None:
        """Today, or the day whose sheet is shown."""
        self._window.go(Place("close", self._window.page().current_day() or self._desk.today))

    def _open_goals(self) -> None:
        self._window.go(Place("goals"))

    def _ask_typed_from(self) -> None:
        from iqdesk.ui.typed_from_dialog import TypedFromDialog  # noqa: PLC0415 - asked once in a docket's life

        day = TypedFromDialog.ask(self._window, self._desk.file.judge.typed_from, self._desk.today)
        if day is not None:
            self._desk.do(methodcaller("correct_typed_from", day))

    def _open_current(self) -> None:
        self._window.page().open_current()

    def _case_page(self) -> CasePage | None:
        """The page of the case that is chosen, shown now."""
        from iqdesk.ui.case.case_page import CasePage  # noqa: PLC0415 - a page is made when it is first shown

        case_id = self._window.page().current_case()
        if case_id is None:
            return None
        self._window.go(Place("case", case_id))
        page = self._window.page()
        return page if isinstance(page, CasePage) else None

    def _write_note(self) -> None:
        page = self._case_page()
        if page is not None:
            page.write_note()

    def _correct_case(self) -> None:
        page = self._case_page()
        if page is not None:
            page.entries.correct_case()

    def _on_outcome(self, action: QAction) -> None:
        self._window.page().record(action.data())

    def _on_asked_outcome(self, action: QAction) -> None:
        self._window.page().record(action.data(), asks=True)

    def _grey_outcomes(self) -> None:
        for group in (self._outcomes, self._asking):
            group.setEnabled(self._window.page().records_outcomes())
