"""Whatever text of the docket an A-number is typed into, the statement masks it or is stopped: it is never printed."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest
from store.every_verb import GOALS, TODAY, VERBS, a_reason, an_empty_docket, make_ready, more_prepared, noon

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import standing
from iqdesk.domain.statement.draft import Choices, NewDraft, StatementPart
from iqdesk.reports.leak_scan import LeakFound
from iqdesk.reports.statement.printed import Printed, cleared, printed, statement_paper
from iqdesk.store import connection as connections
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.schema import NOT_JOURNALLED
from iqdesk.store.trouble import DocketTrouble
from reports.reading import everything_in, whole_text

SPELT, SHOWN = "A000 123 456", "A…\u00a0456"  # of the prepared docket's first case
DAY = date(2026, 3, 31)

# What a person types, and how a number in it fares: masked on the paper, the paper stopped, or the text not on the paper.
MASKED = {
    "away.evidence",
    "away.note",
    "circumstances.evidence",
    "circumstances.words",
    "closures.reason",
    "closures.source",
    "draft_texts.text",
    "reasons.evidence",
    "reasons.words",
}
STOPPED = {"codes.label", "courts.name", "docket.judge_family", "docket.judge_given", "goal_sets.text", "hearings.code"}
NOT_PRINTED = {
    "agency_figures.source",
    "cases.family",
    "cases.given",
    "checks.words",
    "day_notes.text",
    "drafts.name",
    "marks.reason",
    "notes.text",
    "people.family",
}


@cache
def template() -> DocketFile:
    file = an_empty_docket("QWM")
    here = more_prepared(file)
    file.record_outcome(here.heard.id, Outcome(OutcomeKind.ADJOURNED, "18"), TODAY, replaces=True)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.ADJOURNED, "18"), TODAY)  # a miss, whose reason is printed
    file.add_reason(a_reason(here))
    for verb in ("add_agency_figure", "add_check", "record_day_note"):
        make_ready(file, verb)
        VERBS[verb](file, here)
    file.add_goal_set(GOALS.replace('"invented"', '"eoir-2018"'), new_identity())
    texts = {part: f"Of {part.value}: {{case {here.case.id}}}." for part in StatementPart}
    file.add_draft(NewDraft(2026, "Draft 1", Choices(as_of=DAY), texts))
    return file


@cache
def text_columns() -> list[str]:
    """Every column of text of the docket, but for the journal's."""
    found = template()._connection.execute(
        "select m.name || '.' || p.name, m.name from sqlite_master m join pragma_table_info(m.name) p"
        " where m.type = 'table' and p.type = 'TEXT'"
    )
    return [column for column, table in found if table not in NOT_JOURNALLED]


def planted(column: str) -> DocketFile | None:
    """The docket with the number behind every text of a column; None where the table holds nothing or refuses it."""
    connection = connections.sqlite.connect(":memory:", isolation_level=None)
    template()._connection.backup(connection)
    for (trigger,) in connection.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        connection.execute(f"drop trigger {trigger}")  # the journal's: nothing is taken back here
    table, name = column.split(".")
    written = f"coalesce({name}, '') || ' {SPELT}'"
    if column == "goal_sets.text":
        written = f"replace(text, 'title = \"', 'title = \"{SPELT} ')"
    try:
        changed = connection.execute(f"update {table} set {name} = {written}").rowcount  # noqa: S608 - names of the schema
    except connections.sqlite.IntegrityError:
        return None
    return DocketFile(connection, None, noon) if changed else None


def statement_of(file: DocketFile) -> Printed:
    facts, year = file.facts(), FiscalYear(2026)
    measured = standing(facts, goal_set_for(file.goal_sets(), year.nearest(DAY)), year, DAY)
    return printed(statement_paper(file, measured, facts, made_on=DAY, draft=file.drafts(2026)[0]))


@cache
def usual() -> str:
    return whole_text(cleared(statement_of(template())))


def shows_the_number(made: Printed) -> bool:
    """Whether its digits stand in the file, in the words of a page or in anything else: not asked of what is tested."""
    drawn = re.sub(r"\D", "", whole_text(made.pdf))
    return "000123456" in drawn or any(one in everything_in(made.pdf) for one in (b"123456", b"123 456", b"123-456"))


@pytest.mark.parametrize("column", sorted(MASKED | STOPPED | NOT_PRINTED))
def test_a_number_typed_into_a_text_is_masked_or_stops_the_statement(column):
    file = planted(column)
    assert file is not None
    made = statement_of(file)
    if column in STOPPED:
        with pytest.raises(LeakFound, match=SHOWN):
            cleared(made)
        return
    shown = whole_text(cleared(made))
    assert not shows_the_number(made)
    more = shown.count("A… 456") - usual().count("A… 456")
    assert more > 0 if column in MASKED else more == 0


def test_these_texts_are_in_the_docket():
    assert set(text_columns()) >= MASKED | STOPPED | NOT_PRINTED


@pytest.mark.ci
def test_no_column_of_the_docket_lets_a_number_out():
    leaking, tried = [], 0
    for column in text_columns():
        file = planted(column)
        if file is None:
            continue
        try:
            made = statement_of(file)
        except (ValueError, DocketTrouble):
            continue  # a kind that the program does not know
        tried += 1
        try:
            cleared(made)
        except LeakFound:
            continue
        leaking += [column] if shows_the_number(made) else []
    assert tried > 40
    assert leaking == []
