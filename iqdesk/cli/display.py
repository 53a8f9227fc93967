"""Whether a window can be opened here, asked before Qt is loaded, because Qt answers by ending the program."""

from __future__ import annotations

import ctypes
import os
import sys

# Shared libraries that Qt's wheels expect of a Linux system, and the Debian package that brings each.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
DEBIAN_PACKAGES_FOR_X = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def why_no_window() -> str:
    """A sentence that says why no window can be opened, empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    needs_display = platform in ("", "xcb", "wayland")
    if needs_display and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no display here to open a window on. Run this where you see a desktop."
    wanted = DEBIAN_PACKAGES | (DEBIAN_PACKAGES_FOR_X if needs_display else {})
    missing = missing_packages(wanted)
    if missing:
        return f"Qt needs libraries that are missing here. Install them: apt-get install {' '.join(missing)}."
    return ""


def missing_packages(wanted: dict[str, str]) -> list[str]:
    """The packages of those libraries in `wanted` that cannot be loaded here."""
    return [package for library, package in wanted.items() if not _can_load(library)]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
