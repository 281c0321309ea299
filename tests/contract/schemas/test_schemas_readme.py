"""Every number, file, command and example of the schemas' README is what it says."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.proofs import needs, not_on_windows, without
from tests.vector_files import groups_of
from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "generated" / "json-schema"
README = (FOLDER / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
PROSE = re.sub(r"^```\w+\n.*?^```", "", README, flags=re.MULTILINE | re.DOTALL)
COUNTED: list[list[str]] = [
    line.split("  # ")
    for kind, text in BLOCKS
    if kind == "sh"
    for line in text.splitlines()
    if "  # " in line
]


def run(*words: str) -> str:
    done = subprocess.run(
        words,
        cwd=FOLDER,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@not_on_windows("the commands have no shell")
@pytest.mark.parametrize(("command", "words"), COUNTED)
def test_a_command_prints_the_number_that_stands_beside_it(
    command: str, words: str
) -> None:
    printed = run("bash", "-c", command).strip()
    assert printed == words.split(maxsplit=1)[0]
    assert int(printed) > 0


def test_bodies_and_vectors_are_counted_and_no_other_number_is_claimed() -> None:
    assert [words.split(" ", 1)[1] for _, words in COUNTED] == [
        "bodies have a schema",
        "mandatory vectors",
        "optional vectors",
    ]
    assert re.findall(r"Version ([0-9.]+)\. ", PROSE) == [_version()]
    assert claimed(PROSE) == []


def claimed(prose: str) -> list[str]:
    """The numbers that stand in sentences: neither in code nor in a link, nor a part of a name or of the version."""
    # The table of validators is held by those who run them, that of costs by the test of the benchmarks' report.
    tables = r"^\| (?:language|\| first verdict).*?\n\n"
    plain = re.sub(tables, "", prose, flags=re.MULTILINE | re.DOTALL)
    plain = re.sub(r"`[^`]*`|\[[^]]*\]\([^)]*\)|<!--.*?-->|jsonschema2pojo", "", plain)
    plain = re.sub(r"draft-07|2020-12|UTF-16|32 bits|at least 98 %|5\.0", "", plain)
    return re.findall(r"[0-9]+", plain.replace(_version(), ""))


def test_a_name_of_any_brand_claims_no_number_and_a_sentence_does() -> None:
    (row,) = [line for line in PROSE.splitlines() if "`vidu_q1.text_to_video`" in line]
    assert (
        claimed(row.replace("ViduQ1", "KlingV30").replace("vidu_q1", "kling_v3_0"))
        == []
    )
    assert claimed(f"{row} 25 endpoints") == ["25"]


def _version() -> str:
    api = from_yaml((ROOT / "specs/api.yaml").read_text("utf-8"))
    return str(api["package"]["version"])


def mandatory() -> str:
    """The number of vectors in one dialect, as the README's command prints it."""
    return next(
        words.split(maxsplit=1)[0] for _, words in COUNTED if "mandatory" in words
    )


@pytest.mark.slow
def test_the_python_example_agrees_with_every_vector() -> None:
    (code,) = [text for kind, text in BLOCKS if kind == "python"]
    said = run(sys.executable, "-c", code)
    assert said == f"{mandatory()} bodies, 0 wrong verdicts\n"


@not_on_windows("the commands have no shell")
@needs("node")
def test_the_command_for_node_shows_what_the_catalogue_has() -> None:
    (command,) = [
        text for kind, text in BLOCKS if kind == "sh" and "request.media" in text
    ]
    assert "pointer:" in run("bash", "-c", command)


@pytest.mark.slow
def test_words_before_the_place_are_json_schema_s_or_explained() -> None:
    """And what is said of the others is so: such a body breaks that keyword of the schema."""
    (said,) = re.findall(r"Where that\sword is none of.*?\n\n", PROSE, re.DOTALL)
    stand_for = {"media": "pattern", "step": "multipleOf"}
    stand_for |= dict.fromkeys(("allow", "require", "exclude"), "not")
    seen = set()
    for path in (FOLDER / "vectors" / "2020-12").glob("*.json"):
        groups = groups_of(path)
        for group, test in ((one, test) for one in groups for test in one["tests"]):
            validator = Draft202012Validator(group["schema"])
            word = test["description"].partition(" ")[0]
            if test["valid"] or word in Draft202012Validator.VALIDATORS:
                continue
            assert f"`{word}`" in said
            broken = {one.validator for one in validator.iter_errors(test["data"])}
            assert stand_for[word] in broken, test["description"]
            seen.add(word)
    assert {"media", "allow"} <= seen
    assert all(f"`{word}`" in said for word in stand_for.values())


def test_money_is_spoken_of_as_in_the_schema_of_the_catalogue() -> None:
    schema = json.loads((FOLDER / "catalog.schema.json").read_text("utf-8"))
    stated = schema["$defs"]["CatalogError"]["properties"]["retry"]["description"]
    (said,) = [line for line in PROSE.splitlines() if "billed twice" in line]
    for words in ("504", "whatever its reason", "no answer"):
        assert words in stated
        assert words in said
    assert (
        "only after `429`, or `503` with `SERVICE_NOT_AVAILABLE` it was surely" in said
    )


def test_schemathesis_gets_the_file_that_its_row_says() -> None:
    (row,) = [line for line in PROSE.splitlines() if line.startswith("| Schemathesis")]
    (program,) = re.findall(r"`jq '([^']+)'`", row)
    (excluded,) = re.findall(r"`--exclude-checks ([^`]+)`", row)
    test = (ROOT / "tests/consumers/test_schemathesis.py").read_text("utf-8")
    assert f'EXCLUDED = "{excluded}"' in test
    if shutil.which("jq") is None:
        pytest.skip(without("jq"))
    file = ROOT / "generated/openapi/videotasks.json"
    copy = json.loads(run("jq", program, str(file)))
    whole = file.read_text("utf-8")
    assert whole.count('"format": "int64"') > 1
    assert copy == json.loads(whole, object_hook=_without_int64)


def _without_int64(schema: dict[str, object]) -> dict[str, object]:
    return {name: one for name, one in schema.items() if (name, one) != _INT64}


_INT64 = ("format", "int64")


def test_every_file_that_is_named_is_there() -> None:
    outside = {"json-schema.zip"}  # which lies beside the folder
    names = set(re.findall(r"`([\w./<>-]+\.(?:json|zip)|[A-Z0-9]{5,})`", PROSE))
    assert len(names) > 10
    for name in names - outside:
        pattern = re.sub(r"<\w+>", "*", name)
        assert list(FOLDER.glob(pattern)), name
    assert (FOLDER.parent / "json-schema.zip").is_file()
    for target in re.findall(r"\]\(([^)]+)\)", PROSE):
        assert (FOLDER / target).is_file(), target


def test_every_file_of_the_folder_is_of_a_kind_that_is_named() -> None:
    named = {
        re.sub(r"<\w+>", "*", name)
        for row in re.findall(r"^\| (`.*?) \|", PROSE, re.MULTILINE)
        for name in re.findall(r"`([^`]+)`", row)
    }
    there = {path for path in FOLDER.rglob("*") if path.is_file()}
    found = {path for name in named if "/v3/" not in name for path in FOLDER.glob(name)}
    assert there - found == {FOLDER / "README.md"}


def test_every_endpoint_is_listed_with_its_bodies() -> None:
    rows = re.findall(
        r"^\| `([\w.]+)`, `(\w+ /\S+)` \| \[(\w+)\]\(\S+\) \| \[(\w+)\]\(\S+\) \|$",
        PROSE,
        re.MULTILINE,
    )
    expected = []
    for path in sorted((ROOT / "specs/endpoints").glob("*/*.yaml")):
        spec = from_yaml(path.read_text("utf-8"))
        expected.append(
            (
                f"{path.parent.name}.{path.stem}",
                f"{spec['method']} {spec['path']}",
                f"{spec['name']}Request",
                f"{spec['name']}Response",
            )
        )
    assert sorted(rows) == sorted(expected)


def test_the_kinds_on_which_consumers_differ_are_those_of_the_optional_vectors() -> (
    None
):
    (table,) = re.findall(r"^\| kind \|.*?\n\n", PROSE, re.MULTILINE | re.DOTALL)
    rows = [line.split(" | ") for line in table.splitlines()[2:] if line]
    kinds = set()
    for path in (FOLDER / "vectors").glob("*/optional/*.json"):
        (group,) = json.loads(path.read_text("utf-8"))
        for test in group["tests"][1:]:
            kinds |= set(re.findall(r"\[([^]]+)\]$", test["description"]))
    assert {row[0].removeprefix("| ") for row in rows} == kinds
    assert all(len(row) == 3 and row[2] != " |" for row in rows)


QUESTIONS = [
    line
    for kind, text in BLOCKS
    if kind == "sh"
    for line in text.splitlines()
    if "availability" in line or "abilities" in line
]


@needs("node")
def test_who_serves_what_is_answered_as_the_catalogue_says() -> None:
    of_today, of_abilities = (
        re.findall(r"[a-z]\w+\.\w+", run(*shlex.split(line))) for line in QUESTIONS
    )
    catalogue = json.loads((FOLDER / "catalog.json").read_text("utf-8"))["endpoints"]
    listed = [
        one["id"]
        for one in catalogue
        for its in one["providers"]
        if its["id"] == "novita" and its["availability"] == "listed"
    ]
    assert of_today == listed
    assert "vidu_q3_turbo.image_to_video" in of_abilities
    assert "vidu_2_0.image_to_video" not in of_abilities  # not as long
    assert "vidu_q3_turbo.text_to_video" not in of_abilities  # takes none
