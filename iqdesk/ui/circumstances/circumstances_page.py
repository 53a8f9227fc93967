"""Circumstances: what kept the judge from sitting and hearings from being held, from wherever it comes, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.docket import Touched
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.ui import words
from iqdesk.ui.away.year_strip import YearPart, YearStrip
from iqdesk.ui.chips import Chips
from iqdesk.ui.circumstances.asked import Account, accounting
from iqdesk.ui.circumstances.cost_band import CostBand
from iqdesk.ui.circumstances.cost_panel import CostPanel
from iqdesk.ui.circumstances.ledger_rows import LEDGER_COLUMNS, TOTAL, ledger_rows
from iqdesk.ui.circumstances.ledger_tools import LedgerTools
from iqdesk.ui.circumstances.line_acts import CircumstanceKey, LineActs, OfLine, parts
from iqdesk.ui.daysheet.day_map import MapData
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page, Place, as_of_line, band_under
from iqdesk.ui.split import Split
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.worked import Worked
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.records import DayLoad
    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.form import EntryForm
    from iqdesk.ui.files.export_dialog import Exported

CHIPS = {
    None: "All",
    Origin.TYPED: "Entered",
    Origin.AWAY: "Away",
    Origin.CLOSURE: "Closures",
    Origin.CODE: "Codes",
    Origin.REASON: "Reasons",
}
SHOWN = tuple(CHIPS)
HINTS = (("Enter", "what it rests on"), ("F2", "correct"), ("Del", "withdraw"), ("Ctrl+N", "add"), ("F9", "how it is counted"))
OF_LINES = Touched.AWAY | Touched.CIRCUMSTANCES | Touched.CODES  # what changes lines and no day of the strip
CODES = "Who caused it: code table"
ENTERED = ("entry", "away", "closure")  # what a line can be of that the band adds
NARROW = 1010  # of the page: the panel, and beside it the tools whole
NOTHING_YET = (
    "No circumstance of this year is in the docket. What is entered here, days away, closures in use, postponed settings by the "
    "cause of their code and reasons given at a miss each become a line."
)


class CircumstancesPage(Page):
    """Formats one ledger; every act is one step with a name."""

    name = "circumstances"
    shows: ClassVar[Touched] = Touched.EVERYTHING & ~(Touched.NOTES | Touched.VIEWS | Touched.DRAFTS | Touched.CHECKS)
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: Origin | None = None  # None while lines of every origin are shown
        self.ledger: CircumstanceLedger | None = None
        self._cost: Cost | None = None
        self._worked = Worked(desk, self)
        self._worked.worked.connect(self._on_caught_up)
        self._account: Account | None = None  # that is about to be shown
        self._loads: Mapping[date, DayLoad] = {}
        self._loads_of: FiscalYear | None = None  # None: they are to be asked for, with the years that there are
        self._wanted: str | None = None  # the line to stand on once it is shown
        self.acts = LineActs(self)
        self._there: frozenset[str] = frozenset()
        self._adds = False  # and the line that was added is not shown yet
        self.year = YearSwitch(desk)
        self.strip = YearStrip()
        self.strip.opened.connect(self._on_day_opened)
        self._legend = label("", Type.CAPTION, "2", wraps=True)
        self._year = YearPart(self.strip, self._legend)
        self.list = Table(LEDGER_COLUMNS, "Ledger of circumstances")
        self._chips = Chips(list(CHIPS.values()), "Where the lines come from")
        self._hints = KeyHints(HINTS)
        self._nothing = label(NOTHING_YET, ink="2", wraps=True)
        self._codes = button(CODES, "quiet", "table")
        self._codes.setAccessibleName(CODES)
        self._states = button("Statement", "quiet", "document_text")
        acts = {
            self.add: button("Add", "quiet", "add"),
            self.correct: button("Correct", "quiet", "edit"),
            self.withdraw: button("Withdraw", "quiet", "dismiss"),
        }
        self.tools = LedgerTools(self.name, acts, {self._on_codes: self._codes}, {self._on_statement: self._states})
        self.cost = CostBand()
        self.method = CostPanel()
        self._split = Split(self._build_main(), self.method, width=360, narrow=NARROW)
        self._split.close_panel()
        self._connect()
        self._build()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self._on_opened)
        self.list.linked.connect(self._on_linked)
        self.list.moved.connect(self._on_moved)
        self.list.add_key("F2", "Correct", self.correct)
        self.list.add_key("Del", "Withdraw", self.withdraw)
        self._chips.chosen.connect(self._on_chip)
        self.cost.asked.connect(self.toggle_side)
        self.method.closed.connect(self._split.close_panel)
        self.method.opened.connect(self._on_opened)
        self._split.turned.connect(self._on_turned)
        self.tools.go.connect(self.go)

    def _build(self) -> None:
        whole = self._whole = QVBoxLayout(self)  # the bands lie across all of it
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._split, 1)
        whole.addWidget(self.cost)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 8)
        column.setSpacing(6)
        column.addWidget(self.tools)
        self._states.setVisible(self.desk.file.author.reads_private)  # the judge's own paper
        column.addWidget(self._year)
        chips = QHBoxLayout()
        chips.setContentsMargins(INDENT, 0, INDENT, 0)
        chips.addWidget(self._chips, 1)
        chips.addWidget(self.year, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(chips)
        self._nothing.setContentsMargins(INDENT, 8, INDENT, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._nothing, 1)  # in place of the list
        column.addWidget(self.list, 1)
        column.addWidget(self._hints)
        return main

    def is_ready(self) -> bool:
        self._account = self._worked.of(accounting(self.desk))
        return self._account is not None

    def refresh(self) -> None:
        if self._account is not None:
            self._show_account(self._account)

    def _show_account(self, account: Account) -> None:
        standing, year = self.desk.standing(), self.desk.year
        self.ledger = ledger = account.ledger
        self._show_strip()
        counts = {of: sum(of in (None, one.origin) for one in ledger.lines) for of in SHOWN}
        self._chips.say([f"{word} {words.figure(counts[of])}" for of, word in CHIPS.items()])
        self._chips.choose(SHOWN.index(self.shown))
        days = words.plural(ledger.court_days, "court day")
        settings = words.plural(ledger.settings, "setting")
        self.head("Circumstances", f"Fiscal year {year.year}", lines_in_words(ledger), days, settings, as_of_line(standing))
        self._show_lines(ledger)
        self._cost = cost = account.cost
        self.cost.show_cost(cost)
        self.method.show_cost(cost)
        self._say_acts()
        self._choose_added()

    def write_begun(self) -> None:
        self._worked.end()

    def _show_lines(self, ledger: CircumstanceLedger) -> None:
        """The lines of the chosen origin, and the one that was gone to."""
        lines = [one for one in ledger.lines if self.shown in (None, one.origin)]
        stood = self.current_line()
        self.list.show_rows(ledger_rows(lines, self.desk.year.first))
        if lines and stood is not None and self.current_line() is None:  # the last is gone: its neighbour, not the sum
            self.list.choose_place(len(lines) - 1)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._hints.be_useful(useful=bool(lines))
        self._nothing.setText(NOTHING_YET if not ledger.lines else "No line comes from there.")
        if self._wanted is not None:
            line = ledger.line(self._wanted)
            self.list.choose(self._wanted if line is None else line.key)
            self._wanted = None

    def _show_strip(self) -> None:
        desk, year = self.desk, self.desk.year
        if self._loads_of != year:
            self.year.refresh()
            self._loads = {load.day: load for load in desk.file.month_loads(year.first, year.last)}
            self._loads_of = year
        self.strip.show_year(MapData(year.first, year.last, self._loads, desk.facts().calendar, desk.as_of))
        self._legend.setText(self.strip.legend())

    def take(self, subject: object) -> None:
        """Stand on a line."""
        if isinstance(subject, CircumstanceKey):
            self.shown, self._wanted = None, subject.key
            self.make_stale()

    def current_line(self) -> str | None:
        """The key of the chosen line; None on the sum, or without a line."""
        key = self.list.current_key()
        return key if isinstance(key, str) and key != TOTAL else None

    def first_form(self) -> EntryForm:
        from iqdesk.ui.entry.away_forms import AWAY, CLOSURE  # noqa: PLC0415 - the page opens without
        from iqdesk.ui.entry.circumstance_forms import CIRCUMSTANCE  # noqa: PLC0415

        forms = {Origin.AWAY: AWAY, Origin.CLOSURE: CLOSURE}
        return forms.get(self.shown, CIRCUMSTANCE) if self.shown else CIRCUMSTANCE

    def make_band(self) -> EntryBand:
        band = band_under(self)
        self._year.give_way(self, band)
        band.writes.connect(self._on_writes)
        band.wrote.connect(self._on_wrote)
        return band

    def _keys(self) -> list[str]:
        return [one.key for one in self.ledger.lines] if self.ledger is not None else []

    def _on_writes(self) -> None:
        self._there = frozenset(self._keys())

    def _on_wrote(self) -> None:
        """What was added is the line one stands on, once it is there."""
        self._adds = True
        self._choose_added()

    def _choose_added(self) -> None:
        if not self._adds or self._is_stale:
            return
        self._adds = False
        added = next((key for key in self._keys() if key not in self._there and parts(key)[0] in ENTERED), None)
        if added is not None:
            self.list.choose(added)

    def begin_entry(self, form: EntryForm, values: Mapping[str, object] | None = None, *, is_once: bool = False) -> bool:
        """One band at a time: what it cost comes back when the entry is done with."""
        taken = super().begin_entry(form, values, is_once=is_once)
        self.cost.setVisible(self.band is None or self.band.isHidden())
        self._whole.activate()  # the list has its new height at once, and its line stays in sight
        self.list.scrollTo(self.list.currentIndex())
        return taken

    def leave_band(self) -> None:
        super().leave_band()
        self.cost.show()

    def add(self) -> None:
        """Begin an entry of what is shown: a circumstance, days away, a closure."""
        self.begin_entry(self.first_form())

    def correct(self) -> None:
        """Correct what the chosen line stands for."""
        self.desk.show(self._correct_line)

    def _correct_line(self) -> None:
        line = self._line()
        if line is not None and not self.acts.part(line):
            self.acts.correct(line.key)

    def withdraw(self) -> None:
        """Take what the chosen line stands for out of the docket."""
        line = self._line()
        if line is not None and not self.acts.part(line):
            self.acts.withdraw(line.key)

    def _line(self) -> Circumstance | None:
        key = self.current_line()
        return self.ledger.line(key) if key is not None and self.ledger is not None else None

    def offered(self) -> tuple[bool, bool]:
        """Whether the chosen line can be corrected, and withdrawn."""
        return self.acts.offered(self.current_line())

    def _say_acts(self) -> None:
        self.tools.offer(self.offered())

    def step(self, by: int) -> None:
        """Go to the other part."""
        self.tools.switch.step(by)

    def toggle_twin(self) -> bool:
        """The keyboard goes from the strip to the table, and back."""
        (self.list if self.strip.hasFocus() else self.strip).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def show_method(self) -> None:
        """How the cost is counted, at the side."""
        if not self._split.is_open:
            self._split.toggle()

    def put_away(self) -> bool:
        return self._split.put_away(self)

    def _on_changed(self, touched: Touched) -> None:
        if touched & ~OF_LINES:
            self._loads_of = None
        super()._on_changed(touched)

    def _on_remeasured(self) -> None:
        self._loads_of = None
        super()._on_remeasured()

    def _on_turned(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._codes.setText("Code table" if is_open else CODES)  # beside a panel there is less room
        if is_open:
            self.method.lines.choose(self.list.current_key())
        if self.isVisible():
            (self.method if is_open else self).setFocus()

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def exported(self) -> Exported | None:
        from iqdesk.exchange.sheets.lists import circumstances_asked  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        if self.ledger is None or self._cost is None or self.list.isHidden():
            return None
        asked = circumstances_asked(self.ledger, self._cost, only=self.shown)
        which = "" if self.shown is None else f"{CHIPS[self.shown]}, "
        how = f"Fiscal year {self.ledger.year.year}, {which}in order of the first day; with what each line cost, an estimate."
        return Exported(asked, len(asked.circumstances), how)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, str) and key != TOTAL:
            self.go.emit(Place("rests", OfLine(key)))

    def _on_linked(self, key: object, _column: int) -> None:
        self._on_opened(key)

    def _on_day_opened(self, day: object) -> None:
        self.go.emit(Place("day", day))

    def _on_codes(self) -> None:
        self.go.emit(Place("codes"))

    def _on_statement(self) -> None:
        self.go.emit(Place("statement"))

    def _on_moved(self, key: object) -> None:
        self.method.lines.choose(key)
        self._say_acts()

    def _on_chip(self, place: int) -> None:
        self.shown = SHOWN[place]
        if self.ledger is not None:
            self._show_lines(self.ledger)
            self._say_acts()


def lines_in_words(ledger: CircumstanceLedger) -> str:
    """`31 lines`, `31 lines, 2 without their miss`."""
    gone = sum(one.is_miss_gone for one in ledger.lines)
    told = words.plural(len(ledger.lines), "line")
    return f"{told}, {words.figure(gone)} without {'its' if gone == 1 else 'their'} miss" if gone else told
