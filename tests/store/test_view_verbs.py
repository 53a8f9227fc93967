"""Saved views: recorded, renamed, taken away, undone; the same for everybody; what another release left is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import HearingView, ListKind
from store.every_verb import a_view, content

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile


def told(file: DocketFile) -> list[tuple[ListKind, str]]:
    return [(view.kind, view.name) for view in file.saved_views()]


def undo_name(file: DocketFile) -> str:
    step = file.next_undo()
    return "" if step is None else step.name


def test_views_stand_in_the_order_of_the_lists_and_of_their_names(file: DocketFile) -> None:
    for kind, name in ((ListKind.HEARINGS, "b"), (ListKind.CASES, "Ü"), (ListKind.HEARINGS, "A")):
        assert file.record_view(a_view(kind, name)) is Touched.VIEWS
    assert told(file) == [(ListKind.CASES, "Ü"), (ListKind.HEARINGS, "A"), (ListKind.HEARINGS, "b")]


def test_what_is_saved_comes_back_and_a_name_is_used_once(file: DocketFile) -> None:
    file.record_view(a_view(search="nguyen", descending=True))
    assert undo_name(file) == "Saved the view “No outcome yet” of hearings"
    file.record_view(a_view(name=" no outcome YET ", view=HearingView.HELD))
    (view,) = file.saved_views()
    assert (view.name, view.query) == ("no outcome YET", a_view(view=HearingView.HELD).query)
    assert undo_name(file) == "Changed the view “no outcome YET” of hearings"
    file.undo()
    (view,) = file.saved_views()
    assert (view.name, view.query) == ("No outcome yet", a_view(search="nguyen", descending=True).query)


def test_one_name_can_stand_in_two_lists(file: DocketFile) -> None:
    file.record_view(a_view(ListKind.CASES, "Mine"))
    file.record_view(a_view(ListKind.MOTIONS, "Mine"))
    assert len(told(file)) == 2


def test_a_view_is_renamed_but_not_to_the_name_of_another(file: DocketFile) -> None:
    first, second = a_view(name="First"), a_view(name="Second")
    file.record_view(first)
    file.record_view(second)
    with pytest.raises(RuleBroken, match="There is a view “second” of hearings already"):
        file.correct_view(first.id, "second")
    file.correct_view(first.id, "FIRST")
    assert [name for _, name in told(file)] == ["FIRST", "Second"]
    assert undo_name(file) == "Renamed the view “First” to “FIRST”"


def test_a_view_is_taken_away_and_comes_back(file: DocketFile) -> None:
    view = a_view()
    file.record_view(view)
    before = content(file)
    file.withdraw_view(view.id)
    assert told(file) == []
    assert undo_name(file) == "Took away the view “No outcome yet”"
    with pytest.raises(RuleBroken, match="no longer in the docket"):
        file.withdraw_view(view.id)
    file.undo()
    assert content(file) == before


@pytest.mark.parametrize("name", ["", "x" * 41])
def test_a_name_that_will_not_do_is_refused_and_nothing_written(file: DocketFile, name: str) -> None:
    file.record_view(a_view())
    before = content(file)
    with pytest.raises(RuleBroken):
        file.record_view(a_view(name=name))
    with pytest.raises(RuleBroken):
        file.correct_view(file.saved_views()[0].id, name)
    assert content(file) == before


def test_two_people_have_the_same_views(file: DocketFile) -> None:
    file.record_view(a_view())
    file.add_person(NewPerson("Whitcombe", "Dana"))
    file.author = file.people()[1]
    assert [name for _, name in told(file)] == ["No outcome yet"]


@pytest.mark.parametrize(("of_list", "shows"), [("hearings", '{"view": "granted"}'), ("hearings", "[]"), ("rulings", "{}")])
def test_what_another_release_saved_is_listed_without_a_query(file: DocketFile, of_list: str, shows: str) -> None:
    with file.one_step("Saved by another release"):
        file._connection.execute("insert into saved_views (id, list, name, shows) values (7, ?, 'Old', ?)", (of_list, shows))
    (view,) = file.saved_views()
    assert (view.name, view.query) == ("Old", None)
    file.withdraw_view(view.id)
    assert told(file) == []
