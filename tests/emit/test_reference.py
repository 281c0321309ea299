"""The reference: every example on every page is run against the platform on this machine."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.contract.reader import RawEndpoint, Spec, api, endpoints
from tests.proofs import needs
from tests.yaml_texts import from_yaml
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock import MockPlatform

REFERENCE = Path(__file__).resolve().parents[2] / "generated/reference"
SPECS = endpoints()
every_endpoint = pytest.mark.parametrize("endpoint", SPECS, ids=str)


@pytest.fixture(scope="module")
def platform() -> Iterator[MockPlatform]:
    with MockPlatform(queue_seconds=0, process_seconds=0) as running:
        yield running


def page(endpoint: RawEndpoint) -> str:
    return (REFERENCE / f"{endpoint.id.replace('.', '/')}.md").read_text("utf-8")


def blocks(endpoint: RawEndpoint, language: str) -> list[str]:
    return re.findall(
        rf"^```{language}\n(.*?)^```", page(endpoint), re.MULTILINE | re.DOTALL
    )


def last_body(platform: MockPlatform, endpoint: RawEndpoint) -> dict[str, Any]:
    submit = platform.submits[-1]
    assert submit.endpoint == endpoint.id
    return dict(submit.body)


@every_endpoint
def test_the_examples_are_those_of_the_spec(endpoint: RawEndpoint) -> None:
    assert [json.loads(block) for block in blocks(endpoint, "json")] == endpoint.spec[
        "examples"
    ]


@every_endpoint
def test_the_python_examples_run(
    endpoint: RawEndpoint, platform: MockPlatform, tmp_path: Path
) -> None:
    found = blocks(endpoint, "python")
    assert len(found) == len(endpoint.spec["examples"])
    for code, expected in zip(found, endpoint.spec["examples"], strict=True):
        provider = re.findall(r'Client\("(\w+)"\)', code)[0]
        # The one line that is not the page's: the host is the platform on this machine.
        local = code.replace(
            f'Client("{provider}")',
            f'Client("{provider}", "{platform.key}", "{platform.base_url}")',
        )
        scope: dict[str, Any] = {}
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(tmp_path)
            exec(compile(local, endpoint.id, "exec"), scope)
        (tmp_path / "video.mp4").unlink()
        body = last_body(platform, endpoint)
        assert {**expected, **body} == body


@every_endpoint
def test_the_examples_ask_a_provider_that_has_the_endpoint(
    endpoint: RawEndpoint,
) -> None:
    """One whose index lists it, if one does; else one that has not retired it, if one has not."""
    providers: dict[str, dict[str, Any]] = endpoint.spec["providers"]
    kept = [one for one, said in providers.items() if "retirement" not in said]
    listing = [one for one in kept if "listed" in providers[one]]
    for code in blocks(endpoint, "python"):
        (asked,) = re.findall(r'Client\("(\w+)"\)', code)
        assert asked in (listing or kept or [*providers])


@every_endpoint
@needs("curl")
def test_the_curl_examples_run(endpoint: RawEndpoint, platform: MockPlatform) -> None:
    host = re.compile(r"https://api\.[a-z.]+")
    for command, expected in zip(
        blocks(endpoint, "sh"), endpoint.spec["examples"], strict=True
    ):
        variable = re.findall(r"\$(\w+_API_KEY)", command)[0]
        local = host.sub(platform.base_url, command, count=1)
        environment = {**os.environ, variable: platform.key}
        done = subprocess.run(
            ["sh", "-c", local],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert "task_id" in json.loads(done.stdout), done
        assert last_body(platform, endpoint) == expected
        assert shlex.split(command)[0] == "curl"


@every_endpoint
def test_a_page_tells_every_parameter_condition_source_and_provider(
    endpoint: RawEndpoint,
) -> None:
    text = page(endpoint)
    plain = re.sub(r"\\(.)", r"\1", text)
    for name, spec in endpoint.parameters.items():
        (row,) = re.findall(rf"^\| `{re.escape(name)}` \|.*$", plain, re.MULTILINE)
        cells = [one.strip() for one in row.split(" | ")]
        assert (cells[2] == "yes") is bool(spec.get("required")), name
        if "default" in spec:
            assert json.dumps(spec["default"]) in cells[3], name
        for one in (*spec.get("enum", ()), *spec.get("openEnum", ())):
            assert f"`{json.dumps(one)}`" in cells[4], name
    for condition in endpoint.conditions:
        assert condition["says"].rstrip(".") in plain
    for source in endpoint.spec["sources"].values():
        assert source["url"] in text
    for claim in disputes(endpoint):
        assert claim["ruling"]["holds"] in plain
        assert claim["ruling"]["reason"] in plain
    for provider, listing in ENDPOINTS[endpoint.id].listings.items():
        assert f"`{provider}`" in text
        assert listing.documentation in text


def disputes(endpoint: RawEndpoint) -> list[Spec]:
    values = [one.get("contradictions", []) for one in endpoint.parameters.values()]
    return [
        *endpoint.spec.get("contradictions", []),
        *(one for found in values for one in found),
    ]


PLAIN = re.sub(r"\\(.)", r"\1", (REFERENCE / "README.md").read_text("utf-8"))


def tables(title: str) -> list[list[str]]:
    """The rows of all tables below a title of the first page, their cells."""
    (part,) = re.findall(rf"^## {title}\n(.*?)(?=^## |\Z)", PLAIN, re.M | re.S)
    rows = re.findall(r"^\| (\[.*) \|$", part, re.MULTILINE)
    return [[one.strip() for one in f"{row} ".split(" |")] for row in rows]


def test_the_first_page_has_a_row_for_every_endpoint_with_what_it_can_do() -> None:
    rows = {
        row[0].partition("]")[0].strip("["): row
        for title in ("Listed", "Documented")
        for row in tables(title)
    }
    assert sorted(rows) == [endpoint.id for endpoint in SPECS]
    for endpoint in SPECS:
        cells = rows[endpoint.id]
        for one in endpoint.parameters.get("resolution", {}).get("enum", []):
            assert one in cells[2]
        for one in endpoint.parameters.get("aspect_ratio", {}).get("enum", []):
            assert one in cells[3]
        sound = endpoint.parameters.get("sound", {}).get("type") == "boolean"
        assert not sound or cells[5] == "on or off"


def test_it_opens_with_what_is_alive_where_those_alive_first() -> None:
    platform = api()
    providers = list(platform["providers"])
    families: dict[str, list[Spec]] = {}
    for endpoint in SPECS:
        family = endpoint.id.partition(".")[0]
        families.setdefault(family, []).append(endpoint.spec["providers"])
    rows = {
        row[0].partition("]")[0].strip("["): row[1:]
        for row in tables("What is alive where")
    }
    assert sorted(rows) == sorted(families)
    for family, every in families.items():
        for provider, said in zip(providers, rows[family], strict=True):
            known = [one[provider] for one in every if provider in one]
            assert bool(said) is bool(known)
            for one in known:
                notice = platform["retirements"].get(one.get("retirement"))
                day = one.get("listed", "?")
                if notice is not None:
                    seen = notice["date"] == "unknown"
                    day = f"~~{notice['observed'] if seen else notice['date']}~~"
                assert day in said
    # Which provider lists a family decides its place: no row without a day comes before one that has one.
    alive = [bool(re.search(r"(?<!~)\b20\d\d", " ".join(row))) for row in rows.values()]
    assert alive == sorted(alive, reverse=True)
    assert next(iter(rows)).startswith("kling_v3_0")
    assert (
        PLAIN.index("## Listed")
        < PLAIN.index("## Documented")
        < PLAIN.index("## Retired")
    )


def test_it_ends_with_what_is_retired_since_when_and_what_replaces_it() -> None:
    platform = api()
    rows = tables("Retired")
    stated = [
        (endpoint.id, provider, platform["retirements"][one["retirement"]])
        for endpoint in SPECS
        for provider, one in endpoint.spec["providers"].items()
        if "retirement" in one
    ]
    assert len(rows) == len(stated)
    for row, (id_, provider, notice) in zip(rows, stated, strict=True):
        assert row[0].startswith(f"[{id_}](")
        assert row[1] == platform["providers"][provider]["name"]
        day = notice["date"]
        seen = f"before {notice.get('observed')}" if day == "unknown" else day
        assert row[2].startswith(f"[{seen}]({notice['source']})")
        assert ("inferred" in row[2]) is ("inferred" in notice)
        assert row[3].startswith(notice.get("replacement", ""))
        for named, file in re.findall(r"\[(\w+\.\w+)\]\((.*?)\)", row[3]):
            assert named in notice["replacedBy"]
            assert (REFERENCE / file).is_file()


def test_show_prints_the_whole_spec_with_the_lines_that_state_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "show", "vidu_q1.text_to_video"],
        cwd=REFERENCE.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    shown = from_yaml(done.stdout)
    (endpoint,) = (one for one in SPECS if one.id == "vidu_q1.text_to_video")
    assert shown["parameters"] == endpoint.parameters
    assert shown["response"] == endpoint.response
    assert "use:" not in done.stdout
    for line in done.stdout.splitlines():
        for file, number in re.findall(r"  # (specs/\S+):(\d+)$", line):
            keyword = line.strip().split(":")[0]
            stated = (
                (REFERENCE.parents[1] / file)
                .read_text("utf-8")
                .splitlines()[int(number) - 1]
            )
            assert keyword in stated


def test_show_of_an_unknown_endpoint_names_the_nearest() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "show", "vidu_q1.text_to_vidoe"],
        cwd=REFERENCE.parents[1],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "'vidu_q1.text_to_video'" in done.stderr
