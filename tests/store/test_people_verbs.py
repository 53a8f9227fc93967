"""Who works on a docket: clerks are added and named, and the history goes on naming whoever wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.entries import NewPerson
from iqdesk.store.docket_file import DocketFile
from store.every_verb import TODAY, a_mark_entry, content, prepared

if TYPE_CHECKING:
    from pathlib import Path

    from iqdesk.domain.records import Person


def added(file: DocketFile, family: str = "Whitcombe", given: str = "Dana") -> Person:
    entry = NewPerson(family, given)
    file.add_person(entry)
    return next(one for one in file.people() if one.id == entry.id)


def undo_name(file: DocketFile) -> str:
    step = file.next_undo()
    return "" if step is None else step.name


def test_the_judge_comes_first_and_clerks_by_name(file: DocketFile) -> None:
    added(file, "Whitcombe", "Dana")
    added(file, "Abara", "Ifeoma")
    assert [(one.name, one.role) for one in file.people()] == [
        ("Marguerite A. Ellery", "judge"),
        ("Ifeoma Abara", "clerk"),
        ("Dana Whitcombe", "clerk"),
    ]
    assert undo_name(file) == "Added clerk Ifeoma Abara"


@pytest.mark.parametrize(("family", "given"), [("", ""), (" ", "\t"), ("ellery", "Marguerite A."), (" Whitcombe", "Dana ")])
def test_a_name_that_tells_nobody_apart_is_refused(file: DocketFile, family: str, given: str) -> None:
    added(file)
    before = content(file)
    with pytest.raises(RuleBroken):
        file.add_person(NewPerson(family, given))
    assert content(file) == before


def test_one_name_is_enough(file: DocketFile) -> None:
    assert added(file, "", "Dana").name == "Dana"


def test_a_name_is_corrected_in_the_history_too(file: DocketFile) -> None:
    clerk, judge = added(file), file.author
    file.author = clerk
    case = a_case()
    file.add_case(case, TODAY)
    file.author = judge
    file.correct_person(clerk.id, "Whitcombe-Lee", "Dana")
    assert undo_name(file) == "Changed the clerk’s name to Dana Whitcombe-Lee"
    assert [line.author for line in file.case(case.id).history] == ["Dana Whitcombe-Lee"]


def test_the_judges_name_is_the_dockets(file: DocketFile) -> None:
    file.correct_person(file.author.id, "Ellery", "Marguerite B.")
    assert file.judge.name == file.people()[0].name == "Marguerite B. Ellery"
    file.correct_judge(family="Ellery", given="M.", on_duty_from=None)
    assert file.judge.name == file.people()[0].name == "M. Ellery"
    file.undo()
    assert file.judge.name == file.people()[0].name == "Marguerite B. Ellery"


def test_a_judge_without_a_name_works_and_can_be_given_one() -> None:
    with DocketFile.in_memory(a_judge(family="", given="")) as file:
        assert file.people()[0].name == "Judge"
        file.correct_person(file.author.id, "Ellery", "")
        assert file.judge.name == "Ellery"


def test_whoever_has_written_stays_and_undo_goes_on_before_them(file: DocketFile) -> None:
    prepared(file)
    clerk, judge = added(file), file.author
    file.author = clerk
    assert undo_name(file) == "Added appeal, A000\u00a0123\u00a0456"  # not oneself
    file.author = judge
    assert undo_name(file) == "Added clerk Dana Whitcombe"
    file.author = clerk
    case = a_case("000999888")
    file.add_case(case, TODAY)
    file.add_mark(a_mark_entry(case))
    file.author = judge
    for _ in range(2):
        file.undo()
    assert undo_name(file) == "Added appeal, A000\u00a0123\u00a0456"
    while file.undo():
        pass
    assert file.case_count() == 0
    assert [one.name for one in file.people()] == ["Marguerite A. Ellery", "Dana Whitcombe"]
    while file.redo():
        pass
    assert file.case_count() == 3


def test_every_docket_tells_itself_apart_and_says_so_again_after_a_restart(tmp_path: Path) -> None:
    with DocketFile.create(tmp_path / "one.iqdocket", a_judge()) as one, DocketFile.in_memory(a_judge()) as other:
        uid = one.uid
        assert uid != other.uid
    with DocketFile.open(tmp_path / "one.iqdocket") as again:
        assert again.uid == uid
