"""Python's garbage collector, held back while work is done that it would only disturb."""

from __future__ import annotations

import gc


class Collector:
    """Held by any number of holders; the last one to let go sets it free again, if it was free before the first."""

    def __init__(self) -> None:
        self._holders = 0
        self._was_enabled = False

    def hold(self) -> None:
        """Collect nothing until `release`."""
        if not self._holders:
            self._was_enabled = gc.isenabled()
            gc.disable()
        self._holders += 1

    def release(self) -> None:
        """Collect again, if nobody else holds it."""
        self._holders -= 1
        if not self._holders and self._was_enabled:
            gc.enable()


COLLECTOR = Collector()  # there is one in a program
