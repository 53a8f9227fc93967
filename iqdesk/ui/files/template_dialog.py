"""Saving the template workbook that a clerk fills in and imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import SaveDialog, Saving

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.desk import Desk

SAVING = Saving(
    "Save a template workbook",
    "A workbook to fill in",
    "One sheet each for hearings, cases, motions and completions, with the headings that an import knows, an invented example "
    "in row 2, and a sheet with every code. Nothing of this docket is in it.",
    (),
    "IQ Desk template.xlsx",
    "Excel workbook (*.xlsx)",
)


class TemplateDialog(SaveDialog):
    """Says what it is and writes it."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk) -> TemplateDialog:
        """Ask; the dialog stays until it is put away."""
        dialog = TemplateDialog(parent, folder_beside(desk), SAVING)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write the workbook."""
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - only to write it
        from iqdesk.exchange.sheets.template import save_template  # noqa: PLC0415

        try:
            save_template(path)
        except (OSError, SheetTrouble) as error:
            self.end_refused(error)
        else:
            self.end_saved(path, "Fill it in, then import it.")
