"""What git says of the revisions of this repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from generator.changes.former import FIRST
from tests.project.environments import ROOT

MISSING = (
    f"the history since {FIRST} is not here",
    "git fetch --unshallow, in a clone",
)
"""Why what needs it is left out, and after which command it is not."""


def git(*words: str, at: Path = ROOT) -> str | None:
    """What git says; None: it cannot, as it lacks the revision, or there is no git, or no repository."""
    command = ["git", "-C", str(at), *words]
    if shutil.which("git") is None:
        return None
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else None


def is_here(revision: str) -> bool:
    return git("cat-file", "-e", f"{revision}^{{commit}}") is not None
