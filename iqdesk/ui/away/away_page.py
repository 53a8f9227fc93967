"""Days away: where the court days of the year go. The ledger is entered, corrected and withdrawn here, closures switched."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.domain.entries import ClosureCorrection
from iqdesk.domain.year_ledger import year_ledger
from iqdesk.ui import words
from iqdesk.ui.away.away_rows import COLUMNS, LineKey, LineOf, away_table
from iqdesk.ui.away.year_strip import YearPart, YearStrip
from iqdesk.ui.chips import Chips
from iqdesk.ui.circumstances.ledger_tools import LedgerTools
from iqdesk.ui.daysheet.day_map import MapData
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page, Place, band_under
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from iqdesk.domain.calendar import Closure, SittingCalendar
    from iqdesk.domain.year_ledger import YearLedger
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.corrections import Correction
    from iqdesk.ui.entry.form import EntryForm, Verb

KINDS = tuple(LineOf)
HINTS = (("Enter", "the day’s sheet"), ("F2", "correct"), ("Del", "withdraw"), ("S", "closure in use or not"), ("Ctrl+N", "add"))
BY_RULE = "Federal holidays follow from 5 U.S.C. 6103 and from the calendar; there is nothing to correct in them."


class AwayPage(Page):
    """Every act is one step with a name; the days of every other page follow at once."""

    name = "away"
    shows: ClassVar[Touched] = Touched.AWAY | Touched.PEOPLE | Touched.CASES | Touched.HEARINGS
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: LineOf | None = None  # None while every group is shown
        self.year = YearSwitch(desk)
        self.strip = YearStrip()
        self.strip.opened.connect(self._on_day_opened)
        self._legend = label("", Type.CAPTION, "2", wraps=True)
        self._year = YearPart(self.strip, self._legend)
        self.list = Table(COLUMNS, "Days away, duty, closures and holidays")
        self.list.opened.connect(self._on_opened)
        self.list.moved.connect(self._on_moved)
        self.list.add_key("F2", "Correct", self.correct)
        self.list.add_key("Del", "Withdraw", self.withdraw)
        self.list.add_letter("S", "In use or not", self.switch)
        self._chips = Chips(["All", *(kind.value for kind in KINDS)], "What is shown")
        self._chips.chosen.connect(self._on_chip)
        self._hints = KeyHints(HINTS)
        self._acts = {
            self.add: button("Add", "quiet", "add"),
            self.correct: button("Correct", "quiet", "edit"),
            self.withdraw: button("Withdraw", "quiet", "dismiss"),
            self.switch: button("Take into use", "quiet", "calendar_cancel"),
        }
        calendars = {
            self.wants_calendar: button("Import calendar…", "quiet", "calendar_ltr"),
            self.save_calendar: button("Export calendar…", "quiet", "arrow_export"),
        }
        self.tools = LedgerTools(self.name, self._acts, {}, calendars)
        self.tools.go.connect(self.go)
        self._build()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        whole = QVBoxLayout(self)  # the band lies across all of it
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        whole.addLayout(column)
        column.setSpacing(6)
        column.addWidget(self.tools)
        column.addWidget(self._year)
        chips = QHBoxLayout()
        chips.setContentsMargins(INDENT, 0, INDENT, 0)
        chips.addWidget(self._chips, 1)
        chips.addWidget(self.year, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(chips)
        column.addWidget(self.list, 1)
        column.addWidget(self._hints)

    def refresh(self) -> None:
        calendar, year = self._calendar(), self.desk.year
        ledger = year_ledger(calendar, year)
        loads = {load.day: load for load in self.desk.file.month_loads(year.first, year.last)}
        self.strip.show_year(MapData(year.first, year.last, loads, calendar, self.desk.as_of))
        self._legend.setText(self.strip.legend())
        self.head("Days away", f"Fiscal year {ledger.year.year}", *_facts(ledger))
        self.year.refresh()
        rows = away_table(ledger, None)
        counts = {kind: sum(isinstance(row.key, LineKey) and row.key.of is kind for row in rows) for kind in KINDS}
        lines = sum(counts.values())
        self._chips.say([f"All {lines}", *(f"{kind.value} {words.figure(count)}" for kind, count in counts.items())])
        self._chips.choose(0 if self.shown is None else 1 + KINDS.index(self.shown))
        self.list.show_rows(away_table(ledger, self.shown))
        self._say_acts()

    def _calendar(self) -> SittingCalendar:
        return self.desk.file.calendar()

    def first_form(self) -> EntryForm:
        from iqdesk.ui.entry.away_forms import AWAY, CLOSURE, SHARE  # noqa: PLC0415 - the page opens without

        return {LineOf.CLOSURE: CLOSURE, LineOf.DUTY: SHARE}.get(self.shown, AWAY) if self.shown else AWAY

    def make_band(self) -> EntryBand:
        band = band_under(self)
        self._year.give_way(self, band)
        return band

    def add(self) -> None:
        """Begin an entry of what is shown: a day away, a closure or a part-time share."""
        self.begin_entry(self.first_form())

    def correct(self) -> None:
        """Correct what the chosen line stands for, in the band."""
        self.desk.show(self._correct)

    def _correct(self) -> None:
        key = self._line()
        if key is None:
            return
        correction = self._correction(key)
        if correction is None:
            self.desk.trouble.emit(BY_RULE)
        else:
            self.begin_entry(correction.form, correction.values, is_once=True)

    def _correction(self, key: LineKey) -> Correction | None:
        from iqdesk.ui.entry import away_forms  # noqa: PLC0415

        calendar = self._calendar()
        if key.of is LineOf.AWAY:
            return next((away_forms.of_away(one) for one in calendar.away if one.id == key.id), None)
        if key.of is LineOf.CLOSURE:
            return next((away_forms.of_closure(one) for one in calendar.closures if one.id == key.id), None)
        if key.of is LineOf.DUTY:
            shares = (away_forms.of_share(one) for one in calendar.shares if one.id == key.id)
            return next(shares, away_forms.of_duty(self.desk.file.judge))
        return None

    def withdraw(self) -> None:
        """Take what the chosen line stands for out of the docket."""
        key = self._line()
        verb = None if key is None else self._withdrawal(key)
        if verb is not None:
            self.desk.do(verb)
        elif key is not None:
            self.desk.trouble.emit(
                BY_RULE if key.of is LineOf.HOLIDAY else "Entry on duty is corrected, not withdrawn: press F2."
            )

    def _withdrawal(self, key: LineKey) -> Verb | None:
        names = {LineOf.AWAY: "withdraw_away", LineOf.CLOSURE: "withdraw_closure", LineOf.DUTY: "withdraw_part_time"}
        name = names.get(key.of) if key.id else None
        return methodcaller(name, key.id) if name else None

    def switch(self) -> None:
        """Take the chosen closure into use or out of it."""
        self.desk.show(self._switch)

    def _switch(self) -> None:
        one = self._closure()
        if one is not None:
            turned = ClosureCorrection(one.first, one.last, one.reason, one.source, in_use=not one.in_use)
            self.desk.do(methodcaller("correct_closure", one.id, turned))

    def save_calendar(self) -> None:
        """Save the ledger as an iCalendar file."""
        from iqdesk.ui.away.calendar_save import CalendarSaveDialog  # noqa: PLC0415 - only to save it

        CalendarSaveDialog.show_to(self, self.desk)

    def _line(self) -> LineKey | None:
        key = self.list.current_key()
        return key if isinstance(key, LineKey) else None

    def _closure(self) -> Closure | None:
        key = self._line()
        if key is None or key.of is not LineOf.CLOSURE:
            return None
        return next((one for one in self._calendar().closures if one.id == key.id), None)

    def offered(self) -> tuple[bool, ...]:
        """Whether the chosen line can be corrected, withdrawn, and taken into use or out of it."""
        key = self._line()
        if key is None:
            return False, False, False
        return key.of is not LineOf.HOLIDAY, bool(key.id), key.of is LineOf.CLOSURE

    def _say_acts(self) -> None:
        self.tools.offer(self.offered())
        closure = self._closure()
        self._acts[self.switch].setText("Take out of use" if closure is not None and closure.in_use else "Take into use")

    def step(self, by: int) -> None:
        """Go to the other part."""
        self.tools.switch.step(by)

    def toggle_twin(self) -> bool:
        """The keyboard goes from the strip to the table, and back."""
        (self.list if self.strip.hasFocus() else self.strip).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def _on_opened(self, key: object) -> None:
        if isinstance(key, LineKey) and key.day is not None:
            self.go.emit(Place("day", key.day))

    def _on_day_opened(self, day: object) -> None:
        self.go.emit(Place("day", day))

    def _on_moved(self, _key: object) -> None:
        self.desk.show(self._say_acts)

    def _on_chip(self, place: int) -> None:
        self.shown = KINDS[place - 1] if place else None
        self.desk.show(self.refresh)


def _facts(ledger: YearLedger) -> tuple[str, ...]:
    away = f"{words.day_count(ledger.away)} away"
    return f"{words.figure(ledger.court_days)} court days", away, f"{words.day_count(ledger.available)} available"
