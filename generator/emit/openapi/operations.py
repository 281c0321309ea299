"""Makes the operations of an OpenAPI file: a submit for each endpoint, and the poll for a result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.emit.openapi.errors import RESULT, SUBMIT, references
from generator.emit.openapi.tags import RESULT_TAG
from generator.language.model import (
    Api,
    Endpoint,
    Json,
    Listing,
    Provider,
    Value,
    walk,
)
from generator.text.cases import capitalized
from generator.text.further import further_words
from generator.text.limits import inferred_words
from generator.text.outcomes import polled_again
from generator.text.prices import price_words
from generator.text.retirements import retired_words
from generator.text.sentences import condition_words, sentence

Object = dict[str, Json]
Examples = Mapping[str, tuple[Json, ...]]
"""Title of a body -> whole examples of it."""


def submit(
    endpoint: Endpoint, api: Api, examples: Examples, providers: Sequence[Provider]
) -> Object:
    """An endpoint's operation, as far as these providers are concerned."""
    lifecycle = api.lifecycle
    names = {provider.id: provider.name for provider in providers}
    listings = [listing for listing in endpoint.listings if listing.provider in names]
    operation: Object = {
        "operationId": _camel(endpoint.name),
        "tags": [endpoint.family],
        "summary": endpoint.title,
        "description": "\n\n".join(_paragraphs(endpoint, listings, names)),
        "externalDocs": {"url": _page(listings)},
    }
    if all(listing.retirement is not None for listing in listings):
        operation["deprecated"] = True
    operation["requestBody"] = {
        "required": True,
        "content": _json(endpoint.request, examples),
    }
    response: Object = {
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
    operation["responses"] = {"200": response, **references(api, SUBMIT)}
    operation["x-endpoint"] = endpoint.id
    operation["x-providers"] = {
        listing.provider: _listing(listing) for listing in listings
    }
    operation["x-sources"] = [source.url for source in endpoint.sources]
    return operation


def result(api: Api, examples: Examples) -> Object:
    """The operation that returns a task's state and the addresses of its files."""
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
            f"a status of {polled_again(api)} ask again, unless the reason says that the task has failed."
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
        "x-sources": [source.url for source in sources],
    }


def _json(body: Value, examples: Examples) -> Object:
    title = str(body.type_name)
    whole = {
        f"example{number}": {"value": example}
        for number, example in enumerate(examples[title], 1)
    }
    reference = {"$ref": f"#/components/schemas/{title}"}
    return {"application/json": {"schema": reference, "examples": whole}}


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]


def _result_id(api: Api) -> str:
    """Made of the type's name, which no response of an endpoint has."""
    name = str(api.lifecycle.result.type_name)
    return _camel(name.removesuffix("Response"))


def _page(listings: Sequence[Listing]) -> str:
    """The page of a provider that has not retired the endpoint, if any."""
    return min(listings, key=lambda listing: listing.retirement is not None).page


def _paragraphs(
    endpoint: Endpoint, listings: Sequence[Listing], names: Mapping[str, str]
) -> Iterator[str]:
    texts = (endpoint.summary, endpoint.description, further_words(endpoint))
    yield " ".join(sentence(text) for text in texts if text)
    stated = [
        sentence(condition_words(condition))
        for condition in endpoint.conditions
        if condition.inferred is None
    ]
    stated += [
        sentence(value.relation.says)
        for value in walk(endpoint.request)
        if value.relation is not None
    ]
    if stated:
        yield _list("Conditions:", stated)
    differing = [
        f"{names[deviation.provider]}: {sentence(deviation.says)}"
        for deviation in endpoint.deviations
        if deviation.provider in names
    ]
    differing += [
        f"{name}: {sentence(condition.says)}"
        for condition in endpoint.provider_conditions
        if (name := names.get(str(condition.provider)))
    ]
    if differing:
        yield _list("Where one provider differs:", differing)
    prices = [sentence(words) for words in price_words(endpoint, [*names])]
    if prices:
        yield _list("Prices:", prices)
    inferred = [
        f"{condition.says.rstrip('.')}; {sentence(condition.inferred)}"
        for condition in endpoint.conditions
        if condition.inferred
    ]
    inferred += [
        f"{value.pointer or 'The body'}: {inferred_words(inferred)}; {sentence(inferred.reason)}"
        for value in walk(endpoint.request)
        for inferred in value.inferred
        if inferred.keyword != "type"
    ]
    if inferred:
        yield _list("Not stated by any page, so nothing is refused for it:", inferred)
    for listing in listings:
        if listing.retirement is not None:
            words = retired_words(listing.name, listing.retirement)
            yield sentence(capitalized(words))


def _list(head: str, lines: list[str]) -> str:
    return "\n\n- ".join([head, "\n- ".join(lines)])


def _listing(listing: Listing) -> Object:
    known: Object = {"documentation": listing.page}
    if listing.listed is not None:
        known["listed"] = listing.listed
    if listing.note is not None:
        known["note"] = listing.note
    gone = listing.retirement
    if gone is not None:
        facts = {
            "date": gone.date,
            "observed": gone.observed,
            "replacement": gone.replacement,
            "replacedBy": [*gone.replaced_by] or None,
            "source": gone.source,
            "inferred": gone.inferred,
        }
        known["retirement"] = {
            name: fact for name, fact in facts.items() if fact is not None
        }
    return known
