"""Declares the Python package: what its templates are given for an endpoint, a family, the whole set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.parts import Declaration, Extract, Extracts, PerSet
from generator.emit.python import sync_shells
from generator.emit.python.catalog import catalog, exports, names_of, row
from generator.emit.python.family import family_module, methods_module
from generator.emit.python.nested import nested_modules
from generator.emit.python.nodes import Assign, Call, Docstring, Import
from generator.emit.python.prices import price_names, price_table
from generator.emit.python.printer import code
from generator.emit.python.request import request_module
from generator.emit.templates import Context, Templates, origins_of
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint
from generator.text.cases import pascal
from generator.text.python import literal, quote
from generator.text.sentences import sentence
from generator.write.output import Output

TEMPLATES = Templates(
    "python",
    besides=("python/videotasks/guide",),  # of the output of that name
    # How templates write nodes (from a level of indentation on), JSON values and texts.
    filters={"code": code, "literal": literal, "quote": quote},
    # Nodes that templates make themselves.
    functions={"assign": lambda name, text: Assign(name, quote(text))},
)


@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family and its class."""

    name: str
    class_name: str
    module: Import
    """The import of the class."""
    stand_in: Assign
    """What stands for it in annotations at run time, until it is used."""


def _family_name(name: str, package: str) -> FamilyName:
    class_name = pascal(name)
    path = methods_module(name, package)
    late = Call("LateClass", (quote(path), quote(class_name)))
    return FamilyName(
        name, class_name, Import(path, (class_name,)), Assign(class_name, late)
    )


def of_endpoint(endpoint: Endpoint, api: Api) -> Context:
    """The module of one endpoint."""
    return {"e": request_module(endpoint, api.package)}


def of_family(endpoints: Sequence[Endpoint], api: Api) -> Context:
    """The module of one family."""
    return {"f": family_module(endpoints[0].family, list(endpoints), api.package)}


def each(endpoint: Endpoint, _api: Api) -> Extract:
    """What they say of an endpoint."""
    return {
        "family": endpoint.family,
        "names": names_of(endpoint),
        "row": row(endpoint),
        "prices": price_table(endpoint),
    }


def of_set(extracts: Extracts) -> Context:
    """The modules that speak of the whole package."""
    api = extracts.api
    package = api.package
    summary = code(Docstring((sentence(api.summary),)))
    every = [*extracts]
    prices = [
        (extract["row"]["id"], extract["prices"])
        for extract in every
        if extract["prices"]
    ]
    families = sorted({extract["family"] for extract in every})
    return {
        "families": [_family_name(name, package) for name in families],
        "exports": exports(package, (extract["names"] for extract in every)),
        "prices": prices,
        "price_records": Import(
            f"{package}._platform.price_records",
            price_names(text for _, text in prices),
        ),
        "catalog": catalog(api, [extract["row"] for extract in every]),
        # The template goes on with the docstring that it opens.
        "summary": summary.strip('"').rstrip("\n"),
    }


def each_object(endpoint: Endpoint, api: Api) -> Extract:
    """The modules of the objects within one endpoint's request, and the specs behind them."""
    modules = nested_modules(endpoint, api.package)
    return {"origins": origins_of(endpoint), "modules": modules} if modules else None


def of_objects(extracts: Extracts) -> Iterator[Output]:
    """The modules of all objects within requests, each made of the first endpoint that has it."""
    found: dict[str, Extract] = {}
    for extract in filter(None, extracts):
        for name, module in extract["modules"].items():
            found.setdefault(name, (module, tuple(extract["origins"])))
    for name in sorted(found):
        module, origins = found[name]
        yield from TEMPLATES.of_title(name, module, extracts.api, origins)


OUTPUT = Declaration(
    "python",
    (
        TEMPLATES.copies(sync_shells.derived),
        TEMPLATES.per_endpoint(of_endpoint),
        TEMPLATES.per_family(of_family),
        TEMPLATES.per_set(of_set, each),
        PerSet(of_objects, each_object),
    ),
)
