"""A matched case has one row with a source for each value."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import a_case

from iqdesk.domain.docket import Custody, HearingKind, Outcome, OutcomeKind
from iqdesk.domain.entries import NewHearing
from iqdesk.store.release_rows import public_identity
from store.every_verb import TODAY, a_public_case, a_public_hearing, a_public_proceeding, a_release, no_public_rows

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

MARCH_9 = date(2026, 3, 9)


def test_a_matched_case_names_the_source_of_each_value(file: DocketFile) -> None:
    case = a_case(custody=Custody.DETAINED, opened="2025-01-06")
    file.add_case(case, TODAY)
    hearing = NewHearing(case.proceeding_id, MARCH_9, HearingKind.MERITS)
    file.add_hearing(hearing)
    rows = no_public_rows()._replace(
        cases=[a_public_case(nationality="GT")],
        proceedings=[a_public_proceeding(completed=MARCH_9)],
        hearings=[a_public_hearing(on=MARCH_9, code="8B")],
    )
    file.record_release(rows, "EOIR Case Data", TODAY)
    assert file.case(case.id).sources == ()
    file.record_match(case.id, public_identity("cases", 20_000_001))
    record = file.case(case.id)
    proceeding, setting, itself = (record.source_of(row) for row in (case.proceeding_id, hearing.id, case.id))
    assert proceeding is not None
    assert setting is not None
    assert itself is not None
    assert (proceeding.typed, proceeding.released) == (("opened", "judge", "type", "custody"), ("completed", "how it ended"))
    assert (setting.typed, setting.released) == (("day", "kind", "judge"), ("hour", "minutes set", "outcome"))
    assert itself.differs == (("nationality", "GT Guatemala"),)
    assert {one.read_on for one in record.sources} == {TODAY}
    assert record.source_of(1) is None


def test_a_public_row_that_a_person_touched_names_both(file: DocketFile) -> None:
    file.record_release(a_release(), "EOIR Case Data", TODAY)
    hearing = public_identity("hearings", 40_000_001)
    file.record_outcome(hearing, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    record = file.case(public_identity("cases", 20_000_001))
    (source,) = (one for one in record.sources if one.row == hearing)
    assert source.typed == ("outcome",)
    assert source.differs == (("outcome", "RR Reserved decision"),)
    assert record.proceedings[0].source == "public release read Mar 10, 2026"
    file.correct_typed_from(date(2025, 1, 1))
    file.record_counted_as_released(record.case.case_id)
    assert file.case(record.case.case_id).proceedings[0].source == "public release read Mar 10, 2026"
