"""What the catalogue says of abilities is what bodies show: no right body is beyond it, and each corner has one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from tests.vector_files import groups_of
from videotasks import ValidationError, catalog

from .reader import ROOT, RawEndpoint, Spec, endpoints
from .schemas.consumers import request_class

JSON_SCHEMA = ROOT / "generated" / "json-schema"


def read(known: Spec) -> Spec:
    """What it says, with what there is one of by its name."""
    modes = [
        {**mode, "inputs": {one["kind"]: one["required"] for one in mode["inputs"]}}
        for mode in known["modes"]
    ]
    said = {one["ability"]: one["names"] for one in known["parameters"]}
    return {**known, "modes": modes, "parameters": said}


CATALOG = {
    one["id"]: read(one["abilities"])
    for one in json.loads((JSON_SCHEMA / "catalog.json").read_text("utf-8"))[
        "endpoints"
    ]
}
pytestmark = pytest.mark.filterwarnings("ignore::videotasks.VideotasksWarning")
every_endpoint = pytest.mark.parametrize("endpoint", endpoints(), ids=str)
Body = dict[str, Any]


def right_bodies(endpoint: RawEndpoint) -> Iterator[Body]:
    """The examples of its spec, and the bodies that its vectors show as right."""
    yield from endpoint.spec["examples"]
    path = JSON_SCHEMA / "vectors" / "2020-12" / f"{endpoint.request_title}.json"
    for group in groups_of(path):
        yield from (one["data"] for one in group["tests"] if one["valid"])


def at(body: Any, name: str) -> Any:
    """What a body has at a parameter, as conditions call it; None: nothing."""
    for step in name.lstrip("/").split("/"):
        body = body.get(step) if isinstance(body, dict) else None
    return body


def put(body: Body, name: str, value: object) -> Body:
    copied: Body = json.loads(json.dumps(body))
    *above, last = name.lstrip("/").split("/")
    holder = copied
    for step in above:
        holder = holder.setdefault(step, {})
    holder[last] = value
    return copied


def spec_of(endpoint: RawEndpoint, name: str) -> Spec:
    first, *rest = name.lstrip("/").split("/")
    spec = endpoint.parameters[first]
    for step in rest:
        spec = spec["properties"][step]
    return spec


def lines(texts: list[str]) -> int:
    """Lines of a picture, from `1080p`, `1920*1080`, `4K`, or from width and height."""
    joined = "*".join(texts)
    if re.fullmatch(r"[0-9]+[kK]", joined):
        return int(joined[:-1]) * 540
    return min(map(int, re.findall("[0-9]+", joined)))


def kinds(spec: Spec, name: str, given: Any) -> Iterator[str]:
    """The kinds of files in what is given, by the specs' own words."""
    if re.search(r"(^|_)(wm|watermark)(_|$)", name):
        return
    inferred = spec.get("inferred", {}).get("media", {}).get("value", {})
    by_kind = spec.get("mediaByKind", {})
    if len(by_kind) == 1 or (by_kind and isinstance(given, str)):
        yield "|".join(by_kind)  # nobody sees which from an address
    elif "kind" in {**inferred, **spec.get("media", {})}:
        yield {**inferred, **spec.get("media", {})}["kind"]
    # An empty list is of its kind, too, where nothing says that it must not be empty.
    items = (given or [None]) if isinstance(given, list) else ()
    for item in items:
        yield from kinds(spec.get("items", {}), name, item)
    members = given.items() if isinstance(given, dict) else ()
    for key, member in members:
        inner = spec.get("properties", {}).get(key, {})
        yield from kinds(inner, key, member)


def given_kinds(endpoint: RawEndpoint, body: Body) -> set[str]:
    return {
        kind
        for name, value in body.items()
        if name in endpoint.parameters
        for kind in kinds(endpoint.parameters[name], name, value)
    }


def is_in(mode: Spec, endpoint: RawEndpoint, body: Body, said: Spec) -> bool:
    inputs: dict[str, bool] = mode["inputs"]
    given = given_kinds(endpoint, body)
    if any(not {*one.split("|")} & inputs.keys() for one in given):
        return False
    seen = {kind for one in given for kind in one.split("|")}
    needed = {kind for kind, must in inputs.items() if must} - {"text"}
    if not needed <= seen:
        return False
    for key in ("sound", "lines", "durations"):
        values = [at(body, name) for name in said.get(key, ())]
        if not values or None in values or key not in mode:
            continue
        value: Any = values[0]
        if key == "lines":
            value = lines([str(one) for one in values])
        elif key == "durations":
            value = float(value)
        elif isinstance(value, str):
            value = value == "on"
        if value not in mode[key]:
            return False
    return True


def special(endpoint: RawEndpoint, body: Body, said: Spec) -> bool:
    """Whether a body has a value of a meaning of its own, or more than an open list says."""
    for name in (one for names in said.values() for one in names):
        spec, value = spec_of(endpoint, name), at(body, name)
        meanings = [one["value"] for one in spec.get("meanings", ())]
        listed = spec.get("openEnum")
        if value in meanings or (listed is not None and value not in listed):
            return True
    return False


@every_endpoint
def test_no_right_body_is_beyond_what_it_can_do(endpoint: RawEndpoint) -> None:
    known = CATALOG[endpoint.id]
    said = known["parameters"]
    assert known["modes"]
    for body in right_bodies(endpoint):
        if not special(endpoint, body, said) and "inputs" not in known.get("open", ()):
            assert any(
                is_in(mode, endpoint, body, said) for mode in known["modes"]
            ), body


def values_of(endpoint: RawEndpoint, said: Spec, key: str, wanted: Any) -> list[Body]:
    """Each way to say one value of an ability: parameter -> value."""
    names = said[key]
    specs = [spec_of(endpoint, name) for name in names]
    if key == "sound":
        on: object = "on" if wanted else "off"
        return [{names[0]: wanted if specs[0]["type"] == "boolean" else on}]
    if key == "durations":
        text = specs[0].get("type") == "string"
        return [{names[0]: str(wanted) if text else wanted}]
    listed = product(*(spec.get("enum") or spec["openEnum"] for spec in specs))
    return [
        dict(zip(names, chosen, strict=True))
        for chosen in listed
        if lines([str(one) for one in chosen]) == wanted
    ]


def accepted(endpoint: RawEndpoint, body: Body) -> bool:
    kind = request_class(endpoint.request_title)
    assert kind is not None
    try:
        kind.from_dict(body)
    except ValidationError:
        return False
    return True


@every_endpoint
def test_each_corner_of_what_it_can_do_has_a_right_body(endpoint: RawEndpoint) -> None:
    known = CATALOG[endpoint.id]
    said = known["parameters"]
    bodies = [*right_bodies(endpoint)]
    for mode in known["modes"]:
        keys = [key for key in ("sound", "lines", "durations") if key in mode]
        inputs: dict[str, bool] = mode["inputs"]
        for kind in inputs.keys() - {"text"}:
            # Whoever gives it has a right body, be it without all of the rest.
            assert any(
                kind
                in {
                    one
                    for part in given_kinds(endpoint, body)
                    for one in part.split("|")
                }
                for body in bodies
            ), kind
        fitting = [
            one for one in bodies if is_in({"inputs": inputs}, endpoint, one, said)
        ]
        corners = product(*({mode[key][0], mode[key][-1]} for key in keys))
        for corner in corners:
            ways = product(
                *(
                    values_of(endpoint, said, key, wanted)
                    for key, wanted in zip(keys, corner, strict=True)
                )
            )
            assert any(
                accepted(endpoint, changed(body, way))
                for way in ways
                for body in fitting
            ), corner


def changed(body: Body, ways: tuple[Body, ...]) -> Body:
    for name, value in (pair for way in ways for pair in way.items()):
        body = put(body, name, value)
    return body


def beyond(known: Spec) -> Iterator[tuple[list[str], tuple[Any, ...]]]:
    """Combinations of what its parameters allow alone that no mode has."""
    modes = known["modes"]
    keys = [
        key
        for key in ("sound", "lines", "durations")
        if all(key in mode for mode in modes)
    ]
    each = [sorted({one for mode in modes for one in mode[key]}) for key in keys]
    for corner in product(*each):
        pairs = [*zip(keys, corner, strict=True)]
        if not any(all(one in mode[key] for key, one in pairs) for mode in modes):
            yield keys, corner


@every_endpoint
def test_what_only_a_condition_forbids_no_body_has(endpoint: RawEndpoint) -> None:
    known = CATALOG[endpoint.id]
    said = known["parameters"]
    bodies = [*right_bodies(endpoint)][:40]
    for keys, corner in beyond(known):
        each = [
            values_of(endpoint, said, key, wanted)
            for key, wanted in zip(keys, corner, strict=True)
        ]
        for ways in product(*each):
            assert not any(accepted(endpoint, changed(body, ways)) for body in bodies)


def test_a_condition_forbids_some_together() -> None:
    """The test before would pass where there were none."""
    found = [one.id for one in endpoints() for _ in beyond(CATALOG[one.id])]
    assert found.count("vidu_2_0.image_to_video") == 2  # 8 s in 360p and in 1080p


def test_beside_a_sound_of_ones_own_nobody_knows_of_another() -> None:
    """There its switch has no effect, and no page says what that comes to."""
    found = catalog.endpoints(
        "jiekou", takes="audio", sound=True, status=None, unsure=True
    )
    unknown = {one.endpoint: one.unknown for one in found}
    assert unknown["wan_2_5.text_to_video"] == ("sound",)
