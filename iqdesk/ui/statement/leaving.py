"""What leaves the composer: the paper saved and remembered, printed, checked, and its sealed key page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.files.save_dialog import with_suffix

if TYPE_CHECKING:
    from iqdesk.domain.docket import Touched
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.statement.statement_page import StatementPage

PDF = "PDF (*.pdf)"
NO_FILE_NAME = '<>:"/\\|?*'  # what one system or another takes in no name of a file
KEEP_APART = "It is a plain PDF with whole numbers and names: keep it apart from the statement."
NO_PRINTER = "No printer is set up on this computer. Save as PDF writes the paper to a file, which can be printed elsewhere."
NO_PART = "Nothing was written: a file holds the whole statement, or it could not be verified. Choose all pages, or a printer."
NOT_FILED = "It is not among the filed statements: nothing is recorded while another day is looked at."


class Leaving(QObject):
    """Acts on the paper that the page shows, with what was typed last."""

    def __init__(self, page: StatementPage) -> None:
        super().__init__(page)
        self._page = page

    def save(self) -> None:
        """Ask where, and write the paper there whole or not at all."""
        page = self._page
        page.settle()
        draft = page.drafting.draft
        called = "".join(letter for letter in draft.name if letter not in NO_FILE_NAME).strip()
        of = f"{called}, as of" if called else "as of"
        name = f"Statement FY{draft.year}, {of} {page.made.day(draft).isoformat()}.pdf"
        path = self._asked_place("Save the statement as PDF", name)
        if path is not None:
            self.write_to(path)

    def _asked_place(self, title: str, name: str) -> Path | None:
        first = folder_beside(self._page.desk) / name
        chosen, kind = FileDialog.save_file(self._page, title, str(first), PDF)
        return with_suffix(Path(chosen), kind or PDF) if chosen else None

    def write_to(self, path: Path) -> None:
        """Write the paper to `path`, remember in the docket what it said, and say so."""
        page = self._page
        page.say("")
        page.settle()
        page.setCursor(Qt.CursorShape.WaitCursor)
        writing = _Writing(page, path)
        try:
            if not page.desk.show(writing) or writing.paper is None or writing.printed is None:
                return
            filed = self._file(writing.paper, writing.printed)
            page.say(f"Saved as {path.name} in {path.parent}. {filed}")
        finally:
            page.unsetCursor()

    def _file(self, paper: StatementPaper, printed: Printed) -> str:
        """Keep with the docket what went out; what is said of that."""
        desk = self._page.desk
        if desk.why_not:
            return NOT_FILED
        return "It is among the filed statements." if desk.do(_Filing(paper, printed)) else ""

    def save_key_page(self) -> None:
        """Ask where, and write which row is which case: a paper of its own, to be kept apart."""
        page, desk = self._page, self._page.desk
        page.settle()
        path = self._asked_place("Save the sealed key page", f"Key to the statement FY{desk.year.year}.pdf")
        if path is not None and desk.show(_WritingKey(page, path)):
            page.say(f"Saved as {path.name} in {path.parent}. {KEEP_APART}")

    def print_out(self) -> None:
        """Ask for a printer, and send it the pages; a file chosen in its place is saved as any statement is."""
        from iqdesk.reports.page_images import pages  # noqa: PLC0415 - PDFium, only to print
        from iqdesk.ui.statement.printing import PrintDialog, file_of, leaves_out, print_pages  # noqa: PLC0415 - as little as a start needs

        page = self._page
        page.settle()
        if not PrintDialog.has_printers():
            page.say(NO_PRINTER)
            return
        making = _Making(page)
        if not page.desk.show(making) or making.cleared is None:
            return
        made = pages(making.cleared)
        printer = PrintDialog.ask(page, len(made), f"Statement FY{page.desk.year.year}")
        if printer is None:
            return
        path = file_of(printer)
        if path is not None:
            self._print_to(path, whole=not leaves_out(printer, len(made)))
            return
        page.setCursor(Qt.CursorShape.WaitCursor)
        try:
            page.say(print_pages(printer, made))
        finally:
            page.unsetCursor()

    def _print_to(self, path: Path, *, whole: bool) -> None:
        if whole:
            self.write_to(with_suffix(path, PDF))
        else:
            self._page.say(NO_PART)

    def check(self) -> None:
        """Say what keeps the paper from being printed, and ask of each full name in the words whether it stays."""
        from iqdesk.ui.statement.check_dialog import CheckDialog  # noqa: PLC0415 - when it is asked for

        page = self._page
        page.settle()
        page.setCursor(Qt.CursorShape.WaitCursor)
        try:
            dialog = CheckDialog(page)
        finally:
            page.unsetCursor()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_filed(self) -> None:
        """The statements that were saved, each with whether it still follows from the docket."""
        from iqdesk.ui.statement.filed_dialog import FiledDialog  # noqa: PLC0415 - when it is asked for

        FiledDialog.show_to(self._page, self._page.desk)


def _paper(page: StatementPage) -> StatementPaper:
    """The paper with what was typed last; a draft that another release wrote may want what this one does not know."""
    draft = page.drafting.draft
    if draft.trouble:
        raise DocketTrouble(f"No paper was made of it. {draft.trouble}")
    return page.made.make(draft)


class _Making:
    """The paper laid out and looked through for what may not be seen: on this thread, at once."""

    def __init__(self, page: StatementPage) -> None:
        self._page = page
        self.paper: StatementPaper | None = None
        self.printed: Printed | None = None
        self.cleared: bytes | None = None

    def __call__(self) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement.printed import cleared  # noqa: PLC0415

        self.paper = _paper(self._page)
        try:
            self.printed = self._page.printed_now(self.paper)
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
        from iqdesk.reports.statement.printed import save_statement  # noqa: PLC0415

        self.paper = _paper(self._page)
        try:
            made = self._page.printed_now(self.paper)
            save_statement(self._path, made)
        except OSError as error:
            raise DocketTrouble(
                f"The statement was not saved: {error.strerror or error}. Nothing was written; choose another name or folder."
            ) from error
        except Unprintable as why:
            raise DocketTrouble(f"The statement was not saved. {why}") from why
        self.printed = made


class _WritingKey:
    """Writes the key to the paper that is shown."""

    def __init__(self, page: StatementPage, path: Path) -> None:
        self._page = page
        self._path = path

    def __call__(self) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement.key_page import key_page, save_key_page  # noqa: PLC0415

        try:
            save_key_page(self._path, key_page(_paper(self._page)))
        except OSError as error:
            raise DocketTrouble(f"The key page was not saved: {error.strerror or error}. Nothing was written.") from error
        except Unprintable as why:
            raise DocketTrouble(f"The key page was not saved. {why}") from why


class _Filing:
    """The verb that keeps with the docket what a paper said."""

    def __init__(self, paper: StatementPaper, printed: Printed) -> None:
        self._paper = paper
        self._printed = printed

    def __call__(self, file: DocketFile) -> Touched:
        from iqdesk.reports.statement.record import new_filed  # noqa: PLC0415 - reportlab, only to print

        return file.file_statement(new_filed(self._paper, self._printed.pdf, file.last_written()))
