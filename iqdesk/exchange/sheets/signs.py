"""What the values of a column without a heading look like: the fields whose signs nearly all of them carry."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets import values_in as values
from iqdesk.exchange.sheets.days_in import DateOrder, Finding, read_moment
from iqdesk.exchange.sheets.fields import FIELDS, Field, SheetKind
from iqdesk.exchange.sheets.values_in import can_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iqdesk.exchange.sheets.grid import SheetCell

MOST = 0.8  # of the cells
MOST_MINUTES = 600

FIRST_DAY = {
    SheetKind.HEARINGS: Field.DATE,
    SheetKind.MOTIONS: Field.RECEIVED,
    SheetKind.COMPLETIONS: Field.COMPLETED,
    SheetKind.CASES: Field.OPENED,
}


def looks_like(cells: Sequence[SheetCell], kind: SheetKind) -> list[Field]:
    """The fields of a kind that the cells look like, the surest first."""
    if not cells:
        return []
    signs = [(field, sign) for field, sign in _SIGNS if field in FIELDS[kind]]
    found = [field for field, sign in signs if sum(map(sign, cells)) >= MOST * len(cells)]
    if sum(map(_is_day, cells)) >= MOST * len(cells):
        found.insert(0, FIRST_DAY[kind])
    return found


def _is_day(cell: SheetCell) -> bool:
    if isinstance(cell, date):
        return not isinstance(cell, datetime) or cell.year > 1900
    return any(can_read(partial(read_moment, finding=Finding(order)), cell) for order in DateOrder)


def _is_a_number(cell: SheetCell) -> bool:
    written = isinstance(cell, str) and re.fullmatch(r"[Aa][\s#-]*[0-9][0-9\s-]{6,}|[0-9]{9}|[0-9]{3}-[0-9]{3}-[0-9]{3}", cell)
    return bool(written or (isinstance(cell, int) and 10_000_000 <= cell <= 999_999_999)) and can_read(values.read_a_number, cell)


def _is_hour(cell: SheetCell) -> bool:
    return isinstance(cell, time) or (isinstance(cell, str) and ":" in cell and can_read(values.read_hour, cell))


def _is_name(cell: SheetCell) -> bool:
    return isinstance(cell, str) and re.fullmatch(r"[^\W\d_][^\d]+, ?[^\W\d_][^\d]*", cell) is not None


def _is_length(cell: SheetCell) -> bool:
    plain = (
        isinstance(cell, (int, str)) and not isinstance(cell, bool) and re.fullmatch(r"[0-9]{1,3}|[0-9]h[0-9]{0,2}", str(cell))
    )
    return bool(plain) and can_read(values.read_minutes, cell) and values.read_minutes(cell) <= MOST_MINUTES


def _word(read: Callable[[SheetCell], object]) -> Callable[[SheetCell], bool]:
    """Whether a cell is one of the words that a field knows, letters alone left aside: a lone C can be anything."""

    def is_one(cell: SheetCell) -> bool:
        return isinstance(cell, str) and len(cell) > 1 and can_read(read, cell)

    return is_one


_SIGNS: tuple[tuple[Field, Callable[[SheetCell], bool]], ...] = (
    (Field.A_NUMBER, _is_a_number),
    (Field.TIME, _is_hour),
    (Field.KIND, _word(values.read_kind)),
    (Field.CUSTODY, _word(values.read_custody)),
    (Field.OUTCOME, _word(values.read_outcome)),
    (Field.MANNER, _word(values.read_manner)),
    (Field.RESPONDENT, _is_name),
    (Field.MINUTES, _is_length),
)
