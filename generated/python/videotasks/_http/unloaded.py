# Copied from generator/templates/python/videotasks/_http/unloaded.py: edit that file, then run `make generate`.
"""Tells whether urllib3 has not been imported, and nobody waits for that: then nobody can have changed it.

Importing it takes as long as all the rest of a first answer. What patches it, sets its options or
has it log has imported it; what does so as soon as it is imported has put itself in the way of
imports, and whatever is there that is not known to leave urllib3 alone counts as that.
"""

from __future__ import annotations

import builtins
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

_IMPORTERS: Final = {
    *("builtins", "_frozen_importlib", "_frozen_importlib_external", "zipimport"),
    *("_distutils_hack", "_virtualenv", "six", "videotasks"),
}
"""Modules whose importers change nothing of urllib3's."""
_EDITABLE: Final = "__editable__"
"""Begins those of packages that are installed from where they are edited."""
_ZSTANDARD: Final = ("zstandard", "backports.zstd", "compression.zstd")
"""What urllib3 unpacks Zstandard by, one version by the one, and another by the other."""


def unloaded() -> bool:
    """Whether urllib3 is as it was written, as it has not been read."""
    return "urllib3" not in sys.modules and all(map(_is_known, importers()))


def importers() -> tuple[object, ...]:
    """All that takes part in imports just now, and may change what it imports."""
    return builtins.__import__, *sys.meta_path, *sys.path_hooks


def codings() -> str:
    """The codings of a body that urllib3 unpacks, as it names them itself."""
    if not unloaded() or any(map(_is_there, _ZSTANDARD)):
        from urllib3 import util

        return util.make_headers(accept_encoding=True)["accept-encoding"]
    for brotli in ("brotlicffi", "brotli"):
        with suppress(ImportError):
            import_module(brotli)
            return "gzip,deflate,br"
    return "gzip,deflate"


def _is_known(importer: Any) -> bool:
    """Whether something that takes part in imports is what everybody has."""
    home = getattr(importer, "__module__", "") or type(importer).__module__
    root = str(home).partition(".")[0]
    return root in _IMPORTERS or root.startswith(_EDITABLE)


def _is_there(module: str) -> bool:
    """Whether a module is installed, and nobody has had it be none."""
    if module in sys.modules:
        found: Any = sys.modules[module]
        return found is not None
    package = module.partition(".")[0]
    if package != module and not _is_there(package):
        return False
    return find_spec(module) is not None
