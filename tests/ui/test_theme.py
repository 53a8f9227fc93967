"""The look: palettes on the application, icons in their ink, and a trap of the binding that would crash the desk."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

import iqdesk.ui
from iqdesk import resources
from iqdesk.ui import glyphs, theme
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Tokens, tokens
from iqdesk.ui.theme import Look, Theme

SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in Path(iqdesk.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize(("look", "palette"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK), (Look.HIGH_CONTRAST, HIGH_CONTRAST)])
def test_a_chosen_look_is_the_palette_in_force(qapp: QApplication, look: Look, palette: Tokens) -> None:
    chosen = Theme(qapp, look)
    assert tokens() is palette
    assert qapp.palette().placeholderText().color() == palette.ink3
    chosen.choose(Look.LIGHT)
    chosen.deleteLater()


def test_an_icon_has_the_ink_of_the_palette_in_force(qapp: QApplication) -> None:
    chosen = Theme(qapp, Look.DARK)
    image = theme.icon("folder").pixmap(QSize(40, 40)).toImage()
    inks = {image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255}
    assert inks == {DARK.ink2.name()}
    disabled = theme.icon("folder").pixmap(QSize(40, 40), QIcon.Mode.Disabled).toImage()
    assert DARK.mark.name() in {disabled.pixelColor(x, y).name() for x in range(40) for y in range(40)}
    chosen.choose(Look.LIGHT)
    chosen.deleteLater()


def test_every_icon_that_ships_is_used_and_every_used_one_ships() -> None:
    shipped = {path.name.removesuffix("_20_regular.svg") for path in resources.path("icons").glob("*.svg")}
    assert [name for name in shipped if f'"{name}"' not in SOURCES] == []
    asked = set(re.findall(r'(?:icon|EmptyState)\("(\w+)"', SOURCES)) | set(re.findall(r'"(?:quiet|link)", "(\w+)"', SOURCES))
    assert asked - shipped == set()


def test_nobody_but_the_theme_sets_a_style_sheet() -> None:
    files = [path for path in Path(iqdesk.ui.__file__).parent.rglob("*.py") if path.name != "theme.py"]
    assert [path.name for path in files if "setStyleSheet" in path.read_text(encoding="utf-8")] == []


def test_rows_grow_with_the_systems_type_and_never_shrink(qapp: QApplication) -> None:
    usual = qapp.font()
    large, small = qapp.font(), qapp.font()
    large.setPixelSize(26)
    small.setPixelSize(9)
    qapp.setFont(large)
    assert theme.scaled(31) == 62
    qapp.setFont(small)
    assert theme.scaled(31) == 31
    qapp.setFont(usual)


def test_setters_lose_no_reference_to_none(qapp: QApplication) -> None:
    # PySide6 6.12.0 loses one at each call that returns nothing and aborts on Python 3.11; 6.11.3 loses none.
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("A000 123 456")
    assert before - sys.getrefcount(None) < 100


def test_every_state_has_a_drawing(qapp: QApplication) -> None:
    for glyph in Glyph:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        glyphs.draw(painter, glyph, QRectF(0, 0, 24, 24), glyphs.colour_of(glyph, LIGHT))
        painter.end()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), glyph


@dataclass
class Hints:
    """What a system prefers."""

    scheme: Qt.ColorScheme
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.contrast


def test_the_systems_preference_is_followed() -> None:
    scheme, contrast = Qt.ColorScheme, Qt.ContrastPreference
    assert theme.system_tokens(Hints(scheme.Unknown)) is LIGHT
    assert theme.system_tokens(Hints(scheme.Dark)) is DARK
    assert theme.system_tokens(Hints(scheme.Light, contrast.HighContrast)) is HIGH_CONTRAST


NO_FONTS = "<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>"
FACE = (
    "from PySide6.QtGui import QFontInfo; from iqdesk import app; from iqdesk.ui.theme import Theme; "
    "one = app.application(); Theme(one); print(QFontInfo(one.font()).family())"
)


def test_a_system_without_fonts_gets_the_one_that_ships(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=tmp_path))
    environment = os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    done = subprocess.run([sys.executable, "-c", FACE], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.strip() == "Noto Sans"
