"""A menu of what is done with the line that is chosen on a page, whose keys belong to the page's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import Command, add_commands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.main_window import MainWindow


class LinePage(Protocol):
    """A page whose lines can be corrected and withdrawn."""

    def correct(self) -> None:
        """Correct what the chosen line stands for."""

    def withdraw(self) -> None:
        """Take it out of the docket."""

    def offered(self) -> Sequence[bool]:
        """Which of the acts can be done with it, in the menu's order."""


class LineMenu(QObject):
    """Names the acts with their keys; greyed where the chosen line does not offer them, or another page is shown."""

    TITLE: ClassVar[str]

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        menu = above.addMenu(self.TITLE)
        own = (Command("&Correct…\tF2", "", self._correct), Command("&Withdraw\tDel", "", self._withdraw))
        self._of_line = add_commands(menu, (*own, *self.more_of_line()))
        add_commands(menu, self.further())
        menu.aboutToShow.connect(self._grey)

    def more_of_line(self) -> tuple[Command, ...]:
        """Further acts on the line."""
        return ()

    def further(self) -> tuple[Command, ...]:
        """What the menu has beside them."""
        return ()

    def line_page(self) -> LinePage | None:
        """The page while it is shown."""
        raise NotImplementedError

    def _grey(self) -> None:
        page = self.line_page()
        offered = page.offered() if page is not None else (False,) * len(self._of_line)
        for action, is_offered in zip(self._of_line, offered, strict=True):
            action.setEnabled(is_offered)

    def _correct(self) -> None:
        page = self.line_page()
        if page is not None:
            page.correct()

    def _withdraw(self) -> None:
        page = self.line_page()
        if page is not None:
            page.withdraw()
