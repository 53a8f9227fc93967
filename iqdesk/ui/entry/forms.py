"""Every form, in the order in which the menu offers them, and what each list of the docket adds."""

from __future__ import annotations

from iqdesk.domain.lists import ListKind
from iqdesk.ui.entry.away_forms import AWAY, CLOSURE, SHARE
from iqdesk.ui.entry.case_forms import CASE, CUSTODY_CHANGE, MARK, NOTE, PROCEEDING, RIDER
from iqdesk.ui.entry.circumstance_forms import CIRCUMSTANCE
from iqdesk.ui.entry.code_forms import CODE
from iqdesk.ui.entry.event_forms import (
    APPEAL,
    APPEAL_RESULT,
    COMPLETION,
    CUSTODY_DECISION,
    CUSTODY_REQUEST,
    MOTION,
    RULING,
)
from iqdesk.ui.entry.hearing_forms import HEARING, MOVE

FORMS = (
    HEARING,
    MOVE,
    CASE,
    RIDER,
    PROCEEDING,
    MOTION,
    RULING,
    CUSTODY_REQUEST,
    CUSTODY_DECISION,
    COMPLETION,
    APPEAL,
    APPEAL_RESULT,
    CUSTODY_CHANGE,
    MARK,
    NOTE,
    CIRCUMSTANCE,
    AWAY,
    CLOSURE,
    SHARE,
    CODE,
)
FORM_OF = {
    ListKind.CASES: CASE,
    ListKind.HEARINGS: HEARING,
    ListKind.MOTIONS: MOTION,
    ListKind.COMPLETIONS: COMPLETION,
}
