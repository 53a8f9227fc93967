"""Docket > To check: what can be done with the finding that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import Command, add_commands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.check.check_page import CheckPage
    from iqdesk.ui.main_window import MainWindow


class CheckMenu(QObject):
    """Names the acts with their letters, which belong to the list."""

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        menu = above.addMenu("To chec&k")
        commands = (
            Command("It is &right as it is\tS", "", self._settle),
            Command("&Keep what was typed\tK", "", self._settle),
            Command("&Give the reason…\tG", "", self._give_reason),
            Command("Take the release’s &value\tV", "", self._take_release),
            Command("&Withdraw the reason\tW", "", self._withdraw_reason),
            Command("Open the &case\tO", "", self._open_case),
        )
        self._of_finding = add_commands(menu, commands)
        menu.aboutToShow.connect(self._grey)

    def _page(self) -> CheckPage | None:
        """The page while it is shown."""
        from iqdesk.ui.check.check_page import CheckPage  # noqa: PLC0415 - a page is imported when it is first shown

        page = self._window.page()
        return page if isinstance(page, CheckPage) else None

    def _grey(self) -> None:
        page = self._page()
        offered = page.offered() if page is not None else (False,) * len(self._of_finding)
        for action, is_offered in zip(self._of_finding, offered, strict=True):
            action.setEnabled(is_offered)

    def _settle(self) -> None:
        page = self._page()
        if page is not None:
            page.settle_as_right()

    def _give_reason(self) -> None:
        page = self._page()
        if page is not None:
            page.give_reason()

    def _take_release(self) -> None:
        page = self._page()
        if page is not None:
            page.take_release()

    def _withdraw_reason(self) -> None:
        page = self._page()
        if page is not None:
            page.withdraw_reason()

    def _open_case(self) -> None:
        page = self._page()
        if page is not None:
            page.open_case()
