"""Counts versions on, by what a change means for users: SemVer, with the rule for versions below 1.0.0 written out.

Below 1.0.0 SemVer promises nothing. Here, as pip's `~=0.1.0` and npm's `^0.1.0` read such versions, a change that
breaks raises the second number, and any other the third.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.text.severity import Severity

_FORM = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Three numbers; versions with more to them are not made here."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @classmethod
    def parse(cls, text: str) -> Version:
        """A version such as `0.1.0`.

        Raises:
            ValueError: The text is not one.
        """
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a version such as 0.1.0")
        return cls(*map(int, found.groups()))

    def after(self, severity: Severity) -> Version:
        """The next version, if the worst of what has changed is so bad."""
        if severity == "breaking" and self.major:
            return Version(self.major + 1, 0, 0)
        if severity == "breaking" or (severity == "compatible" and self.major):
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)
