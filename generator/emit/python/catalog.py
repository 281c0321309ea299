"""Makes the package's tables: public names and their homes, what the specs say of providers, reasons and endpoints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.emit.python.nodes import Assign, Call, Expression, Import, Tuple
from generator.emit.python.printer import code
from generator.emit.python.public import public_names
from generator.emit.python.types import closed_list, objects
from generator.frozen import dataclass
from generator.language.model import Api, Deviation, Endpoint, Listing
from generator.text.python import literal, quote


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of the package and the module that has it."""

    name: str
    module: str

    @property
    def handed_on(self) -> Import:
        """`X as X` is how a module says to checkers that it hands a name on."""
        return Import(self.module, (f"{self.name} as {self.name}",))


def names_of(endpoint: Endpoint) -> tuple[str, list[str]]:
    """The public names of an endpoint's module: its request, and the objects in that."""
    request = endpoint.request
    return str(request.type_name), [str(one.type_name) for one in objects(request)]


def exports(
    package: str, modules: Iterable[tuple[str, tuple[str, Sequence[str]]]]
) -> list[Export]:
    """Every public name, sorted; `modules` are those of endpoints, with their names."""
    homes: dict[str, str] = {}
    for module, names in public_names().items():
        for name in names:
            homes[name] = f"{package}.{module}"
    for path, (request, inner) in modules:
        module = f"{package}.endpoints.{path}"
        homes[request] = module
        for name in inner:
            homes.setdefault(name, module)
    return [Export(name, homes[name]) for name in sorted(homes)]


@dataclass(frozen=True, slots=True)
class Catalog:
    """What the template of `_catalog.py` is given besides the specs."""

    provider_ids: Assign
    retry_safe: Mapping[str, bool | None]
    """What a reason means for a retry -> the same as the client's exceptions say it."""
    endpoints: list[Mapping[str, object]]
    """What `row` makes of each."""


def catalog(api: Api, rows: list[Mapping[str, object]]) -> Catalog:
    """What the template of `_catalog.py` is given besides the api."""
    ids = [provider.id for provider in api.providers]
    return Catalog(
        provider_ids=Assign("ProviderId", closed_list(ids)),
        retry_safe={"safe": True, "pointless": False, "unknown": None},
        endpoints=rows,
    )


def row(endpoint: Endpoint) -> Mapping[str, object]:
    """An endpoint of the catalogue; what has to be laid out is text."""
    deviations = map(_deviation, endpoint.deviations)
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
            )
            for listing in endpoint.listings
        ],
        "deviations": code(Tuple(tuple(deviations)), 2),
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
    arguments = ("None" if fact is None else quote(fact) for fact in facts)
    return Call("Retirement", tuple(arguments), exploded=True)


def _deviation(deviation: Deviation) -> Call:
    said = deviation.value
    value: Expression = literal(said)
    if isinstance(said, list):
        value = Tuple(tuple(map(literal, said)))
    facts = map(quote, (deviation.provider, deviation.pointer, deviation.keyword))
    rest = (value, quote(deviation.says), literal(deviation.binding))
    return Call("Deviation", (*facts, *rest), exploded=True)
