"""What leaves the composer: the paper saved and remembered, printed, checked, and its sealed key page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from iqdesk.store.trouble import DocketTrouble

if TYPE_CHECKING:
    from iqdesk.reports.evidence import StatementPaper
    from iqdesk.reports.statement import Printed
    from iqdesk.ui.statement.statement_page import StatementPage


class Leaving(QObject):
    """Acts on the paper that the page shows, with what was typed last."""

    def __init__(self, page: StatementPage) -> None:
        super().__init__(page)
        self._page = page

    def save(self) -> None:
        """Ask where, and write the paper there whole or not at all."""
        page, desk = self._page, self._page.desk
        page.settle()
        draft = page.drafting.draft
        name = f"Statement FY{draft.year}, as of {page.made.day(draft).isoformat()}.pdf"
        folder = desk.file.path.parent if desk.file.path else Path.home()
        chosen, _ = QFileDialog.getSaveFileName(page, "Save the statement as PDF", str(folder / name), "PDF (*.pdf)")
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write the paper to `path`, remember in the docket what it said, and say so."""
        page = self._page
        page.settle()
        page.setCursor(Qt.CursorShape.WaitCursor)
        writing = _Writing(page, path)
        try:
            if not page.desk.show(writing) or writing.paper is None or writing.printed is None:
                return
            page.say(f"Saved as {path.name} in {path.parent}.")
        finally:
            page.unsetCursor()

    def print_out(self) -> None:
        """Ask for a printer, and send it the pages; nothing is written."""
        from iqdesk.reports.page_images import pages  # noqa: PLC0415 - PDFium, only to print
        from iqdesk.ui.statement.printing import PrintDialog, print_pages  # noqa: PLC0415 - as little as a start needs

        page = self._page
        page.settle()
        making = _Making(page)
        if not page.desk.show(making) or making.cleared is None:
            return
        made = pages(making.cleared)
        printer = PrintDialog.ask(page, len(made), f"Statement FY{page.desk.year.year}")
        if printer is None:
            return
        page.setCursor(Qt.CursorShape.WaitCursor)
        try:
            page.say(print_pages(printer, made))
        finally:
            page.unsetCursor()


class _Making:
    """The paper with what was typed last, laid out and looked through for what may not be seen: on this thread, at once."""

    def __init__(self, page: StatementPage) -> None:
        self._page = page
        self.paper: StatementPaper | None = None
        self.printed: Printed | None = None
        self.cleared: bytes | None = None

    def __call__(self) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement import cleared, printed  # noqa: PLC0415

        self.paper = self._page.made.make(self._page.drafting.draft)
        try:
            self.printed = printed(self.paper)
            self.cleared = cleared(self.printed)
        except Unprintable as why:
            raise DocketTrouble(f"The statement was not printed. {why}") from why


class _Writing(_Making):
    """Writes the statement; a folder that refuses is trouble in words."""

    def __init__(self, page: StatementPage, path: Path) -> None:
        super().__init__(page)
        self._path = path

    def __call__(self) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement import printed, save_statement  # noqa: PLC0415

        self.paper = self._page.made.make(self._page.drafting.draft)
        try:
            made = printed(self.paper)
            save_statement(self._path, made)
        except OSError as error:
            raise DocketTrouble(
                f"The statement was not saved: {error.strerror or error}. Nothing was written; choose another folder."
            ) from error
        except Unprintable as why:
            raise DocketTrouble(f"The statement was not saved. {why}") from why
        self.printed = made
