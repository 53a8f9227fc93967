"""The likely range at every month end of every judge in an EOIR folder, against a naive range from the last 13 weeks.

Run `uv run python tests/benchmarks/backtest_projection.py [FOLDER]`; without one, for two folders of invented judges, whose
calendars tell little and much of what will be completed. Prints for each method how often the year ended inside the range (80
of 100 is wanted), its mean width, and the interval score (Gneiting and Raftery 2007: the width, and ten times what the year
ended outside it; smaller is closer). Only years that the folder holds whole. A setting is ahead at a month end when its row
was entered by then and neither its proceeding was completed nor set anew; what became of it later is not asked.

With `--half-lives` every method is tried with several half-lives, and for each half of the judges, and of the years, that one
is taken that scored best on the other half.
"""

from __future__ import annotations

import argparse
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

from iqdesk.domain import projection as ours
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


class MonthEnd(NamedTuple):
    """What every method said at one month end of one judge; our methods with each half-life."""

    judge: int
    year: int
    months_left: int
    naive: Forecast
    by: dict[tuple[str, int], Forecast]


OWN, SET = "own weeks", "own weeks and settings"


def main() -> None:
    """Print every method, all together and by how much of the year is left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--half-lives", action="store_true")
    options = parser.parse_args()
    half_lives = (4, 6, 8, 12) if options.half_lives else (ours.HALVES_IN,)
    if options.folder is not None:
        report(str(options.folder), options.folder, half_lives)
        return
    for follows, name in (
        (0.0, "Invented judges whose calendar tells little"),
        (1.0, "Invented judges whose calendar tells much"),
    ):
        with tempfile.TemporaryDirectory() as place:
            write_judges(Path(place), follows)
            report(name, Path(place), half_lives)


def report(name: str, folder: Path, half_lives: tuple[int, ...]) -> None:
    """Everything there is to say of one folder."""
    found = eoir.find_folder(folder)
    judges = sorted(judges_of(found))
    facts, goals, entered = read(found, frozenset(judges))
    ends = [
        end for place, judge in enumerate(judges) for end in month_ends(place, _only(facts, judge), goals, entered, half_lives)
    ]
    print(f"{name}: {len(judges)} judges, {len(ends)} month ends with a range", flush=True)
    if not ends:
        return
    spans = (("all", 1, 12), ("10 to 12 months left", 10, 12), ("4 to 9 months left", 4, 9), ("1 to 3 months left", 1, 3))
    for title, least, most in spans:
        show(f"{title}, half-life {ours.HALVES_IN}", [end for end in ends if least <= end.months_left <= most])
    if len(half_lives) > 1:
        show_held_out(ends, half_lives)


def show(title: str, ends: list[MonthEnd]) -> None:
    """One line for each method."""
    print(f" {title} ({len(ends)})")
    for method in (OWN, SET):
        line(method, [end.by[method, ours.HALVES_IN] for end in ends])
    line("naive", [end.naive for end in ends])


def show_held_out(ends: list[MonthEnd], half_lives: tuple[int, ...]) -> None:
    """Each half-life over all; then each half with the one that scored best on the other."""
    for method in (OWN, SET):
        for half_life in half_lives:
            line(f"{method}, half-life {half_life}", [end.by[method, half_life] for end in ends])
    for title, half in (("judges", lambda end: end.judge % 2), ("years", lambda end: end.year % 2)):
        print(f" half-life from the other half of the {title}")
        for method in (OWN, SET):
            tested, chosen = [], []
            for side in (0, 1):
                there = [end for end in ends if half(end) != side] or ends
                best = min(half_lives, key=lambda one: mean(end.by[method, one].score for end in there))
                chosen.append(best)
                tested += [end.by[method, best] for end in ends if half(end) == side]
            line(f"{method} ({chosen[0]}, {chosen[1]})", tested)


def line(method: str, found: list[Forecast]) -> None:
    covered = mean(one.holds for one in found)
    width, score = mean(one.high - one.low for one in found), mean(one.score for one in found)
    print(f"  {method:38} coverage {covered:6.1%}  mean width {width:7.1f}  interval score {score:7.1f}", flush=True)


def judges_of(folder: Path) -> set[str]:
    """Every judge code with a completed proceeding."""
    with (folder / "B_TblProceeding.csv").open(encoding="latin-1", newline="") as file:
        text = (line.replace("\0", "") for line in file)
        rows = csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
        done = Counter((row["IJ_CODE"] or "").strip() for row in rows if row.get("COMP_DATE"))
    return {code for code in done if len(code) == 3}


def read(folder: Path, judges: frozenset[str]) -> tuple[Facts, GoalSet, dict[int, date]]:
    """The folder as the desk would have it if all of them were one."""
    judge = Judge("", "", tuple(sorted(judges)))
    with tempfile.TemporaryDirectory() as place, DocketFile.create(Path(place) / "backtest.iqdocket", judge) as file:
        file.record_release(eoir.read_release(folder, judges).rows, "backtest", date(2020, 4, 6))
        return file.facts(), file.goal_sets()[0], file.settings_entered(date(1950, 1, 1))


def _only(facts: Facts, judge: str) -> Facts:
    """What one judge completed and was set for."""
    own = tuple(one for one in facts.proceedings if one.judge == judge)
    set_for = tuple(one for one in facts.hearings if one.judge == judge)
    return replace(facts, judges=frozenset({judge}), proceedings=own, hearings=set_for)


def month_ends(
    place: int, facts: Facts, goals: GoalSet, entered: dict[int, date], half_lives: tuple[int, ...]
) -> Iterator[MonthEnd]:
    """Every month end of the judge's whole years at which there is a range."""
    done = [one.completed for one in facts.proceedings if one.completed]
    if not done:
        return
    for number in range(FiscalYear.of(min(done)).year, FiscalYear.of(max(done)).year):
        year = FiscalYear(number)
        ended = evidence(facts, goals, year, year.last, NO_READINGS).count
        for left, month in enumerate(reversed(year.months()[1:]), start=1):
            known = evidence(facts, goals, year, month - timedelta(days=1), NO_READINGS, entered)
            if isinstance(projection(known), Projection):
                by = {
                    (method, one): Forecast(*likely(what, one), ended)
                    for method, what in ((OWN, replace(known, leads=())), (SET, known))
                    for one in half_lives
                }
                yield MonthEnd(place, number, left, Forecast(*naive(known), ended), by)


def likely(known: Evidence, half_life: int) -> tuple[int, int]:
    """Our range with another half-life."""
    was, ours.FADES = ours.FADES, 0.5 ** (1 / half_life)
    made = projection(known)
    ours.FADES = was
    assert isinstance(made, Projection)
    return made.low, made.high


def naive(known: Evidence) -> tuple[float, float]:
    """Mean and spread of the last 13 weeks, carried on."""
    weeks = [week.completions for week in known.weeks[-NAIVE_WEEKS:]]
    ahead = (known.year.last - known.as_of).days / 7
    middle, reach = known.count + mean(weeks) * ahead, REACH * stdev(weeks) * ahead**0.5
    return max(known.count, middle - reach), middle + reach


if __name__ == "__main__":
    main()
