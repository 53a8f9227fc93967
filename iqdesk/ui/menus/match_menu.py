"""The commands that match public cases with typed ones, in the Docket menu."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import LINE, Command, add_commands
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.domain.matching import MatchSide
    from iqdesk.ui.main_window import MainWindow

MATCH_THIS = "Match th&is case…"


class MatchMenu(QObject):
    """Opens the Match page, and matches the case that is chosen with another one."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        commands = (
            LINE,
            Command("&Match public rows", "Ctrl+Shift+M", self.open_page),
            Command(MATCH_THIS, "", self._match_case),
        )
        _, self.action = add_commands(menu, commands)
        menu.aboutToShow.connect(self.name_match)

    def open_page(self) -> None:
        """Show the public cases that wait."""
        self._window.go_to("match")

    def _chosen(self) -> tuple[int, MatchSide] | None:
        """The case that the page is about, and which side of a match it stands on; None where there is nothing to match."""
        case_id = self._window.page().current_case()
        side = None if case_id is None else self._desk.ask(methodcaller("match_side", case_id))
        return None if case_id is None or side is None else (case_id, side)

    def name_match(self) -> None:
        """Say with what the chosen case can be matched."""
        from iqdesk.domain.matching import MatchSide  # noqa: PLC0415 - start-up does without

        words = {MatchSide.TYPED: "Match w&ith a public case…", MatchSide.PUBLIC: "Match w&ith a typed case…"}
        chosen = self._chosen()
        self.action.setEnabled(chosen is not None)
        self.action.setText(words[chosen[1]] if chosen else MATCH_THIS)

    def _match_case(self) -> None:
        from iqdesk.domain.matching import MatchSide  # noqa: PLC0415 - start-up does without
        from iqdesk.ui.match.match_dialog import MatchDialog  # noqa: PLC0415

        case, page = self._chosen(), self._window.page()
        if case is None:
            return
        case_id, side = case
        other = MatchDialog.ask(page, self._desk, case_id, wants_typed=side is MatchSide.PUBLIC)
        if other is not None:
            if self._window.place == Place("case", case_id):
                self._window.go(Place("case", other if side is MatchSide.PUBLIC else case_id))  # the public one is no more then
            pair = (other, case_id) if side is MatchSide.PUBLIC else (case_id, other)
            self._desk.do(methodcaller("record_match", *pair))
