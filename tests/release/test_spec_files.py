"""A version is written into `api.yaml` where it stands, and nothing else of the file changes."""

from __future__ import annotations

import pytest

from generator.release.spec_files import with_versions
from generator.release.versions import Version


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "package:\n  name: v\n  version: 0.1.0 # of it\nschemas:\n  base: https://a/\nrest: 0.1.0\n",
            (
                "package:\n  name: v\n  version: 1.2.3 # of it\n"
                "schemas:\n  version: 10.0.0\n  base: https://a/\nrest: 0.1.0\n"
            ),
        ),
        (
            "schemas: {base: https://a/}\npackage: {name: v, version: '0.1.0'}\n",
            "schemas: {version: 10.0.0, base: https://a/}\npackage: {name: v, version: '1.2.3'}\n",
        ),
        (
            'package: {version: "0.10.0"}\nschemas: {base: https://a/, version: 0.1.0}\n',
            'package: {version: "1.2.3"}\nschemas: {base: https://a/, version: 10.0.0}\n',
        ),
    ],
    ids=["lines", "braces", "a version of its own"],
)
def test_only_the_versions_change(before: str, after: str) -> None:
    assert with_versions(before, Version(1, 2, 3), Version(10, 0, 0)) == after
