"""Makes what the template of an endpoint's module is given: the request class, nested types, checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.python import conditions
from generator.emit.python.advice import advice, has_advice
from generator.emit.python.checks import body
from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.media_rules import (
    media_rules,
    media_types,
    unstated_values,
)
from generator.emit.python.names import (
    INPUTS,
    KEYWORDS,
    KINDS,
    MEDIA,
    MEDIA_RULE,
    PROBLEMS,
    REQUEST,
    advise_function,
    check_function,
    names_constant,
)
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    Assign,
    Def,
    Dict,
    Docstring,
    Field,
    Import,
    Parameter,
    Statement,
    Subscript,
    Tuple,
    subscripted,
)
from generator.emit.python.types import (
    aliases,
    attributes,
    objects,
    signature,
    typed_dict,
    wire_members,
)
from generator.emit.rules.sources import Table, disputes, pages
from generator.language.model import Endpoint, Value
from generator.text.python import python_name, quote


@dataclass(frozen=True, slots=True)
class Interface:
    """The attributes of a request, and the constructor that takes the same."""

    attributes: tuple[Field, ...]
    parameters: tuple[Parameter, ...]
    members: Dict


@dataclass(frozen=True, slots=True)
class RequestModule:
    """The parts of one endpoint's module; of what not every module has there is a list of none or one."""

    doc: Docstring
    abc: list[str]
    typing: list[list[str]]
    imports: list[Import]
    aliases: list[Assign]
    constants: list[Assign]
    typed_dicts: list[Statement]
    class_name: str
    class_doc: Docstring
    endpoint: str
    path: str
    source: str
    sources: list[Table]
    """Pointers of values that only some sources state, and where."""
    disputes: list[Table]
    """Rules on which sources disagree, and what an error message adds."""
    media: list[Dict]
    """Shape of a pointer -> what the media there must be."""
    unstated: list[Dict]
    """Shape of the pointer of a prompt or a seed of which no page states a limit."""
    wire: list[Table]
    """Names of arguments that are not those on the wire."""
    interface: list[Interface]
    checks: tuple[Statement, ...]
    advice: list[tuple[Statement, ...]]
    functions: list[Def]


def request_module(endpoint: Endpoint) -> RequestModule:
    """What one endpoint's template is given."""
    root = endpoint.request
    needs = Needs()
    nested = list(objects(root))
    rules, unstated = list(media_rules(root)), list(unstated_values(root))
    checks = (*body(root, needs), *conditions.checks(endpoint, needs))
    advised = (*advice(root, needs), *conditions.advice(endpoint, needs))
    functions = [made for value in nested for made in _functions(value, needs)]
    closed = [value for value in (root, *nested) if not value.additional_properties]
    kinds = [statement for value in nested for statement in typed_dict(value)]
    lists = list(aliases(root))
    interface = Interface(attributes(root), signature(root), wire_members(root))
    if root.properties:
        needs.keywords.add("suggests_keywords")
    generics = subscripted((*kinds, *lists, *interface.parameters))
    typing = ["Literal"] if "Literal" in generics else []
    typing += ["TypedDict"] if kinds else []
    title = f"{endpoint.title}: {endpoint.method} {endpoint.path}."
    source = endpoint.sources[0].url
    return RequestModule(
        doc=Docstring((title, f"Source: {source}")),
        abc=["Mapping", "Sequence"] if "Sequence" in generics else ["Mapping"],
        typing=[typing] if typing else [],
        imports=list(_imports(needs, media_types(root), bool(rules))),
        aliases=lists,
        constants=[
            *map(_names, closed),
            *(Assign(name, value) for name, value in needs.constants.items()),
        ],
        typed_dicts=kinds,
        class_name=str(root.type_name),
        class_doc=Docstring((*about(endpoint), parameters(endpoint), RAISES)),
        endpoint=endpoint.id,
        path=endpoint.path,
        source=source,
        sources=_some(pages(root, endpoint.sources)),
        disputes=_some(disputes(endpoint.contradictions, "request")),
        media=[Dict(tuple(rules), exploded=True)] if rules else [],
        unstated=[Dict(tuple(unstated), exploded=True)] if unstated else [],
        wire=_some(_renamed(root)),
        interface=[interface] if root.properties else [],
        checks=checks,
        advice=[advised] if advised else [],
        functions=functions,
    )


def _imports(needs: Needs, types: set[str], has_rules: bool) -> Iterator[Import]:
    names = {
        INPUTS: types,
        MEDIA_RULE: {"MediaRule"} if has_rules else set[str](),
        MEDIA: needs.media,
        PROBLEMS: {"Problems"},
        REQUEST: {"Request"},
        KEYWORDS: needs.keywords,
        KINDS: needs.kinds,
    }
    for module in sorted(names):
        if names[module]:
            yield Import(module, tuple(sorted(names[module], key=_isort)))


def _isort(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order in which import sorters put names."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _names(value: Value) -> Assign:
    names = Tuple(tuple(quote(member.name) for member in value.properties))
    return Assign(names_constant(value), names)


def _functions(value: Value, needs: Needs) -> Iterator[Def]:
    """The functions that check a nested object."""
    doc = Docstring((f"Checks one {value.type_name}.",))
    yield _function(check_function(value), doc, *body(value, needs))
    if has_advice(value):
        doc = Docstring((f"Looks for what is inferred of one {value.type_name}.",))
        yield _function(advise_function(value), doc, *advice(value, needs))


def _function(name: str, *statements: Statement) -> Def:
    arguments = (
        Parameter("body", Subscript("Mapping", ("str", "object"))),
        Parameter("at", "str"),
        Parameter("out", "Problems"),
    )
    return Def(name, arguments, "None", statements)


def _some(table: Table) -> list[Table]:
    return [table] if table else []


def _renamed(root: Value) -> Table:
    names = [(python_name(member.name), member.name) for member in root.properties]
    return [(name, wire) for name, wire in names if name != wire]
