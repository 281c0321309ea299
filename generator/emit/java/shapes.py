"""Says how a body is built in Java, for what writes programs elsewhere: the form of the site does, in the browser."""

from __future__ import annotations

from typing import Any

from generator.emit.java.names import constants, is_enum, methods, nested_types
from generator.emit.java.types import boxed
from generator.emit.rules.bodies import Body
from generator.language.model import Value


def shape(body: Body) -> dict[str, Any]:
    """A request: its class, and by the name on the wire the builder's method of each member.

    A value has `type`, as a class of this package is called from without; `constants`, if it is an enum, by the text of
    each value, and whether each `isText`; `items` or `members`, if it is a list or an object; `isSpread`, if a method
    takes the items as they are.
    """
    types = nested_types(body)
    types = {name: f"{body.title}.{nested}" for name, nested in types.items()}
    types[body.title] = body.title
    # An object that stands in several places has one class, made where it stands first.
    classes = {str(one.type_name): one for one in (*body.objects, body.shape)}
    return _object(body.shape, types, classes)


def _object(
    value: Value, types: dict[str, str], classes: dict[str, Value]
) -> dict[str, Any]:
    named = zip(value.properties, methods(value.properties), strict=True)
    return {
        "type": types[str(value.type_name)],
        "members": {
            member.name: {"method": name, **_shape(member.value, types, classes, value)}
            for member, name in named
        },
    }


def _shape(
    value: Value, types: dict[str, str], classes: dict[str, Value], owner: Value
) -> dict[str, Any]:
    if value.type == "object":
        return _object(classes[str(value.type_name)], types, classes)
    found: dict[str, Any] = {"type": boxed(value, types, owner)}
    if is_enum(value):
        found["constants"] = {
            str(one): f"{found['type']}.{name}"
            for name, one in constants(value.enum or ())
        }
        found["isText"] = value.type == "string"
    if value.type == "array":
        if value.items is not None:
            found["items"] = _shape(value.items, types, classes, owner)
        found["isSpread"] = "<" not in found["type"][5:]
    return found
