"""What each generated client is given: a right body, and wrong ones with one fault each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

TEXT, IMAGE = "vidu_q1.text_to_video", "vidu_2_0.image_to_video"
REQUESTS = {TEXT: "ViduQ1TextToVideoRequest", IMAGE: "Vidu20ImageToVideoRequest"}
_PROMPT = "a lighthouse in a storm"
_PICTURE = "https://example.com/a.png"


class Case(NamedTuple):
    operation: str
    body: Mapping[str, Any]


RIGHT = {
    "least": Case(TEXT, {"prompt": _PROMPT}),
    "least with an image": Case(IMAGE, {"images": [_PICTURE]}),
    "more": Case(TEXT, {"prompt": _PROMPT, "style": "anime", "seed": 2**40}),
}
"""As they are to arrive."""

WRONG = {
    "value": Case(TEXT, {"prompt": _PROMPT, "style": "noir"}),
    "length": Case(TEXT, {"prompt": "a" * 1501}),
    "items": Case(IMAGE, {"images": []}),
    "pattern": Case(IMAGE, {"images": ["ftp://example.com/a.png"]}),
    "condition": Case(
        IMAGE, {"images": [_PICTURE], "duration": 8, "resolution": "1080p"}
    ),
    "missing": Case(TEXT, {}),
    "unknown": Case(TEXT, {"prompt": _PROMPT, "frobnicate": 1}),
}
"""One fault each; they break, of what the file says, a closed list, a limit of a text, one of a list, a pattern, the
root's `not`, a required member, a closed object."""

SUBJECTS = "vidu_q2.text_to_video"
TITLES = {**REQUESTS, SUBJECTS: "ViduQ2TextToVideoRequest"}
RIGHT_OF_TYPES = {
    **RIGHT,
    "nested": Case(
        SUBJECTS,
        {
            "prompt": _PROMPT,
            "duration": 5,
            "subjects": [{"id": "keeper", "images": [_PICTURE], "voice_id": ""}],
        },
    ),
}
WRONG_OF_TYPES = {
    **WRONG,
    "nested": Case(
        SUBJECTS, {"prompt": _PROMPT, "duration": 5, "subjects": [{"id": 7}]}
    ),
}
"""The same, and what is wrong below the root."""
