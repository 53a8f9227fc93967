"""What a text can cite of the circumstances: days and settings lost by kind and by whose control, and what they cost."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.circumstance_entries import CircumstanceKind
from iqdesk.domain.live_figure import LiveFigure, count, measured
from iqdesk.domain.wording import DOES_NOT_APPLY, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.domain.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.cost import Cost, CostLine

CONTROL = {
    True: ("-outside", "outside the judge’s control"),
    False: ("-within", "within the judge’s control"),
    None: ("-not-stated", "whose control is not stated"),
}


def circumstance_figures(ledger: CircumstanceLedger, cost: Cost) -> Iterator[LiveFigure]:
    """The figures of the ledger and of the cost."""
    lines = ledger.lines
    yield count("circumstances", "circumstances in the ledger", len(lines))
    yield from _losses("", "in all", lines)
    for is_outside, (name, said) in CONTROL.items():
        yield from _losses(name, said, [one for one in lines if one.is_outside is is_outside])
    for kind in CircumstanceKind:
        said = f"by circumstances of the kind “{kind.label}”"
        yield from _losses(f"-{_slug(kind)}", said, [one for one in lines if one.kind is kind])
    yield from _cost("", "", cost.lines)
    for is_outside, (name, said) in CONTROL.items():
        yield from _cost(name, f" by what lay {said}", [one for one in cost.lines if one.circumstance.is_outside is is_outside])


def _losses(name: str, said: str, lines: Iterable[Circumstance]) -> Iterator[LiveFigure]:
    found = list(lines)
    days = sum((one.available_days for one in found if one.available_days is not None), Fraction(0))
    yield measured(f"days-lost{name}", f"available days lost {said}", days, digits=None)
    yield count(f"settings-postponed{name}", f"settings postponed or lost {said}", sum(len(one.settings) for one in found))
    yield count(f"slots-lost{name}", f"hearing slots lost {said}", sum(len(one.lost_slots) for one in found))


def _cost(name: str, said: str, lines: Iterable[CostLine]) -> Iterator[LiveFigure]:
    found = list(lines)
    low, high = _sum(one.low for one in found), _sum(one.high for one in found)
    would = "would have brought at the judge’s own pace"
    yield measured(
        f"cost{name}", f"completions that the days and slots lost{said} {would}", _sum(one.completions for one in found)
    )
    yield measured(f"cost{name}-low", f"the low end of the completions that what was lost{said} {would}", low)
    yield measured(f"cost{name}-high", f"the high end of the completions that what was lost{said} {would}", high)
    words = DOES_NOT_APPLY if low is None or high is None else f"{rounded(low)} to {rounded(high)}"
    exact = "" if low is None or high is None else f"{low} to {high}"
    yield LiveFigure(f"cost{name}-range", f"both ends of the completions that what was lost{said} {would}", words, exact)


def _sum(values: Iterable[Fraction | None]) -> Fraction | None:
    """None where one of them cannot be told."""
    total = Fraction(0)
    for value in values:
        if value is None:
            return None
        total += value
    return total


def _slug(kind: CircumstanceKind) -> str:
    return kind.name.lower().replace("_", "-")
