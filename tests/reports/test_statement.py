from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals

from iqdesk.domain.calendar import Away, AwayKind, FiscalYear, PartTimeShare, SittingCalendar
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.measures import standing
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.draft import PaperSize, StatementPart
from iqdesk.domain.wording import share_in_words
from iqdesk.reports.fonts import MissingGlyph
from iqdesk.reports.paper import Stopped
from iqdesk.reports.statement.pace_part import part_time_words
from iqdesk.reports.statement.printed import printed, save_statement, statement_paper
from reports import builders
from reports.reading import everything_in, links_of, metadata_of, outline_of, text_of, whole_text

if TYPE_CHECKING:
    from pathlib import Path

PAPERS = {
    "empty": builders.empty_paper,
    "ordinary": builders.sample_paper,
    "quiet": builders.quiet_paper,
    "crowded": lambda: builders.crowded_paper(300),
}


@cache
def paper(name):
    return PAPERS[name]()


@cache
def pdf(name):
    return builders.written(paper(name))


@cache
def text(name):
    return whole_text(pdf(name))


every_paper = pytest.mark.parametrize("name", PAPERS)


@every_paper
def test_only_embedded_subsets_of_noto_sans(name):
    data = pdf(name)
    used = set(re.findall(rb"/BaseFont /(\S+)", data))
    assert used
    assert all(re.fullmatch(rb"[A-Z]{6}\+NotoSans-\w+", face) for face in used)
    assert data.count(b"/FontFile2") == data.count(b"/Type /FontDescriptor")
    assert b"Helvetica" not in everything_in(data)


@every_paper
def test_the_same_paper_has_the_same_bytes(name):
    assert builders.written(PAPERS[name]()) == pdf(name)


@every_paper
def test_every_page_says_which_of_how_many_it_is(name):
    pages = text_of(pdf(name))
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("A-numbers masked. As of " in page for page in pages)
    assert all("not an agency document" in page for page in pages)


@every_paper
def test_the_outline_names_every_part(name):
    titles = [title for level, title, _ in outline_of(pdf(name)) if level == 0]
    assert [title.split()[0] for title in titles] == ["1", "2", "3", "4", "5", "6", "7", "8", "A"]


@every_paper
def test_every_link_leads_to_a_page(name):
    jumps = links_of(pdf(name))
    assert jumps
    assert all(jump.target >= 0 for jump in jumps)


@every_paper
def test_the_chart_is_drawn_not_pictured(name):
    assert b"/Image" not in re.sub(rb"/ImageB|/ImageC|/ImageI", b"", pdf(name))
    assert "Figure 1. Completions against 700" in text(name)


@every_paper
def test_never_a_word_about_rulings_nor_one_that_ranks(name):
    words = (
        r"\b(grant\w*|den(y|ied|ial)|removal order\w*|ordered removed|relief|quota|productivity|on track|fast\w*|easy|please)\b"
    )
    assert not re.search(words, text(name), re.IGNORECASE)
    assert "!" not in text(name)


@every_paper
def test_table_1_shows_the_standing(name):
    standing = paper(name).standing
    shown = text(name)
    for one in standing.benchmarks:
        goal = one.benchmark.goal_percent
        met = f"{one.met:,}" if one.counted else "—"
        excluded = f"{sum(one.excluded.values()):,}"
        row = f"{one.benchmark.title} {met} {one.counted:,} {excluded} {share_in_words(one.met, one.counted, goal)} {int(goal)}%"
        assert row in shown
    assert f"Completions {standing.completions.count:,} — — — 700" in shown
    remands = standing.remand_rate
    met = f"{remands.remands}" if remands.decisions else "—"
    assert f"Remand rate {met} {remands.decisions} — {share_in_words(remands.remands, remands.decisions, 15)} under 15%" in shown


def test_below_goal_is_bold_not_coloured():
    stream = everything_in(pdf("ordinary")).decode("latin-1")
    colours = set(re.findall(r"(?m)^([\d.]+ [\d.]+ [\d.]+) rg", stream))
    # Ink, grey, link and the away band; black is what a drawing starts with.
    assert colours <= {
        ".090196 .098039 .109804",
        ".337255 .352941 .376471",
        "0 .447059 .698039",
        ".92549 .917647 .901961",
        "0 0 0",
    }


def test_every_counted_miss_and_excluded_row_is_in_the_schedule_once():
    standing = paper("ordinary").standing
    expected = sum(item.verdict is not Verdict.MET for one in standing.benchmarks for item in one.items)
    expected += len(standing.remand_rate.items) + standing.completions.count
    expected += sum(len(line.settings) for line in paper("ordinary").ledger.lines)
    schedule = text("ordinary").split("A Schedule of cases")[-1]
    rows = re.findall(r"\bA-(\d+)\b", schedule)
    assert [int(row) for row in rows] == list(range(1, expected + 1))


def test_the_text_cites_rows_that_say_the_same():
    shown = text("ordinary")
    merits = paper("ordinary").standing.benchmark("merits-first-date")
    cited = re.search(r"Merits on first date: (\d+) \(A-(\d+) to A-(\d+)\)", shown)
    count, first, last = (int(group) for group in cited.groups())
    assert count == merits.counted - merits.met == last - first + 1
    assert f"Missed, Court, 4 rows A-{first + 9}" in shown


def test_completions_are_listed_by_month():
    for month, count in paper("ordinary").standing.completions.by_month.items():
        name = f"{date.fromisoformat(month + '-01'):%B %Y}"
        assert f"{name}, {count} completions" in text("ordinary")


def test_the_months_add_up_to_the_pace():
    pace = paper("ordinary").standing.pace
    assert f"In all {pace.count} {pace.court_days_elapsed} 220¼ 2.19" in text("ordinary")


def test_each_figure_says_what_it_rests_on():
    shown = text("ordinary")
    assert f"Completions Public release read October 3, 2026: {paper('ordinary').standing.completions.count} rows" in shown
    assert "Public release read October 3, 2026: 150 rows; typed: 150 rows" in text("crowded")
    assert "No figure rests on a row yet" in text("empty")


def test_a_year_in_force_and_over_speaks_of_what_is():
    shown = text("ordinary")
    assert "The goal for the year is 700." in shown
    assert "were in force when this fiscal year ended and were suspended on October 19, 2021" in shown
    assert "so far" not in shown


def test_a_running_year_without_goals_speaks_of_what_would_be_so_far():
    shown = text("empty")
    assert "I have completed no cases so far. The goal for the year would be 700." in shown
    assert "The 2018 goals were suspended on October 19, 2021 and are kept here for self-tracking." in shown
    assert "No level is read while the fiscal year runs" in shown
    assert "Nothing was missed or late in this fiscal year so far." in shown
    assert "The schedule has no rows" in shown
    assert "Not applicable, nothing counted: Detained in 3 days;" in shown


def test_a_year_before_the_goals_and_a_running_year_in_force():
    before = whole_text(builders.written(builders.sample_paper(year=2018, as_of=date(2018, 9, 30))))
    assert "The 2018 goals came into force on October 1, 2018, after the days measured here" in before
    running = whole_text(builders.written(builders.sample_paper(as_of=date(2019, 3, 8))))
    assert "The 2018 goals were in force on March 8, 2019 and were suspended on October 19, 2021" in running
    assert "From here the goal asks" in running


def test_a_statement_of_a_year_whose_goal_set_is_switched_off_names_no_goal_and_no_level():
    year = FiscalYear(2019)
    goals = goal_set_for([replace(shipped_goals(), is_on=False)], year.last)
    usual = builders.sample_paper()
    measured = standing(usual.facts, goals, year, usual.standing.as_of)
    shown = whole_text(builders.written(replace(usual, standing=measured)))
    assert "No goal set is in force for 2019. What follows is counted by the rules of the 2018 goals" in shown
    assert "The benchmarks are counted and set against no goal" in shown
    assert "No level is given: nothing is asked for." in shown
    for words in ("The goal for the year", "court-day line", "flat line", "not at the goal", "85%", "under 15%"):
        assert words not in shown
    assert f"In all {usual.standing.completions.count} " in shown


def test_cause_is_said_to_be_inferred():
    assert "inferred from the wording of its adjournment code" in text("ordinary")


def test_other_readings_stand_beside_the_readings_in_force():
    assert "Court days instead of calendar days Detained cases decided within 3 days" in text("crowded")
    assert "Fear reviews counted Completions 482 509" in text("ordinary")
    assert "Completions 482 482" not in text("ordinary")
    assert "Every figure would be the same under these readings: Administrative closures counted; Lead cases only;" in text(
        "ordinary"
    )


def test_no_a_number_and_no_name_gets_into_the_file():
    data, shown = everything_in(pdf("crowded")), text("crowded")
    for name in paper("crowded").case_numbers.values():
        number = name.respondent.a_number
        assert number not in shown
        assert number.encode() not in data
        assert str(name.public_key) not in shown
    for secret in ("Ñandú", "Zóra", "000-000-107"):
        assert secret not in shown
        assert all(secret.encode(code) not in data for code in ("utf-8", "utf-16-be"))
        assert not any(secret in value for value in metadata_of(pdf("crowded")).values())
    assert "A respondent, A… 107, all day" in shown


def test_the_metadata_names_the_judge_and_the_papers_own_date():
    about = metadata_of(pdf("ordinary"))
    assert about["Title"] == "Statement of Extenuating Circumstances, fiscal year 2019"
    assert about["Author"] == "Marguerite A. Ellery"
    assert about["CreationDate"].startswith("D:20261102000000")


def test_names_in_many_scripts_are_printed_whole():
    assert "Nguyễn Thị Ánh Tuyết" in text("crowded")
    assert "Đặng-Ṣówándé-Щербакова" in text("crowded")


def test_a_name_that_cannot_be_printed_is_refused():
    judge = replace(builders.JUDGE, given="漢")
    with pytest.raises(MissingGlyph, match="“漢”"):
        builders.written(replace(builders.empty_paper(), judge=judge))


def test_a_character_without_a_shape_is_named_with_its_part():
    away = Away(1, date(2026, 10, 29), date(2026, 10, 30), AwayKind.TRAINING, note="漢")
    made = builders.empty_paper()
    facts = replace(made.facts, calendar=replace(made.facts.calendar, away=(away,)))
    with pytest.raises(MissingGlyph, match=r"^4 Circumstances, C-1, .*: “漢” \(U\+6F22"):
        builders.written(builders.a_paper(made.judge, made.standing, facts, {}, made.made_on))


def test_a_years_first_day_reads_well():
    first = whole_text(builders.written(builders.empty_paper(as_of=date(2026, 10, 1))))
    assert "Fiscal year 2027, October 1, 2026 Judge" in first
    assert "through" not in first


def test_a4_fits_as_well():
    pages = text_of(builders.written(builders.with_choices(builders.empty_paper(), size=PaperSize.A4)))
    assert any("Remand rate — 0 — — under 15%" in page for page in pages)


def test_a_judge_without_an_available_day_and_with_a_part_time_share():
    later = whole_text(builders.written(builders.never_there()))
    assert "No day of the year was available" in later
    half = whole_text(builders.written(builders.half_time_paper()))
    assert "times my part-time share of 50 percent, from my entry on duty on January 4, 2027" in half
    assert "on the court-day line" in half


def test_a_part_time_share_that_changes_is_told_with_its_days():
    shares = (PartTimeShare(1, date(2027, 5, 3), 80), PartTimeShare(2, date(2027, 9, 1), 100))
    calendar = SittingCalendar(part_time_hundredths=60, shares=shares)
    assert part_time_words(calendar, FiscalYear(2027)).replace("\xa0", " ") == (
        "60 percent until May 2, 2027, 80 percent from May 3, 2027 and 100 percent from September 1, 2027"
    )
    assert part_time_words(calendar, FiscalYear(2026)) == "60 percent"
    assert part_time_words(calendar, FiscalYear(2028)) == ""


def test_the_cases_named_are_those_of_the_rows():
    made = paper("ordinary")
    docket = builders.ADocket(made)
    again = statement_paper(docket, made.standing, made.facts, made_on=made.made_on)
    assert docket.asked >= {item.case_id for item in made.standing.completions.items}
    assert set(again.case_numbers) == docket.asked


def test_a_paper_that_is_no_longer_wanted_stops_between_two_flowables():
    asked = []

    def after_the_third():
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(Stopped):
        printed(paper("crowded"), after_the_third)
    assert len(asked) == 3


def test_a_printed_statement_says_where_its_parts_begin():
    made = printed(paper("ordinary"))
    pages = text_of(made.pdf)
    assert made.pages == len(pages)
    assert "2 Standing by measure" in pages[made.parts[StatementPart.STANDING] - 1]
    assert "A Schedule of cases" in pages[made.appendix - 1]


def test_a_statement_is_saved_whole_or_not_at_all(tmp_path):
    path = tmp_path / "statement.pdf"
    save_statement(path, printed(paper("empty")))
    assert path.read_bytes() == pdf("empty")
    with pytest.raises(MissingGlyph):
        save_statement(path, printed(replace(paper("empty"), judge=replace(builders.JUDGE, family="漢"))))
    assert path.read_bytes() == pdf("empty")
    assert list(tmp_path.iterdir()) == [path]


def test_a_quiet_year_reads_well():
    shown = text("quiet")
    assert "Three of six benchmarks apply so far, all at their goals (Table 1)." in shown
    assert "No first date of the year is counted" not in shown  # nothing at all was missed, so one sentence is enough
    assert "C-1 Mon Jan 4 to Fri Jan 8 Court closure Outside 5" in shown
    assert "Readings in force in every figure of this statement: Court days instead of calendar days;" in shown
    assert "Readings in force: Court days instead of calendar days; Withdrawn and rejected appeals left out (part 7.1)." in shown
    assert "Every measure is read as written (part 7.1)." in text("ordinary")
    assert "in none of the figures: 3 public rows set apart as not yet matched with typed ones." in shown
    assert "Without a custody status: 1 completion, counted as such" in shown
    assert "Remands, 1 row" in shown
    assert "Every figure would be the same under these readings: Administrative closures counted; Fear reviews counted;" in shown
    assert "Typed: 2 rows" in shown


def test_a_motion_that_waits_still_is_not_said_to_have_been_ruled_on():
    # Received on January 4, 2027, due on January 24, and not ruled on by March 9: missed by one reading alone.
    motion = builders.one_late_motion().facts.motions[0]._replace(decided_on=None, has_decision=False)
    facts = replace(builders.one_late_motion().facts, motions=(motion,))
    day = date(2027, 3, 9)
    measured = standing(facts, shipped_goals(), FiscalYear(2027), day, frozenset({"overdue-pending-as-missed"}))
    said = whole_text(builders.written(builders.a_paper(builders.JUDGE, measured, facts, {}, day)))
    assert "Decided or ruled on late, or waiting past the day due: Motions in 20 days: 1 (A-1)." in said


def test_what_a_year_lacks_is_said_to_be_lacking():
    late = whole_text(builders.written(builders.one_late_motion()))
    assert "No first date of the year is counted as missed." in late
    assert "No circumstance took a day or a setting of mine so far." in late
    assert "No court day was lost while the clock of any of them ran (part 6.2)" in late


def test_a_setting_postponed_by_its_code_alone_stands_with_its_cause():
    made = paper("quiet")
    facts = replace(made.facts, hearings=(*made.facts.hearings, builders.a_postponed_master()))
    shown = whole_text(builders.written(builders.a_paper(made.judge, made.standing, facts, made.case_numbers, made.made_on)))
    assert "C-2 Tue Jan 12 Respondent Outside" in shown
    alone = replace(facts, calendar=SittingCalendar())
    one = builders.a_paper(made.judge, made.standing, alone, made.case_numbers, made.made_on)
    assert "So far circumstances took 1 setting, outside my control (part 4)." in whole_text(builders.written(one))


@pytest.mark.parametrize("name", ["docket.iqdocket", "docket.pdf", "docket"])
def test_a_statement_never_replaces_a_docket_under_whatever_name(tmp_path: Path, name: str) -> None:
    there = tmp_path / name
    there.write_bytes(b"SQLite format 3\0 and the rows of a year")
    with pytest.raises(OSError, match=r"docket|no PDF"):
        save_statement(there, printed(paper("empty")))
    assert there.read_bytes() == b"SQLite format 3\0 and the rows of a year"
    assert list(tmp_path.iterdir()) == [there]


def test_a_statement_replaces_no_folder_and_no_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    for place in (tmp_path, pipe):
        with pytest.raises(OSError, match="no ordinary file"):
            save_statement(place, printed(paper("empty")))
    assert pipe.is_fifo()


def test_a_statement_replaces_an_older_statement(tmp_path: Path) -> None:
    place = tmp_path / "statement.pdf"
    place.write_bytes(b"%PDF-1.7 of last month")
    save_statement(place, printed(paper("empty")))
    assert place.stat().st_size > 10_000
