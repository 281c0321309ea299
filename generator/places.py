"""Tells where the generator lies, the schemas of the spec language, and the folder whose specs it works on.

A checkout has the schemas beside the specs, where editors find them; an installed generator has them among its own
files, and works on the folder in which it is run. Every run asks, also one that finds nothing to do, so nothing is
imported here that it can do without, and folders are texts.
"""

from __future__ import annotations

import os

__all__ = ["GENERATED", "GENERATOR", "HOME", "LANGUAGE", "SPECS"]

GENERATOR = os.path.dirname(os.path.abspath(__file__))
"""The package itself."""
_INSTALLED = os.path.join(GENERATOR, "language", "schemas")
"""Where a wheel has what a checkout has in specs/language (`sources` in pyproject.toml)."""
_IS_INSTALLED = os.path.isdir(_INSTALLED)
HOME = "" if _IS_INSTALLED else os.path.dirname(GENERATOR)
"""What specs/ and generated/ are looked for in, and git is asked about: the repository; installed: where one is."""
SPECS = os.path.join(HOME, "specs")
"""The folder of the specs, unless another one is named."""
GENERATED = os.path.join(HOME, "generated")
"""The folder of the outputs, unless another one is named."""
LANGUAGE = _INSTALLED if _IS_INSTALLED else os.path.join(SPECS, "language")
"""The JSON Schemas of the spec language."""
