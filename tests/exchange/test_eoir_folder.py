"""Finding the tables: the folder or the one above it, and a plain sentence for everything else."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from iqdesk.exchange.eoir import FolderTrouble, find_folder, read_release
from iqdesk.exchange.eoir_folder import open_tables
from iqdesk.exchange.eoir_layout import HEARINGS
from iqdesk.exchange.eoir_table import Watch, pieces

from .releases import a_release

if TYPE_CHECKING:
    from pathlib import Path

QWM = frozenset({"QWM"})


def test_the_folder_itself_or_the_one_above_is_found(tmp_path: Path) -> None:
    tables = a_release(tmp_path / "EOIR Case Data 2026-0401")
    (tmp_path / "Lookup").mkdir()
    assert find_folder(tables) == tables
    assert find_folder(tmp_path) == tables
    assert find_folder(str(tmp_path)) == tables
    assert read_release(tmp_path, QWM).rows.hearings


def test_file_names_are_found_in_any_case(tmp_path: Path) -> None:
    folder = a_release(tmp_path / "release")
    (folder / "tbl_schedule.csv").rename(folder / "TBL_Schedule.CSV")
    assert read_release(folder, QWM).rows.hearings


def test_two_releases_in_one_folder_must_be_chosen_from(tmp_path: Path) -> None:
    a_release(tmp_path / "2026-04")
    a_release(tmp_path / "2026-05")
    with pytest.raises(FolderTrouble, match=r"more than one release: “2026-04”, “2026-05”\. Choose one"):
        find_folder(tmp_path)


def test_a_zip_file_and_a_folder_with_one_are_to_be_unzipped_first(tmp_path: Path) -> None:
    archive = tmp_path / "EOIR Case Data.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("A_TblCase.csv", "IDNCASE")
    for path in (archive, tmp_path):
        with pytest.raises(FolderTrouble, match=r"Unzip it first with 7-Zip.*Deflate64"):
            find_folder(path)


def test_what_is_no_folder_or_holds_no_tables_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderTrouble, match="is not a folder"):
        find_folder(tmp_path / "nowhere")
    (tmp_path / "notes.csv").write_text("x")
    with pytest.raises(FolderTrouble, match=r"none of EOIR’s tables\. Choose"):
        find_folder(tmp_path)


@pytest.mark.parametrize("table", ["A_TblCase", "B_TblProceeding", "tbl_schedule"])
def test_a_required_table_that_is_missing_is_named(tmp_path: Path, table: str) -> None:
    (a_release(tmp_path) / f"{table}.csv").unlink()
    with pytest.raises(FolderTrouble, match=rf"lacks {table}\.csv"):
        read_release(tmp_path, QWM)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\0\0", b"IDNSCHEDULE;IDNPROCEEDING;IDNCASE\r\n"])
def test_a_file_without_its_header_is_refused_with_what_is_missing(tmp_path: Path, content: bytes) -> None:
    (a_release(tmp_path) / "tbl_schedule.csv").write_bytes(content)
    with pytest.raises(FolderTrouble, match=r"tbl_schedule\.csv.*IDNSCHEDULE, IDNPROCEEDING"):
        read_release(tmp_path, QWM)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    file = a_release(tmp_path) / "tbl_schedule.csv"
    file.write_bytes(file.read_bytes().replace(b"ADJ_DATE", b"OTHER"))
    with pytest.raises(FolderTrouble, match=r"header: ADJ_DATE missing"):
        read_release(tmp_path, QWM)


def test_a_byte_order_mark_and_nul_bytes_in_the_header_do_no_harm(tmp_path: Path) -> None:
    file = a_release(tmp_path) / f"{HEARINGS.name}.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"IDNCASE", b"IDN\0CASE"))
    assert read_release(tmp_path, QWM).rows.hearings


def test_what_the_system_refuses_to_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = a_release(tmp_path / "release")
    refusal = PermissionError(13, "Permission denied", str(folder))

    def refuse(*_: object, **__: object) -> None:
        raise refusal

    for method in ("iterdir", "open", "read_bytes"):
        with monkeypatch.context() as patch:
            (folder / "Count.txt").write_bytes(b"A_TblCase\t1\r\n")
            patch.setattr(type(folder), method, refuse)
            with pytest.raises(FolderTrouble, match=r"cannot be read: Permission denied"):
                read_release(folder, QWM)


def test_a_file_that_vanishes_while_it_is_read_is_said(tmp_path: Path) -> None:
    folder = a_release(tmp_path)
    tables = open_tables(folder)
    (folder / "tblAppeal.csv").unlink()
    with pytest.raises(FolderTrouble, match=r"tblAppeal\.csv” cannot be read to its end"):
        list(pieces(tables["tblAppeal"], Watch(None, None)))
