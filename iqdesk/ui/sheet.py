"""The style sheet: borders, paddings and states of Qt's own controls, filled in from a palette."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from iqdesk.ui.palette import Tokens


def sheet(tokens: Tokens) -> str:
    """The style sheet in the colours of `tokens`."""
    colours = {one.name: getattr(tokens, one.name) for one in fields(tokens)}
    names = {name: colour.name() for name, colour in colours.items() if isinstance(colour, QColor)}
    names["outline"] = names["edge" if tokens.is_high_contrast else "rule"]
    filled = _SHEET
    for name in sorted(names, key=len, reverse=True):  # the longest first: $ink is the start of $ink2
        filled = filled.replace(f"${name}", names[name])
    return filled


_SHEET = """
QMainWindow, QDialog { background: $paper; }
QMenuBar { background: $chrome; color: $ink; border-bottom: 1px solid $outline; padding: 0 10px; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sel; }
QMenu { background: $paper; color: $ink; border: 1px solid $edge; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 30px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $mark; background: transparent; }
QMenu::separator { height: 1px; background: $outline; margin: 4px 10px; }
QMenu::indicator { width: 12px; height: 12px; left: 10px; border-radius: 3px; border: 1px solid $edge; }
QMenu::indicator:checked { background: $fill; border-color: $fill; }
QMenu::indicator:exclusive { border-radius: 6px; }
QToolTip { background: $band; color: $ink; border: 1px solid $edge; padding: 4px 6px; }

QLabel { background: transparent; color: $ink; }
QLabel#cover { background: $paper; }
QLabel[ink="2"] { color: $ink2; }
QLabel[ink="3"] { color: $ink3; }
QLabel[ink="warn"] { color: $warntext; }
QLabel[ink="cap"] { color: $ink2; border: 1px solid $edge; border-radius: 4px; padding: 0 5px; }

QFrame#sidebar { background: $chrome; border: none; border-right: 1px solid $outline; }
QFrame#statusBar { background: $chrome; border: none; border-top: 1px solid $outline; }
QFrame#side { background: $band; border: none; border-left: 1px solid $outline; }
QFrame#entryBand { background: $band; border: none; border-top: 1px solid $outline; }
QFrame#cellWord { background: $paper; border: 1px solid $edge; border-radius: 5px; }
QFrame#cellWord[mark="refused"] { background: $warntint; border: 1px solid $warn; }
QFrame#picker { background: $paper; border: 1px solid $edge; border-radius: 6px; }
QFrame#note { border: 2px solid transparent; border-radius: 5px; }
QFrame#note:focus { border-color: $accent; }
QFrame#rule { background: $outline; border: none; }
QFrame#upright { background: $outline; border: none; }
QFrame#trouble { background: $warntint; border: 1px solid $warn; border-radius: 6px; }
QFrame#notice { background: $paper; border: 1px solid $accent; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QLineEdit { background: $paper; color: $ink; placeholder-text-color: $ink3; border: 1px solid $edge; border-radius: 5px;
    min-height: 26px; padding: 1px 9px; selection-background-color: $sel; selection-color: $ink; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 8px; }
QLineEdit[mark="odd"], QLineEdit[mark="refused"] { border: 2px solid $warn; padding: 0 8px; }

QPushButton { background: $paper; color: $ink; border: 1px solid $edge; border-radius: 5px; min-height: 26px; padding: 1px 13px; }
QPushButton:hover { background: $sel2; }
QPushButton:focus { border: 2px solid $accent; padding: 0 12px; }
QPushButton:disabled { color: $mark; border-color: $mark; }
QPushButton[kind="filled"] { background: $fill; color: $onfill; border: 1px solid $fill; font-weight: 600; }
QPushButton[kind="filled"]:hover { border-color: $ink; }
QPushButton[kind="filled"]:disabled { background: $paper; color: $mark; border: 1px solid $mark; }
QPushButton[kind="filled"]:focus { border: 2px solid $ink; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 1px 7px; color: $ink2; }
QPushButton[kind="quiet"]:hover { background: $sel2; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 6px; }
QPushButton[kind="quiet"]:disabled { color: $mark; }
QPushButton[kind="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; padding: 0 4px; color: $link;
    min-height: 22px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 3px; }
QPushButton[kind="chip"] { border-radius: 13px; min-height: 24px; padding: 0 12px; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 0 11px; min-height: 22px; }
QPushButton[kind="chip"]:checked { background: $tint; border-color: $accent; color: $link; font-weight: 600; }
QPushButton[kind="segment"] { border-radius: 0; min-width: 52px; }
QPushButton[kind="segment"]:checked { background: $tint; border-color: $accent; color: $link; font-weight: 600; }

QSlider { min-height: 26px; border: 1px solid transparent; }
QSlider:focus { border: 2px solid $accent; border-radius: 5px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $sel2; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border: 2px solid $accent; border-radius: 8px;
    background: $paper; }

QRadioButton { background: transparent; color: $ink; spacing: 9px; min-height: 28px; padding: 1px 4px;
    border: 1px solid transparent; }
QRadioButton:focus { border: 2px solid $accent; border-radius: 5px; padding: 0 3px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $paper; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $fill; border-radius: 8px; background: $onfill; }

QComboBox { background: $paper; color: $ink; border: 1px solid $edge; border-radius: 5px; min-height: 26px; padding: 1px 9px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 8px; }
QComboBox[mark="odd"], QComboBox[mark="refused"] { border: 2px solid $warn; padding: 0 8px; }
QComboBox[kind="column"] { padding: 1px 4px; }
QComboBox[kind="column"]:focus { padding: 0 3px; }
QComboBox:disabled { color: $mark; border-color: $mark; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $edge; padding: 4px 0;
    selection-background-color: $sel; selection-color: $ink; }

QCheckBox { background: transparent; color: $ink; spacing: 9px; min-height: 26px; padding: 1px 4px;
    border: 1px solid transparent; }
QCheckBox:focus { border: 2px solid $accent; border-radius: 5px; padding: 0 3px; }
QCheckBox:disabled { color: $mark; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 3px; background: $paper; }
QCheckBox::indicator:checked { border-color: $fill; background: $fill; }

QHeaderView { background: transparent; border: none; }
QFileDialog QHeaderView::section { background: $paper; color: $ink2; border: none; border-bottom: 1px solid $outline;
    padding: 4px 6px; }
QTableView, QListView { background: transparent; border: none; outline: none; }
QTableView#pick { border: 1px solid $edge; border-radius: 5px; }
QTableView#pick:focus { border: 2px solid $accent; }
QPlainTextEdit, QTextEdit#words { background: $band; border: 1px solid $outline; border-radius: 5px; color: $ink; padding: 4px;
    selection-background-color: $sel; selection-color: $ink; }
QPlainTextEdit:focus, QTextEdit#words:focus { border: 2px solid $accent; padding: 3px; }
QProgressBar { background: $sel2; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $fill; border-radius: 3px; }
QTextBrowser { background: transparent; border: none; color: $ink; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: $mark; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none;
    width: 0; height: 0; }
"""
