from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from builders import (
    FY2019,
    a_custody_request,
    a_decided_case,
    a_full_year,
    a_hearing,
    a_judge,
    a_motion,
    a_proceeding,
    an_appeal,
    days_away,
    facts_of,
    shipped_goals,
)

from iqdesk import resources
from iqdesk.domain.calendar import AwayKind, SittingCalendar
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.goals import GoalSet, without_numbers
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.domain.statement.live_figures import LiveFigure, live_figures
from iqdesk.domain.statement.templates import DraftTemplate, read_template

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts

TEMPLATES = [read_template(text) for text in resources.templates()]


def figures(
    facts: Facts,
    as_of: str = "2019-09-30",
    goals: GoalSet | None = None,
    entries: tuple[CircumstanceEntry, ...] = (),
    *readings: str,
) -> dict[str, LiveFigure]:
    day = date.fromisoformat(as_of)
    measured = standing(facts, goals or shipped_goals(), FY2019, day, frozenset(readings))
    ledger = circumstance_ledger(facts, FY2019, day, entries, ())
    return live_figures(a_judge(), measured, facts, ledger, what_it_cost(ledger, measured, facts))


def read(facts: Facts, names: str, as_of: str = "2019-09-30", goals: GoalSet | None = None) -> list[str]:
    found = figures(facts, as_of, goals)
    return [found[name].words.replace("\u00a0", " ") for name in names.split()]


def exact(facts: Facts, names: str, as_of: str = "2019-09-30") -> list[str]:
    found = figures(facts, as_of)
    return [found[name].exact for name in names.split()]


def test_a_figure_says_its_name_what_it_is_and_where_its_rows_are() -> None:
    found = figures(a_full_year(640))
    assert found["completions"] == LiveFigure("completions", "completions of fiscal year 2019", "640", "640", "completions")
    assert all(name == one.name and one.title and one.words for name, one in found.items())
    assert {one.measure for one in found.values()} == {
        "",
        "completions",
        "remand-rate",
        *(one.name for one in shipped_goals().benchmarks),
    }


def test_the_year_and_whose_it_is() -> None:
    facts = a_full_year(3)
    names = "judge court fiscal-year first-day last-day as-of goal-set in-force"
    assert read(facts, names, "2020-04-06") == [
        "Marguerite A. Ellery",
        "Port Ellis Immigration Court",
        "2019",
        "October 1, 2018",
        "September 30, 2019",
        "April 6, 2020",
        "2018 goals",
        "in force",  # the goals bound until October 2021, and the year ended before
    ]
    assert exact(facts, "first-day as-of", "2020-04-06") == ["2018-10-01", "2020-04-06"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"suspended_on": date(2019, 3, 1)}, "suspended March 1, 2019"),
        ({"in_force_from": date(2022, 10, 1), "suspended_on": None}, "in force from October 1, 2022"),
    ],
)
def test_goals_that_do_not_bind_are_said_to_be_so(change: dict[str, date], words: str) -> None:
    goals = replace(shipped_goals(), **change)
    assert read(a_full_year(3), "in-force goal-in-words", goals=goals) == [
        words,
        f"the goal for fiscal year 2019 would be 700 (2018 goals, {words})",
    ]


def test_the_goal_in_words_says_whether_it_bound_and_that_none_is_set() -> None:
    assert read(a_full_year(3), "goal-in-words") == ["the goal for fiscal year 2019 is 700 (2018 goals, in force)"]
    none = replace(without_numbers(shipped_goals()), is_on=False)
    assert read(a_full_year(3), "goal-in-words", goals=none) == ["no goal is set for fiscal year 2019"]


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.name for one in TEMPLATES])
def test_no_template_says_by_itself_what_the_goal_is(template: DraftTemplate) -> None:
    assert not re.search(r"goal[^.;]* is \{(prorated-)?goal\}", " ".join(template.texts.values()))


def test_without_goals_there_is_nothing_to_be_missing() -> None:
    goals = replace(without_numbers(shipped_goals()), is_on=False)
    names = "in-force completions goal goal-left prorated-goal days-from-line needed-per-week benchmarks below-goal remand-goal"
    assert read(a_full_year(3), names, goals=goals) == [
        "not in force",
        "3",
        "—",
        "—",
        "—",
        "without a line to stand against",
        "—",
        "0",
        "none",
        "—",
    ]


def test_days_and_pace_are_those_of_the_standing() -> None:
    # FY 2019: 261 weekdays less ten holidays; two days of leave in the year, one of them to come; 700 / 249 a day.
    calendar = SittingCalendar(away=(days_away("2018-10-03", "2018-10-03"), days_away("2019-05-01", "2019-05-01")))
    facts = replace(a_full_year(0), calendar=calendar)
    names = "court-days court-days-so-far court-days-left available-days available-days-so-far available-days-left"
    assert read(facts, names, "2018-10-05") == ["251", "5", "246", "249", "4", "245"]
    assert read(facts, "court-days-not-available goal-left needed-per-day", "2018-10-05") == ["2", "700", "2.86"]
    assert exact(facts, "court-day-line prorated-goal needed-per-day needed-per-week", "2018-10-05") == [
        str(Fraction(700 * 4, 249)),
        str(Fraction(700 * 249, 251)),
        str(Fraction(700, 245)),
        str(Fraction(3500, 245)),
    ]
    assert read(facts, "days-from-line completions-per-day", "2018-10-05") == [
        "4 available days behind the court-day line",
        "0.00",
    ]


def test_a_goal_that_is_passed_leaves_nothing_missing() -> None:
    goals = shipped_goals()
    facts = a_full_year(20)
    small = replace(goals, completions=replace(goals.completions, goal=10, needs_improvement_from=None))
    assert read(facts, "goal goal-left", goals=small) == ["10", "0"]


def test_the_last_eight_weeks_are_those_before_the_day() -> None:
    # August 6 to September 30, 2019: 40 weekdays less Labor Day. Of 251 completions spread over the year's Tuesdays to
    # Fridays some lie in them: counted by hand from the rows.
    facts = a_full_year(251)
    done = [p.completed for p in facts.proceedings if p.completed and p.completed >= date(2019, 8, 6)]
    assert read(facts, "last-weeks last-weeks-per-day") == [str(len(done)), f"{len(done) / 39:.2f}"]
    assert exact(facts, "last-weeks-per-week") == [str(Fraction(5 * len(done), 39))]
    assert read(facts, "last-weeks last-weeks-per-day last-weeks-per-week", "2018-09-28") == ["—", "—", "—"]
    assert read(facts, "completions-per-day", "2018-09-28") == ["—"]


def test_benchmarks_are_cited_by_what_was_met_counted_missed_and_left_out() -> None:
    # Detained, within 3 days of the merits hearing: one met, one missed, one left out (no merits hearing held).
    late = a_decided_case("2019-03-04", "2019-03-11")
    facts = facts_of(a_decided_case("2019-03-04", "2019-03-05"), late, a_proceeding("2019-04-02"))
    name = "detained-3-days"
    assert read(
        facts, " ".join([name, *(f"{name}-{of}" for of in ("met", "counted", "missed", "excluded", "share", "goal"))])
    ) == [
        "1 of 2",
        "1",
        "2",
        "1",
        "1",
        "50.0%",
        "85%",
    ]
    assert exact(facts, f"{name} {name}-share {name}-goal") == ["1/2", "1/2", "85"]


def test_misses_are_added_up_over_first_dates_and_over_clocks() -> None:
    late, adjourned = a_decided_case("2019-03-04", "2019-03-11"), a_proceeding("2019-04-09")
    in_custody = a_proceeding(None)
    facts = facts_of(
        late,
        a_motion("2019-02-04", "2019-04-01", of=late[0]),
        adjourned,
        a_hearing(adjourned, "2019-04-02", "13"),
        a_hearing(adjourned, "2019-04-09", "RR"),
        in_custody,
        a_custody_request(in_custody, "2019-05-06", None),
        a_hearing(in_custody, "2019-05-07", "13", kind=HearingKind.CUSTODY),
    )
    assert read(facts, "decided-late first-dates-missed benchmarks benchmarks-at-goal benchmarks-below-goal") == [
        "2",
        "2",  # a decision reserved on the first date misses only its clock
        "4",
        "0",
        "4",
    ]
    assert read(facts, "below-goal") == ["Detained in 3 days, Motions in 20 days, Custody on first date and Merits on first date"]


def test_a_motion_that_waits_still_did_not_come_late_whatever_it_is_missed_by() -> None:
    facts = facts_of(a_motion("2019-02-04", "2019-04-01"), a_motion("2019-03-04", None))
    found = figures(facts, "2019-09-30", None, (), "overdue-pending-as-missed")
    assert [found[name].words for name in ("motions-20-days-missed", "decided-late")] == ["2", "1"]


def test_remands_are_a_share_of_the_boards_decisions() -> None:
    rows = [a_decided_case("2018-10-02", "2018-10-03") for _ in range(8)]
    appeals = [an_appeal("REM" if not place else "DIS", of=case[0]) for place, case in enumerate(rows)]
    facts = facts_of(rows, appeals)
    assert read(facts, "remands board-decisions remand-share remand-goal") == ["1", "8", "12.5%", "15%"]
    assert exact(facts, "remand-share remand-goal") == ["1/8", "15"]


def test_what_was_lost_is_cited_by_control_and_by_kind() -> None:
    away = (days_away("2019-03-04", "2019-03-05", AwayKind.DETAIL), days_away("2019-04-01", "2019-04-01", AwayKind.LEAVE, 50))
    base = a_full_year(100)
    postponed = a_proceeding(None)
    setting = a_hearing(postponed, "2019-05-02", "18")
    facts = replace(
        base,
        proceedings=(*base.proceedings, postponed),
        hearings=(*base.hearings, setting),
        calendar=SittingCalendar(away=away),
    )
    interpreter = CircumstanceEntry(
        5,
        CircumstanceKind.INTERPRETER,
        setting.on,
        setting.on,
        "None in Mam",
        is_outside=None,
        hearings=(setting.id, base.hearings[0].id),
    )  # of the two that it names one was postponed, the other held
    found = figures(facts, entries=(interpreter,))
    names = "days-lost days-lost-outside days-lost-within days-lost-detail days-lost-leave days-lost-closure court-days-lost"
    assert [found[name].words for name in names.split()] == ["2½", "2", "½", "2", "½", "0", "2½"]
    assert found["slots-lost-interpreter"].words == found["settings-postponed-interpreter"].words == "1"
    assert found["circumstances"].words == "3"
    assert found["days-lost-outside"].title == "available days lost, outside the judge’s control"


def test_the_cost_is_that_of_the_page_with_its_range_in_words() -> None:
    # 100 completions over 250 available days are 0.4 a day; one day of detail cost 0.4 of a completion.
    facts = replace(a_full_year(100), calendar=SittingCalendar(away=(days_away("2019-03-04", "2019-03-04", AwayKind.DETAIL),)))
    found = figures(facts)
    assert (found["cost"].exact, found["cost-outside"].exact) == ("2/5", "2/5")
    assert found["cost-within-range"].words == "no completions"
    assert figures(facts, "2018-10-31")["cost-range"].exact == "0"  # nothing lost yet, and too little for a range
    assert found["cost-range"].words == "0.3 to 0.4 completions"
    assert found["cost-range"].exact == f"2/5, {found['cost-low'].exact} to {found['cost-high'].exact}"


def test_where_nothing_was_completed_there_is_no_estimate() -> None:
    facts = replace(a_full_year(0), calendar=SittingCalendar(away=(days_away("2019-03-04", "2019-03-04"),)))
    found = figures(facts)
    assert [found[name].words for name in ("cost", "cost-low", "cost-high", "cost-range")] == ["—", "—", "—", "no estimate"]
    assert {found[name].exact for name in ("cost", "cost-low", "cost-range")} == {""}


# Templates.


def test_there_are_templates_for_different_years_and_the_plain_account_comes_first() -> None:
    assert TEMPLATES[0].name == "plain-account"
    assert len({one.name for one in TEMPLATES}) == len({one.title for one in TEMPLATES}) == len(TEMPLATES) >= 5
    assert all(one.about.endswith(".") and StatementPart.SUMMARY in one.texts for one in TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.name for one in TEMPLATES])
def test_every_figure_of_a_template_is_known_whatever_the_goals(template: DraftTemplate) -> None:
    for goals in (shipped_goals(), replace(without_numbers(shipped_goals()), benchmarks=())):
        known = figures(a_full_year(10), goals=goals)
        texts = [parse(words) for words in template.texts.values()]
        assert [trouble.words for text in texts for trouble in text.troubles(known)] == []
        assert any(text.figures for text in texts)


REFUSED = re.compile(
    r"\b(rates?|rank\w*|scores?|targets?|performance|productiv\w*|quota\w*|fast\w*|easy|easier|on track|good|bad|win\w*"
    r"|grant\w*|den(y|ied|ial\w*)|relief|asylum|remov\w*|best|worst|please|sorry|unfortunate\w*|unfair\w*|blame\w*)\b",
    re.IGNORECASE,
)


def test_no_name_and_no_title_of_a_figure_says_what_this_program_never_says() -> None:
    assert [one for one in figures(a_full_year(10)).values() if REFUSED.search(f"{one.name.replace('-', ' ')} {one.title}")] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.name for one in TEMPLATES])
def test_no_template_boasts_pleads_or_ties_a_ruling_to_a_goal(template: DraftTemplate) -> None:
    words = " ".join([template.title, template.about, *template.texts.values()])
    assert REFUSED.findall(words) == []
    typed = [piece for text in template.texts.values() for piece in parse(text).pieces if hasattr(piece, "text")]
    assert [piece for piece in typed if re.search(r"\d", piece.text)] == []  # every number is a figure of the docket


@pytest.mark.parametrize("template", TEMPLATES, ids=[one.name for one in TEMPLATES])
def test_no_template_takes_days_lost_from_the_days_that_were_available(template: DraftTemplate) -> None:
    # Of 39 court days 30 were available and 9 lost: the 9 are among the 39, and not among the 30.
    lost = [line for text in template.texts.values() for line in re.split(r"(?<=\.)\s", text) if "{days-lost" in line]
    assert [line for line in lost if re.search(r"\bavailable\b", line) and "would have been available" not in line] == []
    assert "of the available days" not in " ".join(template.texts.values()).lower()
