"""Match: the public cases that wait, each beside the typed case it most likely is; accepted, refused or looked for."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.match_board import MatchBoard, MatchView
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.long_step import LongStep
from iqdesk.ui.match import match_rows
from iqdesk.ui.match.match_dialog import MatchDialog
from iqdesk.ui.match.match_panel import MatchPanel
from iqdesk.ui.page import Page, Place
from iqdesk.ui.second_press import SecondPress
from iqdesk.ui.split import Split
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.docket import Touched
    from iqdesk.domain.match_board import MatchLine
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.cells import Column
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.long_step import Parts

HINTS = (
    ("Enter", "accept"),
    ("N", "not the same"),
    ("F", "look for another"),
    ("K", "count as released"),
    ("O", "open the case"),
)
NOTHING_WAITS = "No public case waits for its match"
PANEL = 352
MANY = 100  # pairs; fewer are written before anybody sees a bar


class WaitingCases(Table):
    """A double click looks at a case, as in every list; to accept takes Enter or the button, and two quick Enters are one."""

    looked_at = Signal()

    def __init__(self, columns: tuple[Column, ...], name: str, *, lines: int) -> None:
        super().__init__(columns, name, lines=lines)
        self.presses = SecondPress()

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.looked_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.presses.is_one(event):
            super().keyPressEvent(event)


class MatchPage(Page):
    """Enter accepts the pair, N says that they are two, F looks for another typed case, K lets the public case count.

    Each is one step with a name; what it leaves is put together again at once, without reading the docket anew.
    """

    name = "match"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._board = MatchBoard((), {}, ())
        self._next: MatchBoard | None = None  # what the act under way leaves
        self.view = MatchView.ALL
        self.list = WaitingCases(match_rows.LINE_COLUMNS, "Public cases that wait for their match", lines=2)
        self.list.opened.connect(self._on_opened)
        self.list.looked_at.connect(self.open_case)
        self.list.moved.connect(self._on_moved)
        self._add_letters()
        self._chips = Chips([view.label for view in MatchView], "Which public cases")
        self._chips.chosen.connect(self._on_chip)
        self.accept_certain = button("", "filled")
        self.accept_certain.clicked.connect(self._on_accept_certain)
        self.count_alone = button("")
        self.count_alone.clicked.connect(self._on_count_alone)
        self._loose = label("", ink="2")
        self._count_loose = button("", "link")
        self._count_loose.clicked.connect(self._on_count_loose)
        self._hints = KeyHints(HINTS)
        self._empty = EmptyState("checkmark")
        self._empty.acted.connect(self.wants_data)
        self._panel = MatchPanel()
        for one, slot in (
            (self._panel.accept, self.accept),
            (self._panel.refuse, self.refuse),
            (self._panel.another, self.look_for_another),
            (self._panel.count, self.count_as_released),
        ):
            one.clicked.connect(slot)
        self._split = Split(self._build_main(), self._panel, width=PANEL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)

    def _add_letters(self) -> None:
        for key, name, slot in (
            ("N", "Not the same case", self.refuse),
            ("F", "Look for another case", self.look_for_another),
            ("K", "Count as the release has it", self.count_as_released),
            ("O", "Open the case", self.open_case),
        ):
            self.list.add_letter(key, name, slot)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(INDENT, 2, INDENT, 0)
        tools.setSpacing(6)
        tools.addWidget(self._chips, 1)
        for one in (self.count_alone, self.accept_certain):
            tools.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._tools)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        loose = QHBoxLayout()
        loose.setContentsMargins(INDENT, 0, 0, 0)
        loose.addWidget(self._loose)
        loose.addWidget(self._count_loose)
        loose.addStretch()
        column.addLayout(loose)
        column.addWidget(self._hints)
        return main

    def refresh(self) -> None:
        board, self._next = self._next, None
        waiting = self.desk.file.unmatched_cases()
        if board is None or len(board.lines) + bool(board.loose) != waiting:  # an act can leave more than its own line
            board = self.desk.file.match_board()
        self._board = board
        self._show()

    def _show(self) -> None:
        lines, today = self._board.lines, self.desk.today
        counts = {view: sum(view in (MatchView.ALL, line.view) for line in lines) for view in MatchView}
        if not counts[self.view]:
            self.view = MatchView.ALL
        spare = [place for place, count in enumerate(counts.values()) if not count]
        self._chips.say([f"{view.label} {words.figure(count)}" for view, count in counts.items()], spare)
        self._chips.choose(list(MatchView).index(self.view))
        shown = [line for line in lines if self.view in (MatchView.ALL, line.view)]
        self.list.show_rows([match_rows.line_row(line, today) for line in shown])
        if shown and not self.list.currentIndex().isValid():
            self.list.choose_place(0)
        self._say_counts(counts)
        self._panel.show_line(self.line(), self.desk.today)

    def _say_counts(self, counts: dict[MatchView, int]) -> None:
        total, certain, alone = (counts[view] for view in (MatchView.ALL, MatchView.CERTAIN, MatchView.ALONE))
        is_alone = self.view is MatchView.ALONE
        self.accept_certain.setText(
            f"&Accept the {words.figure(certain)} that agree" if certain > 1 else "&Accept the one that agrees"
        )
        self.accept_certain.setVisible(bool(certain) and not is_alone)
        self.count_alone.setText(f"&Count all {words.figure(alone)} as released" if alone > 1 else "&Count it as released")
        self.count_alone.setVisible(is_alone)
        for one in (self.list, self._tools, self._split.side):
            one.setVisible(bool(total) and (one is not self._split.side or self._split.is_open))
        self._empty.setVisible(not total)
        self._hints.be_useful(useful=bool(total))
        self.setFocusProxy(self.list if total else self._empty)
        self._say_loose()
        waiting = words.plural(total, "public case waits", "public cases wait")
        agree = f"{words.figure(certain)} {'agrees' if certain == 1 else 'agree'} in every date" if certain else ""
        self.head("Match", waiting if total else "", agree, "what waits counts in no measure" if total else "")
        if not total:
            self._empty.say(NOTHING_WAITS, self._instead(), "Import public data…")

    def _say_loose(self) -> None:
        loose = self._board.loose
        self._loose.setText(f"{words.plural(loose, 'row')} set apart {'names' if loose == 1 else 'name'} no case.")
        self._loose.setVisible(bool(loose))
        self._count_loose.setText(f"Count {'it' if loose == 1 else 'them'} as the release has {'it' if loose == 1 else 'them'}")
        self._count_loose.setVisible(bool(loose))

    def _instead(self) -> str:
        day = self.desk.file.judge.typed_from
        since = (
            f"From {words.long_day(day)} on cases are typed here."
            if day
            else "Once cases are typed here they are the first word."
        )
        return (
            f"{since} What public data has of the same hearings and decisions waits here, beside the typed case it most likely "
            "is, and counts in no measure until it is matched. It comes with the next release."
        )

    def line(self) -> MatchLine | None:
        """The line that is chosen."""
        key = self.list.current_key()
        return next((line for line in self._board.lines if line.public_id == key), None)

    def accept(self) -> None:
        """Make the pair one case; for rows of one case, make those the same that are."""
        line = self.line()
        if line is not None and line.typed is not None and line.can_match:
            typed_id = line.typed.case.case_id
            self._do(methodcaller("record_match", typed_id, line.public_id), [line])

    def refuse(self) -> None:
        """Say that the two are not the same."""
        line = self.line()
        if line is not None and line.typed is not None and not line.waiting.is_own:
            typed_id, public_id = line.typed.case.case_id, line.public_id
            self._next = self._board.parted(typed_id, public_id)
            self._try(methodcaller("record_refused_match", typed_id, public_id))

    def look_for_another(self) -> None:
        """Look for the typed case that the public one is, and match the two."""
        line = self.line()
        if line is not None and not line.waiting.is_own:
            chosen = MatchDialog.ask(self, self.desk, line.public_id, wants_typed=True, after=self.list.presses)
            if chosen is not None:
                self._do(methodcaller("record_match", chosen, line.public_id), [line], {chosen})

    def count_as_released(self) -> None:
        """Let the public case count as the release has it: nothing typed is the same."""
        line = self.line()
        if line is not None:
            self._do(methodcaller("record_counted_as_released", line.public_id), [line])

    def open_case(self) -> None:
        """Open the typed case, or the public one where nothing is beside it."""
        case_id = self.current_case()
        if case_id is not None:
            self.go.emit(Place("case", case_id))

    def current_case(self) -> int | None:
        line = self.line()
        if line is None:
            return None
        return line.public_id if line.typed is None else line.typed.case.case_id

    def open_current(self) -> None:
        self.open_case()

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def _do(self, verb: Callable[[DocketFile], Touched], lines: list[MatchLine], typed: set[int] | None = None) -> None:
        """Write, and show at once what is left without these lines."""
        public_ids, beside = _settled(lines)
        self._next = self._board.without(public_ids, beside if typed is None else typed)
        self._try(verb)

    def _try(self, verb: Callable[[DocketFile], Touched]) -> None:
        if not self.desk.do(verb):
            self._next = None

    def _on_opened(self, _key: object) -> None:
        line = self.line()
        if line is not None and line.can_match:
            self.accept()
        elif line is not None and not line.waiting.is_own:
            self.look_for_another()
        else:
            self.open_case()

    def _on_moved(self, _key: object) -> None:
        self._panel.show_line(self.line(), self.desk.today)

    def _on_chip(self, place: int) -> None:
        self.view = list(MatchView)[place]
        self._show()

    def _on_accept_certain(self) -> None:
        lines = self._board.certain()
        pairs = [(line.typed.case.case_id, line.public_id) for line in lines if line.typed is not None]
        if len(pairs) < MANY:
            self._do(methodcaller("record_matches", pairs), lines)
        else:
            what = f"Matching {words.figure(len(pairs))} cases with the public data"
            self._in_parts(what, self.desk.file.matches_in_parts(pairs), lines)

    def _on_count_alone(self) -> None:
        lines = [line for line in self._board.lines if line.view is MatchView.ALONE]
        if len(lines) == 1:
            self._do(methodcaller("record_counted_as_released", lines[0].public_id), lines)
        else:
            what = f"Counting {words.figure(len(lines))} public cases as the release has them"
            self._in_parts(what, self.desk.file.counted_in_parts([line.public_id for line in lines]), lines)

    def _in_parts(self, what: str, parts: Parts, lines: list[MatchLine]) -> None:
        """Write what takes long while the window stays alive."""
        self._next = self._board.without(*_settled(lines))
        if not LongStep.write(self, self.desk, what, parts, len(lines)):
            self._next = None

    def _on_count_loose(self) -> None:
        self._try(methodcaller("record_counted_as_released", None))


def _settled(lines: list[MatchLine]) -> tuple[set[int], set[int]]:
    """The public cases of these lines, and the typed ones beside them."""
    typed = {line.typed.case.case_id for line in lines if line.typed is not None}
    return {line.public_id for line in lines}, typed
