"""Makes the catalogue for teams in other languages: all that no JSON Schema can say, in one JSON file.

Its own schema is the template `json-schema/catalog.schema.json.jinja`, which describes every key.
"""

from __future__ import annotations

from collections.abc import Collection

from generator.emit.catalog.body import (
    body,
    known,
    media_rule,
    near_misses,
    texts,
    tools,
)
from generator.emit.json_schema.schemas import DIALECTS, Schema
from generator.emit.lifecycle.table import lifecycle
from generator.language.abilities import Mode, abilities_of
from generator.language.errors import ErrorBody
from generator.language.model import (
    ABSENT,
    Api,
    Condition,
    Contradiction,
    Decider,
    Endpoint,
    Json,
    Lifecycle,
    Listing,
    NotModelled,
    Price,
    Retirement,
    Source,
    Test,
)
from generator.language.outcomes import StatusRule

_FINAL = ("succeeded", "failed")


def document(api: Api, paths: Collection[str]) -> Schema:
    """The catalogue as a JSON value, but for its endpoints."""
    return {
        "version": api.schemas_version,
        "summary": api.summary,
        "dialects": [
            {
                "name": dialect.name,
                "metaschema": dialect.uri,
                "definitions": dialect.definitions,
                **known(nearMisses=near_misses(dialect, paths)),
            }
            for dialect in DIALECTS
        ],
        "authentication": {
            "header": api.authentication_header,
            "scheme": api.authentication_scheme,
        },
        "contentType": api.content_type,
        "providers": [
            {
                "id": provider.id,
                "name": provider.name,
                "host": provider.host,
                "formerHosts": provider.former_hosts,
                "keyVariable": provider.key,
                "pages": provider.pages,
                **known(index=provider.index),
            }
            for provider in api.providers
        ],
        "task": _task(api.lifecycle, api, paths),
        "errorBody": _error_body(api.error_body),
        "errors": [
            {
                "reason": error.reason,
                "statuses": error.statuses,
                "retry": error.retry,
                "poll": error.poll,
                **({"grace": True} if error.grace else {}),
                **known(note=error.note, pollNote=error.poll_note),
            }
            for error in api.errors
        ],
        "statuses": [_status(row) for row in api.statuses],
        "lifecycle": lifecycle(api),
        "notModelled": _not_modelled(api.not_modelled),
        "endpoints": [],
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
        **known(note=row.note, advice=row.advice or None),
    }


def _error_body(stated: ErrorBody) -> Schema:
    ruled = {"holds": stated.holds, "reason": stated.reason} if stated.holds else None
    return {
        "shapes": [
            {"source": shape.source, "says": shape.says, "pointers": shape.pointers}
            for shape in stated.shapes
        ],
        **known(ruling=ruled),
    }


def entry(endpoint: Endpoint, api: Api, paths: Collection[str]) -> Schema:
    """One of its endpoints, which has these files."""
    hosts = {provider.id: provider.host for provider in api.providers}
    pages = {listing.provider: listing.page for listing in endpoint.listings}
    return {
        "id": endpoint.id,
        "title": endpoint.title,
        "summary": endpoint.summary,
        **known(description=endpoint.description),
        "method": endpoint.method,
        "path": endpoint.path,
        "providers": [
            _listing(listing, hosts[listing.provider]) for listing in endpoint.listings
        ],
        "sources": _sources(endpoint.sources),
        "request": body(endpoint.request, "request", api, paths),
        **known(furtherParameters=_further(endpoint)),
        "response": body(endpoint.response, "response", api, paths),
        **known(texts=texts(str(endpoint.request.type_name), paths)),
        "tools": tools(endpoint, paths),
        "abilities": _abilities(endpoint),
        "conditions": [_condition(condition) for condition in endpoint.conditions],
        **known(
            providerConditions=[
                {
                    "provider": condition.provider,
                    **known(source=pages.get(str(condition.provider))),
                    **_condition(condition),
                }
                for condition in endpoint.provider_conditions
            ]
            or None
        ),
        "deviations": [
            {
                "provider": deviation.provider,
                "pointer": deviation.pointer,
                "keyword": deviation.keyword,
                "value": deviation.value,
                "binding": deviation.binding,
                "says": deviation.says,
                **known(source=pages.get(deviation.provider)),
            }
            for deviation in endpoint.deviations
        ],
        **known(prices=[_price(price) for price in endpoint.prices] or None),
        "contradictions": _contradictions(endpoint.contradictions),
        "notModelled": _not_modelled(endpoint.not_modelled),
    }


def _further(endpoint: Endpoint) -> Schema | None:
    further = endpoint.further
    if further is None:
        return None
    return {"by": further.by, "says": further.says}


def _abilities(endpoint: Endpoint) -> Schema:
    common, differing = abilities_of(endpoint)
    return {
        "modes": [_mode(mode) for mode in common.modes],
        "parameters": [
            {"ability": ability, "names": names}
            for ability, names in common.parameters.items()
        ],
        **known(durationLimits=common.limits, open=common.open or None),
        "providers": [
            {"id": name, "modes": [_mode(mode) for mode in its.modes]}
            for name, its in differing.items()
        ],
    }


def _mode(mode: Mode) -> Schema:
    return {
        "inputs": [
            {"kind": kind, "required": must} for kind, must in mode.inputs.items()
        ],
        **known(
            sound=mode.sound or None,
            lines=mode.lines or None,
            durations=mode.durations or None,
        ),
    }


def _price(price: Price) -> Schema:
    return {
        "provider": price.provider,
        **known(
            amount=None if price.amount is None else str(price.amount),
            table=_table(price) if price.by else None,
            factor=None if price.factor is None else str(price.factor),
            currency=price.currency,
            per=price.per,
            seconds=_decider(price.seconds) if price.seconds else None,
            least=price.is_least or None,
        ),
        "when": [{**_test(test), **_left_out(test)} for test in price.when],
        "source": price.source,
        "date": price.date,
        **known(reported=price.reported),
    }


def _table(price: Price) -> Schema:
    return {
        "by": [_decider(decider) for decider in price.by],
        "cells": [
            {
                "values": cell.values,
                **known(amount=None if cell.amount is None else str(cell.amount)),
            }
            for cell in price.table
        ],
    }


def _decider(decider: Decider) -> Schema:
    return {
        "parameter": decider.parameter,
        "isFile": decider.is_file,
        **_left_out(decider),
    }


def _left_out(deciding: Decider | Test) -> Schema:
    """What a parameter that decides a price counts as when it is left out."""
    if deciding.default is ABSENT or (
        isinstance(deciding, Test) and not deciding.values
    ):
        return {}
    return {"whenLeftOut": deciding.default}


def _listing(listing: Listing, host: str) -> Schema:
    return {
        "id": listing.provider,
        "host": host,
        "documentation": listing.page,
        "availability": listing.availability,
        **known(
            listed=listing.listed,
            retirement=_retirement(listing.retirement),
            note=listing.note,
        ),
    }


def _retirement(retirement: Retirement | None) -> Schema | None:
    if retirement is None:
        return None
    return {
        "date": retirement.date or "unknown",
        **known(
            observed=retirement.observed,
            replacement=retirement.replacement,
            replacedBy=retirement.replaced_by or None,
        ),
        "source": retirement.source,
        **known(inferred=retirement.inferred),
    }


def _sources(sources: tuple[Source, ...]) -> list[Json]:
    return [
        {
            "id": source.id,
            "provider": source.provider,
            "url": source.url,
            "form": source.form,
            "date": source.date,
            **known(language=source.language, note=source.note),
        }
        for source in sources
    ]


def _condition(condition: Condition) -> Schema:
    return {
        "says": condition.says,
        **known(inferred=condition.inferred, sources=condition.sources or None),
        **known(
            atLeastOne=condition.at_least_one or None,
            exactlyOne=condition.exactly_one or None,
            limits=[
                {"parameter": name, "keyword": keyword, "limit": limit}
                for keyword, limits in condition.limits.items()
                for name, limit in limits.items()
            ]
            or None,
            media=[
                {"parameter": name, "media": media_rule(rule)}
                for name, rule in condition.media.items()
            ]
            or None,
        ),
        "when": [_test(test) for test in condition.when],
        "allow": [
            {"parameter": name, "values": values}
            for name, values in condition.allow.items()
        ],
        "require": condition.require,
        "exclude": condition.exclude,
        "noEffect": condition.no_effect,
        "default": [
            {"parameter": name, "value": value}
            for name, value in condition.default.items()
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
            "in": contradiction.body,
            "pointer": contradiction.pointer,
            "keyword": contradiction.keyword,
            "claims": [
                {
                    "source": claim.source,
                    **({} if claim.value is ABSENT else {"value": claim.value}),
                    "says": claim.says,
                }
                for claim in contradiction.claims
            ],
            "ruling": {"holds": contradiction.holds, "reason": contradiction.reason},
        }
        for contradiction in contradictions
    ]


def _not_modelled(left_out: tuple[NotModelled, ...]) -> list[Json]:
    return [
        {
            "in": part.part,
            "pointer": part.pointer,
            "source": part.source,
            "reason": part.reason,
        }
        for part in left_out
    ]
