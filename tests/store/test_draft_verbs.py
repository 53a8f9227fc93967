from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.statement.draft import LONGEST_TEXT, Appendix, Choices, NewDraft, StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.statement.filed import NewFiled, fingerprint
from iqdesk.store.release_rows import public_identity
from store.every_verb import CHOSEN, NOON, TODAY, TWINS, a_draft, make_ready

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

SUMMARY = StatementPart.SUMMARY


def steps(file: DocketFile) -> int:
    return file.last_written()


def undone_next(file: DocketFile) -> str:
    line = file.next_undo()
    assert line is not None
    return line.name


def test_a_draft_comes_back_as_it_was_begun(file: DocketFile) -> None:
    entry = replace(a_draft(), choices=CHOSEN)
    file.add_draft(entry)
    draft = file.draft(entry.id)
    assert (draft.year, draft.name, draft.choices) == (2026, "Draft 1", CHOSEN)
    assert dict(draft.texts) == dict(entry.texts)
    assert draft.trouble == ""
    assert undone_next(file) == "Began the draft “Draft 1” of 2026"


def test_the_drafts_of_a_year_stand_by_name_and_those_of_another_year_apart(file: DocketFile) -> None:
    for year, name in ((2026, "Short"), (2026, "long"), (2027, "Short")):
        file.add_draft(NewDraft(year, name))
    assert [draft.name for draft in file.drafts(2026)] == ["long", "Short"]
    assert [draft.name for draft in file.drafts(2027)] == ["Short"]
    assert file.drafts(2028) == []


def test_the_draft_that_was_written_to_last_is_known_of_each_year_whatever_was_undone(file: DocketFile) -> None:
    first, second, other = NewDraft(2026, "First"), NewDraft(2026, "Second"), NewDraft(2027, "First")
    assert file.draft_worked_on(2026) is None
    for one in (first, second, other):
        file.add_draft(one)
    assert file.draft_worked_on(2026) == second.id
    file.record_draft_text(first.id, SUMMARY, "I was on detail.")
    file.add_case(a_case(), TODAY)
    assert file.draft_worked_on(2026) == first.id
    file.correct_draft(second.id, name="Second thoughts")
    file.withdraw_draft(second.id)
    assert file.draft_worked_on(2026) == first.id
    file.undo()
    assert file.draft_worked_on(2026) == second.id
    assert file.draft_worked_on(2027) == other.id


def test_each_pause_of_typing_is_one_step_and_the_same_words_are_none(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    before = steps(file)
    assert file.record_draft_text(entry.id, SUMMARY, "I was on detail.") is Touched.DRAFTS
    assert undone_next(file) == "Edited the summary of “Draft 1”"
    assert file.record_draft_text(entry.id, SUMMARY, "I was on detail.") is Touched.NOTHING
    assert steps(file) == before + 1
    file.undo()
    assert file.draft(entry.id).texts[SUMMARY] == "I completed {completions} of {goal}."


def test_words_that_are_all_taken_away_leave_the_part_without_its_own(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    assert file.record_draft_text(entry.id, SUMMARY, " \n\n ") is Touched.DRAFTS
    assert SUMMARY not in file.draft(entry.id).texts
    assert file.record_draft_text(entry.id, SUMMARY, "") is Touched.NOTHING
    file.undo()
    assert file.draft(entry.id).texts[SUMMARY] == "I completed {completions} of {goal}."


def test_lines_end_alike_whatever_program_they_come_from(file: DocketFile) -> None:
    entry = NewDraft(2026, "Draft 1", texts={SUMMARY: "One.\r\n\r\nTwo.\rThree.", StatementPart.CLOSING: "  "})
    file.add_draft(entry)
    assert dict(file.draft(entry.id).texts) == {SUMMARY: "One.\n\nTwo.\nThree."}


def test_a_draft_is_renamed_and_its_choices_are_changed_each_under_its_own_name(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    file.correct_draft(entry.id, choices=Choices(appendix=Appendix.NONE))
    assert undone_next(file) == "Changed what “Draft 1” holds"
    file.correct_draft(entry.id, name=" With  the detail ")
    assert undone_next(file) == "Renamed the draft “Draft 1” to “With the detail”"
    draft = file.draft(entry.id)
    assert (draft.name, draft.choices) == ("With the detail", Choices(appendix=Appendix.NONE))
    assert file.correct_draft(entry.id, name="With the detail") is Touched.NOTHING


@pytest.mark.parametrize(
    ("name", "why"),
    [(" ", "needs a name"), ("x" * 61, "has 61 letters; 60 find room"), ("draft 1", "a draft “draft 1” of 2026 already")],
)
def test_a_name_that_cannot_be_is_refused(file: DocketFile, name: str, why: str) -> None:
    file.add_draft(a_draft())
    other = a_draft("Other")
    file.add_draft(other)
    with pytest.raises(RuleBroken, match=why):
        file.add_draft(NewDraft(2026, name))
    with pytest.raises(RuleBroken, match=why):
        file.correct_draft(other.id, name=name)
    file.correct_draft(other.id, name="OTHER")  # its own name in other letters


def test_a_text_beyond_all_measure_is_refused(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    with pytest.raises(RuleBroken, match="The summary has 40,001 letters; 40,000 are kept"):
        file.record_draft_text(entry.id, SUMMARY, "x" * (LONGEST_TEXT + 1))


def test_a_withdrawn_draft_is_gone_with_its_words_until_it_is_undone(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    file.withdraw_draft(entry.id)
    assert file.drafts(2026) == []
    for verb in (lambda: file.draft(entry.id), lambda: file.record_draft_text(entry.id, SUMMARY, "Words.")):
        with pytest.raises(RuleBroken, match="That draft is no longer in the docket"):
            verb()
    file.undo()
    assert dict(file.draft(entry.id).texts) == dict(entry.texts)


def test_what_another_release_wrote_into_a_draft_is_named_and_not_guessed_at(file: DocketFile) -> None:
    entry = a_draft()
    file.add_draft(entry)
    written = '{"margins": "wide", "appendix": "brief", "is_named": true, "binding": 3}'
    with file._journal.step("By a later release", file.author.id):
        file._connection.execute("update drafts set choices = ?", (written,))
        file._connection.execute("update draft_texts set part = 'foreword' where part = 'summary'")
    draft = file.draft(entry.id)
    assert draft.choices == Choices(is_named=True)
    assert list(draft.texts) == [StatementPart.COST]
    assert draft.trouble == (
        "The draft “Draft 1” was written by another release of this program, and this one does not know "
        "“margins” with “wide”, “appendix” with “brief”, “binding”, the part “foreword”."
    )
    with pytest.raises(RuleBroken, match=r"does not know “margins” with “wide”.* Make a copy of the draft and choose there\."):
        file.correct_draft(entry.id, choices=CHOSEN)
    file.correct_draft(entry.id, name="Of the later release")
    assert file.draft(entry.id).unknown == draft.unknown


def test_a_case_that_is_matched_goes_on_in_the_drafts_under_its_typed_identity(file: DocketFile) -> None:
    make_ready(file, "record_match")
    public = public_identity("cases", 20_000_811)
    other = a_case("000555555")
    file.add_case(other, TODAY)
    words = f"See {{case {public}}} and {{ CASE  {public} }}, not {{case {public}1}} nor {{case {other.id}}}."
    draft = NewDraft(2026, "Draft 1", Choices(names_kept=frozenset({public, other.id})), {SUMMARY: words})
    plain = NewDraft(2026, "Draft 2", Choices(circumstances_left_out=frozenset({f"entry {public}"})))
    file.add_draft(draft)
    file.add_draft(plain)
    typed = TWINS[0].id
    file.record_match(typed, public)
    found = file.draft(draft.id)
    assert parse(found.texts[SUMMARY]).cases == {typed, int(f"{public}1"), other.id}
    assert found.choices.names_kept == {typed, other.id}
    assert file.draft(plain.id).choices == plain.choices
    file.undo()
    assert file.draft(draft.id).texts[SUMMARY] == words
    assert file.draft(draft.id).choices == draft.choices


@pytest.mark.parametrize("kept", ["[{0}]", '{{"names_kept": {0}}}', '{{"names_kept": ["{0}"]}}'])
def test_a_match_leaves_alone_what_another_release_keeps_otherwise(file: DocketFile, kept: str) -> None:
    make_ready(file, "record_match")
    public = public_identity("cases", 20_000_811)
    draft = a_draft()
    file.add_draft(draft)
    written = kept.format(public)
    with file._journal.step("By a later release", file.author.id):
        file._connection.execute("update drafts set choices = ?", (written,))
    file.record_match(TWINS[0].id, public)
    assert file._connection.execute("select choices from drafts").fetchall() == [(written,)]


PDF = b"%PDF-1.7 the paper as it was saved"


def test_a_filed_statement_is_remembered_with_its_record_and_not_taken_back(file: DocketFile) -> None:
    file.add_draft(a_draft())
    before = steps(file)
    record = {"completions": "263", "rows": [{"ref": "A-1"}]}
    assert file.file_statement(NewFiled.of(PDF, 2026, "Draft 1", record)) is Touched.DRAFTS
    assert steps(file) == before
    (filed,) = file.filed_statements(2026)
    assert (filed.draft, filed.filed_at, filed.author, filed.length) == ("Draft 1", NOON, "Marguerite A. Ellery", len(PDF))
    assert (filed.sha256, filed.record) == (fingerprint(PDF), record)
    file.undo()
    assert file.filed_statements() == [filed]
    assert file.filed_statements(2027) == []


def test_the_same_bytes_are_filed_once(file: DocketFile) -> None:
    file.file_statement(NewFiled.of(PDF, 2026, "Draft 1", {}))
    assert file.file_statement(NewFiled.of(PDF, 2026, "Draft 2", {})) is Touched.NOTHING
    assert [one.draft for one in file.filed_statements()] == ["Draft 1"]


def test_who_filed_a_statement_stays_in_the_docket_and_earlier_steps_can_still_be_taken_back(file: DocketFile) -> None:
    judge, clerk = file.author, NewPerson("Whitcombe", "Dana")
    file.add_draft(a_draft())
    file.add_person(clerk)
    file.author = next(person for person in file.people() if person.id == clerk.id)
    file.file_statement(NewFiled.of(PDF, 2026, "Draft 1", {}))
    file.author = judge
    assert undone_next(file) == "Began the draft “Draft 1” of 2026"
    file.undo()
    assert [filed.author for filed in file.filed_statements()] == ["Dana Whitcombe"]


def test_a_file_is_known_by_its_bytes_also_when_a_signature_follows_them(file: DocketFile) -> None:
    file.file_statement(NewFiled.of(PDF, 2026, "Draft 1", {}))
    file.file_statement(NewFiled.of(PDF + b" and more", 2026, "Draft 2", {}))
    found = [
        file.filed_statement_in(pdf) for pdf in (PDF, PDF + b" signed", PDF + b" and more signed", b"altered " + PDF, b"%PDF")
    ]
    assert [one and one.draft for one in found] == ["Draft 1", "Draft 1", "Draft 2", None, None]


def test_a_clerk_writes_in_no_draft_and_takes_none_back(file: DocketFile) -> None:
    entry, judge = a_draft(), file.author
    file.add_person(NewPerson("Sandoval", "Rhea"))
    entered = undone_next(file)
    file.add_draft(entry)
    file.author = next(one for one in file.people() if one.id != judge.id)
    assert file.next_undo() is None  # nor may the step that brought the clerk be taken back
    for attempt in (
        lambda: file.add_draft(NewDraft(2026, "Mine")),
        lambda: file.record_draft_text(entry.id, SUMMARY, "Mine"),
        lambda: file.correct_draft(entry.id, name="Mine"),
        lambda: file.withdraw_draft(entry.id),
    ):
        with pytest.raises(RuleBroken, match="Work as the judge"):
            attempt()
    file.author = judge
    assert undone_next(file) == "Began the draft “Draft 1” of 2026"
    file.undo()
    assert undone_next(file) == entered
