"""Makes the package's tables: public names and their homes, what the specs say of providers, reasons and endpoints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.emit.python.file_limits import file_limits
from generator.emit.python.media_rules import rules_of_kinds
from generator.emit.python.names import nested_module, plain_name
from generator.emit.python.nodes import (
    Assign,
    Call,
    Dict,
    Entry,
    Expression,
    Import,
    Tuple,
)
from generator.emit.python.printer import code
from generator.emit.python.public import public_names
from generator.emit.python.types import closed_list, objects
from generator.frozen import dataclass
from generator.language.abilities import Abilities, Mode, abilities_of
from generator.language.conditions import files_of, limits_of, plain
from generator.language.media_narrowing import kinds_at
from generator.language.model import (
    ABSENT,
    Api,
    Condition,
    Deviation,
    Endpoint,
    Json,
    Listing,
    Media,
    Test,
    Value,
    find,
)
from generator.language.paths import Path, parameters
from generator.text.python import by_import_order, literal, quote


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of the package and the module that has it."""

    name: str
    module: str

    @property
    def handed_on(self) -> Import:
        """`X as X` is how a module says to checkers that it hands a name on."""
        return Import(self.module, (f"{self.name} as {self.name}",))


def names_of(endpoint: Endpoint) -> list[tuple[str, str]]:
    """The public names of an endpoint, its request and the objects in that, each with its module in the package."""
    request, module = endpoint.request, f"{endpoint.family}.{endpoint.operation}"
    found = [(str(request.type_name), f"endpoints.{module}")]
    for one in objects(request):
        module = f"_objects.{nested_module(one)}"
        found += [(str(one.type_name), module), (plain_name(one), module)]
    return found


def exports(
    package: str, generated: Iterable[Sequence[tuple[str, str]]]
) -> list[Export]:
    """Every public name, sorted; those of generated modules come with them, of each endpoint."""
    homes: dict[str, str] = {}
    for module, names in public_names().items():
        for name in names:
            homes[name] = f"{package}.{module}"
    for several in generated:
        homes.update((name, f"{package}.{module}") for name, module in several)
    return [Export(name, homes[name]) for name in sorted(homes, key=by_import_order)]


@dataclass(frozen=True, slots=True)
class Catalog:
    """What the template of `_catalog.py` is given besides the specs."""

    provider_ids: Assign
    retry_safe: Mapping[str, bool | None]
    """What a reason means for a retry -> the same as the client's exceptions say it."""
    endpoints: list[Mapping[str, object]]
    """What `row` makes of each."""
    imports: list[Import]
    """Of the records of which it is made."""


def catalog(api: Api, rows: list[Mapping[str, object]]) -> Catalog:
    """What the template of `_catalog.py` is given besides the api."""
    ids = [provider.id for provider in api.providers]
    return Catalog(
        provider_ids=Assign("ProviderId", closed_list(ids)),
        retry_safe={"safe": True, "pointless": False, "unknown": None},
        endpoints=rows,
        imports=[*_imports(rows)],
    )


_RECORDS = {"Deviation", "Endpoint", "Listing", "Retirement"}
_OF_CONDITIONS = {"Condition", "Demand", "Test"}


def _imports(rows: list[Mapping[str, object]]) -> Iterator[Import]:
    names = _RECORDS | (_OF_CONDITIONS if any(row["own"] for row in rows) else set())
    yield Import("videotasks._platform.records", tuple(sorted(names)))
    if any(row["limits_files"] for row in rows):
        yield Import("videotasks._values.file_limits", ("FileLimits",))
    if any(row["limits_kinds"] for row in rows):
        yield Import("videotasks._values.media_rule", ("MediaRule",))
        yield Import("videotasks._values.media_rules", ("MediaRules",))


def row(endpoint: Endpoint) -> Mapping[str, object]:
    """An endpoint of the catalogue; what has to be laid out is text."""
    every = Tuple(tuple(_deviation(one, endpoint) for one in endpoint.deviations))
    deviations, own = code(every, 2), _own(endpoint)
    return {
        "id": endpoint.id,
        "title": endpoint.title,
        "method": endpoint.method,
        "path": endpoint.path,
        "request": endpoint.request.type_name,
        "response": endpoint.response.type_name,
        "listings": [
            (
                listing.provider,
                listing.page,
                code(_retirement(listing), 4),
                listing.listed,
                listing.note,
            )
            for listing in endpoint.listings
        ],
        "deviations": deviations,
        "own": own,
        "limits_files": any("FileLimits(" in str(text) for text in (deviations, own)),
        "limits_kinds": "MediaRules(" in str(deviations),
        "abilities": code(_abilities(endpoint), 1),
    }


def _retirement(listing: Listing) -> Expression:
    retired = listing.retirement
    if retired is None:
        return "None"
    facts = (
        retired.date,
        retired.observed,
        retired.replacement,
        retired.source,
        retired.inferred,
    )
    arguments: list[Expression] = [
        "None" if fact is None else quote(fact) for fact in facts
    ]
    if retired.replaced_by:
        arguments.append(Tuple(tuple(map(quote, retired.replaced_by))))
    return Call("Retirement", tuple(arguments), exploded=True)


def _abilities(endpoint: Endpoint) -> Call:
    common, differing = abilities_of(endpoint)
    limits: Expression = literal(None)
    if common.limits is not None:
        limits = Tuple(tuple(map(literal, common.limits)))
    others = {name: _modes(found) for name, found in differing.items()}
    facts = (
        _modes(common),
        limits,
        Tuple(tuple(map(quote, common.open))),
        Dict(tuple(Entry(quote(name), modes) for name, modes in others.items())),
    )
    return Call("Abilities", facts, exploded=True)


def _modes(found: Abilities) -> Tuple:
    return Tuple(tuple(map(_mode, found.modes)))


def _mode(mode: Mode) -> Call:
    inputs = tuple(
        Entry(quote(kind), literal(must)) for kind, must in mode.inputs.items()
    )
    lists = (mode.sound, mode.lines, mode.durations)
    several = (Tuple(tuple(map(literal, each))) for each in lists)
    return Call("Mode", (Dict(inputs), *several))


def _deviation(deviation: Deviation, endpoint: Endpoint) -> Call:
    said = deviation.value
    value: Expression
    if deviation.keyword == "media" and isinstance(said, dict):
        of = find(endpoint.request, deviation.pointer)
        value = file_limits(None if of is None else of.media, said)
    elif deviation.keyword == "mediaByKind" and isinstance(said, dict):
        of = find(endpoint.request, deviation.pointer)
        value = rules_of_kinds(kinds_at(() if of is None else of.media_by_kind, said))
    elif isinstance(said, list) and deviation.keyword == "enum":
        value = Tuple(tuple(map(literal, said)))
    else:
        value = literal(said)
    facts = map(quote, (deviation.provider, deviation.pointer, deviation.keyword))
    rest = (value, quote(deviation.says), literal(deviation.binding))
    return Call("Deviation", (*facts, *rest), exploded=True)


Known = Mapping[str, tuple[Path, Value]]


def _own(endpoint: Endpoint) -> list[tuple[str, str]]:
    """The argument that has the conditions of single providers; none where there are none."""
    known = parameters(endpoint.request)
    found = [
        _condition(part, known)
        for condition in endpoint.provider_conditions
        for part in plain(condition)
    ]
    return [("conditions", code(Tuple(tuple(found)), 2))] if found else []


def _condition(condition: Condition, known: Known) -> Call:
    def demand(section: str, name: str, limit: Expression = "None") -> Call:
        steps = _steps(condition, name)
        return Call("Demand", (quote(section), steps, limit), exploded=True)

    demands = [
        *(demand("allow", name, _values(one)) for name, one in condition.allow.items()),
        *(demand("require", name) for name in condition.require),
        *(demand("exclude", name) for name in condition.exclude),
        *(
            demand("noEffect", name, _values(_default(known[name][1])))
            for name in condition.no_effect
        ),
        *(
            demand(row.name, name, literal(limit))
            for row, name, limit in limits_of(condition)
        ),
        *(
            demand("media", name, limits)
            for name, said in files_of(condition).items()
            if (limits := file_limits(_media(known[name][1]), said)).arguments
        ),
    ]
    tests = [_test(condition, test) for test in condition.when]
    facts = (
        quote(str(condition.provider)),
        Tuple(tuple(tests)),
        Tuple(tuple(demands)),
        quote(condition.says),
    )
    return Call("Condition", facts, exploded=True)


def _test(condition: Condition, test: Test) -> Call:
    facts = (
        _steps(condition, test.parameter),
        quote(test.kind),
        _values(test.values),
        literal(test.holds_when_left_out),
    )
    return Call("Test", facts, exploded=True)


def _media(value: Value) -> Media | None:
    """What a file, or each of a list, must be anyway."""
    return (value.items or value).media


def _default(value: Value) -> tuple[Json, ...]:
    """What a parameter is anyway, if it is anything."""
    return () if value.default is ABSENT else (value.default,)


def _steps(condition: Condition, name: str) -> Tuple:
    return Tuple(tuple(map(literal, condition.path(name))))


def _values(values: Sequence[Json]) -> Tuple:
    return Tuple(tuple(map(literal, values)))
