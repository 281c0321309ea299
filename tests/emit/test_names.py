"""Names that the generated package uses itself are kept from parameters, families and types."""

from __future__ import annotations

import importlib
import keyword

import pytest

import videotasks
from generator.emit.python.names import (
    CLIENT_ATTRIBUTES,
    alias_name,
)
from generator.emit.python.public import public_names
from generator.emit.rules.constants import constant_name
from generator.text.cases import snake
from generator.text.python import member_name, python_name


def public(kind: type) -> set[str]:
    """What a class offers of itself, its slots and annotations included."""
    found = {name for name in dir(kind) if not name.startswith("_")}
    annotated = {
        name for one in kind.__mro__ for name in vars(one).get("__annotations__", {})
    }
    return {name for name in found | annotated if not name.startswith("_")}


def test_no_parameter_hides_what_a_request_offers() -> None:
    assert public(videotasks.Request) >= {"to_dict", "endpoint"}
    for name in public(videotasks.Request):
        assert python_name(name) == f"{name}_"


def test_no_family_hides_what_a_client_offers() -> None:
    from videotasks.endpoints._families import Families

    own = public(videotasks.Client) - public(Families)
    assert own >= {"submit", "task"}
    assert own <= CLIENT_ATTRIBUTES


def test_the_public_names_are_those_of_the_package() -> None:
    found = set()
    for module, names in public_names().items():
        home = importlib.import_module(f"videotasks.{module}")
        assert home.__all__ == [*names]
        for name in names:
            assert getattr(videotasks, name) is getattr(home, name)
            assert name not in found, "two modules have it"
            found.add(name)
    generated = set(videotasks.__all__) - found
    nested = {name.removesuffix("Dict") for name in generated if name[-4:] == "Dict"}
    assert "KlingShot" in nested
    for name in generated:
        of_endpoint = name.removesuffix("Dict") not in nested
        home = getattr(videotasks, name).__module__
        assert home.startswith("videotasks.endpoints.") is of_endpoint
        assert of_endpoint or home == "videotasks"


def test_no_member_hides_what_the_class_of_an_object_offers() -> None:
    own = public(videotasks.NestedObject)
    assert own >= {"to_dict", "items", "copy"}
    for name in own:
        assert member_name(name) == f"{name}_"


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("prompt", "prompt"),
        ("with-dash", "with_dash"),
        ("class", "class_"),
        ("self", "self_"),
        ("Mapping", "Mapping_"),
        ("3d", "x_3d"),
        ("_private", "x_private"),
        ("größe", "größe"),
        ("größe-x", "gr__e_x"),
        ("ﬁle", "file"),
        ("🎬", "x_"),
        ("type", "type"),
    ],
)
def test_a_name_on_the_wire_as_an_argument(wire: str, name: str) -> None:
    assert python_name(wire) == name
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_constants_are_never_mangled_and_never_long() -> None:
    assert constant_name("/subjects/items/style") == "_SUBJECTS_ITEMS_STYLE"
    for pointer in ("/_a", "/__a", "/🎬", "/名前/items", "/" + "x" * 100):
        name = constant_name(pointer)
        assert name.isidentifier()
        assert name.startswith("_")
        assert not name.startswith("__")
        assert len(name) <= 40
    assert constant_name("/" + "x" * 100) != constant_name("/" + "x" * 101)


def test_the_type_of_a_closed_list() -> None:
    assert alias_name("MakeRequest", "aspect_ratio") == "MakeAspectRatio"
    assert alias_name("Subject", "camera-move") == "SubjectCameraMove"
    assert len(alias_name("MakeRequest", "x" * 100)) == 60
    assert alias_name("MakeRequest", "größe").isidentifier()


def test_a_type_as_part_of_a_function() -> None:
    assert snake("ViduQ2ProFastSubject") == "vidu_q2_pro_fast_subject"
