from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

import pytest
from builders import shipped_goals

from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.draft import PaperSize, StatementPart
from iqdesk.reports.figures import Figure
from iqdesk.reports.statement.circumstances_part import circumstances_part
from iqdesk.reports.statement.evidence import Evidence
from reports import builders
from reports.reading import links_of, text_of, whole_text

DAY = date(2027, 6, 30)
AROUND = re.compile(r"(Statement of extenuating .{0,120}?Judge )?A-numbers masked\. As of .*?Page \d+ of \d+ ?")
NUMBER = r"(?:[\d,]+(?:\.\d+)?[¼½¾]?|[¼½¾])"
KINDS = r"(Master|Merits|Custody|Fear review|Other)"
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def an_entry(number, words="The video link failed.", **changes):
    kind = changes.pop("kind", CircumstanceKind.FACILITY)
    first = changes.pop("first", date(2026, 11, 3))
    return CircumstanceEntry(number, kind, first, changes.pop("last", first), words, **changes)


def crowded(*entries):
    facts = builders.crowded_facts(60)
    measured = standing(facts, shipped_goals(), FiscalYear(2027), DAY)
    names = {case: builders.a_name(case, "Qwyzard", "Ottoline", f"{219_000_000 + case}") for case in range(1, 61)}
    return builders.a_paper(builders.JUDGE, measured, facts, names, made_on=DAY, entries=entries)


PAPERS = {
    "ordinary": builders.sample_paper,
    "crowded": crowded,
    "with entries": lambda: crowded(
        an_entry(1, "Two interpreters for Ixil.", kind=CircumstanceKind.INTERPRETER, hearings=(2, 4, 8), cases=(7, 9)),
        an_entry(2, "No court reporter.", kind=CircumstanceKind.OTHER, hearings=(12,), is_outside=True, evidence="Ticket 4471"),
        an_entry(3, "Ottoline Qwyzard, A219000007, was moved.", kind=CircumstanceKind.DHS, evidence="Notice on 219-000-007."),
    ),
}


@cache
def paper(name):
    return PAPERS[name]()


@cache
def text(name):
    return " ".join(AROUND.sub("", page) for page in text_of(builders.written(paper(name))))


def part_of(name, part):
    """The text from one part's heading to the next part's."""
    number = Evidence(paper(name)).number(part)
    following = list(StatementPart)[int(number)]
    return text(name).split(f"{number} {part.label} ")[1].split(f" {int(number) + 1} {following.label} ")[0]


every_paper = pytest.mark.parametrize("name", PAPERS)


@every_paper
def test_the_sums_come_out_again_from_what_is_printed(name):
    """Days times completions for each available day, lost settings times the share of their kind: read from the paper alone."""
    shown = part_of(name, StatementPart.COST)
    done, available = re.search(rf"In all ([\d,]+) ({NUMBER}) \d+\.\d{{4}} ", shown).groups()
    a_day = _exact(done) / _exact(available)
    kinds = re.findall(rf"{KINDS} ([\d,]+) ([\d,]+) \d\.\d{{4}}", shown)
    shares = {kind: _exact(completed) / _exact(held) for kind, held, completed in kinds}
    lines = shown.split("settings lost times the share of their kind.")[1]
    heads = re.findall(rf"{KINDS} lost", lines.split("Completions")[0])
    of_circumstance = _lost_rows(text(name))
    cells = rf"((?:(?:{NUMBER}(?: \(\d+\))?|—) ){{{len(heads) + 2}}})"
    found = re.findall(rf"(C-\d+) \D+? {cells}({NUMBER}) to ({NUMBER})", lines)
    assert len(found) == len(paper(name).cost.lines)
    total = Fraction(0)
    ends = [_exact(month) for month in re.findall(r"\((\d+) completions? over", shown)]
    days_of_ends = [_exact(month) for month in re.findall(r"completions? over ([\d,½¼¾]+) days\)", shown)]
    slow, quick = (done / over / a_day for done, over in zip(ends, days_of_ends, strict=True))
    for ref, cells, low, high in found:
        days, *slots, told = re.sub(r" \(", "(", cells).split()
        lost = {head: tuple(map(_exact, re.findall(r"[\d,]+", cell))) for head, cell in zip(heads, slots, strict=True)}
        assert {kind: counts for kind, counts in lost.items() if counts} == of_circumstance.get(ref, {})
        of_days = _exact(days) * a_day
        worked_out = of_days + sum(counts[0] * shares[kind] for kind, counts in lost.items() if counts)
        at_low = worked_out - sum(counts[1] * shares[kind] for kind, counts in lost.items() if counts[1:])
        assert (told, low, high) == tuple(f"{float(one):,.1f}" for one in (worked_out, at_low * slow, worked_out * quick))
        total += worked_out
    assert f"{float(total):,.1f}" == f"{float(paper(name).cost.total.completions):,.1f}"
    assert re.search(rf"In all \S+ \S+ {float(total):,.1f}", shown)


@pytest.mark.parametrize("size", PaperSize)
def test_shares_and_the_words_of_heads_stand_whole(size):
    shown = " ".join(text_of(builders.written(builders.with_choices(paper("ordinary"), size=size))))
    assert not re.search(r"\d\.\d %|revie w|Custod y|Complet ions|Setti ngs|\bIn\nall\b", shown)


def _exact(words):
    if words == "—":
        return Fraction(0)
    quarter = {"¼": Fraction(1, 4), "½": Fraction(1, 2), "¾": Fraction(3, 4)}.get(words[-1], Fraction(0))
    whole = words.rstrip("¼½¾").replace(",", "")
    return Fraction(whole or 0) + quarter


def _lost_rows(shown):
    """How many settings the appendix says are lost, and how many of them later, by circumstance and kind of hearing."""
    found = {}
    rows = rf"A-\d+ (C-\d+) (?:—|A… \d{{3}}) \w{{3}} \w{{3}} \d+ {KINDS} .*? (yes|later|no)(?= )"
    appendix = shown.split("Settings that circumstances are counted with")[-1]
    for ref, kind, is_lost in re.findall(rows, appendix):
        if is_lost != "no":
            counts = found.setdefault(ref, {}).setdefault(kind, [0, 0])
            counts[0] += 1
            counts[1] += is_lost == "later"
    return {ref: {kind: tuple(filter(None, counts)) for kind, counts in of.items()} for ref, of in found.items()}


@every_paper
def test_the_figure_and_its_table_say_the_same(name):
    evidence = Evidence(paper(name))
    figure = next(one for one in circumstances_part(evidence) if isinstance(one, Figure))
    for kind, lost in evidence.cost.by_kind:
        assert f"{kind.label}: " in figure.alternative
        assert kind.label in part_of(name, StatementPart.CIRCUMSTANCES)
        assert sum(one.days for one in lost.lines) == lost.days
    assert figure.alternative.endswith("The table below gives the figures.")


@every_paper
def test_every_circumstance_is_named_once_and_leads_to_its_rows(name):
    shown = part_of(name, StatementPart.CIRCUMSTANCES)
    refs = [line.ref for line in paper(name).lines.lines]
    listed = shown.split("an estimate.")[1]
    assert re.findall(r"(?<![\w-])C-\d+", listed) == refs
    for line in paper(name).lines.lines:
        span = Evidence(paper(name)).schedule.of_circumstance(line.circumstance.key)
        assert (span is None) == (not line.circumstance.settings)
        if span and span.first != span.last:
            assert f"A-{span.first} {'and' if span.last == span.first + 1 else 'to'} A-{span.last}" in shown
    assert all(jump.target >= 0 for jump in links_of(builders.written(paper(name))))


def test_what_a_person_typed_is_printed_with_its_control_and_evidence_and_masked():
    shown = part_of("with entries", StatementPart.CIRCUMSTANCES)
    assert "Two interpreters for Ixil. 3 settings, A-" in shown
    assert "2 cases, A… 007 and A… 009" in shown
    assert re.search(r"Other Outside — 1 \d\.\d No court reporter\. 1 setting, A-\d+\. Evidence: Ticket 4471", shown)
    assert "A respondent, A… 007, was moved." in shown
    assert "Evidence: Notice on A… 007" in shown
    assert "219000007" not in text("with entries").replace("-", "")


def test_words_over_several_lines_are_printed_on_one_with_names_too():
    made = builders.with_choices(crowded(an_entry(1, "No heating,\r\n\tall day")), is_named=True)
    assert "No heating, all day." in whole_text(builders.written(made))


def test_more_linked_cases_than_a_line_takes_are_counted():
    shown = whole_text(builders.written(crowded(an_entry(1, kind=CircumstanceKind.FAMILY_DOCKET, cases=tuple(range(1, 13))))))
    assert "12 cases, A… 001, A… 002, A… 003, A… 004, A… 005, A… 006 and 6 more" in shown


def test_linked_cases_with_names_stand_apart_by_semicolons():
    three = crowded(an_entry(1, kind=CircumstanceKind.FAMILY_DOCKET, cases=(1, 2, 3)))
    shown = whole_text(builders.written(builders.with_choices(three, is_named=True)))
    one = r"A[\d\u00a0 ]+ [^;.]+, [^;.]+"
    assert re.search(rf"3 cases, {one}; {one}; and {one}\.", shown)


def test_a_year_without_circumstances_says_so():
    shown = whole_text(builders.written(builders.half_time_paper()))
    assert "No circumstance is entered for this fiscal year so far." in shown
    assert "No circumstance took a day or a setting so far, so there is nothing to reckon." in shown
    assert "Circumstances in order" not in shown


def test_one_circumstance_reads_as_one_and_without_settings_lost_none_are_reckoned():
    shown = whole_text(builders.written(builders.quiet_paper()))
    assert "Below stands one circumstance. Lost by it so far: 5 available days, all outside my control (part 5)." in shown
    assert "My settings that took place" not in shown


def test_circumstances_that_took_nothing_are_listed_without_a_figure():
    made = builders.half_time_paper()
    entry = an_entry(1, "New rules for filing.", kind=CircumstanceKind.POLICY_CHANGE)
    made = builders.a_paper(made.judge, made.standing, made.facts, {}, made_on=DAY, entries=(entry,))
    shown = whole_text(builders.written(made))
    assert "Below stands one circumstance. No day and no setting was lost by it." in shown
    assert "C-1 Tue Nov 3 Policy change Not stated — — — New rules for filing." in shown
    assert "Figure 2" not in shown


def test_days_without_anything_completed_are_told_without_an_estimate():
    made = builders.empty_paper()
    outage = an_entry(1, kind=CircumstanceKind.OTHER)
    facts = replace(made.facts, calendar=SittingCalendar(builders.closures(), builders.away_days(2027)))
    measured = standing(facts, shipped_goals(), FiscalYear(2027), date(2027, 3, 9))
    made = builders.a_paper(made.judge, measured, facts, {}, made_on=DAY, entries=(outage,))
    shown = whole_text(builders.written(made))
    assert "Nothing was completed in the year so far" in shown
    assert "would have brought 0" not in shown
    assert "This is an estimate, not something" not in shown
    assert "so there is no work of my own to go by" in shown
    assert "What was lost, by control and kind." in shown
    assert "Each sum:" not in shown


def test_two_hundred_circumstances_with_words_as_long_as_they_may_be():
    long = (f"{LONG} " * 5)[:400].strip()
    entries = [
        an_entry(number, long, kind=list(CircumstanceKind)[6 + number % 11], hearings=(2 * number,), is_outside=None)
        for number in range(1, 61)
    ]
    entries += [an_entry(number, "Later the same day.", kind=CircumstanceKind.OTHER) for number in range(61, 201)]
    pages = text_of(builders.written(crowded(*entries)))
    shown = " ".join(pages)
    count = len(crowded(*entries).lines.lines)
    assert count >= 200
    assert f"C-{count} " in shown
    assert all(len(page) > 400 for page in pages)


def test_codes_are_listed_as_they_are_read():
    shown = text("crowded")
    assert "inferred from the wording of its adjournment code" in shown
    assert re.search(r"Interpreter, \d+ settings 18 Lack of interpreter (Yes|No|Not said) Outside \d+", shown)
