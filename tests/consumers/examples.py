"""Builds the examples as their READMEs say, in copies of the folders that users have."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.proofs import left_out, without

from . import java_tools, tools
from .generated import ROOT, SCHEMAS
from .go_programs import PACKAGE
from .http_tools import LOOPBACK
from .tools import BUILD, HERE, MissingError, Tool

EXAMPLES = ROOT / "generated" / "examples"
LANGUAGES = ("go", "java", "rust", "typescript")
CRATES = Path("/usr/share/cargo/registry")
"""Where Debian has crates: their source, and not of crates.io."""


def cargo() -> Tool:
    """The builder of Rust programs with Debian's crates: Debian's own, where it is there, as it is the oldest."""
    program = next(
        (
            path
            for path in ("/usr/bin/cargo", shutil.which("cargo"))
            if path and Path(path).exists()
        ),
        None,
    )
    if program is None:
        raise MissingError(without("cargo"))
    for crate in ("serde_derive", "serde_json", "ureq"):
        if not list(CRATES.glob(f"{crate}-*")):
            package = f"librust-{crate.replace('_', '-')}-dev"
            remedy = f"apt-get install {package} (all at once: make system)"
            raise MissingError(
                left_out(f"there is no crate {crate} in {CRATES}", remedy)
            )
    around = {
        "CARGO_HOME": str(BUILD / "cargo"),
        "CARGO_NET_OFFLINE": "true",
        "CARGO_TARGET_DIR": str(BUILD / "rust"),
    }
    if program == "/usr/bin/cargo":
        around["PATH"] = "/usr/bin:/bin"  # its compiler as well, whatever else there is
    return Tool((program,), around)


COMPILERS: Mapping[str, Callable[[], Tool]] = {
    "go": tools.go,
    "java": tools.javac,
    "rust": cargo,
    "typescript": tools.node,
}


def with_debians_crates(folder: Path) -> None:
    """Has cargo take crates from where the README says that Debian has them."""
    readme = (EXAMPLES / "rust" / "README.md").read_text("utf-8")
    (setting,) = re.findall(r"^```toml\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    (folder / ".cargo").mkdir()
    (folder / ".cargo" / "config.toml").write_text(setting, "utf-8")


def commands(language: str) -> list[str]:
    """What the README of a language has a shell do, line by line."""
    readme = (EXAMPLES / language / "README.md").read_text("utf-8")
    (block,) = re.findall(r"^```sh\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    return str(block).splitlines()


def built(language: str, compiler: Tool, folder: Path) -> Tool:
    """The example of a language, built in a copy of `generated/`; it runs with the words before `vectors`."""
    home = folder / "examples" / language
    shutil.copytree(EXAMPLES / language, home)
    (folder / "json-schema").symlink_to(SCHEMAS)
    (folder / "go").symlink_to(PACKAGE)
    (folder / "java").symlink_to(java_tools.PACKAGE)
    environment = dict(compiler.environment)
    if language == "rust":
        with_debians_crates(home)
    if language == "typescript":
        # What `npm install` would bring; no test asks the registry for more.
        (home / "node_modules").symlink_to(HERE / "node_modules")
    # Where the compiler is, wherever that is.
    path = environment.get("PATH", os.environ["PATH"])
    environment["PATH"] = f"{Path(compiler.command[0]).parent}{os.pathsep}{path}"
    *build, run = [line for line in commands(language) if line != "npm install"]
    build = [line.replace("npx tsc", "node_modules/.bin/tsc") for line in build]
    Tool(("sh", "-euc"), environment)("\n".join(build), cwd=home)
    program, *rest = run.split(" vectors ")[0].split()
    if language == "rust":
        # What cargo makes is elsewhere, so that it need not compile every crate each time.
        made = BUILD / "rust" / "debug" / Path(program).name
        program = str(shutil.copy(made, home))
    elif "/" in program:
        program = str(home / program)
    rest = [str(home / word) if (home / word).exists() else word for word in rest]
    return Tool((program, *rest), LOOPBACK)
