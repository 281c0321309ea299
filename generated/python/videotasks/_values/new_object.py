# Copied from generator/templates/python/videotasks/_values/new_object.py: edit that file, then run `make generate`.
"""Names what makes an object without calling its `__init__`, for pickles that name no module of ours."""

from __future__ import annotations

import copyreg
from collections.abc import Callable
from typing import Any, Final, cast

new_object: Final = cast(
    "Callable[..., Any]",
    copyreg.__newobj__,  # type: ignore[attr-defined]  # documented in PEP 307
)
