"""Makes the reference for people: one Markdown page for each endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.emit.reference.conditions import effects
from generator.emit.reference.examples import Example, example
from generator.frozen import dataclass
from generator.language.build import kind_limits, media
from generator.language.model import (
    ABSENT,
    Api,
    Deviation,
    Endpoint,
    Listing,
    Source,
    Value,
    walk,
)
from generator.language.problem import shown
from generator.recent import recent
from generator.text.cases import capitalized
from generator.text.further import further_words
from generator.text.limits import (
    advice,
    demands,
    inferred_words,
    limits_words,
    of_all,
)
from generator.text.markdown import cell, code, name, span
from generator.text.media import file_words, kinds_words, media_words
from generator.text.prices import price_words
from generator.text.retirements import replaced_words
from generator.text.sentences import correction_words, sentence, stated_in_words

Row = tuple[str, ...]
_MARKUP = re.compile(
    r"(?P<span>`+)(?P<code>.+?)(?P=span)|\\(?P<mark>.)|\[(?P<text>(?:\\.|[^\]\\])*)\]\((?P<to>[^)]*)\)|<(?P<url>https?:[^>]*)>"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page that not every endpoint has."""

    title: str
    lines: list[str]


@dataclass(frozen=True, slots=True)
class Page:
    """One endpoint's page."""

    title: str
    summary: str
    facts: list[tuple[str, str]]
    parameters: list[Row]
    sections: list[Section]
    response: list[Row]
    providers: list[Row]
    sources: list[str]
    examples: list[Example]


@recent(1)  # the command line and the site say the same
def page(endpoint: Endpoint, api: Api) -> Page:
    """Lays out one endpoint's page."""
    request = str(endpoint.request.type_name)
    schemas = "../../json-schema/2020-12"
    return Page(
        title=cell(endpoint.title),
        summary=summary_of(endpoint),
        facts=[
            ("Python", f"`client.{endpoint.id}(...)`, `{request}`"),
            ("HTTP", f"`{endpoint.method} {endpoint.path}`"),
            (
                "JSON Schema",
                ", ".join(
                    f"[{title}]({schemas}/{title}.json)" for title in _titles(endpoint)
                ),
            ),
        ],
        parameters=[
            _parameter(value) for value in walk(endpoint.request) if _is_row(value)
        ],
        sections=[section for section in _sections(endpoint) if section.lines],
        response=[
            (f"`{name(value)}`", _type(value), _yes(value.required), _meaning(value))
            for value in walk(endpoint.response)
            if _is_row(value)
        ],
        providers=[_provider(listing, api) for listing in endpoint.listings],
        sources=[_source(source) for source in endpoint.sources],
        examples=[example(endpoint, dict(body), api) for body in endpoint.examples],
    )


def summary_of(endpoint: Endpoint) -> str:
    """What an endpoint does, in a sentence or more."""
    words = (sentence(endpoint.summary), endpoint.description)
    return cell(" ".join(filter(None, words)))


def _source(source: Source) -> str:
    known = [] if source.form == "unknown" else [f"{source.form} form"]
    known += [] if source.date == "unknown" else [f"of {source.date}"]
    what = ", ".join(known) or "form and date unknown"
    return f"- <{source.url}>: {what}{f' ({source.note})' if source.note else ''}"


def _titles(endpoint: Endpoint) -> tuple[str, str]:
    return str(endpoint.request.type_name), str(endpoint.response.type_name)


def _is_row(value: Value) -> bool:
    """Items get no row of their own: their array's row speaks of them."""
    return bool(value.pointer) and not value.pointer.endswith("/items")


def _type(value: Value) -> str:
    if value.type == "array" and value.items is not None:
        return f"{_type(value.items)}[]"
    kind = " or ".join(value.types) or value.type
    if value.inference("type") is not None:
        kind = f"{kind} (inferred)"
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
    for meaning in value.meanings:
        yield f"{code(meaning['value'])} means {cell(str(meaning['means']))}"
    yield from limits_words(value)
    yield from of_all(value)
    yield from demands(value, span)
    yield from advice(value, span)
    if value.media is not None:
        yield cell(media_words(value.media))
    if value.media_by_kind:
        yield cell(kinds_words(value.media_by_kind))
    if value.items is not None and value.items.type != "object":
        yield from (f"each {words}" for words in _allowed(value.items))


def _meaning(value: Value) -> str:
    words = [value.description or ""]
    if value.unit:
        words.append(f"In {value.unit}.")
    if value.providers:
        words.append(f"Documented by {', '.join(value.providers)} only.")
    return cell(" ".join(filter(None, words)))


def _rule(deviation: Deviation) -> str:
    """What a provider's users are held to, as far as it is more than a warning."""
    if not deviation.binding:
        return ""
    if deviation.keyword == "name":
        return f" (sent as `{deviation.value}`)"
    if deviation.keyword == "default":
        return f" (`default` {code(deviation.value)})"
    if deviation.keyword == "mediaByKind":
        kinds: Any = deviation.value
        return f" (only {cell(kinds_words(kind_limits(kinds)))}; held to)"
    if isinstance(deviation.value, dict):
        words = ", ".join(file_words(media(deviation.value)))
        return f" (files: {cell(words)}; held to)"
    value = "" if deviation.value is True else f" {shown(deviation.value)}"
    return f" (`{deviation.keyword}`{cell(value)}, held to)"


def _sections(endpoint: Endpoint) -> Iterator[Section]:
    further = further_words(endpoint)
    yield Section("Further parameters", [cell(further)] if further else [])
    yield Section("Conditions", list(_conditions(endpoint)))
    deviations = [
        f"- {deviation.provider}, `{deviation.pointer.lstrip('/')}`{_rule(deviation)}: {cell(sentence(deviation.says))}"
        for deviation in endpoint.deviations
    ]
    for condition in endpoint.provider_conditions:
        deviations.append(f"- {condition.provider}: {cell(sentence(condition.says))}")
        deviations += effects(condition)
    yield Section("Where one provider differs", deviations)
    prices = [f"- {cell(sentence(words))}" for words in price_words(endpoint)]
    yield Section("Prices", prices)
    inferred = [
        f"- {cell(sentence(condition.says))} {cell(capitalized(condition.inferred))}."
        for condition in endpoint.conditions
        if condition.inferred
    ]
    inferred += [
        f"- `{name(value) or 'body'}`: {cell(inferred_words(inferred))}; {cell(inferred.reason)}."
        for value in walk(endpoint.request)
        for inferred in value.inferred
        if inferred.keyword != "type"
    ]
    yield Section("Not stated by any page, so nothing is refused for it", inferred)
    urls = {source.id: source.url for source in endpoint.sources}
    sentences = [
        f"- `{name(value) or 'body'}` ({correction.keyword}):"
        f" {cell(correction_words(correction))} (<{urls[correction.source]}>)"
        for body in (endpoint.request, endpoint.response)
        for value in walk(body)
        for correction in stated_in_words(value)
    ]
    yield Section("Stated in a sentence alone", sentences)
    lines = []
    for contradiction in endpoint.contradictions:
        where = (
            contradiction.pointer.lstrip("/").replace("/items", "[]").replace("/", ".")
        )
        holds, reason = sentence(contradiction.holds), contradiction.reason
        lines.append(
            f"- `{where}` ({contradiction.keyword}): {cell(holds)} Because {cell(reason)}."
        )
        lines += [
            f"  - {cell(claim.source)}: {cell(claim.says)}"
            for claim in contradiction.claims
        ]
    yield Section("Where the sources disagree", lines)
    left_out = [
        f"- `{part.pointer}` ({part.part}), listed by {cell(part.source)}: {cell(part.reason)}."
        for part in endpoint.not_modelled
    ]
    yield Section("Not modelled", left_out)


def _conditions(endpoint: Endpoint) -> Iterator[str]:
    for condition in endpoint.conditions:
        if not condition.inferred:
            yield f"- {cell(sentence(condition.says))}"
            yield from effects(condition)
    for value in walk(endpoint.request):
        if value.relation is not None:
            yield f"- {cell(sentence(value.relation.says))}"


def _provider(listing: Listing, api: Api) -> Row:
    provider = next(
        provider for provider in api.providers if provider.id == listing.provider
    )
    gone = listing.retirement
    retired = ""
    if gone is not None:
        when = gone.date or f"unknown when, seen on {gone.observed}"
        instead = (
            f", replaced by {replaced_words(gone, _link)}" if gone.replacement else ""
        )
        why = f" ({cell(gone.inferred)})" if gone.inferred else ""
        retired = f"[{when}]({gone.source}){instead}{why}"
    listed = listing.listed or ("" if gone else "unknown")
    note = f" ({cell(listing.note)})" if listing.note else ""
    return (
        f"{cell(provider.name)} (`{provider.id}`)",
        f"<{provider.host}>",
        f"<{listing.page}>",
        f"{listed}{note}".strip(),
        retired,
    )


def _link(id_: str) -> str:
    """A link from one endpoint's page to that of another."""
    return f"[{cell(id_)}](../{id_.replace('.', '/')}.md)"


def plain_cell(text: str) -> str:
    """A line of a page as plain text: values stay between backticks, links become their text and address."""
    return _MARKUP.sub(_unmarked, text)


def _unmarked(found: re.Match[str]) -> str:
    if found["span"]:
        shown = found["code"].replace("\\|", "|")
        return f"`{shown.strip() if len(found['span']) > 1 else shown}`"
    if found["mark"]:
        return found["mark"]
    if found["url"]:
        return found["url"]
    text, to = plain_cell(found["text"]), found["to"]
    return f"{text} ({to})" if to.startswith("http") else text
