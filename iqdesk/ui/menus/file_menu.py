"""The File menu: dockets, what is read into them, and what leaves them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from iqdesk.ui.menus.table import LINE, Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from iqdesk.ui.sheets.brought import Brought

STANDARD = QKeySequence.StandardKey
PRINT = "&Print…"


class FileMenu(WindowMenu):
    """Opens another docket, brings data in, saves lists and papers, quits."""

    def _build(self) -> None:
        commands = (
            Command("&Open…", STANDARD.Open, self._open_docket),
            LINE,
            Command("&Import public data…", "Ctrl+Shift+I", self.import_public),
            Command("&Bring in a sheet…", "Ctrl+I", self.bring_sheet),
            LINE,
            Command(PRINT, STANDARD.Print, self.print_out),
            Command("&Export the list…", "Ctrl+Shift+E", self.export),
            Command("Save a &template workbook…", "", self._save_template),
            LINE,
            Command("&Quit", "Ctrl+Q", self._window.close),
        )
        menu, actions = add_menu(self._window.menuBar(), "&File", commands)
        _open, _import, _sheet, self._print, self._export, _template, _quit = actions
        menu.aboutToShow.connect(self._grey)
        menu.aboutToHide.connect(self._ungrey)

    def _open_docket(self) -> None:
        from iqdesk.ui.files.file_dialog import FileDialog, folder_beside  # noqa: PLC0415 - start-up does without

        folder = folder_beside(self._desk)
        chosen, _ = FileDialog.open_file(self._window, "Open a docket", str(folder), "Dockets of IQ Desk (*.iqdocket)")
        if chosen:
            self._window.wants_docket.emit(Path(chosen))

    def import_public(self) -> None:
        """Ask for a folder of EOIR's public case data and bring it into the docket."""
        from iqdesk.ui.files.import_dialog import ImportDialog, choose_folder  # noqa: PLC0415 - read only to import

        folder = choose_folder(self._window, self._desk)
        if folder is not None:
            ImportDialog.show_to(self._window, self._desk, self._window.background, folder)

    def bring_sheet(self) -> None:
        """Ask for a CSV file or a workbook and show what its rows would do."""
        from iqdesk.ui.files.file_dialog import FileDialog, folder_beside  # noqa: PLC0415 - start-up does without

        start = folder_beside(self._desk)
        chosen, _ = FileDialog.open_file(self._window, "Bring in a sheet", str(start), "Sheets (*.csv *.xlsx *.txt)")
        if chosen:
            self.read_sheet(Path(chosen))

    def read_sheet(self, path: Path | None, sheet: str | None = None) -> None:
        """Show what the rows of a file would do, or of one sheet in it; without a file ask for one."""
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - read only to bring a sheet in
        from iqdesk.exchange.sheets.reading import read_file  # noqa: PLC0415
        from iqdesk.ui.files.reading_dialog import ReadingDialog  # noqa: PLC0415
        from iqdesk.ui.sheets.brought import Brought, is_long, reading_of  # noqa: PLC0415

        if path is None:
            self.bring_sheet()
        elif is_long(path):
            dialog = ReadingDialog(self._window, self._window.background, reading_of(path, sheet))
            dialog.read.connect(self.show_sheet)
            dialog.refused.connect(self._window.trouble.say)
            dialog.begin()
        else:
            try:
                brought = Brought(read_file(path, sheet), path)
            except SheetTrouble as trouble:
                self._window.trouble.say(str(trouble))
            else:
                self.show_sheet(brought)

    def show_sheet(self, brought: Brought) -> None:
        """Show what was read."""
        self._window.trouble.hide()
        self._window.go(Place("sheet", brought))

    def export(self) -> None:
        """Ask how the list that is shown is to be saved, and save it."""
        from iqdesk.ui.files.export_dialog import ExportDialog  # noqa: PLC0415 - only to export

        exported = self._window.page().exported()
        if exported is not None:
            ExportDialog.show_to(self._window, self._desk, self._window.background, exported)

    def print_out(self) -> None:
        """Make a paper of what is shown, where the page has one."""
        if self._window.page().prints:
            self._window.page().print_out()

    def _grey(self) -> None:
        prints, how = self._window.page().prints, "" if self._window.page().prints_on_paper else " as PDF"
        self._print.setText(f"&Print {prints}{how}…" if prints else PRINT)
        self._print.setEnabled(bool(prints))
        self._export.setEnabled(self._window.page().exported() is not None)

    def _ungrey(self) -> None:
        """Their keys act on the next page, too."""
        for action in (self._print, self._export):
            action.setEnabled(True)

    def _save_template(self) -> None:
        from iqdesk.ui.files.template_dialog import TemplateDialog  # noqa: PLC0415 - hardly ever

        TemplateDialog.show_to(self._window, self._desk)
