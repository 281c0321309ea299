# Copied from generator/templates/python/videotasks/mock/__init__.py: edit that file, then run `make generate`.
"""A mock of the platform, for tests and demonstrations: nothing is billed.

It answers every endpoint of this package as the platform documents it, checks each
body against the endpoint's JSON Schema, lets a task walk through its states, and
serves a real, tiny video under a URL that expires.

    with MockPlatform(process_seconds=0.4) as platform:
        client = Client("highwayapi", platform.key, platform.base_url)

What shall go wrong is a script of faults, which are plain data; `FAULTS` has all kinds:

    platform.faults = [Fault("reset", on="submit", accepted=True)]

`random_faults(seed)` makes such a script by chance. A browser shows tasks, files and the
bill at the mock's address.

From a shell: `python -m videotasks.mock --help`. Needs the extra `videotasks[mock]`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from videotasks.mock._faults import CODINGS as CODINGS
    from videotasks.mock._faults import FAULTS as FAULTS
    from videotasks.mock._faults import FORMATS as FORMATS
    from videotasks.mock._faults import Fault as Fault
    from videotasks.mock._faults import random_faults as random_faults
    from videotasks.mock._journal import RecordedRequest as RecordedRequest
    from videotasks.mock._journal import RecordedSubmit as RecordedSubmit
    from videotasks.mock._platform import MockPlatform as MockPlatform

_HOME = {
    "CODINGS": "videotasks.mock._faults",
    "FAULTS": "videotasks.mock._faults",
    "FORMATS": "videotasks.mock._faults",
    "Fault": "videotasks.mock._faults",
    "MockPlatform": "videotasks.mock._platform",
    "RecordedRequest": "videotasks.mock._journal",
    "RecordedSubmit": "videotasks.mock._journal",
    "random_faults": "videotasks.mock._faults",
}
_EXTRA = {"jsonschema", "starlette", "uvicorn"}

__all__ = [
    "CODINGS",
    "FAULTS",
    "FORMATS",
    "Fault",
    "MockPlatform",
    "RecordedRequest",
    "RecordedSubmit",
    "random_faults",
]


if not TYPE_CHECKING:  # else a checker would take any misspelt name for an object

    def __getattr__(name: str) -> object:
        """Loads a public name on its first use: importing this package loads no server."""
        if name not in _HOME:
            from videotasks._values.missing import no_name

            raise no_name(__name__, name, __all__)
        try:
            value = getattr(import_module(_HOME[name]), name)
        except ModuleNotFoundError as error:
            missing = (error.name or "").partition(".")[0]
            if missing not in _EXTRA:
                raise
            raise ImportError(
                f"videotasks.mock needs {missing}, of the extra mock: "
                f"pip install {' '.join(sorted(_EXTRA))}",
                name=missing,
            ) from error
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
