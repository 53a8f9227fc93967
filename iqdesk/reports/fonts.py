"""The four faces of Noto Sans that every paper is set in: registered, embedded, and asked before a character is drawn.

reportlab reads its default face while its layout modules are imported, so this module comes first (see __init__.py).
"""

from __future__ import annotations

import unicodedata

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from iqdesk import resources

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
BOLD_ITALIC = "NotoSans-BoldItalic"
FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ITALIC: "NotoSans-Italic.ttf",
    BOLD_ITALIC: "NotoSans-BoldItalic.ttf",
}


class Unprintable(Exception):
    """Something keeps a paper from being printed; the message says what and, once that is known, where."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(f"{where}: {why}" if where else why)
        self.why = why
        self.where = where

    def found_in(self, where: str) -> None:
        """Say in which part of the paper it was met; the place that was named first stays."""
        if where and not self.where:
            self.where = where
            self.args = (f"{where}: {self.why}",)

    def found_at(self, where: str) -> None:
        """Say more exactly where in that part it stands."""
        self.where = f"{self.where}, {where}" if self.where else where
        self.args = (f"{self.where}: {self.why}",)


class MissingGlyph(Unprintable):
    """A text holds a character that the faces on paper have no shape for; the message names it."""

    def __init__(self, character: str, text: str) -> None:
        name = unicodedata.name(character, "without a name")
        super().__init__(f"“{character}” (U+{ord(character):04X}, {name}) cannot be printed: Noto Sans has no shape for it.")
        self.character = character
        self.text = text


def _register() -> dict[str, frozenset[str]]:
    """Register the faces and make them reportlab's defaults; the characters that each one can draw."""
    drawn = {}
    for face, file in FILES.items():
        font = TTFont(face, str(resources.path("fonts", file)))
        pdfmetrics.registerFont(font)
        drawn[face] = frozenset(map(chr, font.face.charToGlyph))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
    rl_config.canvas_basefontname = REGULAR
    rl_config.defaultGraphicsFontName = REGULAR
    rl_config.useA85 = 0  # streams as bytes, not as text a quarter longer
    return drawn


_DRAWN = _register()


def drawable(text: str, face: str = REGULAR) -> str:
    """`text` in composed form (NFC); MissingGlyph if `face` cannot draw one of its characters."""
    composed = unicodedata.normalize("NFC", text)
    missing = set(composed) - _DRAWN[face]
    if missing:
        raise MissingGlyph(min(missing), composed)
    return composed


def with_gaps(text: str) -> str:
    """`text` on one line with `?` for each character that the faces cannot draw: for papers that must not fail on one."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    drawn = _DRAWN[REGULAR] & _DRAWN[BOLD]
    return "".join(character if character in drawn else "?" for character in composed)


def width(text: str, face: str, size: float) -> float:
    """How wide `text` runs, in points."""
    return float(pdfmetrics.stringWidth(text, face, size))


def broken(text: str, face: str, size: float, room: float) -> tuple[str, ...]:
    """`text` in lines of at most `room` points: broken at spaces (never at no-break ones), inside a word only if it must."""
    if width(text, face, size) <= room:
        return (text,)
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer, face, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, face, size, room)
        lines += full
    return (*lines, line)


def _cut(word: str, face: str, size: float, room: float) -> list[str]:
    """One word in pieces that fit, cut after a hyphen where it has one; marks stay with the letter before them."""
    pieces = [""]
    for character in word:
        longer = pieces[-1] + character
        if width(longer, face, size) <= room or unicodedata.combining(character) or not pieces[-1]:
            pieces[-1] = longer
            continue
        whole = pieces[-1].rfind("-") + 1 or len(pieces[-1])
        pieces[-1:] = [pieces[-1][:whole], pieces[-1][whole:] + character]
    return pieces
