"""Makes values that satisfy the rules of a model value: examples for readers, for mocks and for vectors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frozen import replace
from generator.language.counted_lists import fewest, spread
from generator.language.keywords import bound_step
from generator.language.media import base64_example, payload_example
from generator.language.media_kinds import UNTOLD
from generator.language.model import ABSENT, Json, Media, Value

_MEDIA_TYPES = {"image": "image/png", "audio": "audio/mpeg", "video": "video/mp4"}


def sample(value: Value) -> Json:
    """A right value with every member of its shape."""
    if value.type == "object":
        return {member.name: sample(member.value) for member in value.properties}
    if value.type == "array" and value.items is not None:
        count = max(1, fewest(value))
        most = count if value.max_items is None else value.max_items
        return spread(value, sample(value.items), min(count, most))
    known = (*value.examples, *(value.open_enum or ()), *(value.enum or ()))
    if value.default is not ABSENT:
        return value.default
    if known:
        return known[0]
    if value.media is not None:
        return next(example_inputs(value.media))
    if value.kinds and value.type == "string":
        return UNTOLD
    if value.types:
        return sample(replace(value, type=value.types[0], types=()))
    if value.type == "string":
        return "text".ljust(value.min_length or 0, ".")[: value.max_length]
    if value.type in ("integer", "number"):
        step = bound_step(value) or 1
        low = value.minimum if value.minimum is not None else step
        if step > 1 and value.maximum is not None and low > value.maximum:
            return value.maximum // step * step
        return low if value.maximum is None else min(low, value.maximum)
    return False if value.type == "boolean" else "1"


def example_inputs(media: Media) -> Iterator[str]:
    """Inputs that a rule accepts."""
    extension = {"image": "png", "audio": "mp3", "video": "mp4"}[media.kind]
    if "url" in media.forms:
        yield f"https://example.com/{media.kind}.{extension}"
    if "data-uri" in media.forms and (media.types or "url" not in media.forms):
        media_type = (media.types or (_MEDIA_TYPES[media.kind],))[0]
        yield f"data:{media_type};base64,{payload_example(media_type)}"
    if media.forms == ("base64",):
        yield base64_example(media.kind)
