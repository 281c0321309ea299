"""An object within a request is a small class or a plain dict, whichever a caller likes: both are sent alike."""

from __future__ import annotations

import base64
import copy
import importlib
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.pictures import png
from videotasks import (
    Image,
    KlingShot,
    KlingV30StdImageToVideoRequest,
    NestedObject,
    UnifiedCreateRequest,
    ValidationError,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceToVideoRequest,
    Wan21Extra,
    Wan21Webhook,
    Wan26TextToVideoInput,
)

from .loopback import KEY, Reply, Server

URL = "https://example.com/cat.png"
SHOT = {"prompt": "it walks", "duration": 4}
CLASSES = [
    getattr(videotasks, name.removesuffix("Dict"))
    for name in videotasks.__all__
    if name.endswith("Dict")
]


def shot() -> KlingShot:
    return KlingShot(prompt="it walks", duration=4)


def request(*shots: Any) -> KlingV30StdImageToVideoRequest:
    return KlingV30StdImageToVideoRequest(image=URL, prompt="x", multi_prompt=shots)


def problems(make: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        make()
    return [(one.pointer, one.rule) for one in caught.value.problems]


def test_its_members_are_attributes_and_items() -> None:
    assert (shot().prompt, shot()["prompt"]) == ("it walks", "it walks")
    assert KlingShot(prompt="x").duration is None
    assert "duration" not in KlingShot(prompt="x")
    assert repr(shot()) == "KlingShot(prompt='it walks', duration=4)"
    assert {"prompt", "duration"} <= {*dir(shot())}


def test_it_is_a_dict_to_whoever_takes_one() -> None:
    assert isinstance(shot(), dict)
    assert shot() == SHOT
    assert {**shot()} == SHOT
    assert json.loads(json.dumps([shot()])) == [SHOT]
    changed = shot()
    changed["duration"] = 5
    assert (changed.duration, changed | {"prompt": "y"}) == (
        5,
        {"prompt": "y", "duration": 5},
    )
    match shot():
        case {"prompt": prompt}:
            assert prompt == "it walks"
        case _:
            pytest.fail("no mapping")


@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        KlingShot.copy,
        lambda one: pickle.loads(pickle.dumps(one)),
        lambda one: one.__replace__(),
    ],
)
def test_a_copy_is_another_one_of_its_class(copied: Callable[[Any], Any]) -> None:
    one = shot()
    other = copied(one)
    assert (type(other), other) == (KlingShot, one)
    other.duration = 5
    assert one.duration == 4


def test_a_wrong_keyword_is_told_with_the_nearest() -> None:
    given: Any = {"prompt": "x", "duraton": 3}
    with pytest.raises(TypeError, match="'duraton'; did you mean 'duration'"):
        KlingShot(**given)
    with pytest.raises(AttributeError, match="did you mean 'duration'"):
        _ = getattr(shot(), "duraton")  # noqa: B009  # checkers know better


def test_what_breaks_a_rule_is_told_with_its_place_and_page() -> None:
    with pytest.raises(ValidationError) as caught:
        KlingShot(prompt="x", duration=16)
    (found,) = caught.value.problems
    assert (found.pointer, found.rule, found.value) == ("/duration", "maximum", 16)
    assert found.source == KlingV30StdImageToVideoRequest.source
    assert caught.value.endpoint == "kling_v3_0_std.image_to_video"
    wrong: Any = {"promt": "x", "duration": "4"}
    assert problems(lambda: KlingShot.from_dict(wrong)) == [
        ("/promt", "additionalProperties"),
        ("/prompt", "required"),
        ("/duration", "type"),
    ]
    mistaken: Any = {"webhook": {"uri": URL}}
    assert problems(lambda: Wan21Extra(**mistaken)) == [
        ("/webhook/uri", "additionalProperties"),
        ("/webhook/url", "required"),
    ]


def test_setting_an_attribute_is_checked_and_none_leaves_it_out() -> None:
    one = shot()
    with pytest.raises(ValidationError, match="/duration: 2 is out of range"):
        one.duration = 2
    assert one == SHOT
    one.duration = None
    assert one == {"prompt": "it walks"}
    one.duration = 3
    del one.duration
    assert one == {"prompt": "it walks"}
    with pytest.raises(ValidationError, match="/prompt: is required"):
        del one.prompt
    with pytest.raises(AttributeError, match="did you mean 'prompt'"):
        setattr(one, "promt", "x")  # noqa: B010  # checkers know better


def test_what_no_page_knows_yet_goes_in_unchecked() -> None:
    given = KlingShot.construct(prompt="x", duration=99, camera="left")
    assert given == {"prompt": "x", "duration": 99, "camera": "left"}
    assert problems(lambda: request(given)) == [
        ("/multi_prompt/0/camera", "additionalProperties"),
        ("/multi_prompt/0/duration", "maximum"),
    ]


def test_in_a_request_it_is_what_a_plain_dict_is() -> None:
    both = request(shot(), SHOT)
    assert both == request(SHOT, SHOT)
    assert both.to_dict()["multi_prompt"] == [SHOT, SHOT]
    body = {"image": URL, "prompt": "x", "multi_prompt": [shot()]}
    assert KlingV30StdImageToVideoRequest.problems_of(body) == []
    assert KlingV30StdImageToVideoRequest.from_dict(body) == request(SHOT)
    assert request(shot()).estimate_cost("ppio") == request(SHOT).estimate_cost("ppio")
    inner = Wan21Extra(webhook=Wan21Webhook(url=URL))
    assert type(inner.to_dict()["webhook"]) is dict
    further = UnifiedCreateRequest(model="m", input=Wan26TextToVideoInput(prompt="x"))
    assert further.to_dict() == {"model": "m", "input": {"prompt": "x"}}


def test_nobody_changes_a_request_by_it() -> None:
    one = shot()
    made = request(one)
    one.duration = 9
    assert made.to_dict()["multi_prompt"] == [SHOT]


@pytest.mark.filterwarnings("ignore::videotasks.InferredLimitWarning")
def test_the_request_alone_reads_its_files(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    one = ViduQ2ReferenceSubject(id="cat", images=path)
    assert one.images == path
    assert problems(one.to_dict) == [("/images/0", "media")]
    path.write_bytes(png(200, 200))
    uri = f"data:image/png;base64,{base64.b64encode(path.read_bytes()).decode()}"
    assert one.to_dict() == {"id": "cat", "images": [uri]}
    opened = ViduQ2ReferenceSubject(id="cat", images=[io.BytesIO(path.read_bytes())])
    for subject in (one, opened):
        made = ViduQ2ReferenceToVideoRequest(
            prompt="@cat", subjects=[subject], duration=3
        )
        assert made.to_dict()["subjects"] == [{"id": "cat", "images": [uri]}]


def test_media_that_need_no_reading_are_checked_at_once() -> None:
    wrong: Any = "ftp://example.com/cat.png"
    assert problems(lambda: ViduQ2ReferenceSubject(id="cat", images=[wrong])) == [
        ("/images/0", "media")
    ]
    picture = Image(png(200, 200))
    assert ViduQ2ReferenceSubject(id="cat", images=[picture]).images == [picture]


def test_it_is_sent_and_kept_in_a_journal_as_a_plain_dict(
    connect: Callable[..., Any], server: Server, tmp_path: Path
) -> None:
    path = KlingV30StdImageToVideoRequest.path
    server.on(path, *(Reply(body={"task_id": name}) for name in ("t-1", "t-2")))
    journal = tmp_path / "journal"
    with connect("highwayapi", KEY, server.url, journal=journal) as client:
        for shots in ([shot(), SHOT], [SHOT, SHOT]):
            client.kling_v3_0_std.image_to_video(
                image=URL, prompt="x", multi_prompt=shots, extra_body={"new": shots}
            )
    first, second = (json.loads(one.body) for one in server.submits())
    assert first == second
    lines = map(json.loads, journal.read_text("utf-8").splitlines())
    digests = [one["request_digest"] for one in lines if "request_digest" in one]
    assert len(digests) >= 2
    assert len({*digests}) == 1


def test_a_job_of_a_batch_takes_it(tmp_path: Path) -> None:
    batches = pytest.importorskip("videotasks.batch", reason="needs videotasks[batch]")
    jobs = [
        {
            "endpoint": "kling_v3_0_std.image_to_video",
            "parameters": {"image": URL, "prompt": "x", "multi_prompt": [one]},
        }
        for one in (shot(), SHOT)
    ]
    batch = batches.Batch(tmp_path / "night.db")
    assert batch.add(jobs, provider="novita") == batches.Added(1, 1)


def test_every_object_of_a_request_has_a_class() -> None:
    assert len(CLASSES) > 10
    for kind in CLASSES:
        assert issubclass(kind, NestedObject)
        assert (kind.__module__, kind.__slots__) == ("videotasks", ())
        assert kind.__doc__


def test_the_module_of_a_request_has_the_classes_of_its_objects() -> None:
    """As it has always had, and as old pickles of them expect."""
    for name, kind in (
        ("vidu_q2_turbo.multi_frame", videotasks.ViduMultiFrameSetting),
        ("wan_2_1.text_to_video", Wan21Webhook),
    ):
        module = importlib.import_module(f"videotasks.endpoints.{name}")
        assert getattr(module, kind.__name__) is kind


def test_a_request_is_imported_without_the_classes_of_its_objects() -> None:
    """Nor is typing, which a typed dict would need."""
    script = """
import sys
from videotasks import KlingV30StdImageToVideoRequest
print([name for name in sys.modules if "_objects" in name or name == "typing"])
"""
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path[:0] = {sys.path!r}{script}",
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
