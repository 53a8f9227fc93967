"""The paper on a printer: its pages are drawn from the bytes in memory, so that no file is written on the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from iqdesk.ui import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iqdesk.reports.page_images import Pages

FINEST = 300  # dots to the inch: finer than the eye, and a page is some 25 megabytes of dots
POINTS = 72


class PrintDialog:
    """The system's own dialog for a printer. Qt's offers no file: its own file dialog would look into dockets."""

    @staticmethod
    def has_printers() -> bool:
        """Whether there is any to ask for."""
        return bool(QPrinterInfo.availablePrinterNames())

    @staticmethod
    def ask(parent: QWidget, pages: int, name: str) -> QPrinter | None:
        """The printer that was chosen, or None to leave it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setMinMax(1, pages)
        try:
            return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()


def file_of(printer: QPrinter) -> Path | None:
    """The file that a system's dialog writes in place of a printer; the paper's own bytes go there, not pictures of its pages."""
    name = printer.outputFileName()
    return Path(name) if name else None


def leaves_out(printer: QPrinter, pages: int) -> bool:
    """Whether some pages were chosen, not all."""
    return (printer.fromPage() or 1, printer.toPage() or pages) != (1, pages)


def print_pages(printer: QPrinter, pages: Pages) -> str:
    """Send the pages that were chosen to a printer, each on paper of its own size; what is said of it."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    printer.setFullPage(True)
    painter = QPainter()
    for page in range(first - 1, last):
        size = pages.sizes[page]
        printer.setPageSize(QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Point))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        if page == first - 1:
            if not painter.begin(printer):
                return "The printer did not take it. Nothing was printed."
        else:
            printer.newPage()
        _draw(painter, printer, pages, page)
    painter.end()
    return f"{words.plural(last - first + 1, 'page')} sent to {printer.printerName() or 'the printer'}."


def _draw(painter: QPainter, printer: QPrinter, pages: Pages, page: int) -> None:
    dots = min(printer.resolution(), FINEST)
    drawn = pages.render(page, dots / POINTS)
    image = QImage(drawn.rgb, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888)
    size, scale = pages.sizes[page], printer.resolution() / POINTS
    painter.drawImage(QRectF(0, 0, size.width * scale, size.height * scale), image)
