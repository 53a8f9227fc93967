"""What a hearing marked completed brought about, and what had been entered by itself before it was.

Marking it otherwise takes back only what it brought about. The history tells the two apart: a completion is the hearing's
where the step that brought it also marked a hearing of that day completed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import COMPLETED_AT_HEARING, HearingKind

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection

# The rows of the history that gave a proceeding, or changed, a completion of that day; `at_hearing` where an outcome did.
# An outcome is written before what follows from it; a manner corrected by itself is before the hearing that says it too.
_COMPLETIONS = f"""
with completions as (
    select id, before ->> 'completed' is not :day as is_first, after ->> 'manner' as manner, after ->> 'judge' as judge,
        exists (select 1 from step_rows h where h.step = s.step and h.of_table = 'hearings'
            and h.after ->> 'proceeding_id' = s.row and h.after ->> 'day' = :day
            and h.after ->> 'code' = '{COMPLETED_AT_HEARING}' and h.after ->> 'kind' <> '{HearingKind.CUSTODY.value}'
            and (h.id < s.id or h.before ->> 'code' is not '{COMPLETED_AT_HEARING}')) as at_hearing
    from step_rows s where case_id = :case and of_table = 'proceedings' and row = :proceeding and after ->> 'completed' = :day),
began as (select id, at_hearing from completions where is_first order by id desc limit 1)
"""


class ByItself(NamedTuple):
    """A completion that was entered by itself, as it stood before an outcome said it too."""

    manner: str | None
    judge: str | None


def completed_by_itself(connection: Connection, case_id: int, proceeding_id: int, day: str) -> ByItself | None:
    """The completion of a day that was entered by itself before a hearing of that day was marked completed, if it was."""
    found = connection.execute(
        f"""
        {_COMPLETIONS}
        select manner, judge from completions
        where not at_hearing and id >= (select id from began where not at_hearing) order by id desc limit 1
        """,
        {"case": case_id, "proceeding": proceeding_id, "day": day},
    ).fetchone()
    return None if found is None else ByItself(*found)


def takes_back(connection: Connection, hearing_id: int) -> bool:
    """Whether a hearing is marked completed and completed its proceeding or decided a request by that."""
    found = connection.execute(
        f"""
        select kind, request_id, case_id, proceeding_id, day, completed
        from hearings join proceedings on proceedings.id = proceeding_id
        where hearings.id = ? and code = '{COMPLETED_AT_HEARING}'
        """,
        (hearing_id,),
    ).fetchone()
    if found is None:
        return False
    kind, request_id, case_id, proceeding_id, day, completed = found
    if kind == HearingKind.CUSTODY.value:
        return request_id is not None
    return completed == day and completed_by_itself(connection, case_id, proceeding_id, day) is None
