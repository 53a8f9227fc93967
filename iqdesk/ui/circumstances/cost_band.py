"""The band at the foot of the ledger: what the circumstances outside the judge's control cost, in one figure and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.domain.statement.cost_words import estimate_words, plain
from iqdesk.ui import words
from iqdesk.ui.labels import GUTTER, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.statement.cost import Cost, CostSum

HOW = "How this is counted"


class CostBand(QFrame):
    """`asked` when its way to the method is pressed."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entryBand")
        self.figure = label("", Type.PANEL_TITLE, wraps=True)
        self.sentence = label("", ink="2", wraps=True)
        self.how = button(HOW, "link", "question_circle")
        self.how.clicked.connect(self.asked)
        both = QVBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.figure)
        both.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(GUTTER, 8, GUTTER, 8)
        row.setSpacing(16)
        row.addLayout(both, 1)
        row.addWidget(self.how, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_cost(self, cost: Cost) -> None:
        """Say what lay outside the judge's control, and what is left beside it."""
        outside = cost.sum_of(one for one in cost.lines if one.circumstance.is_outside is True)
        self.figure.setText(figure_words(cost, outside))
        self.sentence.setText(sentence(cost, outside))


def figure_words(cost: Cost, one: CostSum) -> str:
    """`40 to 58 completions`; that nothing can be told where that is so."""
    if cost.why_not:
        return "No estimate"
    told = estimate_words(one)
    return told[0].upper() + told[1:] if one.lines else "Nothing outside the judge’s control"


def sentence(cost: Cost, one: CostSum) -> str:
    """What the figure is of, at which pace, and what else the ledger holds."""
    if cost.why_not:
        return cost.why_not
    beside = beside_words(cost)
    if not one.lines or cost.rates.per_day is None:
        return beside or "No available day and no slot of this year was lost to a cause that reads so."
    told = (
        f"is what the {losses(one)} lost outside the judge’s control would have brought, each day at this judge’s own "
        f"{plain(cost.rates.per_day)} for each available day, each slot at the share of its kind that completed a case."
    )
    return words.sentences(told, beside)


def losses(one: CostSum) -> str:
    """`12.5 available days and 29 further slots`."""
    days = words.plural(one.days, "available day") if one.days else ""
    slots = words.plural(one.slots, "further slot" if days else "slot") if one.slots else ""
    return " and ".join(part for part in (days, slots) if part)


def beside_words(cost: Cost) -> str:
    """What was lost within the judge’s control, and where that is not stated: it stands beside the figure, not in it."""
    names = {False: "within it", None: "not stated"}
    said = [f"{names[of]} {losses(one)}" for of, one in cost.by_control if of is not True]
    return f"Not in this: {'; '.join(said)}." if said else ""
