"""One family's module: a class with a method for each endpoint, typed like the request that it builds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.layout import docstring, exploded, import_lines
from generator.emit.python.names import alias_name, pascal
from generator.emit.python.request import assignments, signature
from generator.emit.python.types import aliases
from generator.language.model import Endpoint, Value


@dataclass(frozen=True, slots=True)
class Method:
    """The text of one method of a family."""

    operation: str
    request: str
    module: str
    arguments: list[str]
    doc: list[str]
    members: list[str]
    import_lines: list[str]


@dataclass(frozen=True, slots=True)
class FamilyModule:
    """The text of a family's module."""

    name: str
    class_name: str
    doc: list[str]
    typing: list[str]
    abc: list[str]
    imports: list[list[str]]
    """Types that only annotations need."""
    methods: list[Method]


def family_module(family: str, endpoints: list[Endpoint], package: str) -> FamilyModule:
    """Lays out one family's module."""
    methods = [_method(endpoint, package) for endpoint in endpoints]
    text = "\n".join(line for method in methods for line in method.arguments)
    imports, seen = [], set[str]()
    for endpoint in endpoints:
        module = f"{package}.endpoints.{family}.{endpoint.operation}"
        # A type that several endpoints share is the same in each of their modules.
        used = [name for name in _named(endpoint.request) if name not in seen]
        seen.update(used)
        if used:
            imports.append(import_lines(4, module, sorted(used)))
    title = " ".join(part.capitalize() for part in family.split("_"))
    count = len(endpoints)
    return FamilyModule(
        name=family,
        class_name=pascal(family),
        doc=docstring(
            0,
            [
                f"{title}: {count} endpoint{'' if count == 1 else 's'}, each a method that submits a task."
            ],
        ),
        typing=[
            one
            for one in ("Generic", "Literal", "TypeVar")
            if one != "Literal" or "Literal[" in text
        ],
        abc=[
            one
            for one in ("Mapping", "Sequence")
            if one == "Mapping" or f"{one}[" in text
        ],
        imports=imports,
        methods=methods,
    )


def _named(root: Value) -> Iterator[str]:
    """The types that the annotations of a body's own members name."""
    lists = {one.name for one in aliases(root)}
    for member in root.properties:
        value = member.value
        while value.items is not None:
            value = value.items
        name = alias_name(str(root.type_name), member.name)
        if value.type == "object":
            yield str(value.type_name)
        elif value.enum is not None and name in lists:
            yield name


def _members(root: Value) -> list[str]:
    """The dict from names on the wire to arguments, as an argument of its own."""
    entries = assignments(root)
    return exploded(12, "", entries, "{}", ",") if entries else [f"{' ' * 12}{{}},"]


_MAX_RETRIES = (
    "How often it is repeated at most, if it was surely not accepted, after the pauses "
    "that `Client` tells of. Default: the client's own."
)
_VALIDATION = (
    '"error" refuses what breaks documented rules, "warn" warns and sends it, '
    '"off" just sends it. Default: the client\'s own.'
)
_REFUSALS = (
    "    NotSentError: It surely did not arrive; it may be sent again.",
    "    OutcomeUnknownError: The task may have been accepted and billed; do not just send again.",
    "    APIError: The platform refused it; its subclasses say why.",
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
    raises = "\n".join([RAISES, *_REFUSALS])
    return Method(
        operation=endpoint.operation,
        request=request,
        module=f"{package}.endpoints.{endpoint.family}.{endpoint.operation}",
        arguments=signature(root),
        doc=docstring(8, [*about(endpoint), arguments, returns, raises]),
        members=_members(root),
        import_lines=import_lines(
            8, f"{package}.endpoints.{endpoint.family}.{endpoint.operation}", [request]
        ),
    )
