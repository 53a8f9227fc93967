"""The field for the judge's own words: what stands in braces is tinted, and says what it reads as just now.

Undo and Redo are the docket's: what is typed until a pause is one step there, and the field has none of its own.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from iqdesk.ui import theme
from iqdesk.ui.entry.picker import Pick, Picker
from iqdesk.ui.palette import tokens
from iqdesk.ui.statement.pieces import NOTHING, Said, said_at
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QTextBlock

    from iqdesk.ui.statement.pieces import Known

LEADING = 150.0  # percent of a line
LONGEST_NAME = 60  # letters between a brace and the caret, for which figures are offered
KEYPAD = Qt.KeyboardModifier.KeypadModifier  # which the arrows have on a Mac
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Tint(QSyntaxHighlighter):
    """Tints what stands in braces; what says nothing is underlined besides, so that nobody needs the colour."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._marks: list[list[Mark]] = []  # of each block, as they are to be
        self._drawn: dict[int, list[Mark]] = {}  # by block, as they are

    def show_said(self, said: Sequence[Said]) -> None:
        """Tint these pieces: of a text whose lines are as many as before, only the lines in which something changed."""
        document = self.document()
        count, had = document.blockCount(), len(self._marks)
        self._marks = [[] for _ in range(count)]
        for one in said:
            for number in range(document.findBlock(one.first).blockNumber(), document.findBlock(one.last - 1).blockNumber() + 1):
                self._marks[number].append(_mark(one, document.findBlockByNumber(number)))
        if count != had:
            self.rehighlight()
            return
        for number, marks in enumerate(self._marks):
            if marks != self._drawn.get(number, []):
                self.rehighlightBlock(document.findBlockByNumber(number))

    def highlightBlock(self, _text: str) -> None:
        number = self.currentBlock().blockNumber()
        marks = self._marks[number] if number < len(self._marks) else []
        self._drawn[number] = marks
        for mark in marks:
            self.setFormat(mark.first, mark.last - mark.first, _format(is_trouble=mark.is_trouble))


class Mark(NamedTuple):
    """A piece in braces, or what of it stands in one block, in places of that block."""

    first: int
    last: int
    is_trouble: bool


def _mark(said: Said, block: QTextBlock) -> Mark:
    start = block.position()
    return Mark(max(said.first - start, 0), min(said.last - start, block.length() - 1), said.is_trouble)


def _places(text: str) -> int:
    """How many places a text takes as Qt counts them: two for a letter that is not in the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _at_places(said: list[Said], text: str) -> list[Said]:
    """The pieces where Qt has them."""
    if _places(text) == len(text):
        return said
    places = [0, *accumulate(1 + (letter > "\uffff") for letter in text)]
    return [one._replace(first=places[one.first], last=places[one.last]) for one in said]


def _format(*, is_trouble: bool) -> QTextCharFormat:
    colours, made = tokens(), QTextCharFormat()
    made.setForeground(colours.warntext if is_trouble else colours.link)
    made.setBackground(colours.warntint if is_trouble else colours.tint)
    if is_trouble:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(colours.warn)
    return made


class FigurePicker(Picker):
    """The list of figures, under the caret: wide enough for what tells figures of one kind apart."""

    widest = 680

    def __init__(self, field: WordsField) -> None:
        super().__init__(field, "leave")
        self._field = field

    def spot(self) -> QRect:
        caret = self._field.cursorRect()
        return QRect(self._field.viewport().mapTo(self._field, caret.topLeft()), caret.size())


class WordsField(QTextEdit):
    """`typed` when a person has changed the words, `moved` when the caret stands elsewhere or on other words."""

    typed = Signal()
    moved = Signal()
    keyed = Signal()  # before anything is done with a key
    opened = Signal(object)  # the piece in braces at the caret, whose rows are to be shown
    rested = Signal()  # the keyboard went to another part of the window
    _tint: Tint | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words")
        self.setAcceptRichText(False)
        self.setFont(theme.font(Type.WRITING))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.known = NOTHING
        self.said: list[Said] = []
        self._shown = ""  # the words that are shown, to tell a change of words from one of colours
        self._shows = False  # words that nobody types
        self._left_at = -1  # the brace at which the list was put away
        self._tint = Tint(self.document())
        self._picker: FigurePicker | None = None
        self._lead()
        self.textChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_moved)

    def show_words(self, text: str) -> None:
        """Show other words, with the caret where they begin to differ from those before; nobody has typed them."""
        before = self.words()
        if text == before:
            return
        same = next((place for place, (old, new) in enumerate(zip(before, text, strict=False)) if old != new), None)
        place = min(len(before), len(text)) if same is None else same
        place = min(place + max(len(text) - len(before), 0), len(text))
        self._shows = True
        self.setPlainText(text)
        self._lead()
        self._shows = False
        cursor = self.textCursor()
        cursor.setPosition(_places(text[:place]))
        self.setTextCursor(cursor)

    def _lead(self) -> None:
        """Set the lines apart; paragraphs that are typed take it over from the one before."""
        leading = QTextBlockFormat()
        leading.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)

    def words(self) -> str:
        """What stands in the field; Qt's own plain text would lose the spaces at which no line breaks."""
        return self.document().toRawText().replace("\u2028", "\n").replace("\u2029", "\n")  # as Qt keeps the ends of lines

    def know(self, known: Known) -> None:
        """Take other figures; the words stay."""
        self.known = known
        self._read()

    def put_in(self, braces: str) -> None:
        """Put `{braces}` where the caret stands, in place of what is chosen or of a brace just begun; apart from other braces."""
        cursor = self.textCursor()
        begun = self._begun()
        if begun is not None:
            cursor.setPosition(begun, QTextCursor.MoveMode.KeepAnchor)
        follows = self.document().characterAt(cursor.selectionStart() - 1) == "}"
        cursor.insertText(f"{' ' if follows else ''}{{{braces}}}")
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def at_caret(self) -> Said | None:
        """What the braces say in which the caret stands."""
        return said_at(self.said, self.textCursor().position())

    def _on_changed(self) -> None:
        text = self.words()
        if text == self._shown:
            return
        self._shown = text
        self._read()
        if not self._shows:
            self._offer()
            self.typed.emit()

    def _read(self) -> None:
        self.said = _at_places(self.known.said(self._shown), self._shown)
        if self._tint is not None:
            self._tint.show_said(self.said)
        self.moved.emit()

    def _on_moved(self) -> None:
        if self._picker is not None and self._picker.isVisible() and self._begun() is None:
            self._picker.hide()
        self.moved.emit()

    def _begun(self) -> int | None:
        """Where the brace stands in which the caret is typing a name; None where there is no such brace."""
        name = self._name_begun()
        return None if name is None else self.textCursor().position() - _places(name) - 1

    def _name_begun(self) -> str | None:
        """What stands between that brace and the caret."""
        cursor = self.textCursor()
        line = cursor.block().text().encode("utf-16-le", "surrogatepass")[: 2 * cursor.positionInBlock()]
        before, brace, name = line.decode("utf-16-le", "surrogatepass")[-LONGEST_NAME:].rpartition("{")
        is_name = brace and not before.endswith("{") and "}" not in name and "\u2028" not in name
        return name if is_name else None

    def _offer(self) -> None:
        """Offer the figures whose name or meaning has what stands behind the brace."""
        begun = self._begun()
        if begun is None or begun == self._left_at:
            self._hide()
            self._left_at = self._left_at if begun is not None else -1
            return
        picks = self._found((self._name_begun() or "").strip().casefold())
        if not picks:
            self._hide()
            return
        if self._picker is None:
            self._picker = FigurePicker(self)
            self._picker.taken.connect(self._take)
        self._picker.show_picks(picks)

    def _found(self, typed: str) -> list[Pick]:
        begins, holds = [], []
        for figure in self.known.figures.values():
            place = figure.name.find(typed)
            pick = Pick(figure.name, figure.name, f"{figure.words}  {figure.title}")
            if place == 0:
                begins.append(pick)
            elif place > 0 or typed in figure.title.casefold():
                holds.append(pick)
        return begins + holds

    def _hide(self) -> None:
        if self._picker is not None:
            self._picker.hide()

    def _take(self) -> None:
        pick = self._picker.current() if self._picker is not None else None
        if pick is not None:
            self._hide()
            self.put_in(str(pick.key))

    def _serves_picker(self, event: QKeyEvent) -> bool:
        """What a key does to the list, while it lies there."""
        picker, key = self._picker, event.key()
        if picker is None or not picker.isVisible() or event.modifiers() & ~KEYPAD:
            return False
        if key in STEPS:
            picker.step(STEPS[Qt.Key(key)])
        elif key in TAKES:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self._left_at = -1 if (begun := self._begun()) is None else begun
            picker.hide()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyed.emit()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            here = self.at_caret()
            if here is not None and not here.is_trouble:
                self.opened.emit(here.piece)
        elif self._serves_picker(event):
            return
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            cursor = self.textCursor()
            cursor.insertBlock()  # Qt's own key only takes the leading from a line that is empty, and ends none
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self._lead()  # lines that are pasted have none

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()  # the window's: it takes back steps of the docket
                return False
        elif isinstance(event, QHelpEvent):
            said = said_at(self.said, self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position())
            QToolTip.showText(event.globalPos(), said.echo if said else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._tint is not None:
            self._tint.rehighlight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()
        self.rested.emit()
