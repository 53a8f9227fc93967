"""How the desk looks: the palette in force, sizes of type, icons by name. Nothing else sets a style sheet, a colour or a size."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from iqdesk import resources
from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Tokens, qt_palette, tokens
from iqdesk.ui.sheet import sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtSvg import QSvgRenderer

BASE_PIXELS = 13  # the sizes of the look are given for this base
ICON_GAP = 8


class Look(Enum):
    """What a person may choose under View > Look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"

    @property
    def label(self) -> str:
        """As shown in the menu."""
        return self.value[0].upper() + self.value[1:]


class Type(Enum):
    """Sizes of type: the share of the system's base size, and the weight."""

    MARK = (0.77, 600)
    CAPTION = (0.92, 400)
    HEAD = (0.92, 500)
    BODY = (1.0, 400)
    WRITING = (1.08, 400)
    MEDIUM = (1.0, 500)
    STRONG = (1.0, 600)
    PANEL_TITLE = (1.15, 600)
    PAGE_TITLE = (1.54, 600)
    HEADLINE = (1.85, 600)
    FIGURE = (2.0, 600)


class Theme(QObject):
    """The look in force; follows the system while that is what is chosen.

    The style sheet comes with `dress`, once the window is built: Qt would polish every part again each time its parent
    finds a parent, which costs more than the building.
    """

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.look = look
        self._is_dressed = False
        _set_base_font(app)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_scheme_changed)
        self._apply()

    def dress(self) -> None:
        """Put the style sheet on; call once, before the window shows."""
        self._is_dressed = True
        self._apply()

    def choose(self, look: Look) -> None:
        """Take another look, at once."""
        self.look = look
        self._apply()

    def _on_scheme_changed(self) -> None:
        if self.look is Look.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        chosen = self._tokens()
        self._app.setPalette(qt_palette(chosen))
        if self._is_dressed:
            self._app.setStyleSheet(sheet(chosen))

    def _tokens(self) -> Tokens:
        if self.look is Look.SYSTEM:
            return system_tokens(self._app.styleHints())
        return {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.HIGH_CONTRAST: HIGH_CONTRAST}[self.look]


def system_tokens(hints: QStyleHints) -> Tokens:
    """The palette that the system asks for.

    Windows' contrast themes reach Qt as a preference for high contrast, and get our own palette of it, white on black,
    whatever the theme's own colours are. That is tested here with the preference alone, never on Windows: how a theme of
    dark words on light paper looks, and whether Qt reports a change of theme while the desk is open, are not known.
    """
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _set_base_font(app: QApplication) -> None:
    """The system's face with figures of one width; Noto Sans where the system has no face at all."""
    base = app.font()
    if not QFontInfo(base).family():  # fontconfig names its three generic families even where there is no file
        for file in sorted(resources.path("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        base.setFamilies(["Noto Sans"])
    base.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(base)


def font(kind: Type) -> QFont:
    """The system's face in one of our sizes."""
    share, weight = kind.value
    made = QApplication.font()
    if made.pixelSize() > 0:
        made.setPixelSize(round(made.pixelSize() * share))
    else:
        made.setPointSizeF(made.pointSizeF() * share)
    made.setWeight(QFont.Weight(weight))
    return made


def scaled(pixels: int) -> int:
    """A length of the look at the system's size of type: rows and panels grow with it, nothing shrinks."""
    return round(pixels * max(1.0, QFontInfo(QApplication.font()).pixelSize() / BASE_PIXELS))


def icon(name: str) -> QIcon:
    """An icon of resources/icons in the palette's ink, say `icon("folder")`; asked for wider than high, it leaves a gap."""
    return QIcon(_InkIcon(name))


def icon_size(*, beside_word: bool = False) -> QSize:
    """The size to ask an icon for; beside a word with room between them."""
    side = scaled(16)
    return QSize(side + (ICON_GAP - 4 if beside_word else 0), side)  # Qt itself leaves 4


def paint_icon(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon in one colour."""
    renderer = _renderer(name, colour.name())
    renderer.render(painter, where)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    from PySide6.QtCore import QByteArray  # noqa: PLC0415 - with the module below, when the first icon is painted
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    drawing = resources.text("icons", f"{name}_20_regular.svg").replace("<path ", f'<path fill="{colour}" ')
    return QSvgRenderer(QByteArray(drawing.encode()))


class _InkIcon(QIconEngine):
    """Paints an SVG in the colour that the palette has at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _InkIcon(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = tokens()
        colour = colours.link if state == QIcon.State.On else colours.ink2
        if mode == QIcon.Mode.Disabled:
            colour = colours.mark
        side = min(rect.width(), rect.height())
        paint_icon(painter, self._name, QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made
