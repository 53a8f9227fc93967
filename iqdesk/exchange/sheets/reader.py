"""How the cells of one column are read: the reader of each field, with the docket's own code tables where it needs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets import values_in as values
from iqdesk.exchange.sheets.days_in import read_moment
from iqdesk.exchange.sheets.fields import DAYS, Field, heading_words
from iqdesk.exchange.sheets.grid import SheetCell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iqdesk.domain.code_search import CodeEntry
    from iqdesk.exchange.sheets.days_in import Finding

Reader = Callable[[SheetCell], object]

_PLAIN: dict[Field, Reader] = {
    Field.A_NUMBER: values.read_a_number,
    Field.RESPONDENT: values.read_name,
    Field.FAMILY: values.read_words,
    Field.GIVEN: values.read_words,
    Field.TIME: values.read_hour,
    Field.END: values.read_hour,
    Field.KIND: values.read_kind,
    Field.OUTCOME: values.read_outcome,
    Field.MANNER: values.read_manner,
    Field.PREPARED: values.read_prepared,
    Field.REPRESENTED: values.read_represented,
    Field.FILED_BY: values.read_party,
}
_LENGTHS: dict[Field, Callable[..., int]] = {Field.MINUTES: values.read_minutes, Field.MINUTES_USED: values.read_minutes_used}
_TABLES = {
    Field.CODE: ("adjournment", "adjournment code"),
    Field.CASE_TYPE: ("case_type", "case type"),
    Field.NATIONALITY: ("nationality", "nationality"),
    Field.LANGUAGE: ("language", "language"),
    Field.MOTION: ("motion_type", "type of motion"),
}
CODE_TABLES = tuple(table for table, _ in _TABLES.values())
_MOTION_TO = r"^motion (to|for|concerning|on) "


@dataclass(frozen=True)
class Known:
    """The docket's code tables, ready to be asked."""

    codes: Mapping[Field, values.Codes]

    @classmethod
    def of(cls, tables: Mapping[str, Iterable[CodeEntry]]) -> Known:
        """From the docket's tables by their names."""
        return cls(
            {
                field: values.Codes(noun, tables.get(table, ()), leave_out=_MOTION_TO if field is Field.MOTION else "")
                for field, (table, noun) in _TABLES.items()
            }
        )


def reader_of(field: Field, heading: str, finding: Finding, known: Known) -> Reader:
    """What reads a cell of that column; it raises RuleBroken with the reason where it does not certainly mean anything."""
    if field in DAYS:
        return partial(read_moment, finding=finding)
    if field in _LENGTHS:
        return partial(_LENGTHS[field], are_hours="hours" in heading_words(heading).split())
    if field is Field.CUSTODY:
        asks = any(words in heading_words(heading) for words in ("detained", "in custody"))
        return values.read_detained if asks else values.read_custody
    return known.codes[field] if field in known.codes else _PLAIN[field]
