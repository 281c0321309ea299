"""Which Python text passes as black-stable, and what is said of the text that does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.write.formatting import IN_PROCESS_LIMIT, black_version, prove

STABLE = b'def name() -> str:\n    return "vidu"\n'


@pytest.mark.parametrize(
    "content",
    [
        STABLE,
        b"",
        b'x = "' + b"a" * 200 + b'"\n',
        b'# \xc3\xa9\nx = """\n\x0c kept\n"""\n',
    ],
    ids=[
        "plain",
        "empty",
        "a string too long to be broken",
        "form feed and accent inside",
    ],
)
def test_text_that_black_leaves_alone_has_no_objection(content: bytes) -> None:
    assert prove({"a.py": content}) == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"x = 'a'\n", "-x = 'a'\n+x = \"a\"\n"),
        (b"x = 1", "-x = 1\n\\ No newline at end of file\n+x = 1\n"),
        (b"x = 1\n\n\n\n", "@@ -1,4 +1 @@\n x = 1\n-\n-\n-\n"),
        (b"x = 1\ny = 2\r\n", "-y = 2\r\n+y = 2\n"),
        (b"call(" + b"a, " * 28 + b"b)\n", "+call(\n"),
        (b"x = (\n", "black cannot format it: InvalidInput: cannot parse"),
        (b"\xff\n", "black cannot format it: UnicodeDecodeError"),
    ],
    ids=[
        "quotes",
        "no final newline",
        "blank lines",
        "mixed ends",
        "89 columns",
        "no Python",
        "no UTF-8",
    ],
)
def test_text_that_black_would_change_is_answered_by_the_diff_or_the_reason(
    content: bytes, said: str
) -> None:
    assert said in prove({"a.py": content})["a.py"]


def test_a_stub_is_held_to_the_rules_of_stubs() -> None:
    stub = b"class A: ...\nclass B: ...\n"
    assert prove({"a.pyi": b"class A: ...\n\nclass B(A):\n    x: int\n"}) == {}
    assert "a.py" in prove({"a.py": stub})


@pytest.mark.slow
def test_many_files_are_proven_like_few() -> None:
    sources = {f"m{number}.py": STABLE for number in range(IN_PROCESS_LIMIT * 3)}
    wrong = {"m3.py": b"x = 'a'\n", "m20.py": b"x=1\n"}
    assert prove(sources | wrong) == prove(wrong)
    assert set(prove(sources | wrong)) == {"m3.py", "m20.py"}


def test_many_files_are_proven_from_a_script_that_workers_cannot_import(
    tmp_path: Path,
) -> None:
    # No `if __name__ == "__main__"`: each spawned worker dies while it imports the script anew.
    script = tmp_path / "unguarded.py"
    script.write_text(
        "from generator.write.formatting import prove\n"
        "print('found', sorted(prove({f'm{n}.py': b'x=1\\n' for n in range(12)})))\n"
    )
    repository = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, script],
        env={"PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("found ['m0.py',")


def test_the_version_is_the_one_that_black_tells() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "black", "--version"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert f"black, {black_version()} " in told.stdout
