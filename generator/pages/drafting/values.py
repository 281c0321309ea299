"""Drafts the values of a spec from the facts of a page: parameters, their types and media rules, an example."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from math import ceil
from typing import Any, Final

from generator.language.keyword_rows import Limit
from generator.language.keywords import STATED
from generator.language.pointers import escaped
from generator.pages.facts import Field, below
from generator.text.cases import pascal

TODO: Final = "TODO:"
"""What a person must decide begins with it."""
_PROMPT = "A fox runs over fresh snow."
_FILE_TYPES = {"image": "png", "audio": "mp3", "video": "mp4"}


class Flow(dict[str, Any]):
    """A mapping that stands on one line."""


class Row(list[Any]):
    """A list that stands on one line."""


Share = Callable[[Field, str, dict[str, Any]], dict[str, Any]]
"""What a field, at a pointer, is written as: as it was drafted, or by a shared value."""


def as_drafted(_: Field, __: str, drafted: dict[str, Any]) -> dict[str, Any]:
    """Shares nothing."""
    return drafted


def draft_value(
    field: Field, owner: str, share: Share = as_drafted, above: str = ""
) -> dict[str, Any]:
    """One parameter or field of a response.

    Args:
        field: What the page states.
        owner: What the names of its types begin with.
        share: Finds shared values.
        above: Pointer of what it lies in.
    """
    stated = field.stated
    kind = stated.get("type")
    array = field.is_array
    found: dict[str, Any] = {}
    if kind is None:
        found["inferred"] = {
            "type": Flow(value="TODO", reason=f"{TODO} the page states no type")
        }
    else:
        found["type"] = "array" if array else kind
    if stated.get("required"):
        found["required"] = True
    inner: dict[str, Any] = {}
    for row in STATED:
        said = stated.get(row.fact)
        if said is None or row.form == "built" or row.name == "required":
            continue
        holder = inner if array and row.of_items else found
        holder[row.name] = Row(said) if isinstance(said, list) else said
        wrong = row.fault(said) if isinstance(row, Limit) and row.fault else None
        if wrong is not None:
            holder[row.name] = f"{TODO} the page says {said}; {wrong}"
        if row.name == "pattern" and "examples" not in stated:
            holder["examples"] = Row([f"{TODO} a text that matches it"])
    found["description"] = f"{TODO} what it is for, in your own words"
    media: Any = stated.get("media")
    if media:
        rule, relation = _media(media)
        (inner if array else found)["media"] = rule
        if relation:
            found["relation"] = relation
    kinds: Any = stated.get("mediaByKind")
    if kinds:
        found["mediaByKind"] = {kind: _kind(rule) for kind, rule in kinds.items()}
    added: Any = stated.get("sum")
    if added:
        found["sum"] = Flow(added)
    type_name = f"{owner}{pascal(field.name)}"
    if array:
        found["items"] = _items(field, inner, type_name, share, above)
    elif field.fields or kind == "object":
        members = _properties(field, type_name, share, above)
        found |= {"name": type_name, "properties": members}
    return share(field, f"{above}/{escaped(field.name)}", found)


def _properties(
    field: Field, owner: str, share: Share, above: str
) -> dict[str, Any] | str:
    """The fields of an object; one without any needs a decision."""
    if not field.fields:
        return f"{TODO} the page lists no fields; {{}} with additionalProperties, if any will do"
    inside = below(f"{above}/{escaped(field.name)}", field)
    return {
        member.name: draft_value(member, owner, share, inside)
        for member in field.fields
    }


def _items(
    field: Field, inner: dict[str, Any], type_name: str, share: Share, above: str
) -> dict[str, Any]:
    kind = str(field.stated.get("type"))
    if field.fields or kind == "object[]":
        single = (
            type_name.removesuffix("s") if not type_name.endswith("ss") else type_name
        )
        head = {
            "type": "object",
            "name": single,
            "description": one_of(field),
        }
        return head | {"properties": _properties(field, single, share, above)}
    head = {"description": one_of(field)}
    if kind.endswith("[]"):
        return {"type": kind.removesuffix("[]")} | head | inner
    media: Any = field.stated.get("media") or {}
    if "forms" in media:
        return {"type": "string"} | head | inner
    return (
        head
        | inner
        | {
            "inferred": {
                "type": Flow(
                    value="TODO", reason=f"{TODO} the page states no type of an item"
                )
            }
        }
    )


def one_of(field: Field) -> str:
    """What one item of a list is: a file of a kind, or what the plural that is the name of the list means."""
    media: Any = field.stated.get("media") or {}
    words = field.name.replace("_", " ").removesuffix(" urls")
    plural = words.endswith("s") and not words.endswith("ss") and len(words) > 1
    single = media.get("kind") or (words[:-1] if plural else f"item of {field.name}")
    return f"One {single}."


def _kind(rule: dict[str, Any]) -> dict[str, Any]:
    """What is said of one kind of files."""
    found = dict(rule)
    if "types" in found:
        found["types"] = Row(found["types"])
    if "aspectRatio" in found:
        found["aspectRatio"] = Flow(found["aspectRatio"])
    return found


def _media(media: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    rule = {"kind": f"{TODO} image, audio or video"} | media
    rule.pop("resolutionRatio", None)
    for key in ("forms", "types"):
        if key in rule:
            rule[key] = Row(rule[key])
    if "maxDecodedSize" in rule and "data-uri" not in rule.get("forms", ()):
        said = " and ".join(rule.get("forms", ())) or "no forms"
        rule["forms"] = (
            f"{TODO} the page says {said}; the size once decoded goes with data-uri"
        )
    if "aspectRatio" in rule:
        rule["aspectRatio"] = Flow(rule["aspectRatio"])
    ratio = media.get("resolutionRatio")
    if ratio is None:
        return rule, None
    return rule, {
        "resolutionRatio": Flow(ratio),
        "says": f"{TODO} which resolution is compared with which",
    }


# -- an example -----------------------------------------------------------------------------------


def draft_example(
    fields: Sequence[Field], one_of: Collection[str] = ()
) -> dict[str, Any]:
    """A body with what is required and what one of several asks for, or else with the first parameter."""
    needed = [
        field
        for field in fields
        if field.stated.get("required") or field.name in one_of
    ]
    return {field.name: _shown(field) for field in needed or fields[:1]}


def _shown(field: Field) -> Any:
    stated = field.stated
    if "default" in stated and stated["default"] not in ([], ""):
        return stated["default"]
    values: Any = stated.get("enum") or stated.get("examples")
    if field.is_array:
        count = max(int(str(stated.get("minItems", 1))), 1)
        item = (
            draft_example(field.fields)
            if field.fields
            else (values[0] if values else _single(field))
        )
        added: Any = stated.get("sum")
        if added and added.get("minimum"):
            return _adding_up(field, item, count, added)
        return [item] * count
    if values:
        return values[0]
    return draft_example(field.fields) if field.fields else _single(field)


def _adding_up(field: Field, item: Any, count: int, added: Any) -> list[Any]:
    """So many items, or as many more as it takes, with numbers that add up to the least to which they must."""
    of, least = added.get("of"), added["minimum"]
    number = next((one for one in field.fields if one.name == of), field)
    most: Any = number.stated.get("maximum")
    if most:
        count = max(count, ceil(least / most))
    share = least / count
    if share == int(share) or str(number.stated.get("type")).startswith("integer"):
        share = ceil(share)
    return [{**item, of: share} if of else share] * count


def _single(field: Field) -> Any:
    kind = str(field.stated.get("type", "")).removesuffix("[]")
    media: Any = field.stated.get("media")
    if media:
        return f"https://example.com/file.{_FILE_TYPES.get(media.get('kind'), 'png')}"
    low: Any = field.stated.get("minimum", 1)
    words = field.name.replace("_", " ")
    text = _PROMPT if field.name == "prompt" else f"a {words}"
    if re.search(r"\burls?\Z", words):
        text = "https://example.com/file"
    if "pattern" in field.stated:
        text = f"{TODO} an example"
    plain = {"integer": low, "number": low, "boolean": True, "object": {}}
    return plain.get(kind, text)
