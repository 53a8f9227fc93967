"""To check: what stands odd in the docket, what was assumed and what was never said, until it is put right or settled."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.docket import Touched
from iqdesk.domain.oddities import OddityKind
from iqdesk.ui import words
from iqdesk.ui.check.check_list import BY_OUTCOME, UNMATCHED, CheckList
from iqdesk.ui.chips import Chips
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label, rule
from iqdesk.ui.outcomes.recording import record_outcome
from iqdesk.ui.page import DayLine, Page, Place
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.misses import Miss
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported

KINDS = tuple(OddityKind)
HINTS = (("↑ ↓", "choose"), ("Enter", "open where it can be put right"), ("O", "open the case"), ("Ctrl+Z", "take the last back"))
NOTHING_LEFT = "Nothing is left to check"
COMES_HERE = (
    "Warnings that were saved anyway, what an import took for granted, values that a release has otherwise, days that passed "
    "without an outcome, misses without a reason and reasons whose miss is gone are listed here until they are put right."
)


class CheckPage(Page):
    """Every act is one step with a name. What is put right goes from the list by itself, and the next finding is current."""

    name = "check"
    shows: ClassVar[Touched] = Touched.NOTHING  # the findings say when there is something else to show

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind: OddityKind | None = None  # None while all kinds are shown
        self._done: set[object] = set()  # settled here, and not yet read anew
        self.list = CheckList()
        self.list.opened.connect(self._on_opened)
        self.list.moved.connect(self._on_moved)
        self.list.outcome_chosen.connect(self._on_outcome_chosen)
        self._chips = Chips(["All", *(kind.short_label for kind in KINDS)], "Which findings")
        self._chips.chosen.connect(self._on_chip)
        self.all_of_kind = button("")
        self.all_of_kind.clicked.connect(self._on_all_of_kind)
        self._said = label("", wraps=True)
        self._hints = KeyHints(HINTS)
        self._empty = EmptyState("checkmark")
        self._empty.acted.connect(self._on_acted)
        self._buttons = {
            self.settle_as_right: button("&It is right as it is"),
            self.give_reason: button("&Give the reason…"),
            self.take_release: button("&Take the release’s value"),
            self.withdraw_reason: button("&Withdraw the reason"),
            self.open_current: button("&Open"),
        }
        for slot, one in self._buttons.items():
            one.clicked.connect(slot)
        self._add_letters()
        self._build()
        desk.findings.found.connect(self._on_found)

    def _add_letters(self) -> None:
        for key, name, slot in (
            ("S", "It is right as it is", self.settle_as_right),
            ("K", "Keep what was typed", self.settle_as_right),
            ("G", "Give the reason", self.give_reason),
            ("V", "Take the release’s value", self.take_release),
            ("W", "Withdraw the reason", self.withdraw_reason),
            ("O", "Open the case", self.open_case),
        ):
            self.list.add_letter(key, name, slot)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(INDENT, 2, INDENT, 0)
        tools.addWidget(self._chips, 1)
        tools.addWidget(self.all_of_kind, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._tools)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._build_band())
        column.addWidget(self._hints)

    def _build_band(self) -> QWidget:
        """The chosen finding whole, with what can be done about it."""
        self._band = QWidget()
        self._band.setAccessibleName("The chosen finding")
        column = QVBoxLayout(self._band)
        column.setContentsMargins(INDENT, 0, INDENT, 0)
        column.setSpacing(6)
        column.addWidget(rule())
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(6)
        for one in self._buttons.values():
            row.addWidget(one)
        row.addStretch()
        self._keys = label("", Type.CAPTION, "2")
        row.addWidget(self._keys)
        column.addLayout(row)
        return self._band

    def refresh(self) -> None:
        findings = self.desk.findings
        if findings.lines is None:
            self._show([], [], 0)
            self.head("To check", "reading the docket")
            if not findings.is_reading:
                findings.read()
            return
        lines = [line for line in findings.lines if line.key not in self._done]
        if self.kind is not None and not any(line.kind is self.kind for line in lines):
            self.kind = None
        shown = [line for line in lines if self.kind in (None, line.kind)]
        unmatched = findings.unmatched if self.kind is None else 0
        self._show(lines, shown, unmatched)
        waits = f"{words.plural(findings.unmatched, 'public case')} not yet matched" if findings.unmatched else ""
        self.head("To check", words.plural(len(lines), "finding") if lines else "", waits)

    def _show(self, lines: Sequence[ToCheck], shown: Sequence[ToCheck], unmatched: int) -> None:
        counts = {kind: sum(line.kind is kind for line in lines) for kind in KINDS}
        self._chips.say(
            [f"All {words.figure(len(lines))}", *(f"{kind.short_label} {words.figure(count)}" for kind, count in counts.items())],
            [place for place, count in enumerate(counts.values(), start=1) if not count],
        )
        self._chips.choose(0 if self.kind is None else 1 + KINDS.index(self.kind))
        asked = [line.row for line in shown if line.kind in BY_OUTCOME and line.of_table == "hearings"]
        settings = {one.hearing_id: one for one in self.desk.file.settings_of(asked)}
        self.list.show_lines(shown, settings, unmatched, self.desk.today)
        self._show_parts(has_rows=bool(shown or unmatched))
        self._say_all_of_kind(len(shown))
        self._say_line()

    def _show_parts(self, *, has_rows: bool) -> None:
        """The list, also while it is read for the first time, or that nothing is left."""
        had_focus = self.list.hasFocus()
        is_empty = not has_rows and self.desk.findings.lines is not None
        self._tools.setVisible(has_rows)
        self.list.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._empty.say(NOTHING_LEFT, COMES_HERE, "Open today’s sheet")
        self._hints.be_useful(useful=has_rows)
        self.setFocusProxy(self._empty if is_empty else self.list)
        if had_focus:
            self.setFocus()

    def _say_all_of_kind(self, count: int) -> None:
        self.all_of_kind.setVisible(self.kind is not None and count > 1)
        what = "give the reasons…" if self.kind is OddityKind.NO_REASON else "right as they are"
        self.all_of_kind.setText(f"&All {words.figure(count)}: {what}")

    def _say_line(self) -> None:
        """The chosen finding in full, and the buttons that fit it."""
        line = self.list.line()
        differs = line is not None and line.kind is OddityKind.DIFFERENT
        wants_reason = line is not None and line.kind is OddityKind.NO_REASON
        self._band.setVisible(line is not None)
        if line is None:
            return
        self._said.setText(line.finding)
        self._buttons[self.settle_as_right].setText("&Keep what was typed" if differs else "&It is right as it is")
        self._buttons[self.give_reason].setVisible(wants_reason)
        self._buttons[self.take_release].setVisible(differs)
        self._buttons[self.withdraw_reason].setVisible(line.kind is OddityKind.MISS_GONE)
        self._buttons[self.open_current].setText("&Open the day sheet" if _is_on_sheet(line) else "&Open the case")
        self._buttons[self.open_current].setEnabled(self._place_of(line) is not None)
        keys = [
            "K keeps" if differs else "S settles",
            "V takes" if differs else "",
            "G gives the reason" if wants_reason else "",
            "W withdraws it" if line.kind is OddityKind.MISS_GONE else "",
            "H C A R N E record the outcome" if self.list.current() is not None else "",
        ]
        self._keys.setText(words.dotted(*keys))

    def settle_as_right(self) -> None:
        """Say that the chosen finding is right as it is."""
        line = self.list.line()
        if line is not None:
            self._do(methodcaller("record_settled", line), [line])

    def take_release(self) -> None:
        """Take the release's value in place of the typed one."""
        line = self.list.line()
        if line is not None and line.kind is OddityKind.DIFFERENT:
            self._do(methodcaller("record_public_value", line.of_table, line.row, line.about), [line])

    def withdraw_reason(self) -> None:
        """Take back the reason whose miss is gone."""
        line = self.list.line()
        if line is not None and line.kind is OddityKind.MISS_GONE:
            self._do(methodcaller("withdraw_reason", line.row), [line])

    def give_reason(self) -> None:
        """Ask why the chosen date was missed."""
        line = self.list.line()
        if line is not None and line.kind is OddityKind.NO_REASON:
            self._ask_reasons([line])

    def _ask_reasons(self, lines: Sequence[ToCheck]) -> None:
        from iqdesk.ui.outcomes.reason_dialog import ask_reasons  # noqa: PLC0415 - only for a miss

        missed = {miss.to_check(None).key: miss for miss in self.desk.ask(self._missed) or ()}
        ask_reasons(self.desk, self, [missed[line.key] for line in lines if line.key in missed])

    def _missed(self, file: DocketFile) -> list[Miss]:
        return file.misses_without_reason(self.desk.today, self.desk.facts())

    def offered(self) -> tuple[bool, ...]:
        """What the chosen finding offers, in the order of the menu."""
        line = self.list.line()
        kind = None if line is None else line.kind
        differs = kind is OddityKind.DIFFERENT
        settles = line is not None and not differs
        of_reason = kind is OddityKind.NO_REASON, differs, kind is OddityKind.MISS_GONE
        return settles, differs, *of_reason, self.current_case() is not None

    def _do(self, verb: Callable[[DocketFile], Touched], lines: Sequence[ToCheck]) -> None:
        """Write, and let the lines go at once; the docket is read anew behind it."""
        if self.desk.do(verb):
            self._done |= {line.key for line in lines}
            self.make_stale()

    def _on_found(self) -> None:
        self._done.clear()
        self.make_stale()

    def _on_chip(self, place: int) -> None:
        self.kind = None if place == 0 else KINDS[place - 1]
        self.make_stale()
        self.list.setFocus()

    def _on_all_of_kind(self) -> None:
        lines = [line for line in self.desk.findings.lines or () if line.kind is self.kind and line.key not in self._done]
        if self.kind is OddityKind.NO_REASON:
            self._ask_reasons(lines)
        else:
            self._do(partial(settle_all, lines), lines)
        self.setFocus()

    def _on_acted(self) -> None:
        self.go.emit(Place("day", "today"))

    def _on_moved(self, _key: object) -> None:
        self._say_line()

    def records_outcomes(self) -> bool:
        return self.list.current() is not None

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        self.list.choose_outcome(kind, asks=asks)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        record_outcome(self, self.desk, setting, kind, asks=asks)

    def current_case(self) -> int | None:
        line = self.list.line()
        return None if line is None or line.case is None else line.case.case_id

    def open_case(self) -> None:
        """Open the case of the chosen finding."""
        case_id = self.current_case()
        if case_id is not None:
            self.go.emit(Place("case", case_id))

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def _on_opened(self, key: object) -> None:
        line = self.list.line()
        place = Place("match") if key == UNMATCHED else self._place_of(line) if line is not None else None
        if place is not None:
            self.go.emit(place)

    def _place_of(self, line: ToCheck) -> Place | None:
        """Where it can be put right."""
        if line.on is not None and _is_on_sheet(line):
            return Place("day", DayLine(line.on, line.row))
        return None if line.case is None else Place("case", line.case.case_id)

    def exported(self) -> Exported | None:
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        shown = [line.key for line in self.list.lines()]
        if not shown:
            return None
        how = f"{self.kind.label}, newest first." if self.kind is not None else "Kind by kind, newest first."
        return Exported(Asked(SheetList.TO_CHECK, self.desk.today, only=frozenset(shown)), len(shown), how)


def _is_on_sheet(line: ToCheck) -> bool:
    """A hearing is put right on its day's sheet."""
    return line.of_table == "hearings"


def settle_all(lines: Sequence[ToCheck], file: DocketFile) -> Touched:
    """Settle several findings in one step that one undo takes back."""
    touched = Touched.NOTHING
    with file.one_step(f"Settled as right, {words.plural(len(lines), 'finding')}"):
        for line in lines:
            touched |= file.record_settled(line)
    return touched
