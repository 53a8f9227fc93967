"""What a statement holds by choice: parts, measures, circumstances, rows, names, the size of the paper; and its key."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from iqdesk.domain.measures import standing
from iqdesk.domain.standing import PER_COMPLETION
from iqdesk.domain.statement.draft import Appendix, Choices, PaperSize, StatementDraft, StatementPart
from iqdesk.reports.fonts import Unprintable
from iqdesk.reports.leak_scan import LeakFound
from iqdesk.reports.statement.key_page import NoKey, key_page
from iqdesk.reports.statement.printed import cleared, printed, save_statement
from iqdesk.reports.statement.record import fingerprint, record_of
from reports import builders
from reports.reading import links_of, outline_of, text_of, whole_text

LEFT_OUT = [part for part in StatementPart if part is not StatementPart.METHOD]


@cache
def ordinary():
    return builders.sample_paper()


def chosen(**choices):
    return builders.with_choices(ordinary(), **choices)


@cache
def said(**choices):
    return whole_text(printed(chosen(**choices)).pdf)


def heads(made):
    return [title for level, title, _ in outline_of(made.pdf) if not level]


def test_the_order_of_the_argument():
    assert heads(printed(ordinary())) == [
        "1 Summary",
        "2 Standing by measure",
        "3 Completions and pace",
        "4 Circumstances",
        "5 What it cost",
        "6 Missed benchmarks",
        "7 Method and definitions",
        "8 Closing",
        "A Schedule of cases",
    ]


@pytest.mark.parametrize("part", LEFT_OUT, ids=[part.name for part in LEFT_OUT])
def test_a_part_left_out_leaves_no_gap_and_no_dead_link_and_is_named(part):
    made = printed(chosen(parts_left_out=frozenset({part})))
    names = heads(made)
    assert [name.split()[0] for name in names] == ["1", "2", "3", "4", "5", "6", "7", "A"]
    assert not any(part.label in name for name in names)
    assert part not in made.parts
    assert all(jump.target >= 0 for jump in links_of(made.pdf))
    assert f"By my choice this paper leaves out the part “{part.label}”." in whole_text(made.pdf)


def test_without_the_parts_on_circumstances_nothing_claims_what_they_took():
    text = said(parts_left_out=frozenset({StatementPart.CIRCUMSTANCES, StatementPart.COST}))
    assert not re.search(r"\bC-\d|Circumstances took|by an estimate|Days lost, by circumstance|slots lost among them", text)


def test_without_the_part_on_cost_the_summary_gives_no_estimate():
    text = said(parts_left_out=frozenset({StatementPart.COST}))
    assert "Circumstances took" in text
    assert "they would have brought" not in text
    assert "reckoned to have cost" not in text


def test_the_summary_says_what_lay_outside_and_what_was_completed_later():
    text = said().split("2 Standing by measure")[0]
    assert re.search(r"would have brought \d+ to \d+ completions, those outside my control \d+ to \d+ completions, by an", text)
    assert re.search(
        r"Of the \d+ settings, \d+ belong to cases that I completed the same day or later in the year; those completions", text
    )


def test_the_part_that_names_what_is_left_out_is_never_left_out():
    made = printed(chosen(parts_left_out=frozenset(StatementPart)))
    assert heads(made) == ["1 Method and definitions", "A Schedule of cases"]
    assert all(jump.target >= 0 for jump in links_of(made.pdf))


def test_measures_left_out_are_in_no_table_and_are_named():
    text = said(measures_left_out=frozenset({"merits-first-date", "remand-rate"}))
    assert "the measure “Merits hearings completed on the first date”; the measure “Remand rate”" in text
    assert "Merits hearings completed on the first date 395" not in text
    assert "All five benchmarks on this paper apply; three of these are not at their goals" in text
    assert "One benchmark is left out (part 7.5)." in text
    assert "Measures that this paper leaves out count in it." in text
    assert "Remand rate 0 14" not in text


def left_out(wanted):
    return frozenset(one.benchmark.name for one in ordinary().standing.benchmarks if wanted(one))


def test_no_sentence_speaks_for_the_measures_that_are_left_out():
    # Of the sample's six benchmarks four are not at their goals, and each has a miss; the other two have misses too.
    text = said(measures_left_out=left_out(lambda one: one.goal_met is False))
    assert "Both benchmarks on this paper apply, both at their goals (Table 1). Four benchmarks are left out (part 7.5)." in text
    text = said(measures_left_out=left_out(lambda one: one.met < one.counted) | {"remand-rate"}, appendix=Appendix.MISSED)
    assert "Six benchmarks are left out (part 7.5). 2 Standing" in text
    assert "By the measures on this paper nothing was missed or late in this fiscal year; others are left out (part 7.5)." in text
    assert "No row is left out of a share on this paper." in text
    text = said(measures_left_out=left_out(lambda one: one.benchmark.name != "motions-20-days"))
    assert "The benchmark on this paper, Motions in 20 days, is at its goal (Table 1). Five benchmarks" in text
    assert "No first date of the year is counted as missed on this paper." in text
    text = said(measures_left_out=left_out(lambda one: one.benchmark.name != "custody-first-date"))
    assert "No decision or ruling of the year is counted as late on this paper." in text


def test_figures_over_the_benchmarks_count_those_on_the_paper():
    usual = ordinary()
    before = [usual.figures[name].words for name in ("benchmarks", "benchmarks-below-goal", "decided-late")]
    assert before == ["6", "4", "96"]  # 15 + 47 + 34 rows of the three benchmarks with a limit of days
    choices = Choices(measures_left_out=left_out(lambda one: one.goal_met is False))
    made = usual.with_draft(StatementDraft(1, 2019, "Draft 1", choices), {})
    assert [made.figures[name].words for name in ("benchmarks", "below-goal", "decided-late")] == ["2", "none", "34"]
    assert made.figures["detained-3-days-missed"].words == "15"


def test_no_sentence_says_that_there_were_none_of_the_circumstances_that_are_left_out():
    keys = [one.key for one in ordinary().circumstances.lines]
    text = said(circumstances_left_out=frozenset(keys))
    assert "No circumstance on this paper took a day or a setting of mine." in text
    assert "The circumstances that the docket holds of this fiscal year are left out by my choice (part 7.5). 5 What" in text
    assert "No circumstance on this paper took a day or a setting, so there is nothing to reckon." in text
    assert "No circumstance is entered" not in text
    some = said(circumstances_left_out=frozenset(keys[1:]))
    assert "Below stands one circumstance; others are left out (part 7.5)." in some


def test_without_an_appendix_no_sentence_has_a_hole_where_its_rows_were_cited():
    assert not re.search(r"\w [;.] ", said(appendix=Appendix.NONE).split("2 Standing by measure")[0])


def test_the_appendix_of_misses_numbers_only_what_it_prints():
    paper = chosen(appendix=Appendix.MISSED)
    text = said(appendix=Appendix.MISSED)
    missed = sum(one.counted - one.met for one in paper.standing.benchmarks) + paper.standing.remand_rate.remands
    settings = sum(len(line.settings) for line in paper.ledger.lines)
    rows = re.findall(r"\bA-(\d+)\b", text.split("A Schedule of cases")[-1])
    assert sorted(map(int, set(rows))) == list(range(1, missed + settings + 1))
    assert "Excluded," not in text.split("A Schedule of cases")[-1]
    assert "leaves out the rows of the appendix that missed nothing." in text


def test_the_appendix_of_misses_says_among_how_many_decisions_the_remands_are():
    quiet = builders.quiet_paper()
    (remanded,) = quiet.facts.appeals
    facts = replace(quiet.facts, appeals=(remanded, remanded._replace(id=2, result="DIS")))
    measured = standing(facts, quiet.standing.goal_set, quiet.standing.year, quiet.standing.as_of)
    paper = builders.a_paper(builders.JUDGE, measured, facts, quiet.case_numbers, quiet.made_on)
    text = whole_text(printed(builders.with_choices(paper, appendix=Appendix.MISSED)).pdf)
    assert "2 decisions of the Board, 1 remand among them." in text  # as in the table of measures: 1 of 2
    assert "Other decisions of the Board" not in text


def test_the_note_under_the_measures_says_what_the_remands_are_put_over():
    quiet = builders.quiet_paper()
    over = standing(quiet.facts, quiet.standing.goal_set, quiet.standing.year, quiet.standing.as_of, frozenset({PER_COMPLETION}))
    for measured, what in ((quiet.standing, "decisions of the Board"), (over, "completions")):
        text = whole_text(printed(builders.a_paper(builders.JUDGE, measured, quiet.facts, {}, quiet.made_on)).pdf)
        assert f"Remand rate: under Met stand the remands, under Counted the {what}. " in text
    assert "Remand rate 1 2 — 50.0% under 15%" in text  # one remand, two cases completed


def test_without_circumstances_and_cost_no_row_of_the_sources_speaks_of_their_settings():
    of_settings = "Settings of the circumstances"
    both = frozenset({StatementPart.CIRCUMSTANCES, StatementPart.COST})
    assert of_settings in said()
    assert of_settings not in said(parts_left_out=both)


def test_without_an_appendix_nothing_cites_a_row():
    made = printed(chosen(appendix=Appendix.NONE))
    text = whole_text(made.pdf)
    assert made.appendix is None
    assert not re.search(r"\bA-\d", text)
    assert "Listed as" not in text
    assert all(jump.target >= 0 for jump in links_of(made.pdf))
    assert "the appendix with its rows" in text


def test_names_are_printed_only_where_they_are_chosen():
    hidden, named = printed(ordinary()), printed(chosen(is_named=True))
    assert "Qwyzard" not in whole_text(hidden.pdf)
    assert "A-numbers masked." in text_of(hidden.pdf)[-1]
    assert "A-1 A020 000 305 Qwyzard, Ottoline Tue Nov 6" in whole_text(named.pdf)
    assert named.hidden is None
    assert "Holds names and A-numbers of respondents." in text_of(named.pdf)[-1]


@pytest.mark.parametrize("appendix", Appendix)
def test_a4_takes_every_form_of_the_appendix(appendix):
    made = printed(chosen(appendix=appendix, size=PaperSize.A4))
    assert all(f"Page {number} of {made.pages}" in page for number, page in enumerate(text_of(made.pdf), start=1))


def test_a_masked_paper_that_shows_a_number_is_neither_saved_nor_printed(tmp_path):
    shown = builders.with_choices(replace(ordinary(), own_numbers=frozenset({"219000107"})))
    leaking = replace(shown, judge=replace(shown.judge, given="A219 000 107"))
    with pytest.raises(LeakFound):
        cleared(printed(leaking))
    with pytest.raises(LeakFound):
        save_statement(tmp_path / "statement.pdf", printed(leaking))
    assert not list(tmp_path.iterdir())


def test_the_foot_of_every_page_prints_the_record_in_groups_of_four():
    record = fingerprint(record_of(ordinary()))
    assert re.fullmatch(r"[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}", record)
    assert all(f"Record {record}" in page for page in text_of(printed(ordinary()).pdf))


def test_the_key_names_the_case_of_every_row_and_the_statement_it_belongs_to():
    paper = ordinary()
    text = whole_text(key_page(paper))
    for case_id, rows in list(paper.schedule.cases())[:40]:
        name = paper.case_numbers[case_id]
        listed = ", ".join(f"A-{row}" for row in rows[:12])
        assert f"{listed} {name.number} {name.respondent.name}".replace("\xa0", " ").rstrip() in text
    assert f"To the statement with the record {fingerprint(record_of(paper))}." in text
    assert key_page(paper) == key_page(paper)


def test_a_named_statement_and_one_without_rows_have_no_key():
    for paper, why in ((chosen(is_named=True), "names its cases itself"), (builders.empty_paper(), "lists no row")):
        with pytest.raises(NoKey, match=why) as error:
            key_page(paper)
        assert isinstance(error.value, Unprintable)
