"""The lines of the ledger as a paper numbers them: C-1, C-2 and so on, so that a sentence can cite them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import Proceeding
from iqdesk.domain.wording import date_with_year
from iqdesk.reports.fonts import MissingGlyph, drawable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.docket import CustodyRequest, Hearing, Motion
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost, CostLine


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """One line under its number; `cost` is None where it cost neither a day nor a slot."""

    number: int
    circumstance: Circumstance
    cost: CostLine | None

    @property
    def ref(self) -> str:
        """How it is named, and the place that links to it lead to."""
        return self.circumstance.ref


class LostSetting(NamedTuple):
    """A setting that is counted with a circumstance; `is_slot` says that it counts as a slot lost, beyond the days.

    `release` is the public release that its proceeding rests on; None where that was typed.
    """

    hearing: Hearing
    case_id: int | None
    is_slot: bool
    release: int | None = None


LineSettings = tuple["NumberedLine", tuple[LostSetting, ...]]


class LedgerLines:
    """The lines of a ledger in its order, each with what it cost."""

    def __init__(self, ledger: CircumstanceLedger, cost: Cost) -> None:
        costs = {line.circumstance.key: line for line in cost.lines}
        self.lines = tuple(
            NumberedLine(line.number, line, costs.get(line.key)) for line in ledger.lines if line.number is not None
        )
        self._by_key = {key: line for line in self.lines for key in line.circumstance.keys}

    def ref(self, key: str) -> str | None:
        """`C-3` for a circumstance by its key; None where it is not printed."""
        line = self._by_key.get(key)
        return None if line is None else line.ref

    def undrawable(self) -> Iterator[tuple[NumberedLine, MissingGlyph]]:
        """The lines whose words or evidence have a character that no face can draw, each with an error that names the line."""
        for line in self.lines:
            one = line.circumstance
            try:
                drawable(f"{one.words} {one.evidence}")
            except MissingGlyph as error:
                error.found_in(f"{line.ref}, {one.kind.label} of {date_with_year(one.first)}")
                yield line, error

    def settings(self, facts: Facts) -> Iterator[LineSettings]:
        """Every line that is counted with settings, and these by date; what the facts no longer hold is not among them."""
        wanted = {setting for line in self.lines for setting in line.circumstance.settings}
        hearings = {hearing.id: hearing for hearing in facts.hearings if hearing.id in wanted}
        of = {hearing.proceeding_id for hearing in hearings.values()}
        # A proceeding that went elsewhere has its requests here: they tell its case where it cannot.
        known = (facts.custody_requests, facts.motions, facts.proceedings)
        cases = {_proceeding_of(row): row.case_id for rows in known for row in rows if _proceeding_of(row) in of}
        releases = {one.id: one.release for one in facts.proceedings if one.id in of}
        for line in self.lines:
            slots = frozenset(line.circumstance.lost_slots)
            found = [hearings[setting] for setting in line.circumstance.settings if setting in hearings]
            found.sort(key=lambda one: (one.on, one.id))
            if found:
                yield (
                    line,
                    tuple(
                        LostSetting(one, cases.get(one.proceeding_id), one.id in slots, releases.get(one.proceeding_id))
                        for one in found
                    ),
                )


def _proceeding_of(row: Proceeding | Motion | CustodyRequest) -> int | None:
    return row.id if isinstance(row, Proceeding) else row.proceeding_id
