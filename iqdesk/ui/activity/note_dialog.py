"""Saving the discrepancy note: what it holds is said first, then it is written as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import NOT_READ, NOT_WRITTEN, SaveDialog, Saving, Way

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.reconcile import Reconciliation
    from iqdesk.ui.desk import Desk

WAYS = (
    Way("&Masked", "No names, and of A-numbers the last three digits."),
    Way("With &names and A-numbers", "Keep it as the record is kept."),
)
MASKED = 0
ABOUT = "One page: both figures, what each way of counting would give, and the proceedings in which it differs."


class NoteDialog(SaveDialog):
    """Says what the note will hold, writes it, and offers to open it."""

    def __init__(self, parent: QWidget, desk: Desk, found: Reconciliation) -> None:
        agency = found.agency
        name = f"Discrepancy note FY{agency.year}, {agency.day.isoformat()}.pdf"
        what = f"Discrepancy note of fiscal year {agency.year}"
        super().__init__(parent, folder_beside(desk), Saving("Save the note as PDF", what, ABOUT, WAYS, name, "PDF (*.pdf)"))
        self._desk = desk
        self._found = found

    def write(self, path: Path) -> None:
        """Ask the docket for the names, and write."""
        from iqdesk.reports.discrepancy import DiscrepancyPaper, save_discrepancy_note  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415

        is_named, found = self.way != MASKED, self._found
        spoken = self._desk.ask(lambda file: file.spoken(found.cases(), is_named=is_named, words=found.agency.source))
        if spoken is None:
            self.end(NOT_WRITTEN, NOT_READ)
            return
        paper = DiscrepancyPaper(self._desk.file.judge, self._found, spoken, self._desk.today)
        try:
            save_discrepancy_note(path, paper)
        except (OSError, Unprintable) as error:
            self.end_refused(error)
        else:
            self.end_saved(path)
