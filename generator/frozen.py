"""Makes dataclasses that are frozen for checkers alone, as what enforces it at run time costs every run.

Of a run over 25 endpoints it took a sixth: two methods more are compiled for each class, and an `__init__` that may
not assign puts each field in its place by a call. mypy and Pyright see the dataclass of the standard library, and
refuse every assignment; all that imports from here is checked, the tests included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(cls=None, /, *, frozen=False, **options):
        """The decorator of the standard library; what is frozen can be hashed, and is assigned to by nobody."""
        if frozen:
            options.setdefault("unsafe_hash", options.get("eq", True))
        return dataclasses.dataclass(cls, **options)


__all__ = ["dataclass"]
