"""Which settings are set for their day, as SQL: neither in error, nor moved to another, nor a release's twin of a typed one."""

from __future__ import annotations

from iqdesk.domain.docket import ENTERED_IN_ERROR, RESERVED_CODES
from iqdesk.store.facts_rows import apart

RESERVED = ", ".join(f"'{code}'" for code in sorted(RESERVED_CODES))  # for SQL's `code in (…)`


def takes_place(row: str) -> str:
    """The condition that a setting, under the alias `row`, was not scheduled in error."""
    return f"({row}.code is null or {row}.code <> '{ENTERED_IN_ERROR}')"


def is_gone(row: str) -> str:
    """The condition that a setting, under the alias `row`, left its day: in error, or moved with a code that says not held."""
    return f"""(not {takes_place(row)} or {row}.moved_to is not null and coalesce((
        select k.flags ->> 'held' from codes k where k.of_table = 'adjournment' and k.code = {row}.code
        and coalesce(k.first, '') <= {row}.day and coalesce(k.last, '9999') >= {row}.day
        order by k.first desc limit 1), '') = 'no')"""


_AT_THE_SAME_TIME = """
    select count(*) from hearings t join proceedings q on q.id = t.proceeding_id join cases k on k.id = q.case_id
    where t.day = h.day and t.start_minute = h.start_minute and t.kind = h.kind and t.shared_with is null
    and t.judge in (select code from judge_codes)"""
# The condition that the setting `h` of the case `c`, set apart as not yet matched, can be none but one typed setting of its
# day, hour, kind, nationality and type of case: then the day would list it twice. Where two could be meant both stay listed.
IS_TWIN = f"""({apart("hearings", "h")} and 1 = ({_AT_THE_SAME_TIME}
    and t.release is null and not {is_gone("t")} and (k.id = c.id or k.release is null and k.nationality = c.nationality
    and k.case_type = c.case_type and not exists (
        select 1 from refused_matches where case_id = k.id and public_case_id = c.id)))
    and 1 = ({_AT_THE_SAME_TIME} and {apart("hearings", "t")}
    and (k.id = c.id or k.nationality = c.nationality and k.case_type = c.case_type)))"""
