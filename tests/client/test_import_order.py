"""Whatever two threads import first: a package before its modules, or they wait for each other.

Python up to 3.11 holds a module's lock while it imports the package above it; a thread that is in the middle of that
package wants the module, and goes on with what is there of it: `ImportError` in urllib3 1.26, seen with two threads.
"""

from __future__ import annotations

import re
from pathlib import Path

import videotasks

PACKAGE = Path(videotasks.__file__).parent
MODULE = re.compile(r"^( *)(?:from|import) (urllib3|requests)\.", re.MULTILINE)


def test_a_package_is_imported_before_its_modules() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text("utf-8")
        for one in MODULE.finditer(text):
            # requests imports urllib3 as a whole.
            packages = "requests" if one[2] == "requests" else "(?:requests|urllib3)"
            above = (
                rf"^ {{0,{len(one[1])}}}(?:from {packages} import|import {packages}$)"
            )
            if not re.search(above, text[: one.start()], re.MULTILINE):
                found.append(f"{path.relative_to(PACKAGE)}: {one[0].strip()}")
    assert found == []
