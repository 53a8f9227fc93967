"""What is chosen on Pace: which lines, which years beside or before, and over how many weeks the average is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.pace_years import CITED_AVERAGE
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.pace.pace_data import AS_A_RULE, ChartLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

MOST_OTHERS = 4
WEEKS = (4, 8, 13, 26)
EIGHT = 8
LETTERS = {
    ChartLine.COURT_DAY: "&Court-day line",
    ChartLine.FLAT: "&Flat line",
    ChartLine.LIKELY: "Likely &range",
    ChartLine.AVERAGE: f"Cited &average of {CITED_AVERAGE.value}",
    ChartLine.AWAY: "&Days away",
}
KEPT_LINES, KEPT_WEEKS = "pace/lines", "pace/weeks"


class PaceChoices(QObject):
    """Two menus and what is ticked in them; `changed` when it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = AS_A_RULE
        self.weeks = EIGHT
        self.others: tuple[FiscalYear, ...] = ()
        self.is_two_years = False
        self._settings: QSettings | None = None
        self.lines_menu = QMenu(parent)
        self.years_menu = QMenu(parent)
        self._build_lines()
        self._build_years()

    def _build_lines(self) -> None:
        keep_letters(self.lines_menu)
        self._line_actions = {}
        for line, text in LETTERS.items():
            action = _tick(text, self.lines_menu)
            action.setData(line)
            if line is ChartLine.AVERAGE:
                action.setToolTip(CITED_AVERAGE.source)
            action.triggered.connect(self._on_line)
            self._line_actions[line] = action
        self.lines_menu.setToolTipsVisible(True)
        self.lines_menu.addSeparator()
        group = QActionGroup(self.lines_menu)
        self._week_actions = {}
        for place, weeks in enumerate(WEEKS, start=1):
            action = _tick(f"&{place}  Average of the last {weeks} weeks", self.lines_menu)
            action.setData(weeks)
            group.addAction(action)
            self._week_actions[weeks] = action
        group.triggered.connect(self._on_weeks)
        self._tick_lines()

    def _build_years(self) -> None:
        keep_letters(self.years_menu)
        self._two = _tick("&Two years in a row", self.years_menu)
        self._two.triggered.connect(self._on_two)
        self._none = QAction("&No other year", self.years_menu)
        self._none.triggered.connect(self._on_none)
        self.years_menu.addAction(self._none)
        self.years_menu.addSeparator()
        self._year_actions: list[QAction] = []

    def offer(self, year: FiscalYear, years: Sequence[FiscalYear]) -> None:
        """The years that can stand beside the one that is looked at, the latest first."""
        self.others = tuple(one for one in self.others if one in years and one != year)
        self.is_two_years = self.is_two_years and FiscalYear(year.year - 1) in years
        for action in self._year_actions:
            self.years_menu.removeAction(action)
            action.deleteLater()
        self._year_actions = []
        for place, one in enumerate(sorted(set(years) - {year}, reverse=True), start=1):
            action = _tick(f"{'&' if place < 10 else ''}{place}  Fiscal year {one.year}", self.years_menu)
            action.setData(one)
            action.setChecked(one in self.others)
            action.setEnabled(one in self.others or len(self.others) < MOST_OTHERS)
            action.triggered.connect(self._on_year)
            self._year_actions.append(action)
        self._two.setChecked(self.is_two_years)
        self._two.setEnabled(FiscalYear(year.year - 1) in years)
        self._none.setEnabled(bool(self.others) or self.is_two_years)

    def keep_in(self, settings: QSettings) -> None:
        """Take up the lines and weeks of the last time, and keep what is chosen from now on."""
        self._settings = settings
        kept = settings.value(KEPT_LINES)
        if isinstance(kept, str):
            self.lines = frozenset(line for line in ChartLine if line.value in kept.split("|"))
        weeks = str(settings.value(KEPT_WEEKS, EIGHT))
        self.weeks = int(weeks) if weeks in map(str, WEEKS) else EIGHT
        self._tick_lines()

    def _tick_lines(self) -> None:
        for line, action in self._line_actions.items():
            action.setChecked(line in self.lines)
        self._week_actions[self.weeks].setChecked(True)

    def _sent(self) -> object:
        sender = self.sender()
        return sender.data() if isinstance(sender, QAction) else None

    def _on_line(self) -> None:
        line = self._sent()
        if isinstance(line, ChartLine):
            self.lines ^= {line}
            self._keep(KEPT_LINES, "|".join(sorted(one.value for one in self.lines)))

    def _on_weeks(self, action: QAction) -> None:
        self.weeks = action.data()
        self._keep(KEPT_WEEKS, str(self.weeks))

    def _keep(self, name: str, value: str) -> None:
        if self._settings is not None:
            self._settings.setValue(name, value)
        self.changed.emit()

    def _on_two(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.is_two_years, self.others = chosen, ()
        self.changed.emit()

    def _on_none(self) -> None:
        self.is_two_years, self.others = False, ()
        self.changed.emit()

    def _on_year(self) -> None:
        year = self._sent()
        if isinstance(year, FiscalYear):
            self.is_two_years = False
            self.others = tuple(sorted({*self.others} ^ {year}, reverse=True))
            self.changed.emit()


def _tick(text: str, menu: QMenu) -> QAction:
    action = QAction(text, menu)
    action.setCheckable(True)
    menu.addAction(action)
    return action
