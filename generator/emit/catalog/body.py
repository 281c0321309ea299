"""Describes one body in the catalogue: its files, and by JSON Pointer what no schema can say of its values."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from generator.emit.json_schema.schemas import DIALECTS, Dialect, Schema, identifier
from generator.language.keywords import advised_limits
from generator.language.model import (
    Api,
    Counts,
    Endpoint,
    Inferred,
    Json,
    Media,
    SumLimit,
    Value,
    walk,
)
from generator.language.sizes import byte_limits
from generator.text.limits import advised

FOLDER = "json-schema/"
"""What stands before a path below the folder of the schemas."""


def known(**members: Json | None) -> Schema:
    """The members that are not None, in this order."""
    return {name: value for name, value in members.items() if value is not None}


def body(
    value: Value,
    direction: Literal["request", "response"],
    api: Api,
    paths: Collection[str],
) -> Schema:
    """One body; `paths` are those of the outputs that there are."""
    title = str(value.type_name)
    every = tuple(walk(value))
    return {
        "title": title,
        "direction": direction,
        "files": [_files(title, dialect, api, paths) for dialect in DIALECTS],
        "media": [
            {"pointer": value.pointer, **media_rule(value.media)}
            for value in every
            if value.media is not None
        ],
        **known(
            mediaByKind=[
                {"pointer": value.pointer, "kinds": kind_rules(value)}
                for value in every
                if value.media_by_kind
            ]
            or None
        ),
        **known(
            counts=[
                {"pointer": value.pointer, **count_limits(value.counts)}
                for value in every
                if value.counts is not None
            ]
            or None
        ),
        **known(
            sums=[
                {"pointer": value.pointer, **sum_limit(value.sum_limit)}
                for value in every
                if value.sum_limit is not None
            ]
            or None
        ),
        "relations": [
            {
                "pointer": value.pointer,
                "resolutionRatio": {
                    "min": value.relation.low,
                    "max": value.relation.high,
                },
                "says": value.relation.says,
            }
            for value in every
            if value.relation is not None
        ],
        "openLists": [
            {"pointer": value.pointer, "values": value.open_enum}
            for value in every
            if value.open_enum is not None
        ],
        "meanings": [
            {
                "pointer": value.pointer,
                "value": meaning["value"],
                "means": meaning["means"],
            }
            for value in every
            for meaning in value.meanings
        ],
        "advised": [
            {
                "pointer": value.pointer,
                "keyword": row.name,
                "value": limit,
                "says": f"A value {advised(row, limit, value)}.",
            }
            for value in every
            for row, limit in advised_limits(value)
        ],
        "inferred": [
            {"pointer": value.pointer, **_inferred(inferred)}
            for value in every
            for inferred in value.inferred
        ],
        "partlyDocumented": [
            {
                "pointer": value.pointer,
                **known(
                    sources=value.sources or None, providers=value.providers or None
                ),
            }
            for value in every
            if value.sources or value.providers
        ],
    }


def _files(title: str, dialect: Dialect, api: Api, paths: Collection[str]) -> Schema:
    folder = f"vectors/{dialect.name}"
    vectors = {
        "mandatory": f"{folder}/{title}.json",
        "large": f"{folder}/large/{title}.json",
        "optional": f"{folder}/optional/{title}.json",
    }
    return {
        "dialect": dialect.name,
        "id": identifier(api, dialect, title),
        "schema": f"{dialect.name}/{title}.json",
        "bundle": {
            "file": f"{dialect.name}/bundle.json",
            "pointer": f"/{dialect.definitions}/{title}",
        },
        "vectors": {
            name: path for name, path in vectors.items() if f"{FOLDER}{path}" in paths
        },
    }


def near_misses(dialect: Dialect, paths: Collection[str]) -> str | None:
    """The file of what other endpoints accept, None if nothing is one; it speaks of every request."""
    path = f"vectors/{dialect.name}/near-misses.json"
    return path if f"{FOLDER}{path}" in paths else None


def texts(title: str, paths: Collection[str]) -> str | None:
    """The file of texts of a request that parsers read differently, None if there is none."""
    path = f"vectors/optional-texts/{title}.json"
    return path if f"{FOLDER}{path}" in paths else None


def tools(endpoint: Endpoint, paths: Collection[str]) -> list[Json]:
    """The files of an endpoint as a tool of language models, one for each vendor whose form can say it."""
    name = f"{endpoint.id.replace('.', '_')}.json"
    found = sorted(path.removeprefix(FOLDER) for path in paths)
    return [
        {"vendor": path.split("/")[1], "file": path}
        for path in found
        if path.startswith("tools/") and path.rpartition("/")[2] == name
    ]


def media_rule(media: Media) -> Schema:
    """What a text must name or hold; here and in the OpenAPI file."""
    ratio = media.aspect_ratio
    return {
        "kind": media.kind,
        "forms": media.forms,
        "types": media.types,
        **known(
            maxSize=_size(media.max_size),
            maxDecodedSize=_size(media.max_decoded_size),
            minWidth=media.min_width,
            minHeight=media.min_height,
            aspectRatio={"min": ratio[0], "max": ratio[1]} if ratio else None,
        ),
        **dict(media.bounds),
        **known(transparency=False if media.opaque else None),
    }


def kind_rules(value: Value) -> list[Json]:
    """What files of each kind must be, where there may be several; here and in the OpenAPI file."""
    return [
        {
            **{
                name: said
                for name, said in media_rule(rule.media).items()
                # Nobody says how they are given, and of no types that there are any.
                if name != "forms" and said != ()
            },
            **known(minItems=rule.min_items, maxItems=rule.max_items),
        }
        for rule in value.media_by_kind
    ]


def count_limits(counts: Counts) -> Schema:
    """How many objects of a list may have some values of a member, or must; here and in the OpenAPI file."""
    limits = [
        {
            "values": list(limit.values),
            **known(minItems=limit.min_items, maxItems=limit.max_items),
        }
        for limit in counts.limits
    ]
    return {"of": counts.of, "limits": limits}


def sum_limit(limit: SumLimit) -> Schema:
    """What the numbers in a list may add up to; here and in the OpenAPI file."""
    return known(of=limit.of, minimum=limit.minimum, maximum=limit.maximum)


def _size(stated: str | None) -> Schema | None:
    if stated is None:
        return None
    smaller, larger = byte_limits(stated)
    return {"stated": stated, "smallerReading": smaller, "largerReading": larger}


def _inferred(inferred: Inferred) -> Schema:
    value = (
        {"value": inferred.value}
        if inferred.media is None
        else {"media": media_rule(inferred.media)}
    )
    # Types and values of lists are emitted: limits that no page states must not lock anybody out.
    return {
        "keyword": inferred.keyword,
        **value,
        "inSchema": inferred.keyword in ("type", "enum"),
        "reason": inferred.reason,
    }
