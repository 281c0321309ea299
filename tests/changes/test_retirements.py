"""A notice breaks calls at one provider, as does an earlier day; what else is told of it breaks nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.changes.change import Change

from .small import compared, folder

KNOWN = {
    "provider": "acme",
    "date": "2026-07-22",
    "replacement": "Acme 2",
    "source": "https://acme.example/news/1",
}
UNKNOWN = {**KNOWN, "date": "unknown", "observed": "2026-08-19"}
INFERRED = {**KNOWN, "inferred": "the notice ends before it"}

GOES = "Acme retires it on 2026-07-22, and calls there fail from then on: the Python client warns"
OTHERWISE = "of its retirement at Acme it is told otherwise"

CASES: dict[str, tuple[dict[str, Any] | None, dict[str, Any] | None, str, str]] = {
    "a notice": (
        None,
        KNOWN,
        "breaking",
        f"{GOES}; instead of it: Acme 2",
    ),
    "a notice without a day": (
        None,
        UNKNOWN,
        "breaking",
        "Acme has retired it, so calls there fail: the Python client warns; instead of it: Acme 2",
    ),
    "an inferred one": (
        None,
        INFERRED,
        "breaking",
        f"{GOES}; instead of it: Acme 2; this is inferred: the notice ends before it",
    ),
    "withdrawn": (
        KNOWN,
        None,
        "compatible",
        "it is not retired at Acme any more",
    ),
    "sooner": (
        KNOWN,
        {**KNOWN, "date": "2026-07-01"},
        "breaking",
        f"{OTHERWISE} on which day it goes (2026-07-01 instead of 2026-07-22): calls there fail sooner",
    ),
    "later": (
        KNOWN,
        {**KNOWN, "date": "2026-10-01"},
        "compatible",
        f"{OTHERWISE} on which day it goes (2026-10-01 instead of 2026-07-22)",
    ),
    "the day is known now": (
        UNKNOWN,
        KNOWN,
        "compatible",
        f"{OTHERWISE} on which day it goes and on which day it was seen to be gone",
    ),
    "stated now": (
        INFERRED,
        KNOWN,
        "compatible",
        f"{OTHERWISE} how it is known, as it is stated now and was inferred",
    ),
    "another page says so": (
        KNOWN,
        {**KNOWN, "source": "https://acme.example/news/2"},
        "compatible",
        f"{OTHERWISE} who says so",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_retirement(name: str, tmp_path: Path) -> None:
    old, new, severity, reason = CASES[name]
    (change,) = compared(
        notice(tmp_path / "old", old), notice(tmp_path / "new", new)
    ).changes
    assert said(change) == (
        severity,
        "compatible",
        "cosmetic",
        "providers.acme.retirement",
        reason,
    )


def said(change: Change) -> tuple[str, ...]:
    return (
        change.severity,
        change.client,
        change.schemas,
        change.keyword,
        change.reason,
    )


def notice(at: Path, retirement: dict[str, Any] | None) -> Path:
    """A spec folder of an endpoint with this notice, or with none."""
    listing = {"retirement": "acme-gone"} if retirement else {}
    specs = folder(at, {"p": {"type": "string"}}, providers={"acme": listing})
    path = specs / "api.yaml"
    lines = path.read_text("utf-8").splitlines()
    number = next(number for number, line in enumerate(lines) if "acme-gone:" in line)
    written = ", ".join(
        f'{name}: "{value}"' for name, value in (retirement or KNOWN).items()
    )
    lines[number] = f"  acme-gone: {{{written}}}"
    path.write_text("\n".join(lines), "utf-8")
    return specs
