"""The sidebar: whose docket, the pages in two groups, who is working. Shrinks to icons where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.ui import glyphs, theme, words
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import Elided, label
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDE, NARROW = 208, 52
ENTRY_HEIGHT, FOOT_HEIGHT = 32, 44


class PageEntry(NamedTuple):
    """A page as the sidebar and the View menu name it."""

    page: str
    word: str
    icon: str
    group: str


COURT, YEAR = "Court", "Fiscal year"
ENTRIES = (
    PageEntry("today", "Today", "weather_sunny", COURT),
    PageEntry("day", "Day sheet", "calendar_day", COURT),
    PageEntry("docket", "Docket", "folder", COURT),
    PageEntry("check", "To check", "clipboard_task_list", COURT),
    PageEntry("pace", "Pace", "data_trending", YEAR),
    PageEntry("benchmarks", "Benchmarks", "scales", YEAR),
    PageEntry("clocks", "Clocks", "timer", YEAR),
    PageEntry("circumstances", "Circumstances", "notepad", YEAR),
    PageEntry("statement", "Statement", "document_text", YEAR),
)

FOR_CLERKS = ("clocks", "circumstances")  # a clerk enters what starts and stops clocks, and what kept hearings from being held
WITHIN = {"away": "circumstances"}  # pages that are a part of another


class SidebarEntry(QAbstractButton):
    """One page: icon, word, and beside it a count; of what is overdue as a triangle and a number."""

    def __init__(self, entry: PageEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._overdue = self._count = 0
        self._is_narrow = False
        self.setText(entry.word)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say_overdue(0)

    def say_overdue(self, count: int) -> None:
        """How many clocks are overdue; 0 shows nothing."""
        self._overdue = count
        self.setAccessibleName(self.entry.word + (f", {words.plural(count, 'clock')} overdue" if count else ""))
        self.update()

    def say_count(self, count: int) -> None:
        """How many things wait on the page; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(self.entry.word + (f", {words.plural(count, 'finding')}" if count else ""))
        self.shrink(narrow=self._is_narrow)

    def shrink(self, *, narrow: bool) -> None:
        """To the icon alone, with the word as tooltip."""
        self._is_narrow = narrow
        self.setToolTip(self.accessibleName() if narrow else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 1, -8, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sel if self.isChecked() else colours.sel2)
            painter.drawRoundedRect(area, 5, 5)
        if self.isChecked():
            painter.fillRect(QRectF(area.left(), area.top() + 7, 3, area.height() - 14), colours.accent)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        side = theme.scaled(18)
        left = (self.width() - side) / 2 if self._is_narrow else area.left() + 11
        ink = colours.link if self.isChecked() else colours.ink2
        theme.paint_icon(painter, self.entry.icon, QRectF(left, (self.height() - side) / 2, side, side), ink)
        if not self._is_narrow:
            self._paint_words(painter, int(left + side + 10), area)
        elif self._overdue:
            glyphs.draw(painter, Glyph.TRIANGLE, QRectF(left + side - 4, 3, 9, 9), colours.warn)

    def _paint_words(self, painter: QPainter, left: int, area: QRectF) -> None:
        colours = tokens()
        painter.setFont(theme.font(Type.STRONG if self.isChecked() else Type.BODY))
        painter.setPen(colours.ink)
        where = QRect(left, 0, int(area.right()) - left, self.height())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        where.setRight(where.right() - 10)
        if self._count:
            painter.setFont(theme.font(Type.BODY))
            painter.setPen(colours.ink2)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), words.figure(self._count))
        if self._overdue:
            painter.setFont(theme.font(Type.STRONG))
            painter.setPen(colours.warntext)
            number = words.figure(self._overdue)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), number)
            before = where.right() - painter.fontMetrics().horizontalAdvance(number) - 18
            glyphs.draw(painter, Glyph.TRIANGLE, QRectF(before, self.height() / 2 - 6, 12, 12), colours.warn)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(NARROW), max(theme.scaled(ENTRY_HEIGHT), 24))


class Foot(QAbstractButton):
    """Who is working, under which profile; opens the menu in which that is changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile = ""
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, person: str, profile: str) -> None:
        """Take other words."""
        self.setText(person)
        self._profile = profile
        self.setAccessibleName(f"Working as {person}, {profile}")
        self.shrink(narrow=self._is_narrow)

    def shrink(self, *, narrow: bool) -> None:
        """To the picture alone, with the words as tooltip."""
        self._is_narrow = narrow
        elided = self.fontMetrics().horizontalAdvance(self.text()) > self._words_room().width()
        self.setToolTip(self.accessibleName() if narrow or elided else "")
        self.update()

    def _words_room(self) -> QRect:
        left = theme.scaled(47)
        return QRect(left, 0, self.width() - left - theme.scaled(34), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 1, -8, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sel2)
            painter.drawRoundedRect(area, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        side = theme.scaled(18)
        left = (self.width() - side) / 2 if self._is_narrow else area.left() + 11
        theme.paint_icon(painter, "person", QRectF(left, (self.height() - side) / 2, side, side), colours.ink2)
        if not self._is_narrow:
            self._paint_words(painter, side * 0.8)

    def _paint_words(self, painter: QPainter, chevron: float) -> None:
        colours, room = tokens(), self._words_room()
        right = QRectF(self.width() - chevron - theme.scaled(18), (self.height() - chevron) / 2, chevron, chevron)
        theme.paint_icon(painter, "chevron_up", right, colours.ink2)
        for kind, text, colour, top in (
            (Type.MEDIUM, self.text(), colours.ink, 0),
            (Type.CAPTION, self._profile, colours.ink2, room.height() // 2),
        ):
            painter.setFont(theme.font(kind))
            painter.setPen(colour)
            where = QRect(room.left(), top, room.width(), room.height() // 2)
            half = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(where, int(half | Qt.AlignmentFlag.AlignLeft), shown)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(NARROW), theme.scaled(FOOT_HEIGHT))


class Sidebar(QFrame):
    """`chosen` carries the name of the page that was chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._docket = Elided(Type.STRONG)
        self._court = label("", Type.CAPTION, "2", wraps=True)
        self._year = label("", Type.HEAD, "3")
        self._words: list[QWidget] = [self._docket, self._court, self._year]
        self._shows_year = True
        self._is_narrow = False
        self.entries: dict[str, SidebarEntry] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 10)
        self._column.setSpacing(0)
        self._build_groups()
        self._build_foot()
        self.shrink(narrow=False)

    def _build_groups(self) -> None:
        for one in (self._docket, self._court):
            one.setContentsMargins(18, 0, 10, 0)
            self._column.addWidget(one)
        court = label(COURT, Type.HEAD, "3")
        self._words.append(court)
        for head, group in ((court, COURT), (self._year, YEAR)):
            head.setContentsMargins(18, 12, 0, 4)
            self._column.addWidget(head)
            for entry in (one for one in ENTRIES if one.group == group):
                made = SidebarEntry(entry, self)
                self.entries[entry.page] = made
                self._group.addButton(made)
                self._column.addWidget(made)
        self._group.buttonClicked.connect(self._on_chosen)

    def _build_foot(self) -> None:
        self._column.addStretch()
        self.foot = Foot(self)
        self._column.addWidget(self.foot)

    def say_whose(self, docket: str, court: str) -> None:
        """Whose docket it is."""
        self._docket.setText(docket)
        self._court.setText(court)
        self._show_words()

    def show_year(self, *, shown: bool) -> None:
        """Whether the pages that measure the year are here; they always are in the View menu, and a clerk needs some."""
        self._shows_year = shown
        for entry in self.entries.values():
            entry.setVisible(shown or entry.entry.group != YEAR or entry.entry.page in FOR_CLERKS)
        self._show_words()

    def say_year(self, text: str) -> None:
        """The fiscal year that the second group measures."""
        self._year.setText(text)

    def say_overdue(self, count: int) -> None:
        """How many clocks are overdue, beside their page."""
        self.entries["clocks"].say_overdue(count)

    def say_to_check(self, count: int) -> None:
        """How much is to be checked, beside its page."""
        self.entries["check"].say_count(count)

    def mark(self, page: str) -> None:
        """Show which page is current; a case or a list behind a number belongs to none."""
        self._group.setExclusive(False)
        for name, entry in self.entries.items():
            entry.setChecked(name == WITHIN.get(page, page))
        self._group.setExclusive(True)

    def has(self, page: str) -> bool:
        """Whether a page is gone to from here, rather than opened from another."""
        return WITHIN.get(page, page) in self.entries

    def shrink(self, *, narrow: bool) -> None:
        """To icons, or back."""
        self.setFixedWidth(theme.scaled(NARROW if narrow else WIDE))
        self._is_narrow = narrow
        self._show_words()
        for entry in self.entries.values():
            entry.shrink(narrow=narrow)
        self.foot.shrink(narrow=narrow)

    def _show_words(self) -> None:
        gone = [
            one for one, is_there in ((self._court, bool(self._court.text())), (self._year, self._shows_year)) if not is_there
        ]
        for one in self._words:
            one.setVisible(not self._is_narrow and one not in gone)

    def _on_chosen(self, entry: SidebarEntry) -> None:
        self.chosen.emit(entry.entry.page)
