"""The docket's own tables of codes, corrected by a person and read back by the measures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.codes import AdjournmentCode, Cause, HearingHeld
from iqdesk.domain.docket import RuleBroken
from store.every_verb import a_code

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

NEW_YEAR = date(2027, 1, 1)


def test_a_corrected_code_is_what_the_measures_read(file: DocketFile) -> None:
    assert file.facts().codes.is_held("18", NEW_YEAR)
    file.correct_adjournment_code(a_code("18", held=HearingHeld.NO))
    assert not file.facts().codes.is_held("18", NEW_YEAR)


def test_a_code_can_change_its_meaning_from_a_day_on(file: DocketFile) -> None:
    file.correct_adjournment_code(a_code("18", held=HearingHeld.NO, first=NEW_YEAR))
    codes = file.adjournment_codes()
    assert codes.is_held("18", date(2026, 12, 31))
    assert not codes.is_held("18", NEW_YEAR)


def test_a_code_that_the_table_does_not_know_can_be_added(file: DocketFile) -> None:
    assert file.adjournment_codes().on("ZZ", NEW_YEAR) is None
    file.correct_adjournment_code(AdjournmentCode("ZZ", "A new code", Cause.COURT, HearingHeld.NO))
    assert file.adjournment_codes().label("ZZ", NEW_YEAR) == "A new code"


def test_a_code_that_ends_before_it_begins_is_refused(file: DocketFile) -> None:
    backwards = AdjournmentCode(
        "18", "Lack of interpreter", Cause.INTERPRETER, HearingHeld.NO, first=NEW_YEAR, last=date(2026, 1, 1)
    )
    with pytest.raises(RuleBroken, match="would end before it begins"):
        file.correct_adjournment_code(backwards)
