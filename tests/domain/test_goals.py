from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from builders import a_day, a_decided_case, measured, shipped_goals, tally

from iqdesk import resources
from iqdesk.domain.goal_text import read_goal_set
from iqdesk.domain.goals import EXCUSES, READINGS, Benchmark, GoalSet, GoalSetError, Measure, goal_set_for
from iqdesk.domain.standing import Exclusion, Level

SHIPPED = resources.text("goals", "eoir-2018.toml")
# An invented later goal set: other numbers, three benchmarks, one cut-off, one reading. No code knows of it.
LATER = """
name = "invented-2031"
title = "Invented goals"
source = "For a test"
in_force_from = 2030-10-01
[completions]
title = "Completions"
goal = 2
needs_improvement_from = 1
case_types = ["RMV"]
citation = "Invented"
rule = "Invented"
[remand_rate]
title = "Remands"
goal_below_percent = 7.5
unsatisfactory_above_percent = 12
appeal_types = ["Case Appeal"]
remands = ["REM"]
citation = "Invented"
rule = "Invented"
[overall]
benchmarks_needed_percent = 100
[[benchmark]]
name = "quick"
measure = "decision after merits"
title = "Quick"
short_title = "Quick"
basis = "from the merits hearing"
case_types = ["RMV"]
custody = ["D", "N", "R"]
days = 1
goal_percent = 66.6
unsatisfactory_below_percent = 40
excuses = []
citation = "Invented"
rule = "Invented"
[[benchmark]]
name = "papers"
measure = "motion ruling"
title = "Papers"
short_title = "Papers"
basis = "from receipt"
days = 30
goal_percent = 50
excuses = []
citation = "Invented"
rule = "Invented"
[[reading]]
name = "business-days"
measures = ["quick"]
title = "Court days"
words = "Counts court days."
"""


def test_the_shipped_goals_say_what_the_plan_of_2018_says() -> None:
    # Performance work plan, element 3, e-mail to judges of March 30, 2018.
    goals = shipped_goals()
    assert (goals.completions.goal, goals.completions.needs_improvement_from) == (700, 560)
    assert (goals.remand_rate.goal_below_percent, goals.remand_rate.unsatisfactory_above_percent) == (15, 20)
    assert [(one.name, one.days, one.goal_percent) for one in goals.benchmarks] == [
        ("detained-3-days", 3, 85),
        ("nondetained-10-days", 10, 85),
        ("motions-20-days", 20, 85),
        ("custody-first-date", None, 90),
        ("merits-first-date", None, 95),
        ("fear-review-first-date", None, 100),
    ]


def test_the_unknown_cut_offs_stay_unknown() -> None:
    # Every copy found of the plan stops before them.
    assert all(one.unsatisfactory_below_percent is None for one in shipped_goals().benchmarks)


def test_the_shipped_goals_were_in_force_until_they_were_suspended() -> None:
    # From October 1, 2018 to the Chief Immigration Judge's e-mail of October 19, 2021.
    goals = shipped_goals()
    assert not goals.is_in_force(date(2018, 9, 30))
    assert goals.is_in_force(date(2018, 10, 1))
    assert goals.is_in_force(date(2021, 10, 18))
    assert not goals.is_in_force(date(2021, 10, 19))


def test_every_excuse_is_spelt_as_an_exclusion_is() -> None:
    assert {reason.value for reason in Exclusion} >= EXCUSES


def test_the_shipped_goals_have_every_reading_that_there_is() -> None:
    assert {one.name for one in read_goal_set(SHIPPED).readings} == READINGS


def test_a_reading_is_found_by_name_and_by_measure() -> None:
    goals = shipped_goals()
    reading = goals.reading("distinct-cases")
    assert reading is not None
    assert reading.measures == ("completions",)
    assert goals.reading("no-such-thing") is None
    assert reading in goals.readings_of("completions")
    assert reading not in goals.readings_of("remand-rate")


def a_set(name: str, begins: str, suspended: str | None = None) -> GoalSet:
    text = LATER.replace("invented-2031", name).replace("2030-10-01", begins)
    return read_goal_set(text.replace("[completions]", f"suspended_on = {suspended}\n[completions]") if suspended else text)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2017-05-01", "first"),  # before all of them: the earliest
        ("2018-10-01", "first"),
        ("2021-10-19", "first"),  # suspended, and nothing after it: still the nearest
        ("2024-01-01", "second"),
        ("2026-01-01", "third"),
    ],
)
def test_a_year_is_measured_by_the_goals_of_its_time(day: str, name: str) -> None:
    sets = [
        a_set("third", "2025-10-01"),
        a_set("first", "2018-10-01", suspended="2021-10-19"),
        a_set("second", "2023-10-01", suspended="2025-10-01"),
    ]
    assert goal_set_for(sets, date.fromisoformat(day)).name == name


def test_goals_in_force_come_before_later_ones_that_were_suspended() -> None:
    sets = [a_set("standing", "2018-10-01"), a_set("short-lived", "2020-10-01", suspended="2021-01-01")]
    assert goal_set_for(sets, date(2020, 11, 1)).name == "short-lived"
    assert goal_set_for(sets, date(2022, 1, 1)).name == "standing"


def test_another_goal_set_is_measured_without_code() -> None:
    goals = read_goal_set(LATER)
    assert (goals.suspended_on, goals.suspended_by, goals.remand_rate.goal_below_percent) == (None, "", Fraction("7.5"))
    friday_to_monday = a_decided_case("2031-03-07", "2031-03-10", custody="N")
    rows = (a_decided_case("2031-03-03", "2031-03-04"), friday_to_monday, a_decided_case("2031-03-03", "2031-03-06"))
    literal = measured(rows, year=2031, as_of="2031-10-01", goals=goals)
    assert (literal.completions.count, literal.completions.level) == (3, Level.SATISFACTORY)
    assert tally(literal.benchmark("quick")) == (1, 3, {})
    assert literal.overall.level is Level.UNSATISFACTORY  # 33 % is under the invented cut-off of 40 %
    court_days = measured(rows, year=2031, as_of="2031-10-01", goals=goals, readings=["business-days"])
    assert tally(court_days.benchmark("quick")) == (2, 3, {})
    assert court_days.benchmark("quick").goal_met  # two of three is over 66.6 %
    assert court_days.overall.level is Level.SATISFACTORY


def test_a_share_is_compared_without_rounding() -> None:
    quick = read_goal_set(LATER).benchmarks[0]
    assert quick.is_met(333, 500)  # exactly 66.6 %
    assert not quick.is_met(3_329, 5_000)


def without(line: str, text: str = LATER) -> str:
    assert line in text
    return text.replace(line, "", 1)


def instead(old: str, new: str, text: str = LATER) -> str:
    assert old in text
    return text.replace(old, new, 1)


NO_BENCHMARKS = LATER.partition("[[benchmark]]")[0]
NUMBERLESS = (
    NO_BENCHMARKS.replace("goal = 2", 'goal = ""').replace("from = 1", 'from = ""').replace("7.5", '""').replace("12", '""')
)
NO_OVERALL = without("[overall]\nbenchmarks_needed_percent = 100\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = ", "is not valid TOML"),
        ("name = " + "[" * 90_000, "is not valid TOML: one thing lies in another too deeply"),
        (without('name = "invented-2031"\n'), "The goal set without a name: “name” is missing"),
        (without("goal = 2\n"), "The goal set invented-2031, completions: “goal” is missing"),
        (instead("goal = 2", 'goal = "2"'), "completions: “goal” must be a whole number of 1 or more"),
        (instead("goal = 2", "goal = 0"), "completions: “goal” must be a whole number"),
        (instead("goal = 2", "goal = true"), "completions: “goal” must be a whole number"),
        (instead('title = "Invented goals"', 'title = ""'), "“title” must be text"),
        (instead('source = "For a test"', "source = 3"), "“source” must be text"),
        (instead("2030-10-01", '"October"'), "“in_force_from” must be a date, written 2018-10-01"),
        (instead("2030-10-01", "2030-10-01T08:00:00"), "“in_force_from” must be a date"),
        (instead("[completions]", "suspended_on = 7\n[completions]"), "“suspended_on” must be a date"),
        (instead('case_types = ["RMV"]', 'case_types = "RMV"'), "completions: “case_types” must be a list of texts"),
        (instead('remands = ["REM"]', "remands = [1]"), "remand_rate: “remands” must be a list of texts"),
        (instead("goal_below_percent = 7.5", "goal_below_percent = -1"), "“goal_below_percent” must be a number from 0 to 100"),
        (instead("goal_below_percent = 7.5", "goal_below_percent = nan"), "“goal_below_percent” must be a number"),
        (instead("goal_below_percent = 7.5", "goal_below_percent = true"), "“goal_below_percent” must be a number"),
        (instead("goal_below_percent = 7.5", 'goal_below_percent = ""'), "remand rate: the unsatisfactory level begins below"),
        (instead("unsatisfactory_above_percent = 12", "unsatisfactory_above_percent = 7"), "begins below the goal. Raise it"),
        (instead('"invented-2031"', '"Invented 2031"'), "its name is small letters and digits joined by hyphens"),
        (instead('source = "For a test"', 'source = " "'), "it needs a title and a source"),
        (instead("[completions]", "suspended_on = 2030-10-01\n[completions]"), "it ends before it begins"),
        (instead("needs_improvement_from = 1", "needs_improvement_from = 3"), "the level below the goal begins above"),
        (instead("goal = 2", 'goal = ""'), "the level below the goal begins above"),
        (instead("days = 30", 'days = ""'), "“Papers”: “days” must be a whole number of 1 or more"),
        (instead('short_title = "Papers"', 'short_title = " "'), "a benchmark needs a title"),
        (instead("unsatisfactory_below_percent = 40", "unsatisfactory_below_percent = 67"), "cut-off lies above the goal"),
        (instead("goal_percent = 66.6", 'goal_percent = ""'), "cut-off lies above the goal"),
        (instead("goal_percent = 66.6", "goal_percent = 0"), "a share of 0% asks for nothing. Leave it empty."),
        (NUMBERLESS, "it asks for nothing yet. Enter at least one number."),
        (instead("goal_percent = 66.6", "goal_percent = 101"), "benchmark “quick”: “goal_percent” must be a number"),
        (without("days = 30\n"), "benchmark “papers”: “days” is missing"),
        (without('custody = ["D", "N", "R"]\n'), "benchmark “quick”: “custody” is missing"),
        (instead('"motion ruling"', '"motion"'), "benchmark “papers”: “measure” is none of: decision after merits"),
        (instead("excuses = []", 'excuses = ["caps"]'), "benchmark “quick”: “excuses” has “caps”, which is none of: background"),
        (instead('"papers"', '"quick"'), "“benchmark” are two of one name"),
        (instead('measures = ["quick"]', 'measures = ["swift"]'), "reading “business-days”: “measures” has “swift”"),
        (instead("[completions]", "benchmark = 1\n[completions]", NO_BENCHMARKS), "“benchmark” must be tables, each begun"),
        (NO_OVERALL, "“overall” is missing"),
        (instead("[completions]", "overall = 1\n[completions]", NO_OVERALL), "“overall” must be a table, begun with [overall]"),
        (instead("goal = 2", "goal = 100_000"), "completions: “goal” cannot be more than 99,999."),
        (instead("days = 30", "days = 10_000_000"), "benchmark “papers”: “days” cannot be more than 99,999."),
        (instead('title = "Invented goals"', 'title = "Invented\\u001b[31m"'), "“title” has a control character"),
        (instead('"business-days"', '"Sundays"'), "reading “Sundays”: “name” is none of: anchor-on-decision, business-days"),
        (without('name = "papers"\n'), "benchmark “2”: “name” is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_goal_set_is_said_with_its_place(text: str, words: str) -> None:
    with pytest.raises(GoalSetError) as refusal:
        read_goal_set(text)
    assert words in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_a_benchmark_carries_only_what_its_measure_reads() -> None:
    by_measure = {one.measure: one for one in shipped_goals().benchmarks[::-1]}
    assert by_measure[Measure.CUSTODY_FIRST_DATE].days is None
    assert by_measure[Measure.MOTION_RULING].custody == frozenset()
    assert by_measure[Measure.FEAR_REVIEW_FIRST_DATE].case_types == {"CFR", "RFR"}
    assert all(isinstance(one, Benchmark) for one in by_measure.values())


def test_the_clock_of_another_goal_set_ends_on_its_own_day() -> None:
    received = a_day("2031-03-03")
    assert received is not None
    papers = read_goal_set(LATER).benchmarks[1]
    assert received + timedelta(days=papers.days or 0) == date(2031, 4, 2)
