"""Makes the modules of the objects within requests: of each a class, and the same as a plain dict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.emit.python.docstrings import RAISES, members
from generator.emit.python.media_rules import input_types
from generator.emit.python.names import (
    ABC,
    INPUTS,
    TYPES,
    TYPING,
    check_function,
    nested_module,
    plain_name,
)
from generator.emit.python.nodes import (
    Assign,
    Call,
    Docstring,
    Import,
    Parameter,
    Tuple,
    subscripted,
)
from generator.emit.python.printer import code
from generator.emit.python.types import (
    aliases,
    keywords,
    member_attributes,
    objects,
    objects_named,
    put,
    typed_dict,
)
from generator.language.model import Endpoint, Value
from generator.text.python import by_import_order, member_name, quote
from generator.text.sentences import sentence

Module = Mapping[str, object]
"""What the template is given: plain values, with all code in texts."""


def nested_modules(endpoint: Endpoint, package: str) -> dict[str, Module]:
    """Name of a module -> what its template is given, for each object within a request."""
    return {
        nested_module(value): _module(value, endpoint, package)
        for value in objects(endpoint.request)
    }


def late_types(value: Value, package: str) -> dict[str, set[str]]:
    """Module -> the names of nested objects that the annotations of an object's members take from it."""
    return {
        f"{package}._objects.{nested_module(one)}": {
            str(one.type_name),
            plain_name(one),
        }
        for one in objects_named(value)
    }


def _module(value: Value, endpoint: Endpoint, package: str) -> Module:
    lists, kinds = [*aliases(value)], [*typed_dict(value)]
    arguments = keywords(value, member_name)
    generics = subscripted((*kinds, *lists, *arguments))
    late = {
        ABC: {"Mapping", "Sequence"} & generics,
        INPUTS: input_types(value),
        **late_types(value, package),
    }
    typing = {"TypedDict", *generics & {"Literal"}}
    wire = [(member_name(one.name), one.name) for one in value.properties]
    return {
        "name": value.type_name,
        "plain_name": plain_name(value),
        "doc": code(Docstring((f"{value.type_name}, an object within requests.",))),
        "typing": code(Import(TYPING, tuple(sorted(typing, key=by_import_order)))),
        "late": [
            code(Assign(name, Call("LateClass", (quote(module), quote(name)))), 1)
            for module in sorted(late)
            for name in sorted(late[module])
        ],
        "standard": [*_imports({ABC: late.pop(ABC)})],
        "checked": [*_imports({**late, TYPES: {"Members"}})],
        "aliases": [code(one) for one in lists],
        "kinds": [code(one) for one in kinds],
        "about": code(_about(value, endpoint), 1),
        "constants": [code(one, 1) for one in _constants(value, endpoint, package)],
        "wire": [(quote(name), quote(one)) for name, one in wire if name != one],
        "attributes": [code(one, 1) for one in member_attributes(value)],
        "arguments": [code(one, 2) for one in arguments],
        "others": [
            code(Parameter(f"**{OTHERS}", "object"), 2)
            for _ in range(value.additional_properties)
        ],
        "put": code(tuple(put(value, member_name)), 2),
    }


OTHERS = "_others"
"""The argument for members that no page lists: no member has such a name in Python."""


def _imports(names: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for module in sorted(names):
        if names[module]:
            each = tuple(sorted(names[module], key=by_import_order))
            yield code(Import(module, each), 1)


def _about(value: Value, endpoint: Endpoint) -> Docstring:
    texts = (
        sentence(value.description or "An object of the request"),
        f"Source: {endpoint.sources[0].url}",
        members(value),
        RAISES,
    )
    return Docstring(tuple(filter(None, texts)))


def _constants(value: Value, endpoint: Endpoint, package: str) -> Iterator[Assign]:
    """What leads to the checks of such an object, which are those of a request that has it."""
    home = f"{package}.endpoints.{endpoint.family}.{endpoint.operation}"
    yield Assign("_home", quote(home))
    yield Assign("_request_class", quote(str(endpoint.request.type_name)))
    yield Assign("_shape", quote(value.pointer))
    yield Assign("_checker", quote(check_function(value)))
    names = tuple(quote(member.name) for member in value.properties)
    yield Assign("_names", Tuple(names))
