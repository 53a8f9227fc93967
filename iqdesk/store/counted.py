"""Which settings are still set for their day, as SQL: neither scheduled in error nor moved to another."""

from __future__ import annotations

from iqdesk.domain.docket import ENTERED_IN_ERROR


def is_gone(row: str) -> str:
    """The condition that a setting, under the alias `row`, left its day: in error, or moved with a code that says not held."""
    return f"""(coalesce({row}.code, '') = '{ENTERED_IN_ERROR}' or {row}.moved_to is not null and coalesce((
        select k.flags ->> 'held' from codes k where k.of_table = 'adjournment' and k.code = {row}.code
        and coalesce(k.first, '') <= {row}.day and coalesce(k.last, '9999') >= {row}.day
        order by k.first desc limit 1), '') = 'no')"""
