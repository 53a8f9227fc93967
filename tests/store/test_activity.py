"""What the docket adds to the facts for the activity report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import a_case, a_setting

from iqdesk.domain.activity import Spent
from iqdesk.domain.docket import RESERVED_DECISION, Outcome, OutcomeKind
from iqdesk.domain.misses import NewReason
from store.every_verb import TODAY

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile


def test_openings_minutes_of_the_days_and_remarks_are_brought(file: DocketFile) -> None:
    case = a_case(opened="2018-02-05")
    inside, outside = a_setting(case, "2019-03-05", minutes=60), a_setting(case, "2019-04-02")
    file.add_case(case, TODAY)
    for setting in (inside, outside):
        file.add_hearing(setting)
    file.record_outcome(inside.id, Outcome(OutcomeKind.HELD), TODAY)
    for words in ("Waits", "Waits for the report"):
        entry = NewReason(RESERVED_DECISION, case.proceeding_id, case.id, inside.on, None, None, words)
        file.add_reason(entry)
    more = file.activity_facts(date(2019, 3, 1), date(2019, 3, 31))
    assert more.opened[case.proceeding_id] == date(2018, 2, 5)
    assert more.spent == {inside.id: Spent(None, is_recorded=True)}
    assert more.remarks == {case.proceeding_id: "Waits for the report"}
    assert more.type_label("RMV") == "Removal"
    assert more.type_label("ZZZ") == "ZZZ"
    assert more.type_label(None) == "Case type not known"
