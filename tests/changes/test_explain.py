"""`explain` leads from a keyword of a schema, or a whole error message, back to spec, page, ruling and history."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest

from generator.changes.mentioned import Mention, mentions
from generator.cli import main
from generator.commands.specs import load_specs
from generator.language.model import SpecSet
from tests.project.environments import ROOT
from videotasks import (
    ValidationError,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2TextToVideoRequest,
)

from .small import folder
from .test_trees import with_history

SCHEMAS = ROOT / "generated" / "json-schema" / "2020-12"
IMAGES = "ViduQ1ReferenceToVideoRequest#/properties/images/maxItems"


@pytest.fixture(scope="module")
def specs() -> SpecSet:
    return load_specs(ROOT / "specs")


def told(found: tuple[Mention, ...]) -> list[tuple[str, str, str | None]]:
    return [(one.endpoint.id, one.value.pointer, one.keyword) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (IMAGES, ("vidu_q1.reference_to_video", "/images", "maxItems")),
        (
            "ViduQ1ReferenceToVideoRequest.json#/properties/images/items/pattern",
            ("vidu_q1.reference_to_video", "/images/items", "media"),
        ),
        (
            "ViduQ2TextToVideoRequest#/$defs/ViduQ2TextSubject/properties/id",
            ("vidu_q2.text_to_video", "/subjects/items/id", None),
        ),
        (
            "ViduQ2TextSubject#/properties/images/minItems",
            ("vidu_q2.text_to_video", "/subjects/items/images", "minItems"),
        ),
        (
            "breaking: vidu_q1.reference_to_video /images maxItems 7 -> 3 (request): why",
            ("vidu_q1.reference_to_video", "/images", "maxItems"),
        ),
        (
            "vidu_q2.text_to_video /subjects/0/images",
            ("vidu_q2.text_to_video", "/subjects/items/images", None),
        ),
        ("vidu_q1.text_to_video", ("vidu_q1.text_to_video", "", None)),
    ],
)
def test_a_rule_is_named_as_it_comes(
    text: str, expected: tuple[str, str, str | None], specs: SpecSet
) -> None:
    assert told(mentions(text, specs)) == [expected]


@pytest.mark.parametrize("text", ["", "no rule", "Unknown#/properties/a", "a.b /c"])
def test_what_names_no_rule_mentions_none(text: str, specs: SpecSet) -> None:
    assert mentions(text, specs) == ()


def test_every_keyword_of_a_schema_is_found(specs: SpecSet) -> None:
    """Each limit in every request's schema leads to a line of a spec that states it."""
    tried = 0
    for endpoint in specs.endpoints:
        title = endpoint.request.type_name
        schema = json.loads((SCHEMAS / f"{title}.json").read_text("utf-8"))
        for name, member in schema["properties"].items():
            for keyword in ("maxLength", "minimum", "maximum", "maxItems", "enum"):
                if keyword not in member:
                    continue
                (found,) = mentions(f"{title}#/properties/{name}/{keyword}", specs)
                assert found.endpoint is endpoint
                # Of whole numbers without a gap schemas make a range.
                listed = "enum" in found.value.written.data
                assert found.keyword == ("enum" if listed else keyword)
                assert found.keyword in found.value.written.data
                tried += 1
    assert tried > 200


def test_every_problem_of_an_error_message_is_explained_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValidationError) as first:
        ViduQ1ReferenceToVideoRequest(prompt="x" * 3000, images=["ftp://x"] * 9)
    with pytest.raises(ValidationError) as second:
        ViduQ2TextToVideoRequest.from_dict({"prompt": "", "promt": "", "subjects": 5})
    log = "".join(
        f"2026-11-29 12:00:00 ERROR worker: videotasks.ValidationError: {one.value}\n"
        for one in (first, second)
    )
    monkeypatch.setattr("sys.stdin", io.StringIO(log))
    assert main(["explain", "-", "--no-history"]) == 0
    heads = [
        line for line in capsys.readouterr().out.splitlines() if re.match(r"\w", line)
    ]
    assert heads == [
        "vidu_q1.reference_to_video /images maxItems (request)",
        "vidu_q1.reference_to_video /images/items media (request)",
        "vidu_q1.reference_to_video /prompt maxLength (request)",
        "vidu_q2.text_to_video the whole body additionalProperties (request)",
        "vidu_q2.text_to_video /prompt minLength (request)",
        "vidu_q2.text_to_video /duration required (request)",
        "vidu_q2.text_to_video /subjects type (request)",
    ]


def test_a_logger_may_put_a_time_in_front_of_each_line(specs: SpecSet) -> None:
    with pytest.raises(ValidationError) as error:
        ViduQ1ReferenceToVideoRequest(prompt="x" * 3000, images=[])
    log = "".join(f"12:00:00 ERROR {line}\n" for line in str(error.value).splitlines())
    id_ = "vidu_q1.reference_to_video"
    assert told(mentions(log, specs)) == [
        (id_, "/images", "minItems"),
        (id_, "/prompt", "maxLength"),
    ]


def test_it_leads_to_the_line_that_states_it_and_to_the_page(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", IMAGES, "--no-history"]) == 0
    out = capsys.readouterr().out
    found = re.search(r"spec +specs/(\S+):(\d+): maxItems: 7", out)
    assert found
    lines = (ROOT / "specs" / found[1]).read_text("utf-8").splitlines()
    assert lines[int(found[2]) - 1].strip() == "maxItems: 7"
    assert "https://novita.ai/docs/api-reference/" in out
    assert "states maxItems 7" in out


@with_history
def test_it_tells_since_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", IMAGES]) == 0
    assert "history     as it is since 4f32434" in capsys.readouterr().out
    assert main(["explain", "vidu_q3_turbo.image_to_video /images/items media"]) == 0
    assert re.search(
        r"history +f73b4122 \d{4}-\d\d-\d\d .*: inferred\.media compatible: ",
        capsys.readouterr().out,
    )


def test_rulings_corrections_deviations_and_conditions_stand_by(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ruled = {
        "type": "string",
        "maxLength": 9,
        "contradictions": [
            {
                "keyword": "maxLength",
                "claims": [
                    {"source": "page", "value": 9, "says": "at most nine"},
                    {"source": "an old page", "value": 5, "says": "at most five"},
                ],
                "ruling": {"holds": "nine", "reason": "the page says so"},
            }
        ],
    }
    specs = folder(
        tmp_path,
        {"p": ruled, "q": {"type": "integer"}},
        deviations=[
            {
                "provider": "acme",
                "pointer": "/p",
                "keyword": "maxLength",
                "value": 7,
                "says": "Seven.",
            }
        ],
        conditions=[
            {"when": {"p": {"given": True}}, "require": ["q"], "says": "q goes with p."}
        ],
    )
    assert main(["explain", "fragment.limits /p", "--specs", str(specs)]) == 0
    out = capsys.readouterr().out
    assert "maxLength: nine, as the page says so" in out
    assert "an old page: at most five" in out
    assert "acme says maxLength 7 (its users are held to it): Seven." in out
    assert "history" not in out  # git has no revisions of these specs
    assert main(["explain", "fragment.limits /q require", "--specs", str(specs)]) == 0
    assert "q goes with p." in capsys.readouterr().out


def test_what_is_misspelled_is_told_with_what_is_near(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "ViduQ1ReferenceToVideoRequests#/properties/images"]) == 1
    error = capsys.readouterr().err
    assert "'ViduQ1ReferenceToVideoRequests' names no rule" in error
    assert "expected 'ViduQ1ReferenceToVideoRequest'" in error


def test_pages_state_facts_and_not_where_these_were_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A mark such as `seen` tells of a fact that it stands in the sample alone, and is none itself."""
    assert (
        main(["explain", "kling_v3_0_4k.image_to_video /multi_prompt/items/prompt"])
        == 0
    )
    told = capsys.readouterr().out
    assert "states type" in told
    assert "seen" not in told
