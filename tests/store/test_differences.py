"""Where a typed value and a release's differ: kept once for each value, dropped when they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody
from iqdesk.domain.identity import new_identity
from iqdesk.store.differences import Differences
from iqdesk.store.release_rows import public_identity
from store.every_verb import TODAY, a_public_case, a_public_motion, a_release, content

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

CASE = public_identity("cases", 20_000_001)


def differences(file: DocketFile) -> Differences:
    return Differences(file._connection, file._journal)


def test_a_public_value_typed_over_can_be_asked_for(file: DocketFile) -> None:
    file.record_release(a_release(), "EOIR Case Data", TODAY)
    assert differences(file).value("cases", CASE, "custody") is None
    file.record_custody_change(CASE, "R", TODAY, new_identity())
    assert differences(file).value("cases", CASE, "custody") == "D"
    assert differences(file).known() == {("cases", CASE, "custody"): "D"}
    file.record_custody_change(CASE, "D", TODAY, new_identity())
    assert differences(file).known() == {}


def test_a_value_typed_where_the_release_has_none_differs_from_nothing(file: DocketFile) -> None:
    file.record_release(a_release(cases=[a_public_case(custody=None), a_public_case(20_000_002)]), "EOIR Case Data", TODAY)
    file.record_custody_change(CASE, Custody.RELEASED.value, TODAY, new_identity())
    assert differences(file).known() == {}


def test_own_columns_of_the_docket_are_compared_with_nothing(file: DocketFile) -> None:
    file.record_release(a_release(), "EOIR Case Data", TODAY)
    with file._journal.step("Ticked", file.author.id):
        differences(file).type_over("hearings", public_identity("hearings", 40_000_001), "", {"is_prepared": 1})
        differences(file).type_over("marks", 1, "", {"reason": "none"})
    assert content(file)["checks"] == []


def test_a_row_without_its_day_is_said_to_have_none(file: DocketFile) -> None:
    file.record_release(a_release(motions=[a_public_motion(received=None)]), "EOIR Case Data", TODAY)
    with file._journal.step("Corrected", file.author.id):
        differences(file).note("motions", public_identity("motions", 50_000_001), "motion_type", ("MTR", "MTC"))
    (check,) = content(file)["checks"]
    assert str(check["words"]).startswith("Motion, kind: MTR was typed, the release has MTC")
