"""A family is called as its model is, by what the titles of its endpoints begin with."""

from __future__ import annotations

import pytest

from generator.text.titles import model_name, parted
from videotasks.endpoints import hailuo_2_3, heygen, kling_v2_1


def test_what_titles_begin_with_together_is_the_model() -> None:
    titles = ["Vidu Q1 Image to Video", "Vidu Q1 Text to Video"]
    assert parted(titles) == ("Vidu Q1", ["Image to Video", "Text to Video"])
    assert model_name("vidu_q1", titles, ["image_to_video", "text_to_video"]) == (
        "Vidu Q1"
    )


def test_titles_with_nothing_together_are_left_whole() -> None:
    titles = ["Text to Video with A1", "A1 Image to Video"]
    assert parted(titles) == ("", titles)
    assert model_name("a1_pro", titles, ["text_to_video", "image_to_video"]) == "A1 Pro"
    assert parted(["Vidu", "Vidu Turbo"]) == ("", ["Vidu", "Vidu Turbo"])


@pytest.mark.parametrize(
    ("title", "operation", "name"),
    [
        ("Kling v2.1 Image to Video", "image_to_video", "Kling v2.1"),
        ("Vidu Q2 Start-End to Video", "start_end_to_video", "Vidu Q2"),
        ("MiniMax Hailuo 02", "generate", "MiniMax Hailuo 02"),
        ("Text to Video", "text_to_video", "Text to Video"),
        ("Gigatext to Video", "text_to_video", "Gigatext to Video"),
    ],
)
def test_of_one_title_what_its_operation_says_is_left_out(
    title: str, operation: str, name: str
) -> None:
    assert model_name("family", [title], [operation]) == name


def test_the_client_calls_a_family_as_its_model_is_called() -> None:
    for family, name in (
        (hailuo_2_3, "MiniMax Hailuo 2.3: 2 endpoints"),
        (kling_v2_1, "Kling v2.1: 1 endpoint"),
        (heygen, "HeyGen Video: 1 endpoint"),
    ):
        assert (family.__doc__ or "").startswith(f"{name}, each a method")
