"""Taking public releases in: what is added, what is updated, and what a person typed and no release overwrites."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from iqdesk.domain.docket import Manner, Outcome, OutcomeKind, Touched
from iqdesk.domain.lists import WHOLE, ListKind
from iqdesk.domain.public import PublicAppeal, PublicCourtReview, PublicCustodySpell, PublicFamilyLink, PublicIdentifier
from iqdesk.store.release_rows import public_identity
from iqdesk.store.releases import ReleaseChanges, TableChanges
from store.every_verb import (
    COMPLETED,
    TODAY,
    a_public_case,
    a_public_hearing,
    a_public_motion,
    a_public_proceeding,
    a_release,
    an_empty_docket,
    content,
    no_public_rows,
)

if TYPE_CHECKING:
    from iqdesk.domain.public import PublicRows
    from iqdesk.store.docket_file import DocketFile

NAME = "EOIR Case Data"
NEXT_MONTH = date(2026, 4, 10)


def read(file: DocketFile, rows: PublicRows, on: date = TODAY) -> ReleaseChanges:
    return file.record_release(rows, NAME, on)


def the(file: DocketFile, table: str, key: int) -> dict[str, object]:
    """The row of a table with this public key."""
    return next(row for row in content(file)[table] if row["public_key"] == key)


def test_a_release_adds_its_rows(file: DocketFile) -> None:
    changes = read(file, a_release())
    assert changes.tables["cases"] == TableChanges(added=2)
    others = ["proceedings", "hearings", "motions", "custody_requests", "appeals", "court_reviews", "custody_spells"]
    others += ["family_links", "case_identifiers"]
    assert [changes.tables[table] for table in others] == [TableChanges(added=1)] * 9
    assert changes.changed == 11
    assert Touched.CASES | Touched.HEARINGS | Touched.MOTIONS | Touched.CUSTODY | Touched.APPEALS in changes.touched
    assert [(one.name, one.imported_on) for one in file.releases()] == [(NAME, TODAY)]


def test_the_same_release_again_changes_nothing_and_leaves_no_trace(file: DocketFile) -> None:
    read(file, a_release())
    before, last = content(file), file.last_step()
    changes = read(file, a_release(), NEXT_MONTH)
    assert (changes.changed, changes.touched) == (0, Touched.NOTHING)
    assert changes.tables["hearings"] == TableChanges(unchanged=1)
    assert (content(file), file.last_step()) == (before, last)
    assert len(file.releases()) == 1


def test_a_newer_release_updates_and_adds(file: DocketFile) -> None:
    read(file, a_release(proceedings=[a_public_proceeding(completed=None, manner=None, has_decision=False)]))
    changes = read(file, a_release(hearings=[a_public_hearing(), a_public_hearing(40_000_002)]), NEXT_MONTH)
    assert changes.tables["proceedings"] == TableChanges(updated=1)
    assert changes.tables["hearings"] == TableChanges(added=1, unchanged=1)
    row = the(file, "proceedings", 30_000_001)
    assert (row["completed"], row["manner"]) == ("2025-05-06", "decision")
    newest = file.releases()[-1]
    assert (newest.imported_on, row["release"]) == (NEXT_MONTH, newest.id)
    assert the(file, "motions", 50_000_001)["release"] == file.releases()[0].id


def test_a_row_that_a_newer_release_lacks_stays(file: DocketFile) -> None:
    read(file, a_release())
    read(file, no_public_rows(), NEXT_MONTH)
    assert len(content(file)["hearings"]) == 1


def test_a_release_never_overwrites_what_was_typed(file: DocketFile) -> None:
    read(file, a_release(hearings=[a_public_hearing(code=None)], proceedings=[a_public_proceeding(completed=None, manner=None)]))
    hearing = the(file, "hearings", 40_000_001)
    file.record_outcome(int(str(hearing["id"])), COMPLETED, TODAY)
    typed = the(file, "hearings", 40_000_001)["typed"], the(file, "proceedings", 30_000_001)["typed"]
    assert typed == (",code,is_recorded,", ",completed,has_decision,judge,manner,")
    later = a_release(
        hearings=[a_public_hearing(code="13", judge="QWN")],
        proceedings=[a_public_proceeding(completed=date(2025, 6, 2), judge="ZZK", location="PT2")],
    )
    changes = read(file, later, NEXT_MONTH)
    assert changes.tables["hearings"] == changes.tables["proceedings"] == TableChanges(updated=1)
    hearing, proceeding = the(file, "hearings", 40_000_001), the(file, "proceedings", 30_000_001)
    assert (hearing["code"], hearing["judge"]) == ("8B", "QWN")
    assert (proceeding["completed"], proceeding["judge"], proceeding["location"]) == ("2025-05-05", "QWM", "PT2")


def test_typing_twice_notes_the_columns_of_both(file: DocketFile) -> None:
    read(file, a_release())
    case = the(file, "cases", 20_000_001)
    proceeding = the(file, "proceedings", 30_000_001)
    file.record_custody_change(int(str(case["id"])), "R", TODAY, 1)
    assert the(file, "cases", 20_000_001)["typed"] == ",custody,"
    assert proceeding["typed"] == the(file, "proceedings", 30_000_001)["typed"] == ""  # it was completed
    motion = int(str(the(file, "motions", 50_000_001)["id"]))
    file.record_ruling(motion, TODAY)
    file.record_ruling(motion, date(2026, 3, 9))
    assert the(file, "motions", 50_000_001)["typed"] == ",decided_on,has_decision,"


def test_undo_takes_a_whole_release_back(file: DocketFile) -> None:
    empty = content(file)
    read(file, a_release())
    first = content(file)
    read(file, a_release(cases=[a_public_case(nationality="GT")], motions=[a_public_motion(50_000_002)]), NEXT_MONTH)
    file.undo()
    assert content(file) == first
    file.undo()
    assert content(file) == empty


def test_two_dockets_give_the_same_row_the_same_identity(file: DocketFile) -> None:
    read(file, a_release())
    with an_empty_docket("QWN") as other:
        read(other, a_release(), NEXT_MONTH)
        for table in ("cases", "proceedings", "hearings", "motions", "appeals", "case_identifiers"):
            assert [row["id"] for row in content(file)[table]] == [row["id"] for row in content(other)[table]]


def test_an_identity_depends_on_table_and_key_alone() -> None:
    assert public_identity("cases", 1) == public_identity("cases", 1) != public_identity("proceedings", 1)
    assert 0 < public_identity("cases", 1) < 2**63


def test_rows_that_refer_to_absent_ones_get_stubs(file: DocketFile) -> None:
    alone = no_public_rows()._replace(
        hearings=[a_public_hearing()], motions=[a_public_motion(50_000_009, proceeding_key=30_000_009)]
    )
    changes = read(file, alone)
    assert changes.tables["cases"] == TableChanges(added=1)
    assert changes.tables["proceedings"] == TableChanges(added=2)
    assert [row["is_stub"] for row in content(file)["cases"] + content(file)["proceedings"]] == [1, 1, 1]
    assert the(file, "proceedings", 30_000_001)["case_id"] == public_identity("cases", 20_000_001)
    assert read(file, alone, NEXT_MONTH).changed == 0


def test_a_stub_becomes_a_row_when_a_release_has_it_and_never_the_other_way(file: DocketFile) -> None:
    read(file, no_public_rows()._replace(hearings=[a_public_hearing()]))
    read(file, a_release(), NEXT_MONTH)
    assert the(file, "proceedings", 30_000_001)["is_stub"] == the(file, "cases", 20_000_001)["is_stub"] == 0
    before = content(file)
    changes = read(file, no_public_rows()._replace(hearings=[a_public_hearing()]), date(2026, 5, 10))
    assert (changes.changed, content(file)) == (0, before)


def test_a_proceeding_without_a_case_gets_one_of_its_own(file: DocketFile) -> None:
    rows = no_public_rows()._replace(proceedings=[a_public_proceeding(case=None), a_public_proceeding(30_000_002, case=None)])
    read(file, rows)
    cases = {row["id"] for row in content(file)["cases"]}
    assert len(cases) == 2
    assert {row["public_key"] for row in content(file)["cases"]} == {None}
    assert {row["case_id"] for row in content(file)["proceedings"]} == cases


def test_rows_of_every_kind_make_their_cases_known(file: DocketFile) -> None:
    rows = no_public_rows()._replace(
        motions=[a_public_motion(proceeding_key=None, case_key=1)],
        custody_requests=[one._replace(proceeding_key=None, case_key=2) for one in a_release().custody_requests],
        appeals=[one._replace(proceeding_key=None, case_key=3) for one in a_release().appeals],
        custody_spells=[PublicCustodySpell(9, 4, "D", TODAY, None)],
        identifiers=[PublicIdentifier(9, 5, "DS")],
        family_links=[PublicFamilyLink(9, 6, 7, TODAY, None)],
    )
    read(file, rows)
    assert sorted(int(str(row["public_key"])) for row in content(file)["cases"]) == [1, 2, 3, 4, 5, 6, 7]


def test_rows_that_hang_on_nothing_are_left_out(file: DocketFile) -> None:
    rows = no_public_rows()._replace(
        court_reviews=[PublicCourtReview(1, 999, TODAY, "REM"), PublicCourtReview(2, None, TODAY, "REM")],
        custody_spells=[PublicCustodySpell(1, None, "D", TODAY, None)],
        family_links=[PublicFamilyLink(1, None, 7, TODAY, None), PublicFamilyLink(2, 6, None, TODAY, None)],
        identifiers=[PublicIdentifier(1, None, "DS")],
    )
    read(file, rows)
    tables = ("court_reviews", "custody_spells", "family_links", "case_identifiers")
    assert [content(file)[table] for table in tables] == [[], [], [], []]


@pytest.mark.parametrize(
    ("start", "stop", "minutes"), [(510, 630, 120), (510, 510, None), (630, 510, None), (None, 510, None), (510, None, None)]
)
def test_a_settings_minutes_lie_between_its_times(
    file: DocketFile, start: int | None, stop: int | None, minutes: int | None
) -> None:
    read(file, a_release(hearings=[a_public_hearing(start=start, stop=stop)]))
    assert the(file, "hearings", 40_000_001)["minutes"] == minutes


def test_a_key_twice_in_one_release_is_one_row(file: DocketFile) -> None:
    twice = no_public_rows()._replace(cases=[a_public_case(), a_public_case()])
    assert read(file, twice).tables["cases"] == TableChanges(added=1, unchanged=1)


def test_what_a_proceeding_ended_in_is_kept_as_its_manner_alone(file: DocketFile) -> None:
    read(file, a_release(proceedings=[a_public_proceeding(manner=Manner.IN_ABSENTIA)]))
    row = the(file, "proceedings", 30_000_001)
    assert (row["manner"], row["has_decision"]) == ("in absentia", 1)
    assert "decision" not in row


def test_a_case_identifier_reads_as_the_mark_its_code_stands_for(file: DocketFile) -> None:
    # Code DS stands for a status case, RN and RD for the cap; another code for nothing.
    codes = ("DS", "RN", "RD", "J1")
    rows = a_release(identifiers=[PublicIdentifier(number, 20_000_001, code) for number, code in enumerate(codes)])
    read(file, rows)
    assert [mark.kind.value for mark in file.facts().marks] == ["status case", "cap", "cap"]


# Rows set apart.


def test_public_rows_from_the_typed_from_date_on_are_set_apart(file: DocketFile) -> None:
    later = date(2026, 3, 2)
    rows = a_release(
        proceedings=[a_public_proceeding(), a_public_proceeding(30_000_002, 20_000_002, completed=later)],
        hearings=[a_public_hearing(), a_public_hearing(40_000_002, on=later)],
        motions=[a_public_motion(), a_public_motion(50_000_002, decided_on=later)],
        appeals=[*a_release().appeals, PublicAppeal(70_000_002, None, 20_000_001, "IJ", "Case Appeal", later, "A", later, "DIS")],
    )
    assert read(file, rows).set_apart == 0
    assert file.correct_typed_from(later) is Touched.EVERYTHING
    facts = file.facts()
    assert facts.set_apart == 4
    assert [len(rows) for rows in (facts.proceedings, facts.hearings, facts.motions, facts.appeals)] == [1, 1, 1, 1]
    lists = (ListKind.HEARINGS, ListKind.MOTIONS, ListKind.COMPLETIONS)
    for kind in lists:
        ids = [one for part in file.list_ids(kind, WHOLE[kind], TODAY) for one in part]
        assert (len(ids), file.list_count(kind), file.list_apart(kind)) == (1, 1, 1)
    assert (file.list_count(ListKind.CASES), file.list_apart(ListKind.CASES)) == (2, 0)
    file.correct_typed_from(None)
    assert (file.facts().set_apart, len(file.facts().hearings)) == (0, 2)
    assert [(file.list_count(kind), file.list_apart(kind)) for kind in lists] == [(2, 0)] * 3


def test_a_public_row_that_somebody_touched_is_not_set_apart(file: DocketFile) -> None:
    file.correct_typed_from(date(2025, 5, 5))
    assert read(file, a_release()).set_apart == 3  # completion, hearing, appeal; the motion was ruled on before
    hearing = int(str(the(file, "hearings", 40_000_001)["id"]))
    file.record_outcome(hearing, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    facts = file.facts()
    assert [one.code for one in facts.hearings] == ["13"]
    assert facts.proceedings == ()


def test_a_public_row_rests_on_its_release_until_it_is_touched(file: DocketFile) -> None:
    read(file, a_release())
    (release,) = file.releases()
    (motion,) = file.facts().motions
    assert motion.release == release.id
    file.record_ruling(motion.id, TODAY)
    assert file.facts().motions[0].release is None
    assert file.facts().releases == (release,)


def test_the_docket_knows_the_keys_of_its_public_rows_but_not_of_stubs(file: DocketFile) -> None:
    read(file, a_release(proceedings=[a_public_proceeding(case=20_000_009)]))
    keys = file.public_keys()
    assert keys.proceedings == {30_000_001}
    assert 20_000_009 not in keys.cases
    assert 20_000_001 in keys.cases
    assert (len(keys.hearings), len(keys.motions), len(keys.identifiers)) == (1, 1, 1)
