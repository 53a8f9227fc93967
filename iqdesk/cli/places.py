"""Where a command writes: places refused before the work begins, what cannot be written, and new dockets made whole."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.domain.records import DOCKET_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

ANOTHER_FOLDER = "Choose a folder that you may write to."
ANOTHER_PLACE = "Choose another name, or a folder that you may write to."


def refuse_new_docket_at(docket: Path, otherwise: str) -> None:
    """Refuse a place where no new docket can be made, before a long read; `otherwise` says what to do when one is there."""
    try:
        if docket.exists():
            raise Refused(f"{docket} is there already. {otherwise}")
        _refuse_missing_folder(docket.parent)
    except OSError as error:
        raise Refused(f"{docket} cannot be made: {error.strerror}. {ANOTHER_FOLDER}") from error
    if not os.access(docket.parent, os.W_OK | os.X_OK):
        raise Refused(f"{docket} cannot be made: the folder {docket.parent} is not yours to write to. {ANOTHER_FOLDER}")


@contextmanager
def made_whole(docket: Path) -> Iterator[Path]:
    """A path beside `docket` to make it at. What stands there at the end moves to its place; after a failure nothing stays."""
    part = docket.with_name(f"{docket.name}.part-{os.getpid()}")
    try:
        yield part
        if docket.exists():
            raise Refused(f"{docket} appeared meanwhile. Choose another name; nothing was written over it.")
        part.rename(docket)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def saving(out: Path, before: str = "") -> Iterator[None]:
    """What the disk refuses while `out` is written, in words; `before` says what was done by then."""
    try:
        yield
    except OSError as error:
        raise Refused(f"{before}{out} cannot be written: {error.strerror}. {ANOTHER_PLACE}") from error


@contextmanager
def fitting_in_a_sheet() -> Iterator[None]:
    """What a spreadsheet file cannot hold, in words."""
    from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - only to write one

    try:
        yield
    except SheetTrouble as trouble:
        raise Refused(str(trouble)) from trouble


@contextmanager
def printing(what_came_of_it: str) -> Iterator[None]:
    """What no paper can be made of, in words; `what_came_of_it` begins the sentence."""
    from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print

    try:
        yield
    except Unprintable as error:
        raise Refused(f"{what_came_of_it}: {error}") from error


def refuse_saved_at(out: Path, docket: Path | None, noun: str, example: str, *endings: str) -> None:
    """Refuse a place where a file would be written over the docket or over what is no file, or where it cannot be.

    `noun` is what is written there, `example` a name that would do; `endings` are others than that of the example.
    """
    better = out.with_name(example) if out.name else Path(example)
    fitting = (Path(example).suffix, *endings)
    try:
        if out.suffix == DOCKET_SUFFIX or (docket is not None and out.exists() and out.samefile(docket)):
            raise Refused(f"{out} is the name of a docket, and a {noun} never takes its place. Write, say, {better}.", USAGE)
        if out.is_dir():
            raise Refused(f"{out} is a folder. Name the file in it, say {out / example}.")
        if out.suffix.lower() not in fitting:
            named = " or ".join(f"{out.stem}{suffix}" for suffix in fitting)
            raise Refused(f"A {noun} is written as {' or '.join(fitting)}. Name the file {named}.", USAGE)
        if out.exists() and not out.is_file():
            raise Refused(f"{out} is not an ordinary file. Choose another name, say {example}.")
        _refuse_missing_folder(out.parent)
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror}. {ANOTHER_FOLDER}") from error


def _refuse_missing_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise Refused(f"There is no folder {folder}. Make it first, or choose another one.")
