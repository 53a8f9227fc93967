"""Small releases of invented rows, written to a folder the way EOIR writes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "eoir-sample"
TABLES = SAMPLE / "EOIR Case Data"

HEADERS = {file.stem: file.read_text(encoding="latin-1").partition("\n")[0].split("\t") for file in TABLES.glob("*.csv")}


def a_line(table: str, **cells: str) -> bytes:
    """One line of `table` with the named cells filled in."""
    unknown = set(cells) - set(HEADERS[table])
    assert not unknown, unknown
    return "\t".join(cells.get(name, "") for name in HEADERS[table]).encode("latin-1")


def a_proceeding(key: int = 30, case: int = 20, judge: str = "QWM", **cells: str) -> bytes:
    cells = {"CASE_TYPE": "RMV", "CUSTODY": "N", **cells}
    return a_line("B_TblProceeding", IDNPROCEEDING=str(key), IDNCASE=str(case), IJ_CODE=judge, **cells)


def a_hearing(key: int = 90, proceeding: int = 30, case: int = 20, judge: str = "QWM", **cells: str) -> bytes:
    keys = {"IDNSCHEDULE": str(key), "IDNPROCEEDING": str(proceeding), "IDNCASE": str(case), "IJ_CODE": judge}
    return a_line("tbl_schedule", **{**keys, "ADJ_DATE": "2019-03-04 00:00:00.000", "CAL_TYPE": "I", **cells})


def a_case(key: int = 20, **cells: str) -> bytes:
    return a_line("A_TblCase", IDNCASE=str(key), **{"CASE_TYPE": "RMV", "CUSTODY": "N", **cells})


def a_motion(key: int = 40, proceeding: str = "30", case: str = "20", judge: str = "QWM", **cells: str) -> bytes:
    keys = {"IDNMOTION": str(key), "IDNPROCEEDING": proceeding, "IDNCASE": case, "IJ_CODE": judge}
    return a_line("tbl_Court_Motions", **{**keys, "REC_TYPE": "TV", **cells})


def a_release(folder: Path, tables: Mapping[str, Sequence[bytes]] | None = None, *, end: bytes = b"\r\n") -> Path:
    """A folder with all ten tables; those not named hold one proceeding, its case and one hearing of judge QWM, or nothing."""
    content = {"B_TblProceeding": [a_proceeding()], "A_TblCase": [a_case()], "tbl_schedule": [a_hearing()]}
    content |= {table: list(lines) for table, lines in (tables or {}).items()}
    folder.mkdir(parents=True, exist_ok=True)
    for table, names in HEADERS.items():
        lines = ["\t".join(names).encode(), *content.get(table, [])]
        (folder / f"{table}.csv").write_bytes(end.join(lines) + end)
    return folder
