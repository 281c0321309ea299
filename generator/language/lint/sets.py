"""Checks what the language's schema cannot in a set of specs: how endpoints, types and sources fit together.

Single values are checked by `values`, names by `names`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.language import errors, outcomes
from generator.language.conformance import violations
from generator.language.lint import (
    conditions,
    corrections,
    dates,
    deviations,
    meanings,
    names,
    prices,
    provider_conditions,
    values,
)
from generator.language.located import Located
from generator.language.model import (
    Api,
    Contradiction,
    Endpoint,
    Source,
    SpecSet,
    Value,
    find,
)
from generator.language.problem import Problem, expected


def problems(specs: SpecSet) -> list[Problem]:
    """Every problem of a resolved set."""
    found = list(names.problems(specs))
    found.extend(_api(specs.api))
    providers = [provider.id for provider in specs.api.providers]
    paths: dict[tuple[str, str], Endpoint] = {}
    for endpoint in specs.endpoints:
        found.extend(_endpoint(endpoint, specs.api, providers))
        twin = paths.setdefault((endpoint.method, endpoint.path), endpoint)
        if twin is not endpoint:
            what = f"{endpoint.method} {endpoint.path} is the path of {twin.id} ({twin.written.at('path')}) already"
            found.append(Problem(endpoint.written.at("path"), what))
    found.extend(_lifecycle(specs, providers))
    return found


def _endpoint(endpoint: Endpoint, api: Api, providers: list[str]) -> Iterator[Problem]:
    written = endpoint.written
    yield from _sources(endpoint.sources, providers, written)
    ids = [source.id for source in endpoint.sources]
    for body in (endpoint.request, endpoint.response):
        yield from values.problems(body, ids, providers)
        yield from corrections.problems(body, ids)
        yield from meanings.problems(body, ids)
    yield from values.of_request(endpoint.request)
    for contradiction in endpoint.contradictions:
        body = (
            endpoint.request if contradiction.body == "request" else endpoint.response
        )
        yield from _contradiction(contradiction, body, ids)
    for index, example in enumerate(endpoint.examples):
        for violation in violations(endpoint.request, dict(example)):
            place = written.at("examples", index, *violation.path)
            yield Problem(place, f"example {index + 1}: {violation}")
    yield from dates.of_endpoint(endpoint)
    yield from _further(endpoint)
    yield from conditions.problems(endpoint)
    yield from prices.problems(endpoint)
    wrong = [*deviations.problems(endpoint, providers)]
    yield from wrong
    yield from provider_conditions.problems(endpoint, providers, sound=not wrong)
    task_id = api.lifecycle.task_id
    if task_id not in [member.name for member in endpoint.response.properties]:
        what = f"the response has no {task_id!r}, which lifecycle.taskId names as the task's id"
        yield Problem(written.key("response"), what)


def _further(endpoint: Endpoint) -> Iterator[Problem]:
    further = endpoint.further
    if further is None:
        return
    known = {member.name: member.value for member in endpoint.request.properties}
    if further.by not in known:
        what = (
            f"{further.by!r} is not a parameter{expected(further.by, [*known])}: the value of a listed one decides"
            " which further ones there are"
        )
        yield Problem(further.written.at("by"), what)
    elif known[further.by].type in ("array", "object", "any"):
        what = f"{further.by!r} is of type {known[further.by].type}: a single value decides"
        yield Problem(further.written.at("by"), what)


def _api(api: Api) -> Iterator[Problem]:
    providers = [provider.id for provider in api.providers]
    retirements = api.written.get("retirements")
    for retirement in (retirements.members if retirements else {}).values():
        provider = retirement.members["provider"]
        if provider.data not in providers:
            what = f"{provider.data!r} is not a provider{expected(provider.data, providers)}"
            yield Problem(provider.place, what)
    yield from dates.of_notices(retirements)
    if api.lifecycle.poll_interval > api.lifecycle.poll_interval_max:
        what = f"polling.interval {api.lifecycle.poll_interval} is above polling.maximumInterval"
        yield Problem(
            api.written.at("lifecycle", "polling", "interval"),
            f"{what} {api.lifecycle.poll_interval_max}",
        )
    yield from errors.problems(api.error_body, api.written.members["errorBody"])
    yield from outcomes.problems(api.errors, api.statuses, api.written)


def _lifecycle(specs: SpecSet, providers: list[str]) -> Iterator[Problem]:
    lifecycle = specs.api.lifecycle
    yield from _sources(lifecycle.result_sources, providers, lifecycle.result_written)
    ids = [source.id for source in lifecycle.result_sources]
    yield from values.problems(lifecycle.result, ids, providers)
    yield from corrections.problems(lifecycle.result, ids)
    yield from meanings.problems(lifecycle.result, ids)
    for contradiction in lifecycle.result_contradictions:
        yield from _contradiction(contradiction, lifecycle.result, ids)
    status = find(lifecycle.result, "/task/status")
    if status is not None and status.open_enum is not None:
        for index, state in enumerate(status.open_enum):
            if state not in lifecycle.states:
                what = f"the status {state!r} has no state in lifecycle.states of {specs.api.written.place.file}"
                yield Problem(status.written.at("openEnum", index), what)


def _sources(
    sources: tuple[Source, ...], providers: list[str], written: Located
) -> Iterator[Problem]:
    for source in sources:
        if source.provider not in providers:
            what = f"the source {source.id!r} is of {source.provider!r}, which is not a provider"
            yield Problem(
                written.at("sources", source.id, "provider"),
                f"{what}{expected(source.provider, providers)}",
            )


def _contradiction(
    contradiction: Contradiction, body: Value, ids: list[str]
) -> Iterator[Problem]:
    if find(body, contradiction.pointer) is None:
        yield Problem(
            contradiction.written.at("pointer"),
            f"{contradiction.pointer} is contradicted, but the {contradiction.body} has nothing there",
        )
    for index, claim in enumerate(contradiction.claims):
        if claim.source not in ids and " " not in claim.source:
            what = f"unknown source {claim.source!r}{expected(claim.source, ids)}"
            yield Problem(
                contradiction.written.at("claims", index, "source"),
                f"{what}, or a few words for what is not a page here",
            )
