"""The lines of a day sheet as rows of its table: what counts in time order, then what was moved elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import OutcomeKind
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.docket_cells import custody_cell, minutes_cell, name_cell, number_cell
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.outcomes.outcome_table import outcome_cell
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.records import Setting

DAY_COLUMNS = (
    Column("Prep", "", grow=0, glyphs=True),
    Column("Time", "10:30", right=True, tail="PM", grow=0),
    Column("A-number", "Case 20000000", grow=0),
    Column("Respondent", "Kowalczyk-Ruiz", grow=5),
    Column("Kind", "Fear review", grow=0),
    Column("Custody", "Detained", grow=0, gives_up=1, glyphs=True, short=""),
    Column("Set", "120", right=True, grow=0),
    Column("Used", "120", right=True, grow=0),
    Column("Outcome", "Did not proceed", grow=0, glyphs=True),
    Column("Code", "17 Master to in", grow=2, gives_up=3, short="WW"),
    Column("Next setting", "Mon Nov 30", grow=0, gives_up=2),
)
PREP, TIME, _NUMBER, _NAME, KIND, _CUSTODY, SET, USED, _OUTCOME, CODE, _NEXT = range(len(DAY_COLUMNS))
SAYS_CODE = (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)
MOVED = "moved"


def day_rows(counted: Sequence[Setting], moved: Sequence[Setting], today: date) -> list[Row]:
    """The day's lines, and under a heading of their own those that are held on another day."""
    rows = [setting_row(setting, today) for setting in counted]
    if moved:
        heading = Cell("Moved elsewhere", muted=f"{words.plural(len(moved), 'setting')}, not counted", type=Type.STRONG)
        rows.append(Row(MOVED, (heading,), is_heading=True))
        rows += [_moved_row(setting, today) for setting in moved]
    return rows


def setting_row(setting: Setting, today: date) -> Row:
    """One line. The A-number is strong while something is open on it."""
    return _row(
        setting,
        _prepared(setting),
        number_cell(setting.case, is_open=setting.outcome is None),
        outcome_cell(setting.outcome, None),
        _next_cell(setting, today),
    )


def _moved_row(setting: Setting, today: date) -> Row:
    """A line that counts no more: quiet, with the day it was moved to."""
    row = _row(
        setting,
        EMPTY,
        number_cell(setting.case, is_open=False),
        Cell("Moved", glyph=Glyph.ARROW),
        Cell(words.panel_day(setting.moved_to, today)),
    )
    return row._replace(cells=tuple(cell if cell is EMPTY else cell._replace(tone=Tone.INK2) for cell in row.cells))


def _row(setting: Setting, prepared: Cell, number: Cell, outcome: Cell, following: Cell) -> Row:
    start, half = words.hour(setting.start)
    cells = (
        prepared,
        Cell(start, muted=half) if start else EMPTY,
        number,
        name_cell(setting.case, setting.riders),
        Cell(setting.kind.label),
        custody_cell(setting.custody),
        minutes_cell(setting.minutes or None),
        EMPTY if setting.minutes_used is None else Cell(words.figure(setting.minutes_used)),
        outcome,
        code_cell(setting),
        following,
    )
    a_number = setting.case.respondent.a_number
    return Row(setting.hearing_id, cells, copies=f"A{a_number}" if a_number else setting.case.number)


def _prepared(setting: Setting) -> Cell:
    return Cell(
        glyph=Glyph.CHECK if setting.is_prepared else Glyph.BOX, says="Prepared" if setting.is_prepared else "Not prepared"
    )


def code_cell(setting: Setting) -> Cell:
    """The code with its label, where the outcome has one to say."""
    if setting.wants_code:
        return Cell(says="No code yet")
    if setting.outcome not in SAYS_CODE or setting.code is None:
        return EMPTY
    label = setting.code_label if setting.code_label != setting.code else ""
    return Cell(f"{setting.code} {label}".rstrip(), short=setting.code)


def _next_cell(setting: Setting, today: date) -> Cell:
    """The proceeding's next setting; nothing is expected of one that is completed."""
    if setting.next_on is not None:
        return Cell(words.panel_day(setting.next_on, today))
    return Cell(DOES_NOT_APPLY, tone=Tone.INK2) if setting.outcome is OutcomeKind.COMPLETED else EMPTY
