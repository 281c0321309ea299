"""Reads spec files from a folder or a git revision, with a digest of each, so that equal files need not be parsed.

The digests are git's own, so that nothing of a revision is read but what differs.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from generator.changes import FOLDER, former
from generator.language.load import load
from generator.language.model import SpecSet
from generator.language.problem import Place, Problem, SpecError

API = "api.yaml"
SHARED = (API, "types/")
"""The files that several endpoints share."""
_FOLDERS = ("types/", "endpoints/", f"{FOLDER}/")


class Tree(Protocol):
    """A set of spec files that can be compared with another one."""

    @property
    def label(self) -> str:
        """What problems call it."""
        raise NotImplementedError

    @property
    def digests(self) -> Mapping[str, str]:
        """Path below the folder -> digest."""
        raise NotImplementedError

    def contents(self, paths: Collection[str]) -> Mapping[str, bytes]:
        """What some of its files hold."""
        raise NotImplementedError


@dataclass(frozen=True)
class Folder:
    """Spec files that lie in a folder."""

    label: str
    digests: Mapping[str, str]
    root: Path

    def contents(self, paths: Collection[str]) -> Mapping[str, bytes]:
        """What some of its files hold."""
        return {path: (self.root / path).read_bytes() for path in paths}


@dataclass(frozen=True)
class Revision:
    """Spec files of a git revision."""

    label: str
    digests: Mapping[str, str]
    repository: Path

    def contents(self, paths: Collection[str]) -> Mapping[str, bytes]:
        """What some of its files hold."""
        wanted = [*paths]
        asked = "".join(f"{self.digests[path]}\n" for path in wanted).encode()
        left = git(self.repository, "cat-file", "--batch", given=asked)
        found = {}
        for path in wanted:
            head, _, left = left.partition(b"\n")
            size = int(head.split()[2])
            found[path], left = left[:size], left[size + 1 :]
        return found


def tree(name: str, repository: Path) -> Tree:
    """The specs in a folder, or `specs/` of a revision of a git repository.

    Raises:
        SpecError: It is neither.
    """
    folder = Path(name)
    if name and folder.is_dir():
        return _folder(folder, name)
    try:
        found = git(
            repository,
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            f"{name}^{{commit}}",
        )
        commit = found.decode().strip()
        listed = git(repository, "ls-tree", "-r", "-z", "--full-tree", commit, "specs/")
    except (OSError, subprocess.CalledProcessError):
        what = f"is neither a folder of specs nor a revision that git has here{_why(repository)}"
        raise SpecError([Problem(Place(name), what)]) from None
    digests = {}
    for line in listed.decode().split("\0"):
        about, _, path = line.partition("\t")
        below = path.removeprefix("specs/")
        if _is_spec(below):
            digests[below] = about.split()[2]
    return Revision(f"{name}:specs", digests, repository)


def _folder(folder: Path, name: str) -> Folder:
    found = [folder / API]
    for below in _FOLDERS:
        found += (folder / below).rglob("*")
    digests = {
        path.relative_to(folder).as_posix(): _digest(path.read_bytes())
        for path in sorted(found)
        if _is_spec(path.relative_to(folder).as_posix()) and path.is_file()
    }
    return Folder(name.rstrip("/\\"), digests, folder)


def _is_spec(path: str) -> bool:
    return path == API or (
        path.startswith(_FOLDERS) and path.endswith((".yaml", ".yml"))
    )


def _digest(content: bytes) -> str:
    """What git calls a file of this content."""
    head = f"blob {len(content)}\0".encode()
    return hashlib.sha1(head + content, usedforsecurity=False).hexdigest()


def git(repository: Path, *words: str, given: bytes | None = None) -> bytes:
    """What git says of a repository.

    Raises:
        OSError: There is no git.
        subprocess.CalledProcessError: It refuses.
    """
    command: Sequence[str] = ("git", "-C", str(repository), *words)
    done = subprocess.run(  # noqa: S603  # what users name stands behind `--end-of-options`
        command, input=given, capture_output=True, check=True
    )
    return done.stdout


def lacking(repository: Path) -> str | None:
    """Why git may lack a revision that there is, and what to do; None: it has all of them."""
    try:
        shallow = git(repository, "rev-parse", "--is-shallow-repository")
    except OSError:
        return "there is no git: install it, or compare folders"
    except subprocess.CalledProcessError:
        return "this is no clone of a repository: compare folders"
    if shallow.strip() == b"true":
        return "this is a shallow clone: `git fetch --unshallow` gets the old ones"
    return None


def _why(repository: Path) -> str:
    why = lacking(repository)
    return f" ({why})" if why else ""


def file_of(id_: str) -> str:
    """The file of an endpoint."""
    return f"endpoints/{id_.replace('.', '/')}.yaml"


def loaded(of: Tree, ids: Collection[str]) -> SpecSet:
    """Some endpoints, as far as there are files of them.

    Raises:
        SpecError: They do not load.
    """
    own = [id_ for id_ in ids if file_of(id_) in of.digests]
    shared = [path for path in of.digests if path.startswith(SHARED)]
    with laid_out(of, {*shared, *map(file_of, own)}) as folder:
        return load(folder, only=own, label=of.label)


@contextmanager
def laid_out(
    of: Tree, needed: Collection[str], *, alone: bool = False
) -> Iterator[Path]:
    """A folder with the needed files as the language has them today; the others are there, and empty.

    With `alone` the others are not there at all.
    """
    with TemporaryDirectory(prefix="specs-") as made:
        folder = Path(made)
        contents = of.contents([path for path in of.digests if path in needed])
        for path in contents if alone else of.digests:
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            content = contents.get(path)
            file.write_bytes(b"" if content is None else former.today(path, content))
        yield folder
