"""Entries as they stand: what a form of correction shows is what the verb of correction takes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.docket import MarkKind, RuleBroken
from iqdesk.domain.entries import (
    AppealCorrection,
    CaseCorrection,
    CustodyRequestCorrection,
    CustodySpellCorrection,
    FamilyCorrection,
    MarkCorrection,
    MotionCorrection,
)
from iqdesk.domain.identity import new_identity
from store.every_verb import TODAY, content, more_prepared

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile


@pytest.mark.parametrize("represented", [None, True, False])
def test_a_case_stands_as_it_was_corrected(file: DocketFile, *, represented: bool | None) -> None:
    here = more_prepared(file)
    wanted = CaseCorrection("Guallpa", "Inés", "000123499", "EC", "QUE", represented, "WHO")
    file.correct_case(here.case.id, wanted)
    assert file.particulars(here.case.id) == wanted


def test_what_was_filed_stands_as_it_was_typed(file: DocketFile) -> None:
    here = more_prepared(file)
    assert file.motion_as_typed(here.motion.id) == MotionCorrection("MTC", date(2026, 3, 2), date(2026, 3, 3), "A", None)
    assert file.custody_request_as_typed(here.request.id) == CustodyRequestCorrection("BB", date(2026, 3, 2), None)
    assert file.appeal_as_typed(here.appeal.id) == AppealCorrection("Case Appeal", date(2026, 2, 2), "A", None, None)
    file.record_appeal_result(here.appeal.id, TODAY, "REM")
    assert file.appeal_as_typed(here.appeal.id) == AppealCorrection("Case Appeal", date(2026, 2, 2), "A", TODAY, "REM")


def test_marks_detentions_and_bonds_stand_by_their_identities(file: DocketFile) -> None:
    here = more_prepared(file)
    assert file.marks_as_typed(here.ended.id) == {
        here.mark.id: (MarkKind.CAP, MarkCorrection("Cap reached", date(2026, 2, 2), None))
    }
    spells = file.custody_spells_as_typed(here.ended.id)
    assert list(spells) == list(reversed(here.spells))
    assert spells[here.spells[0]] == CustodySpellCorrection(date(2026, 2, 2), None)
    file.correct_family(here.links[0], FamilyCorrection(date(2026, 2, 2), date(2026, 3, 1)))
    bonds = file.family_as_typed(here.ended.id)
    assert next(iter(bonds)) == here.links[1]
    assert bonds[here.links[0]] == FamilyCorrection(date(2026, 2, 2), date(2026, 3, 1))


def test_correcting_to_what_stands_changes_no_row(file: DocketFile) -> None:
    here = more_prepared(file)
    before = content(file)
    file.correct_case(here.case.id, file.particulars(here.case.id))
    file.correct_motion(here.motion.id, file.motion_as_typed(here.motion.id))
    file.correct_appeal(here.appeal.id, file.appeal_as_typed(here.appeal.id))
    rows = ("cases", "motions", "appeals")
    assert {name: content(file)[name] for name in rows} == {name: before[name] for name in rows}


def test_what_is_no_longer_there_is_said(file: DocketFile) -> None:
    with pytest.raises(RuleBroken, match="That motion is no longer in the docket"):
        file.motion_as_typed(new_identity())
