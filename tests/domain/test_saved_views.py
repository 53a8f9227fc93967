"""What is kept of a list's view, read again whatever stands there."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import HearingKind, RuleBroken
from iqdesk.domain.lists import ListKind, ListQuery
from iqdesk.domain.saved_views import SavedView, kept, read_view, view_name


@st.composite
def queries(draw: st.DrawFn) -> tuple[ListKind, ListQuery]:
    kind = draw(st.sampled_from(ListKind))
    of_kind = st.sampled_from([None, *HearingKind]) if kind is ListKind.HEARINGS else st.none()
    view, order = draw(st.sampled_from(kind.views)), draw(st.sampled_from(kind.orders))
    return kind, ListQuery(view, order, draw(st.booleans()), draw(st.text(max_size=12)), draw(of_kind))


@given(queries())
def test_what_is_kept_is_read_as_it_was(one: tuple[ListKind, ListQuery]) -> None:
    kind, query = one
    assert read_view(kind, json.loads(json.dumps(kept(query)))) == query


GOOD = {"view": "all", "order": "date", "descending": False, "search": "", "of_kind": "merits"}


@pytest.mark.parametrize(
    "changes",
    [
        {"view": "granted"},
        {"view": 3},
        {"order": "likely to end soon"},
        {"descending": "no"},
        {"search": None},
        {"of_kind": "trial"},
        {"of_kind": None},
        {"of_kind": ["merits"]},
    ],
)
def test_what_means_nothing_here_is_no_query(changes: dict[str, object]) -> None:
    assert read_view(ListKind.HEARINGS, GOOD) is not None
    assert read_view(ListKind.HEARINGS, GOOD | changes) is None


@pytest.mark.parametrize("shows", [None, [], "all", 3, {}])
def test_what_is_no_view_at_all_is_none(shows: object) -> None:
    assert read_view(ListKind.CASES, shows) is None


def test_only_hearings_are_narrowed_to_a_kind() -> None:
    assert read_view(ListKind.CASES, GOOD | {"order": "respondent"}) is None
    assert read_view(ListKind.CASES, GOOD | {"order": "respondent", "of_kind": ""}) is not None


def test_a_view_that_cannot_be_shown_says_so() -> None:
    query = read_view(ListKind.HEARINGS, GOOD)
    assert SavedView(1, ListKind.HEARINGS, "Mine", query).trouble == ""
    assert SavedView(1, ListKind.HEARINGS, "Mine", None).trouble.startswith("“Mine” was saved by another release")


def test_a_name_is_one_line_of_forty_letters() -> None:
    assert view_name("  Detained \n merits ") == "Detained merits"
    for name in ("", " \t", "x" * 41):
        with pytest.raises(RuleBroken):
            view_name(name)
