"""A measure month by month: how much of it fell into each of the twelve months of its year.

The months sum to the year, because each row stands in the month of the day that puts it into the year.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE, Measure
from iqdesk.domain.standing import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.goals import Benchmark
    from iqdesk.domain.standing import Item, Standing


class Tally(NamedTuple):
    """What a measure made of some rows: a share of `met` in `counted`, and what was left out of it.

    Of completions `met` and `counted` are both their number; of the remand rate `met` are the remands among the decisions.
    """

    met: int = 0
    counted: int = 0
    excluded: int = 0

    def as_json(self) -> dict[str, int]:
        """As `iqdesk standing --json` prints it."""
        return self._asdict()


def tally(standing: Standing, measure: str) -> Tally:
    """The whole year of one measure."""
    if measure == COMPLETIONS:
        return Tally(standing.completions.count, standing.completions.count)
    if measure == REMAND_RATE:
        return Tally(standing.remand_rate.remands, standing.remand_rate.decisions)
    one = standing.benchmark(measure)
    return Tally(one.met, one.counted, len(one.items) - one.counted)


def months(standing: Standing, measure: str) -> dict[date, Tally]:
    """The twelve months of one measure; none where a reading puts the year's remands over the year's completions."""
    if measure == REMAND_RATE:
        if standing.is_per_completion:
            return {}
        items: Iterable[Item] = standing.remand_rate.items
        met = Verdict.MISSED
    else:
        items = standing.completions.items if measure == COMPLETIONS else standing.benchmark(measure).items
        met = Verdict.MET
    by_first_date = _is_by_first_date(standing, measure)
    inside: dict[int, Counter[Verdict]] = {month: Counter() for month in range(1, 13)}  # a fiscal year has each month once
    for item in items:
        inside[_day_of(item, by_first_date=by_first_date).month][item.verdict] += 1
    return {month: _tally_of(inside[month.month], met) for month in standing.year.months()}


def _tally_of(found: Counter[Verdict], met: Verdict) -> Tally:
    return Tally(found[met], found[Verdict.MET] + found[Verdict.MISSED], found[Verdict.EXCLUDED])


def month_of(standing: Standing, measure: str, item: Item) -> date:
    """The first day of the month that a row stands in: of its first date, or of the day that ended it."""
    return _day_of(item, by_first_date=_is_by_first_date(standing, measure)).replace(day=1)


def _day_of(item: Item, *, by_first_date: bool) -> date:
    """A custody request decided without a hearing has no first date; a motion overdue and undecided counts on its last day."""
    day = item.start or item.end if by_first_date else item.end or item.due
    if day is None:  # pragma: no cover - a row is in a year by one of its days
        raise ValueError(item)
    return day


def _is_by_first_date(standing: Standing, measure: str) -> bool:
    if measure in (COMPLETIONS, REMAND_RATE):
        return False
    benchmark: Benchmark = standing.benchmark(measure).benchmark
    moved = {Measure.CUSTODY_FIRST_DATE: "anchor-on-decision", Measure.MERITS_FIRST_DATE: "by-completing-judge"}
    return not benchmark.measure.has_days and moved.get(benchmark.measure, "") not in standing.readings


def months_json(standing: Standing) -> dict[str, dict[str, dict[str, int]]]:
    """Every measure by month, `2018-10` and so on; months in which nothing stands are left out."""
    names = [*(one.benchmark.name for one in standing.benchmarks), COMPLETIONS, REMAND_RATE]
    return {
        name: {month.isoformat()[:7]: one.as_json() for month, one in months(standing, name).items() if any(one)}
        for name in names
    }
