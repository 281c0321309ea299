"""Draws facts like those of real endpoints, and dialects to write them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from itertools import permutations
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from generator.pages.facts import Facts, Field
from tests.pages.page_writer_dialect import Dialect
from tests.pages.page_writer_texts import CHINESE_TITLES
from tests.pages.page_writer_words import CHINESE, ENGLISH, Words

Draw = st.DrawFn

HOSTS = (
    "https://api.novita.ai",
    "https://api.ppio.com",
    "https://api.jiekou.ai",
    "https://api.highwayapi.ai",
)
WORD_LISTS: tuple[tuple[Any, ...], ...] = (
    ("auto", "small", "medium", "large"),
    ("540p", "720p", "1080p"),
    ("16:9", "9:16", "4:3", "3:4", "1:1"),
    ("top-left", "top-right", "bottom-left", "bottom-right"),
    ("bottom_left", "bottom_right"),
    ("general", "anime"),
    ("5", "10"),
    ("0.5", "1.0", "1.5"),
)
"""Values of texts; the last ones are texts of numbers."""
PATTERNS = (
    "^[a-z]+$",
    "^[A-Za-z0-9_-]{1,32}$",
    "^v[0-9]+(\\.[0-9]+)?$",
    "^#[0-9A-F]{6}$",
    "^(left|right)$",
)
"""From ^ to $, as captures without code spans have no other mark of them."""
INTEGER_LISTS = ((4, 8), (5, 10), (5,), tuple(range(1, 11)), (-1, 0, 1), (24, 30, 60))
NUMBER_LISTS = ((0.5, 1, 1.5, 2), (0.25, 0.75))
RANGES = ((0, 2147483647), (1, 16), (1, 4), (-1, 2**32 - 1), (-100, 100), (0, 1))
DECIMAL_RANGES = ((0, 1), (0.1, 2), (-0.5, 0.5), (-2, 2), (0.25, 4))
MEDIA_TYPES = {
    "image": ("image/png", "image/jpeg", "image/webp", "image/gif"),
    "audio": ("audio/mpeg", "audio/wav", "audio/mp4", "audio/aac", "audio/flac"),
    "video": ("video/mp4", "video/quicktime", "video/webm"),
}
NAMES = {
    "text": ("prompt", "negative_prompt", "payload", "meta_data", "id", "voice_id"),
    "values": ("resolution", "aspect_ratio", "movement_amplitude", "style", "mode"),
    "integer": ("seed", "duration", "wm_position", "clip_length", "frame_count"),
    "number": ("cfg_scale", "strength", "fade_time", "guidance", "motion_weight"),
    "boolean": ("bgm", "audio", "watermark", "off_peak", "is_rec"),
    "file": ("wm_url", "start_image", "key_image", "last_frame", "input_clip"),
    "files": ("images", "image_urls", "reference_images", "clips", "sounds"),
    "kinds": ("material", "references", "attachments"),
    "list": ("tags", "keywords", "layers", "steps"),
    "objects": ("subjects", "loras", "image_settings", "shots"),
    "object": ("input", "parameters", "camera_control", "options"),
}
"""Kind of parameter -> names of such ones."""
MADE_UP = st.builds(
    "{}_{}".format,
    st.sampled_from(("fine", "inner", "outer", "second", "soft", "wide")),
    st.sampled_from(("grade", "lens", "light", "scene2", "tone", "v3_track", "zoom")),
)


@st.composite
def dialects(draw: Draw) -> Dialect:
    """Any combination of all choices."""
    hints = get_type_hints(Dialect)
    chosen: dict[str, Any] = {
        "english": draw(_words(ENGLISH)),
        "chinese": draw(_words(CHINESE)),
        "attribute_order": draw(
            st.sampled_from(list(permutations(Dialect().attribute_order)))
        ),
    }
    for one in fields(Dialect):
        hint = hints[one.name]
        if hint is bool:
            chosen[one.name] = draw(st.booleans())
        elif get_origin(hint) is Literal:
            chosen[one.name] = draw(st.sampled_from(get_args(hint)))
    return Dialect(**chosen)


def _words(table: Mapping[str, tuple[str, ...]]) -> st.SearchStrategy[Words]:
    return st.builds(Words, **{kind: st.sampled_from(table[kind]) for kind in table})


@st.composite
def _default(draw: Draw, values: tuple[Any, ...]) -> dict[str, Any]:
    return {"default": draw(st.sampled_from(values))} if draw(st.booleans()) else {}


@st.composite
def _text(draw: Draw) -> dict[str, Any]:
    low = draw(st.sampled_from((None, 0, 1)))
    high = draw(st.sampled_from((None, 50, 1500, 2000, 5000)))
    limits = {"minLength": low, "maxLength": high}
    stated: dict[str, Any] = {
        key: value for key, value in limits.items() if value is not None
    }
    if not stated and draw(st.booleans()):
        key = draw(st.sampled_from(("truncatedLength", "recommendedLength")))
        return {"type": "string", key: draw(st.sampled_from((300, 800)))}
    if draw(st.integers(0, 3)) == 0:
        return {"type": "string", **stated, "pattern": draw(st.sampled_from(PATTERNS))}
    if not stated and draw(st.booleans()):
        stated["default"] = draw(st.sampled_from(("", "standard", "v1.5")))
    return {"type": "string", **stated}


@st.composite
def _values(draw: Draw) -> dict[str, Any]:
    values = draw(st.sampled_from(WORD_LISTS))
    if draw(st.integers(0, 3)) == 0:
        stated = {"examples": list(values), **draw(_default(values))}
    else:
        count = draw(st.integers(1, len(values)))
        stated = {"enum": list(values[:count]), **draw(_default(values[:count]))}
    return {"type": "string", **stated}


@st.composite
def _number(draw: Draw, kind: str) -> dict[str, Any]:
    whole = kind == "integer"
    shape = draw(st.sampled_from(("plain", "list", "range")))
    if shape == "list":
        values = draw(st.sampled_from(INTEGER_LISTS if whole else NUMBER_LISTS))
        return {"type": kind, "enum": list(values), **draw(_default(values))}
    if shape == "range":
        low, high = draw(st.sampled_from(RANGES if whole else DECIMAL_RANGES))
        default = draw(_default((low, high)))
        step = draw(st.sampled_from(({}, {}, {"step": 1 if whole else 0.5})))
        return {"type": kind, "minimum": low, "maximum": high, **default, **step}
    return {"type": kind, **draw(_default((3, 5) if whole else (0.5, 7)))}


@st.composite
def media(draw: Draw, kind: str, count: int | None = None) -> dict[str, Any]:
    """Rules for files of a kind; `count`: of the files in the array, if it is fixed."""
    forms = draw(st.sampled_from((["url"], ["url", "base64"], ["url", "data-uri"])))
    found: dict[str, Any] = {"kind": kind, "forms": forms}
    if draw(st.booleans()):
        among = st.sampled_from(MEDIA_TYPES[kind])
        drawn = draw(st.sets(among, min_size=1))
        found["types"] = [one for one in MEDIA_TYPES[kind] if one in drawn]
    if draw(st.booleans()):
        found["maxSize"] = draw(st.sampled_from(("10 MB", "50 MB", "1 GB")))
    if forms != ["url"] and draw(st.booleans()):
        found["maxDecodedSize"] = draw(st.sampled_from(("10 MB", "20 MB")))
    if kind != "audio" and draw(st.booleans()):
        width, height = draw(st.sampled_from(((128, 128), (300, 200))))
        found |= {"minWidth": width, "minHeight": height}
        if draw(st.booleans()):
            found |= {"maxWidth": 4096, "maxHeight": 3000}
    elif kind != "audio" and draw(st.booleans()):
        bounds = (
            {"exclusiveMinShortSide": 300, "exclusiveMaxLongSide": 6000},
            {"minShortSide": 300},
            {"maxWidth": 8000},
        )
        found |= draw(st.sampled_from(bounds))
    if kind != "image" and draw(st.booleans()):
        found |= {"minDuration": 3, "maxDuration": 30}
    if kind != "audio" and draw(st.booleans()):
        low, high = draw(st.sampled_from((("1:4", "4:1"), ("2:5", "5:2"))))
        found["aspectRatio"] = {"min": low, "max": high}
    if kind == "image" and count == 2 and draw(st.booleans()):
        found["resolutionRatio"] = {"min": 0.8, "max": 1.25}
    return found


@st.composite
def _file(draw: Draw) -> dict[str, Any]:
    kind = draw(st.sampled_from(("image", "audio", "video")))
    return {"type": "string", "media": draw(media(kind))}


@st.composite
def _files(draw: Draw) -> dict[str, Any]:
    kind = draw(st.sampled_from(("image", "image", "video")))
    limits = draw(
        st.sampled_from(
            ((None, None), (1, None), (1, 7), (1, 1), (2, 2), (0, 3), (None, 1))
        )
    )
    stated: dict[str, Any] = {"type": draw(st.sampled_from(("array", "string[]")))}
    stated |= _count(*limits)
    return stated | {"media": draw(media(kind, limits[1]))}


@st.composite
def _several_kinds(draw: Draw) -> dict[str, Any]:
    """A list that holds files of several kinds: what each of them must be, and how many there may be of it."""
    kinds: dict[str, Any] = {}
    for kind in draw(st.permutations(list(MEDIA_TYPES)))[: draw(st.integers(2, 3))]:
        rule = {
            key: limit for key, limit in draw(media(kind)).items() if key in OF_A_KIND
        }
        low, high = draw(st.sampled_from(((None, 4), (1, 2), (1, None), (None, None))))
        rule["types"] = [draw(st.sampled_from(MEDIA_TYPES[kind]))]
        kinds[kind] = {**_count(low, high), **rule}
    return {"type": "string[]", "mediaByKind": kinds}


def _count(low: int | None, high: int | None) -> dict[str, Any]:
    limits = {"minItems": low, "maxItems": high}
    return {key: value for key, value in limits.items() if value is not None}


@st.composite
def _list(draw: Draw) -> dict[str, Any]:
    kind = draw(st.sampled_from(("array", "string[]", "integer[]")))
    limits = draw(st.sampled_from(((None, None), (1, None), (2, 9), (0, 3))))
    stated: dict[str, Any] = {"type": kind, **_count(*limits)}
    if limits[0] is None and draw(st.booleans()):
        stated["default"] = []
    return stated


@st.composite
def _objects(draw: Draw) -> dict[str, Any]:
    kind = draw(st.sampled_from(("array", "object[]")))
    limits = draw(st.sampled_from(((None, None), (1, None), (2, 9))))
    return {"type": kind, **_count(*limits)}


OF_A_KIND = ("maxSize", "minShortSide", "minDuration", "maxDuration", "aspectRatio")
"""What is drawn of each kind of file in a list of several."""
KINDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "text": _text(),
    "values": _values(),
    "integer": _number("integer"),
    "number": _number("number"),
    "boolean": _default((False, True)).map(lambda one: {"type": "boolean", **one}),
    "file": _file(),
    "files": _files(),
    "kinds": _several_kinds(),
    "list": _list(),
    "objects": _objects(),
    "object": st.just({"type": "object"}),
}


@st.composite
def parameter(draw: Draw, kind: str, depth: int = 0) -> Field:
    """A parameter of one kind; those in it go two levels down."""
    name = draw(st.sampled_from(NAMES[kind]) | MADE_UP)
    stated = dict(draw(KINDS[kind]))
    required = draw(st.sampled_from((None, True, False)))
    if required is not None:
        stated["required"] = required
    found: tuple[Field, ...] = ()
    if kind in ("object", "objects"):
        if kind == "objects" and depth == 0 and draw(st.integers(0, 3)) == 0:
            named = ("name", "images", "videos", "voice_id")
            count = draw(st.integers(2, 4))
            found = tuple(Field(one, seen="text") for one in named[:count])
        else:
            found = draw(_parameters(2, 4, depth + 1))
    return Field(name, stated, found)


@st.composite
def _parameters(draw: Draw, low: int, high: int, depth: int = 0) -> tuple[Field, ...]:
    known = [one for one in KINDS if depth < 2 or one not in ("object", "objects")]
    kinds = draw(st.lists(st.sampled_from(known), min_size=low, max_size=high))
    drawn = [draw(parameter(kind, depth)) for kind in kinds]
    unique = {one.name: one for one in drawn}
    if len(unique) < low:
        unique |= {one: Field(one, {"type": "string"}) for one in ("title", "note")}
    return tuple(unique.values())


@st.composite
def _by_duration(
    draw: Draw, found: tuple[Field, ...]
) -> tuple[tuple[Field, ...], tuple[Mapping[str, Any], ...]]:
    """The parameters, with a resolution that depends on the duration."""
    first = draw(
        st.lists(st.sampled_from(("360p", "720p", "1080p")), min_size=1, unique=True)
    )
    conditions = tuple(
        {
            "when": {"duration": when},
            "default": {"resolution": values[0]},
            "allow": {"resolution": values},
        }
        for when, values in ((4, first), (8, ["720p"]))
    )
    union = list(dict.fromkeys([*first, "720p"]))
    others = [one for one in found if one.name not in ("duration", "resolution")]
    duration = Field("duration", {"type": "integer", "default": 4, "enum": [4, 8]})
    resolution = Field("resolution", {"type": "string", "enum": union})
    return (*others, duration, resolution), conditions


HEADERS = (
    Field(
        "Content-Type",
        {"type": "string", "required": True, "enum": ["application/json"]},
    ),
    Field("Authorization", {"type": "string", "required": True}),
)


@st.composite
def _response(draw: Draw) -> tuple[Field, ...]:
    stated: dict[str, Any] = {"type": "string"}
    required = draw(st.sampled_from((True, True, False)))
    found = [Field("task_id", {**stated, "required": required})]
    if draw(st.booleans()):
        more = draw(st.sampled_from(({}, {"required": False})))
        found.append(Field("provider_request_id", {**stated, **more}))
    if draw(st.integers(0, 3)) == 0:
        kind = draw(st.sampled_from(("integer", "number", "boolean")))
        found.append(Field("queue_place", {"type": kind}))
    return tuple(found)


@st.composite
def facts(draw: Draw, conditions: bool = True) -> Facts:
    """The facts of one endpoint, with all that any form can carry."""
    found = draw(_parameters(2, 8))
    rules: tuple[Mapping[str, Any], ...] = ()
    if conditions and draw(st.integers(0, 5)) == 0:
        found, rules = draw(_by_duration(found))
    model = draw(st.sampled_from(("Nebula Q4", "VIDU Q9 Pro Fast", "Heron 2.5")))
    purpose = draw(st.sampled_from(list(CHINESE_TITLES)))
    slug = f"{model} {purpose}".lower().replace(" to ", "2").replace(" ", "-")
    return replace(
        Facts(form="collected", headers=HEADERS, conditions=rules),
        title=f"{model} {purpose}",
        method="POST",
        path=f"/v3/async/{slug}",
        host=draw(st.sampled_from(HOSTS)),
        parameters=found,
        response=draw(_response()),
    )
