"""Bodies with pictures: each breaks the limit that it says, and nothing else, whatever conditions an endpoint has."""

from __future__ import annotations

import pytest

from tests.contract.beside import beside
from tests.contract.reader import RawEndpoint, Spec, endpoints

from .fates import _module
from .pictures import bodies
from .verdicts import disputed


def lamp(conditions: list[Spec], **parameters: Spec) -> RawEndpoint:
    picture = {"picture": {"type": "string", "media": {"kind": "image"}}}
    spec = {"name": "Lamp", "conditions": conditions}
    return RawEndpoint("lamp.light", spec, {**picture, **parameters}, {})


TEXT: Spec = {"type": "string"}
MODE: Spec = {"type": "string", "enum": ["dim", "bright"], "required": True}


@pytest.mark.parametrize(
    ("condition", "around"),
    [
        ({"atLeastOne": ["picture", "text"]}, {"mode": "dim"}),
        ({"exactlyOne": ["text", "other"]}, {"mode": "dim", "text": "x"}),
        (
            {"when": {"picture": {"given": True}}, "require": ["text"]},
            {"mode": "dim", "text": "x"},
        ),
        ({"when": {"mode": "dim"}, "exclude": ["picture"]}, {"mode": "bright"}),
    ],
)
def test_what_stands_beside_a_picture_satisfies_conditions(
    condition: Spec, around: dict[str, str]
) -> None:
    endpoint = lamp([condition], text=TEXT, other=TEXT, mode=MODE)
    assert beside(endpoint, "picture", "URL") == {**around, "picture": "URL"}


def test_a_picture_that_no_body_may_have_is_told() -> None:
    never = {"when": {"mode": ["dim", "bright"]}, "exclude": ["picture"]}
    with pytest.raises(AssertionError, match="let no body have picture"):
        beside(lamp([never], mode=MODE), "picture", "URL")


def rules(media: Spec) -> set[tuple[str, str]]:
    picture = {"type": "string", "media": {"kind": "image", **media}}
    endpoint = RawEndpoint("lamp.light", {"name": "Lamp"}, {"picture": picture}, {})
    return {
        (one.about.removesuffix(" at /picture"), one.rule) for one in bodies(endpoint)
    }


@pytest.mark.parametrize(
    ("media", "some"),
    [
        ({}, set()),
        ({"forms": ["url"], "minWidth": 9, "minHeight": 9}, set()),
        (
            {"minWidth": 9, "minHeight": 5},
            {("8x8 pixels", "minWidth"), ("9x9 pixels", ""), ("10x5 pixels", "")},
        ),
        (
            {"exclusiveMaxLongSide": 60},
            {("60x60 pixels", "exclusiveMaxLongSide"), ("59x59 pixels", "")},
        ),
        (
            {"aspectRatio": {"min": "1:2", "max": "2:1"}},
            {("200x400 pixels", ""), ("200x401 pixels", "aspectRatio")},
        ),
        (
            {"maxWidth": 20, "transparency": False},
            {
                ("21x21 pixels", "maxWidth"),
                ("a channel of transparency", "transparency"),
            },
        ),
    ],
)
def test_pictures_are_made_at_every_limit_and_just_beside(
    media: Spec, some: set[tuple[str, str]]
) -> None:
    found = rules(media)
    assert some <= found
    assert bool(some) is bool(found)


CONDITIONED = [one for one in endpoints() if one.conditions]


@pytest.mark.parametrize("endpoint", CONDITIONED, ids=str)
def test_validators_say_of_pictures_what_the_bodies_say(endpoint: RawEndpoint) -> None:
    known = [one for one in bodies(endpoint) if "bytes" not in one.about]
    title = endpoint.request_title
    assert disputed(_module(title).run(), title, known) is None
