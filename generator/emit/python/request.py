"""One endpoint's module: the request class, nested types, checks, in the order in which the template puts them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.python import conditions
from generator.emit.python.advice import advice, has_advice
from generator.emit.python.checks import body
from generator.emit.python.code import (
    Checks,
    advise_function,
    check_function,
    names_constant,
)
from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.layout import (
    WIDTH,
    assign,
    collection,
    docstring,
    exploded,
    import_lines,
    literal,
    quote,
    width,
)
from generator.emit.python.names import python_name
from generator.emit.python.types import (
    Alias,
    aliases,
    argument,
    attribute,
    objects,
    typed_dict,
)
from generator.language.model import Contradiction, Endpoint, Value, walk


@dataclass(frozen=True, slots=True)
class RequestModule:
    """The text of one endpoint's module, in the order in which the template puts it."""

    doc: list[str]
    abc: list[str]
    typing_lines: list[str]
    runtime_imports: list[str]
    aliases: list[Alias]
    typed_dicts: list[list[str]]
    constants: list[list[str]]
    class_name: str
    class_doc: list[str]
    constants_of_class: list[str]
    interface: list[str]
    """The attributes, and the constructor that takes the same."""
    checks: list[str]
    advise_methods: list[list[str]]
    functions: list[list[str]]


def request_module(endpoint: Endpoint) -> RequestModule:
    """Lays out one endpoint's module."""
    root = endpoint.request
    owner = str(root.type_name)
    checks = Checks()
    nested = list(objects(root))
    check_lines = [
        *body(root, checks, 8),
        *conditions.checks(endpoint, checks, 8),
    ]
    advice_lines = [
        *(advice(root, checks, 8) if has_advice(root) else []),
        *conditions.advice(endpoint, checks, 8),
    ]
    functions = []
    for value in nested:
        functions.append(
            _function(
                check_function(value),
                body(value, checks, 4),
                f"Checks one {value.type_name}.",
            )
        )
        if has_advice(value):
            lines = advice(value, checks, 4)
            functions.append(
                _function(
                    advise_function(value),
                    lines,
                    f"Looks for what is inferred of one {value.type_name}.",
                )
            )
    constants = [
        _names(value) for value in (root, *nested) if not value.additional_properties
    ]
    typed = [typed_dict(value) for value in nested]
    names = list(aliases(root))
    text = "\n".join(
        [
            *(line for lines in typed for line in lines),
            *signature(root),
            *_attributes(root),
        ]
    )
    text += "\n".join(line for alias in names for line in alias.lines)
    return RequestModule(
        doc=docstring(
            0,
            [
                f"{endpoint.title}: {endpoint.method} {endpoint.path}.",
                f"Source: {endpoint.sources[0].url}",
            ],
        ),
        abc=[
            one
            for one in ("Mapping", "Sequence")
            if one == "Mapping" or f"{one}[" in text
        ],
        typing_lines=_typing([one for one in ("Literal", "TypedDict") if one in text]),
        runtime_imports=_runtime_imports(checks),
        aliases=names,
        typed_dicts=typed,
        constants=[*constants, *checks.constants.values()],
        class_name=owner,
        class_doc=docstring(4, [*about(endpoint), parameters(endpoint), RAISES]),
        constants_of_class=_class_constants(endpoint),
        interface=[
            *_attributes(root),
            *([""] if root.properties else []),
            *_init(root),
        ],
        checks=check_lines,
        advise_methods=[[*_ADVISE, *advice_lines]] if advice_lines else [],
        functions=functions,
    )


_ADVISE = (
    "    @classmethod",
    "    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:",
)


def _dispute(one: Contradiction) -> str:
    """What an error message adds: who says what, and what holds."""
    claims = "; ".join(f"{claim.source}: {claim.says}" for claim in one.claims)
    return f"{claims}; here holds: {one.holds.rstrip('.')}"


_RULES = frozenset({"type", "required", "enum"})
_RULES |= {"minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"}
"""Keywords that a problem can be about."""


def _typing(names: list[str]) -> list[str]:
    return [f"from typing import {', '.join(names)}"] if names else []


def _runtime_imports(checks: Checks) -> list[str]:
    media, kinds = sorted(checks.uses), sorted(checks.imports, key=_isort)
    return [
        *(import_lines(0, "videotasks._validation.media", media) if media else []),
        "from videotasks._validation.problems import Problems",
        "from videotasks._validation.request import Request",
        *(import_lines(0, "videotasks._values.kinds", kinds) if kinds else []),
    ]


def _isort(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order in which import sorters put names."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _names(value: Value) -> list[str]:
    constant = names_constant(value)
    one = f"{constant} = {literal([member.name for member in value.properties])}"
    if width(one) <= WIDTH:
        return [one]
    return collection(
        0, f"{constant} = ", [quote(member.name) for member in value.properties]
    )


def _function(name: str, lines: list[str], about: str) -> list[str]:
    head = f"def {name}(body: Mapping[str, object], at: str, out: Problems) -> None:"
    if len(head) > WIDTH:
        inner = "    body: Mapping[str, object], at: str, out: Problems"
        heads = [f"def {name}(", inner, ") -> None:"]
    else:
        heads = [head]
    return [*heads, *docstring(4, [about]), *lines]


def _class_constants(endpoint: Endpoint) -> list[str]:
    lines = assign(4, "endpoint", quote(endpoint.id))
    lines += assign(4, "path", quote(endpoint.path))
    lines += assign(4, "source", quote(endpoint.sources[0].url))
    urls = {source.id: source.url for source in endpoint.sources}
    special = {
        one.pointer: urls[one.sources[0]]
        for one in walk(endpoint.request)
        if one.sources
    }
    if special:
        lines += exploded(
            4,
            "_sources = ",
            [f"{quote(place)}: {quote(url)}" for place, url in special.items()],
            "{}",
        )
    disputes = {
        f"{one.pointer} {one.keyword}": _dispute(one)
        for one in endpoint.contradictions
        if one.body == "request" and one.keyword in _RULES
    }
    if disputes:
        entries = [f"{quote(at)}: {quote(words)}" for at, words in disputes.items()]
        lines += exploded(4, "_disputes = ", entries, "{}")
    lines += ["    _names = _NAMES"]
    wire = {
        python_name(member.name): member.name for member in endpoint.request.properties
    }
    renamed = [
        f"{quote(name)}: {quote(other)}"
        for name, other in wire.items()
        if name != other
    ]
    return lines + (exploded(4, "_wire = ", renamed, "{}") if renamed else [])


def _init(root: Value) -> list[str]:
    """The constructor; a body without members takes no arguments."""
    if not root.properties:
        return ["    def __init__(self) -> None:", "        self._build({})"]
    return [
        "    def __init__(",
        "        self,",
        "        *,",
        *signature(root),
        "    ) -> None:",
        "        self._build(",
        *exploded(12, "", assignments(root), "{}"),
        "        )",
    ]


def _attributes(root: Value) -> list[str]:
    return [
        line
        for member in root.properties
        for line in attribute(member, str(root.type_name))
    ]


def signature(root: Value) -> list[str]:
    """The lines of the keyword arguments of a request."""
    return [
        line
        for member in root.properties
        for line in argument(member, str(root.type_name))
    ]


def assignments(root: Value) -> list[str]:
    """The entries of the dict from names on the wire to arguments."""
    return [
        f"{quote(member.name)}: {python_name(member.name)}"
        for member in root.properties
    ]
