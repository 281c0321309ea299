"""Remembers which texts black has left alone, so that a check need not ask it again about the same text.

An approval is a digest of the text and of all that may change the verdict. It is kept beside the outputs, where git
does not see it: whoever checks a fresh checkout, as CI does, has every file proven.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from generator.write.unchanged import CACHE, make_cache

_NAME = "approved-1"
"""The number is that of the form, and of the options with which black is asked."""


class Approved:
    """What black has approved in a folder of outputs.

    Args:
        out: The folder of the outputs.
        version: The version of black.
    """

    def __init__(self, out: Path, version: str) -> None:
        self._out = out
        self._judge = f"{version} {sys.version}".encode()
        self._known: frozenset[str] = frozenset()
        with suppress(OSError, ValueError):
            known = (out / CACHE / _NAME).read_text("ascii")
            self._known = frozenset(known.split("\n"))

    def unknown(self, sources: Mapping[str, bytes]) -> dict[str, bytes]:
        """Those of some files, by path, that are not known to be approved."""
        return {
            path: content
            for path, content in sources.items()
            if self._seal(path, content) not in self._known
        }

    def remember(self, sources: Mapping[str, bytes], rejected: Iterable[str]) -> None:
        """Keeps that all of these files are approved, but for those with these paths, and forgets any other."""
        others = {*rejected}
        found = {
            self._seal(path, content)
            for path, content in sources.items()
            if path not in others
        }
        if found == self._known:
            return
        with suppress(OSError):  # then the next check asks black again
            place = Path(make_cache(str(self._out)), _NAME)
            own = place.with_name(f"{_NAME}.{os.getpid()}")
            own.write_text("\n".join(sorted(found)), "ascii")
            own.replace(place)

    def _seal(self, path: str, content: bytes) -> str:
        is_stub = path.endswith(".pyi")
        found = blake2b(b"%d %d:" % (is_stub, len(self._judge)), digest_size=20)
        found.update(self._judge)
        found.update(content)
        return found.hexdigest()
