"""Which values of `types/` a draft takes: those that mean the same, whatever their limits."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.pages.comparing.documented import documented
from generator.pages.drafting.sharing import Shared, values_in
from tests.pages.drafts import KNOWN, PATH, decided, drafted, renamed
from tests.pages.real_specs import (
    LOADED,
    SPECS,
    Commands,
    copied,
    edit,
    page_of,
    spec_of,
    stated,
)
from tests.pages.test_conditions import page as page_with
from tests.yaml_texts import from_yaml, to_yaml


def test_shared_values_are_taken_by_use(commands: Commands, tmp_path: Path) -> None:
    page = page_of(tmp_path, renamed(stated("vidu_q3_pro.text_to_video")), "markdown")
    draft = from_yaml(drafted(commands, page))
    named = from_yaml(spec_of(commands.specs, KNOWN[1]).read_text("utf-8"))
    uses = {
        name: one for name, one in named["parameters"].items() if list(one) == ["use"]
    }
    assert len(uses) == 8
    # The page says nothing of 48 hours, so it does not mean that value.
    assert uses["off_peak"] == {"use": "off_peak_within_48_hours"}
    uses["off_peak"] = {"use": "off_peak"}
    assert {name: draft["parameters"][name] for name in uses} == uses
    assert draft["response"] == {"task_id": {"use": "task_id"}}
    assert draft["parameters"]["prompt"] == {
        "use": "prompt",
        "required": True,
        "minLength": 0,
        "maxLength": 2000,
    }


def test_what_a_page_states_otherwise_stands_beside_the_shared_value(
    commands: Commands, tmp_path: Path
) -> None:
    known = renamed(stated("vidu_q3_pro.text_to_video"))
    other = [
        (
            replace(one, stated={**one.stated, "maximum": 99})
            if one.name == "seed"
            else one
        )
        for one in known.parameters
    ]
    page = page_of(tmp_path, replace(known, parameters=tuple(other)), "markdown")
    seed = from_yaml(drafted(commands, page))["parameters"]["seed"]
    assert seed == {"use": "seed", "minimum": 0, "maximum": 99}


@pytest.mark.parametrize(
    ("name", "kind", "says", "use"),
    [
        ("negative_prompt", "string", "Text that should not be shown.", True),
        ("negative_prompt", "boolean", "Whether there is one.", False),
        ("quiet", "boolean", "Whether sound is left out.", False),
        ("seed", "integer", "A number for the randomness.", "seed"),
    ],
)
def test_a_value_is_shared_by_its_meaning(
    commands: Commands, tmp_path: Path, name: str, kind: str, says: str, use: object
) -> None:
    usual = commands.specs / "types" / "usual.yaml"
    shutil.copyfile(SPECS / "types" / "usual.yaml", usual)
    page = tmp_path / "page.md"
    page.write_text(
        page_with(prompt="What is seen.").replace(
            '<ParamField body="prompt" type="string">',
            f'<ParamField body="{name}" type="{kind}">{says}</ParamField>\n\n'
            '<ParamField body="prompt" type="string">',
        ),
        "utf-8",
    )
    value = from_yaml(drafted(commands, page))["parameters"][name]
    usual.unlink()
    assert value.get("use", False) == (name if use is True else use)


def test_two_of_equal_limits_are_told_apart_by_what_they_mean(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    shared = commands.specs / "types" / "twins.yaml"
    shared.write_text(
        to_yaml(
            {
                "parameters": {
                    "level_of_light": {"type": "string", "description": "How bright."},
                    "level_of_sound": {"type": "string", "description": "How loud."},
                }
            }
        )
    )
    for number, name in enumerate(("level_of_light", "level_of_sound")):
        known = page_of(tmp_path, renamed(stated(KNOWN[0])), "markdown")
        raw = from_yaml(decided(drafted(commands, known)))
        raw["parameters"]["level"] = {"use": name}
        raw |= {"name": f"Twin{number}", "path": f"{PATH}-{number}"}
        path = spec_of(commands.specs, f"twin.number_{number}")
        path.parent.mkdir(exist_ok=True)
        path.write_text(to_yaml(raw), "utf-8")
    page = tmp_path / "page.md"
    for says, name in (
        ("Says how loud it is", "sound"),
        ("The more, the brighter: how bright", "light"),
    ):
        text = page_with(prompt="What is seen.")
        one = f'<ParamField body="level" type="string">{says}</ParamField>\n\n'
        mark = '<ParamField body="prompt"'
        page.write_text(text.replace(mark, one + mark, 1), "utf-8")
        value = from_yaml(drafted(commands, page))["parameters"]["level"]
        assert value == {"use": f"level_of_{name}"}


def test_a_shared_value_of_other_brands_is_not_taken(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, KNOWN[0]))
    path = spec_of(commands.specs, KNOWN[0])
    edit(path, "    sources: [jiekou-markdown]\n", "")
    known = renamed(stated("vidu_q2.text_to_video"))
    for host, used in (
        ("https://api.novita.ai", False),
        ("https://api.ppio.com", True),
    ):
        page = page_of(tmp_path, replace(known, host=host), "rendered")
        answer = from_yaml(drafted(commands, page))["response"]
        assert ("use" in answer["provider_request_id"]) is used


def with_parameter(name: str, says: str, kind: str = "string", **marks: object) -> str:
    """A page with one more parameter."""
    written = "".join(f" {key}" for key in marks)
    one = f'<ParamField body="{name}" type="{kind}"{written}>{says}</ParamField>\n\n'
    text = page_with(prompt="What is seen.")
    return text.replace(
        '<ParamField body="prompt"', f'{one}<ParamField body="prompt"', 1
    )


@pytest.mark.parametrize(
    ("says", "is_taken"),
    [
        ("What is seen; subjects are called by their names.", True),
        ("What is seen in the clip.", False),
        ("画面内容。", False),
    ],
)
def test_what_tells_a_value_from_others_must_be_on_the_page(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, says: str, is_taken: bool
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    means = "What is seen, with subjects by their names."
    shared(commands, scene_with_subjects={"type": "string", "description": means})
    page = tmp_path / "page.md"
    page.write_text(with_parameter("scene", says), "utf-8")
    used = drawn(commands, page)["scene"].get("use")
    assert used == ("scene_with_subjects" if is_taken else None)


def test_the_name_of_another_parameter_is_no_kind_of_this_one(
    commands: Commands, tmp_path: Path
) -> None:
    """`wm_url` is a parameter of its own, and not a `wm` given by its address."""
    page = tmp_path / "page.md"
    page.write_text(with_parameter("wm", "URL of a watermark."), "utf-8")
    assert "use" not in drawn(commands, page)["wm"]


@pytest.mark.parametrize(("called", "is_offered"), [("Wan 9", True), ("Nebula", False)])
def test_what_is_named_after_another_family_is_not_offered(
    called: str, is_offered: bool
) -> None:
    offered = Shared(documented(LOADED), (), values_in(SPECS), called)
    assert ("wan_size" in offered.values) is is_offered
    assert "size" in offered.values


def test_what_the_sources_of_others_disagree_on_is_taken_only_for_want_of_another(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    page = page_of(tmp_path, renamed(stated(KNOWN[0])), "markdown")
    # `movement_up_to_high` has a contradiction of some pages of Vidu.
    used = drawn(commands, Path(page))["movement_amplitude"]
    assert used["use"] == "movement_amplitude"
    assert used["enum"] == ["auto", "small", "medium", "high"]


def test_more_is_said_of_a_file_beside_a_value_that_says_its_kind(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    shared(
        commands,
        poster={
            "type": "string",
            "description": "Image that is shown before the video.",
            "media": {"kind": "image"},
        },
    )
    page = tmp_path / "page.md"
    page.write_text(with_parameter("poster", "Image URL, PNG, at most 5 MB."), "utf-8")
    assert drawn(commands, page)["poster"] == {
        "use": "poster",
        "media": {
            "kind": "image",
            "forms": ["url"],
            "types": ["image/png"],
            "maxSize": "5 MB",
        },
    }


def test_a_parameter_in_the_same_place_of_a_spec_of_the_family_lends_its_description(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, "vidu_q2.reference_to_video"))
    known = replace(
        stated("vidu_q2.reference_to_video"), title="Vidu Q9", path=f"{PATH}-q9"
    )
    page = page_of(tmp_path, known, "markdown")
    done = commands.run(
        "pages", "scaffold", page, "--write", "vidu_q9.reference_to_video"
    )
    assert done.status == 0, done
    assert (
        "  /subjects: Who or what appears in the video. (as in vidu_q2.reference_to_video)"
        in done.out.splitlines()
    )
    raw = from_yaml(
        spec_of(commands.specs, "vidu_q9.reference_to_video").read_text("utf-8")
    )
    assert raw["parameters"]["subjects"]["items"]["description"] == "One subject."


def shared(commands: Commands, **values: object) -> None:
    """Adds shared values to a folder of specs."""
    path = commands.specs / "types" / f"{'_'.join(values)}.yaml"
    path.write_text(to_yaml({"parameters": values}), "utf-8")


def drawn(commands: Commands, page: Path) -> dict[str, dict[str, object]]:
    """The parameters of the draft of a page."""
    found: dict[str, dict[str, object]] = from_yaml(drafted(commands, page))[
        "parameters"
    ]
    return found


def test_a_response_that_states_less_is_described_as_in_other_specs(
    commands: Commands, tmp_path: Path
) -> None:
    known = renamed(stated("vidu_q3_pro.text_to_video"))
    # The id is not marked as required, so the shared value is not taken.
    optional = [replace(one, stated={"type": "string"}) for one in known.response]
    page = page_of(tmp_path, replace(known, response=tuple(optional)), "markdown")
    (task_id,) = from_yaml(drafted(commands, page))["response"].values()
    shared = (SPECS / "types" / "submit_answer.yaml").read_text("utf-8")
    assert f"description: {task_id['description']}\n" in shared
