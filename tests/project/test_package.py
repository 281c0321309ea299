"""The client as people get it: installed from a wheel by itself, typed, importing next to nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import videotasks

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # A copy: setuptools builds in the folder itself and packs what older builds have left there.
    source = folder / "python"
    left = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
    shutil.copytree(ROOT / "generated/python", source, ignore=left)
    command = ["-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps"]
    subprocess.run(
        [sys.executable, *command, "--wheel-dir", str(folder), str(source)], check=True
    )
    (built,) = folder.glob("*.whl")
    return built


def test_nobody_is_told_to_install_a_name_that_is_not_published() -> None:
    """Whoever takes the name first could have their own code installed by it."""
    told = re.compile(r"pip install[^\n`]*['\" ]videotasks\b")
    assert told.search("pip install 'videotasks[mock]'")
    texts = (ROOT / "generated/python").rglob("*")
    for path in [*texts, ROOT / "README.md"]:
        if path.suffix in (".py", ".md", ".toml"):
            assert not told.search(path.read_text("utf-8")), path


def modules_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.slow
def test_the_wheel_has_every_file_of_the_package(wheel: Path) -> None:
    package = ROOT / "generated/python/videotasks"
    expected = {
        path.relative_to(package.parent).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
        metadata = archive.read(
            next(name for name in archive.namelist() if name.endswith("METADATA"))
        ).decode()
    assert inside == expected
    assert any(name.startswith("videotasks/schemas/2020-12/") for name in inside)
    required = [
        line
        for line in metadata.splitlines()
        if line.startswith("Requires-Dist") and "extra" not in line
    ]
    assert [line.split(":")[1].strip().split(">")[0] for line in required] == [
        "requests",
        "urllib3",
    ]


def test_the_schemas_in_the_package_are_those_for_everybody() -> None:
    for path in (ROOT / "generated/json-schema/2020-12").glob("[A-Z]*.json"):
        inside = ROOT / "generated/python/videotasks/schemas/2020-12" / path.name
        assert inside.read_bytes() == path.read_bytes()


def test_the_licence_of_the_package_is_that_of_the_project() -> None:
    assert (ROOT / "generated/python/LICENSE").read_bytes() == (
        ROOT / "LICENSE"
    ).read_bytes()


@pytest.mark.parametrize("name", videotasks.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(videotasks, name) is not None
    assert name in dir(videotasks)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Cleint'"):
        _ = videotasks.Cleint  # type: ignore[attr-defined]  # the point of the test


def test_importing_the_package_imports_nothing_of_weight() -> None:
    before, after = modules_after("import __future__, typing"), modules_after(
        "import videotasks"
    )
    assert after - before == {"videotasks"}


def test_requests_and_endpoints_wait_for_their_first_use() -> None:
    after = modules_after(
        "from videotasks import Client; client = Client('novita', api_key='k'); client.vidu_q1"
    )
    assert not {name for name in after if name.startswith(("requests", "urllib3"))}
    assert "videotasks.endpoints.vidu_q1" in after
    assert not {
        name for name in after if name.startswith("videotasks.endpoints.vidu_q2")
    }
    assert "videotasks.endpoints.vidu_q1.reference_to_video" not in after
