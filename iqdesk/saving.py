"""Files that leave the program: written beside their place and moved there whole, and never over a docket."""

from __future__ import annotations

import errno
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from iqdesk.domain.records import DOCKET_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable

LOOKED_AT = 4096  # bytes of a file that is there already: a docket of any kind has as many


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that the program writes: `noun` names what is in it, `format` what such a file is.

    `is_one` tells by its first bytes whether a file that is there already is of this kind, so that it may be replaced.
    """

    noun: str
    format: str
    suffix: str
    is_one: Callable[[bytes], bool]


def save_whole(path: Path, kind: FileKind, write: Callable[[BinaryIO], None]) -> None:
    """Have `write` fill the file at `path`, whole or not at all; OSError if the folder refuses or `path` is not for this kind.

    Only a file of the same kind or an empty one is replaced: never a docket under whatever name, a folder, a device or a
    pipe. The command line and the desk both come here. Its owner alone may read it.
    """
    _refuse_what_is_another(path, kind)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w+b") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _refuse_what_is_another(path: Path, kind: FileKind) -> None:
    if path.suffix.lower() == DOCKET_SUFFIX:
        raise OSError(errno.EINVAL, f"a {kind.noun} does not take the name of a docket; end it in {kind.suffix}", str(path))
    if not path.exists():
        return
    if not path.is_file():
        raise OSError(errno.EINVAL, "that is no ordinary file", str(path))
    # Looked into only when its name says so: opening and closing a docket that is open here would give its lock away.
    if path.suffix.lower() != kind.suffix or not _is_one_or_empty(path, kind):
        raise OSError(errno.EEXIST, f"a file that is no {kind.format} is there already", str(path))


def _is_one_or_empty(path: Path, kind: FileKind) -> bool:
    with path.open("rb") as there:
        start = there.read(LOOKED_AT)
    return not start or kind.is_one(start)


def begins_with(start: bytes) -> Callable[[bytes], bool]:
    """Tells files that begin with these bytes."""

    def is_one(found: bytes) -> bool:
        return found.startswith(start)

    return is_one
