"""The pages of a paper as they will be: one at a time, drawn from its bytes when it is looked at, its words for who hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.ui import theme, words
from iqdesk.ui.labels import button, label
from iqdesk.ui.palette import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent

    from iqdesk.reports.page_images import Pages, PageSize

EDGE = 8  # around the page
LARGER = 1.25
LARGEST, SMALLEST = 4.0, 1.0  # times the width of the panel
RING = 2  # around what has the keyboard
NOTCH = 120  # of a wheel
LAST = 1_000_000  # pages on: the last there is


class Sight(NamedTuple):
    """Which page is looked at, and the room there is for it: all that decides its picture, for whoever draws it beforehand."""

    page: int
    width: int
    height: int
    bar: int  # what a scroll bar takes of the width
    larger: float  # times the width there is; 0: the whole page
    dots: float  # of the screen to each of its own units

    def scale(self, size: PageSize) -> float:
        """How many dots of the screen a point of the page has."""
        across = self.width / size.width
        if self.larger == SMALLEST:
            wanted = (self.width - self.bar) / size.width
        else:
            wanted = across * self.larger if self.larger else min(across, self.height / size.height)
        return max(wanted, 0.1) * self.dots

    def look(self, pages: Pages) -> None:
        """Have the page drawn and read, on whatever thread this is; the pages keep both."""
        page = min(self.page, len(pages) - 1)
        pages.render(page, self.scale(pages.sizes[page]))
        pages.text(page)


class Sheet(QWidget):
    """One page: its picture, and its words as what a screen reader says of it."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, size: QSize) -> None:
        """Take another picture, which takes `size` on this screen."""
        self._image = image
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._image.isNull():
            painter.drawImage(0, 0, self._image)  # dot for dot: scaled, it would lose a row of dots here and there
        painter.setPen(QPen(tokens().mark, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class Around(QScrollArea):
    """What the page moves in; it has the keyboard. `turned` at the ends of a page, `stepped` at + and -."""

    turned = Signal(int)
    stepped = Signal(int)
    resized = Signal()
    focused = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.setWidget(sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The paper")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -LAST, Qt.Key.Key_End: LAST}
        sizes: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        key = event.key()
        if key in turns and not event.modifiers():
            self.turned.emit(turns[key])
        elif key in sizes:
            self.stepped.emit(sizes[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        bar = self.verticalScrollBar()
        is_at_end = bar.value() == (bar.minimum() if turned > 0 else bar.maximum())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.stepped.emit(1 if turned > 0 else -1)
        elif abs(turned) >= NOTCH and is_at_end:
            self.turned.emit(-1 if turned > 0 else 1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()


class PageView(QWidget):
    """Shows a paper page by page; what cannot be laid out is said above the page that was there before."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self.page = 0
        self._larger = 0.0  # times the width there is; 0: the whole page
        self._sheet = Sheet()
        self.around = Around(self._sheet)
        self.where = label("", ink="2")
        self.said = label("", wraps=True)
        self.said.hide()
        self.before = button("", "quiet", "chevron_left", has_word=False)
        self.after = button("", "quiet", "chevron_right", has_word=False)
        self.smaller, self.larger = button("−", "quiet"), button("+", "quiet")
        self.fit = button("Fi&t", "quiet")
        self._build()
        self._connect()
        self.setFocusProxy(self.around)

    def _build(self) -> None:
        for press, name in (
            (self.before, "The page before (Page Up)"),
            (self.after, "The next page (Page Down)"),
            (self.smaller, "Smaller (−)"),
            (self.larger, "Larger (+)"),
            (self.fit, "Fit the whole page"),
        ):
            press.setAccessibleName(name)
            press.setToolTip(name)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.where, 1)
        for press in (self.before, self.after, self.smaller, self.larger, self.fit):
            head.addWidget(press)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, 0, RING, RING)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.around, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.fit.clicked.connect(self._on_fit)
        self.around.turned.connect(self.turn)
        self.around.stepped.connect(self._on_stepped)
        self.around.resized.connect(self._draw)
        self.around.focused.connect(self.update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 0 if self._pages is None else len(self._pages)

    def sight(self) -> Sight:
        """What is looked at just now."""
        room = self.around.maximumViewportSize() - QSize(2 * EDGE, 2 * EDGE)
        bar = self.around.verticalScrollBar().sizeHint().width()
        return Sight(self.page, room.width(), room.height(), bar, self._larger, self.devicePixelRatioF())

    def show_pages(self, pages: Pages) -> None:
        """Take another paper; the page that is looked at stays."""
        self._pages = pages
        self.say("")
        self.go_to(min(self.page, self.count - 1))

    def say(self, what: str, *, is_trouble: bool = False) -> None:
        """Say above the page how it stands with it; nothing: all is well."""
        self.said.setText(what)
        self.said.setProperty("ink", "warn" if is_trouble else "2")
        self.said.style().polish(self.said)
        self.said.setVisible(bool(what))

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0."""
        self.page = min(max(page, 0), max(self.count - 1, 0))
        self.where.setText(f"Page {words.figure(self.page + 1)} of {words.figure(self.count)}" if self.count else "")
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < self.count)
        self._draw()
        self._speak()
        self.around.verticalScrollBar().setValue(0)

    def turn(self, by: int) -> None:
        """So many pages on; a page further up is read from its foot."""
        page = min(max(self.page + by, 0), self.count - 1)
        if page != self.page and self.count:
            self.go_to(page)
            if by == -1:
                self.around.verticalScrollBar().setValue(self.around.verticalScrollBar().maximum())

    def _speak(self) -> None:
        self.around.setAccessibleName(f"The paper, {self.where.text()}" if self.count else "The paper")
        text = self._pages.text(self.page) if self._pages is not None else ""
        self.around.setAccessibleDescription(text)
        self._sheet.setAccessibleName(text)

    def _on_before(self) -> None:
        self.go_to(self.page - 1)

    def _on_after(self) -> None:
        self.go_to(self.page + 1)

    def _on_smaller(self) -> None:
        self._on_stepped(-1)

    def _on_larger(self) -> None:
        self._on_stepped(1)

    def _on_fit(self) -> None:
        self._larger = 0.0
        self._draw()

    def _on_stepped(self, by: int) -> None:
        larger = (self._larger or SMALLEST / LARGER) * LARGER**by
        self._larger = 0.0 if larger < SMALLEST else min(larger, LARGEST)
        self._draw()

    def _draw(self) -> None:
        """Draw the page at the size that is wanted, in the screen's own pixels."""
        if self._pages is None or not self.count or not self.isVisible():
            return
        sight = self.sight()
        drawn = self._pages.render(self.page, sight.scale(self._pages.sizes[self.page]))
        image = QImage(drawn.rgb, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888)
        image = image.convertToFormat(QImage.Format.Format_RGB32)  # the screen's, once: what is painted is only moved
        image.setDevicePixelRatio(sight.dots)
        self._sheet.show_image(image, image.deviceIndependentSize().toSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.around.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(tokens().accent, RING))
            painter.drawRect(self.around.geometry().adjusted(-1, -1, 1, 1))

    def showEvent(self, event: QShowEvent) -> None:
        """What was laid out while nobody looked is drawn now."""
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(240), theme.scaled(200))
