"""Reads and writes YAML for tests: as PyYAML's `safe_load` and `safe_dump` do, in C where the library has that.

Scanning in Python takes nine times as long, and some thousand files are read in a run.
"""

from __future__ import annotations

from typing import Any

import yaml

_IN_C = yaml.__with_libyaml__
_Loader = yaml.CSafeLoader if _IN_C else yaml.SafeLoader
_Dumper = yaml.CSafeDumper if _IN_C else yaml.SafeDumper


def from_yaml(text: str) -> Any:
    """The value of a text."""
    return yaml.load(text, Loader=_Loader)


def to_yaml(value: object) -> str:
    """A text with this value, whose keys stand in their order."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True)
