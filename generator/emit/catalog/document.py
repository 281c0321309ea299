"""The catalogue for teams in other languages: whatever the specs know and no JSON Schema can say, in one JSON file.

Its own schema is the template `json-schema/catalog.schema.json.jinja`, which describes every key.
"""

from __future__ import annotations

from collections.abc import Collection

from generator.emit.catalog.body import body, known, near_misses
from generator.emit.json_schema.schemas import DIALECTS, Schema
from generator.language.errors import ErrorBody
from generator.language.model import (
    ABSENT,
    Api,
    Condition,
    Contradiction,
    Endpoint,
    Json,
    Lifecycle,
    Listing,
    NotModelled,
    Retirement,
    Source,
    SpecSet,
    Test,
)
from generator.language.outcomes import StatusRule

_FINAL = ("succeeded", "failed")


def document(specs: SpecSet, paths: Collection[str]) -> Schema:
    """The catalogue as a JSON value."""
    api = specs.api
    return {
        "version": api.version,
        "summary": api.summary,
        "dialects": [
            {
                "name": one.name,
                "metaschema": one.uri,
                "definitions": one.definitions,
                **known(nearMisses=near_misses(one, paths)),
            }
            for one in DIALECTS
        ],
        "authentication": {
            "header": api.authentication_header,
            "scheme": api.authentication_scheme,
        },
        "contentType": api.content_type,
        "providers": [
            {
                "id": one.id,
                "name": one.name,
                "host": one.host,
                "formerHosts": one.former_hosts,
                "keyVariable": one.key,
                "pages": one.pages,
                **known(index=one.index),
            }
            for one in api.providers
        ],
        "task": _task(api.lifecycle, api, paths),
        "errorBody": _error_body(api.error_body),
        "errors": [
            {
                "reason": one.reason,
                "statuses": one.statuses,
                "retry": one.retry,
                "poll": one.poll,
                **({"grace": True} if one.grace else {}),
                **known(note=one.note, pollNote=one.poll_note),
            }
            for one in api.errors
        ],
        "statuses": [_status(row) for row in api.statuses],
        "notModelled": _not_modelled(api.not_modelled),
        "endpoints": [_endpoint(one, api, paths) for one in specs.endpoints],
    }


def _task(lifecycle: Lifecycle, api: Api, paths: Collection[str]) -> Schema:
    return {
        "id": lifecycle.task_id,
        "states": [
            {"status": status, "state": state, "final": state in _FINAL}
            for status, state in lifecycle.states.items()
        ],
        "polling": {
            "intervalSeconds": lifecycle.poll_interval,
            "maximumIntervalSeconds": lifecycle.poll_interval_max,
            **known(reason=lifecycle.poll_reason),
        },
        "urlLifetimeSeconds": lifecycle.url_lifetime,
        "result": {
            "method": lifecycle.result_method,
            "path": lifecycle.result_path,
            "parameter": lifecycle.result_parameter,
            "sources": _sources(lifecycle.result_sources),
            "response": body(lifecycle.result, "response", api, paths),
            "contradictions": _contradictions(lifecycle.result_contradictions),
            "notModelled": _not_modelled(lifecycle.result_not_modelled),
        },
    }


def _status(row: StatusRule) -> Schema:
    """A row of what statuses mean."""
    whole = isinstance(row.statuses, range)
    flags = {
        "unnamed": row.unnamed,
        "anyReason": row.any_reason,
        "grace": row.grace,
        "rateLimit": row.rate_limit,
    }
    return {
        **({"hundred": row.words} if whole else {"statuses": tuple(row.statuses)}),
        "retry": row.retry,
        "poll": row.poll,
        "download": row.download,
        **{name: True for name, holds in flags.items() if holds},
        **known(note=row.note),
    }


def _error_body(stated: ErrorBody) -> Schema:
    ruled = {"holds": stated.holds, "reason": stated.reason} if stated.holds else None
    return {
        "shapes": [
            {"source": one.source, "says": one.says, "pointers": one.pointers}
            for one in stated.shapes
        ],
        **known(ruling=ruled),
    }


def _endpoint(endpoint: Endpoint, api: Api, paths: Collection[str]) -> Schema:
    hosts = {provider.id: provider.host for provider in api.providers}
    return {
        "id": endpoint.id,
        "title": endpoint.title,
        "summary": endpoint.summary,
        **known(description=endpoint.description),
        "method": endpoint.method,
        "path": endpoint.path,
        "providers": [_listing(one, hosts[one.provider]) for one in endpoint.listings],
        "sources": _sources(endpoint.sources),
        "request": body(endpoint.request, "request", api, paths),
        "response": body(endpoint.response, "response", api, paths),
        "conditions": [_condition(one) for one in endpoint.conditions],
        "deviations": [
            {
                "provider": one.provider,
                "pointer": one.pointer,
                "keyword": one.keyword,
                "value": one.value,
                "says": one.says,
            }
            for one in endpoint.deviations
        ],
        "contradictions": _contradictions(endpoint.contradictions),
        "notModelled": _not_modelled(endpoint.not_modelled),
    }


def _listing(listing: Listing, host: str) -> Schema:
    retirement = listing.retirement
    return {
        "id": listing.provider,
        "host": host,
        "documentation": listing.page,
        "availability": "available" if retirement is None else "retired",
        **known(retirement=_retirement(retirement)),
    }


def _retirement(one: Retirement | None) -> Schema | None:
    if one is None:
        return None
    return {
        "date": one.date or "unknown",
        **known(observed=one.observed, replacement=one.replacement),
        "source": one.source,
        **known(inferred=one.inferred),
    }


def _sources(sources: tuple[Source, ...]) -> list[Json]:
    return [
        {
            "id": one.id,
            "provider": one.provider,
            "url": one.url,
            "form": one.form,
            "date": one.date,
            **known(language=one.language, note=one.note),
        }
        for one in sources
    ]


def _condition(one: Condition) -> Schema:
    return {
        "says": one.says,
        **known(inferred=one.inferred),
        "when": [_test(test) for test in one.when],
        "allow": [
            {"parameter": name, "values": values} for name, values in one.allow.items()
        ],
        "require": one.require,
        "exclude": one.exclude,
        "noEffect": one.no_effect,
        "default": [
            {"parameter": name, "value": value} for name, value in one.default.items()
        ],
    }


def _test(test: Test) -> Schema:
    return {
        "parameter": test.parameter,
        "test": test.kind,
        "values": test.values,
        "holdsWhenLeftOut": test.holds_when_left_out,
    }


def _contradictions(contradictions: tuple[Contradiction, ...]) -> list[Json]:
    return [
        {
            "in": one.body,
            "pointer": one.pointer,
            "keyword": one.keyword,
            "claims": [
                {
                    "source": claim.source,
                    **({} if claim.value is ABSENT else {"value": claim.value}),
                    "says": claim.says,
                }
                for claim in one.claims
            ],
            "ruling": {"holds": one.holds, "reason": one.reason},
        }
        for one in contradictions
    ]


def _not_modelled(left_out: tuple[NotModelled, ...]) -> list[Json]:
    return [
        {
            "in": one.part,
            "pointer": one.pointer,
            "source": one.source,
            "reason": one.reason,
        }
        for one in left_out
    ]
