"""Media as arguments: a file or bytes become a data URI, and what is no such file is refused at once."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path

import pytest

from tests.pictures import JPEG, WEBP, png
from videotasks import (
    Image,
    InferredLimitWarning,
    ValidationError,
    Vidu20StartEndToVideoRequest,
    ViduMultiFrameSettingDict,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ProMultiFrameRequest,
)


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.png", png(8, 8), "image/png"),
        ("a.JPG", JPEG, "image/jpeg"),
        ("a.jpeg", JPEG, "image/jpeg"),
        ("a.webp", WEBP, "image/webp"),
        ("noending", WEBP, "image/webp"),
    ],
)
def test_a_file_becomes_a_data_uri_of_its_type(
    tmp_path: Path, name: str, content: bytes, media_type: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    image = Image.from_file(file)
    assert image == f"data:{media_type};base64,{base64.b64encode(content).decode()}"
    assert Image.from_file(str(file)) == image


def test_what_a_machine_has_registered_makes_no_difference(tmp_path: Path) -> None:
    """Such as the registry of Windows, where programs write types of their own."""
    (tmp_path / "mime.types").write_text("image/x-program png\nimage/x-odd odd\n")
    (tmp_path / "a.png").write_bytes(png(8, 8))
    (tmp_path / "a.odd").write_bytes(b"\1\2\3")
    mimetypes.init([str(tmp_path / "mime.types")])
    try:
        assert mimetypes.guess_type("a.png")[0] == "image/x-program"
        assert str(Image.from_file(tmp_path / "a.png")).startswith("data:image/png;")
        with pytest.raises(ValueError, match="no image that is known"):
            Image.from_file(tmp_path / "a.odd")
    finally:
        mimetypes.init()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"x", "text/plain"),
        ("noending", b"\1\2\3", "media_type"),
        ("a.png", b"", "empty"),
        ("a.mp4", b"\0\0\0\x18ftypisom" + bytes(12), "video/mp4"),
    ],
)
def test_what_is_no_image_is_refused(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=said):
        Image.from_file(tmp_path / name)


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Image.from_file(tmp_path / "none.png")


@pytest.mark.parametrize(
    ("width", "height", "rule"),
    [
        (128, 128, None),
        (127, 128, "minWidth"),
        (128, 127, "minWidth"),
        (512, 128, None),
        (513, 128, "aspectRatio"),
        (128, 512, None),
        (128, 513, "aspectRatio"),
    ],
)
def test_the_pixels_of_a_data_uri_are_checked_before_anybody_pays(
    width: int, height: int, rule: str | None
) -> None:
    pytest.importorskip(
        "imagesize",
        reason="needs videotasks[images], without which pixels are not looked at",
    )
    image = Image.from_bytes(png(width, height), "image/png")
    found = ViduQ1ReferenceToVideoRequest.problems_of(
        {"images": [image], "prompt": "x"}
    )
    assert [(one.pointer, one.rule) for one in found] == (
        [("/images/0", rule)] if rule else []
    )


def test_everything_that_is_wrong_with_an_image_is_told_at_once() -> None:
    pytest.importorskip(
        "imagesize",
        reason="needs videotasks[images], without which pixels are not looked at",
    )
    image = Image.from_bytes(png(1000, 100), "image/png")
    found = ViduQ1ReferenceToVideoRequest.problems_of(
        {"images": [image], "prompt": "x"}
    )
    assert [one.rule for one in found] == ["minWidth", "aspectRatio"]


def test_bytes_that_are_no_image_are_a_problem_whatever_they_are_called() -> None:
    with pytest.raises(ValidationError, match="labelled image/png, but holds text"):
        ViduQ1ReferenceToVideoRequest(
            images=[Image.from_bytes(b"not an image", "image/png")], prompt="x"
        )


def test_an_image_of_a_type_that_the_model_does_not_take_is_refused() -> None:
    with pytest.raises(ValidationError, match="PNG, JPEG, WEBP"):
        ViduQ1ReferenceToVideoRequest(
            images=[Image.from_bytes(b"GIF89a", "image/gif")], prompt="x"
        )


def frames(one: tuple[int, int], other: tuple[int, int]) -> list[tuple[str, str]]:
    images = [Image.from_bytes(png(*size), "image/png") for size in (one, other)]
    found = Vidu20StartEndToVideoRequest.problems_of({"images": images})
    return [(problem.pointer, problem.rule) for problem in found]


def test_first_and_last_frame_must_fit_together() -> None:
    pytest.importorskip(
        "imagesize",
        reason="needs videotasks[images], without which pixels are not looked at",
    )
    assert frames((400, 400), (400, 400)) == []
    assert frames((320, 320), (400, 400)) == []
    assert frames((500, 500), (400, 400)) == []
    assert frames((300, 300), (400, 400)) == [("/images", "relation")]
    assert frames((520, 520), (400, 400)) == [("/images", "relation")]
    # Wider and lower: by its pixels it fits, and the page does not say which ratio it means.
    assert frames((520, 320), (400, 400)) == []


def test_bare_base64_is_taken_where_the_page_says_so_and_warned_of() -> None:
    bare = base64.b64encode(png(200, 200)).decode()
    settings: list[ViduMultiFrameSettingDict] = [
        {"key_image": "https://example.com/a.png"}
    ] * 2
    with pytest.warns(InferredLimitWarning, match="/start_image"):
        ViduQ2ProMultiFrameRequest(start_image=bare, image_settings=settings)
    with pytest.raises(ValidationError, match="/start_image"):
        ViduQ2ProMultiFrameRequest(start_image="cat.png", image_settings=settings)
