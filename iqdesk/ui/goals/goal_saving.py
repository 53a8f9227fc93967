"""Sharing a goal set: what the file holds is said, then it is written as TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import SaveDialog, Saving

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.goals import GoalSet
    from iqdesk.ui.desk import Desk

ABOUT = (
    "The numbers, shares, excuses, dates, sources and readings of this goal set, as text that another desk reads and that can be "
    "changed by hand. Nothing of this docket’s cases is in it."
)


class GoalSavingDialog(SaveDialog):
    """Says what it is and writes it."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk, goals: GoalSet) -> GoalSavingDialog:
        """Ask; the dialog stays until it is put away."""
        dialog = GoalSavingDialog(parent, desk, goals)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, desk: Desk, goals: GoalSet) -> None:
        saving = Saving("Share a goal set", goals.title, ABOUT, (), f"{goals.name}.toml", "Goal set (*.toml)")
        super().__init__(parent, folder_beside(desk), saving)
        self._goals = goals

    def write(self, path: Path) -> None:
        """Write the set."""
        from iqdesk.exchange.goal_file import save_goal_set  # noqa: PLC0415 - only to write it

        try:
            save_goal_set(path, self._goals)
        except OSError as error:
            self.end_refused(error)
        else:
            self.end_saved(path, "On another desk: Docket > Goal sets > Import.")
