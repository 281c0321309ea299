"""What the specs count in lists, and which kinds of files they name, the classes hold and no schema says."""

from __future__ import annotations

import base64
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

import videotasks
from tests.clips import flac, mp4
from tests.pictures import png

from .conditions import agreeing
from .payloads import PAYLOADS, sample
from .reader import Spec, endpoints
from .tallies import bodies
from .test_verdicts import request_class, validator

ENDPOINTS = endpoints()
COUNTED = [one for one in ENDPOINTS if [*bodies(one.parameters, {})]]
"""Endpoints with a list in which something is counted."""


def right_body(endpoint: Any) -> dict[str, Any]:
    whole = {name: sample(one) for name, one in endpoint.parameters.items()}
    return agreeing(endpoint.conditions, whole, endpoint.parameters)


def test_there_are_lists_in_which_objects_are_counted() -> None:
    assert "wan_2_7.reference_to_video" in map(str, COUNTED)


@pytest.mark.parametrize("endpoint", COUNTED, ids=str)
def test_as_many_as_allowed_are_accepted_and_one_beyond_is_not(endpoint: Any) -> None:
    cls, schema = request_class(endpoint), validator(endpoint.request_title)
    broken = set()
    for what, body, pointer, rule in bodies(endpoint.parameters, right_body(endpoint)):
        found = [(one.pointer, one.rule) for one in cls.problems_of(body)]
        assert found == ([(pointer, rule)] if rule else []), what
        assert schema.is_valid(body), what
        broken.add(bool(rule))
    assert broken == {True, False}


def of_kinds(
    properties: dict[str, Spec], at: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], Spec]]:
    """Where texts stand that may name or hold files of several kinds, and what these must be."""
    for name, spec in properties.items():
        yield from _of_value(spec, (*at, name), spec.get("mediaByKind"))


def _of_value(
    spec: Spec, place: tuple[Any, ...], rules: Spec | None
) -> Iterator[tuple[tuple[Any, ...], Spec]]:
    if rules and spec["type"] == "string":
        yield place, rules
    if "items" in spec:
        yield from _of_value(spec["items"], (*place, 0), spec.get("mediaByKind"))
    yield from of_kinds(spec.get("properties", {}), place)


PLACES = [
    pytest.param(one, place, rules, id=f"{one} {'/'.join(map(str, place))}")
    for one in ENDPOINTS
    for place, rules in of_kinds(one.parameters)
]


def found_in(endpoint: Any, place: tuple[Any, ...], value: Any) -> set[tuple[str, str]]:
    """What is wrong with a body that is right but for one value: pointer and rule."""
    body = right_body(endpoint)
    inner: Any = body
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            made = request_class(endpoint)(**body)
        except videotasks.ValidationError as error:
            return {(one.pointer, one.rule) for one in error.problems}
    assert request_class(endpoint).from_dict(made.to_dict()) == made
    return set()


def uri(media_type: str, data: str = "AAAA") -> str:
    return f"data:{media_type};base64,{data}"


FILES = {"image": png(384, 384), "video": mp4(3), "audio": flac(3)}


def test_there_are_texts_that_may_name_files_of_several_kinds() -> None:
    assert PLACES


@pytest.mark.parametrize(("endpoint", "place", "rules"), PLACES)
def test_files_of_stated_kinds_are_taken_and_of_others_refused(
    endpoint: Any, place: tuple[Any, ...], rules: Spec
) -> None:
    pointer = "".join(f"/{step}" for step in place)
    for kind, data in FILES.items():
        maker = getattr(videotasks, kind.capitalize())
        for given in (data, maker(data), str(maker(data))):
            wrong = set() if kind in rules else {(pointer, "media")}
            assert found_in(endpoint, place, given) == wrong
    for kind, rule in rules.items():
        for media_type in rule.get("types", ()):
            given = uri(media_type, PAYLOADS.get(media_type, "AAAA"))
            assert found_in(endpoint, place, given) == set()
        if "types" in rule:
            given = uri(f"{kind}/x-other")
            assert found_in(endpoint, place, given) == {(pointer, "media")}


@pytest.mark.parametrize(("endpoint", "place", "rules"), PLACES)
def test_each_file_is_held_to_the_limits_of_its_own_kind(
    endpoint: Any, place: tuple[Any, ...], rules: Spec
) -> None:
    pointer = "".join(f"/{step}" for step in place)

    def wrong(data: bytes) -> set[str]:
        found = found_in(endpoint, place, data)
        assert {at for at, _ in found} <= {pointer}
        return {rule for _, rule in found}

    image, video = rules.get("image", {}), rules.get("video", {})
    for side, size in (("Width", lambda n: (n, 384)), ("Height", lambda n: (384, n))):
        for end, step in (("min", -1), ("max", 1)):
            limit = image.get(f"{end}{side}")
            if limit:
                assert wrong(png(*size(limit))) == set()
                assert wrong(png(*size(limit + step))) == {f"{end}{side}"}
    for end, more in (("min", -0.2), ("max", 0.2)):
        limit = video.get(f"{end}Duration")
        if limit:
            assert wrong(mp4(limit)) == set()
            assert wrong(mp4(limit + more)) == {f"{end}Duration"}
    if "maxSize" in image:
        number, unit = image["maxSize"].split()
        most = int(number) * {"kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}[unit]
        picture = FILES["image"]
        assert wrong(picture + bytes(most - len(picture))) == set()
        assert wrong(picture + bytes(most - len(picture) + 1)) == {"maxSize"}
        if video.get("maxSize", image["maxSize"]) != image["maxSize"]:
            clip = FILES["video"]
            box = (most - len(clip) + 1).to_bytes(4, "big") + b"free"
            assert wrong(clip + box + bytes(most - len(clip) - 7)) == set()
    assert base64.b64decode(PAYLOADS["image/png"]) == FILES["image"]
