"""What a step changed of a case, row by row and field by field, in the field's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

Value = date | str  # an empty word: nothing stood there


class Fate(Enum):
    """What became of a row."""

    ADDED = "added"
    CHANGED = "changed"
    TAKEN_AWAY = "taken away"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, what stood there and what stands there since."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of the case: what it is, the day it is of, and its fields that changed."""

    thing: str
    on: date | None
    fate: Fate
    fields: tuple[FieldChange, ...]
