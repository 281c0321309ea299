"""Tells by a tag which package is to be published: `videotasks-0.2.0` is the client's, and the others have their own.

Their versions differ, as a change of the schemas need not be one for callers of the client.
"""

from __future__ import annotations

from .building import PACKAGES, Package


def of_tag(tag: str) -> Package:
    """The package whose name and version a tag has.

    Raises:
        SystemExit: There is none, or it has another version.
    """
    name, _, version = tag.rpartition("-")
    named = {package.name: package for package in PACKAGES}
    if name not in named:
        names = ", ".join(f"{each}-VERSION" for each in named)
        raise SystemExit(f"{tag}: a tag is one of {names}")
    package = named[name]
    if version != package.version:
        raise SystemExit(f"{tag}: {name} has the version {package.version} here")
    return package
