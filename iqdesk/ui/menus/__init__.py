"""The window's menus: a file each, with what its commands do; every command of the program is in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.menus.docket_menu import DocketMenu
from iqdesk.ui.menus.edit_menu import EditMenu
from iqdesk.ui.menus.file_menu import FileMenu
from iqdesk.ui.menus.help_menu import HelpMenu
from iqdesk.ui.menus.reports_menu import ReportsMenu
from iqdesk.ui.menus.view_menu import ViewMenu

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


class Menus:
    """The menus of one window, in their order."""

    def __init__(self, window: MainWindow) -> None:
        self.file = FileMenu(window)
        self.edit = EditMenu(window)
        self.view = ViewMenu(window)
        self.edit.take_letters(takes=self.view.letters_act)
        self.docket = DocketMenu(window)
        self.reports = ReportsMenu(window)
        self.help = HelpMenu(window)
