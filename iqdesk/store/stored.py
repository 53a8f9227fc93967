"""Values as the rows keep them, read back: the minute of a day, the columns that name a case, a code with its flags."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Respondent, outcome_of
from iqdesk.domain.passes import Pass
from iqdesk.domain.records import CaseName
from iqdesk.store.wording import day_of

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.store.connection import Connection


def clock_time(minute: int | None) -> time | None:
    """Minutes after midnight as a time of day."""
    return None if minute is None else time(*divmod(minute, 60))


def case_name(case_id: int, family: str, given: str, a_number: str | None, public_key: int | None) -> CaseName:
    """How a case is named, from its id, its names, its A-number and its public key."""
    return CaseName(case_id, Respondent(family, given, a_number), public_key)


def outcome(codes: AdjournmentCodes, code: str | None, recorded: int, wants_code: int, day: date) -> OutcomeKind | None:
    """The outcome that a stored code and its two flags stand for."""
    return outcome_of(code, is_recorded=recorded == 1, wants_code=wants_code == 1, took_place=codes.is_held(code, day))


def passes_of(connection: Connection, case_id: int) -> list[Pass]:
    """The proceedings of a case."""
    rows = connection.execute("select id, opened_on, completed from proceedings where case_id = ?", (case_id,))
    return [Pass(identity, day_of(opened), day_of(completed)) for identity, opened, completed in rows]
