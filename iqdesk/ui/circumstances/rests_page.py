"""What a line rests on: the settings and the cases behind a circumstance or a code, each with the way to its case."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.domain.statement.circumstance_ledger import Origin
from iqdesk.ui import words
from iqdesk.ui.circumstances.asked import Account, accounting
from iqdesk.ui.circumstances.code_rows import CodeKey, code_lines
from iqdesk.ui.circumstances.ledger_rows import CONTROL, MISS_GONE, days_in_line
from iqdesk.ui.circumstances.line_acts import LineActs, OfLine
from iqdesk.ui.circumstances.rests_rows import REST_COLUMNS, RestKey, case_rows, counted_in, reason_rows, setting_rows
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button
from iqdesk.ui.page import Page, Place
from iqdesk.ui.table import Table
from iqdesk.ui.worked import Worked

if TYPE_CHECKING:
    from iqdesk.ui.cells import Row
    from iqdesk.ui.desk import Desk

HINTS = (("↑ ↓", "choose"), ("Enter", "open the case"), ("Esc", "back"))


class SettingsWith(NamedTuple):
    """This judge's settings of the year that carry a code."""

    code: CodeKey


class RestsPage(Page):
    """Enter opens the case; Esc goes back to the line. Reasons that read alike are corrected here one by one."""

    name = "rests"
    shows: ClassVar[Touched] = Touched.EVERYTHING
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._subject: SettingsWith | OfLine | None = None
        self._worked = Worked(desk, self)
        self._worked.worked.connect(self._on_caught_up)
        self._account: Account | None = None  # that the line is of
        self._keys: tuple[str, ...] = ()  # of the line that is shown: the first of its reasons may go
        self.acts = LineActs(self)
        self.list = Table(REST_COLUMNS, "Settings and cases that the line rests on")
        self.list.opened.connect(self._on_opened)
        self.list.add_key("F2", "Correct", self.correct)
        self.list.add_key("Del", "Withdraw", self.withdraw)
        self._empty = EmptyState("folder")
        self._back = button("Back", "link", "chevron_left")
        self._back.clicked.connect(self.left)
        self._hints = KeyHints(HINTS)
        self._reason_hints = KeyHints((*HINTS, ("F2", "correct the reason"), ("Del", "withdraw it")))
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(2)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addSpacing(8)
        column.addWidget(self._hints)
        column.addWidget(self._reason_hints)
        self.setFocusProxy(self.list)

    def take(self, subject: object) -> None:
        if isinstance(subject, SettingsWith | OfLine):
            self._subject = subject
            self._keys = (subject.key,) if isinstance(subject, OfLine) else ()
            self.make_stale()

    def can_take(self, subject: object) -> bool:
        return isinstance(subject, SettingsWith | OfLine)

    def is_ready(self) -> bool:
        if isinstance(self._subject, SettingsWith):
            return True
        self._account = self._worked.of(accounting(self.desk))
        return self._account is not None

    def write_begun(self) -> None:
        self._worked.end()

    def refresh(self) -> None:
        subject, account = self._subject, self._account
        rows = self._with_code(subject.code) if isinstance(subject, SettingsWith) else self._of_line(account) if account else []
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        is_of_reasons = any(isinstance(row.key, RestKey) and row.key.reason for row in rows)
        self._hints.be_useful(useful=bool(rows) and not is_of_reasons)
        self._reason_hints.be_useful(useful=is_of_reasons)
        self.setFocusProxy(self.list if rows else self._back)
        self._empty.say("No setting and no case stands behind this line", "What it says is what was entered.")

    def _with_code(self, key: CodeKey) -> list[Row]:
        desk = self.desk
        lines = code_lines(desk.file.adjournment_codes(), desk.facts(), desk.year, desk.as_of)
        line = next((one for one in lines if one.key == key), None)
        settings = line.settings if line is not None else ()
        title = f"Code {key.code}: {line.entry.label}" if line is not None else f"Code {key.code}"
        self.head(title, words.plural(len(settings), "setting"), f"Fiscal year {desk.year.year}")
        return setting_rows(desk.file.hearing_lines(settings), {}, desk.today)

    def _of_line(self, account: Account) -> list[Row]:
        desk, ledger = self.desk, account.ledger
        line = next((found for key in self._keys if (found := ledger.line(key)) is not None), None)
        if line is None:
            self.head("Circumstance", "no longer in the ledger of this year")
            return []
        self._keys = line.keys
        when, control = days_in_line(line.first, line.last, desk.today), CONTROL[line.is_outside].lower()
        lost = f"{words.plural(len(line.lost_slots), 'slot')} lost" if line.lost_slots else ""
        settings = words.plural(len(line.settings), "setting")
        elsewhere = f"{words.figure(len(line.not_counted))} named but not counted here" if line.not_counted else ""
        self.head(line.words, line.ref or MISS_GONE, when, line.kind.label, f"control {control}", settings, elsewhere, lost)
        lines = desk.file.hearing_lines((*line.settings, *line.not_counted))
        rows = setting_rows(lines, {one.id: counted_in(ledger, line, one) for one in lines}, desk.today)
        cases = desk.file.case_names(line.cases)
        if line.origin is Origin.REASON:
            return reason_rows(line, lines, cases, desk.today)
        there = {row.key.case_id for row in rows if isinstance(row.key, RestKey)}
        return [*rows, *case_rows([cases[one] for one in line.cases if one in cases], there)]

    def _reason(self) -> str:
        """The key of the reason that the chosen row is of; empty for others."""
        key = self.list.current_key()
        return key.reason if isinstance(key, RestKey) else ""

    def correct(self) -> None:
        """Correct the reason of the chosen row."""
        self.desk.show(self._correct)

    def _correct(self) -> None:
        if self._reason():
            self.acts.correct(self._reason())

    def withdraw(self) -> None:
        """Take the reason of the chosen row out of the docket."""
        if self._reason():
            self.acts.withdraw(self._reason())

    def offered(self) -> tuple[bool, bool]:
        """Whether the chosen row is of a reason, which can be corrected, and withdrawn."""
        return self.acts.offered(self._reason() or None)

    def current_case(self) -> int | None:
        key = self.list.current_key()
        return key.case_id if isinstance(key, RestKey) else None

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def _on_opened(self, key: object) -> None:
        if isinstance(key, RestKey):
            self.go.emit(Place("case", key.case_id))
