"""Values at and beside every rule of a raw spec, each with the verdict that the spec demands."""

from __future__ import annotations

import base64
import copy
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tests.pictures import BMP, GIF, JPEG, TIFF, WEBP, png

from .reader import Spec
from .tallies import as_many, fewest, lacks, several

WRONG: dict[str, list[Any]] = {
    "string": [None, True, 0, 1.5, ["text"], {"text": 1}],
    "integer": [None, True, False, "5", 1.5, [5], {}],
    "number": [None, True, "0.5", [0.5], {}],
    "boolean": [None, 0, 1, "true", [True], {}],
    "array": [None, True, 3, "text", {}],
    "object": [None, True, 3, "text", []],
    "any": [],
}
"""Type -> values of other types. `5.0` for an integer is not among them: see test_a_float_without_fraction."""

_OF_PYTHON: dict[str, set[type]] = {
    "string": {str},
    "integer": {int},
    "number": {int, float},
    "boolean": {bool},
}
"""Type -> the types of Python of which its values are; only what a list of types may have."""

ASTRAL = "\N{CLAPPER BOARD}"
"""One character, two UTF-16 units, four bytes."""

WHOLE = "a whole sample"
PAYLOADS = {
    name: base64.b64encode(data).decode()
    for name, data in (
        ("image/png", png(384, 384)),
        ("image/jpeg", JPEG),
        ("image/webp", WEBP),
        ("image/gif", GIF),
        ("image/bmp", BMP),
        ("image/tiff", TIFF),
    )
}
"""MIME type -> base64 of a whole picture of 384x384 pixels."""
_MANY = 60
"""Of so many members of one object the names are spelled otherwise; no page has more."""


@dataclass(frozen=True)
class Variant:
    """A value, whether the spec allows it, and which rule at which place it breaks if not."""

    about: str
    value: Any
    valid: bool
    pointer: str = ""
    rule: str = ""

    def below(self, step: str | int, value: Any) -> Variant:
        escaped = str(step).replace("~", "~0").replace("/", "~1")
        return replace(
            self,
            about=f"{step}: {self.about}",
            value=value,
            pointer=f"/{escaped}{self.pointer}",
        )


def types(spec: Spec) -> list[str]:
    """The types of which a value may be: one, or a list."""
    stated = spec["type"]
    return stated if isinstance(stated, list) else [stated]


def sample(spec: Spec) -> Any:
    """A valid value with every member that the spec has."""
    if "enum" in spec:
        return spec["enum"][0]
    if "openEnum" in spec:
        return spec["openEnum"][0]
    if "pattern" in spec:
        return [*spec.get("examples", ()), *spec.get("openEnum", ())][0]
    kind = types(spec)[0]
    if "step" in spec:
        least = spec.get("minimum", 0)
        return (
            least
            if least + spec["step"] > spec.get("maximum", math.inf)
            else least + spec["step"]
        )
    if kind == "object":
        return {name: sample(one) for name, one in spec.get("properties", {}).items()}
    if kind == "array":
        count = max(1, fewest(spec))
        count = min(count, spec.get("maxItems", count))
        return several(spec, sample(spec["items"]), count)
    if "media" in spec or "media" in spec.get("inferred", {}):
        return _file(spec.get("media", {}))
    if "mediaByKind" in spec and kind == "string":
        return "https://example.com/file"
    if kind == "string":
        length = max(1, spec.get("minLength", 0))
        return "x" * min(length, spec.get("maxLength", length))
    numbers = {
        "integer": spec.get("minimum", min(7, spec.get("maximum", 7))),
        "number": spec.get("minimum", min(0.5, spec.get("maximum", 0.5))),
        "boolean": True,
        "any": "any",
    }
    return numbers[kind]


def _file(media: Spec) -> str:
    if "url" in media.get("forms", ["url"]):
        return "https://example.com/file.png"
    if media["forms"] == ["base64"]:
        return _bare(media["kind"])
    return _data_uri(media.get("types", [media["kind"] + "/x"])[0])


def _bare(kind: str) -> str:
    """Base64 with nothing around it."""
    return PAYLOADS["image/png"] if kind == "image" else "AAECAwQFBgcICQoLDA0ODxAR"


def _data_uri(media_type: str) -> str:
    """A data URI of a type: of a whole picture, if it is one that we can make."""
    name = media_type.replace("jpg", "jpeg")
    payload = PAYLOADS.get(name, "AAAA")
    return f"data:{media_type};base64,{payload}"


def variants(spec: Spec) -> Iterator[Variant]:
    """Values around every rule of one value, and of everything below it."""
    first, *others = types(spec)
    for wrong in WRONG[first]:
        is_other = any(type(wrong) in _OF_PYTHON[other] for other in others)
        if not (is_other or (wrong is None and spec.get("nullable"))):
            yield Variant(f"{wrong!r} for {spec['type']}", wrong, False, rule="type")
    for other in others:
        yield Variant(f"of the type {other}", sample({"type": other}), True)
    if spec.get("nullable"):
        yield Variant("null", None, True)
    yield Variant(WHOLE, sample(spec), True)
    if "enum" in spec:
        yield from _enum(spec["enum"])
    for one in spec.get("openEnum", ()):
        yield Variant("from an open list", one, True)
    if "openEnum" in spec and not {"pattern", "step"} & spec.keys():
        beside = {"string": "something else", "integer": 123, "number": 12.5}
        yield Variant("beside an open list", beside[spec["type"]], True)
    if "pattern" in spec:
        yield from _pattern(spec)
    elif spec["type"] == "string" and "enum" not in spec:
        yield from _lengths(spec)
    if "media" in spec:
        yield from _media(spec["media"])
    if spec["type"] in ("integer", "number") and "enum" not in spec:
        yield from _range(spec)
    if spec["type"] == "array":
        yield from _array(spec)
    if spec["type"] == "object":
        yield from members(
            spec.get("properties", {}), spec.get("additionalProperties", False)
        )


def members(properties: dict[str, Spec], is_open: bool) -> Iterator[Variant]:
    """Values around every rule of an object with these members."""
    whole = {name: sample(one) for name, one in properties.items()}
    only_required = {
        name: whole[name] for name, one in properties.items() if one.get("required")
    }
    yield Variant("required members only", only_required, True)
    yield Variant("members in another order", dict(reversed(whole.items())), True)
    some = list(properties)[:_MANY]
    for name in (
        "",
        "frobnicate",
        "x/y~z",
        *(f"{name}x" for name in some),
        *(name.upper() for name in some),
    ):
        if name not in properties:
            about, value = f"unknown member {name!r}", {**whole, name: 1}
            if is_open:
                yield Variant(about, value, True)
            else:
                yield Variant(about, value, False, rule="additionalProperties").below(
                    name, value
                )
    for name, one in properties.items():
        rest = {other: value for other, value in whole.items() if other != name}
        if one.get("required"):
            yield Variant("missing", rest, False, rule="required").below(name, rest)
        elif name in some:
            yield Variant(f"{name}: left out", rest, True)
        for variant in variants(one):
            if variant.about != WHOLE:  # as which it stands in every other body
                yield variant.below(name, {**whole, name: variant.value})


def _enum(allowed: list[Any]) -> Iterator[Variant]:
    for one in allowed:
        yield Variant("allowed", one, True)
    near: list[Any] = []
    if isinstance(allowed[0], str):
        near = [
            "",
            "540p",
            "high",
            "large",
            "4:3",
            *(one.upper() for one in allowed),
            *(f"{one} " for one in allowed),
        ]
    else:
        near = [min(allowed) - 1, max(allowed) + 1, 0, -1, 10**30]
        # Of a wide gap its beginning, and what lies beside what is allowed.
        near += range(min(allowed), min(max(allowed), min(allowed) + 100))
        near += [one + step for one in allowed for step in (-1, 1)]
    for one in near:
        if one not in allowed:
            yield Variant(f"beside the list: {one!r}", one, False, rule="enum")


def _lengths(spec: Spec) -> Iterator[Variant]:
    low, high = spec.get("minLength", 0), spec.get("maxLength")
    if "media" in spec:
        return
    for letter in ("x", ASTRAL, "é"):
        if low > 0:
            yield Variant("too short", letter * (low - 1), False, rule="minLength")
        yield Variant("as short as allowed", letter * low, True)
        if high is not None:
            yield Variant("as long as allowed", letter * high, True)
            yield Variant("too long", letter * (high + 1), False, rule="maxLength")
    if high is None or high >= low + 3:
        yield Variant("control characters", "\x00\n\t" + "x" * low, True)


def _pattern(spec: Spec) -> Iterator[Variant]:
    """Texts around the examples, by the length first and the pattern then. The line break at the end: see vectors."""
    ends = re.sub(r"(?<!\\)((?:\\\\)*)\$$", r"\1\\Z", spec["pattern"])
    for text in (*spec.get("examples", ()), *spec.get("openEnum", ())):
        near = [
            text,
            "",
            "!",
            text[1:],
            text[:-1],
            text[:2],
            text.upper(),
            f"cat\n{text}",
        ]
        near += [f"!{text}", f"{text}!", f"{text} ", text + text, text * 20, ASTRAL]
        near += [text.swapcase(), f"{text[:1]}!{text[1:]}", f"{text}\u0661"]
        for one in near:
            rule = ""
            if len(one) < spec.get("minLength", 0):
                rule = "minLength"
            elif len(one) > spec.get("maxLength", len(one)):
                rule = "maxLength"
            elif not re.search(ends, one):
                rule = "pattern"
            yield Variant(f"by its pattern: {one!r}", one, not rule, rule=rule)


def _media(media: Spec) -> Iterator[Variant]:
    kind, forms = media["kind"], media.get("forms", ["url", "data-uri"])
    for url in ("http://example.com", f"https://example.com/{ASTRAL}.png?a=b#c"):
        yield Variant(f"URL {url}", url, "url" in forms, rule="media")
    for bad in (
        "",
        "cat.png",
        "/pictures/cat.png",
        "ftp://example.com/a.png",
        " https://example.com",
        "data:text/plain;base64,AA",
    ):
        yield Variant(f"no {kind}: {bad!r}", bad, False, rule="media")
    known = [one.partition("/")[2] for one in media.get("types", [f"{kind}/any"])]
    known += ["jpg"] * ("jpeg" in known)
    if "base64" in forms:
        yield Variant("bare base64", _bare(kind), True)
        yield Variant("too little for base64", "iVBORw0KGgo", False, rule="media")
    for subtype in known:
        value = _data_uri(f"{kind}/{subtype}")
        head, _, payload = value.partition(",")
        typed = "types" in media
        for about, text, is_spelt_so in (
            ("", value, True),
            (" in capitals", f"{head.upper()},{payload}", True),
            (" with a charset", value.replace(";", ";charset=utf-8;", 1), True),
            (" with two parameters", value.replace(";", ";a=b c;d=e;", 1), True),
            (" with an empty one", value.replace(";", ";;", 1), not typed),
        ):
            valid = "data-uri" in forms and is_spelt_so
            yield Variant(f"data URI of {subtype}{about}", text, valid, rule="media")
    if "types" in media:
        yield Variant(
            "data URI of another type",
            f"data:{kind}/{'jxl' if 'tiff' in known else 'tiff'};base64,AAAA",
            False,
            rule="media",
        )
        yield Variant(
            "data URI without base64",
            f"data:{kind}/{known[0]},AAAA",
            False,
            rule="media",
        )


def holds_step(spec: Spec) -> bool:
    """Whether bodies are held to a step: a whole one, counted from 0. Any other is only shown."""
    step, start = spec.get("step", 0.5), spec.get("minimum", 0)
    return isinstance(step, int) and isinstance(start, int) and start % step == 0


def _steps(spec: Spec) -> Iterator[Variant]:
    step, low, high = spec["step"], spec.get("minimum"), spec.get("maximum")
    start = low if low is not None else min(0, high or 0) // step * step
    for count in range(4):
        number = start + count * step
        if high is not None and number > high:
            yield Variant("a step too far", number, False, rule="maximum")
            return
        yield Variant(f"{count} steps", number, True)
        between = [1, step - 1] if spec["type"] == "integer" else [0.25, step - 0.25]
        for more in between if high is None or number + step <= high else ():
            if more % step:
                about = f"{more} beyond a step"
                yield Variant(about, number + more, False, rule="step")
    if low is not None:
        yield Variant("a step before", low - step, False, rule="minimum")
    else:
        yield Variant("very small", -(10**30) // step * step, True)
    if high is None:
        yield Variant("very large", 10**30 // step * step, True)


def _range(spec: Spec) -> Iterator[Variant]:
    if holds_step(spec):
        yield from _steps(spec)
        return
    step = 1 if spec["type"] == "integer" else 0.001
    if "minimum" in spec:
        yield Variant("smallest", spec["minimum"], True)
        yield Variant("too small", spec["minimum"] - step, False, rule="minimum")
    else:
        yield Variant("very small", -(10**30), True)
    if "maximum" in spec:
        yield Variant("largest", spec["maximum"], True)
        yield Variant("too large", spec["maximum"] + step, False, rule="maximum")
    else:
        yield Variant("very large", 10**30, True)


def _array(spec: Spec) -> Iterator[Variant]:
    low, high = spec.get("minItems", 0), spec.get("maxItems")
    items = sample(spec["items"])
    if low > 0:
        few = several(spec, items, low - 1)
        yield Variant("too few items", few, False, rule="minItems")
    least = fewest(spec)
    yield Variant("as few items as allowed", several(spec, items, least), True)
    counts = [one.get("maxItems") for one in spec.get("mediaByKind", {}).values()]
    many = sum(counts) if counts and None not in counts else low + 30
    many = many if high is None else high
    lots = as_many(spec, items, many)
    if not lacks(spec, lots):
        yield Variant("many items", lots, True)
    if high is not None:
        lots = several(spec, items, high + 1)
        yield Variant("too many items", lots, False, rule="maxItems")
    if high == 0:
        return
    for index in sorted({0, max(1, least) - 1}):
        for variant in variants(spec["items"]):
            array = copy.deepcopy(several(spec, items, max(1, least)))
            array[index] = variant.value
            if not (variant.valid and lacks(spec, array)):
                yield variant.below(index, array)
    if low < 2 and (high is None or high > 1):
        wrong = next((one for one in variants(spec["items"]) if not one.valid), None)
        if wrong is not None:
            yield wrong.below(1, [items, wrong.value])


def stated(properties: dict[str, Spec], at: str) -> set[tuple[str, str]]:
    """Every rule that the raw spec states, by its place in a body of one item each."""
    rules: set[tuple[str, str]] = set()
    for name, spec in properties.items():
        place = f"{at}/{name.replace('~', '~0').replace('/', '~1')}"
        rules |= {
            (place, rule)
            for rule in (
                "enum",
                "maxLength",
                "minimum",
                "maximum",
                "maxItems",
                "pattern",
            )
            if rule in spec
        }
        rules |= {(place, rule) for rule in ("minLength", "minItems") if spec.get(rule)}
        rules |= {(place, "type")} if spec["type"] != "any" else set()
        rules |= {(place, "required")} if spec.get("required") else set()
        if "items" in spec and spec.get("maxItems") != 0:
            rules |= stated({"0": {**spec["items"], "required": False}}, place)
        rules |= stated(spec.get("properties", {}), place)
    return rules
