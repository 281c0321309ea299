"""Builds every package twice, compares, checks and tries them: `make packages`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from .building import PACKAGES, Package, build
from .contents import by_others, problems, read
from .sources import ROOT, is_edited, moment
from .tags import holds_to, of_tag, set_apart
from .trials import TRIALS

OUT = ROOT / "build" / "packages"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs it; returns the exit status."""
    parser = argparse.ArgumentParser("python -m tests.packages", description=__doc__)
    parser.add_argument(
        "--tag", help="a tag such as videotasks-0.1.0, to be held against the versions"
    )
    parser.add_argument(
        "--repository",
        metavar="URL",
        help="where the tag was set, to be held against what npm packages name",
    )
    parser.add_argument(
        "--no-trials", action="store_true", help="build and check, and install nothing"
    )
    options = parser.parse_args(arguments)
    if options.tag is not None:
        package = of_tag(options.tag)
        print(f"The tag is of {package.name} {package.version}")
        if options.repository is not None:
            holds_to(package, options.repository)
        if is_edited():
            raise SystemExit("what is published is a commit, which this folder is not")
    elif is_edited():
        print("Packed is what is in this folder, which differs from the last commit")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    time = moment()
    made = {package: _twice(package, time) for package in PACKAGES}
    pythons = [
        path
        for package in PACKAGES
        if package.kind == "python"
        for path in made[package]
    ]
    wrong = [
        words
        for package, archives in made.items()
        for archive in archives
        for words in problems(package, archive, read(archive))
    ] + by_others(pythons)
    for words in wrong:
        print(words, file=sys.stderr)
    if wrong:
        return 1
    if not options.no_trials:
        for package, archives in made.items():
            _try(package, archives)
    sums = [
        f"{sha256(path.read_bytes()).hexdigest()}  {path.name}"
        for path in sorted(OUT.iterdir())
    ]
    if options.tag is not None:
        set_apart(package, made[package], OUT)
    (OUT / "SHA256SUMS").write_text("\n".join(sums) + "\n", "utf-8")
    print(f"\n{OUT.relative_to(ROOT)}/:", *sums, sep="\n  ")
    return 0


def _twice(package: Package, time: int) -> list[Path]:
    """Builds a package into the folder of all, and again elsewhere, which has to give the same bytes."""
    with TemporaryDirectory(prefix="packages-") as name:
        home = Path(name)
        (home / "again").mkdir()
        made = build(package, home / "one", OUT, time)
        before = os.umask(0o077)  # as another machine may have it
        try:
            again = build(package, home / "longer" / "other", home / "again", time)
        finally:
            os.umask(before)
        for first, second in zip(made, again, strict=True):
            if first.read_bytes() != second.read_bytes():
                raise SystemExit(f"{first.name}: two builds differ")
            print(f"{first.name}: two builds are the same {first.stat().st_size} bytes")
    return made


def _try(package: Package, archives: Sequence[Path]) -> None:
    with TemporaryDirectory(prefix="packages-") as home:
        TRIALS[package.name](
            archives,
            Path(home),
            lambda words: print(f"{package.name}: {words}", flush=True),
        )


if __name__ == "__main__":
    sys.exit(main())
