"""A change log is for users: grouped, each entry with whose change it is, and nothing that they do not notice."""

from __future__ import annotations

from pathlib import Path

from .sets import edited, logs, released, told, why

TEXT = {"type": "string", "maxLength": 2000}


def test_a_correction_does_not_read_as_a_change_of_the_vendor(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT, "q": TEXT})
    edited(specs, "2000", "1500")
    told(specs, f"{why('correction', 'It was 1500 all along.')}pointers: [/p]\n", "a")
    told(specs, f"{why('vendor')}pointers: [/q]\n", "b")
    assert logs(specs)["client"] == """\
## 0.2.0 (2026-11-29)

### Breaking

- **Correction of ours**, the platform is as it was: It was 1500 all along (https://acme.example/page).
  - `/p` of `fragment.limits`: maxLength is 1500 instead of 2000: a request that was right may be refused now
- **Vendor:** The page says 1500 now (https://acme.example/page).
  - `/q` of `fragment.limits`: maxLength is 1500 instead of 2000: a request that was right may be refused now
"""


def test_changes_in_the_same_words_share_a_line(tmp_path: Path) -> None:
    names = [f"p{number}" for number in range(9)]
    specs = released(tmp_path, dict.fromkeys(names, TEXT))
    edited(specs, "2000", "2500")
    told(specs, why("vendor"))
    lines = logs(specs)["schemas"].splitlines()
    assert lines[2:4] == ["### Other changes", ""]
    assert len(lines) == 6
    assert lines[5].startswith(
        "  - `/p0`, `/p1`, `/p2`, `/p3`, `/p4`, `/p5` and 3 more of `fragment.limits`: maxLength"
    )


def test_each_package_tells_what_its_users_notice(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(
        specs,
        '"parameters": {',
        '"parameters": {"q": {"type": "string", "default": "a", "required": true},',
    )
    edited(specs, '"p": "x"', '"p": "x", "q": "a"')
    told(specs, why("vendor", "q is required"))
    told(
        specs,
        "packages: [client]\nseverity: compatible\ntext: There is a command.\n",
        "b",
    )
    said = logs(specs)
    assert "### Breaking" in said["schemas"]
    assert "### Breaking" not in said["client"]
    assert "- **This package:** There is a command.\n" in said["client"]
    assert "There is a command" not in said["schemas"]


def test_new_endpoints_stand_together(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    text = (specs / "endpoints/fragment/limits.yaml").read_text("utf-8")
    for name in ("first", "second"):
        new = text.replace('"Limits"', f'"{name.title()}"').replace(
            "async/limits", f"async/{name}"
        )
        (specs / f"endpoints/fragment/{name}.yaml").write_text(new, "utf-8")
    assert logs(specs)["client"] == """\
## 0.1.1 (2026-11-29)

### New endpoints: 2, now 3 in all

- `fragment`: `first`, `second`
"""
