"""Makes a field from what a page states of it: name, type, marks, default, description, nested fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.keywords import ALL_LIMITS
from generator.language.pointers import escaped
from generator.pages.facts import (
    Ambiguity,
    Facts,
    Field,
    Json,
    Part,
    Unexplained,
    below,
    walk,
)
from generator.pages.reading import (
    conditions,
    introduction,
    sentences,
    sentences_media,
)
from generator.pages.reading.describe_defaults import marked_default
from generator.pages.reading.describe_files import kinds_of, state_files
from generator.pages.reading.parameters import Parameter, Parameters
from generator.pages.reading.partly_read import partly_read
from generator.pages.reading.prose import Prose, plain
from generator.pages.reading.related import alike, contradicted
from generator.pages.reading.remembering import remembered
from generator.pages.reading.same_limits import named_in
from generator.pages.reading.statement import Statement
from generator.pages.reading.sums import sum_in
from generator.pages.reading.unexplained import unexplained
from generator.pages.reading.values import NUMERIC

_ALIASES = {
    "str": "string",
    "text": "string",
    "int": "integer",
    **dict.fromkeys(
        ("int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32"),
        "integer",
    ),
    **dict.fromkeys(("uint64", "long", "short", "bigint", "timestamp"), "integer"),
    "bool": "boolean",
    **dict.fromkeys(
        ("float", "float16", "float32", "float64", "double", "decimal", "num", "real"),
        "number",
    ),
    "numeric": "number",
    "uuid": "string",
    "uri": "string",
    "url": "string",
    "varchar": "string",
    "datetime": "string",
    "list": "array",
    "dict": "object",
    "map": "object",
}
_TYPES = ("string", "integer", "number", "boolean", "array", "object")


@remembered
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
    limits: Mapping[str, Json] = field(default_factory=dict)
    """Keywords that a mark or an attribute states."""
    nested: Sequence[Entry] = ()
    seen: Literal["list", "sample", "text"] = "list"


@dataclass
class _Described:
    """Fields, with the conditions and ambiguities that their descriptions hold."""

    fields: tuple[Field, ...] = ()
    conditions: list[dict[str, Any]] = field(default_factory=list)
    ambiguities: list[Ambiguity] = field(default_factory=list)
    unexplained: list[Unexplained] = field(default_factory=list)
    known: Parameters = field(default_factory=Parameters)
    texts: dict[tuple[Part, str], str] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)
    """Pointer of a parameter -> that of the one whose limits it has, too."""


def facts_of(
    form: str,
    title: str | None,
    parts: Mapping[Part, Sequence[Entry]],
    lead: str = "",
) -> Facts:
    """The facts of the three parts of a page; `lead` is the prose above its parameters."""
    head = _described(parts["header"], "header")
    sent = _described(parts["request"], "request", lead)
    response = _described(parts["response"], "response")
    return Facts(
        form=form,
        title=title,
        headers=head.fields,
        parameters=sent.fields,
        response=response.fields,
        conditions=tuple(sent.conditions),
        ambiguities=(*head.ambiguities, *sent.ambiguities, *response.ambiguities),
        unexplained=tuple(sent.unexplained),
        texts=sent.texts | response.texts,
    )


def _described(entries: Sequence[Entry], part: Part, lead: str = "") -> _Described:
    whole = _Described()
    if part == "request":
        whole.known = Parameters.of(_parameters(entries, ""))
    whole.fields = _fields(entries, part, "", whole)
    if whole.same:
        listed = {pointer: field.stated for pointer, field in walk(whole.fields)}
        whole.fields = alike(whole.fields, "", whole.same, listed)
    told, unread = introduction.read(lead, whole.known, _limits)
    whole.conditions += [one for one in told if one not in whole.conditions]
    whole.unexplained += unread
    whole.ambiguities += contradicted(whole.fields, whole.conditions, whole.known)
    return whole


def _parameters(entries: Sequence[Entry], above: str) -> Iterator[Parameter]:
    """Every parameter, with what sentences about the others must know of it."""
    for entry in entries:
        pointer = f"{above}/{escaped(entry.name)}"
        kind = type_of(entry.type_word) if entry.type_word is not None else None
        values = sentences.read(entry.text.text, kind, entry.name).stated.get("enum")
        media, _ = sentences_media.read(
            entry.text.text, kind, entry.text.blocks, entry.name
        )
        yield Parameter(
            pointer,
            entry.name,
            kind,
            bool(media) or bool(kinds_of(entry.text, kind)),
            tuple(values) if isinstance(values, list) else (),
        )
        inner = (
            f"{pointer}/items" if (kind or "").endswith(("array", "[]")) else pointer
        )
        yield from _parameters(entry.nested, inner)


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
    if entry.text.too_long:
        ambiguity("description", "is longer than any description is", unread=True)
    whole.texts[part, pointer] = plain(entry.text.text)
    entry, said = _sentences(entry, kind, part, pointer, whole)
    marked = marked_default(entry.default, kind, ambiguity)
    prose = said.stated.pop("default", None)
    # Each keyword is read by itself; the mark wins over the sentence.
    default = marked if marked is not None else prose
    if marked is not None and prose is not None and prose != marked:
        ambiguity("default", f"the mark says {marked!r}, the text {prose!r}")
    if default is not None:
        stated["default"] = default
    stated |= said.stated
    for keyword, limit in entry.limits.items():
        if said.stated.get(keyword, limit) != limit:
            ambiguity(
                keyword, f"the mark says {limit!r}, the text {said.stated[keyword]!r}"
            )
        stated[keyword] = limit
    for keyword, says, unread in said.ambiguities:
        ambiguity(keyword, says, unread=unread)
    if part == "request":
        state_files(entry.text, entry.name, kind, stated, ambiguity)
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


def _sentences(
    entry: Entry, kind: str | None, part: Part, pointer: str, whole: _Described
) -> tuple[Entry, Statement]:
    """What the description states, and the entry without the sentences that speak of other parameters, too."""
    if part != "request" or not entry.text.text:
        return entry, sentences.read(entry.text.text, kind, entry.name)
    text = plain(entry.text.text)
    about = whole.known.by_pointer.get(pointer) or Parameter(pointer, entry.name, kind)
    told = conditions.read(text, about, whole.known, _limits)
    rest = text
    for sentence in told.used:
        rest = rest.replace(sentence, "", 1)
    counted = rest
    if (kind or "").endswith(("array", "[]")):
        # How many there may be of each kind is not how many there may be.
        _, counted = sentences_media.counts_by_kind(rest)
    said = sentences.read(counted, kind, entry.name)
    _without_names(said, rest, about, whole.known)
    if told.values and kind != "boolean":
        said.stated.setdefault("enum", told.values)
        # What stands below `Supports:` was read as conditions.
        said.ambiguities = [one for one in said.ambiguities if one[0] != "enum"]
    enum = said.stated.get("enum")
    whole.conditions += [
        one
        for one in told.found
        if one not in whole.conditions and not _is_free(one, about.reference, enum)
    ]
    whole.unexplained += [Unexplained(pointer, one) for one in told.unsaid]
    used = [*told.used, *_sum(rest, kind, entry, said)]
    same = named_in(text, about, whole.known)
    if same is not None:
        whole.same[pointer] = same[0].pointer
        used += [one for one in conditions.sentences_in(text) if same[1] in one]
    without = entry
    if rest != entry.text.text:
        without = replace(entry, text=Prose(rest, entry.text.blocks))
    for sentence in unexplained(
        rest,
        used,
        lambda one: _states(one, kind, entry, files=about.is_media),
        lambda one: (
            sentences.read(one, kind, entry.name).stated,
            sentences_media.read(one, kind, entry.text.blocks, entry.name),
        ),
    ):
        whole.unexplained.append(Unexplained(pointer, sentence))
    _tell_partly_read(text, entry, said, told, used, about, whole)
    return without, said


def _tell_partly_read(
    text: str,
    entry: Entry,
    said: Statement,
    told: conditions.Conditions,
    used: Sequence[str],
    about: Parameter,
    whole: _Described,
) -> None:
    """Tells the sentences of which a part gave a fact, and another part none."""

    def facts() -> list[Any]:
        media: dict[str, Json] = {}
        state_files(entry.text, entry.name, about.kind, media, lambda *_, **__: None)
        return [said.stated, said.options, told.found, media, said.ambiguities]

    known = {one.says for one in whole.unexplained if one.pointer == about.pointer}
    if said.ambiguities:
        # It is told already that a person has to look.
        return
    for sentence in partly_read(text, about, whole.known, used, facts):
        if sentence not in known:
            whole.unexplained.append(Unexplained(about.pointer, sentence))


def _without_names(
    said: Statement, text: str, about: Parameter, known: Parameters
) -> None:
    """Takes a list away that is one of parameters: `Provide either image or video` gives no values."""
    values = said.stated.get("enum")
    if not (said.is_loose and isinstance(values, list) and known.are_all_named(values)):
        return
    if about.name in values or conditions.is_of_need(text):
        del said.stated["enum"]
    what = "its values are called like parameters, and may be these"
    said.ambiguities.append(("enum", what, False))


def _sum(text: str, kind: str | None, entry: Entry, said: Statement) -> Iterator[str]:
    """States how much the numbers of a list may add up to; gives the sentence that says so."""
    numbers = [one.name for one in entry.nested if _is_number(one)] or said.names
    found = sum_in(text, kind, numbers)
    if found is not None and found.limit is None:
        said.is_unread("sum", "a sum with an end that is not allowed itself")
    elif found is not None:
        said.stated["sum"] = found.limit
        yield found.sentence


def _is_number(entry: Entry) -> bool:
    """Whether a member is a number; a sample does not say of what type its numbers are."""
    if entry.type_word is None:
        return entry.seen == "sample"
    return type_of(entry.type_word) in NUMERIC


def _states(sentence: str, kind: str | None, entry: Entry, *, files: bool) -> bool:
    """Whether a sentence states anything by itself; of files only where it is about files."""
    said = sentences.read(sentence, kind, entry.name)
    if said.stated or said.ambiguities or said.names or said.options:
        return True
    return files and sentences_media.media_words(sentence)


def _limits(
    text: str, about: Parameter
) -> tuple[Mapping[str, Json], Mapping[str, Json]]:
    """The limits that a sentence states of a parameter beside a value of another one."""
    said = sentences.read(text, about.kind, about.name).stated
    names = {row.fact for row in ALL_LIMITS}
    media = sentences_media.limits_of(text) if about.is_media else {}
    return {key: said[key] for key in said if key in names}, media


def _is_free(condition: Mapping[str, Any], name: str, enum: Json) -> bool:
    """Whether a condition allows only what is allowed anyway."""
    allowed = condition.get("allow", {}).get(name)
    if allowed is None or not isinstance(enum, list):
        return False
    return {str(value) for value in enum} <= {str(value) for value in allowed}


def _conditions(name: str, pointer: str, said: Statement, whole: _Described) -> None:
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
