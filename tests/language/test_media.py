"""Examples of pictures are whole ones that every endpoint takes, whatever type it asks for."""

from __future__ import annotations

import base64
import io

import PIL.Image
import pytest

from generator.language.load import load
from generator.language.media import payload_example
from generator.language.model import walk
from tests.contract.reader import SPECS

TYPES = {
    media_type
    for endpoint in load(SPECS).endpoints
    for value in walk(endpoint.request)
    if value.media is not None and "data-uri" in value.media.forms
    for media_type in value.media.types
    if media_type.startswith("image/")
}


@pytest.mark.parametrize("media_type", sorted(TYPES))
def test_the_example_of_a_type_is_a_whole_picture_of_it(media_type: str) -> None:
    data = base64.b64decode(payload_example(media_type), validate=True)
    with PIL.Image.open(io.BytesIO(data)) as picture:
        assert picture.get_format_mimetype() == media_type
        assert picture.size == (384, 384)
        picture.load()
