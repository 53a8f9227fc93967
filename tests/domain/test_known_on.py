"""What differs between two standings is said measure by measure, in their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import FY2019, a_full_year, shipped_goals

from iqdesk.domain.known_on import NOT_MEASURED, KnownOn
from iqdesk.domain.measures import standing

DAY = date(2019, 9, 30)


def test_only_what_was_said_otherwise_is_named() -> None:
    goals = shipped_goals()
    now, then = (standing(a_full_year(count), goals, FY2019, DAY) for count in (640, 630))
    known = KnownOn(DAY, then, now)
    named = {one.measure: (one.then, one.now) for one in known.differences}
    assert named["completions"] == ("630", "640")
    assert "remand-rate" not in named
    assert known.words.startswith("On Monday, September 30, 2019 the docket said otherwise. Completions: 630 then, ")
    assert KnownOn(DAY, now, now).differences == ()
    assert KnownOn(DAY, now, now).words == "On Monday, September 30, 2019 the docket said the same as it does now."
    assert known.as_json()["day"] == "2019-09-30"


def test_a_measure_that_the_goals_of_then_had_not_is_said_to_be_so() -> None:
    goals = shipped_goals()
    now = standing(a_full_year(), goals, FY2019, DAY)
    then = replace(now, benchmarks=now.benchmarks[1:])
    (one,) = KnownOn(DAY, then, now).differences
    assert (one.measure, one.then) == (goals.benchmarks[0].name, NOT_MEASURED)
