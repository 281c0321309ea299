"""The reference for people: one Markdown page an endpoint, and one matrix of what all of them can do."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.emit.media_words import media_words
from generator.emit.python_docs import inferred_words, limits_words
from generator.emit.python_text import literal, sentence
from generator.names import python_name
from generator.spec.model import (
    ABSENT,
    Endpoint,
    Json,
    Listing,
    Source,
    SpecSet,
    Test,
    Value,
    find,
    walk,
)

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page that not every endpoint has."""

    title: str
    lines: list[str]


@dataclass(frozen=True, slots=True)
class Example:
    """One request in three languages."""

    python: list[str]
    curl: list[str]
    json: list[str]


@dataclass(frozen=True, slots=True)
class Page:
    """One endpoint's page."""

    title: str
    summary: str
    facts: list[tuple[str, str]]
    parameters: list[Row]
    sections: list[Section]
    answer: list[Row]
    providers: list[Row]
    sources: list[str]
    examples: list[Example]


def context(
    specs: SpecSet, _family: str | None, endpoint: Endpoint | None
) -> Mapping[str, object]:
    """What the templates of the reference are given."""
    return (
        {"matrix": matrix(specs)}
        if endpoint is None
        else {"page": page(endpoint, specs)}
    )


def page(endpoint: Endpoint, specs: SpecSet) -> Page:
    """Lays out one endpoint's page."""
    request = str(endpoint.request.type_name)
    schemas = "../../json-schema/2020-12"
    return Page(
        title=cell(endpoint.title),
        summary=cell(
            " ".join(filter(None, (sentence(endpoint.summary), endpoint.description)))
        ),
        facts=[
            ("Python", f"`client.{endpoint.id}(...)`, `{request}`"),
            ("HTTP", f"`{endpoint.method} {endpoint.path}`"),
            (
                "JSON Schema",
                ", ".join(
                    f"[{one}]({schemas}/{one}.json)" for one in _titles(endpoint)
                ),
            ),
        ],
        parameters=[
            _parameter(value) for value in walk(endpoint.request) if _is_row(value)
        ],
        sections=[section for section in _sections(endpoint) if section.lines],
        answer=[
            (f"`{name(value)}`", _type(value), _yes(value.required), _meaning(value))
            for value in walk(endpoint.response)
            if _is_row(value)
        ],
        providers=[_provider(listing, specs) for listing in endpoint.listings],
        sources=[_source(source) for source in endpoint.sources],
        examples=[_example(endpoint, dict(body), specs) for body in endpoint.examples],
    )


def _source(source: Source) -> str:
    known = [] if source.form == "unknown" else [f"{source.form} form"]
    known += [] if source.date == "unknown" else [f"of {source.date}"]
    what = ", ".join(known) or "form and date unknown"
    return f"- <{source.url}>: {what}{f' ({source.note})' if source.note else ''}"


def _titles(endpoint: Endpoint) -> tuple[str, str]:
    return str(endpoint.request.type_name), str(endpoint.response.type_name)


def cell(text: str) -> str:
    """A text within a table or a line of Markdown: nothing in it is markup."""
    for mark in "\\`*_[]<>|{}#~":
        text = text.replace(mark, f"\\{mark}")
    return text


def code(value: Json) -> str:
    """A value as code, within a table."""
    shown = json.dumps(value, ensure_ascii=False).replace("|", "\\|")
    return f"`{shown}`" if "`" not in shown else f"`` {shown} ``"


def name(value: Value) -> str:
    """A value's place as people write it: `subjects[].images`."""
    steps = value.pointer.split("/")[1:]
    text = ""
    for step, pointer in zip(steps, _prefixes(steps), strict=True):
        is_item = step == "items" and pointer
        text += "[]" if is_item and text else f".{step}" if text else step
    return text.replace("~1", "/").replace("~0", "~").replace("|", "\\|")


def _prefixes(steps: list[str]) -> Iterator[str]:
    for index in range(len(steps)):
        yield "/".join(steps[:index])


def _is_row(value: Value) -> bool:
    """Items get no row of their own: their array's row speaks of them."""
    return bool(value.pointer) and not value.pointer.endswith("/items")


def _type(value: Value) -> str:
    if value.type == "array" and value.items is not None:
        return f"{_type(value.items)}[]"
    kind = value.type if value.inference("type") is None else f"{value.type} (inferred)"
    return f"{kind} or null" if value.nullable else kind


def _yes(required: bool) -> str:
    return "yes" if required else ""


def _parameter(value: Value) -> Row:
    default = "" if value.default is ABSENT else code(value.default)
    allowed = "; ".join(words.rstrip(".") for words in _allowed(value))
    return (
        f"`{name(value)}`",
        _type(value),
        _yes(value.required),
        default,
        allowed,
        _meaning(value),
    )


def _allowed(value: Value) -> Iterator[str]:
    if value.enum is not None:
        yield ", ".join(map(code, value.enum))
    if value.open_enum is not None:
        yield f"for example {', '.join(map(code, value.open_enum))}"
    yield from limits_words(value)
    if value.media is not None:
        yield cell(media_words(value.media))
    if value.items is not None and value.items.type != "object":
        yield from (f"each {words}" for words in _allowed(value.items))


def _meaning(value: Value) -> str:
    words = [value.description or ""]
    if value.unit:
        words.append(f"In {value.unit}.")
    if value.providers:
        words.append(f"Documented by {', '.join(value.providers)} only.")
    return cell(" ".join(filter(None, words)))


def _sections(endpoint: Endpoint) -> Iterator[Section]:
    yield Section("Conditions", list(_conditions(endpoint)))
    deviations = [
        f"- {one.provider}, `{one.pointer.lstrip('/')}`: {cell(sentence(one.says))}"
        for one in endpoint.deviations
    ]
    yield Section("Where one provider differs", deviations)
    inferred = [
        f"- {cell(sentence(one.says))} {cell(one.inferred[:1].upper() + one.inferred[1:])}."
        for one in endpoint.conditions
        if one.inferred
    ]
    inferred += [
        f"- `{name(value) or 'body'}`: {cell(inferred_words(one))}; {cell(one.reason)}."
        for value in walk(endpoint.request)
        for one in value.inferred
        if one.keyword != "type"
    ]
    yield Section("Not stated by any page, so it only warns", inferred)
    lines = []
    for one in endpoint.contradictions:
        where = one.pointer.lstrip("/").replace("/items", "[]").replace("/", ".")
        lines.append(
            f"- `{where}` ({one.keyword}): {cell(sentence(one.holds))} Because {cell(one.reason)}."
        )
        lines += [
            f"  - {cell(claim.source)}: {cell(claim.says)}" for claim in one.claims
        ]
    yield Section("Where the sources disagree", lines)
    left_out = [
        f"- `{one.pointer}` ({one.part}), listed by {cell(one.source)}: {cell(one.reason)}."
        for one in endpoint.not_modelled
    ]
    yield Section("Not modelled", left_out)


def _conditions(endpoint: Endpoint) -> Iterator[str]:
    for one in endpoint.conditions:
        if one.inferred:
            continue
        yield f"- {cell(sentence(one.says))}"
        yield f"  - when {' and '.join(_test(test) for test in one.when)}"
        for name_, values in one.allow.items():
            yield f"  - `{name_}` must be {' or '.join(map(code, values))}"
        for name_, default in one.default.items():
            yield f"  - `{name_}` is {code(default)} if left out"
        for words, names in (
            ("is needed", one.require),
            ("must be left out", one.exclude),
            ("has no effect, and warns", one.no_effect),
        ):
            yield from (f"  - `{name_}` {words}" for name_ in names)
    for value in walk(endpoint.request):
        if value.relation is not None:
            yield f"- {cell(sentence(value.relation.says))}"


def _test(test: Test) -> str:
    if test.kind in ("given", "left out"):
        return f"`{test.parameter}` is {test.kind}"
    word = "is" if test.kind == "in" else "is not"
    left_out = ", or left out" if test.holds_when_left_out else ""
    return f"`{test.parameter}` {word} {' or '.join(map(code, test.values))}{left_out}"


def _provider(listing: Listing, specs: SpecSet) -> Row:
    provider = next(one for one in specs.api.providers if one.id == listing.provider)
    gone = listing.retirement
    retired = ""
    if gone is not None:
        when = gone.date or f"unknown when, seen on {gone.observed}"
        instead = f", replaced by {cell(gone.replacement)}" if gone.replacement else ""
        why = f" ({cell(gone.inferred)})" if gone.inferred else ""
        retired = f"[{when}]({gone.source}){instead}{why}"
    return (
        f"{cell(provider.name)} (`{provider.id}`)",
        f"<{provider.host}>",
        f"<{listing.page}>",
        retired,
    )


def _example(endpoint: Endpoint, body: Mapping[str, Json], specs: SpecSet) -> Example:
    provider = next(one for one in specs.api.providers if one.id == _serving(endpoint))
    arguments = [
        f"        {python_name(key)}={_python(value)}," for key, value in body.items()
    ]
    url = f"{provider.host}{endpoint.path}"
    header = f"{specs.api.authentication_header}: {specs.api.authentication_scheme} ${provider.key}"
    return Example(
        python=[
            f"from {specs.api.package} import Client",
            "",
            f'with Client("{provider.id}") as client:',
            f"    task = client.{endpoint.id}(",
            *arguments,
            "    )",
            '    task.wait(on_update=print).videos[0].download("video.mp4")',
        ],
        curl=[
            f"curl {url} \\",
            f'  --header "{header}" \\',
            "  --header 'Content-Type: application/json' \\",
            f"  --data {shlex.quote(json.dumps(body, ensure_ascii=False))}",
        ],
        json=json.dumps(body, indent=2, ensure_ascii=False).split("\n"),
    )


def _serving(endpoint: Endpoint) -> str:
    """A provider for examples: one that has not retired the endpoint, where there is one."""
    everybody = [listing.provider for listing in endpoint.listings]
    current = [one.provider for one in endpoint.listings if one.retirement is None]
    return [*everybody, *current][-1]


def _python(value: Json) -> str:
    """A JSON value as people write it in Python."""
    if isinstance(value, list):
        return f"[{', '.join(map(_python, value))}]"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{literal(key)}: {_python(one)}" for key, one in value.items())
            + "}"
        )
    return literal(value)


def matrix(specs: SpecSet) -> list[Row]:
    """One row an endpoint: what it can do and who serves it."""
    return [
        (
            f"[{cell(endpoint.id)}]({endpoint.family}/{endpoint.operation}.md)",
            _values(endpoint, "/duration", "s"),
            _values(endpoint, "/resolution"),
            _values(endpoint, "/aspect_ratio"),
            ", ".join(_inputs(endpoint)),
            _audio(endpoint),
            ", ".join(
                f"~~{one.provider}~~" if one.retirement else one.provider
                for one in endpoint.listings
            ),
        )
        for endpoint in specs.endpoints
    ]


def _values(endpoint: Endpoint, pointer: str, unit: str = "") -> str:
    """What a parameter may be, in few words; a nested one of that name counts for each item."""
    value = find(endpoint.request, pointer)
    if value is not None:
        depends = any(pointer[1:] in one.allow for one in endpoint.conditions)
        return f"{_range(value)} {unit}".strip() + (" \\*" if depends else "")
    nested = [one for one in walk(endpoint.request) if one.pointer.endswith(pointer)]
    return f"{_range(nested[0])} {unit} each".replace("  ", " ") if nested else ""


def _range(value: Value) -> str:
    if value.enum is not None:
        numbers = [one for one in value.enum if isinstance(one, int)]
        if len(numbers) == len(value.enum) > 2 and numbers == list(
            range(numbers[0], numbers[-1] + 1)
        ):
            return f"{numbers[0]}-{numbers[-1]}"
        return ", ".join(str(one) for one in value.enum)
    if value.open_enum is not None:
        return f"{', '.join(map(str, value.open_enum))}, ..."
    return f"{value.minimum}-{value.maximum}" if value.maximum is not None else "any"


def _inputs(endpoint: Endpoint) -> Iterator[str]:
    """Text and media that go in, with how many of each."""
    arrays = {
        value.items.pointer: value
        for value in walk(endpoint.request)
        if value.items is not None
    }
    for value in walk(endpoint.request):
        last = value.pointer.rsplit("/", 1)[-1]
        if last == "prompt" and value.pointer.count("/") == 1:
            yield "text" if value.required else "text (optional)"
        is_media = value.media is not None or value.inference("media") is not None
        # A watermark and a sound of one's own are no inputs of the model.
        if is_media and last not in ("wm_url", "audio"):
            array = arrays.get(value.pointer) or next(
                (
                    one
                    for at, one in arrays.items()
                    if value.pointer.startswith(f"{at}/")
                ),
                None,
            )
            text = cell(name(value)) if array is None else _counted(array)
            top = find(endpoint.request, "/" + value.pointer.split("/")[1])
            yield text if top is None or top.required else f"{text} (optional)"


def _counted(array: Value) -> str:
    low, high = array.min_items or 0, array.max_items
    if high is None:
        return f"{cell(name(array))} ({low} or more)" if low else cell(name(array))
    if low == high or (array.required and high == 1):
        return f"{cell(name(array))} ({high})"
    count = f"{low}-{high}" if low else f"up to {high}"
    return f"{cell(name(array))} ({count})"


def _audio(endpoint: Endpoint) -> str:
    value = find(endpoint.request, "/audio")
    if value is None:
        return ""
    return "by URL" if value.type == "string" else "on or off"
