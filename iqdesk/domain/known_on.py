"""What the docket said on a day beside what is known now: two standings as of the same day, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.standing import BenchmarkStanding, Standing


class Difference(NamedTuple):
    """One measure as the docket said it then, and as it is known now."""

    measure: str
    title: str
    then: str
    now: str


@dataclass(frozen=True)
class KnownOn:
    """`then` is the standing as the docket said it on `day`, `now` the same with all that is known now."""

    day: date
    then: Standing
    now: Standing

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The measures that the docket said otherwise, in their order."""
        then = {name: said for name, _, said in _figures(self.then)}
        return tuple(
            Difference(name, title, then.get(name, NOT_MEASURED), said)
            for name, title, said in _figures(self.now)
            if then.get(name, NOT_MEASURED) != said
        )

    @property
    def words(self) -> str:
        """What the docket said on the day where it said otherwise, as a sentence; that it said the same where it did."""
        day = long_day(self.day)
        if not self.differences:
            return f"On {day} the docket said the same as it does now."
        said = "; ".join(f"{one.title}: {one.then} then, {one.now} now" for one in self.differences)
        return f"On {day} the docket said otherwise. {said}."

    def as_json(self) -> dict[str, object]:
        """The `known_on` object of `iqdesk standing --json`."""
        differences = [one._asdict() for one in self.differences]
        return {"day": self.day.isoformat(), "differences": differences, "standing": self.then.as_json()}


NOT_MEASURED = "not measured"


def _figures(standing: Standing) -> list[tuple[str, str, str]]:
    """Each measure with its title and its figure in words."""
    remands, goals = standing.remand_rate, standing.goal_set
    return [
        (COMPLETIONS, goals.completions.title, f"{standing.completions.count:,}"),
        *((one.benchmark.name, one.benchmark.title, _met_of(one)) for one in standing.benchmarks),
        (REMAND_RATE, goals.remand_rate.title, f"{remands.remands:,} of {remands.decisions:,}"),
    ]


def _met_of(one: BenchmarkStanding) -> str:
    """`51 of 60, 4 left out`."""
    left_out = sum(one.excluded.values())
    return f"{one.met:,} of {one.counted:,}" + (f", {left_out:,} left out" if left_out else "")
