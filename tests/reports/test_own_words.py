from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from iqdesk import resources
from iqdesk.domain.known_on import KnownOn
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.draft import Appendix, Choices, StatementDraft, StatementPart
from iqdesk.domain.statement.templates import read_template
from iqdesk.reports.fonts import MissingGlyph, Unprintable
from iqdesk.reports.statement.own_words import UnknownField
from iqdesk.reports.statement.printed import statement_paper, with_draft
from reports import builders
from reports.reading import links_of, whole_text

SUMMARY = StatementPart.SUMMARY
DETAIL = CircumstanceEntry(4, CircumstanceKind.DETAIL, date(2027, 1, 11), date(2027, 1, 12), "Camp Harlan")


def quiet(text, part=SUMMARY, **choices):
    """The quiet year (case 1: Ottoline Qwyzard, A219 000 001) with one entry of the ledger and these words for one part."""
    made = builders.quiet_paper()
    draft = StatementDraft(1, 2027, "Draft 1", Choices(**choices), {part: text})
    return builders.a_paper(
        made.judge, made.standing, made.facts, made.case_numbers, made.made_on, entries=(DETAIL,), draft=draft
    )


def shown(text, part=SUMMARY, **choices):
    return whole_text(builders.written(quiet(text, part, **choices)))


def test_figures_in_the_words_read_as_they_are_on_the_day_of_printing():
    assert "1 Summary By March 9, 2027 I had completed 2 of 700." in shown("By {as-of} I had completed {completions} of {goal}.")


def test_own_words_take_the_place_of_the_opening_sentences_and_the_tables_stay():
    usual, own = shown(""), shown("As I see it.", StatementPart.PACE)
    assert "By the days available to me" not in shown("Short.")
    assert "At the end of March 9, 2027 an even pace" in usual
    assert "At the end of March 9, 2027 an even pace" not in own
    assert "As I see it. Figure 1." in own
    assert "The figures of Figure 1 by month" in own


def test_own_words_take_away_nothing_that_a_reader_needs_to_read_the_tables():
    assert shown("", StatementPart.PACE).count("Court days are weekdays less federal holidays") == 1
    assert shown("As I see it.", StatementPart.PACE).count("Court days are weekdays less federal holidays") == 1
    late = builders.one_late_motion()
    own = StatementDraft(1, 2027, "Draft 1", texts={StatementPart.MISSED: "It came late."})
    text = whole_text(builders.written(replace(late, draft=own)))
    assert "It came late. Who or what a miss came from is inferred from the wording of its adjournment code" in text
    then = standing(replace(late.facts, motions=()), late.standing.goal_set, late.standing.year, late.standing.as_of)
    known = KnownOn(late.made_on, then, late.standing)
    own = replace(own, texts={StatementPart.SUMMARY: "In short."})
    text = whole_text(builders.written(replace(late, draft=own, known=known)))
    assert "1 Summary In short. On Tuesday, March 9, 2027 the docket said otherwise." in text


@pytest.mark.parametrize("template", [*map(read_template, resources.templates())], ids=lambda template: template.name)
def test_every_template_prints_with_its_figures_read(template):
    made = quiet("")
    paper = replace(made, draft=replace(made.draft, texts=template.texts))
    said = whole_text(builders.written(paper))
    assert "From October 1, 2026 through March 9, 2027 my completions come to 2" in said
    assert not set("{}") & set(said)


@pytest.mark.parametrize("template", [*map(read_template, resources.templates())], ids=lambda template: template.name)
def test_no_template_lets_a_count_stand_before_its_noun(template):
    # One setting would read "1 settings"; a year has more court days than one from its second day on.
    texts = "\n".join(template.texts.values())
    assert re.findall(r"\{(?!court-days)[\w-]+\} (?:\w+ )?(?:cases|days|settings|first dates|decisions|rulings)\b", texts) == []


def test_a_blank_line_parts_paragraphs_and_the_end_of_a_line_does_not():
    assert "First line goes on. Second one." in shown("First line\ngoes on.\n\nSecond one.")


@pytest.mark.parametrize("part", StatementPart)
def test_every_part_can_begin_with_own_words(part):
    assert f"{part.label} Words of my own: 700." in shown("Words of my own: {goal}.", part)


def test_a_case_is_cited_by_its_rows_as_links():
    paper = quiet("See {case 1}.")
    said, rows = whole_text(builders.written(paper)), paper.schedule.rows_of(1)
    assert f"See {' and '.join(f'A-{row}' for row in rows)}." in said
    before = len(links_of(builders.written(quiet("See."))))
    assert len(links_of(builders.written(paper))) == before + len(rows) > before


def test_a_case_in_many_rows_is_cited_by_the_first_three():
    made = builders.quiet_paper()
    completed = made.standing.completions
    more = tuple(completed.items[0]._replace(subject=number) for number in range(10, 14))
    measured = replace(made.standing, completions=replace(completed, items=(*completed.items, *more)))
    draft = StatementDraft(1, 2027, "Draft 1", Choices(), {SUMMARY: "See {case 1}."})
    paper = builders.a_paper(made.judge, measured, made.facts, made.case_numbers, made.made_on, draft=draft)
    cited = ", ".join(f"A-{row}" for row in paper.schedule.rows_of(1)[:3])
    assert f"See {cited} and 3 more." in whole_text(builders.written(paper))


def test_without_an_appendix_a_case_is_named_by_its_masked_number():
    assert "See A… 001." in shown("See {case 1}.", appendix=Appendix.NONE)


def test_with_names_a_case_is_named_and_cited():
    assert "See A219 000 001 Qwyzard, Ottoline (A-1 and A-2)." in shown("See {case 1}.", is_named=True)


def test_a_circumstance_is_cited_by_its_number():
    paper = quiet("As {circumstance entry 4} shows.")
    number = paper.lines.ref("entry 4")
    assert f"As {number} shows." in whole_text(builders.written(paper))


def test_a_circumstance_that_is_left_out_is_named_by_kind_and_days():
    left_out = shown("As the {circumstance entry 4} shows.", circumstances_left_out=frozenset({"entry 4"}))
    assert "As the detail of January 11, 2027 to January 12, 2027 shows." in left_out
    assert "the circumstance “Detail”, January 11, 2027 to January 12, 2027" in left_out


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("{completons}", "There is no figure {completons}. Nearest: {completions}"),
        ("{case 99}", "There is no case {case 99} in this docket any more."),
        ("{circumstance away 9}", "There is no circumstance {circumstance away 9} in the ledger of fiscal year 2027."),
        ("{", "A brace is opened and not closed."),
    ],
)
def test_braces_that_name_nothing_stop_the_print_and_name_the_part(typed, why):
    with pytest.raises(UnknownField) as error:
        builders.written(quiet(f"Before {typed}", StatementPart.COST))
    assert str(error.value).startswith(f"What it cost: {why}")


def test_a_character_without_a_shape_in_own_words_is_named_with_its_part():
    for character in ("漢", "\ue000"):
        with pytest.raises(MissingGlyph, match=r"^Closing: .*cannot be printed"):
            builders.written(quiet(f"Signed {character}", StatementPart.CLOSING))


def test_digits_on_both_sides_of_braces_stop_the_print_in_words():
    with pytest.raises(Unprintable, match=r"^Summary: The digits of an A-number stand on both sides of braces"):
        shown("See A 123 {goal} 456 789.")


def test_as_many_figures_find_room_in_a_paragraph_as_a_part_can_hold():
    many = StatementDraft(1, 2027, "Many", texts={StatementPart.SUMMARY: "{goal}" * 6_600})
    assert "700" * 20 in "".join(whole_text(builders.written(replace(builders.quiet_paper(), draft=many))).split())


def test_own_words_are_never_read_as_markup():
    assert "5 < 6 & <b>more</b> {goal}" in shown("5 < 6 & <b>more</b> {{goal}}")


def test_names_and_numbers_in_own_words_are_masked_also_around_a_figure():
    said = shown("Ottoline Qwyzard {goal} A 219-000-001 and 219000001, {goal}Ottoline Qwyzard.")
    assert "A respondent 700 A… 001 and A… 001, 700a respondent." in said


def test_a_name_that_is_kept_on_purpose_stays_and_its_number_does_not():
    said = shown("Ottoline Qwyzard, A219000001.", names_kept=frozenset({1}))
    assert "Ottoline Qwyzard, A… 001." in said


def test_typing_asks_the_docket_only_for_names_newly_met_and_keeps_what_was_worked_out():
    made = builders.quiet_paper()
    docket = builders.ADocket(made)
    paper = statement_paper(docket, made.standing, made.facts, made_on=made.made_on)
    schedule, cost = paper.schedule, paper.cost
    docket.asked.clear()
    draft = StatementDraft(1, 2027, "Draft 1", Choices(), {SUMMARY: "See {case 1} and {case 77}."})
    typed = with_draft(paper, docket, draft)
    assert docket.asked == {77}
    assert typed.schedule is schedule
    assert typed.cost is cost
    assert typed.mask is not paper.mask  # a name more
    assert with_draft(typed, docket, replace(draft, texts={SUMMARY: "See."})).mask is typed.mask
    assert with_draft(typed, docket, replace(draft, choices=Choices(names_kept=frozenset({1})))).mask is not typed.mask
    chosen = with_draft(typed, docket, replace(draft, choices=Choices(appendix=Appendix.NONE)))
    assert chosen.schedule.count == 0
    assert chosen.cost is cost
