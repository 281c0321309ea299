"""Says of a file whether it is what the mock's storage may have held, whichever faults struck."""

from __future__ import annotations

from videotasks.mock import FORMATS
from videotasks.mock._forms import in_format
from videotasks.mock._versions import other_bytes


def is_version_of(data: bytes, first: bytes) -> bool:
    """Whether bytes are a file, its other version, or either of them in another format."""
    return any(
        data == version or any(data == in_format(version, form) for form in FORMATS)
        for version in (first, other_bytes(first))
    )
