"""The packages of the vendors of language models, in an environment of their own: nothing else needs so much."""

from __future__ import annotations

import sys

from .generated import ROOT
from .http_tools import LOOPBACK
from .tools import BUILD, HERE, LOCK, Tool, install, locked

PACKAGES = ("anthropic", "google-genai", "mcp", "openai")


def vendors() -> Tool:
    """Runs a script of `vendors/` beside the packages and the client; installed anew whenever the lock changes."""
    folder = BUILD / "vendors"
    wanted, known = LOCK.read_text("utf-8"), folder / "requirements.txt"
    python = str(folder / "bin" / "python")
    if not known.exists() or known.read_text("utf-8") != wanted:
        install("python -m venv", sys.executable, "-m", "venv", "--clear", str(folder))
        packages = [locked(name) for name in PACKAGES if is_for_this_python(name)]
        words = ("-m", "pip", "install", "--quiet", "--constraint", str(LOCK))
        named = " ".join(packages)
        install(f"pip install {named}", python, *words, *packages, "requests")
        known.write_text(wanted, "utf-8")
    around = {**LOOPBACK, "PYTHONPATH": str(ROOT / "generated" / "python")}
    return Tool((python, "-W", "ignore::DeprecationWarning"), around)


def is_for_this_python(name: str) -> bool:
    """google-genai knows no Python before 3.11."""
    return name != "google-genai" or sys.version_info >= (3, 11)


SCRIPTS = HERE / "vendors"
