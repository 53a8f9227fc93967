"""What the benchmarks compare with: the exact code of each baseline, and of our own part where it runs beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from iqdesk.store.docket_file import DocketFile


def plain_pass(folder: str, judges: Iterable[str]) -> None:
    """Every line of the schedule once, and nothing done with it."""
    for _line in (Path(folder) / "tbl_schedule.csv").open("rb"):
        pass


def our_import(folder: str, judges: Iterable[str]) -> None:
    """The whole reading of a release, all tables."""
    from iqdesk.exchange import eoir  # noqa: PLC0415 - measured apart from the baselines' imports

    eoir.read_release(folder, frozenset(judges))


def duckdb_look_ups(folder: str, judges: Iterable[str]) -> Sequence[tuple[str, ...]]:
    """The judge's own hearings, then all hearings of the proceedings found, by DuckDB straight from the file."""
    import duckdb  # noqa: PLC0415 - only in the dependency group `benchmarks`

    database = duckdb.connect()
    database.execute("set enable_progress_bar = false")
    table = (
        f"read_csv('{Path(folder) / 'tbl_schedule.csv'}', delim='\t', header=true, quote='', escape='', all_varchar=true,"
        " strict_mode=false, ignore_errors=true)"
    )
    own = f"select trim(IDNPROCEEDING) from {table} where upper(trim(IJ_CODE)) in (select unnest(?))"  # noqa: S608 - our own path
    keys = sorted({key for (key,) in database.execute(own, [list(judges)]).fetchall() if key})
    rows = f"select * from {table} where trim(IDNPROCEEDING) in (select unnest(?))"  # noqa: S608 - our own path
    found = database.execute(rows, [keys]).fetchall()
    if not found:
        raise AssertionError("DuckDB found nothing to compare with")
    return found


def fetch_what_the_standing_reads(file: DocketFile) -> None:
    """`fetchall()` of exactly the columns that the facts are made of."""
    from iqdesk.store.facts_rows import QUESTIONS  # noqa: PLC0415 - not part of a bare window's start

    for question in QUESTIONS.values():
        file._connection.execute(question).fetchall()


def fetch_the_days_of_all_cases(file: DocketFile) -> None:
    """`fetchall()` of the days by which cases are known: what a match compares, read once."""
    from iqdesk.store.match_days import DAYS  # noqa: PLC0415 - as above

    file._connection.execute(DAYS).fetchall()


def bare_window() -> None:
    """A main window with an empty table, shown and closed after its first frame."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - its import is part of what is measured
    from PySide6.QtGui import QStandardItemModel  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView  # noqa: PLC0415

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, app.quit)

    app = QApplication([])
    window, table = Window(), QTableView()
    table.setModel(QStandardItemModel(0, 7, table))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    app.exec()


if __name__ == "__main__":
    bare_window()
