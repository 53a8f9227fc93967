"""The lists of the close of day: hearings that want something, edited as on the day sheet, and under them clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.daysheet.day_list import DayList
from iqdesk.ui.daysheet.day_rows import setting_row
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.close_of_day import CloseOfDay
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.records import CaseName, Setting

CLOCK_COLUMNS = (
    Column("Clock", "Due in 20 days", grow=1, glyphs=True),
    Column("For", "Non-detained cases decided within 10", grow=4, gives_up=1),
    Column("A-number", "Case 20000000", grow=0),
    Column("Respondent", "Kowalczyk-Ruiz, D", grow=3),
    Column("Started", "Mon Nov 30", grow=0, gives_up=2),
    Column("Due", "Mon Nov 30", grow=0),
)


class CloseList(DayList):
    """First the hearings without an outcome, then the adjournments without a code. Where one is done the next is current."""

    hugs_rows = True

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("What is still to be said of the day’s hearings")
        self._open: frozenset[object] = frozenset()
        self._stays_at = -1  # the place at which a row was done, which the next one takes

    def show_close(self, close: CloseOfDay, today: date, codes: AdjournmentCodes) -> None:
        """Take what another state of the day leaves to be said."""
        key, place = self.current_key(), self.currentIndex().row()
        had_open = key in self._open
        self._open = frozenset(setting.hearing_id for setting in close.without_outcome)
        self.show_day([*close.without_outcome, *close.without_code], (), today, codes)
        if had_open and key not in self._open:  # it stands among those without a code now, or is done
            self._stays_at = place
        if not self.is_edited:
            self._go_on_here()

    def _go_on_here(self) -> None:
        self.choose(None, self._stays_at)
        self._stays_at = -1
        self.leave_heading()

    def _on_closed(self, step: int) -> None:
        super()._on_closed(step)
        self._go_on_here()

    def rows_of(self, counted: Sequence[Setting], moved: Sequence[Setting], today: date) -> list[Row]:  # noqa: ARG002 - none
        open_ones = [setting for setting in counted if setting.hearing_id in self._open]
        others = [setting for setting in counted if setting.hearing_id not in self._open]
        rows = [heading("open", "Without an outcome", len(open_ones))]
        rows += [setting_row(setting, today) for setting in open_ones]
        rows.append(heading("code", "Adjourned without a code", len(others)))
        return rows + [setting_row(setting, today) for setting in others]


class CloseClocks(Table):
    """The clocks that the day started, then those that are due next."""

    hugs_rows = True

    def __init__(self) -> None:
        super().__init__(CLOCK_COLUMNS, "Clocks started, and due next")

    def show_close(self, close: CloseOfDay, names: Mapping[int, CaseName], today: date) -> None:
        """Take the clocks of another state of the day."""
        is_today = close.day == today
        started = "Clocks started today" if is_today else f"Clocks started on {words.long_day(close.day, with_year=False)}"
        late = f"{words.plural(close.overdue, 'other')} overdue" if close.overdue else ""
        until = f"Due next, by {words.long_day(close.until, with_year=False)}"
        rows = [heading("started", started, len(close.started))]
        rows += [_clock_row("started", clock, names, today) for clock in close.started]
        rows.append(heading("due", until, len(close.due), late))
        self.show_rows(rows + [_clock_row("due", clock, names, today) for clock in close.due])


def heading(key: str, text: str, count: int, more: str = "") -> Row:
    """The head of a section, with its count; one that is empty says so."""
    said = words.dotted(words.figure(count) if count else "none", more)
    return Row(key, (Cell(text, muted=said, type=Type.STRONG),), is_heading=True)


def _clock_row(section: str, clock: Clock, names: Mapping[int, CaseName], today: date) -> Row:
    name = names.get(clock.case_id) if clock.case_id is not None else None
    number = name.number if name else "No case"
    cells = (
        clock_cell(clock, today),
        Cell(clock.benchmark.short_title),
        Cell(number),
        Cell(name.respondent.name if name else ""),
        Cell(words.panel_day(clock.started, today)),
        Cell(words.panel_day(clock.due, today)),
    )
    return Row((section, clock.benchmark.name, clock.subject, clock.case_id), cells, copies=number)
