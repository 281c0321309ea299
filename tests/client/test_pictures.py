"""Pictures of Pillow and arrays of pixels as inputs, and pictures that are made smaller."""

from __future__ import annotations

import base64
import io
import sys
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from tests.pictures import png
from videotasks import (
    ConfigurationError,
    Image,
    MediaWarning,
    ViduQ1ReferenceToVideoRequest,
)

PNG = png(256, 256)
URI = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
URL = "https://example.com/cat.png"


def request(images: Any) -> ViduQ1ReferenceToVideoRequest:
    return ViduQ1ReferenceToVideoRequest(images=images, prompt="a cat")


def opened(image: Image) -> PIL.Image.Image:
    """The picture of an input."""
    data = base64.b64decode(str(image).partition(",")[2])
    return PIL.Image.open(io.BytesIO(data))


def test_a_picture_of_pillow_and_an_array_become_a_png() -> None:
    picture = PIL.Image.effect_noise((200, 300), 50).convert("RGB")
    array = np.asarray(picture)
    for given in (
        picture,
        array,
        Image.from_pil(picture),
        Image.from_array(array),
        Image(array),
        array[:, ::-1][:, ::-1],
    ):
        (text,) = request(given).to_dict()["images"]
        data = base64.b64decode(text.removeprefix("data:image/png;base64,"))
        with PIL.Image.open(io.BytesIO(data)) as found:
            assert np.array_equal(np.asarray(found), array)
    for shape in ((200, 200), (200, 200, 1), (200, 200, 4)):
        request(np.zeros(shape, "uint8"))
    for mode in ("1", "L", "P", "RGBA", "CMYK", "I;16"):
        request(PIL.Image.new(mode, (200, 200)))


def test_a_picture_is_sent_as_it_is_seen() -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    PIL.Image.effect_noise((80, 40), 50).save(file, "JPEG", exif=exif)
    with PIL.Image.open(file) as picture, opened(Image(picture)) as made:
        assert made.size == (40, 80)
        assert made.getexif().get(0x0112, 1) == 1


@pytest.mark.parametrize("mode", ["I;16", "I;16B"])
def test_a_picture_of_16_bits_keeps_them(mode: str) -> None:
    # 256 rows, each of one value that fills both bytes.
    values = np.repeat(np.arange(0, 1 << 16, 257, dtype=np.uint16), 256).reshape(
        256, 256
    )
    kind = ">u2" if mode.endswith("B") else "<u2"
    picture = PIL.Image.frombytes(mode, (256, 256), values.astype(kind).tobytes())
    image = Image(picture)
    with opened(image) as made:
        assert made.mode in ("I;16", "I")  # which older Pillow makes of such a file
        assert np.array_equal(np.asarray(made), values)
    with pytest.warns(MediaWarning), opened(image.shrunk(max_pixels=10_000)) as small:
        rows = np.asarray(small.convert("L")).mean(axis=1)
    assert np.allclose(rows, np.linspace(0, 255, len(rows)), atol=4)


@pytest.mark.parametrize("mode", ["F", "I"])
def test_what_would_be_cut_off_is_refused(mode: str) -> None:
    with pytest.raises(ConfigurationError, match="not of 8 or 16 bits"):
        Image(PIL.Image.new(mode, (200, 200)))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L"])
def test_an_image_is_shrunk_on_demand_with_a_warning(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "big.png"
    PIL.Image.effect_noise((900, 600), 90).convert(mode).save(path)
    with pytest.warns(MediaWarning, match="900x600 pixels, .* bytes -> ") as caught:
        image = Image(path, max_bytes=90_000, max_pixels=200_000)
    assert [one.filename for one in caught] == [__file__]
    data = base64.b64decode(str(image).partition(",")[2])
    assert len(data) <= 90_000
    with PIL.Image.open(io.BytesIO(data)) as made:
        width, height = made.size
        assert width * height <= 200_000
        assert abs(width / height - 1.5) < 0.02
    request(image)
    assert image.shrunk(max_bytes=90_000, max_pixels=200_000) is image


def test_a_turned_picture_stays_as_it_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    PIL.Image.effect_noise((800, 400), 50).save(path, exif=exif)
    with pytest.warns(MediaWarning, match="400x800"):
        image = Image(path, max_pixels=80_000)
    with opened(image) as made:
        assert made.size == (200, 400)
        assert made.getexif().get(0x0112, 1) == 1


@pytest.mark.parametrize("limit", [0, -1, True, 1.5, "9"])
def test_a_limit_that_makes_no_sense_is_named(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_pixels"):
        Image(PNG, max_pixels=limit)


def test_what_cannot_be_shrunk_is_told() -> None:
    with pytest.raises(ConfigurationError, match="cannot be made smaller"):
        Image(URL, max_bytes=10)
    with pytest.raises(ConfigurationError, match=r"even .* pixels need"):
        Image(png(256, 256), max_bytes=10)
    with pytest.raises(ConfigurationError, match="Pillow cannot read it"):
        Image(PNG[:40] + bytes(90), max_bytes=10)


def test_without_pillow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL.ImageOps", None)
    with pytest.raises(ConfigurationError, match=r"videotasks\[pillow\]"):
        Image(PNG, max_bytes=10)
    assert Image(PNG, max_bytes=1000) == URI  # which needs nothing
