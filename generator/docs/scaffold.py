"""Writes a draft spec from the facts of a page. What a page does not say is a TODO, which lint refuses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import yaml

from generator.docs.comparing import matching
from generator.docs.comparing.documented import Documented, documented
from generator.docs.facts import Facts, Field, Page, Part
from generator.names import pascal
from generator.spec.model import Provider, SpecSet

TODO = "TODO:"
_FILE_TYPES = {"image": "png", "audio": "mp3", "video": "mp4"}


class _Flow(dict[str, Any]):
    """A mapping that stands on one line."""


class _Row(list[Any]):
    """A list that stands on one line."""


class _Dumper(yaml.SafeDumper):
    # The names and the order of the arguments are PyYAML's.
    def increase_indent(self, flow: bool = False, *_: bool, **__: bool) -> None:
        """Indents the items of a list below its name, as the specs do."""
        super().increase_indent(flow, indentless=False)


_Dumper.add_representer(
    _Flow,
    lambda dumper, value: dumper.represent_mapping(
        "tag:yaml.org,2002:map", value, flow_style=True
    ),
)
_Dumper.add_representer(
    _Row,
    lambda dumper, value: dumper.represent_sequence(
        "tag:yaml.org,2002:seq", value, flow_style=True
    ),
)


def scaffold(page: Page, specs: SpecSet) -> str:
    """The draft of a spec, with everything that the page states."""
    facts = page.facts
    title = _title(facts)
    name = _type_name(page, title)
    brands = matching.providers(page, specs.api.providers)
    known = documented(specs)
    shared = _Shared(known)
    draft: dict[str, Any] = {
        "title": title,
        "name": name,
        "method": facts.method or "POST",
        "path": facts.path or _path(page),
        "summary": f"{TODO} what it makes of what, in a sentence of your own",
        "sources": {_source_id(facts, brands): _source(page, brands)},
        "providers": _providers(brands, specs),
        "parameters": {
            one.name: shared.use("request", one) or _value(one, name)
            for one in facts.parameters
        },
    }
    conditions = [_condition(one) for one in facts.conditions]
    if conditions:
        draft["conditions"] = conditions
    draft["response"] = {
        one.name: shared.use("response", one) or _value(one, f"{name}Response")
        for one in facts.response
    }
    draft["examples"] = [_example(facts.parameters)]
    contradictions = _contradictions(
        facts, _source_id(facts, brands), draft["parameters"]
    )
    if contradictions:
        draft["contradictions"] = contradictions
    return _text(page, draft)


def _text(page: Page, draft: dict[str, Any]) -> str:
    head = (
        "# yaml-language-server: $schema=../../language/endpoint.schema.json\n"
        f"# Draft from {page.name}\n"
        "# Decide every TODO, save it as specs/endpoints/<family>/<operation>.yaml and run\n"
        "# `python -m generator lint`; then lock the page with `python -m generator docs lock`. See that a\n"
        "# shared value, taken by `use`, means the same here: it states the same.\n"
    )
    sections = []
    for key, value in draft.items():
        text = yaml.dump(
            {key: value}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110
        )
        apart = key in (
            "sources",
            "providers",
            "parameters",
            "conditions",
            "response",
            "examples",
            "contradictions",
        )
        sections.append(f"\n{text}" if apart else text)
    doubts = [
        f"# doubt: {one.part} {one.pointer} {one.keyword}: {one.says}\n"
        for one in page.facts.doubts
    ]
    return head + "".join(sections) + ("\n" if doubts else "") + "".join(doubts)


def _title(facts: Facts) -> str:
    title = facts.title or f"{TODO} name of the endpoint"
    return re.sub(r"\s+", " ", title).strip()


def _type_name(page: Page, title: str) -> str:
    """The title in PascalCase; the end of the address, where the title is not in English."""
    words = re.findall(r"[A-Za-z0-9]+", title if title.isascii() else _slug(page))
    known = [
        word.capitalize() if len(word) > 2 and word.isupper() else word
        for word in words
    ]
    return pascal("_".join(known)) or "Draft"


def _slug(page: Page) -> str:
    """The end of a page's address, without what all pages have."""
    ends = (matching.address(url).rpartition("/")[2] for url in page.urls)
    return next((re.sub(r"^(?:model-apis-|reference-)", "", end) for end in ends), "")


def _path(page: Page) -> str:
    """The page does not say it; its address often ends like it."""
    slug = _slug(page)
    guess = f", perhaps /v3/async/{slug}" if slug else ""
    return f"{TODO} the page states no path{guess}"


def _source_id(facts: Facts, brands: Sequence[Provider]) -> str:
    return f"{brands[0].id}-{facts.form}" if len(brands) == 1 else facts.form


def _source(page: Page, brands: Sequence[Provider]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "provider": brands[0].id if len(brands) == 1 else f"{TODO} whose page it is",
        "url": next(iter(page.urls), f"{TODO} address of the page"),
        "form": page.facts.form,
        "date": page.date or "unknown",
    }
    if page.language == "zh":
        found["language"] = "zh"
    return found


def _providers(brands: Sequence[Provider], specs: SpecSet) -> dict[str, Any]:
    if len(brands) == 1:
        return {brands[0].id: _Flow()}
    ids = ", ".join(one.id for one in specs.api.providers)
    return {
        (brands or specs.api.providers)[0].id: _Flow(
            page=f"{TODO} which of {ids} list the endpoint"
        )
    }


# -- values ---------------------------------------------------------------------------------------


class _Shared:
    """Values that other specs take from `types/`: one that a page states alike is taken from there, too."""

    def __init__(self, known: Sequence[Documented]) -> None:
        self._uses: list[tuple[Part, Field, str]] = []
        for one in known:
            sections: tuple[tuple[Part, str, tuple[Field, ...]], ...] = (
                ("request", "parameters", one.facts.parameters),
                ("response", "response", one.facts.response),
            )
            for part, section, fields in sections:
                for field in fields:
                    node = one.written.get(section, field.name)
                    raw: Any = node.data if node else None
                    if isinstance(raw, dict) and set(raw) == {"use"}:
                        self._uses.append((part, field, raw["use"]))

    def use(self, part: Part, one: Field) -> dict[str, Any] | None:
        """The shared value that states the same, by its name."""
        plain = {
            key: value
            for key, value in one.stated.items()
            if (key, value) != ("required", False)
        }
        found = Counter(
            name
            for known, field, name in self._uses
            if known == part and field.name == one.name
            if field.stated == plain and field.fields == one.fields
        )
        return _Flow(use=found.most_common(1)[0][0]) if found else None


def _value(one: Field, owner: str) -> dict[str, Any]:
    stated = one.stated
    kind = stated.get("type")
    array = one.is_array
    found: dict[str, Any] = {}
    if kind is None:
        found["inferred"] = {
            "type": _Flow(value="TODO", reason=f"{TODO} the page states no type")
        }
    else:
        found["type"] = "array" if array else kind
    if stated.get("required"):
        found["required"] = True
    inner: dict[str, Any] = {}
    for key in (
        "default",
        "enum",
        "openEnum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
    ):
        said = stated.get("examples" if key == "openEnum" else key)
        if said is not None:
            # In a list, values and lengths are those of its items.
            of_items = array and key in ("enum", "openEnum", "minLength", "maxLength")
            (inner if of_items else found)[key] = (
                _Row(said) if isinstance(said, list) else said
            )
    found["description"] = f"{TODO} what it is for, in your own words"
    media: Any = stated.get("media")
    if media:
        rule, relation = _media(media)
        (inner if array else found)["media"] = rule
        if relation:
            found["relation"] = relation
    type_name = f"{owner}{pascal(one.name)}"
    if array:
        found["items"] = _items(one, inner, type_name)
    elif one.fields:
        found |= {
            "name": type_name,
            "properties": {each.name: _value(each, type_name) for each in one.fields},
        }
    return found


def _items(one: Field, inner: dict[str, Any], type_name: str) -> dict[str, Any]:
    if one.fields:
        single = (
            type_name.removesuffix("s") if not type_name.endswith("ss") else type_name
        )
        head = {
            "type": "object",
            "name": single,
            "description": f"{TODO} what one item is",
        }
        return head | {
            "properties": {each.name: _value(each, single) for each in one.fields}
        }
    kind = str(one.stated.get("type"))
    head = {"description": f"{TODO} what one item is"}
    if kind.endswith("[]"):
        return {"type": kind.removesuffix("[]")} | head | inner
    media: Any = one.stated.get("media") or {}
    if "forms" in media:
        return {"type": "string"} | head | inner
    return (
        head
        | inner
        | {
            "inferred": {
                "type": _Flow(
                    value="TODO", reason=f"{TODO} the page states no type of an item"
                )
            }
        }
    )


def _media(media: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    rule = {key: value for key, value in media.items() if key != "resolutionRatio"}
    for key in ("forms", "types"):
        if key in rule:
            rule[key] = _Row(rule[key])
    if "aspectRatio" in rule:
        rule["aspectRatio"] = _Flow(rule["aspectRatio"])
    ratio = media.get("resolutionRatio")
    if ratio is None:
        return rule, None
    return rule, {
        "resolutionRatio": _Flow(ratio),
        "says": f"{TODO} which resolution is compared with which",
    }


def _condition(condition: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"when": _Flow(condition["when"])}
    for key in ("allow", "default"):
        if key in condition:
            found[key] = {
                name: _Row(one) if isinstance(one, list) else one
                for name, one in condition[key].items()
            }
    return found | {"says": f"{TODO} in a sentence of your own"}


def _contradictions(
    facts: Facts, source: str, drafted: dict[str, Any]
) -> list[dict[str, Any]]:
    """What the page says twice, to be ruled on: a parameter that is required and has a default."""
    found = []
    for doubt in facts.doubts:
        name = doubt.pointer[1:]
        if (doubt.part, doubt.keyword) != (
            "request",
            "required",
        ) or "use" in drafted.get(name, {"use": 0}):
            continue
        claims = [
            _Flow(source=source, value=True, says="it is marked as required"),
            _Flow(source=source, value=False, says="it has a default"),
        ]
        ruling = {"holds": f"{TODO} which of them", "reason": f"{TODO} why"}
        found.append(
            {
                "pointer": doubt.pointer,
                "keyword": "required",
                "claims": claims,
                "ruling": ruling,
            }
        )
    return found


# -- an example -----------------------------------------------------------------------------------


def _example(fields: Sequence[Field]) -> dict[str, Any]:
    needed = [one for one in fields if one.stated.get("required")]
    return {one.name: _shown(one) for one in needed or fields[:1]}


def _shown(one: Field) -> Any:
    stated = one.stated
    if "default" in stated and stated["default"] not in ([], ""):
        return stated["default"]
    values: Any = stated.get("enum") or stated.get("examples")
    if one.is_array:
        count = max(int(str(stated.get("minItems", 1))), 1)
        item = (
            _example(one.fields)
            if one.fields
            else (values[0] if values else _single(one))
        )
        return [item] * count
    if values:
        return values[0]
    return _example(one.fields) if one.fields else _single(one)


def _single(one: Field) -> Any:
    kind = str(one.stated.get("type", "")).removesuffix("[]")
    media: Any = one.stated.get("media")
    if media:
        return f"https://example.com/file.{_FILE_TYPES[media['kind']]}"
    low: Any = one.stated.get("minimum", 1)
    plain = {"integer": low, "number": low, "boolean": True, "object": {}}
    return plain.get(kind, f"{TODO} an example")
