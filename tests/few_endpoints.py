"""Copies `api.yaml` for sets of a few endpoints, in which what replaces a retired one may not be."""

from __future__ import annotations

import re
from pathlib import Path

_REPLACED_BY = re.compile(
    r"^    replacedBy:(?: \[.*\]\n|\n(?:      - .*\n)+)", re.MULTILINE
)


def copy_platform(source: Path, target: Path) -> None:
    """Copies the file without the endpoints that its notices name; the providers' words stay."""
    text = _REPLACED_BY.sub("", source.read_text("utf-8"))
    assert "replacedBy" not in text
    target.write_text(text, "utf-8")
