"""The fiscal year that is looked at, with the year before and after it that have data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.ui.desk import Desk


def year_beside(desk: Desk, step: int, years: Sequence[FiscalYear] | None = None) -> FiscalYear | None:
    """The next year with data before (-1) or after (1) the one that is looked at; `years` where they are known already."""
    years = desk.years() if years is None else years
    if step < 0:
        return max((year for year in years if year < desk.year), default=None)
    return min((year for year in years if year > desk.year), default=None)


class YearSwitch(QWidget):
    """Back, the year in words, forward."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._before = button("", "quiet", "chevron_left", has_word=False)
        self._after = button("", "quiet", "chevron_right", has_word=False)
        self._word = label("", Type.MEDIUM)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for one in (self._before, self._word, self._after):
            row.addWidget(one)

    def refresh(self, years: Sequence[FiscalYear] | None = None) -> None:
        """Show the year that the desk looks at, and the way to those beside it; a large docket is asked for them once."""
        years = self._desk.years() if years is None else years
        self._word.setText(f"Fiscal year {self._desk.year.year}")
        self._word.setMinimumWidth(self._word.sizeHint().width())  # whatever else a narrow row takes
        self.updateGeometry()  # the row around it is asked anew how wide that is, before Qt would ask it
        for step, one in ((-1, self._before), (1, self._after)):
            year = year_beside(self._desk, step, years)
            one.setEnabled(year is not None)
            name = f"Fiscal year {year.year}" if year else f"No {'earlier' if step < 0 else 'later'} year has data"
            one.setAccessibleName(name)
            one.setToolTip(name)

    def _on_before(self) -> None:
        self._go(-1)

    def _on_after(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        year = year_beside(self._desk, step)
        if year is not None:
            self._desk.measure(year=year)
