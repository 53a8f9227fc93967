"""Which column of a sheet becomes what: guessed from its headings, else from its values, and changed by a person at will."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.days_in import DateOrder, Finding, find_order
from iqdesk.exchange.sheets.fields import DAYS, FIELDS, NEEDED, Field, SheetKind, heading_words, headings_of
from iqdesk.exchange.sheets.reader import reader_of
from iqdesk.exchange.sheets.signs import looks_like
from iqdesk.exchange.sheets.values_in import can_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iqdesk.exchange.sheets.grid import Grid, SheetCell
    from iqdesk.exchange.sheets.reader import Known

LOOKED_AT = 60  # rows that are enough to tell what a column holds
UNSURE = {Field.COMPLETED: {"date"}}  # headings that alone do not make a sheet one of that field's kind


class Source(Enum):
    """Where a mapping comes from."""

    HEADINGS = "guessed from the headings"
    VALUES = "guessed from the values"
    REMEMBERED = "as remembered"
    CHOSEN = "as chosen here"


@dataclass(frozen=True, slots=True)
class Mapping:
    """One field, or none, for each column; `orders` are those of dates that a person chose."""

    kind: SheetKind
    fields: tuple[Field | None, ...]
    orders: tuple[DateOrder | None, ...]
    source: Source

    def place_of(self, field: Field) -> int | None:
        """The column that becomes `field`."""
        return self.fields.index(field) if field in self.fields else None

    def with_field(self, place: int, field: Field | None) -> Mapping:
        """A column becomes something else; what became that before is left out."""
        fields = [None if one is field else one for one in self.fields]
        fields[place] = field
        return replace(self, fields=tuple(fields), source=Source.CHOSEN)

    def with_order(self, place: int, order: DateOrder | None) -> Mapping:
        """The order of a column's dates, chosen."""
        return replace(self, orders=tuple(order if one == place else old for one, old in enumerate(self.orders)))

    def with_order_where_open(self, grid: Grid, order: DateOrder) -> Mapping:
        """The order for every column of dates whose values do not decide it."""
        mapping = self
        for place in undecided(grid, self):
            mapping = mapping.with_order(place, order)
        return mapping

    @property
    def missing(self) -> tuple[tuple[Field, ...], ...]:
        """What no column becomes and no row can do without: one field of each group."""
        return tuple(group for group in NEEDED[self.kind] if not any(field in self.fields for field in group))


def findings(grid: Grid, mapping: Mapping) -> dict[int, Finding]:
    """What the values say of the order of each column of dates."""
    return {
        place: find_order(grid.numbered(place), mapping.orders[place])
        for place, field in enumerate(mapping.fields)
        if field in DAYS
    }


def undecided(grid: Grid, mapping: Mapping) -> list[int]:
    """The columns of dates whose order the values do not tell, chosen or not."""
    return [place for place, of in enumerate(mapping.fields) if of in DAYS and find_order(grid.numbered(place)).is_open]


def open_orders(grid: Grid, mapping: Mapping) -> list[int]:
    """Those of them for which nobody has chosen: to be asked."""
    return [place for place in undecided(grid, mapping) if mapping.orders[place] is None]


def guess(grid: Grid, known: Known, kind: SheetKind | None = None) -> Mapping:
    """What the sheet most likely is; `kind` where that is known already."""
    guesses = [_guess_as(grid, one) for one in ([kind] if kind else SheetKind)]
    return max(guesses, key=lambda one: _evidence(grid, one, known))  # of equals the first kind


def from_columns(kind: SheetKind, columns: Sequence[tuple[str | None, str | None]], source: Source) -> Mapping | None:
    """A mapping as the docket remembers it; None where it names something that is no column of that kind (any more)."""
    by_value, orders = {field.value: field for field in FIELDS[kind]}, {order.value: order for order in DateOrder}
    if any(field is not None and field not in by_value for field, _ in columns):
        return None
    fields = tuple(None if field is None else by_value[field] for field, _ in columns)
    return Mapping(kind, fields, tuple(orders.get(order or "") for _, order in columns), source)


def as_columns(mapping: Mapping) -> tuple[tuple[str | None, str | None], ...]:
    """The mapping as the docket remembers it."""
    pairs = zip(mapping.fields, mapping.orders, strict=True)
    return tuple((field.value if field else None, order.value if order else None) for field, order in pairs)


def _guess_as(grid: Grid, kind: SheetKind) -> Mapping:
    known = headings_of(kind)
    fields: list[Field | None] = []
    for heading in grid.headings:
        field = known.get(heading_words(heading)) if heading else None
        fields.append(field if field not in fields else None)
    source = Source.HEADINGS
    unnamed = [place for place, heading in enumerate(grid.headings) if not heading]
    for place in unnamed:
        fields[place] = _by_values(grid.column(place)[:LOOKED_AT], kind, fields)
    if not grid.has_headings:
        source = Source.VALUES
    return Mapping(kind, tuple(fields), (None,) * len(fields), source)


def _by_values(cells: Sequence[SheetCell], kind: SheetKind, taken: Iterable[Field | None]) -> Field | None:
    """The first field of the kind, in the order of what can be told apart best, whose signs most of the cells carry."""
    return next((field for field in looks_like(cells, kind) if field not in taken), None)


def _evidence(grid: Grid, mapping: Mapping, known: Known) -> tuple[float, float]:
    """How well a mapping fits: whether it could be imported at all, and how many columns it reads."""
    read = sum(_share(grid, place, field, known) for place, field in enumerate(mapping.fields) if field is not None)
    words = heading_words(f"{grid.name} {grid.sheet}").split()
    hint = 0.5 if mapping.kind.value in words or mapping.kind.one in words else 0.0
    return (0.0 if mapping.missing or _is_unsure(grid, mapping) else 1.0) + hint * 0.1, read + hint


def _is_unsure(grid: Grid, mapping: Mapping) -> bool:
    """A sheet with days in it that no column takes is no list of cases, and a bare “Date” makes none of completions."""
    if mapping.kind is SheetKind.CASES:
        left = [place for place, field in enumerate(mapping.fields) if field is None]
        return any(Field.DATE in looks_like(grid.column(place)[:LOOKED_AT], SheetKind.HEARINGS) for place in left)
    place = mapping.place_of(Field.COMPLETED)
    bare = place is not None and heading_words(grid.headings[place]) in UNSURE[Field.COMPLETED] | {""}
    return mapping.kind is SheetKind.COMPLETIONS and bare and Field.MANNER not in mapping.fields


def _share(grid: Grid, place: int, field: Field, known: Known) -> float:
    """How many of a column's cells can be read as `field`; a column without cells speaks for itself by its heading."""
    cells = grid.column(place)[:LOOKED_AT]
    if not cells:
        return 0.5
    read = reader_of(field, grid.headings[place], Finding(DateOrder.MONTH), known)
    return sum(can_read(read, cell) for cell in cells) / len(cells)
