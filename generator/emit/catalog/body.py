"""What the catalogue says of one body: its files, and by JSON Pointer what no schema can say of its values."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from generator.emit.json_schema.schemas import DIALECTS, Dialect, Schema, identifier
from generator.language.model import Api, Inferred, Json, Media, Value, walk
from generator.text.media import byte_limits

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
            {"pointer": one.pointer, **media_rule(one.media)}
            for one in every
            if one.media is not None
        ],
        "relations": [
            {
                "pointer": one.pointer,
                "resolutionRatio": {"min": one.relation.low, "max": one.relation.high},
                "says": one.relation.says,
            }
            for one in every
            if one.relation is not None
        ],
        "openLists": [
            {"pointer": one.pointer, "values": one.open_enum}
            for one in every
            if one.open_enum is not None
        ],
        "inferred": [
            {"pointer": one.pointer, **_inferred(inferred)}
            for one in every
            for inferred in one.inferred
        ],
        "partlyDocumented": [
            {
                "pointer": one.pointer,
                **known(sources=one.sources or None, providers=one.providers or None),
            }
            for one in every
            if one.sources or one.providers
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
    }


def _size(stated: str | None) -> Schema | None:
    if stated is None:
        return None
    smaller, larger = byte_limits(stated)
    return {"stated": stated, "smallerReading": smaller, "largerReading": larger}


def _inferred(one: Inferred) -> Schema:
    value = (
        {"value": one.value} if one.media is None else {"media": media_rule(one.media)}
    )
    # Of all that is inferred only types are emitted: limits that no page states must not lock anybody out.
    return {
        "keyword": one.keyword,
        **value,
        "inSchema": one.keyword == "type",
        "reason": one.reason,
    }
