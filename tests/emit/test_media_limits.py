"""What a file must measure is shown everywhere, and refused by the class where the bytes at hand tell it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.emit.rules.values import rules_of_file
from generator.language.build import media
from generator.language.media import payload_example
from tests.emit.pictures import PALETTE, WITH_ALPHA, png, webp
from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of

MEDIA: dict[str, dict[str, Any]] = {
    "sides": {"kind": "image", "minShortSide": 30, "exclusiveMaxLongSide": 60},
    "opaque": {"kind": "image", "transparency": False},
    "sound": {"kind": "audio", "minDuration": 2, "exclusiveMaxDuration": 30.5},
}
WORDS = {
    "sides": "shorter side at least 30 pixels, longer side below 60 pixels",
    "opaque": "without transparency",
    "sound": "length at least 2 and below 30.5 seconds",
}


SOME_CLEAR = (b"PLTE\0\0\0", b"tRNS\0")
CASES: dict[str, tuple[str, str, str]] = {
    "as small as allowed": ("sides", png(30, 59), ""),
    "too short a side": ("sides", png(29, 59), "minShortSide"),
    "too short, upright": ("sides", png(59, 29), "minShortSide"),
    "the end that is not allowed": ("sides", png(60, 40), "exclusiveMaxLongSide"),
    "a URL": ("sides", "https://example.com/a.png", ""),
    "gray": ("opaque", png(9, 9), ""),
    "a channel": ("opaque", png(9, 9, WITH_ALPHA), "transparency"),
    "a clear color": ("opaque", png(9, 9, PALETTE, *SOME_CLEAR), "transparency"),
    "a palette": ("opaque", png(9, 9, PALETTE, SOME_CLEAR[0]), ""),
    "a WebP with a channel": ("opaque", webp(0x10), "transparency"),
    "a WebP without": ("opaque", webp(0x08), ""),
    "a JPEG": ("opaque", f"data:image/jpeg;base64,{payload_example('image/jpeg')}", ""),
}
"""Parameter, value, and the rule that it breaks."""

TOLD = """
import json, sys
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    said[name] = [list(one)[:2] + [one.message] for one in v.LimitsRequest.problems_of(body)]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media")
    stated = {name: {"type": "string", "media": rule} for name, rule in MEDIA.items()}
    return generate(specs_of(folder, stated), folder / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    bodies = {case: {name: value} for case, (name, value, _) in CASES.items()}
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", TOLD, stdin=json.dumps(bodies))
    )
    return said


MEASURED = {"maxWidth": 30, "minHeight": 9, "aspectRatio": {"min": "1:2", "max": "2:1"}}


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        ({"kind": "image", **MEASURED}, ["HasPixels", "HasShape", "HasSides"]),
        ({"kind": "image", "forms": ["base64"], "maxWidth": 9}, ["HasSides"]),
        ({"kind": "image", "forms": ["url"], **MEASURED, "transparency": False}, []),
        ({"kind": "image", "forms": ["url"], "maxDecodedSize": "9 MB"}, []),
        ({"kind": "video", **MEASURED, "maxDecodedSize": "9 MB"}, ["Holds"]),
    ],
)
def test_only_what_the_bytes_of_a_body_can_show_is_checked(
    rule: dict[str, Any], names: list[str]
) -> None:
    """Where a page takes URLs alone no bytes are there, and of a video nobody reads how large it is."""
    assert [type(one).__name__ for one in rules_of_file(media(rule))] == names


@pytest.mark.parametrize("case", CASES)
def test_the_class_refuses_what_the_bytes_tell(case: str, told: dict[str, Any]) -> None:
    name, _, rule = CASES[case]
    assert [found[:2] for found in told[case]] == ([[f"/{name}", rule]] if rule else [])


def test_the_message_has_the_size_and_what_is_allowed(told: dict[str, Any]) -> None:
    ((_, _, message),) = told["too short a side"]
    assert message == f"the image has 29x59 pixels, {WORDS['sides']} allowed"
    ((_, _, message),) = told["a channel"]
    assert message == "the image has a channel of transparency, none allowed"


@pytest.mark.parametrize("name", MEDIA)
def test_docstring_and_reference_say_it(
    name: str, told: dict[str, Any], out: Path
) -> None:
    page = (out / "reference/fragment/limits.md").read_text("utf-8")
    (line,) = (one for one in page.splitlines() if one.startswith(f"| `{name}` |"))
    assert WORDS[name] in line
    assert WORDS[name] in told["doc"]


@pytest.mark.parametrize("name", MEDIA)
def test_catalogue_and_openapi_list_what_no_schema_says(name: str, out: Path) -> None:
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    schema = json.loads((out / "json-schema/catalog.schema.json").read_text("utf-8"))
    jsonschema.validate(catalogue, schema)
    (listed,) = (
        one
        for one in catalogue["endpoints"][0]["request"]["media"]
        if one["pointer"] == f"/{name}"
    )
    assert MEDIA[name].items() <= listed.items()
    openapi = json.loads((out / "openapi/videotasks.json").read_text("utf-8"))
    member = openapi["components"]["schemas"]["LimitsRequest"]["properties"][name]
    assert MEDIA[name].items() <= member["x-media"].items()
