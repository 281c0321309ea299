"""Makes the OpenAPI 3.1 files, of the whole platform and of each provider, for generators of clients and test tools.

Their schemas are those of `json_schema`, as OpenAPI 3.1 speaks JSON Schema 2020-12. What JSON Schema files must not
hold stands here beside them: `format`, `x-...` annotations, servers, errors.

Servers stand at the root alone: generated clients prefer an operation's own servers to the host that their user has
set, and would send one provider's key to another. One host answers a submit and the polls for its task.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.emit.json_schema.schemas import Root, result_root, roots_of
from generator.emit.openapi.errors import RESULT, SUBMIT, responses
from generator.emit.openapi.operations import result, submit
from generator.emit.openapi.schemas import schemas
from generator.emit.openapi.servers import by_number_served, servers, serves
from generator.emit.openapi.tags import tags
from generator.language.model import Api, Endpoint, Json, Provider, SpecSet

Object = dict[str, Json]


def document(specs: SpecSet) -> Object:
    """The description of every endpoint of every provider; nothing in it refers to another file."""
    providers = by_number_served(specs)
    return _document(
        specs, specs.endpoints, providers, specs.api.package, _all(providers)
    )


def document_of(provider: Provider, specs: SpecSet) -> Object:
    """The description of what one provider serves today, of its one host, and of nothing else."""
    served = [endpoint for endpoint in specs.endpoints if serves(provider.id, endpoint)]
    title = f"{specs.api.package} {provider.id}"
    return _document(specs, served, (provider,), title, _only(provider, served))


def _document(
    specs: SpecSet,
    endpoints: Sequence[Endpoint],
    providers: Sequence[Provider],
    title: str,
    scope: str,
) -> Object:
    api = specs.api
    every = _roots(endpoints, api)
    examples = {root.title: root.examples for root in every}
    paths: dict[str, Object] = {}
    for endpoint in endpoints:
        item = paths.setdefault(endpoint.path, {})
        item[endpoint.method.lower()] = submit(endpoint, api, examples, providers)
    lifecycle = api.lifecycle
    item = paths.setdefault(lifecycle.result_path, {})
    item[lifecycle.result_method.lower()] = result(api, examples)
    kinds = (SUBMIT, RESULT) if endpoints else (RESULT,)
    return {
        "openapi": "3.1.0",
        "info": _info(api, title, scope, providers),
        "servers": servers(providers),
        "security": [{"key": []}],
        "tags": tags(endpoints),
        "paths": paths,
        "components": {
            "schemas": schemas(every, api),
            "responses": responses(api, kinds),
            "securitySchemes": {"key": _security(api)},
        },
    }


def _roots(endpoints: Sequence[Endpoint], api: Api) -> tuple[Root, ...]:
    submits = (root for endpoint in endpoints for root in roots_of(endpoint))
    return (*submits, result_root(api))


def _info(api: Api, title: str, scope: str, providers: Sequence[Provider]) -> Object:
    of_one = f"Asynchronous video generation with {providers[0].name}."
    return {
        "title": title,
        "version": api.version,
        "summary": api.summary if len(providers) == len(api.providers) else of_one,
        "description": (
            f"{scope} "
            "A submit answers a task id and is billed; there is no idempotency key, so a submit whose answer was lost "
            "must not be repeated blindly. "
            f"Every request says `Content-Type: {api.content_type}`, the poll for a result too. "
            "`x-default` is what a member is that is left out (a `default` would be sent by generated clients), "
            "`x-extensible-enum` lists known values of an open list, `x-media` says what "
            "a text must name or hold, and `x-inferred` what no documentation page states: it constrains nothing."
        ),
        "contact": {"name": f"The {api.package} authors"},
        "license": {"name": "MIT", "identifier": "MIT"},
    }


def _all(providers: Sequence[Provider]) -> str:
    names = ", ".join(provider.name for provider in providers)
    return (
        f"One platform, by provider ({names}): same paths, bodies and task lifecycle, one host and one key each. "
        "A task is polled for at the host of its submit. Not every provider serves every endpoint: `x-providers` of an "
        "operation names those that document it, and says which have retired it. The first server is of the provider "
        "that serves most. Beside this file there is one for each provider, with what it serves."
    )


def _only(provider: Provider, served: Sequence[Endpoint]) -> str:
    if served:
        return f"What {provider.name} serves today, and nothing else."
    return f"{provider.name} serves no endpoint today that makes videos: only the poll for a task's result is left."


def _security(api: Api) -> Object:
    header, scheme = api.authentication_header, api.authentication_scheme
    words = f"The API key of the provider that is called, as `{header}: {scheme} KEY`."
    if header.lower() == "authorization":
        return {"type": "http", "scheme": scheme.lower(), "description": words}
    return {"type": "apiKey", "in": "header", "name": header, "description": words}
