"""What an endpoint can do at once is read from its parameters and conditions: a case is a spec and its modes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent
from typing import Any, NamedTuple

import pytest

from generator.language.abilities import Abilities, abilities_of
from generator.language.load import load

SPEC = """\
title: Case
name: Case
method: POST
path: /v3/async/case
summary: Makes a video.
sources: {{page: {{provider: acme, url: https://acme.example/page, form: markdown, date: unknown}}}}
providers: {{acme: {{}}, other: {{}}}}
parameters:
{parameters}
{rest}
response: {{task_id: {{use: task_id}}}}
examples: [{example}]
"""

Modes = list[tuple[dict[str, bool], tuple[bool, ...], tuple[int, ...], tuple[Any, ...]]]


class Case(NamedTuple):
    """A spec, and what goes in, with which sound, in how many lines, for how many seconds."""

    modes: Modes
    parameters: str
    conditions: str = ""
    example: str = "{}"


CASES = {
    "a condition forbids what each allows": Case(
        [({"text": True}, (), (768, 1080), (6,)), ({"text": True}, (), (768,), (10,))],
        """
        prompt: {type: string, required: true}
        duration: {type: integer, default: 6, enum: [6, 10]}
        resolution: {type: string, default: 768P, enum: [768P, 1080P]}
        """,
        "- {when: {duration: 10}, allow: {resolution: [768P]}, says: No more then.}",
        "{prompt: a}",
    ),
    "one input or another": Case(
        [({"image": True}, (), (), ()), ({"video": True}, (), (), ())],
        """
        image_url: {type: string, media: {kind: image, forms: [url]}}
        clip_url: {type: string, media: {kind: video, forms: [url]}}
        """,
        "- {exactlyOne: [image_url, clip_url], says: One of the two.}",
        '{image_url: "https://acme.example/cat.png"}',
    ),
    "one of two ways to give a text": Case(
        [({"text": True}, (), (), ())],
        """
        prompt: {type: string}
        multi_prompt: {type: array, items: {type: string}}
        """,
        "- {exactlyOne: [prompt, multi_prompt], says: One of the two.}",
        "{prompt: a}",
    ),
    "sound that has no effect beside an image": Case(
        [({}, (False, True), (), ()), ({"image": True}, (), (), ())],
        """
        image: {type: string, media: {kind: image, forms: [url]}}
        generate_audio: {type: boolean, default: false}
        """,
        "- {when: {image: {given: true}}, noEffect: [generate_audio], says: None then.}",
    ),
    "sound in words": Case(
        [({}, (False, True), (), ())],
        'sound: {type: string, default: "off", enum: ["on", "off"]}',
    ),
    "a sound of one's own, and what is kept of another, are no switch": Case(
        [({"audio": False}, (), (), ())],
        """
        audio: {type: string, media: {kind: audio, forms: [url]}}
        keep_original_sound: {type: boolean, default: true}
        audio_setting: {type: string, enum: [auto, origin]}
        """,
    ),
    "sizes in pixels": Case(
        [({}, (), (720, 1080, 1440), ())],
        'size: {type: string, enum: ["1280*720", "720*1280", "1920*1080", "1440*1440"]}',
    ),
    "width and height": Case(
        [({}, (), (480, 720), ())],
        """
        width: {type: integer, required: true, enum: [480, 832, 1280]}
        height: {type: integer, required: true, enum: [480, 720, 832]}
        """,
        """
        - {when: {width: 480}, allow: {height: [832]}, says: Upright.}
        - {when: {width: 832}, allow: {height: [480]}, says: Broad.}
        - {when: {width: 1280}, allow: {height: [720]}, says: Broader.}
        """,
        "{width: 480, height: 832}",
    ),
    "4K": Case(
        [({}, (), (1080, 2160), ())],
        'resolution: {type: string, enum: ["1080p", "4k"]}',
    ),
    "words that are no resolution": Case(
        [({}, (), (), ())], "quality: {type: string, enum: [low, high]}"
    ),
    "seconds as texts": Case(
        [({}, (), (), (5, 10))], 'duration: {type: string, enum: ["5", "10"]}'
    ),
    "seconds between limits, one with a meaning of its own": Case(
        [({}, (), (), (1, 2, 3, 4))],
        """
        duration:
          type: integer
          minimum: 0
          maximum: 4
          default: 0
          meanings: [{value: 0, means: as long as the clip}]
        """,
    ),
    "seconds of each shot are not those of the video": Case(
        [({}, (), (), ())],
        """
        shots:
          type: array
          items: {type: object, name: CaseShot, properties: {duration: {type: integer, enum: [2, 3]}}}
        """,
    ),
    "in an object": Case(
        [
            ({"text": True, "image": False}, (False, True), (), (5,)),
            ({"text": True, "image": False}, (False,), (), (10,)),
        ],
        """
        input:
          type: object
          name: CaseInput
          required: true
          properties:
            prompt: {type: string, required: true}
            img_url: {type: string, media: {kind: image, forms: [url]}}
        parameters:
          type: object
          name: CaseParameters
          properties: {audio: {type: boolean}, duration: {type: integer, enum: [5, 10]}}
        """,
        "- {when: {/parameters/audio: true}, allow: {/parameters/duration: [5]}, says: No longer.}",
        "{input: {prompt: a}}",
    ),
    "files of several kinds in one list": Case(
        [
            ({"image": False, "video": True}, (), (), ()),
            ({"image": True}, (), (), ()),
        ],
        """
        media:
          type: array
          required: true
          minItems: 1
          maxItems: 2
          items:
            type: object
            name: CaseMedia
            properties:
              url:
                type: string
                required: true
                mediaByKind: {image: {types: [image/png]}, video: {types: [video/mp4]}}
        """,
        example='{media: [{url: "https://acme.example/a.png"}]}',
    ),
    "a picture for a watermark": Case(
        [({"text": True}, (), (), ())],
        """
        prompt: {type: string, required: true}
        wm_url: {type: string, media: {kind: image, forms: [url]}}
        """,
        example="{prompt: a}",
    ),
    "what is only inferred forbids nothing": Case(
        [({}, (False, True), (), (5, 10))],
        """
        sound: {type: boolean}
        duration: {type: integer, enum: [5, 10]}
        """,
        "- {when: {sound: true}, allow: {duration: [5]}, says: No longer., inferred: a guess}",
    ),
}

Build = Callable[[Path, Path], Path]


def abilities(
    case: Case, place: Path, build: Build, rest: str = ""
) -> tuple[Abilities, dict[str, Abilities]]:
    if case.conditions:
        rest = f"conditions:\n{indent(dedent(case.conditions), '  ')}"
    parameters = indent(dedent(case.parameters), "  ")
    path = place / "case.yaml"
    text = SPEC.format(parameters=parameters, rest=rest, example=case.example)
    path.write_text(text, "utf-8")
    (endpoint,) = load(build(path, place / "specs")).endpoints
    common, differing = abilities_of(endpoint)
    return common, dict(differing)


def modes_of(found: Abilities) -> Modes:
    return [
        (dict(mode.inputs), mode.sound, mode.lines, mode.durations)
        for mode in found.modes
    ]


@pytest.mark.parametrize("name", CASES)
def test_modes_are_what_bodies_may_have_at_once(
    name: str, tmp_path: Path, spec_folder: Build
) -> None:
    found, differing = abilities(CASES[name], tmp_path, spec_folder)
    assert sorted(modes_of(found), key=str) == sorted(CASES[name].modes, key=str)
    assert differing == {}


def test_seconds_between_limits_that_are_not_whole(
    tmp_path: Path, spec_folder: Build
) -> None:
    case = Case([], "duration: {type: number, minimum: 1.5, maximum: 8}")
    found, _ = abilities(case, tmp_path, spec_folder)
    assert found.limits == (1.5, 8)
    assert found.open == ()


@pytest.mark.parametrize(
    ("parameters", "open_"),
    [
        ('resolution: {type: string, openEnum: ["720p"]}', ("lines",)),
        ("duration: {type: integer, openEnum: [5]}", ("durations",)),
        ("duration: {type: integer, minimum: 2}", ("durations",)),
    ],
)
def test_what_a_page_leaves_open_is_open(
    parameters: str, open_: tuple[str, ...], tmp_path: Path, spec_folder: Build
) -> None:
    found, _ = abilities(Case([], parameters), tmp_path, spec_folder)
    assert found.open == open_


DEVIATIONS = """\
deviations:
  - {provider: acme, pointer: /resolution, keyword: enum, value: ["720p"], says: No more lines.}
  - {provider: acme, pointer: /seed, keyword: name, value: seeds, says: It is called so.}
"""


def test_a_provider_whose_page_is_narrower_has_modes_of_its_own(
    tmp_path: Path, spec_folder: Build
) -> None:
    parameters = """
    resolution: {type: string, enum: ["720p", "1080p"]}
    sound: {type: boolean, providers: [acme]}
    seed: {type: integer}
    """
    case = Case([], parameters)
    common, differing = abilities(case, tmp_path, spec_folder, DEVIATIONS)
    assert modes_of(common) == [({}, (False, True), (720, 1080), ())]
    assert {name: modes_of(its) for name, its in differing.items()} == {
        "acme": [({}, (False, True), (720,), ())],
        "other": [({}, (), (720, 1080), ())],
    }


OWN_CONDITION = """\
conditions:
  - {provider: other, when: {sound: true}, allow: {duration: [5]}, says: No longer with sound.}
"""


def test_a_condition_of_one_provider_counts_there_alone(
    tmp_path: Path, spec_folder: Build
) -> None:
    case = Case(
        [], "{sound: {type: boolean}, duration: {type: integer, enum: [5, 10]}}"
    )
    common, differing = abilities(case, tmp_path, spec_folder, OWN_CONDITION)
    assert modes_of(common) == [({}, (False, True), (), (5, 10))]
    assert {name: modes_of(its) for name, its in differing.items()} == {
        "other": [({}, (False, True), (), (5,)), ({}, (False,), (), (10,))]
    }
