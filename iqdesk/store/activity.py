"""What the activity report reads beyond the measures' facts: openings, minutes, remarks on reserved decisions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.activity import ActivityFacts, Spent
from iqdesk.domain.docket import RESERVED_DECISION

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection


def activity_facts(connection: Connection, first: date, last: date) -> ActivityFacts:
    """All openings and remarks; the minutes and outcomes of the judge's settings of these days."""
    day = date.fromisoformat
    opened = connection.execute("select id, opened_on from proceedings where opened_on is not null")
    remarks = connection.execute(
        "select subject, words from circumstances where benchmark = ? and words <> '' order by day", (RESERVED_DECISION,)
    )
    types = connection.execute("select code, label from codes where of_table = 'case_type' order by first")
    spent = connection.execute(
        """
        select id, minutes, minutes_used, is_recorded, shared_with is not null from hearings
        where day between ? and ? and judge in (select code from judge_codes)
        """,
        (first.isoformat(), last.isoformat()),
    )
    return ActivityFacts(
        opened={identity: day(on) for identity, on in opened},
        spent={identity: Spent(aside, used, done == 1, shared == 1) for identity, aside, used, done, shared in spent},
        remarks=dict(remarks.fetchall()),
        case_types=dict(types.fetchall()),
    )
