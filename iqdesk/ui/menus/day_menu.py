"""Docket > Day sheet: the ways to a day, and what is done with the setting that is chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import LINE, Command, add_commands
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.daysheet.page import DaySheetPage
    from iqdesk.ui.main_window import MainWindow


class DayMenu(QObject):
    """Names every command of the day sheet with its key; those about the chosen setting act while the sheet is shown."""

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        menu = above.addMenu("Day &sheet")
        add_commands(
            menu,
            (
                Command("&Go to a date", "Ctrl+G", self._ask_date),
                Command("&Today\tT", "", self._today),
                Command("Day or month &before", "Ctrl+PgUp", self._before),
                Command("Day or month &after", "Ctrl+PgDown", self._after),
                LINE,
            ),
        )
        chosen = (
            Command("&Edit the cell\tF2", "", self._edit),
            Command("&Code…\tF4", "", self._code),
            Command("&Prepared\tSpace", "", self._prepared),
        )
        self._of_setting = add_commands(menu, chosen)
        menu.aboutToShow.connect(self._grey)

    def _sheet(self) -> DaySheetPage | None:
        """The day sheet while its list of settings is what is shown."""
        from iqdesk.ui.daysheet.page import DaySheetPage  # noqa: PLC0415 - a page is imported when it is first shown

        page = self._window.page()
        return page if isinstance(page, DaySheetPage) and page.lists_settings else None

    def _shown(self) -> DaySheetPage:
        """The day sheet, shown now."""
        from iqdesk.ui.daysheet.page import DaySheetPage  # noqa: PLC0415

        if not isinstance(self._window.page(), DaySheetPage):
            self._window.go(Place("day"))
        page = self._window.page()
        if not isinstance(page, DaySheetPage):  # pragma: no cover - it was asked for by its name
            raise TypeError("no day sheet")
        return page

    def _ask_date(self) -> None:
        self._shown().ask_date()

    def _today(self) -> None:
        self._shown().show_today()

    def _before(self) -> None:
        self._window.page().step(-1)

    def _after(self) -> None:
        self._window.page().step(1)

    def _prepared(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            sheet.list.turn_prepared()

    def _edit(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            sheet.list.edit_cell()

    def _code(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            sheet.list.choose_code()

    def _grey(self) -> None:
        for action in self._of_setting:
            action.setEnabled(self._sheet() is not None)
