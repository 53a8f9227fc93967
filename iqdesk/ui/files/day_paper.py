"""The day sheet on paper: what it holds is said first, then it is written as PDF, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.calendar import OffKind
from iqdesk.ui import words
from iqdesk.ui.daysheet.day_words import off_words
from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import NOT_READ, NOT_WRITTEN, SaveDialog, Saving, Way

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.reports.day_sheet import DayPaper
    from iqdesk.ui.desk import Desk

WAYS = (
    Way("With &names and A-numbers", "For the bench. Keep the paper as the record is kept."),
    Way("With names, A-numbers and n&otes", "The cases’ notes stand beside them. The judge’s private notes are never printed."),
    Way("&Masked", "No names, no notes, and of A-numbers the last three digits."),
)
NAMED, NOTED, _MASKED = range(len(WAYS))
ABOUT = (
    "Every setting of the day in the order of time, whatever the list on the screen hides, with room to write the outcome by "
    "hand. US Letter, the long side across."
)


def save_day_sheet(parent: QWidget, desk: Desk, day: date) -> DayPaperDialog:
    """Ask how the sheet of a day is to be printed, and print it; the dialog stays until it is put away."""
    dialog = DayPaperDialog(parent, desk, day)
    dialog.open()
    return dialog


class DayPaperDialog(SaveDialog):
    """Says what the paper will hold, writes it, and offers to open it where the system's own program prints it."""

    def __init__(self, parent: QWidget, desk: Desk, day: date) -> None:
        what = f"The day sheet of {words.long_day(day)}"
        saving = Saving("Print the day sheet as PDF", what, ABOUT, WAYS, f"Day sheet {day.isoformat()}.pdf", "PDF (*.pdf)")
        super().__init__(parent, folder_beside(desk), saving)
        self._desk = desk
        self._day = day
        self._paper: DayPaper | None = None

    def write(self, path: Path) -> None:
        """Ask the docket for the day and write the paper."""
        from iqdesk.reports.day_sheet import save_day_sheet as save_paper  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415

        if not self._desk.show(self._ask) or self._paper is None:
            self.end(NOT_WRITTEN, NOT_READ)
            return
        try:
            save_paper(path, self._paper)
        except (OSError, Unprintable) as error:
            self.end_refused(error)
        else:
            self.end_saved(path, "Open it to send it to a printer.")

    def _ask(self) -> None:
        from iqdesk.reports.day_sheet import DayPaper  # noqa: PLC0415 - reportlab, only to print

        file, settings = self._desk.file, tuple(self._desk.file.settings_on(self._day))
        is_named = self.way in (NAMED, NOTED)
        notes = file.notes_of([one.case.case_id for one in settings]) if self.way == NOTED else {}
        self._paper = DayPaper(
            judge=file.judge,
            day=self._day,
            settings=settings,
            made_on=self._desk.today,
            languages={line.id: line.language for line in file.hearing_lines([one.hearing_id for one in settings])},
            day_note=file.day_note(self._day),
            notes={case_id: tuple(one.text for one in lines if not one.is_private) for case_id, lines in notes.items()},
            off=_off(file.calendar(), self._day),
            is_named=is_named,
            own_numbers=frozenset() if is_named else file.a_numbers(),
        )


def _off(calendar: SittingCalendar, day: date) -> str:
    """Why the day is not like others; of what keeps the judge away the kind alone, for paper lies about."""
    off = calendar.off_on(day)
    if off is not None and off.kind is OffKind.AWAY:
        return f"{off.kind.label}: {calendar.away_on(day)[0].kind.label}"
    return off_words(off)
