"""What a person enters into the ledger of circumstances: links that follow their cases, refusals in words, evidence beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting

from iqdesk.domain.changes import Fate, FieldChange
from iqdesk.domain.docket import RESERVED_DECISION, RuleBroken, Touched
from iqdesk.domain.entries import AwayCorrection
from iqdesk.domain.identity import new_identity
from iqdesk.domain.misses import NewReason, ReasonCorrection
from iqdesk.domain.statement.circumstance_entries import LONGEST_LINE, CircumstanceEntry, CircumstanceKind, NewCircumstance
from iqdesk.store.release_rows import public_identity
from iqdesk.store.trouble import DocketTrouble
from store.every_verb import (
    TODAY,
    a_circumstance,
    a_public_case,
    a_public_hearing,
    a_public_proceeding,
    a_reason,
    days_off,
    no_public_rows,
    prepared,
)

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared


def entered(file: DocketFile) -> tuple[Prepared, NewCircumstance]:
    here = prepared(file)
    entry = a_circumstance(here)
    assert file.add_circumstance(entry) == Touched.CIRCUMSTANCES
    return here, entry


def test_an_entry_reads_back_with_what_it_bore_on(file: DocketFile) -> None:
    here, entry = entered(file)
    assert file.circumstance_entries() == [
        CircumstanceEntry(
            *(entry.id, CircumstanceKind.INTERPRETER, date(2026, 3, 2), TODAY),
            *("No interpreter of the language in the circuit", True, "The contractor’s e-mail of March 2"),
            *((here.case.id,), (here.merits.id,)),
        )
    ]


def test_a_kind_that_a_newer_release_wrote_is_said_in_a_sentence(file: DocketFile) -> None:
    _, entry = entered(file)
    with file._journal.step("Written by a newer release", file.author.id):
        file._journal.db.table("circumstances").update(entry.id, {"kind": "comet"})
    said = "The circumstance of Mar 2, 2026 is of the kind “comet”, which this release does not know"
    with pytest.raises(DocketTrouble, match=f"{said}. A newer release wrote it: open the docket with that one."):
        file.circumstance_entries()


def test_what_was_pasted_over_several_lines_stands_on_one(file: DocketFile) -> None:
    here = prepared(file)
    pasted = replace(a_circumstance(here), words=" No interpreter\r\n\tof Mam ", evidence="E-mail,\nMarch 2")
    file.add_circumstance(pasted)
    [found] = file.circumstance_entries()
    assert (found.words, found.evidence) == ("No interpreter of Mam", "E-mail, March 2")


def test_a_correction_writes_the_links_that_changed_and_no_other(file: DocketFile) -> None:
    here, entry = entered(file)
    changed = replace(entry, is_outside=None, cases=(here.case.id, here.relative.id), hearings=())
    file.correct_circumstance(entry.id, changed)
    [found] = file.circumstance_entries()
    assert (found.is_outside, set(found.cases), found.hearings) == (None, {here.case.id, here.relative.id}, ())
    step = file.last_step()
    assert step is not None
    assert file.rows_of_step(step.number) == 3  # the entry, a link gone, a link come
    file.correct_circumstance(entry.id, changed)
    assert file.last_step() == step  # nothing changed: no step


def test_a_case_tells_that_a_circumstance_bore_on_it(file: DocketFile) -> None:
    here, _ = entered(file)
    step = file.last_step()
    assert step is not None
    of_case, of_hearing = file.changes_of(here.case.id, step.number)
    line = FieldChange("In a line", "", "No interpreter of the language in the circuit")
    assert (of_case.thing, of_case.fate, of_case.fields) == ("Circumstance", Fate.ADDED, (line,))
    assert of_hearing.fields == (line, FieldChange("Hearing", "", date(2026, 3, 9)))
    file.withdraw_circumstance(file.circumstance_entries()[0].id)
    assert file.circumstance_entries() == []
    gone = file.changes_of(here.case.id, step.number)[0].fields
    assert gone == (FieldChange("In a line", "", "a circumstance that is gone"),)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": CircumstanceKind.LEAVE}, "Leave takes days. Enter it with the days away, where its days are counted once."),
        ({"last": date(2026, 3, 1)}, "The last day of the circumstance is before the first. Exchange them."),
        ({"words": "  "}, "A circumstance needs a line that says what happened."),
        ({"words": "x" * (LONGEST_LINE + 1)}, "The line has 401 letters. It stands in a table and takes 400."),
        ({"cases": (1,)}, "A case that it names is no longer there. Take it out of the list."),
        ({"hearings": (1,)}, "A hearing that it names is no longer there. Take it out of the list."),
    ],
)
def test_what_cannot_stand_is_refused_in_words(file: DocketFile, change: dict[str, object], words: str) -> None:
    _, entry = entered(file)
    with pytest.raises(RuleBroken, match=words):
        file.add_circumstance(replace(entry, id=new_identity(), **change))  # type: ignore[arg-type] # fields by name
    with pytest.raises(RuleBroken, match=words):
        file.correct_circumstance(entry.id, replace(entry, **change))  # type: ignore[arg-type]


def test_the_kinds_that_are_entered_by_themselves() -> None:
    assert [kind.label for kind in CircumstanceKind if not kind.is_entered] == [
        *("Leave", "Training", "Detail", "Union time", "Other duty", "Court closure"),
        "Judge’s leave, detail or reassignment",
    ]
    assert CircumstanceKind.DHS.label == "DHS"


def test_a_case_that_is_withdrawn_is_named_by_no_entry_until_it_is_back(file: DocketFile) -> None:
    mistake = a_case("000123459")
    file.add_case(mistake, TODAY)
    entry = NewCircumstance(CircumstanceKind.COMPLEX_CASE, TODAY, TODAY, "Four expert witnesses", cases=(mistake.id,))
    file.add_circumstance(entry)
    file.withdraw_case(mistake.id)
    assert [one.cases for one in file.circumstance_entries()] == [()]
    file.undo()
    assert [one.cases for one in file.circumstance_entries()] == [(mistake.id,)]


def test_links_follow_a_match_and_name_what_was_two_once(file: DocketFile) -> None:
    key = 20_000_811
    typed = a_case("000000811")
    file.add_case(typed, TODAY)
    setting = a_setting(typed, "2026-03-05")
    file.add_hearing(setting)
    rows = no_public_rows()._replace(
        cases=[a_public_case(key)],
        proceedings=[a_public_proceeding(key, key)],
        hearings=[a_public_hearing(key, key, on=date(2026, 3, 5))],
    )
    file.record_release(rows, "Public case data", TODAY)
    public, heard = public_identity("cases", key), public_identity("hearings", key)
    entry = NewCircumstance(
        *(CircumstanceKind.DOCKET_CHANGE, TODAY, TODAY, "Moved to another courtroom"),
        cases=(typed.id, public),
        hearings=(heard, setting.id),
    )
    file.add_circumstance(entry)
    file.record_match(typed.id, public)
    [found] = file.circumstance_entries()
    assert (found.cases, found.hearings) == ((typed.id,), (setting.id,))
    file.correct_circumstance(entry.id, replace(entry, cases=(), hearings=()))
    assert [(one.cases, one.hearings) for one in file.circumstance_entries()] == [((), ())]
    file.undo()
    file.undo()
    assert {*file.circumstance_entries()[0].cases} == {typed.id, public}


def test_a_reason_and_a_day_away_say_where_their_evidence_is_kept(file: DocketFile) -> None:
    here = prepared(file)
    reason = replace(a_reason(here), evidence=" The interpreter’s e-mail ")
    file.add_reason(reason)
    file.add_reason(NewReason(RESERVED_DECISION, here.case.proceeding_id, here.case.id, TODAY, None, None, "A remark"))
    given = {one.id: one for one in file.given_reasons()}
    assert {one.benchmark for one in given.values()} == {"merits-first-date"}
    found = given[reason.id]
    assert (found.day, found.code, found.is_outside, found.evidence) == (date(2026, 3, 9), "18", True, "The interpreter’s e-mail")
    file.correct_reason(reason.id, ReasonCorrection("23", is_outside=None, words="Not ready", evidence="File note"))
    found = next(one for one in file.given_reasons() if one.id == reason.id)
    assert (found.code, found.is_outside, found.words, found.evidence) == ("23", None, "Not ready", "File note")
    entry = replace(days_off(), evidence="Assignment e-mail, January 6")
    file.add_away(entry)
    [away] = file.calendar().away
    assert away.evidence == "Assignment e-mail, January 6"
    file.correct_away(entry.id, AwayCorrection(entry.first, entry.last, entry.kind, evidence="Travel order"))
    assert file.calendar().away[0].evidence == "Travel order"
