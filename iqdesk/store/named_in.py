"""Whose whole name stands in a text: looked up by the words of the text, for a docket has many more names than a text words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.named_people import NamesIn

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection

# A folded name begins with a word of the text: it ends there, or a space or a mark follows. Or a mark comes first: a nickname
# in quotes. `cross` has SQLite look each word up among the names; left alone it goes through all names for each word.
_FOLLOWED = """
select c.id, family, given from json_each(:words) word
    cross join cases c on c.search_name >= word.value || {first} and c.search_name < word.value || {end}
"""
_BEGUN = "select c.id, family, given from cases c where c.search_name >= {first} and c.search_name < {end}"
_MARKS = (
    ("' '", "'0'"),
    ("':'", "'A'"),
    ("'['", "'a'"),
    ("'{'", "char(127)"),
    ("char(0xAB)", "char(0xBC)"),
    ("char(0x2010)", "char(0x2030)"),
)
_BEGINS = " union ".join(
    [
        "select c.id, family, given from json_each(:words) word cross join cases c on c.search_name = word.value",
        *(_FOLLOWED.format(first=first, end=end) for first, end in _MARKS),
        *(_BEGUN.format(first=first, end=end) for first, end in _MARKS),
    ]
)


def respondents_named_in(connection: Connection, text: str) -> dict[int, tuple[str, ...]]:
    """The cases whose respondent is named whole, each with the spellings found, in the order of their identities."""
    names = NamesIn(text)
    rows = connection.execute(_BEGINS, {"words": json.dumps(sorted(names.words))})
    found = {case_id: names.spellings(family, given) for case_id, family, given in rows}
    return {case_id: found[case_id] for case_id in sorted(found) if found[case_id]}
