"""The package's tables: public names and their homes, providers, endpoints, reasons and states."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.python.layout import WIDTH, exploded, literal, quote, width
from generator.emit.python.public import public_names
from generator.emit.python.types import alias_lines, objects
from generator.language.model import Endpoint, SpecSet
from generator.language.outcomes import StatusRule


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of the package and the module that has it."""

    name: str
    module: str
    import_lines: list[str]


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
    return [
        Export(name, homes[name], _import_as(homes[name], name))
        for name in sorted(homes)
    ]


def _import_as(module: str, name: str) -> list[str]:
    """`X as X` is how a module says to checkers that it hands a name on."""
    one = f"    from {module} import {name} as {name}"
    if width(one) <= WIDTH:
        return [one]
    return [f"    from {module} import (", f"        {name} as {name},", "    )"]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Lines of the catalogue's tables."""

    provider_ids: list[str]
    providers: list[str]
    states: list[str]
    reasons: list[str]
    statuses: list[str]
    endpoints: list[str]
    lifecycle: list[str]


def catalog(specs: SpecSet) -> Catalog:
    """The lines of `_catalog.py`."""
    lifecycle = specs.api.lifecycle
    return Catalog(
        provider_ids=_provider_ids([quote(one.id) for one in specs.api.providers]),
        providers=[
            line
            for one in specs.api.providers
            for line in _provider_lines(
                one.id, (one.id, one.name, one.host, one.key, one.pages)
            )
        ],
        states=[
            f"        {quote(status)}: {quote(state)},"
            for status, state in lifecycle.states.items()
        ],
        reasons=[
            line
            for one in specs.api.errors
            for line in _reason_lines(
                one.reason, one.statuses, one.exception, one.retry, one.poll, one.grace
            )
        ],
        statuses=[line for row in specs.api.statuses for line in _status_lines(row)],
        endpoints=[line for one in specs.endpoints for line in _endpoint_lines(one)],
        lifecycle=[
            f"    result_path={quote(lifecycle.result_path)},",
            f"    result_parameter={quote(lifecycle.result_parameter)},",
            f"    task_id_field={quote(lifecycle.task_id)},",
            f"    url_lifetime={lifecycle.url_lifetime!r},",
            f"    poll_interval={lifecycle.poll_interval!r},",
            f"    poll_interval_max={lifecycle.poll_interval_max!r},",
        ],
    )


def _provider_ids(ids: list[str]) -> list[str]:
    one = f"ProviderId = Literal[{', '.join(ids)}]"
    return [one] if width(one) <= WIDTH else alias_lines("ProviderId", ids)


def _provider_lines(name: str, values: tuple[str, ...]) -> list[str]:
    return exploded(4, f"{quote(name)}: Provider", map(quote, values), tail=",")


_SAFE = {"safe": "True", "pointless": "False", "unknown": "None"}


def _reason_lines(
    reason: str,
    statuses: tuple[int, ...],
    exception: str,
    retry: str,
    poll: str,
    grace: bool,
) -> list[str]:
    return exploded(
        4,
        f"{quote(reason)}: Reason",
        [literal(statuses), quote(exception), _SAFE[retry], quote(poll), repr(grace)],
        tail=",",
    )


def _status_lines(row: StatusRule) -> list[str]:
    values = {
        "statuses": (
            repr(row.statuses)
            if isinstance(row.statuses, range)
            else literal(row.statuses)
        ),
        "unnamed": repr(row.unnamed),
        "exception": quote(row.exception),
        "retry_safe": _SAFE[row.retry],
        "any_reason": repr(row.any_reason),
        "poll": quote(row.poll),
        "grace": repr(row.grace),
        "download": quote(row.download),
        "rate_limit": repr(row.rate_limit),
    }
    pairs = [f"{name}={value}" for name, value in values.items()]
    return exploded(4, "StatusRule", pairs, tail=",")


def _endpoint_lines(endpoint: Endpoint) -> list[str]:
    lines = [f"    {quote(endpoint.id)}: Endpoint("]
    pairs = {
        "id": endpoint.id,
        "title": endpoint.title,
        "method": endpoint.method,
        "path": endpoint.path,
        "request": str(endpoint.request.type_name),
        "response": str(endpoint.response.type_name),
    }
    lines += [f"        {name}={quote(value)}," for name, value in pairs.items()]
    lines.append("        listings={")
    for listing in endpoint.listings:
        retirement = listing.retirement
        if retirement is None:
            lines += exploded(
                12,
                f"{quote(listing.provider)}: Listing",
                [quote(listing.page), "None"],
                tail=",",
            )
            continue
        values = (
            retirement.date,
            retirement.observed,
            retirement.replacement,
            retirement.source,
            retirement.inferred,
        )
        inner = ["None" if one is None else quote(one) for one in values]
        lines += [
            f"            {quote(listing.provider)}: Listing(",
            f"                {quote(listing.page)},",
        ]
        lines += [*exploded(16, "Retirement", inner, tail=","), "            ),"]
    lines.append("        },")
    deviations = [one for one in endpoint.deviations if one.value is True]
    if not deviations:
        return [*lines, "        deviations=(),", "    ),"]
    lines.append("        deviations=(")
    for one in deviations:
        texts = [
            one.provider,
            one.pointer[1:].replace("~1", "/").replace("~0", "~"),
            one.says,
        ]
        lines += exploded(12, "Deviation", map(quote, texts), tail=",")
    return [*lines, "        ),", "    ),"]
