"""Makes what the template of a family's module is given: a typed method for each endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.names import alias_name
from generator.emit.python.nodes import Dict, Docstring, Import, Parameter, subscripted
from generator.emit.python.types import aliases, signature, wire_members
from generator.language.model import Endpoint, Value
from generator.text.cases import capitalized, pascal


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a family."""

    name: str
    request: str
    parameters: tuple[Parameter, ...]
    doc: Docstring
    members: Dict
    module: Import
    """The import of the request."""


@dataclass(frozen=True, slots=True)
class FamilyModule:
    """The parts of a family's module."""

    class_name: str
    doc: Docstring
    typing: list[str]
    abc: list[str]
    imports: list[Import]
    """Types that only annotations need."""
    methods: list[Method]


def family_module(family: str, endpoints: list[Endpoint], package: str) -> FamilyModule:
    """What one family's template is given."""
    methods = [_method(endpoint, package) for endpoint in endpoints]
    generics = subscripted(
        parameter for method in methods for parameter in method.parameters
    )
    imports, seen = [], set[str]()
    for endpoint in endpoints:
        # A type that several endpoints share is the same in each of their modules.
        used = [name for name in _named(endpoint.request) if name not in seen]
        seen.update(used)
        if used:
            imports.append(Import(_module(endpoint, package), tuple(sorted(used))))
    title = " ".join(map(capitalized, family.split("_")))
    count = f"{len(endpoints)} endpoint{'' if len(endpoints) == 1 else 's'}"
    return FamilyModule(
        class_name=pascal(family),
        doc=Docstring((f"{title}: {count}, each a method that submits a task.",)),
        typing=sorted({"Generic", "TypeVar", *generics & {"Literal"}}),
        abc=sorted({"Mapping", *generics & {"Sequence"}}),
        imports=imports,
        methods=methods,
    )


def _module(endpoint: Endpoint, package: str) -> str:
    return f"{package}.endpoints.{endpoint.family}.{endpoint.operation}"


def _named(root: Value) -> Iterator[str]:
    """The types that the annotations of a body's own members name."""
    lists = {alias.target for alias in aliases(root)}
    for member in root.properties:
        value = member.value
        while value.items is not None:
            value = value.items
        name = alias_name(str(root.type_name), member.name)
        if value.type == "object":
            yield str(value.type_name)
        elif value.enum is not None and name in lists:
            yield name


_MAX_RETRIES = (
    "How often it is repeated at most, if it was surely not accepted, after the pauses "
    "that `Client` tells of. Default: the client's own."
)
_VALIDATION = (
    '"error" refuses what breaks documented rules, "warn" warns and sends it, '
    '"off" just sends it. Default: the client\'s own.'
)
_REJECTIONS = (
    "    NotSentError: It surely did not arrive; it may be sent again.",
    "    OutcomeUnknownError: The task may have been accepted and billed; do not just send again.",
    "    APIError: The platform says what is wrong; with `retry_safe` None it may have been accepted.",
    "    ConfigurationError: An option makes no sense.",
)


def _method(endpoint: Endpoint, package: str) -> Method:
    root = endpoint.request
    request = str(root.type_name)
    more = [
        "    extra_body: Members that no page documents yet, merged over the body as they are. Default: none.",
        "    extra_headers: Headers of this request, besides the client's own. Default: none.",
        "    timeout: Seconds of the exchange: one number, or (connect, read). Default: the client's own.",
        f"    max_retries: {_MAX_RETRIES}",
        f"    validation: {_VALIDATION}",
    ]
    arguments = "\n".join([parameters(endpoint), *more])
    returns = (
        "Returns:\n    The task, as soon as the platform has accepted it: a `Task`, or from an `AsyncClient`, "
        "awaited, an `AsyncTask`."
    )
    raises = "\n".join([RAISES, *_REJECTIONS])
    return Method(
        name=endpoint.operation,
        request=request,
        parameters=signature(root),
        doc=Docstring((*about(endpoint), arguments, returns, raises)),
        members=wire_members(root),
        module=Import(_module(endpoint, package), (request,)),
    )
