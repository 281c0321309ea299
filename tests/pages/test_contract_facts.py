"""The raw YAML of the specs agrees with the locked facts, compared in a way of its own, without code of generator/."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.contract.reader import SPECS, Spec, api, endpoints, shared_type
from tests.yaml_texts import from_yaml

Fact = dict[str, Any]
FACTS = SPECS / "facts"
PLAIN = ("default", "minItems", "maxItems")
OF_ITEMS = ("minLength", "maxLength", "minimum", "maximum", "pattern")
MEDIA = ("maxSize", "maxDecodedSize", "minWidth", "minHeight", "aspectRatio")


def raw_specs(specs: Path = SPECS) -> dict[str, Spec]:
    """What pages may document, by its id: the bodies and what is on record about them."""
    platform = api(specs)
    everywhere = platform.get("notModelled", [])
    found = {}
    for one in endpoints(specs):
        noted = {"notModelled": [*one.spec.get("notModelled", []), *everywhere]}
        bodies = {"parameters": one.parameters, "response": one.response}
        found[one.id] = {**one.spec, **bodies, **noted}
    asked = platform["lifecycle"]["result"]
    answer = shared_type(asked["type"], specs)
    asking = {asked["parameter"]: {"type": "string", "required": True}}
    found["task_result"] = {
        "method": asked["method"],
        "path": asked["path"],
        "parameters": asking,
        "response": answer["properties"],
    }
    return found


def locks(facts: Path = FACTS) -> list[Fact]:
    return [json.loads(one.read_text("utf-8")) for one in sorted(facts.rglob("*.json"))]


def disagreements(lock: Fact, spec: Spec, others: list[Fact]) -> Iterator[str]:
    """Where a spec says something else than a lock, and nothing on record says why."""
    facts = lock["facts"]
    for key in ("method", "path"):
        if key in facts and facts[key] != spec[key]:
            yield f" {key}"
    for part, section in (("request", "parameters"), ("response", "response")):
        noted = [*spec.get("contradictions", []), *spec.get("deviations", [])]
        known = {
            (one["pointer"], one["keyword"])
            for one in noted
            if one.get("in", "request") == part
        }
        # What a provider's page does not list is missing there.
        known |= {(at, "missing") for at, keyword in known if keyword == "absent"}
        unmodelled = {
            one["pointer"]
            for one in spec.get("notModelled", [])
            if one.get("in", "request") == part
        }
        elsewhere = [fields_of(one["facts"][section]) for one in others]
        found = compared(facts[section], spec[section], "", lock, elsewhere)
        for pointer, keyword in found:
            ruled = (pointer, keyword) in known
            if not ruled and not (keyword == "unknown" and pointer in unmodelled):
                yield f"{part} {pointer} {keyword}"


def fields_of(fields: list[Fact], above: str = "") -> dict[str, Fact]:
    found = {}
    for one in fields:
        pointer = f"{above}/{one['name']}"
        found[pointer] = one
        inside = f"{pointer}/items" if is_list(one) else pointer
        found |= fields_of(one.get("fields", []), inside)
    return found


def is_list(one: Fact) -> bool:
    kind: str = one.get("type", "")
    return kind.endswith(("array", "[]"))


def compared(
    listed: list[Fact],
    members: dict[str, Spec],
    above: str,
    lock: Fact,
    elsewhere: list[dict[str, Fact]],
) -> Iterator[tuple[str, str]]:
    """Pointer and keyword of whatever differs."""
    by_name = {one["name"]: one for one in listed}
    for name in by_name.keys() - members.keys():
        yield f"{above}/{name}", "unknown"
    for name, spec in members.items():
        pointer = f"{above}/{name}"
        if name not in by_name:
            others = any(pointer in one for one in elsewhere)
            if not (others or lock.get("partial") or is_restricted(spec, lock)):
                yield pointer, "missing"
            continue
        fact = by_name[name]
        ruled = {one["keyword"] for one in spec.get("contradictions", [])}
        ruled |= set(corrected(spec, lock["source"]))
        stated = [one[pointer] for one in elsewhere if pointer in one]
        for keyword in differing(fact, spec, lock, stated):
            if keyword not in ruled:
                yield pointer, keyword
        items = spec.get("items", {})
        inner = spec.get("properties") or items.get("properties")
        if inner is not None and "fields" in fact:
            start = f"{pointer}/items" if items else pointer
            yield from compared(fact["fields"], inner, start, lock, elsewhere)


def corrected(spec: Spec, source: str) -> Iterator[str]:
    """What a page says by a sentence that its reader misreads, where the spec says the same."""
    for one in spec.get("corrections", []):
        if one["source"] == source and spec.get(one["keyword"]) == one["value"]:
            yield one["keyword"]


def is_restricted(spec: Spec, lock: Fact) -> bool:
    only = spec.get("sources")
    return bool(spec.get("providers")) or (
        only is not None and lock["source"] not in only
    )


def differing(fact: Fact, spec: Spec, lock: Fact, others: list[Fact]) -> Iterator[str]:
    if not same_type(fact, spec):
        yield "type"
    if "seen" in fact:
        return
    if bool(fact.get("required")) != bool(spec.get("required")) and not (
        lock.get("partial") and "required" not in fact
    ):
        yield "required"
    for keyword, said, written in constraints(fact, spec):
        if said == written:
            continue
        # What one page does not say, another one may, and examples of anything are no limit.
        shared = any((keyword, written) == one[::2] for one in stated_by(others, spec))
        unsaid = said is None or (keyword == "media" and said[1:] == (None,))
        silent = unsaid and (lock.get("partial") or shared)
        if not silent and not (keyword == "openEnum" and written is None):
            yield keyword


def stated_by(others: list[Fact], spec: Spec) -> Iterator[tuple[str, Any, Any]]:
    for one in others:
        for keyword, said, written in constraints(one, spec):
            yield keyword, written, said


def constraints(fact: Fact, spec: Spec) -> Iterator[tuple[str, Any, Any]]:
    """Keyword, what the facts say, what the spec says; lists of values in no order."""
    items = spec.get("items", {})
    for keyword in PLAIN:
        yield keyword, fact.get(keyword), spec.get(keyword)
    for keyword in OF_ITEMS:
        yield keyword, fact.get(keyword), spec.get(keyword, items.get(keyword))
    for keyword, name in (("enum", "enum"), ("openEnum", "examples")):
        written = spec.get(keyword, items.get(keyword))
        if fact.get("type") != "boolean":
            yield keyword, in_no_order(fact.get(name)), in_no_order(written)
    rule, said = spec.get("media", items.get("media", {})), fact.get("media", {})
    for keyword in MEDIA:
        yield "media", (keyword, said.get(keyword)), (keyword, rule.get(keyword))
    types = said.get("types"), rule.get("types")
    yield "media", in_no_order(types[0]), in_no_order(types[1])


def in_no_order(values: list[Any] | None) -> list[str] | None:
    return None if values is None else sorted(map(json.dumps, values))


def same_type(fact: Fact, spec: Spec) -> bool:
    said: str | None = fact.get("type")
    if said is None or spec["type"] == "any":
        return True
    if isinstance(spec["type"], list):
        return said in spec["type"] or (said == "integer" and "number" in spec["type"])
    if said.endswith("[]"):
        items = spec.get("items", {})
        guessed = "type" in items.get("inferred", {})
        return spec["type"] == "array" and (guessed or items["type"] == said[:-2])
    return bool(spec["type"] == said)


RAW = raw_specs()
LOCKS = locks()


def found(lock: Fact, specs: dict[str, Spec]) -> list[str]:
    others = [
        one
        for one in LOCKS
        if one["endpoint"] == lock["endpoint"] and one["source"] != lock["source"]
    ]
    return list(disagreements(lock, specs[lock["endpoint"]], others))


def named(lock: Fact) -> str:
    return f"{lock['endpoint']}/{lock['source']}"


every_lock = pytest.mark.parametrize("lock", LOCKS, ids=named)


def test_every_spec_has_locked_facts() -> None:
    assert {one["endpoint"] for one in LOCKS} == set(RAW)


@every_lock
def test_the_spec_says_what_the_locked_facts_say(lock: Fact) -> None:
    assert found(lock, RAW) == []


@every_lock
def test_the_digests_and_addresses_are_those_of_the_spec(lock: Fact) -> None:
    sources = RAW[lock["endpoint"]].get("sources")
    if sources is None:
        sources = shared_sources()
    assert sources[lock["source"]]["digest"] == lock["digest"]
    assert sources[lock["source"]]["url"] == lock["url"]


def shared_sources() -> Spec:
    text = (SPECS / "types" / "task_result.yaml").read_text("utf-8")
    sources: Spec = from_yaml(text)["sources"]
    return sources


def tampered(field: Fact, partial: bool) -> Iterator[tuple[str, Fact]]:
    """A field with one fact changed, and the keyword that must be told; what nobody saw has no mark to change."""
    for key in ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"):
        if key in field:
            yield key, {**field, key: field[key] + 1}
    if "default" in field:
        yield "default", {**field, "default": "another one"}
    if "enum" in field:
        yield "enum", {**field, "enum": field["enum"][:-1] or ["another one"]}
    if "type" in field:
        other = "boolean" if field["type"] == "object" else "object"
        yield "type", {**field, "type": other}
    if not partial or "required" in field:
        yield "required", {**field, "required": not field.get("required")}
    yield "unknown", {**field, "name": f"{field['name']}_of_old"}


@every_lock
def test_a_changed_fact_is_told_unless_it_is_on_record(lock: Fact) -> None:
    missed = []
    before = lock["facts"]["parameters"]
    for index, field in enumerate(before):
        for keyword, changed in tampered(field, bool(lock.get("partial"))):
            fields = [*before[:index], changed, *before[index + 1 :]]
            other = {**lock, "facts": {**lock["facts"], "parameters": fields}}
            wanted = f"request /{changed['name']} {keyword}"
            if wanted not in found(other, RAW):
                missed.append(wanted)
    ruled = {
        f"request /{name} {one['keyword']}"
        for name, spec in RAW[lock["endpoint"]]["parameters"].items()
        for one in spec.get("contradictions", [])
    }
    noted = [
        *RAW[lock["endpoint"]].get("contradictions", []),
        *RAW[lock["endpoint"]].get("deviations", []),
    ]
    ruled |= {f"request {one['pointer']} {one['keyword']}" for one in noted}
    anything = {
        f"request /{name} type"
        for name, spec in RAW[lock["endpoint"]]["parameters"].items()
        if spec["type"] == "any"
    }
    # What a spec leaves out on purpose it holds to nothing.
    left_out = [one["pointer"] for one in RAW[lock["endpoint"]].get("notModelled", ())]
    told = {one for one in missed if one.split(" ")[1] not in left_out}
    assert told <= ruled | anything


CHANGES = {
    "a limit": ("maxLength: 2000", "maxLength: 3000", "request /prompt maxLength"),
    "a name": ("  off_peak: {", "  quiet: {", "request /off_peak unknown"),
    "a mark": ("    required: true\n", "", "request /prompt required"),
    "an answer": (
        "task_id: {use: task_id}",
        "id: {use: task_id}",
        "response /id missing",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_spec_is_told(tmp_path: Path, name: str) -> None:
    old, new, wanted = CHANGES[name]
    specs = tmp_path / "specs"
    own = Path("endpoints", "vidu_q3_pro", "text_to_video.yaml")
    (specs / own).parent.mkdir(parents=True)
    shutil.copytree(SPECS / "types", specs / "types")
    shutil.copy(SPECS / "api.yaml", specs)
    text = (SPECS / own).read_text("utf-8")
    assert text.count(old) == 1
    (specs / own).write_text(text.replace(old, new), encoding="utf-8")
    (lock,) = (one for one in LOCKS if one["endpoint"] == "vidu_q3_pro.text_to_video")
    assert wanted in found(lock, raw_specs(specs))
