"""Tells by a tag which package is to be published: `videotasks-0.2.0` is the client's, and the others have their own.

Their versions differ, as a change of the schemas need not be one for callers of the client.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from .building import PACKAGES, Package

FOLDER = "published"
"""Where the archives of the package lie that is to be published."""
INDEX = "index.txt"
"""Says for a workflow which kind of index takes them: `index=pypi` or `index=npm`."""


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


def holds_to(package: Package, repository: str) -> None:
    """Sees that npm can tell where a package comes from: provenance is refused of one that names another repository.

    Raises:
        SystemExit: Its package.json names none, or another one.
    """
    if package.kind != "npm":
        return
    told = json.loads((package.folder / "package.json").read_text("utf-8"))
    url = told.get("repository", {}).get("url")
    if url != f"git+{repository}.git":
        raise SystemExit(
            f"{package.name}: `repository.url` in package.json is {url!r}, and npm publishes with provenance what has "
            f"'git+{repository}.git' there: write it into the package.json.jinja of the package's templates"
        )


def set_apart(package: Package, archives: Sequence[Path], out: Path) -> None:
    """Copies the archives of the package that is to be published, and says which index takes them."""
    (out / FOLDER).mkdir()
    for archive in archives:
        shutil.copy(archive, out / FOLDER)
    index = "pypi" if package.kind == "python" else "npm"
    (out / INDEX).write_text(f"index={index}\n", "utf-8")
