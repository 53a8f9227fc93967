"""The likely range at every month end of every judge in an EOIR folder, against a naive range from the last 13 weeks.

Run `uv run python tests/benchmarks/backtest_projection.py [FOLDER]`; without one, for invented judges. Prints for each method
how often the year ended inside the range (80 of 100 is wanted), its mean width, and the interval score (Gneiting and Raftery
2007: the width, and ten times what the year ended outside it; smaller is closer). Only years that the folder holds whole.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import NormalDist, mean, stdev
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.measures import NO_READINGS
from iqdesk.domain.projection import Projection, projection
from iqdesk.domain.projection_evidence import Evidence, evidence
from iqdesk.domain.records import Judge
from iqdesk.exchange import eoir
from iqdesk.store.docket_file import DocketFile
from tests.benchmarks.invented_judges import write_judges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet

NAIVE_WEEKS = 13
OUTER = 0.2  # what the range leaves out
REACH = NormalDist().inv_cdf(1 - OUTER / 2)


class Forecast(NamedTuple):
    """A range, and how many completions the year had in the end."""

    months_left: int
    low: float
    high: float
    ended: int

    @property
    def holds(self) -> bool:
        return self.low <= self.ended <= self.high

    @property
    def score(self) -> float:
        outside = max(0.0, self.low - self.ended, self.ended - self.high)
        return self.high - self.low + 2 / OUTER * outside


def main() -> None:
    """Print both methods, all together and by how much of the year is left."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(place)
        if len(sys.argv) == 1:
            write_judges(folder)
        judges = sorted(judges_of(eoir.find_folder(folder)))
        facts, goals = read(folder, frozenset(judges))
    pairs = [pair for judge in judges for pair in forecasts(_only(facts, judge), goals)]
    print(f"{len(judges)} judges, {len(pairs)} month ends with a range")
    if not pairs:
        return
    show("all", pairs)
    for name, months in (("10 to 12 months left", (10, 12)), ("4 to 9 months left", (4, 9)), ("1 to 3 months left", (1, 3))):
        show(name, [pair for pair in pairs if months[0] <= pair[0].months_left <= months[1]])


def show(name: str, pairs: list[tuple[Forecast, ...]]) -> None:
    """One line for each method."""
    print(f"{name} ({len(pairs)})")
    for method, found in zip(("own weeks", "naive", "naive, level uncertain"), zip(*pairs, strict=True), strict=False):
        covered = mean(one.holds for one in found)
        width, score = mean(one.high - one.low for one in found), mean(one.score for one in found)
        print(f"  {method:24} coverage {covered:6.1%}  mean width {width:7.1f}  interval score {score:7.1f}")


def judges_of(folder: Path) -> set[str]:
    """Every judge code with a completed proceeding."""
    with (folder / "B_TblProceeding.csv").open(encoding="latin-1", newline="") as file:
        text = (line.replace("\0", "") for line in file)
        rows = csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
        done = Counter((row["IJ_CODE"] or "").strip() for row in rows if row.get("COMP_DATE"))
    return {code for code in done if len(code) == 3}


def read(folder: Path, judges: frozenset[str]) -> tuple[Facts, GoalSet]:
    """The folder as the desk would have it if all of them were one."""
    judge = Judge("", "", tuple(sorted(judges)))
    with tempfile.TemporaryDirectory() as place, DocketFile.create(Path(place) / "backtest.iqdocket", judge) as file:
        file.record_release(eoir.read_release(folder, judges).rows, "backtest", date(2020, 4, 6))
        return file.facts(), file.goal_sets()[0]


def _only(facts: Facts, judge: str) -> Facts:
    """What one judge completed; settings make no part of the range."""
    own = tuple(one for one in facts.proceedings if one.judge == judge)
    return replace(facts, judges=frozenset({judge}), proceedings=own, hearings=())


def forecasts(facts: Facts, goals: GoalSet) -> Iterator[tuple[Forecast, ...]]:
    """At every month end of the judge's whole years at which there is a range: ours, and the naive one."""
    done = [one.completed for one in facts.proceedings if one.completed]
    if not done:
        return
    for number in range(FiscalYear.of(min(done)).year, FiscalYear.of(max(done)).year):
        year = FiscalYear(number)
        ended = evidence(facts, goals, year, year.last, NO_READINGS).count
        for left, month in enumerate(reversed(year.months()[1:]), start=1):
            known = evidence(facts, goals, year, month - timedelta(days=1), NO_READINGS)
            made = projection(known)
            if isinstance(made, Projection):
                yield (
                    Forecast(left, made.low, made.high, ended),
                    Forecast(left, *naive(known, level_is_sure=True), ended),
                    Forecast(left, *naive(known, level_is_sure=False), ended),
                )


def naive(known: Evidence, *, level_is_sure: bool) -> tuple[float, float]:
    """Mean and spread of the last 13 weeks, carried on; with an uncertain level it also spreads as the mean of 13 weeks does."""
    weeks = [week.completions for week in known.weeks[-NAIVE_WEEKS:]]
    ahead = (known.year.last - known.as_of).days / 7
    variance = ahead if level_is_sure else ahead + ahead**2 / len(weeks)
    middle, reach = known.count + mean(weeks) * ahead, REACH * stdev(weeks) * variance**0.5
    return max(known.count, middle - reach), middle + reach


if __name__ == "__main__":
    main()
