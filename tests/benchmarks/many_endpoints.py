"""Makes a set of many endpoints, each as large as a real one and with all its constraints, to measure generators with.

    python -m tests.benchmarks.many_endpoints 1000 folder/specs

The first endpoints are the real ones; whatever goes beyond them are copies under other names. A copy has what would
clash in a name of its own: family, name, path, title, and the types that its file defines. What is shared stays so.
"""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

from tests.few_endpoints import copy_platform

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"

_NUMBERED = {
    re.compile(r"^title: .*$", re.MULTILINE): " ",
    re.compile(r"^path: .*$", re.MULTILINE): "-",
    re.compile(r"^ *name: [A-Z]\w*$", re.MULTILINE): "N",
}
"""Lines at whose end a copy has its number, and what stands before it; a `name` is the endpoint's or a type's."""


def make(count: int, folder: Path, specs: Path = SPECS) -> list[Path]:
    """Writes specs of so many endpoints into a new folder; their files, in the order of their making."""
    real = sorted((specs / "endpoints").glob("*/*.yaml"))
    shutil.copytree(specs / "types", folder / "types")
    copy_platform(specs / "api.yaml", folder / "api.yaml")
    made = []
    for number in range(count):
        copy, index = divmod(number, len(real))
        source = real[index]
        family = f"{source.parent.name}_n{copy}" if copy else source.parent.name
        target = folder / "endpoints" / family / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text("utf-8")
        target.write_text(_renamed(text, copy) if copy else text, "utf-8")
        made.append(target)
    return made


def _renamed(text: str, copy: int) -> str:
    for line, before in _NUMBERED.items():
        text = line.sub(rf"\g<0>{before}{copy}", text)
    return text


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int, help="how many endpoints")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    options = parser.parse_args()
    print(f"{len(make(options.count, options.folder))} endpoints")


if __name__ == "__main__":
    main()
