"""Makes what the template of an endpoint's module is given: the request class, nested types, checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.python import conditions
from generator.emit.python.advice import advice, has_advice
from generator.emit.python.checks import body, measured
from generator.emit.python.docstrings import RAISES, about, parameters
from generator.emit.python.media_rules import (
    media_rules,
    media_types,
    unstated_values,
)
from generator.emit.python.names import (
    ABC,
    COPIES,
    FILE_LIMITS,
    FURTHER,
    INPUTS,
    KEYWORDS,
    KINDS,
    LATE,
    MEDIA_RULE,
    MEDIA_RULES,
    ORDINARY,
    PROBLEMS,
    REQUEST,
    TYPES,
    TYPING,
    advise_function,
    check_function,
    known_names,
    names_constant,
)
from generator.emit.python.needs import Needs
from generator.emit.python.nested import late_types
from generator.emit.python.nodes import (
    Assign,
    Call,
    Compare,
    Def,
    Dict,
    Docstring,
    Field,
    For,
    Import,
    Parameter,
    Return,
    Statement,
    Subscript,
    Tuple,
    called,
    subscripted,
    when,
)
from generator.emit.python.types import (
    aliases,
    attributes,
    given,
    objects,
    others,
    signature,
)
from generator.emit.python.unusual import is_looked_at, unusual, unusual_below
from generator.emit.python.verdicts import Verdicts, usual, verdict
from generator.emit.rules.sources import Table, disputes, pages
from generator.frozen import dataclass
from generator.language.model import Endpoint, Further, Value
from generator.text.python import by_import_order, python_name, quote


@dataclass(frozen=True, slots=True)
class Interface:
    """The attributes of a request, and the constructor that takes the same."""

    attributes: tuple[Field, ...]
    parameters: tuple[Parameter, ...]
    given: tuple[Statement, ...]
    """What puts the arguments into a body."""


@dataclass(frozen=True, slots=True)
class RequestModule:
    """The parts of one endpoint's module; of what not every module has there is a list of none or one."""

    doc: Docstring
    typing: list[Import]
    """What is made of it, or named alone, at run time."""
    imports: list[Import]
    checked_typing: list[Import]
    checked: list[Import]
    """What only checkers import, of Python and of the client."""
    late: list[Assign]
    """What stands for it at run time, where public annotations name it, and for deeper objects."""
    has_objects: bool
    aliases: list[Assign]
    constants: list[Assign]
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
    further: list[Further]
    """That there are parameters that no page lists."""
    checks: tuple[Statement, ...]
    verdict: tuple[Statement, ...]
    """Whether a body is surely right; it copies what a body holds that is the request's own."""
    advice: list[tuple[Statement, ...]]
    usual: list[tuple[Statement, ...]]
    """Whether there is no advice on a body that is right."""
    functions: list[Def]


def request_module(endpoint: Endpoint, package: str) -> RequestModule:
    """What one endpoint's template is given."""
    root = endpoint.request
    needs = Needs()
    nested = list(objects(root))
    rules, unstated = list(media_rules(root)), list(unstated_values(root))
    checks = (*body(root, needs), *conditions.checks(endpoint, needs))
    advised = (*advice(root, needs), *conditions.advice(endpoint, needs))
    verdicts: Verdicts = {}
    usuals: Verdicts = {}
    functions: list[Def] = []
    for value in nested:
        functions += _functions(value, needs, verdicts)
        usuals[advise_function(value)] = _usual_below(value, needs, usuals)
    lists = list(aliases(root))
    arguments = (*signature(root), *others(root))
    interface = Interface(attributes(root), arguments, tuple(given(root)))
    known = measured(verdict(root, checks, needs, verdicts), needs)
    odd = (*unusual(root, needs, usuals), *unusual_below(root, needs))
    ordinary = usual(root, advised, needs, usuals, odd)
    if ordinary not in ((), (Return("False"),)):
        ordinary = (*ordinary, Return("True"))
    if root.additional_properties:
        if known != (Return("False"),):  # else nobody is sure of anything
            known = (*known, _plain(needs))
        advised = (*_misspelled(root), *advised)
    if root.additional_properties:
        needs.further.add("with_further")
    if root.properties:
        needs.keywords.add("suggests_keywords")
    generics = subscripted((*lists, *interface.parameters))
    typed = _typed(root, generics, package)
    eager = {TYPING} if lists else set[str]()
    there = {module: names for module, names in typed.items() if module in eager}
    late = {module: names for module, names in typed.items() if module not in eager}
    checked = {**_CHECKED, **late}
    deeper = {
        module: names
        for value in nested
        for module, names in late_types(value, package).items()
    }
    title = f"{endpoint.title}: {endpoint.method} {endpoint.path}."
    source = endpoint.sources[0].url
    return RequestModule(
        doc=Docstring((title, f"Source: {source}")),
        typing=list(_ordered({TYPING: there.pop(TYPING, set())})),
        imports=list(_imports(needs, called(rules), there, bool(nested))),
        checked_typing=list(_ordered({ABC: {"Mapping"}, **late}, (ABC, TYPING))),
        checked=list(_ordered(checked, {*checked} - {ABC, TYPING})),
        late=list(_stand_ins({**late, **deeper})),
        has_objects=bool(nested),
        aliases=lists,
        constants=[
            *(one for value in (root, *nested) for one in _names(value)),
            *(Assign(name, value) for name, value in needs.constants.items()),
        ],
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
        further=[endpoint.further] if endpoint.further is not None else [],
        checks=measured(checks, needs),
        verdict=known,
        advice=[advised] if advised else [],
        usual=[ordinary] if ordinary else [],
        functions=functions,
    )


_CHECKED: dict[str, set[str]] = {
    PROBLEMS: {"Problems"},
    TYPES: {"Members"},
}
"""Module -> what the annotations of the checks name."""


def _typed(root: Value, generics: set[str], package: str) -> dict[str, set[str]]:
    """Module -> what public annotations name of it."""
    return {
        ABC: {"Mapping", *generics & {"Sequence"}},
        TYPING: generics & {"Literal"},
        INPUTS: media_types(root),
        **late_types(root, package),
    }


def _imports(
    needs: Needs, rules: set[str], there: dict[str, set[str]], has_objects: bool
) -> Iterator[Import]:
    yield from _ordered(
        {
            **there,
            LATE: {"LateClass", *(["hand_on_types"] if has_objects else [])},
            FILE_LIMITS: {"FileLimits"} & rules
            | ({"FileLimits"} if needs.limits_files else set()),
            MEDIA_RULE: {"MediaRule"} & rules,
            MEDIA_RULES: {"MediaRules"} & rules,
            ORDINARY: needs.ordinary,
            REQUEST: {"Request"},
            COPIES: needs.copies,
            FURTHER: needs.further,
            KEYWORDS: needs.keywords,
            KINDS: needs.kinds,
        }
    )


def _ordered(
    names: dict[str, set[str]], modules: Iterable[str] = ()
) -> Iterator[Import]:
    """The imports of names, of some modules or of all."""
    for module in sorted(modules or names):
        if names.get(module):
            yield Import(module, tuple(sorted(names[module], key=by_import_order)))


def _stand_ins(typed: dict[str, set[str]]) -> Iterator[Assign]:
    for module, names in typed.items():
        for name in sorted(names):
            yield Assign(name, Call("LateClass", (quote(module), quote(name))))


def _names(value: Value) -> Iterator[Assign]:
    """The names of an object in the order of the page, and as a set where there may be others."""
    names = names_constant(value)
    listed = Tuple(tuple(quote(member.name) for member in value.properties))
    yield Assign(names, listed)
    if value.additional_properties:
        known = Call("frozenset", (names,))
        if not value.properties:
            known = Call("frozenset[str]", ())
        yield Assign(known_names(names), known)


def _functions(value: Value, needs: Needs, verdicts: Verdicts) -> Iterator[Def]:
    """The functions that check a nested object; what says whether it is surely right comes to the verdicts."""
    doc = Docstring((f"Checks one {value.type_name}.",))
    checks = body(value, needs)
    yield _function(check_function(value), doc, *measured(checks, needs))
    verdicts[check_function(value)] = verdict(value, checks, needs, verdicts)
    if has_advice(value):
        doc = Docstring((f"Looks for what is inferred of one {value.type_name}.",))
        yield _function(advise_function(value), doc, *advice(value, needs))


def _usual_below(value: Value, needs: Needs, usuals: Verdicts) -> tuple[Statement, ...]:
    """What says whether a nested object that is right has nothing odd."""
    if not is_looked_at(value):
        return ()
    advised = advice(value, needs) if has_advice(value) else ()
    return usual(value, advised, needs, usuals, unusual(value, needs, usuals))


def _function(name: str, *statements: Statement) -> Def:
    arguments = (
        Parameter("body", Subscript("Mapping", ("str", "object"))),
        Parameter("at", "str"),
        Parameter("out", "Problems"),
    )
    return Def(name, arguments, "None", statements)


def _plain(needs: Needs) -> Statement:
    """The end of a verdict: there is nothing to read or to make, as of a picture, in what no page lists."""
    needs.further.add("is_of_json")
    return Return("is_of_json(body)")


def _misspelled(root: Value) -> Iterator[Statement]:
    """Looks for names that are nearly those of listed parameters."""
    names = names_constant(root)
    report = Call("out.misspelled", ("at", "name", "body", names))
    yield For("name", "body", (when(Compare("name", "not in", names), report),))


def _some(table: Table) -> list[Table]:
    return [table] if table else []


def _renamed(root: Value) -> Table:
    names = [(python_name(member.name), member.name) for member in root.properties]
    return [(name, wire) for name, wire in names if name != wire]
