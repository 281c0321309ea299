"""What a request holds is its own, and odd texts in it are told of, however deep they are."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from videotasks import InferredLimitWarning, ViduQ2ProFastReferenceToVideoRequest

URL = "https://example.com/cat.png"
HALF = "\ud800"
Change = Callable[[Any], object]


def arguments(**more: Any) -> dict[str, Any]:
    subject = {"name": "1", "images": [URL], "tags": [["a"], {"b": "c"}]}
    return {"prompt": "the cat", "subjects": [subject], **more}


CHANGES: dict[str, Change] = {
    "another subject": lambda subjects: subjects.append(5),
    "another member": lambda subjects: subjects[0].update(voice_id=5),
    "another image": lambda subjects: subjects[0]["images"].append(5),
    "deep in a member that no page knows": lambda subjects: (
        subjects[0]["tags"][0].append("x"),
        subjects[0]["tags"][1].update(b="x"),
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_caller_changes_only_their_own(change: Change) -> None:
    given = arguments()
    before = copy.deepcopy(given["subjects"])
    request = ViduQ2ProFastReferenceToVideoRequest(**given)
    change(given["subjects"])
    assert given["subjects"] != before
    assert request.to_dict()["subjects"] == before
    change(request.subjects)
    assert request.to_dict()["subjects"] == before


@pytest.mark.parametrize(
    ("pointer", "more"),
    [
        ("/prompt", {"prompt": f"ж{HALF}"}),
        ("/aspect_ratio", {"aspect_ratio": HALF}),
        ("/subjects/0/name", {"subjects": [{"name": HALF}]}),
        ("/subjects/1/voice_id", {"subjects": [{}, {"voice_id": HALF}]}),
        ("/subjects/0/tags/0/x", {"subjects": [{"tags": [{"x": HALF}]}]}),
        ("/subjects/0/tags/1", {"subjects": [{"tags": ["a", HALF]}]}),
    ],
)
def test_half_of_a_character_is_told_wherever_it_is(pointer: str, more: Any) -> None:
    with pytest.warns(InferredLimitWarning, match=f"{pointer}: holds half"):
        ViduQ2ProFastReferenceToVideoRequest(**arguments(**more))


@pytest.mark.parametrize("name", ["1", "Katze", "кот", "😀"])
def test_whole_characters_are_nothing_to_tell(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        subject = {"name": name, "images": [URL], "voice_id": name}
        ViduQ2ProFastReferenceToVideoRequest(prompt="x", subjects=[subject])
