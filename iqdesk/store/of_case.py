"""Which case a row belongs to, as SQL: the case of a row, and the rows of some cases so that indexes find them."""

from __future__ import annotations

CASES = "(select value from json_each(:cases))"
FILED = ("motions", "custody_requests", "appeals")
_BY_PROCEEDING = "(select case_id from proceedings where id = {table}.proceeding_id)"


def case_of(table: str) -> str:
    """The case that a row belongs to, where it says so itself or by its proceeding."""
    by_proceeding = _BY_PROCEEDING.format(table=table)
    if table == "hearings":
        return by_proceeding
    return f"coalesce({table}.case_id, {by_proceeding})" if table in FILED else f"{table}.case_id"


def rows_of(table: str, cases: str = CASES) -> str:
    """The condition that a row belongs to one of these cases; a family's bond belongs to the rider."""
    of_cases = f"case_id in {cases}"
    by_proceeding = f"proceeding_id in (select id from proceedings where {of_cases})"
    told = {
        "cases": f"id in {cases}",
        "hearings": by_proceeding,
        "court_reviews": f"appeal_id in (select id from appeals where {of_cases})",
        "family_links": f"rider_case_id in {cases}",
    } | dict.fromkeys(FILED, f"({of_cases} or case_id is null and {by_proceeding})")
    return told.get(table, of_cases)
