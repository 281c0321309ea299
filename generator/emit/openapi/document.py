"""Makes one OpenAPI 3.1 file of the whole platform, for generators of clients, mocks and test tools.

Its schemas are those of `json_schema`, as OpenAPI 3.1 speaks JSON Schema 2020-12. What JSON Schema files must not hold
stands here beside them: `format`, `x-...` annotations, servers, errors.
"""

from __future__ import annotations

from generator.emit.json_schema.schemas import roots
from generator.emit.openapi.errors import responses
from generator.emit.openapi.operations import RESULT_TAG, result, submit
from generator.emit.openapi.schemas import schemas
from generator.emit.openapi.servers import servers
from generator.language.model import Api, Json, SpecSet

Object = dict[str, Json]


def document(specs: SpecSet) -> Object:
    """The whole description; nothing in it refers to another file."""
    api = specs.api
    every = tuple(roots(specs))
    examples = {root.title: root.examples for root in every}
    paths: dict[str, Object] = {}
    for endpoint in specs.endpoints:
        item = paths.setdefault(endpoint.path, {})
        item[endpoint.method.lower()] = submit(endpoint, api, examples)
    lifecycle = api.lifecycle
    item = paths.setdefault(lifecycle.result_path, {})
    item[lifecycle.result_method.lower()] = result(api, examples)
    tags = [*(family for family, _ in specs.families), RESULT_TAG]
    return {
        "openapi": "3.1.0",
        "info": _info(api),
        "servers": servers(api.providers),
        "security": [{"key": []}],
        "tags": [{"name": tag} for tag in dict.fromkeys(tags)],
        "paths": paths,
        "components": {
            "schemas": schemas(every, api),
            "responses": responses(api),
            "securitySchemes": {"key": _security(api)},
        },
    }


def _info(api: Api) -> Object:
    keys = ", ".join(provider.name for provider in api.providers)
    return {
        "title": api.package,
        "version": api.version,
        "summary": api.summary,
        "description": (
            f"One platform, several brands ({keys}): same paths, bodies and task lifecycle, one host and one key each. "
            "A submit answers a task id and is billed; there is no idempotency key, so a submit whose answer was lost "
            "must not be repeated blindly. "
            f"Every request says `Content-Type: {api.content_type}`, the question for a result too. "
            "`x-extensible-enum` lists known values of an open list, `x-media` says what "
            "a text must name or hold, and `x-inferred` what no documentation page states: it constrains nothing."
        ),
        "license": {"name": "MIT", "identifier": "MIT"},
    }


def _security(api: Api) -> Object:
    header, scheme = api.authentication_header, api.authentication_scheme
    words = f"The API key of the brand that is asked, as `{header}: {scheme} KEY`."
    if header.lower() == "authorization":
        return {"type": "http", "scheme": scheme.lower(), "description": words}
    return {"type": "apiKey", "in": "header", "name": header, "description": words}
