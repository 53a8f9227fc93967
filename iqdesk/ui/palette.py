"""The three palettes: every colour on screen has its name here, and nothing else names a colour.

Contrast is checked by tests: words reach 4.5 to 1 on what they stand on, marks and borders of controls 3 to 1; and an empty
field's hint (ink3) or what cannot be pressed (mark) is told from what is written (ink) in each palette.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. `paper` tells the palettes apart, so each has its own."""

    name: str
    paper: QColor
    chrome: QColor
    band: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    rule: QColor
    edge: QColor
    mark: QColor
    accent: QColor
    link: QColor
    fill: QColor
    onfill: QColor
    sel: QColor
    sel2: QColor
    tint: QColor
    warn: QColor
    warntext: QColor
    warntint: QColor

    @property
    def is_high_contrast(self) -> bool:
        """Whether tints become borders."""
        return self is HIGH_CONTRAST


def _tokens(name: str, colours: str) -> Tokens:
    return Tokens(name, *(QColor(f"#{code}") for code in colours.split()))


# In the order of the fields:  paper  chrome band   ink    ink2   ink3   rule   edge   mark   accent
#                              link   fill   onfill sel    sel2   tint   warn   warntext warntint
LIGHT = _tokens(
    "light",
    "FFFFFF F4F3F0 FAF9F7 1B1D20 53575D 60646A E6E4DF 85888C 868A8F 0072B2 "
    "005F99 005F99 FFFFFF DCEAF5 ECEAE6 EAF3F9 D55E00 A33B00 FDF2E9",
)
DARK = _tokens(
    "dark",
    "1F2124 18191B 25272B EDEDEB BBBEC2 A8ACB1 34373B 7D8288 83878D 56B4E9 "
    "7CC5EF 56B4E9 08151D 20425B 303338 1E3343 E69F00 F2B440 3A2D14",
)
HIGH_CONTRAST = _tokens(
    "high contrast",
    "000000 000000 000000 FFFFFF FFFFFF B0B0B0 8C8C8C FFFFFF 969696 6FD0FF "
    "6FD0FF FFE000 000000 003C71 2B2B2B 000000 FFB84D FFB84D 000000",
)
_BY_PAPER = {tokens.paper.rgb(): tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}


def tokens() -> Tokens:
    """The palette in force, read while painting so that a change of look needs no message."""
    return _BY_PAPER.get(QGuiApplication.palette().color(QPalette.ColorRole.Base).rgb(), LIGHT)


def qt_palette(colours: Tokens) -> QPalette:
    """The same palette as Qt's roles, for what Qt paints itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.paper),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.band),
        (role.Button, colours.paper),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.warntext),
        (role.PlaceholderText, colours.ink3),
        (role.Highlight, colours.sel),
        (role.HighlightedText, colours.ink),
        (role.Link, colours.link),
        (role.LinkVisited, colours.link),
        (role.Accent, colours.accent),
        (role.ToolTipBase, colours.band),
        (role.ToolTipText, colours.ink),
        (role.Light, colours.paper),
        (role.Midlight, colours.rule),
        (role.Mid, colours.edge),
        (role.Dark, colours.edge),
        (role.Shadow, colours.ink2),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.mark)
    return palette


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
