"""The folder as a whole: its checksums, the archive of it, and the npm package that it is."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from tests.proofs import needs
from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "generated" / "json-schema"
PACKAGE = json.loads((FOLDER / "package.json").read_text("utf-8"))
VERSION = from_yaml((ROOT / "specs/api.yaml").read_text("utf-8"))["package"]["version"]


def files() -> list[str]:
    return sorted(
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file()
    )


@needs("sha256sum")
def test_the_checksums_are_right_and_there_is_one_for_every_file() -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        env={"LC_ALL": "C"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    named = [line.removesuffix(": OK") for line in done.stdout.splitlines()]
    assert named == [name for name in files() if name != "SHA256SUMS"]


def test_the_archive_holds_the_folder_and_nothing_of_the_day_or_the_machine() -> None:
    top = f"videotasks-json-schema-{VERSION}"
    content = (ROOT / "generated" / "json-schema.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        members = archive.infolist()
        assert [one.filename for one in members] == [f"{top}/{one}" for one in files()]
        for one in members:
            path = FOLDER / one.filename.removeprefix(f"{top}/")
            assert archive.read(one) == path.read_bytes()
            assert one.date_time == (1980, 1, 1, 0, 0, 0)
            assert one.external_attr >> 16 == 0o100644
            assert one.compress_type == zipfile.ZIP_DEFLATED
            assert not one.extra


def test_the_package_has_the_version_and_the_licence_of_the_project() -> None:
    assert PACKAGE["version"] == VERSION
    assert PACKAGE["name"] == "videotasks-schemas"
    licence = (ROOT / "LICENSE").read_text("utf-8")
    assert (FOLDER / "LICENSE").read_text("utf-8") == licence
    assert licence.startswith(f"{PACKAGE['license']} License")


def test_every_file_is_packed_and_can_be_asked_for() -> None:
    always = {"package.json", "README.md", "LICENSE"}
    for name in {*files()} - always:
        assert {name, name.split("/")[0]} & {*PACKAGE["files"]}, name
    for name in PACKAGE["files"]:
        assert (FOLDER / name).exists(), name
    assert exported(".") == "./catalog.json"
    for name in files():
        if name.endswith(".json"):
            assert exported(f"./{name}") == f"./{name}"


def exported(name: str) -> str | None:
    """The file behind a name, by the rules of node: a whole name first, else the longest head before a star."""
    table: dict[str, Any] = PACKAGE["exports"]
    if name in table:
        return str(table[name])
    heads = [key for key in table if key.endswith("*") and name.startswith(key[:-1])]
    if not heads:
        return None
    best = max(heads, key=len)
    return str(table[best]).replace("*", name[len(best) - 1 :])
