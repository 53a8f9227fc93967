"""The week of a day sheet: a button for each of its days with how much is set."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from iqdesk.domain.calendar import SATURDAY
from iqdesk.ui import theme, words
from iqdesk.ui.daysheet.day_words import day_sentence
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

    from iqdesk.domain.calendar import DayOff, SittingCalendar
    from iqdesk.domain.records import DayLoad

FULL_BAR = 8 * 60  # minutes; a bar shows how full a day is beside the others, and no more than that
WIDTH, HEIGHT, BAR, GAP = 80, 34, 3, 2
DAYS = 7


class WeekDay(NamedTuple):
    """One day of the strip."""

    day: date
    load: DayLoad | None
    off: DayOff | None


def week_of(day: date) -> list[date]:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=after) for after in range(DAYS)]


class DayButton(QAbstractButton):
    """Weekday and day of the month, the count of settings or that the day is off, under them a bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.one: WeekDay | None = None
        self._is_today = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, one: WeekDay, *, chosen: bool, is_today: bool) -> None:
        """Take another day."""
        self.one, self._is_today = one, is_today
        self.setChecked(chosen)
        said = day_sentence(one.day, one.load, one.off)
        self.setAccessibleName(f"Today, {said}" if is_today else said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.one is None:
            return
        colours, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        inside = self.rect().adjusted(6, 3, -6, -5)
        name = f"{words.WEEKDAYS[self.one.day.weekday()][:3]} {self.one.day.day}"
        painter.setFont(theme.font(Type.STRONG if self.isChecked() or self._is_today else Type.BODY))
        painter.setPen(colours.link if self.isChecked() else colours.ink)
        line = QRect(inside.left(), inside.top(), inside.width(), inside.height() - BAR - 3)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(colours.link if self.isChecked() else colours.ink2)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._count(self.one))
        self._paint_bar(painter, QRectF(inside.left(), inside.bottom() - BAR + 1, inside.width(), BAR), self.one)

    def _count(self, one: WeekDay) -> str:
        if one.load is not None and one.load.settings:
            return words.figure(one.load.settings)
        return "off" if one.off is not None else "0"

    def _paint_frame(self, painter: QPainter) -> None:
        colours, area = tokens(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(colours.accent, 2 if self.hasFocus() else 1.4))
            painter.setBrush(colours.tint if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sel2)
            painter.drawRoundedRect(area, 5, 5)

    def _paint_bar(self, painter: QPainter, track: QRectF, one: WeekDay) -> None:
        colours = tokens()
        painter.setPen(QPen(colours.edge, 0) if colours.is_high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colours.sel2)
        painter.drawRoundedRect(track, 1.5, 1.5)
        minutes = one.load.minutes if one.load is not None else 0
        if minutes:
            painter.setBrush(colours.accent)
            painter.drawRoundedRect(
                QRectF(track.left(), track.top(), track.width() * min(1.0, minutes / FULL_BAR), BAR), 1.5, 1.5
            )

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(WIDTH), theme.scaled(HEIGHT))


class WeekStrip(QWidget):
    """Monday to Friday, and the weekend's days where something is set on them; `chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("The week")
        self.days = [DayButton(self) for _ in range(DAYS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for one in self.days:
            one.clicked.connect(self._on_clicked)
            row.addWidget(one)
        row.addStretch()
        self._fits = True

    def show_week(self, day: date, today: date, loads: Mapping[date, DayLoad], calendar: SittingCalendar) -> None:
        """The week around `day`."""
        for one, shown in zip(self.days, week_of(day), strict=True):
            load = loads.get(shown)
            one.show_day(WeekDay(shown, load, calendar.off_on(shown)), chosen=shown == day, is_today=shown == today)
            one.setProperty("wanted", shown.weekday() < SATURDAY or shown == day or load is not None)
        self._show_days()

    def fit(self, width: int) -> None:
        """Show the days where they have room whole; without them the date and its arrows lead everywhere."""
        self._fits = width >= self.sizeHint().width()
        self._show_days()

    def _show_days(self) -> None:
        for one in self.days:
            one.setVisible(self._fits and bool(one.property("wanted")))

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, DayButton) and sender.one is not None:
            sender.setChecked(True)  # until the page says so
            self.chosen.emit(sender.one.day)

    def sizeHint(self) -> QSize:
        shown = sum(bool(one.property("wanted")) for one in self.days)
        return QSize(shown * (theme.scaled(WIDTH) + GAP), theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.scaled(HEIGHT))
