"""Asks why a first date was missed or a limit passed, while it is remembered: a code, whose control, one line.

It can always be put off: what is not given stays listed under To check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Touched
from iqdesk.domain.misses import NewReason
from iqdesk.store.wording import short_day
from iqdesk.ui import words
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.outcomes.reason_form import ReasonForm, Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from iqdesk.domain.misses import Miss
    from iqdesk.domain.records import CaseName
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

NOTHING_SAID = "Nothing is said yet. A code, whose control it was or one line is enough; Later leaves it listed under To check."
KEPT = "The reason is kept with the case and can be used in the statement."


def ask_reasons(desk: Desk, parent: QWidget, misses: Sequence[Miss], *, together: bool = False) -> None:
    """Open the dialog over the window; it walks through the misses and writes what is given. Nothing waits for it.

    `together`: those of one benchmark and day are a family's, and one reason is given for them all.
    """
    rounds = _together(misses) if together else [(miss,) for miss in misses]
    dialog = ReasonDialog(parent.window(), desk, rounds)
    if rounds and dialog.is_read:
        dialog.open()
    else:
        dialog.deleteLater()


def _together(misses: Sequence[Miss]) -> list[tuple[Miss, ...]]:
    found: dict[object, list[Miss]] = {}
    for miss in misses:
        found.setdefault((miss.benchmark.name, miss.day, miss.started), []).append(miss)
    return [tuple(one) for one in found.values()]


class ReasonDialog(ReasonForm):
    """One miss at a time, or a family's together. It writes by itself."""

    def __init__(self, parent: QWidget | None, desk: Desk, rounds: Sequence[tuple[Miss, ...]]) -> None:
        self._rounds, self._round = list(rounds), 0
        self._names: dict[int, CaseName] = {}
        super().__init__(parent, desk)
        if self.is_read and self._rounds:
            self._show_round()

    def read_docket(self) -> None:
        super().read_docket()
        self._names = self.desk.file.case_names(miss.case_id for one in self._rounds for miss in one if miss.case_id is not None)

    def foot(self) -> QHBoxLayout:
        self._later = self.leaves("&Later")
        return dialog_foot(self._later, self.save, (("Enter", "save"), ("Esc", "later")))

    def _show_round(self) -> None:
        """The next of the misses: its code, how the code is read, an empty line."""
        miss = self._rounds[self._round][0]
        self.say(miss.title, f"{words.dotted(*self._named(), self._when(miss))}. {KEPT}")
        self.show_told(miss.day, Told(miss.code, None, "", ""))
        left = len(self._rounds) - self._round - 1
        self._later.setAccessibleName("Later" + (f", this and {left} more" if left else ""))

    def _named(self) -> tuple[str, ...]:
        """Whose miss it is."""
        misses = self._rounds[self._round]
        name = self._names.get(misses[0].case_id or 0)
        more = len(misses) - 1
        known = (name.number, name.respondent.name) if name is not None else ()
        return (*known, f"and {more} more of the family" if more else "")

    def _when(self, miss: Miss) -> str:
        day = words.short_day(miss.day, self.desk.today)
        return f"first date {day}" if miss.is_of_first_date else f"due {day}"

    def write(self, told: Told) -> str:
        """An empty reason would only take the miss from the list."""
        return NOTHING_SAID if told.says_nothing else self.desk.attempt(_Given(self._rounds[self._round], told))

    def written(self) -> None:
        self._round += 1
        if self._round < len(self._rounds):
            self._show_round()
        else:
            self.accept()


class _Given:
    """The verb: the same reason for each of the misses, in one step."""

    def __init__(self, misses: Sequence[Miss], told: Told) -> None:
        self._misses, self._told = misses, told

    def __call__(self, file: DocketFile) -> Touched:
        if len(self._misses) == 1:
            return self._add(file, self._misses[0])
        told = f"Gave the reason, {short_day(self._misses[0].day)}, for {len(self._misses)} of a family"
        with file.one_step(told):
            for miss in self._misses:
                self._add(file, miss)
        return Touched.CIRCUMSTANCES

    def _add(self, file: DocketFile, miss: Miss) -> Touched:
        return file.add_reason(NewReason(miss.benchmark.name, miss.subject, miss.case_id, miss.day, *self._told))
