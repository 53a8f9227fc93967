"""Saving the activity report: what it holds is said first, then it is written as PDF or as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import NOT_READ, NOT_WRITTEN, SaveDialog, Saving, Way

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.activity import Activity, Spoken
    from iqdesk.ui.desk import Desk

WAYS = (
    Way("&Masked", "No names, and of A-numbers the last three digits. A remark stands without respondents’ names."),
    Way("With &names and A-numbers", "Keep it as the record is kept."),
)
MASKED = 0
ABOUT = "The tables as they are on the screen. A workbook also holds the rows behind the figures."
KINDS = "PDF (*.pdf);;Excel workbook (*.xlsx)"


class ActivityDialog(SaveDialog):
    """Says what the file will hold, writes it, and offers to open it."""

    def __init__(self, parent: QWidget, desk: Desk, activity: Activity) -> None:
        span = activity.span
        name = f"Activity {span.first.isoformat()} to {span.through.isoformat()}.pdf"
        saving = Saving("Save the activity report", f"Activity from {span.words}", ABOUT, WAYS, name, KINDS)
        super().__init__(parent, folder_beside(desk), saving)
        self._desk = desk
        self._activity = activity

    def write(self, path: Path) -> None:
        """Ask the docket for the names, and write."""
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print

        is_named, activity = self.way != MASKED, self._activity
        spoken = self._desk.ask(lambda file: file.spoken(activity.cases(), is_named=is_named, words=activity.typed))
        if spoken is None:
            self.end(NOT_WRITTEN, NOT_READ)
            return
        try:
            self._save(path, spoken)
        except (OSError, SheetTrouble, Unprintable) as error:
            self.end_refused(error)
        else:
            self.end_saved(path)

    def _save(self, path: Path, spoken: Spoken) -> None:
        if path.suffix.lower() == ".xlsx":
            from iqdesk.exchange.sheets.activity_out import save_activity  # noqa: PLC0415 - only to write one

            save_activity(path, self._activity, spoken)
        else:
            from iqdesk.reports.activity import ActivityPaper, save_activity_report  # noqa: PLC0415 - reportlab, only to print

            save_activity_report(path, ActivityPaper(self._desk.file.judge, self._activity, spoken, self._desk.today))
