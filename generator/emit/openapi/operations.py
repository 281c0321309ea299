"""The operations of an OpenAPI file: a submit for each endpoint, and the question for a result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.emit.openapi.errors import RESULT, SUBMIT, references
from generator.emit.openapi.servers import servers, serving
from generator.language.model import (
    Api,
    Endpoint,
    Json,
    Listing,
    Retirement,
    Value,
    walk,
)
from generator.text.limits import inferred_words
from generator.text.outcomes import asked_again
from generator.text.sentences import condition_words, sentence

Object = dict[str, Json]
Examples = Mapping[str, tuple[Json, ...]]
"""Title of a body -> whole examples of it."""

RESULT_TAG = "task_result"


def submit(endpoint: Endpoint, api: Api, examples: Examples) -> Object:
    """An endpoint's operation."""
    lifecycle = api.lifecycle
    operation: Object = {
        "operationId": _camel(endpoint.name),
        "tags": [endpoint.family],
        "summary": endpoint.title,
        "description": "\n\n".join(_paragraphs(endpoint, api)),
        "externalDocs": {"url": _page(endpoint)},
    }
    if all(one.retirement is not None for one in endpoint.listings):
        operation["deprecated"] = True
    brands = serving(endpoint, api)
    if len(brands) < len(api.providers):
        operation["servers"] = servers(brands)
    operation["requestBody"] = {
        "required": True,
        "content": _json(endpoint.request, examples),
    }
    answer: Object = {
        "description": "Accepted, and billed: the task has an id.",
        "content": _json(endpoint.response, examples),
        "links": {
            "result": {
                "operationId": _result_id(api),
                "parameters": {
                    f"query.{lifecycle.result_parameter}": f"$response.body#/{lifecycle.task_id}"
                },
                "description": "The state of the task and, in the end, its files.",
            }
        },
    }
    operation["responses"] = {"200": answer, **references(api, SUBMIT)}
    operation["x-endpoint"] = endpoint.id
    operation["x-providers"] = {
        one.provider: _listing(one) for one in endpoint.listings
    }
    operation["x-sources"] = [one.url for one in endpoint.sources]
    return operation


def result(api: Api, examples: Examples) -> Object:
    """The operation that tells a task's state and where its files are."""
    lifecycle = api.lifecycle
    name = lifecycle.result_parameter
    sources = lifecycle.result_sources
    docs = {"externalDocs": {"url": sources[0].url}} if sources else {}
    return {
        "operationId": _result_id(api),
        "tags": [RESULT_TAG],
        "summary": "Task Result",
        "description": (
            "The state of a task and, once it has succeeded, where its files are. A task that failed is told with "
            "status 200 as well. Ask again as long as the state is queued or processing, every "
            f"{lifecycle.poll_interval} to {lifecycle.poll_interval_max} seconds. Addresses of files live for about "
            f"{lifecycle.url_lifetime} seconds; asking again gives fresh ones.\n\n"
            f"The question says `Content-Type: {api.content_type}`, though it has no body. Asking is not billed: after "
            f"a status of {asked_again(api)} ask again, unless the reason says that the task has failed."
        ),
        **docs,
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": True,
                "description": "Identifier of the task, as its submit answered it.",
                "schema": {"type": "string", "minLength": 1},
            }
        ],
        "responses": {
            "200": {
                "description": "The task is known.",
                "content": _json(lifecycle.result, examples),
            },
            **references(api, RESULT),
        },
        "x-states": dict(lifecycle.states),
        "x-sources": [one.url for one in sources],
    }


def _json(body: Value, examples: Examples) -> Object:
    title = str(body.type_name)
    whole = {
        f"example{number}": {"value": one}
        for number, one in enumerate(examples[title], 1)
    }
    reference = {"$ref": f"#/components/schemas/{title}"}
    return {"application/json": {"schema": reference, "examples": whole}}


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]


def _result_id(api: Api) -> str:
    """Made of the type's name, which no answer of an endpoint has."""
    name = str(api.lifecycle.result.type_name)
    return _camel(name.removesuffix("Response"))


def _page(endpoint: Endpoint) -> str:
    """The page of a brand that has not retired the endpoint, where there is one."""
    return min(endpoint.listings, key=lambda one: one.retirement is not None).page


def _paragraphs(endpoint: Endpoint, api: Api) -> Iterator[str]:
    about = (sentence(one) for one in (endpoint.summary, endpoint.description) if one)
    yield " ".join(about)
    stated = [
        sentence(condition_words(one))
        for one in endpoint.conditions
        if one.inferred is None
    ]
    stated += [
        sentence(value.relation.says)
        for value in walk(endpoint.request)
        if value.relation is not None
    ]
    if stated:
        yield _list("Conditions:", stated)
    names = {one.id: one.name for one in api.providers}
    differing = [
        f"{names[one.provider]}: {sentence(one.says)}" for one in endpoint.deviations
    ]
    if differing:
        yield _list("Where one provider differs:", differing)
    inferred = [
        f"{one.says.rstrip('.')}; {sentence(one.inferred)}"
        for one in endpoint.conditions
        if one.inferred
    ]
    inferred += [
        f"{value.pointer or 'The body'}: {inferred_words(one)}; {sentence(one.reason)}"
        for value in walk(endpoint.request)
        for one in value.inferred
        if one.keyword != "type"
    ]
    if inferred:
        yield _list("Not stated by any page, so nothing is refused for it:", inferred)
    for one in endpoint.listings:
        if one.retirement is not None:
            yield _retired(names[one.provider], one.retirement)


def _list(head: str, lines: list[str]) -> str:
    return "\n\n- ".join([head, "\n- ".join(lines)])


def _retired(name: str, gone: Retirement) -> str:
    when = f"on {gone.date}" if gone.date else f"before {gone.observed}"
    words = f"Retired by {name} {when} ({gone.source})"
    if gone.replacement:
        words += f", replaced by {gone.replacement}"
    if gone.inferred:
        words += f"; {gone.inferred}"
    return sentence(words)


def _listing(one: Listing) -> Object:
    known: Object = {"documentation": one.page}
    gone = one.retirement
    if gone is not None:
        facts = {
            "date": gone.date,
            "observed": gone.observed,
            "replacement": gone.replacement,
            "source": gone.source,
            "inferred": gone.inferred,
        }
        known["retirement"] = {
            name: fact for name, fact in facts.items() if fact is not None
        }
    return known
