"""Makes a field from what a page states of it: name, type, marks, default, description, nested fields."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.pages.facts import Ambiguity, Facts, Field, Json, Part, below, escaped
from generator.pages.reading import sentences, sentences_media
from generator.pages.reading.prose import Prose
from generator.pages.reading.values import base, typed

_ALIASES = {
    "str": "string",
    "text": "string",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "bool": "boolean",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "list": "array",
    "dict": "object",
    "map": "object",
}
_TYPES = ("string", "integer", "number", "boolean", "array", "object")
_FILES = {*sentences_media.TYPES, "url", "base64"}


def type_of(word: str) -> str | None:
    """The type that a page's word means, in its normal form; None: it means none that is known."""
    word = re.sub(r"\s+", "", word.strip().lower())
    word = re.sub(r"\|null$|^null\||\?$", "", word)
    # A format is none of the types: `string<uri>`.
    word = re.sub(r"^string<(?!string)\w[\w-]*>", "string", word)
    inner = re.fullmatch(r"(?:array|list)(?:<|\[|\(|of)(\w+?)s?[>\])]?", word)
    if inner and inner[1]:
        word = f"{inner[1]}[]"
    word = re.sub(r"^enum[<\[(](\w+)[>\])]$", r"\1", word)
    brackets = "[]" if word.endswith("[]") else ""
    single = word.removesuffix("[]")
    single = _ALIASES.get(single, single)
    return f"{single}{brackets}" if single in _TYPES else None


@dataclass(frozen=True, slots=True)
class Entry:
    """What a page gives of one field, before its description is read."""

    name: str
    type_word: str | None = None
    required: bool | None = None
    default: Json | None = None
    """As written in a mark or an attribute; None: none."""
    text: Prose = field(default_factory=lambda: Prose(""))
    nested: Sequence[Entry] = ()
    seen: Literal["list", "sample", "text"] = "list"


@dataclass
class _Described:
    """Fields, with the conditions and ambiguities that their descriptions hold."""

    fields: tuple[Field, ...] = ()
    conditions: list[dict[str, Any]] = field(default_factory=list)
    ambiguities: list[Ambiguity] = field(default_factory=list)


def facts_of(
    form: str, title: str | None, parts: Mapping[Part, Sequence[Entry]]
) -> Facts:
    """The facts of the three parts of a page."""
    head = _described(parts["header"], "header")
    sent = _described(parts["request"], "request")
    response = _described(parts["response"], "response")
    return Facts(
        form=form,
        title=title,
        headers=head.fields,
        parameters=sent.fields,
        response=response.fields,
        conditions=tuple(sent.conditions),
        ambiguities=(*head.ambiguities, *sent.ambiguities, *response.ambiguities),
    )


def _described(entries: Sequence[Entry], part: Part) -> _Described:
    whole = _Described()
    whole.fields = _fields(entries, part, "", whole)
    return whole


def _fields(
    entries: Sequence[Entry], part: Part, above: str, whole: _Described
) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    for entry in entries:
        pointer = f"{above}/{escaped(entry.name)}"
        if entry.name in found:
            what = "is listed twice; the first one counts"
            whole.ambiguities.append(Ambiguity(part, pointer, "missing", what))
            continue
        found[entry.name] = _field(entry, part, pointer, whole)
    return tuple(found.values())


def _field(entry: Entry, part: Part, pointer: str, whole: _Described) -> Field:
    stated: dict[str, Json] = {}
    kind = type_of(entry.type_word) if entry.type_word is not None else None

    def ambiguity(keyword: str, says: str, *, unread: bool = False) -> None:
        whole.ambiguities.append(Ambiguity(part, pointer, keyword, says, unread))

    if kind is not None:
        stated["type"] = kind
    elif entry.type_word is not None:
        ambiguity(
            "type", f"the type word {entry.type_word!r} is not known", unread=True
        )
    elif entry.seen == "list":
        ambiguity("type", "no type is stated", unread=True)
    if entry.required is not None:
        stated["required"] = entry.required
    said = sentences.read(entry.text.text, kind, entry.name)
    marked = _default(entry, kind, ambiguity)
    prose = said.stated.pop("default", None)
    # Each keyword is read by itself; the mark wins over the sentence.
    default = marked if marked is not None else prose
    if marked is not None and prose is not None and prose != marked:
        ambiguity("default", f"the mark says {marked!r}, the text {prose!r}")
    if default is not None:
        stated["default"] = default
    stated |= said.stated
    for keyword, says, unread in said.ambiguities:
        ambiguity(keyword, says, unread=unread)
    if part == "request":
        _media(entry, kind, stated, ambiguity)
        _conditions(entry.name, pointer, said, whole)
    enum = stated.get("enum")
    outside = marked if isinstance(marked, list) else [marked]
    if isinstance(enum, list) and not all(value in (*enum, None) for value in outside):
        ambiguity("default", f"the default {marked!r} is not among the listed values")
    if stated.get("required") is True and default is not None:
        ambiguity("required", "is required and has a default")
    field = Field(entry.name, stated, (), entry.seen)
    nested = list(entry.nested)
    if not nested:
        nested = [Entry(name, seen="text") for name in said.names]
    fields = _fields(nested, part, below(pointer, field), whole)
    if (
        field.is_array
        and not fields
        and kind == "array"
        and "media" not in stated
        and part == "request"
    ):
        ambiguity("items", "the type of an item is not stated")
    return Field(entry.name, stated, fields, entry.seen)


def _default(entry: Entry, kind: str | None, ambiguity: Any) -> Json | None:
    """The default of a mark or an attribute, as a value of the type."""
    raw = entry.default
    if raw is None:
        return None
    if kind in ("array", "object") or (kind or "").endswith("[]"):
        value = raw
        if isinstance(raw, str):
            try:
                value = json.loads(raw)
            except ValueError:
                value = None
        fits = isinstance(value, dict if kind == "object" else list)
    elif kind == "string":
        value = raw if isinstance(raw, str) else json.dumps(raw)
        fits = not isinstance(raw, (dict, list))
    elif kind is None:
        return raw
    else:
        written = json.dumps(raw) if isinstance(raw, (bool, int, float)) else str(raw)
        value = typed(written, base(kind))
        fits = value is not None
    if not fits:
        ambiguity("default", f"the default {raw!r} is no {kind}", unread=True)
        return None
    return value


def _media(
    entry: Entry, kind: str | None, stated: dict[str, Json], ambiguity: Any
) -> None:
    media, odd = sentences_media.read(entry.text.text, kind, entry.text.blocks)
    # File types alone, in a closed list, are the values of a parameter that chooses the file to make.
    if not media or ("enum" in stated and set(media) == {"kind", "types"}):
        return
    stated["media"] = media
    # A list of file types is not a list of values.
    for keyword in ("enum", "examples"):
        values = stated.get(keyword)
        if isinstance(values, list) and any(
            "/" in str(value) or str(value).lower().strip(".") in _FILES
            for value in values
        ):
            del stated[keyword]
    for says in odd:
        ambiguity("media", says)


def _conditions(
    name: str, pointer: str, said: sentences.Statement, whole: _Described
) -> None:
    """The values that depend on the duration: the only condition that the pages state as a list."""
    if pointer.count("/") > 1:
        return
    for when, default, values in said.options:
        whole.conditions.append(
            {
                "when": {"duration": when},
                "default": {name: default},
                "allow": {name: values},
            }
        )
