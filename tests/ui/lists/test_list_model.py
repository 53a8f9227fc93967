"""A list as ids and pages: shown at once, read on in slices, kept where it was when the same question is asked again."""

from __future__ import annotations

import random
from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.lists import list_model
from iqdesk.ui.lists.list_model import PAGE, PAGES_KEPT, ListModel, place_in
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

COLUMNS = (Column("Number", "1,000,000"), Column("Again", "1,000,000"))


class Store:
    """Knows every id but those that are gone; notes which it was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()
        self.refusals = 0  # how many questions the docket still refuses

    def rows(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(len(ids))
        if self.refusals:
            self.refusals -= 1
            raise DocketTrouble("The disk refused to read the docket.")
        return [Row(one, (Cell(str(one)), Cell(str(one)))) for one in ids if one not in self.gone]


def at_once(question: Callable[[], None]) -> bool:
    question()
    return True


def parts(*sizes: int, start: int = 0) -> Iterator[array[int]]:
    for size in sizes:
        yield array("q", range(start, start + size))
        start += size


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def model(qtbot: QtBot, store: Store) -> ListModel:
    return ListModel(COLUMNS, store.rows, at_once)


@pytest.fixture
def in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part is a slice of its own."""
    monkeypatch.setattr(list_model, "AT_ONCE", 0)
    monkeypatch.setattr(list_model, "A_SLICE", 0)


def shown(model: ListModel) -> list[int]:
    return [int(model.row_at(row).cells[0].text) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: ListModel, qtmodeltester: ModelTester) -> None:
    model.take(parts(30), anew=True)
    qtmodeltester.check(model, force_py=True)


@pytest.mark.usefixtures("in_slices")
def test_the_model_keeps_qts_rules_while_it_grows(model: ListModel, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    qtmodeltester.check(model, force_py=True)  # stays with the model and looks at every change
    with qtbot.waitSignal(model.filled):
        model.take(parts(7, 0, 30, PAGE), anew=True)
    assert shown(model) == list(range(PAGE + 37))
    with qtbot.waitSignal(model.filled):
        model.take(parts(5, 5), anew=False)
    assert shown(model) == list(range(10))


def test_a_short_list_is_whole_at_once(model: ListModel) -> None:
    model.take(parts(3, 4), anew=True)
    assert model.is_whole
    assert shown(model) == list(range(7))


@pytest.mark.usefixtures("in_slices")
def test_the_first_part_of_a_long_list_shows_before_the_rest_is_read(model: ListModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.filled) as filled:
        model.take(parts(250, 250, 250), anew=True)
        assert (model.rowCount(), model.is_whole) == (250, False)
        assert model.row_at(249).key == 249  # the last row of a page that is not full yet
    assert filled.args == [True]
    assert shown(model) == list(range(750))


@pytest.mark.usefixtures("in_slices")
def test_the_same_question_changes_nothing_until_all_is_read(model: ListModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.filled):
        model.take(parts(10, 10), anew=True)
    with qtbot.waitSignal(model.filled) as filled:
        model.take(parts(10, 10), anew=False)
        assert model.rowCount() == 20
    assert filled.args == [False]
    with qtbot.waitSignal(model.filled) as filled:
        model.take(parts(10, 5), anew=False)
        assert model.rowCount() == 20
    assert filled.args == [True]
    assert shown(model) == list(range(15))


@pytest.mark.usefixtures("in_slices")
def test_another_question_ends_the_reading_of_the_one_before(model: ListModel, qtbot: QtBot) -> None:
    model.take(parts(10, 10, 10), anew=True)
    with qtbot.waitSignal(model.filled):
        model.take(parts(3, 3, start=100), anew=True)
    assert shown(model) == [100, 101, 102, 103, 104, 105]


@pytest.mark.usefixtures("in_slices")
def test_a_list_that_nobody_looks_at_is_not_read_on(model: ListModel, qtbot: QtBot) -> None:
    asked: list[int] = []

    def told(sizes: Iterable[int]) -> Iterator[array[int]]:
        for size in sizes:
            asked.append(size)
            yield array("q", range(size))

    model.take(told([1, 2, 3]), anew=True)
    model.stop()
    with qtbot.waitSignal(model.filled):
        model.take(parts(4), anew=True)
    assert asked == [1]


@pytest.mark.usefixtures("in_slices")
def test_a_docket_that_cannot_be_read_on_leaves_what_is_shown(store: Store, qtbot: QtBot) -> None:
    refused: list[bool] = []

    def refuse(question: Callable[[], None]) -> bool:
        refused.append(True)
        return False

    model = ListModel(COLUMNS, store.rows, refuse)
    model.take(parts(2, 2), anew=True)
    qtbot.waitUntil(lambda: bool(refused))
    assert (model.rowCount(), model.is_whole) == (2, True)


def test_lines_are_read_for_the_pages_that_are_looked_at(model: ListModel, store: Store) -> None:
    model.take(parts(PAGE * 100), anew=True)
    assert store.asked == []
    for row in (0, 1, PAGE * 50, PAGE * 50 + 3):
        assert model.row_at(row).key == row
    assert store.asked == [PAGE, PAGE]


def test_only_so_many_pages_are_kept(model: ListModel, store: Store) -> None:
    model.take(parts(PAGE * (PAGES_KEPT + 2)), anew=True)
    for page in range(PAGES_KEPT + 2):
        model.row_at(page * PAGE)
    assert len(model._pages) == PAGES_KEPT
    model.row_at(0)
    assert len(store.asked) == PAGES_KEPT + 3


def test_a_row_that_is_gone_is_empty_and_the_others_stay_in_their_places(model: ListModel, store: Store) -> None:
    store.gone = {1}
    model.take(parts(3), anew=True)
    assert [model.row_at(row).key for row in range(3)] == [0, None, 2]
    assert model.cell_at(1, 0).text == ""
    assert model.data(model.index(2, 1), Qt.ItemDataRole.DisplayRole) == "2"


def test_rows_that_the_docket_refuses_are_empty_and_asked_for_again(model: ListModel, store: Store, qtbot: QtBot) -> None:
    model.take(parts(PAGE * 3), anew=True)
    store.refusals = 1
    with qtbot.waitSignal(model.dataChanged):
        assert [model.row_at(row) for row in (0, 1)] == [list_model.GONE, list_model.GONE]
        assert store.asked == [PAGE]  # once for all the cells of a frame
    assert [model.row_at(row).key for row in (0, 1)] == [0, 1]


def test_rows_that_the_docket_refuses_for_good_are_said_once_and_stay_empty(store: Store, qtbot: QtBot) -> None:
    said: list[str] = []

    def guard(question: Callable[[], None]) -> bool:
        try:
            question()
        except DocketTrouble as trouble:
            said.append(str(trouble))
            return False
        return True

    model = ListModel(COLUMNS, store.rows, guard)
    model.take(parts(5), anew=True)
    store.refusals = 100
    assert model.row_at(0) is list_model.GONE
    qtbot.waitUntil(lambda: bool(said))
    assert model.row_at(4) is list_model.GONE
    assert (said, len(store.asked)) == (["The disk refused to read the docket."], 2)
    store.refusals = 0
    model.take(parts(5), anew=False)
    assert model.row_at(4).key == 4


@given(st.lists(st.integers(-(1 << 63), (1 << 63) - 1), unique=True), st.data())
def test_an_id_is_found_where_it_stands(ids: list[int], data: st.DataObject) -> None:
    held = array("q", ids)
    for place, one in enumerate(ids):
        assert place_in(held, one) == place
    other = data.draw(st.integers())
    assert place_in(held, other) == (ids.index(other) if other in ids else None)


def test_an_id_is_not_found_across_two_others() -> None:
    across = int.from_bytes(array("q", [0x0102030405060708, 0x1112131415161718]).tobytes()[3:11], "little")
    assert place_in(array("q", [0x0102030405060708, 0x1112131415161718]), across) is None
    assert place_in(array("q", [0x0102030405060708, 0x1112131415161718, across]), across) == 2


def test_a_million_rows_are_walked_without_waiting(model: ListModel, qtbot: QtBot) -> None:
    model.take(parts(1_000_000), anew=True)
    table = Table(COLUMNS, "A million", model=model)
    qtbot.addWidget(table)
    table.resize(600, 400)
    with qtbot.waitExposed(table):
        table.show()
    for place in random.Random(7).sample(range(1_000_000), 20):  # noqa: S311 - places to look at, no secret
        table.choose(place)
        assert table.current_key() == place
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_key() == 999_999
