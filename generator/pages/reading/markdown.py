"""Reads the Mintlify Markdown of a page, English or Chinese: its fields stand in tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.language.keywords import LIMITS
from generator.language.pointers import escaped
from generator.pages.facts import Ambiguity, Facts, Json
from generator.pages.reading.calls import example_call
from generator.pages.reading.describe import Entry, facts_of
from generator.pages.reading.markup import BrokenMarkupError, Element, parse
from generator.pages.reading.prose import prose
from generator.pages.reading.rejection import CutError, RejectedError
from generator.pages.reading.unexplained import has_a_constraint
from generator.pages.reading.values import number

NAMES = ("body", "query", "path", "form", "name")
_RESPONSE = re.compile(
    r"^\s{0,3}#{1,6}\s*(?:responses?|response (?:body|parameters|fields)|returns?"
    r"|响应|返回|响应参数|返回参数|响应体)\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_TITLE = re.compile(
    r"^\s{0,3}#\s+(?!source:)(.+?)\s*#*\s*$", re.MULTILINE | re.IGNORECASE
)


def recognised(text: str) -> bool:
    """Whether a page has such tags."""
    return re.search(r"<(?:ParamField|ResponseField)(?=[\s/>]|\Z)", text) is not None


def read(text: str, title: str | None) -> Facts:
    """The facts of a page.

    Raises:
        CutError: The page ends too early.
        RefusedError: Its tags have lost what they should say.
    """
    try:
        page = parse(text)
    except BrokenMarkupError as error:
        if error.cut:
            raise CutError(str(error)) from error
        raise RejectedError(f"its tags do not fit: {error}") from error
    parameters = list(page.fields("ParamField"))
    response = list(page.fields("ResponseField"))
    _whole(parameters, response)
    _stripped(page)
    if not response:
        after = (
            "the heading of its response"
            if _RESPONSE.search(text)
            else "its parameters"
        )
        raise CutError(f"it ends after {after}: no field of the answer follows")
    headers = [element for element in parameters if "header" in element.attributes]
    body = [element for element in parameters if "header" not in element.attributes]
    heading = _TITLE.search(text)
    facts = facts_of(
        "markdown",
        prose(heading[1]).text if heading else title,
        {
            "header": [_entry(element) for element in headers],
            "request": [_entry(element) for element in body],
            "response": [_entry(element) for element in response],
        },
        _lead(page),
    )
    call = example_call(list(_blocks(page)))
    if call is None:
        return facts
    listed = {field.name for field in facts.parameters}
    unlisted = [
        Ambiguity("request", f"/{escaped(name)}", "missing", _ONLY_SENT)
        for name in call.sample or {}
        if name not in listed
    ]
    return replace(
        facts,
        method=call.method,
        path=call.path,
        host=call.host,
        ambiguities=(*facts.ambiguities, *unlisted),
    )


_ONLY_SENT = "is in the example and not in the list"
_FENCE = re.compile(
    r"^[ \t]*(`{3,}|~{3,})[^\n]*\n(.*?)^[ \t]*\1[ \t]*$", re.MULTILINE | re.DOTALL
)


def _blocks(page: Element) -> Iterator[str]:
    """The code blocks outside the fields."""
    for text in page.texts:
        yield from (match[2] for match in _FENCE.finditer(text))


def _lead(page: Element) -> str:
    """The prose above the last parameter that stands between no tags."""
    fields = [
        at for at, child in enumerate(page.children) if child.name == "ParamField"
    ]
    written = "\n\n".join(page.texts[: fields[-1] + 1] if fields else [])
    return prose(written).text if has_a_constraint(written) else ""


def _entry(element: Element) -> Entry:
    attributes = element.attributes
    type_word = attributes.get("type")
    required = attributes.get("required")
    if isinstance(required, str):
        required = required.strip().lower() == "true"
    return Entry(
        name=str(_name(element)),
        type_word=type_word if isinstance(type_word, str) else None,
        required=bool(required) if required is not None else None,
        default=attributes.get("default"),
        limits=dict(_limits(attributes)),
        text=prose("\n\n".join(element.texts)),
        nested=[_entry(nested) for nested in _nested(element)],
    )


_LIMITS = {
    **{row.name.lower(): row.name for row in LIMITS},
    "min": "minimum",
    "max": "maximum",
    "regex": "pattern",
    "multipleof": "step",
    "step": "step",
    "enum": "enum",
    "options": "enum",
}


def _limits(attributes: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """The limits among the attributes of a tag, by their names in the facts."""
    kinds: dict[str, tuple[type, ...]] = {"pattern": (str,), "enum": (list,)}
    for name, value in attributes.items():
        key = _LIMITS.get(name.replace("_", "").lower())
        if key is None:
            continue
        limit: Json = value
        if isinstance(value, str) and key not in kinds:
            limit = number(value.strip())
        if isinstance(limit, kinds.get(key, (int, float))) and not isinstance(
            limit, bool
        ):
            yield key, limit


def _nested(element: Element) -> Iterator[Element]:
    for child in element.children:
        if child.name == "Expandable":
            yield from _nested(child)
        else:
            yield child


def _name(element: Element) -> str | None:
    keys = ("header", *NAMES)
    found = next(
        (element.attributes[key] for key in keys if key in element.attributes), None
    )
    return found if isinstance(found, str) and found.strip() else None


def _whole(parameters: list[Element], response: list[Element]) -> None:
    """Rejects tags that lost their names or types."""
    fields = [*parameters, *response]
    below = [nested for field in fields for nested in _all(field)]
    nameless = sum(_name(nested) is None for nested in below)
    if nameless:
        raise RejectedError(
            f"{nameless} of its {len(below)} fields have lost their names"
        )
    typeless = [
        nested for nested in below if not isinstance(nested.attributes.get("type"), str)
    ]
    # One field without a type may be the vendor's mistake, more of them are the capture's.
    if len(typeless) >= 2 or len(typeless) == len(below) > 0:
        raise RejectedError(
            f"{len(typeless)} of its {len(below)} fields have lost their types"
        )
    if response and all("header" in element.attributes for element in parameters):
        raise RejectedError("it lists no parameters: their tags have lost their names")


_CALLOUTS = re.compile(
    r"\{/\*.*?\*/\}|<!--.*?-->|<([A-Z][A-Za-z]*)\b[^>]*>.*?</\1>", re.DOTALL
)


def _stripped(page: Element) -> None:
    """Rejects a page on which descriptions stand between the fields: their own tags are lost."""
    texts = iter(page.texts)
    next(texts)
    for text, before in zip(texts, page.children, strict=False):
        if before.name != "ParamField" or "header" in before.attributes:
            continue
        # What stands below a heading introduces the next fields.
        loose = re.split(
            r"^\s{0,3}#{1,6}\s", _CALLOUTS.sub("", text), maxsplit=1, flags=re.MULTILINE
        )[0]
        words = re.sub(
            r"</?[A-Z][^>]*>|^\s*[-*_]{3,}\s*$", "", loose, flags=re.MULTILINE
        )
        said = prose(words).text
        if said.strip():
            raise RejectedError(
                f"a description stands between its fields, whose tag is lost: {said.splitlines()[0][:60]!r}"
            )


def _all(element: Element) -> Iterator[Element]:
    yield element
    for child in _nested(element):
        yield from _all(child)
