"""The one door through which a finished paper leaves: one that masks is looked through for A-numbers first."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from iqdesk.saving import FileKind, begins_with, save_whole

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


def paper_kind(noun: str) -> FileKind:
    """A kind of paper, for `save_paper`."""
    return FileKind(noun, "PDF", ".pdf", begins_with(b"%PDF-"))


def cleared(pdf: bytes, unseen: Collection[str] | None) -> bytes:
    """The bytes that may be saved or printed: LeakFound where a masked paper shows an A-number.

    `unseen` are this docket's own numbers, none of which may be read in it; None for a paper that names its cases.
    """
    if unseen is not None:
        from iqdesk.reports.leak_scan import refuse_leaks  # noqa: PLC0415 - two readers of PDF, only for what is masked

        refuse_leaks(pdf, unseen)
    return pdf


def save_paper(path: Path, kind: FileKind, pdf: bytes, unseen: Collection[str] | None) -> None:
    """Write a paper that is cleared to `path`, whole or not at all; OSError if the folder refuses or `path` is not for a PDF."""
    safe = cleared(pdf, unseen)

    def write(out: BinaryIO) -> None:
        out.write(safe)

    save_whole(path, kind, write)
