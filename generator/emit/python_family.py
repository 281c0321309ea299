"""One family's module: a class with a method for each endpoint, typed like the request that it builds."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.python_docs import RAISES, about, parameters
from generator.emit.python_request import assignments, signature
from generator.emit.python_text import docstring, import_lines
from generator.emit.python_types import aliases, annotation, objects
from generator.names import pascal
from generator.spec.model import Endpoint, Value


@dataclass(frozen=True, slots=True)
class Method:
    """The text of one method of a family."""

    operation: str
    request: str
    module: str
    arguments: list[str]
    doc: list[str]
    assignments: list[str]
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
    imports = []
    for endpoint in endpoints:
        owner = str(endpoint.request.type_name)
        nested = {str(value.type_name) for value in objects(endpoint.request)} | {
            one.name for one in aliases(endpoint.request)
        }
        used = sorted(
            name for name in nested if name in _words(endpoint.request, owner)
        )
        if used:
            imports.append(
                import_lines(
                    4, f"{package}.endpoints.{family}.{endpoint.operation}", used
                )
            )
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


def _words(root: Value, owner: str) -> set[str]:
    """Words of the annotations of a body's own members."""
    text = " ".join(annotation(member.value, owner) for member in root.properties)
    return set(
        "".join(one if one.isalnum() or one == "_" else " " for one in text).split()
    )


_VALIDATION = (
    '"error" refuses what breaks documented rules, "warn" warns and sends it, '
    '"off" just sends it. Default: the client\'s own.'
)


def _method(endpoint: Endpoint, package: str) -> Method:
    root = endpoint.request
    request = str(root.type_name)
    more = [
        "    extra_body: Members that no page documents yet, sent along as they are.",
        f"    validation: {_VALIDATION}",
    ]
    arguments = "\n".join([parameters(endpoint), *more])
    returns = "Returns:\n    The task, as soon as the platform has accepted it."
    raises = f"{RAISES}\n    OutcomeUnknownError: The task may have been accepted and billed; do not just send again."
    return Method(
        operation=endpoint.operation,
        request=request,
        module=f"{package}.endpoints.{endpoint.family}.{endpoint.operation}",
        arguments=signature(root),
        doc=docstring(8, [*about(endpoint), arguments, returns, raises]),
        assignments=assignments(root),
        import_lines=import_lines(
            8, f"{package}.endpoints.{endpoint.family}.{endpoint.operation}", [request]
        ),
    )
