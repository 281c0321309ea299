# Copied from generator/templates/python/videotasks/_client/systems.py: edit that file, then run `make generate`.
"""Holds what differs between operating systems: names of devices, and how a file gets a name that is free.

Everything else is written once for all of them.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_DEVICE: Final = re.compile(
    r"(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[1-9¹²³])\Z", re.IGNORECASE
)


def is_device_name(name: str) -> bool:
    """Whether Windows has a device of this name, whatever its ending: no file can have it there."""
    return _DEVICE.match(name.partition(".")[0].rstrip(" ")) is not None


def move_to_free(source: Path, target: Path) -> None:
    """Moves a file to a name that nobody has.

    Raises:
        FileExistsError: Somebody has it, perhaps since a moment ago.
        OSError: The disk does not take it.
    """
    if sys.platform == "win32":
        source.rename(target)  # elsewhere this would replace the target
        return
    try:
        os.link(source, target)
    except OSError:
        # Somebody has the name, or the file system has no links.
        if os.path.lexists(target):
            raise FileExistsError(str(target)) from None
        source.replace(target)
    else:
        with suppress(OSError):  # it has its new name, whatever becomes of the old one
            source.unlink()
