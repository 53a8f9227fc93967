"""The judge's own words of one part, what can be put into them, and under the field what the braces at the caret read as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iqdesk.domain.statement.draft import StatementPart
from iqdesk.ui import theme, words
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.lists.tool_row import ToolRow
from iqdesk.ui.statement.words_field import WordsField
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.ui.statement.pieces import Known

BLUE_IS_LIVE = "What is blue is live: it says what the docket says. { opens the list of figures."
NOTHING_YET = {
    StatementPart.CLOSING: "Words before the signature. Without any, the paper ends with a sentence of its own.",
}
AS_A_RULE = (
    "Your own words begin this part; the docket’s tables follow. Without any, the paper begins it with sentences of its own."
)


class PartEditor(QWidget):
    """`typed` carries the part and its words; the others ask for what is to be put in."""

    typed = Signal(object, str)
    rested = Signal()
    wants_figure = Signal()
    wants_case = Signal()
    wants_circumstance = Signal()
    wants_template = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.part = StatementPart.SUMMARY
        self.title = label("", Type.PANEL_TITLE)
        self.field = WordsField()
        self.echo = label("", ink="2", wraps=True)
        self.tools = ToolRow()
        self._build()
        self.field.typed.connect(self._on_typed)
        self.field.rested.connect(self.rested)
        self.field.moved.connect(self._say)
        self.setFocusProxy(self.field)

    def _build(self) -> None:
        self.tools.row.setContentsMargins(0, 0, 0, 0)
        for word, icon, wants in (
            ("Figure", "number_symbol", self.wants_figure),
            ("Case", "link", self.wants_case),
            ("Circumstance", "notepad", self.wants_circumstance),
            ("Template", "book_open", self.wants_template),
        ):
            tool = button(word, "quiet", icon)
            tool.clicked.connect(wants)
            self.tools.add_tool(tool)
        self.tools.row.addStretch()
        self.title.setContentsMargins(INDENT, 4, 0, 0)
        self.echo.setContentsMargins(INDENT, 0, INDENT, 0)
        self.echo.setMinimumHeight(2 * self.echo.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 0, INDENT, 8)
        column.setSpacing(6)
        for one in (self.tools, self.title):
            column.addWidget(one)
        column.addWidget(self.field, 1)
        column.addWidget(self.echo)

    def show_part(self, part: StatementPart, text: str) -> None:
        """Show the words of a part."""
        self.part = part
        self.title.setText(part.label)
        self.field.setAccessibleName(f"Your own words: {part.label}")
        self.field.setPlaceholderText(NOTHING_YET.get(part, AS_A_RULE))
        self.field.show_words(text)
        self._say()

    def let_write(self, why_not: str) -> None:
        """Whether words can be written just now."""
        self.field.setReadOnly(bool(why_not))
        self.tools.setEnabled(not why_not)

    def know(self, known: Known) -> None:
        """Take other figures."""
        self.field.know(known)

    def _on_typed(self) -> None:
        self.typed.emit(self.part, self.field.words())

    def _say(self) -> None:
        here = self.field.at_caret()
        troubles = [one for one in self.field.said if one.is_trouble]
        if here is not None:
            said, is_trouble = here.echo, here.is_trouble
        elif troubles:
            more = f" {words.plural(len(troubles) - 1, 'more place')} in this part." if len(troubles) > 1 else ""
            said, is_trouble = f"{troubles[0].words}{more}", True
        else:
            said, is_trouble = BLUE_IS_LIVE, False
        if said != self.echo.text():
            self.echo.setText(said)
            self.echo.setProperty("ink", "warn" if is_trouble else "2")
            self.echo.style().polish(self.echo)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(260), theme.scaled(220))
