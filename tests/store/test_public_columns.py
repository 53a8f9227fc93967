"""The columns that a release fills: every one is known for what it is, and has words for its values."""

from __future__ import annotations

import pytest

from iqdesk.store.public_columns import COMPARED, PublicColumn, Says, in_words, is_released
from iqdesk.store.release_rows import wanted
from store.every_verb import a_release


def test_every_column_that_a_release_fills_is_known_as_such() -> None:
    for table, rows, only_new in wanted(a_release(), {}):
        if table in COMPARED and not only_new:
            for row in rows:
                assert [name for name in row.keys() - {"id", "public_key", "is_stub"} if not is_released(table, name)] == []


def test_no_compared_column_is_one_that_no_release_fills() -> None:
    filled = {(table, name) for table, rows, _ in wanted(a_release(), {}) for row in rows for name in row}
    assert [(table, name) for table, columns in COMPARED.items() for name in columns if (table, name) not in filled] == []


@pytest.mark.parametrize(
    ("column", "value", "label", "words"),
    [
        (PublicColumn("completed", Says.DAY), "2026-03-09", "", "Mar 9, 2026"),
        (PublicColumn("hour", Says.HOUR), 780, "", "1:00 PM"),
        (PublicColumn("minutes set", Says.MINUTES), 90, "", "90 minutes"),
        (PublicColumn("outcome", Says.CODE), "17", "Respondent seeking counsel", "17 Respondent seeking counsel"),
        (PublicColumn("outcome", Says.CODE), "X9", "", "X9"),
        (PublicColumn("outcome", Says.CODE), None, "", "no code"),
        (PublicColumn("custody", Says.CUSTODY), "N", "", "never detained"),
        (PublicColumn("custody", Says.CUSTODY), "Q", "", "Q"),
        (PublicColumn("counsel", Says.COUNSEL), 1, "", "with counsel"),
        (PublicColumn("counsel", Says.COUNSEL), 0, "", "without counsel"),
        (PublicColumn("judge"), "QWM", "", "QWM"),
        (PublicColumn("completed", Says.DAY), None, "", "nothing"),
    ],
)
def test_values_are_said_in_words(column: PublicColumn, value: str | int | None, label: str, words: str) -> None:
    assert in_words(column, value, label) == words
