"""Checks what is in a built package: all that it needs, and nothing that its users have no use for."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from .building import CLIENT, GENERATOR, SCHEMAS, Package
from .sources import ROOT, files

Contents = Mapping[str, bytes]

_NEVER = re.compile(
    r"(^|/)(tests?/|test_|conftest\.py|__pycache__/|node_modules/|\.git|\.venv)|\.pyc$|\.generator_cache/"
)
"""What belongs into no package."""
_TEMPLATE = re.compile(r"\.jinja$|(^|/)templates/")


def read(archive: Path) -> dict[str, bytes]:
    """What is in an archive: path -> bytes; of a tarball without the folder that holds all."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as file:
            return {name: file.read(name) for name in file.namelist()}
    found = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            stream = tar.extractfile(member)
            if stream is not None:
                found[member.name.partition("/")[2]] = stream.read()
    return found


def problems(package: Package, archive: Path, inside: Contents) -> list[str]:
    """What is wrong with the contents of a package, in words."""
    return [f"{archive.name}: {words}" for words in _problems(package, archive, inside)]


def _problems(package: Package, archive: Path, inside: Contents) -> Iterator[str]:
    for name in sorted(inside):
        if _NEVER.search(name):
            yield f"{name} belongs into no package"
        if package is not GENERATOR and _TEMPLATE.search(name):
            yield f"{name} is a template, which only the generator needs"
    expected = _expected(package, archive)
    for name in sorted(expected.keys() - inside.keys()):
        yield f"{name} is missing"
    for name in sorted(expected.keys() & inside.keys()):
        if inside[name] != expected[name].read_bytes():
            yield f"{name} differs from {expected[name].relative_to(ROOT)}"
    for name in sorted(inside.keys() - expected.keys()):
        if not _added(archive, name):
            yield f"{name} is of no source"
    licences = [name for name in inside if name.rpartition("/")[2] == "LICENSE"]
    own = (ROOT / "LICENSE").read_bytes()
    if not any(inside[name] == own for name in licences):
        yield "the licence is missing"
    if package is CLIENT and "videotasks/py.typed" not in inside:
        yield "videotasks/py.typed is missing: nobody's checker reads its types"
    if package is SCHEMAS:
        yield from _unlike_the_checksums(inside)


def _expected(package: Package, archive: Path) -> dict[str, Path]:
    """Path in the package -> the file that it is."""
    sources = {
        name: package.folder / name for name in files(package.folder, package.parts)
    }
    if archive.suffix != ".whl":
        return sources
    top = "videotasks/" if package is CLIENT else "generator/"
    found = {name: path for name, path in sources.items() if name.startswith(top)}
    if package is GENERATOR:
        language = "specs/language/"
        found |= {
            f"generator/language/schemas/{name.removeprefix(language)}": path
            for name, path in sources.items()
            if name.startswith(language)
        }
    return found


def _added(archive: Path, name: str) -> bool:
    """Whether the builder of its kind writes a file of this name."""
    if archive.suffix == ".whl":
        return re.match(r"[\w.-]+\.dist-info/", name) is not None
    return archive.name.endswith(".tar.gz") and name == "PKG-INFO"


def _unlike_the_checksums(inside: Contents) -> Iterator[str]:
    """The schemas' own list, by which users see that what they have is whole."""
    lines = inside.get("SHA256SUMS", b"").decode().splitlines()
    listed = {
        name: digest for digest, _, name in (line.partition("  ") for line in lines)
    }
    found = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in inside.items()
        if name != "SHA256SUMS"
    }
    for name in sorted(listed.keys() ^ found.keys()):
        yield f"{name} stands in SHA256SUMS or in the package, and not in both"
    for name in sorted(listed.keys() & found.keys()):
        if listed[name] != found[name]:
            yield f"{name} has another checksum than in SHA256SUMS"


def by_others(archives: list[Path]) -> list[str]:
    """What check-wheel-contents and twine, which knows what an index accepts, say of Python's packages."""
    wheels = [str(path) for path in archives if path.suffix == ".whl"]
    checks = (
        ["check_wheel_contents", "--config", str(ROOT / "pyproject.toml"), *wheels],
        ["twine", "check", "--strict", *map(str, archives)],
    )
    found = []
    for words in checks:
        done = subprocess.run(
            [sys.executable, "-m", *words], capture_output=True, text=True
        )
        if done.returncode:
            found.append(f"{words[0]}: {(done.stdout + done.stderr).strip()}")
    return found
