"""Turns the specs into facts: what the page of each endpoint should state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, field
from functools import cached_property, partial
from typing import Any

from generator.frozen import dataclass
from generator.language.keyword_rows import Keyword, Limit
from generator.language.keywords import STATED
from generator.language.located import Located
from generator.language.model import (
    ABSENT,
    Condition,
    Contradiction,
    Deviation,
    Endpoint,
    Json,
    Listing,
    NotModelled,
    Source,
    SpecSet,
    Value,
    find,
)
from generator.language.pointers import unescaped
from generator.language.problem import Place
from generator.pages.comparing.corrections import Misread, misread
from generator.pages.comparing.meanings import Meant, meant
from generator.pages.facts import Facts, Field, Part, walk
from generator.pages.kinds import address
from generator.pages.vocabulary import BY_NAME, IN_SENTENCES, OF_SEVERAL

TASK_RESULT = "task_result"
"""How reports call the poll for a result, which is not an endpoint of a family."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A condition that pages state in words alone, so that the facts of none of them have it."""

    condition: Mapping[str, Any]
    """As among the facts."""
    sources: tuple[str, ...]
    """Ids of the sources that state it."""


@dataclass(frozen=True)
class Documented:
    """Something that pages document: an endpoint, or the poll for a task's result."""

    id: str
    title: str
    method: str
    path: str
    path_place: Place
    request: Value | None
    response: Value
    sources: tuple[Source, ...]
    listings: tuple[Listing, ...]
    contradictions: tuple[Contradiction, ...]
    deviations: tuple[Deviation, ...]
    not_modelled: tuple[NotModelled, ...]
    make_facts: Callable[[], Facts] = field(repr=False, compare=False)
    """What makes its facts: of most things that are documented nobody asks for them."""
    sentences: tuple[Sentence, ...]
    """Which of the conditions have no fact."""
    written: Located
    inferred: tuple[Mapping[str, Any], ...] = ()
    """The conditions that the spec infers, as among the facts."""
    of_providers: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    """Providers and the conditions that their pages alone state, as among the facts."""

    @cached_property
    def facts(self) -> Facts:
        """What a page should state that has all of it."""
        return self.make_facts()

    @cached_property
    def corrections(self) -> tuple[Misread, ...]:
        """What the reader of the pages misreads, in the order of the spec."""
        return tuple(misread({"request": self.request, "response": self.response}))

    @cached_property
    def meanings(self) -> tuple[Meant, ...]:
        """What some values mean of their own, in the order of the spec."""
        return tuple(meant({"request": self.request, "response": self.response}))

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of all pages that document it."""
        pages = (listing.page for listing in self.listings)
        sources = (source.url for source in self.sources)
        return frozenset(map(address, (*sources, *pages)))

    @cached_property
    def own_parameters(self) -> dict[str, Field]:
        """Every parameter by its pointer, to which those of a page are likened."""
        return dict(walk(self.facts.parameters))

    @cached_property
    def top_parameters(self) -> frozenset[str]:
        """The pointers of those that lie in no other one."""
        return frozenset(
            pointer for pointer in self.own_parameters if pointer.count("/") == 1
        )

    def source(self, id_: str) -> Source | None:
        """A source by its id."""
        return next((source for source in self.sources if source.id == id_), None)

    def body(self, part: Part) -> Value | None:
        """The body of one part."""
        return self.request if part == "request" else self.response

    def value(self, part: Part, pointer: str) -> Value | None:
        """The value at a pointer."""
        body = self.body(part)
        return find(body, pointer) if body is not None else None

    def place(self, part: Part, pointer: str, keyword: str) -> Place:
        """Where a keyword of a value is written, or the nearest thing above it."""
        if part == "header" or not pointer:
            return self._above(part, keyword)
        value = self.value(part, pointer)
        if value is None:
            parent, _, _ = pointer.rpartition("/")
            above = self.value(part, parent) if parent else None
            if above is None:
                return self.written.key(
                    "parameters" if part == "request" else "response"
                )
            return above.written.key("properties")
        names = {"media": ("media", "relation")}
        for node in (value, value.items):
            if node is None:
                continue
            for name in names.get(keyword, (keyword,)):
                if name in node.written.keys:
                    return node.written.key(name)
        return self._named(part, pointer, value)

    def _named(self, part: Part, pointer: str, value: Value) -> Place:
        """Where the name of a value stands."""
        parent, _, name = pointer.rpartition("/")
        name = unescaped(name)
        above = self.value(part, parent) if parent else self.body(part)
        if above is None:
            return value.place
        members = above.written if not parent else above.written.get("properties")
        if members is None or name not in members.keys:
            return value.place
        return members.key(name)

    def _above(self, part: Part, keyword: str) -> Place:
        if keyword in self.written.keys:
            return self.written.key(keyword)
        if part == "response":
            return self.written.key("response")
        return self.path_place if keyword == "path" else self.written.place


def documented(specs: SpecSet) -> tuple[Documented, ...]:
    """Everything of the specs that pages document."""
    found = [_endpoint(endpoint) for endpoint in specs.endpoints]
    return (*found, _task_result(specs))


def _endpoint(endpoint: Endpoint) -> Documented:
    return Documented(
        id=endpoint.id,
        title=endpoint.title,
        method=endpoint.method,
        path=endpoint.path,
        path_place=endpoint.written.key("path"),
        request=endpoint.request,
        response=endpoint.response,
        sources=endpoint.sources,
        listings=endpoint.listings,
        contradictions=endpoint.contradictions,
        deviations=endpoint.deviations,
        not_modelled=endpoint.not_modelled,
        make_facts=partial(_facts, endpoint),
        sentences=tuple(_sentences(endpoint)),
        written=endpoint.written,
        inferred=tuple(
            _stated(condition)
            for condition in endpoint.conditions
            if condition.inferred is not None
        ),
        of_providers=tuple(
            (str(condition.provider), _stated(condition))
            for condition in endpoint.provider_conditions
        ),
    )


def _facts(endpoint: Endpoint) -> Facts:
    return Facts(
        form="",
        title=endpoint.title,
        method=endpoint.method,
        path=endpoint.path,
        parameters=fields(endpoint.request),
        response=fields(endpoint.response),
        conditions=tuple(_conditions(endpoint)),
    )


def _task_result(specs: SpecSet) -> Documented:
    lifecycle = specs.api.lifecycle
    requested = Field(lifecycle.result_parameter, {"type": "string", "required": True})
    return Documented(
        id=TASK_RESULT,
        title="Task Result",
        method=lifecycle.result_method,
        path=lifecycle.result_path,
        path_place=specs.api.written.at("lifecycle", "result", "path"),
        request=None,
        response=lifecycle.result,
        sources=lifecycle.result_sources,
        listings=(),
        contradictions=lifecycle.result_contradictions,
        deviations=(),
        not_modelled=lifecycle.result_not_modelled,
        make_facts=lambda: Facts(
            form="",
            title="Task Result",
            method=lifecycle.result_method,
            path=lifecycle.result_path,
            parameters=(requested,),
            response=fields(lifecycle.result),
        ),
        sentences=(),
        written=lifecycle.result_written,
    )


# -- values as fields -----------------------------------------------------------------------------


def fields(body: Value) -> tuple[Field, ...]:
    """The members of an object, or of the objects in an array, as the fields that a page lists."""
    holder = body.items if body.type == "array" and body.items is not None else body
    return tuple(_field(member.name, member.value) for member in holder.properties)


def _field(name: str, value: Value) -> Field:
    stated: dict[str, Json] = {}
    kind = _type(value)
    if kind is not None:
        stated["type"] = kind
    if value.required:
        stated["required"] = True
    if value.default is not ABSENT:
        stated["default"] = value.default
    for row in STATED:
        found = _found(value, row)
        if found is not None:
            stated[row.fact] = found
    media = _media(value)
    if media:
        stated["media"] = media
    if value.media_by_kind:
        stated["mediaByKind"] = {
            rule.media.kind: dict(rule.stated) for rule in value.media_by_kind
        }
    if value.sum_limit is not None:
        sums = asdict(value.sum_limit)
        stated["sum"] = {name: one for name, one in sums.items() if one is not None}
    return Field(name, stated, fields(value))


def _found(value: Value, row: Keyword) -> Json:
    """A list of values or a limit, also of the items: a page states both beside the list. None where there is none."""
    is_list = row.form == "list"
    if is_list and value.type == "boolean":
        return None
    if not is_list and not isinstance(row, Limit):
        return None
    holders = (value, value.items) if row.of_items and value.items else (value,)
    found = (_of(holder, row) for holder in holders)
    first = next((entry for entry in found if entry is not None), None)
    return list(first) if is_list and first is not None else first


def _of(value: Value, row: Keyword) -> Any:
    """What is stated of a value by itself: of a closed list without what is inferred."""
    found = getattr(value, str(row.field))
    unlisted = value.inference(row.name)
    if row.name != "enum" or found is None or unlisted is None:
        return found
    inferred: Any = unlisted.value
    return found[: len(found) - len(inferred)]


def is_stated(value: Value, keyword: str) -> bool:
    """Whether a keyword is written plainly, and not inferred."""
    return keyword in value.written.data


def _type(value: Value) -> str | None:
    if not is_stated(value, "type"):
        return None
    if value.types:
        return " or ".join(value.types)
    items = value.items
    if value.type != "array" or items is None or not is_stated(items, "type"):
        return value.type
    return "array" if items.type in ("object", "array", "any") else f"{items.type}[]"


def _media(value: Value) -> dict[str, Any]:
    """The media rule of a value, or of the items of an array, in the words of the pages."""
    holder = value.items if value.items is not None else value
    node = holder.written.get("media")
    raw: Any = node.data if node else {}
    found: dict[str, Any] = dict(raw)
    inferred = holder.inference("media")
    guessed: Any = inferred.value if inferred else {}
    forms = guessed.get("forms") or raw.get("forms")
    found.pop("forms", None)
    if forms:
        found["forms"] = list(forms)
    if value.relation is not None:
        found["resolutionRatio"] = {
            "min": value.relation.low,
            "max": value.relation.high,
        }
    return found


def _conditions(endpoint: Endpoint) -> Iterator[Mapping[str, Any]]:
    """The conditions that pages state, as they are written."""
    for condition in endpoint.conditions:
        if condition.inferred is None:
            yield _stated(condition)


def _sentences(endpoint: Endpoint) -> Iterator[Sentence]:
    for condition in (*endpoint.conditions, *endpoint.provider_conditions):
        if condition.sources:
            yield Sentence(_stated(condition), condition.sources)


def _stated(condition: Condition) -> Mapping[str, Any]:
    raw: Any = condition.written.data
    keys = ("when", *BY_NAME, *IN_SENTENCES, *OF_SEVERAL)
    return {key: raw[key] for key in keys if key in raw}
