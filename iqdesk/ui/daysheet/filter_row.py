"""The chips of a day sheet, one per outcome with its count, and the menu that hides outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.daysheet.day_words import KINDS, kind_label
from iqdesk.ui.labels import button
from iqdesk.ui.menu_letters import keep_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import Setting

ALL = 0


class FilterRow(QWidget):
    """Chips show one outcome alone; the menu takes outcomes out of the rest. `changed` when either says something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place = ALL
        self.hidden: frozenset[OutcomeKind | None] = frozenset()
        self._chips = Chips(self._words(()), "Which settings")
        self._chips.chosen.connect(self._on_chip)
        self._chips.choose(ALL)
        self._hide = button("Hide", "quiet", "filter")
        self._menu = QMenu(self._hide)
        keep_letters(self._menu)
        self._hide.setMenu(self._menu)
        for kind in KINDS:
            action = QAction(kind_label(kind), self._menu)
            action.setCheckable(True)
            action.setData(kind)
            action.toggled.connect(self._on_hidden)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction("Hide &nothing", self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._chips, 1)
        row.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignTop)

    def _words(self, settings: Sequence[Setting]) -> list[str]:
        counts = [sum(one.outcome is kind for one in settings) for kind in KINDS]
        said = [f"{kind_label(kind)} {words.figure(count)}" for kind, count in zip(KINDS, counts, strict=True)]
        return [f"All {words.figure(len(settings))}", *said]

    @property
    def is_all(self) -> bool:
        """Whether no chip but the first is chosen."""
        return self._place == ALL

    @property
    def shows_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.is_all and not self.hidden

    def shows(self, setting: Setting) -> bool:
        """Whether a setting is among those asked for."""
        if self._place != ALL:
            return setting.outcome is KINDS[self._place - 1]
        return setting.outcome not in self.hidden

    def count(self, settings: Sequence[Setting]) -> None:
        """Say how many of each there are."""
        said = self._words(settings)
        self._chips.say(
            said, [place for place, kind in enumerate(KINDS, start=1) if not any(one.outcome is kind for one in settings)]
        )
        for action, text in zip(self._menu.actions(), said[1:], strict=False):
            action.setText(text)
        hidden = sum(one.outcome in self.hidden for one in settings)
        self._hide.setText(f"Hidden {words.figure(hidden)}" if self.hidden else "Hide")
        self._hide.setAccessibleName("Hide by outcome" + (f", {words.plural(hidden, 'setting')} hidden" if self.hidden else ""))

    def clear(self) -> None:
        """Show everything."""
        self._place = ALL
        self._chips.choose(ALL)
        for action in self._menu.actions():
            action.setChecked(False)
        self.changed.emit()

    def _on_chip(self, place: int) -> None:
        """A chip chosen again is put back."""
        self._place = ALL if place == self._place else place
        self._chips.choose(self._place)
        self.changed.emit()

    def _on_hidden(self) -> None:
        self.hidden = frozenset(action.data() for action in self._menu.actions() if action.isChecked())
        self._place = ALL
        self._chips.choose(ALL)
        self.changed.emit()
