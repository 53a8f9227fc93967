"""What a text can cite of the circumstances: days and settings lost by kind and by whose control, and what they cost."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.cost_words import estimate_words, shown
from iqdesk.domain.statement.live_figure import LiveFigure, count, measured
from iqdesk.domain.wording import DOES_NOT_APPLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost, CostSum

CONTROL = {
    True: ("-outside", ", outside the judge’s control"),
    False: ("-within", ", within the judge’s control"),
    None: ("-not-stated", ", where the control is not stated"),
}
NO_ESTIMATE = "no estimate"
NOTHING_LOST = "no completions"


def circumstance_figures(ledger: CircumstanceLedger, cost: Cost) -> Iterator[LiveFigure]:
    """The figures of the ledger and of the cost: in all, by whose control, and what was lost also by kind."""
    lines = ledger.lines
    yield count("circumstances", "circumstances in the ledger", len(lines))
    yield from _losses("", "", lines)
    for is_outside, (name, said) in CONTROL.items():
        yield from _losses(name, said, [one for one in lines if one.is_outside is is_outside])
    for kind in CircumstanceKind:
        name = f"-{kind.name.lower().replace('_', '-')}"
        yield from _losses(name, f", {kind.label}", [one for one in lines if one.kind is kind])
    yield from _cost("", "", cost.total)
    for is_outside, (name, said) in CONTROL.items():
        yield from _cost(name, said, cost.sum_of(one for one in cost.lines if one.circumstance.is_outside is is_outside))


def _losses(name: str, said: str, lines: Sequence[Circumstance]) -> Iterator[LiveFigure]:
    available = sum((one.available_days or Fraction(0) for one in lines), Fraction(0))
    court = sum((one.court_days or Fraction(0) for one in lines), Fraction(0))
    yield measured(f"days-lost{name}", f"available days lost{said}", available, digits=None)
    yield measured(f"court-days-lost{name}", f"court days lost{said}", court, digits=None)
    yield count(f"settings-postponed{name}", f"settings postponed{said}", sum(one.postponed for one in lines))
    yield count(f"slots-lost{name}", f"settings lost beyond the days{said}", sum(len(one.lost_slots) for one in lines))


def _cost(name: str, said: str, found: CostSum) -> Iterator[LiveFigure]:
    what = f"completions that what was lost would have brought{said}"
    estimate = (estimate_words(found) or NO_ESTIMATE) if found.lines else NOTHING_LOST
    yield _estimate(f"cost{name}", what, found.completions)
    yield _estimate(f"cost{name}-low", f"low end of the {what}", found.low)
    yield _estimate(f"cost{name}-high", f"high end of the {what}", found.high)
    ends = "" if found.low is None else f", {found.low} to {found.high}"
    exact = "" if found.completions is None else f"{found.completions}{ends}"
    yield LiveFigure(f"cost{name}-range", f"{what}, with the range in words", estimate, exact)


def _estimate(name: str, title: str, value: Fraction | None) -> LiveFigure:
    return LiveFigure(name, title, DOES_NOT_APPLY, "") if value is None else LiveFigure(name, title, shown(value), str(value))
