"""Saving the refused rows, each with why, so that they can be corrected elsewhere and brought in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.out import save_sheet
from iqdesk.exchange.sheets.refused_out import WHY, refused_sheet
from iqdesk.ui import words
from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import SaveDialog, Saving

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import Plan
    from iqdesk.ui.desk import Desk

FILTERS = "Excel workbook (*.xlsx);;CSV (*.csv)"
ABOUT = (
    f"As they were read, with the reason under “{WHY}”. Correct them there and bring the file in again. It holds what the sheet "
    "says of respondents."
)


class RefusedDialog(SaveDialog):
    """Says what it is and writes it."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk, bringing: Bringing, plan: Plan) -> RefusedDialog:
        """Ask; the dialog stays until it is put away."""
        dialog = RefusedDialog(parent, desk, bringing, plan)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, desk: Desk, bringing: Bringing, plan: Plan) -> None:
        self._sheet = refused_sheet(bringing.grid, bringing.mapping, plan)
        self._count = len(list(self._sheet.rows))
        what = f"{words.plural(self._count, 'refused row')} of {bringing.grid.name}"
        name = f"{Path(bringing.grid.name).stem} refused.xlsx"
        super().__init__(parent, folder_beside(desk), Saving("Save the refused rows", what, ABOUT, (), name, FILTERS))

    def write(self, path: Path) -> None:
        """Write the rows."""
        try:
            save_sheet(path, self._sheet)
        except (OSError, SheetTrouble) as error:
            self.end_refused(error)
        else:
            self.end_saved(path, f"It has {words.plural(self._count, 'row')}.")
