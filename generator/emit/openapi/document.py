"""Makes the OpenAPI 3.1 files, of the whole platform and of each provider, for generators of clients and test tools.

Their schemas are those of `json_schema`, as OpenAPI 3.1 speaks JSON Schema 2020-12. What JSON Schema files must not
hold stands here beside them: `format`, `x-...` annotations, servers, errors.

Servers stand at the root alone: generated clients prefer an operation's own servers to the host that their user has
set, and would send one provider's key to another. One host answers a submit and the polls for its task.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.emit.json_schema.fragments import Piece, Pieces, members, text, whole
from generator.emit.json_schema.schemas import Root, result_root, roots_of
from generator.emit.openapi.error_body import ERROR_TYPE, schema
from generator.emit.openapi.errors import RESULT, SUBMIT, responses
from generator.emit.openapi.operations import result, submit
from generator.emit.openapi.providers import roots_at
from generator.emit.openapi.schemas import schemas as schemas_of
from generator.emit.openapi.servers import by_number_served, servers, serves
from generator.emit.openapi.tags import tags
from generator.emit.parts import Apart
from generator.language.model import Api, Endpoint, Json, Provider
from generator.write.output import Segment

Object = dict[str, Json]

_ALL = ""
"""Stands for the file of all providers, among their ids."""


def each(endpoint: Endpoint, api: Api) -> Apart:
    """What the files say of an endpoint: its operation as far as each file's providers go, and its schemas."""
    scopes = {_ALL: api.providers} | {
        provider.id: (provider,)
        for provider in api.providers
        if serves(provider.id, endpoint)
    }
    usual = roots_of(endpoint)
    roots = {scope: roots_at(endpoint, scope, usual) for scope in scopes}
    texts: list[bytes] = []

    def kept(found: Iterable[tuple[str, str, bool]]) -> list[tuple[str, int, bool]]:
        return [(name, _put(laid_out, texts), own) for name, laid_out, own in found]

    summary = {
        "family": endpoint.family,
        "title": endpoint.title,
        "path": endpoint.path,
        "method": endpoint.method.lower(),
        "operations": {
            scope: _put(
                text(submit(endpoint, api, _examples(roots[scope]), providers), 3),
                texts,
            )
            for scope, providers in scopes.items()
        },
        "schemas": kept(_schemas(usual, api)),
        "own_schemas": {
            scope: kept(_schemas(own, api))
            for scope, own in roots.items()
            if own is not usual
        },
    }
    return Apart(summary, texts)


def _put(laid_out: str, texts: list[bytes]) -> int:
    """Keeps a text apart; its number."""
    texts.append(laid_out.encode())
    return len(texts) - 1


def served_by(extract: Apart) -> list[str]:
    """The providers that serve an endpoint today."""
    return [scope for scope in extract.summary["operations"] if scope != _ALL]


def document(
    api: Api, extracts: Sequence[Apart], served: Sequence[Sequence[str]]
) -> list[Segment]:
    """The segments of the description of every endpoint of every provider; nothing in it refers to another file.

    Args:
        api: The platform.
        extracts: What `each` says of the endpoints.
        served: By whom each of them is served.
    """
    providers = by_number_served(api.providers, served)
    words = _all(providers)
    return _document(api, extracts, providers, api.package, words, _ALL)


def document_of(
    provider: Provider,
    api: Api,
    extracts: Sequence[Apart],
    served: Sequence[Sequence[str]],
) -> list[Segment]:
    """The segments of the description of what one provider serves today, of its one host, and of nothing else."""
    is_serving = any(provider.id in names for names in served)
    words = _only(provider, is_serving=is_serving)
    title = f"{api.package} {provider.id}"
    return _document(api, extracts, (provider,), title, words, provider.id)


def _document(
    api: Api,
    extracts: Sequence[Apart],
    providers: Sequence[Provider],
    title: str,
    words: str,
    scope: str,
) -> list[Segment]:
    roots = (result_root(api),)
    named: list[tuple[str, str]] = []
    paths: dict[str, dict[str, Piece]] = {}
    found: dict[str, Piece] = {}
    for extract in extracts:
        summary, texts = extract.summary, extract.texts
        operation = summary["operations"].get(scope)
        if operation is not None:
            named.append((summary["family"], summary["title"]))
            at = paths.setdefault(summary["path"], {})
            at[summary["method"]] = texts[operation]
            own = summary["own_schemas"].get(scope)
            schemas = summary["schemas"] if own is None else own
            _add(
                found,
                ((name, texts[number], is_own) for name, number, is_own in schemas),
            )
    kinds = (SUBMIT, RESULT) if named else (RESULT,)
    lifecycle = api.lifecycle
    item = paths.setdefault(lifecycle.result_path, {})
    poll = result(api, _examples(roots))
    item[lifecycle.result_method.lower()] = text(poll, 3)
    _add(found, _schemas(roots, api))
    found[ERROR_TYPE] = text(schema(api), 3)
    components: list[tuple[str, Pieces]] = [
        ("schemas", members(sorted(found.items()), 2)),
        ("responses", text(responses(api, kinds), 2)),
        ("securitySchemes", text({"key": _security(api)}, 2)),
    ]
    operations = ((path, members(item.items(), 2)) for path, item in paths.items())
    head: Object = {
        "openapi": "3.1.0",
        "info": _info(api, title, words, providers),
        "servers": servers(providers),
        "security": [{"key": []}],
        "tags": tags(named),
        "paths": None,
        "components": None,
    }
    return whole(
        head, {"paths": members(operations, 1), "components": members(components, 1)}
    )


def _examples(roots: Iterable[Root]) -> dict[str, tuple[Json, ...]]:
    return {root.title: root.examples for root in roots}


def _schemas(roots: tuple[Root, ...], api: Api) -> list[tuple[str, str, bool]]:
    """The schemas of some bodies: name, text, and whether it is a body's own."""
    titles = {root.title for root in roots}
    return [
        (name, text(found, 3), name in titles)
        for name, found in schemas_of(roots, api).items()
    ]


def _add(found: dict[str, Piece], more: Iterable[tuple[str, Piece, bool]]) -> None:
    for name, laid_out, is_body in more:
        if is_body or name not in found:
            found[name] = laid_out


def _info(api: Api, title: str, scope: str, providers: Sequence[Provider]) -> Object:
    of_one = f"Asynchronous video generation with {providers[0].name}."
    return {
        "title": title,
        "version": api.schemas_version,
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


def _only(provider: Provider, *, is_serving: bool) -> str:
    if is_serving:
        return f"What {provider.name} serves today, and nothing else."
    return f"{provider.name} serves no endpoint today that makes videos: only the poll for a task's result is left."


def _security(api: Api) -> Object:
    header, scheme = api.authentication_header, api.authentication_scheme
    words = f"The API key of the provider that is called, as `{header}: {scheme} KEY`."
    if header.lower() == "authorization":
        return {"type": "http", "scheme": scheme.lower(), "description": words}
    return {"type": "apiKey", "in": "header", "name": header, "description": words}
