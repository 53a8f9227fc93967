"""What reading a release came to, table by table: rows read, kept, repaired, left out and why, and codes nobody knows.

Numbers and line numbers only: no row's content is in a report, so that it can be kept and shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

COUNT_TOLERANCE = 5  # EOIR's own counts are off by a few


class Dropped(Enum):
    """Why a row, or a cell of it, was left out."""

    BLANK_LINE = "blank line"
    BAD_KEY = "bad key"
    REPEATED_KEY = "repeated key"
    NO_PROCEEDING = "no proceeding key"
    NO_DATE = "no hearing date"
    NO_CODE = "no code"
    IMPOSSIBLE_DATE = "impossible date"
    CUT_TAIL = "cut tail"


@dataclass
class TableReport:
    """One table. `read` counts data rows, blank lines apart; the rest is about the rows that concern this docket.

    `quarantined` has line numbers, the header being line 1. `IMPOSSIBLE_DATE` counts dates set to nothing, `CUT_TAIL`
    rows whose overflow was cut off; both kinds of row are kept.
    """

    table: str
    read: int = 0
    kept: int = 0
    repaired: int = 0
    quarantined: list[tuple[int, str]] = field(default_factory=list)
    dropped: Counter[Dropped] = field(default_factory=Counter)
    unknown: dict[str, Counter[str]] = field(default_factory=dict)
    stated: int | None = None
    missing: bool = False
    left_out: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether Count.txt states five rows or more beside what was read."""
        return self.stated is not None and abs(self.stated - self.read) >= COUNT_TOLERANCE

    def note_unknown(self, column: str, code: str) -> None:
        """Count a code that its table does not know."""
        self.unknown.setdefault(column, Counter())[code] += 1

    def as_json(self) -> dict[str, object]:
        """Plain lists and dicts."""
        return {
            "read": self.read,
            "kept": self.kept,
            "repaired": self.repaired,
            "quarantined": [{"line": line, "why": why} for line, why in self.quarantined],
            "dropped": {reason.value: self.dropped[reason] for reason in Dropped if self.dropped[reason]},
            "unknown": {column: dict(sorted(codes.items())) for column, codes in sorted(self.unknown.items())},
            "stated": self.stated,
            "differs": self.differs,
            "missing": self.missing,
            "columns_left_out": list(self.left_out),
        }

    def lines(self) -> list[str]:
        """The table in words, what is out of the ordinary below its numbers."""
        if self.missing:
            return [f"{self.table:22}not in the folder; read as empty"]
        lines = [f"{self.table:22}{self.read:>12,}{self.kept:>10,}{self.repaired:>10,}{len(self.quarantined):>12,}"]
        lines += [f"    {reason.value}: {self.dropped[reason]:,}" for reason in Dropped if self.dropped[reason]]
        lines += [f"    line {line:,} set aside: {why}" for line, why in self.quarantined]
        for column, codes in sorted(self.unknown.items()):
            listed = ", ".join(f"{code} ({count:,})" for code, count in codes.most_common())
            lines.append(f"    unknown in {column}, kept as they are: {listed}")
        if self.left_out:
            lines.append(f"    columns not in this release: {', '.join(self.left_out)}")
        if self.differs:
            lines.append(f"    Count.txt states {self.stated:,} rows, {self.read:,} were read: the file may be incomplete")
        return lines


@dataclass
class ReleaseReport:
    """The whole release for one judge; `notes` are sentences."""

    tables: dict[str, TableReport] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        """Plain lists and dicts, keyed by table."""
        return {"tables": {name: table.as_json() for name, table in self.tables.items()}, "notes": list(self.notes)}

    def as_text(self) -> str:
        """A page to read: one line per table and what was out of the ordinary."""
        lines = [f"{'Table':22}{'rows read':>12}{'kept':>10}{'repaired':>10}{'set aside':>12}"]
        for table in self.tables.values():
            lines += table.lines()
        return "\n".join([*lines, *self.notes])
