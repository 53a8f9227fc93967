"""What a statement said is kept whole, and what no longer follows from the docket is said in words."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest
from builders import shipped_goals

from iqdesk.domain.masking import Mask
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.statement.compared import Change, Fate, Kind, compared
from iqdesk.reports.statement.record import ROW, SETTINGS, fingerprint, record_of
from reports import builders, random_papers

PAPERS = {
    "empty": builders.empty_paper,
    "ordinary": builders.sample_paper,
    "crowded": lambda: builders.crowded_paper(60),
}


@cache
def paper(name="crowded"):
    return PAPERS[name]()


@cache
def record(name="crowded"):
    return record_of(paper(name))


def with_facts(paper, **changes):
    """The same paper on other facts."""
    facts, was = replace(paper.facts, **changes), paper.standing
    return replace(paper, facts=facts, standing=standing(facts, was.goal_set, was.year, was.as_of, was.readings))


def sentences(then, now):
    return [one.words(Mask(now.case_numbers)) for one in compared(record_of(then), record_of(now))]


@pytest.mark.parametrize("name", PAPERS)
def test_equal_papers_have_one_record_and_one_fingerprint(name):
    again = record_of(PAPERS[name]())
    assert json.loads(json.dumps(again)) == record(name)
    assert fingerprint(again) == fingerprint(record(name))
    assert compared(record(name), again) == ()


def test_another_paper_has_another_fingerprint():
    assert len({fingerprint(record(name)) for name in PAPERS}) == len(PAPERS)


@pytest.mark.parametrize("name", PAPERS)
def test_every_row_of_the_appendix_is_kept_under_its_number(name):
    kept = {row[0]: row[1] for rows in record(name)["rows"].values() for row in rows if row[0]}
    schedule = paper(name).schedule
    groups = [group for section in schedule.sections for group in section.groups]
    printed = {f"A-{number}": item.subject for group in groups for number, item in group.numbered()}
    printed |= {f"A-{number}": one.hearing.id for group in schedule.settings for number, one in group.numbered()}
    assert kept == printed


def test_rows_in_time_are_kept_without_a_number():
    for one in paper("ordinary").standing.benchmarks:
        rows = [row for row in record("ordinary")["rows"][one.benchmark.name] if row[ROW.index("verdict")] == "met"]
        assert len(rows) == one.met
        assert {row[0] for row in rows} <= {""}


def test_a_completion_that_went_is_named_with_its_figures_and_row():
    first, *others = paper().facts.proceedings
    now = with_facts(paper(), proceedings=tuple(others))
    done = paper().standing.completions.count
    said = sentences(paper(), now)
    title = shipped_goals().completions.title
    assert f"Completions of fiscal year 2027: {done} then, {done - 1} now." in said
    number = next(row[0] for row in record()["rows"]["completions"] if row[1] == first.id)
    assert f"{number}, {title}, October\u00a06,\u00a02026: no longer there." in said  # decided on October 2 + 4 days


def test_a_completion_that_came_is_named_by_its_masked_case():
    first, *others = paper().facts.proceedings
    then = with_facts(paper(), proceedings=tuple(others))
    came = [one for one in compared(record_of(then), record()) if one.fate is Fate.CAME and one.measure == "completions"]
    (one,) = came
    assert one.words(Mask(paper().case_numbers)) == (
        f"{shipped_goals().completions.title}, A…\u00a0001, October\u00a06,\u00a02026: not on the statement."
    )
    assert one.cases == (first.case_id,)


def test_a_row_that_changed_says_each_value_then_and_now():
    # Received on September 2, 30 days before the hearing of October 2, and ruled on that day.
    first, *others = paper().facts.motions
    now = with_facts(paper(), motions=(first._replace(decided_on=first.decided_on + timedelta(days=1)), *others))
    (said,) = sentences(paper(), now)
    number = next(row[0] for row in record()["rows"]["motions-20-days"] if row[1] == first.id)
    assert said.startswith(f"{number}, ")
    assert "clock stopped: October\u00a02,\u00a02026 then, October\u00a03,\u00a02026 now; days: 30 then, 31 now." in said


def test_what_changes_under_another_reading_alone_is_named():
    # Not ruled on and overdue: as written it counts nowhere, with the reading it is missed.
    waits = paper().facts.motions[-1]._replace(id=-1, decided_on=None)
    now = with_facts(paper(), motions=(*paper().facts.motions, waits))
    before, after = (one.other_readings["overdue-pending-as-missed"].benchmark("motions-20-days") for one in (paper(), now))
    assert after.counted == before.counted + 1
    title = f"{after.benchmark.title}, with the reading “Overdue and undecided counted as missed”"
    was, is_now = (f"{one.met} of {one.counted}, {one.share_in_words}" for one in (before, after))
    figures = [one for one in sentences(paper(), now) if "with the reading" in one]
    assert figures == [f"{title}: {was} then, {is_now} now."]


def test_a_goal_that_was_changed_is_said():
    goals = replace(shipped_goals(), completions=replace(shipped_goals().completions, goal=650))
    was = paper("empty")
    now = replace(was, standing=standing(was.facts, goals, was.standing.year, was.standing.as_of))
    assert "Completions that the goal asks for: 700 then, 650 now." in sentences(was, now)


def test_a_row_that_was_moved_to_another_case_says_so():
    then = record()
    now = json.loads(json.dumps(then))
    now["rows"]["completions"][0][ROW.index("case")] = 999
    (one,) = compared(then, now)
    assert one.changes[0].words == "belongs to: one case then, another now"
    assert one.cases == (then["rows"]["completions"][0][ROW.index("case")], 999)


def test_as_json_holds_no_identity():
    now = with_facts(paper(), proceedings=paper().facts.proceedings[1:])
    said = [one.as_json(Mask(paper().case_numbers)) for one in compared(record(), record_of(now))]
    assert all("cases" not in one and "subject" not in one for one in said)
    assert date.fromisoformat(next(str(one["day"]) for one in said if one["day"])) == date(2026, 10, 6)


def of_kind(kind, then, now):
    return [one for one in compared(then, now) if one.kind is kind]


def test_a_circumstance_that_went_or_changed_is_named_by_its_number_with_what_it_cost():
    then, was = record(), paper()
    training, *_ = (line for line in was.lines.lines if line.circumstance.key == "away 1")
    calendar = was.facts.calendar
    away = tuple(
        replace(one, note="Legal training of A219-000-001") if one.id == 1 else one for one in calendar.away if one.id != 6
    )
    ledger = circumstance_ledger(
        replace(was.facts, calendar=replace(calendar, away=away)), was.standing.year, was.standing.as_of, (), ()
    )
    now = record_of(replace(was, circumstances=ledger))
    (changed,) = of_kind(Kind.CIRCUMSTANCE, then, now)
    assert changed.ref == training.ref
    assert changed.changes == (Change("words", "Annual legal training", "Legal training of A219-000-001"),)
    said = changed.words(Mask(was.case_numbers))
    changed_words = "words: Annual legal training then, Legal training of A…\u00a0001 now"
    assert said == f"{training.ref}, Training: Annual legal training: {changed_words}."
    assert "219" not in json.dumps(changed.as_json(Mask(was.case_numbers)))
    (went,) = of_kind(Kind.CIRCUMSTANCE, then, record_of(replace(was, circumstances=was.circumstances.without({"away 2"}))))
    assert went.fate is Fate.WENT
    assert went.ref == next(line.ref for line in was.lines.lines if line.circumstance.key == "away 2")


def test_reasons_in_one_line_are_the_same_circumstance_as_long_as_one_of_them_stands():
    key = next(iter(record()["circumstances"]))
    then, now = (json.loads(json.dumps(record())) for _ in range(2))
    then["circumstances"][key] |= {"keys": ["reason 1", "reason 2", "reason 3"], "words": "No interpreter (3 misses)"}
    now["circumstances"]["reason 2"] = now["circumstances"].pop(key) | {
        "keys": ["reason 2", "reason 3"],
        "words": "No interpreter (2 misses)",
    }
    (changed,) = compared(then, now)
    assert changed.changes == (Change("words", "No interpreter (3 misses)", "No interpreter (2 misses)"),)
    apart = json.loads(json.dumps(now))
    apart["circumstances"]["reason 3"] = apart["circumstances"]["reason 2"] | {"keys": ["reason 3"]}
    apart["circumstances"]["reason 2"]["keys"] = ["reason 2"]
    assert [one.fate for one in compared(then, apart)] == [Fate.OTHERWISE, Fate.CAME]  # two lines of what was one
    assert [one.fate for one in compared(apart, then)] == [Fate.OTHERWISE, Fate.WENT]


def test_a_setting_that_took_place_is_not_kept_as_postponed():
    was = paper()
    line = next(line for line in was.circumstances.lines if line.settings)
    lines = tuple(replace(one, held=line.settings, lost_slots=()) if one is line else one for one in was.circumstances.lines)
    now = record_of(replace(was, circumstances=replace(was.circumstances, lines=lines)))
    said = {row[ROW.index("subject")]: row[ROW.index("verdict")] for row in now["rows"][SETTINGS]}
    assert {said[setting] for setting in line.settings} == {"took place"}
    assert set(said.values()) == {"took place", "slot lost", "postponed"}


def test_what_a_circumstance_cost_is_compared_as_it_reads():
    key = next(key for key, one in record()["circumstances"].items() if one["cost"])
    now = json.loads(json.dumps(record()))
    now["circumstances"][key]["cost_exact"] = "1/3"
    assert compared(record(), now) == ()
    now["circumstances"][key]["cost"] = "about 4 completions"
    (one,) = compared(record(), now)
    assert one.changes == (Change("what it cost", record()["circumstances"][key]["cost"], "about 4 completions"),)


def test_a_figure_that_the_own_words_name_comes_first():
    then = json.loads(json.dumps(record()))
    then["texts"] = {"summary": "I have {needed-per-day} to do each day."}
    now = json.loads(json.dumps(then))
    now["figures"]["completions"] |= {"words": "61", "exact": "61"}
    now["figures"]["needed-per-day"] |= {"words": "0.33", "exact": "1/3"}
    asked = then["figures"]["needed-per-day"]["words"]
    cited, other = compared(then, now)
    assert cited.words(Mask({})).endswith(f": {asked} then, 0.33 now. The judge’s own words name it.")
    assert (cited.is_cited, other.is_cited) == (True, False)


@pytest.mark.parametrize(
    ("name", "words", "exact", "said"),
    [
        # 68 of 70 is 97.14 %, 69 of 71 is 97.18 %.
        ("detained-3-days-share", "97.1%", ("68/70", "69/71"), "97.1% (68 of 70) then, 97.1% (69 of 71) now"),
        # 1000/621 is 1.6103, 1001/622 is 1.6093.
        ("needed-per-day", "1.61", ("1000/621", "1001/622"), "1.61 (1.610) then, 1.61 (1.609) now"),
        (
            "cost-range",
            "about 4",
            ("41/10, 3 to 5", "41/10, 3 to 21/4"),
            "about 4 (4.10, 3.00 to 5.00) then, about 4 (4.10, 3.00 to 5.25) now",
        ),
        ("needed-per-day", "1", ("1", "10000001/10000000"), "1 (1) then, 1 (10000001/10000000) now"),
    ],
)
def test_figures_that_read_alike_and_are_not_the_same_say_what_differs(name, words, exact, said):
    records = [json.loads(json.dumps(record())) for _ in exact]
    for one, value in zip(records, exact, strict=True):
        one["figures"][name] |= {"words": words, "exact": value}
    (found,) = compared(*records)
    assert found.changes[0].words == said


def test_a_figure_that_one_side_does_not_have_and_the_other_cannot_say_is_no_difference():
    now = json.loads(json.dumps(record()))
    now["figures"]["new"] = {"name": "new", "title": "what is new", "words": DOES_NOT_APPLY, "exact": "", "measure": ""}
    assert compared(record(), now) == compared(now, record()) == ()
    now["figures"]["new"] |= {"words": "7", "exact": "7"}
    (came,) = compared(record(), now)
    assert came.words(Mask({})) == f"What is new: {DOES_NOT_APPLY} then, 7 now."


def test_words_that_look_like_a_date_stay_what_was_typed():
    then, key = json.loads(json.dumps(record())), next(iter(record()["circumstances"]))
    now = json.loads(json.dumps(then))
    then["circumstances"][key] |= {"words": "20270106", "first": "2027-01-04"}
    now["circumstances"][key] |= {"words": "20270107", "first": "2027-01-05"}
    (found,) = compared(then, now)
    assert Change("words", "20270106", "20270107") in found.changes
    assert Change("from", "January\u00a04,\u00a02027", "January\u00a05,\u00a02027") in found.changes


@pytest.mark.parametrize("seed", range(6))
def test_any_statement_can_be_kept_and_names_each_row_once(seed):
    invented = random_papers.invented(seed).paper
    made = record_of(invented)
    kept = json.loads(json.dumps(made))
    assert kept == made
    assert compared(kept, record_of(random_papers.invented(seed).paper)) == ()
    numbered = [row[0] for rows in made["rows"].values() for row in rows if row[0]]
    assert len(numbered) == len(set(numbered)) == invented.schedule.count
