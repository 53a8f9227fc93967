"""Docket > Circumstances: what is done with the line that is chosen there, and who caused an adjournment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.menus.line_menu import LineMenu
from iqdesk.ui.menus.table import LINE, Command
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from iqdesk.ui.circumstances.circumstances_page import CircumstancesPage
    from iqdesk.ui.menus.line_menu import LinePage


class CircumstanceMenu(LineMenu):
    """How the cost is counted, and the code table, from anywhere."""

    TITLE = "Circ&umstances"

    def further(self) -> tuple[Command, ...]:
        return (
            LINE,
            Command("&How the cost is counted\tF9", "", self._show_method),
            Command("Who caused it: ad&journment codes", "Ctrl+Shift+K", self._open_codes),
        )

    def line_page(self) -> LinePage | None:
        from iqdesk.ui.circumstances.rests_page import RestsPage  # noqa: PLC0415 - made when it is first shown

        page = self._window.page()
        return page if isinstance(page, RestsPage) else self._ledger_page()

    def _ledger_page(self) -> CircumstancesPage | None:
        from iqdesk.ui.circumstances.circumstances_page import CircumstancesPage  # noqa: PLC0415 - as above

        page = self._window.page()
        return page if isinstance(page, CircumstancesPage) else None

    def _show_method(self) -> None:
        self._window.go(Place("circumstances"))
        page = self._ledger_page()
        if page is not None:
            page.show_method()

    def _open_codes(self) -> None:
        self._window.go(Place("codes"))
