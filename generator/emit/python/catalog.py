"""Makes the package's tables: public names and their homes, what the specs say of providers, reasons and endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.emit.python.nodes import Assign, Call, Expression, Import, Tuple
from generator.emit.python.public import public_names
from generator.emit.python.types import closed_list, objects
from generator.language.model import Deviation, Endpoint, Listing, SpecSet
from generator.text.python import quote


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of the package and the module that has it."""

    name: str
    module: str

    @property
    def handed_on(self) -> Import:
        """`X as X` is how a module says to checkers that it hands a name on."""
        return Import(self.module, (f"{self.name} as {self.name}",))


def exports(specs: SpecSet) -> list[Export]:
    """Every public name, sorted."""
    package = specs.api.package
    homes: dict[str, str] = {}
    for module, names in public_names().items():
        for name in names:
            homes[name] = f"{package}.{module}"
    for endpoint in specs.endpoints:
        module = f"{package}.endpoints.{endpoint.family}.{endpoint.operation}"
        homes[str(endpoint.request.type_name)] = module
        for value in objects(endpoint.request):
            homes.setdefault(str(value.type_name), module)
    return [Export(name, homes[name]) for name in sorted(homes)]


@dataclass(frozen=True, slots=True)
class Catalog:
    """What the template of `_catalog.py` is given besides the specs."""

    provider_ids: Assign
    retry_safe: Mapping[str, bool | None]
    """What a reason means for a retry -> the same as the client's exceptions say it."""
    endpoints: list[Row]


@dataclass(frozen=True, slots=True)
class Row:
    """An endpoint of the catalogue."""

    endpoint: Endpoint
    listings: list[tuple[Listing, Expression]]
    """What providers list, with the retirement."""
    deviations: Tuple


def catalog(specs: SpecSet) -> Catalog:
    """What the template of `_catalog.py` is given besides the specs."""
    ids = [provider.id for provider in specs.api.providers]
    return Catalog(
        provider_ids=Assign("ProviderId", closed_list(ids)),
        retry_safe={"safe": True, "pointless": False, "unknown": None},
        endpoints=[_row(endpoint) for endpoint in specs.endpoints],
    )


def _row(endpoint: Endpoint) -> Row:
    deviations = (
        _deviation(deviation)
        for deviation in endpoint.deviations
        if deviation.value is True
    )
    listings = [(listing, _retirement(listing)) for listing in endpoint.listings]
    return Row(endpoint, listings, Tuple(tuple(deviations)))


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
    name = deviation.pointer[1:].replace("~1", "/").replace("~0", "~")
    texts = (deviation.provider, name, deviation.says)
    return Call("Deviation", tuple(map(quote, texts)), exploded=True)
