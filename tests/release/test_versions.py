"""The next version follows from the worst change, with a rule for versions below 1.0.0."""

from __future__ import annotations

import pytest

from generator.release.versions import Version
from generator.text.severity import Severity


@pytest.mark.parametrize(
    ("before", "severity", "after"),
    [
        ("0.1.0", "breaking", "0.2.0"),
        ("0.1.0", "compatible", "0.1.1"),
        ("0.1.0", "cosmetic", "0.1.1"),
        ("0.9.9", "breaking", "0.10.0"),
        ("1.2.3", "breaking", "2.0.0"),
        ("1.2.3", "compatible", "1.3.0"),
        ("1.2.3", "cosmetic", "1.2.4"),
    ],
)
def test_the_worst_change_tells_the_number(
    before: str, severity: Severity, after: str
) -> None:
    assert str(Version.parse(before).after(severity)) == after


def test_versions_are_in_the_order_of_their_numbers() -> None:
    assert Version.parse("0.9.0") < Version.parse("0.10.0") < Version.parse("1.0.0")


@pytest.mark.parametrize("text", ["1.0", "v1.0.0", "1.0.0rc1", "01.0.0", "1.0.0\n"])
def test_other_forms_are_not_taken(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a version such as 0\.1\.0"):
        Version.parse(text)
