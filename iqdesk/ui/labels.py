"""Words on a page: labels in the sizes of the look, rules between parts, key caps, quiet buttons and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from iqdesk.ui import glyphs, theme
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from iqdesk.ui.glyphs import Glyph

GUTTER = 24
BESIDE = 14  # between a page's title and its facts
HINT_GAP = 6
LEAST_WORDS = 96  # what stays of words that elide
GLYPH_SIDE = 12
INDENT = 8  # a table starts so much before the gutter and pads its cells by it


def label(text: str = "", kind: Type = Type.BODY, ink: str = "1", *, wraps: bool = False) -> QLabel:
    """A label; `ink` is 1, 2, 3 or warn."""
    made = QLabel(text)
    made.setFont(theme.font(kind))
    made.setProperty("ink", ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def prose(text: str = "", ink: str = "1") -> QLabel:
    """A paragraph that wraps; may hold <b> for the key figure."""
    made = label(text, ink=ink, wraps=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


class Elided(QLabel):
    """One line of words that ends in dots where there is no room; the tooltip has them whole, and a screen reader too."""

    def __init__(self, kind: Type = Type.BODY, ink: str = "1") -> None:
        super().__init__()
        self.setFont(theme.font(kind))
        self.setProperty("ink", ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        where = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, where.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.style().drawItemText(QPainter(self), where, middle, self.palette(), self.isEnabled(), shown, self.foregroundRole())

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), theme.scaled(LEAST_WORDS)), whole.height())


class Heading(QWidget):
    """A page's title and beside it its facts; where both have no room in one line the facts go under the title."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Elided(Type.PAGE_TITLE)
        self.facts = Elided(ink="2")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.title)
        self._line.addWidget(self.facts, 1)

    def say(self, title: str, facts: str) -> None:
        """Take other words."""
        self.title.setText(title)
        self.facts.setText(facts)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self.title.sizeHint().width() + BESIDE + self.facts.sizeHint().width()
        is_wide = wanted <= self.width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(BESIDE if is_wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class Picture(QWidget):
    """An icon beside words, painted anew so that a change of look reaches it; a screen reader has the words."""

    def __init__(self, name: str, side: int = 16) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(theme.scaled(side), theme.scaled(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme.paint_icon(QPainter(self), self._name, QRectF(self.rect()), tokens().ink2)


class Mark(QWidget):
    """A glyph beside words that say the same."""

    def __init__(self, glyph: Glyph) -> None:
        super().__init__()
        self._glyph = glyph
        self.setFixedSize(theme.scaled(GLYPH_SIDE), theme.scaled(GLYPH_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        glyphs.draw(QPainter(self), self._glyph, QRectF(self.rect()), glyphs.colour_of(self._glyph, colours))


def rule() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def upright() -> QFrame:
    """A hairline between two things side by side."""
    made = QFrame()
    made.setObjectName("upright")
    made.setFixedSize(1, theme.scaled(16))
    return made


def key_cap(keys: str) -> QLabel:
    """A key as drawn on a keyboard."""
    made = label(keys, Type.CAPTION, "cap")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class KeyHints(QWidget):
    """A row of key caps with words, at most one a page; in a narrow one the last are left out whole. Help has them all."""

    def __init__(self, hints: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = self._is_useful = True
        self._is_aside = False
        self._groups: list[list[QLabel]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(HINT_GAP)
        for keys, words in hints:
            said = label(words, Type.CAPTION, "2")
            said.setContentsMargins(0, 0, 2 * HINT_GAP, 0)
            self._groups.append([*(key_cap(one.replace("+", " ")) for one in keys.split(" ")), said])
            for part in self._groups[-1]:
                row.addWidget(part)
        row.addStretch()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - INDENT
        for group in self._groups:
            room -= sum(part.sizeHint().width() + HINT_GAP for part in group)
            for part in group:
                part.setVisible(room + 3 * HINT_GAP >= 0)  # what follows a hint need not fit

    def choose(self, *, chosen: bool) -> None:
        """Whether the person wants to see hints at all."""
        self._is_chosen = chosen
        self._show()

    def be_useful(self, *, useful: bool) -> None:
        """Whether there is something that the keys act on."""
        self._is_useful = useful
        self._show()

    def set_aside(self, *, aside: bool) -> None:
        """Whether other hints are shown on the page instead."""
        self._is_aside = aside
        self._show()

    def _show(self) -> None:
        self.setVisible(self._is_chosen and self._is_useful and not self._is_aside)


class _Chosen(QPushButton):
    """A button whose words are strong while it is chosen: it has room for them all the time."""

    def sizeHint(self) -> QSize:
        hint, strong = super().sizeHint(), QFontMetrics(theme.font(Type.STRONG))
        return hint.grownBy(QMargins(0, 0, max(0, strong.horizontalAdvance(self.text()) - self._plain()), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _plain(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())


def button(text: str, kind: str = "", icon: str = "", *, has_word: bool = True) -> QPushButton:
    """A push button; `kind` is filled, quiet, link, chip, segment or nothing. One without a word needs an accessible name."""
    made = _Chosen(text) if kind in ("chip", "segment") else QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(theme.icon(icon))
        made.setIconSize(theme.icon_size(beside_word=has_word))
    return made
