"""What a difference means for the users of a client that follows the spec."""

from __future__ import annotations

import pytest

from generator.pages.comparing.differences import Difference
from generator.pages.comparing.effect import effect
from generator.pages.facts import Json

# keyword, what the spec says, what the page says, and what that means for a request
REQUEST: list[tuple[str, Json, Json, str]] = [
    ("sum", {"minimum": 8}, {"minimum": 5}, "compatible"),
    ("sum", {"minimum": 5}, {"minimum": 8}, "breaking"),
    ("sum", {"minimum": 5}, {"minimum": 4, "maximum": 9}, "breaking"),
    ("sum", {"minimum": 5, "maximum": 9}, {"maximum": 9}, "compatible"),
    ("path", "/v3/async/a", "/v3/async/b", "breaking"),
    ("host", "https://a.example", "https://b.example", "breaking"),
    ("missing", "string", None, "breaking"),
    ("unknown", None, "string", "compatible"),
    ("unknown", None, "string, required", "breaking"),
    ("type", "integer", "string", "breaking"),
    ("type", "integer", "number", "compatible"),
    ("type", "number", "integer", "breaking"),
    ("type", "array", "string[]", "cosmetic"),
    ("type", "string[]", "array", "cosmetic"),
    ("type", "array", "integer[]", "breaking"),
    ("required", False, True, "breaking"),
    ("required", True, False, "compatible"),
    ("default", 5, 8, "breaking"),
    ("default", None, 8, "compatible"),
    ("enum", ["a", "b"], ["a"], "breaking"),
    ("enum", ["a"], ["a", "b"], "compatible"),
    ("enum", ["a", "b"], ["a", "c"], "breaking"),
    ("enum", ["a"], None, "compatible"),
    ("enum", None, ["a"], "breaking"),
    ("enum", [1, 2, 3], {"minimum": 1, "maximum": 3}, "cosmetic"),
    ("enum", [1, 2, 3], {"minimum": 1, "maximum": 5}, "compatible"),
    ("enum", {"minimum": 1, "maximum": 5}, [1, 2], "breaking"),
    ("openEnum", ["a"], ["a", "b"], "cosmetic"),
    ("maxLength", 2000, 5000, "compatible"),
    ("maxLength", 5000, 2000, "breaking"),
    ("maxLength", None, 2000, "breaking"),
    ("maxLength", 2000, None, "compatible"),
    ("minimum", 0, 1, "breaking"),
    ("minimum", 1, 0, "compatible"),
    ("conditions", None, {"when": {"duration": 8}}, "breaking"),
]
RESPONSE: list[tuple[str, Json, Json, str]] = [
    ("missing", "string", None, "breaking"),
    ("unknown", None, "string, required", "compatible"),
    ("required", True, False, "breaking"),
    ("required", False, True, "compatible"),
    ("type", "number", "integer", "compatible"),
    ("type", "integer", "number", "breaking"),
    ("openEnum", ["mp4"], ["mp4", "gif"], "compatible"),
    ("openEnum", ["mp4", "gif"], ["mp4"], "cosmetic"),
]
MEDIA: list[tuple[str, Json, Json, str]] = [
    ("maxSize", "50 MB", "10 MB", "breaking"),
    ("maxSize", "900 kB", "1 MB", "compatible"),
    ("maxSize", "1000 MB", "1 GB", "compatible"),
    ("maxSize", "1 GB", "1000 MB", "breaking"),
    ("maxSize", "1024 MB", "1 GB", "cosmetic"),
    ("minWidth", 128, 300, "breaking"),
    ("maxLongSide", 6000, 4000, "breaking"),
    ("exclusiveMaxDuration", 30, 60, "compatible"),
    ("minShortSide", 300, None, "compatible"),
    ("transparency", None, False, "breaking"),
    ("types", ["image/png"], ["image/png", "image/webp"], "compatible"),
    ("types", ["image/png", "image/webp"], ["image/png"], "breaking"),
    ("forms", ["url", "data-uri"], ["url"], "breaking"),
    (
        "aspectRatio",
        {"min": "1:4", "max": "4:1"},
        {"min": "1:2", "max": "4:1"},
        "breaking",
    ),
    (
        "resolutionRatio",
        {"min": 0.8, "max": 1.25},
        {"min": 0.5, "max": 2},
        "compatible",
    ),
]


@pytest.mark.parametrize(("keyword", "spec", "page", "meaning"), REQUEST)
def test_of_what_is_sent(keyword: str, spec: Json, page: Json, meaning: str) -> None:
    assert effect(Difference("request", "/a", keyword, spec, page)) == meaning


@pytest.mark.parametrize(("keyword", "spec", "page", "meaning"), RESPONSE)
def test_of_what_comes_back(keyword: str, spec: Json, page: Json, meaning: str) -> None:
    assert effect(Difference("response", "/a", keyword, spec, page)) == meaning


@pytest.mark.parametrize(("sub", "spec", "page", "meaning"), MEDIA)
def test_of_media(sub: str, spec: Json, page: Json, meaning: str) -> None:
    one = Difference("request", "/a", "media", spec, page, sub=sub)
    assert effect(one) == meaning
