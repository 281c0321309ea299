"""Finds the spec files in a folder, and tells what is wrong with where they lie."""

from __future__ import annotations

import os
import re
from fnmatch import filter as matching
from pathlib import Path, PurePath

from generator.frozen import dataclass
from generator.language.problem import Place, Problem, SpecError
from generator.systems import is_device_name


@dataclass(frozen=True)
class SpecFile:
    """A file of a set of specs."""

    path: Path
    name: str
    """How problems call it."""
    kind: str
    """api, types or endpoint."""

    @property
    def id(self) -> str:
        """The id of the endpoint, if it is one's."""
        family, operation = self.name.removesuffix(".yaml").split("/")[-2:]
        return f"{family}.{operation}"


def find(folder: Path, label: str) -> tuple[list[SpecFile], list[Problem]]:
    """The spec files, and what is wrong with where they lie."""
    if not folder.is_dir():
        what = "is not a folder: expected one with api.yaml and endpoints/"
        raise SpecError([Problem(Place(label), what)])
    files, problems = [], []
    api = folder / "api.yaml"
    name = f"{label}/api.yaml"
    if api.exists() or api.is_symlink():
        files.append(SpecFile(api, name, "api"))
    else:
        what = "is missing: it names package, providers and lifecycle"
        problems.append(Problem(Place(name), what))
    for kind, below in (("types", "types"), ("endpoint", "endpoints")):
        found = _below(folder / below)
        if kind == "endpoint" and not found:
            what = "has no specs: expected files endpoints/<family>/<operation>.yaml"
            problems.append(Problem(Place(label), what))
        for path in found:
            name = f"{label}/{below}/{path}"
            fault = None if _is_plain(path) else misplaced(PurePath(path), kind)
            if fault:
                problems.append(Problem(Place(name), fault))
            else:
                files.append(SpecFile(folder / below / path, name, kind))
    return files, problems


def _below(folder: Path) -> list[str]:
    """What has a name of a spec file below a folder, as POSIX paths from there, in the order of their steps."""
    whole = str(folder)
    found = [
        os.path.join(at, name)[len(whole) + 1 :].split(os.sep)
        for at, folders, names in os.walk(whole)
        for name in matching((*folders, *names), "*.y*ml")
    ]
    # As pathlib sorts paths.
    found.sort(key=lambda steps: [os.path.normcase(step) for step in steps])
    return ["/".join(steps) for steps in found]


_PLAIN = re.compile(r"([a-z][a-z0-9_]*)/([a-z][a-z0-9_]*)\.yaml")


def _is_plain(path: str) -> bool:
    """Whether a path is right at first sight, as nearly all are."""
    found = _PLAIN.fullmatch(path)
    return found is not None and not any(map(is_device_name, found.groups()))


_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


def misplaced(path: PurePath, kind: str) -> str | None:
    """What is wrong with a file's place below the folder of its kind; None: nothing."""
    if path.suffix != ".yaml":
        return "is misnamed: spec files end in .yaml"
    if kind == "types":
        return None
    if len(path.parts) != 2:
        return "is misplaced: expected endpoints/<family>/<operation>.yaml"
    for what, name in (("family", path.parts[0]), ("operation", path.stem)):
        if not _NAME.match(name):
            return (
                f"the {what} {name!r} cannot be a name in Python: expected small letters a-z, digits and _,"
                " a letter first"
            )
        if is_device_name(name):
            return f"the {what} {name!r} is a device on Windows, where no file can have its name: choose another one"
    return None
