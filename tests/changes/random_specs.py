"""Makes pairs of small specs that differ in a few edits, and every body of a small domain that could tell them apart.

Bodies are judged here from the raw spec, by few lines that share nothing with the generator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from itertools import product
from random import Random
from typing import Any

Raw = dict[str, Any]
Body = dict[str, Any]
ABSENT: Any = object()
MOST = 1500
"""So many bodies are tried of one pair."""
PATTERNS = {"^a+$": "aa", "^[ab]+$": "ab", "^a": "ab", "^[a-c]{1,2}$": "b", "b": "b"}
"""Each with a text that fits."""


def pair(random: Random) -> tuple[Raw, Raw]:
    """A spec's parameters and conditions, before and after some edits."""
    parameters = {name: value(random) for name in "pqr"[: random.randint(1, 3)]}
    old: Raw = {"parameters": parameters, "conditions": []}
    for _ in range(random.choice((0, 0, 1, 2))):
        add_condition(random, old)
    new = deepcopy(old)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        random.choice(EDITS)(random, new)
    return old, new


# -- values -----------------------------------------------------------------------------------------


def value(random: Random, depth: int = 0) -> Raw:
    makers = [integer, integer, number, text, text, flag]
    if depth == 0:
        makers += [numbers, texts, thing, things]
    found = random.choice(makers)(random)
    if random.random() < 0.3:
        found["required"] = True
    if random.random() < 0.15:
        found["nullable"] = True
    if found["type"] in SCALARS and random.random() < 0.25:
        able = [one for one in candidates(found, found) if fits(found, one)]
        able = [one for one in able if one is not None]
        if able:
            found["default"] = random.choice(able)
    return found


SCALARS = ("integer", "number", "string", "boolean")


def ends(random: Random, low: str, high: str, least: int, most: int) -> Raw:
    pair = sorted(random.randint(least, most) for _ in range(2))
    kept = random.choice(((), (low,), (high,), (low, high)))
    both = dict(zip((low, high), pair, strict=True))
    return {word: both[word] for word in kept}


def integer(random: Random) -> Raw:
    kind = random.choice(("enum", "range", "step"))
    if kind == "enum":
        listed = random.sample(range(-1, 6), random.randint(1, 4))
        return {"type": "integer", "enum": listed}
    if kind == "step":
        return {"type": "integer", "minimum": 0, "step": random.randint(1, 3)} | (
            {"maximum": random.randint(1, 6)} if random.random() < 0.5 else {}
        )
    return {"type": "integer", **ends(random, "minimum", "maximum", -2, 6)}


def number(random: Random) -> Raw:
    return {"type": "number", **ends(random, "minimum", "maximum", -2, 4)}


def text(random: Random) -> Raw:
    kind = random.choice(("enum", "length", "pattern", "open"))
    if kind == "enum":
        return {"type": "string", "enum": random.sample("abcd", random.randint(1, 3))}
    if kind == "pattern":
        pattern = random.choice([*PATTERNS])
        return {"type": "string", "pattern": pattern, "examples": [PATTERNS[pattern]]}
    if kind == "open":
        return {"type": "string", "openEnum": random.sample("abcd", 2)}
    return {"type": "string", **ends(random, "minLength", "maxLength", 1, 4)}


def flag(_: Random) -> Raw:
    return {"type": "boolean"}


def numbers(random: Random) -> Raw:
    items = bare(integer(random))
    return {
        "type": "array",
        "items": items,
        **ends(random, "minItems", "maxItems", 1, 3),
    }


def texts(random: Random) -> Raw:
    items = {"type": "string", "enum": random.sample("abc", 2)}
    return {
        "type": "array",
        "items": items,
        **ends(random, "minItems", "maxItems", 1, 3),
    }


def thing(random: Random) -> Raw:
    members = {name: value(random, 1) for name in "ab"[: random.randint(1, 2)]}
    return {"type": "object", "name": "Thing", "properties": members}


def things(random: Random) -> Raw:
    items = {**thing(random), "name": "Item"}
    return {
        "type": "array",
        "items": items,
        **ends(random, "minItems", "maxItems", 1, 2),
    }


def bare(raw: Raw) -> Raw:
    return {
        word: one for word, one in raw.items() if word not in ("required", "default")
    }


# -- conditions -------------------------------------------------------------------------------------


def named(spec: Raw) -> dict[str, Raw]:
    """How conditions call a parameter -> its rules."""
    found = {}
    for name, raw in spec["parameters"].items():
        found[name] = raw
        inner = raw.get("items", raw)
        for member, rules in inner.get("properties", {}).items():
            step = "/items" if "items" in raw else ""
            found[f"/{name}{step}/{member}"] = rules
    return found


def add_condition(random: Random, spec: Raw) -> None:
    known = named(spec)
    scopes = {name: name.rpartition("/items/")[0] for name in known}
    names = [*known]
    if len(names) < 2:
        return
    tested, target = random.sample(names, 2)
    if f"/{tested}/" in target or f"/{target}/" in tested:
        return  # what lies in a parameter cannot stand without it
    inside = {scope for scope in (scopes[tested], scopes[target]) if scope}
    if len(inside) > 1:
        return
    condition: Raw = {"says": f"{target} beside {tested}."}
    if (
        random.random() < 0.2
        and not tested.startswith("/")
        and not target.startswith("/")
    ):
        word = random.choice(("atLeastOne", "exactlyOne"))
        condition[word] = [tested, target]
    else:
        condition["when"] = {tested: test(random, known[tested])}
        effect(random, condition, target, known[target])
    spec["conditions"].append(condition)


def test(random: Random, raw: Raw) -> Any:
    able = [one for one in candidates(raw, raw) if one is not None and fits(raw, one)]
    if raw["type"] not in SCALARS or not able or random.random() < 0.3:
        return {"given": random.random() < 0.7}
    some = random.sample(able, min(len(able), random.randint(1, 2)))
    if random.random() < 0.25:
        return {"not": some}
    return some[0] if len(some) == 1 else some


def effect(random: Random, condition: Raw, target: str, raw: Raw) -> None:
    able = [one for one in candidates(raw, raw) if one is not None and fits(raw, one)]
    words = ["require", "exclude"]
    if raw["type"] in SCALARS and len(able) > 1:
        words += ["allow", "allow"]
    if raw["type"] in ("integer", "number") and "enum" not in raw:
        words += ["minimum", "maximum"]
    if raw["type"] == "string" and not {"enum", "pattern"} & {*raw}:
        words += ["maxLength", "minLength"]
    if raw["type"] == "array":
        words += ["maxItems", "minItems"]
    word = random.choice(words)
    if word in ("require", "exclude"):
        condition[word] = [target]
    elif word == "allow":
        condition[word] = {
            target: random.sample(able, random.randint(1, len(able) - 1))
        }
    else:
        condition[word] = {target: random.randint(1, 3)}


# -- edits ------------------------------------------------------------------------------------------


def other_value(random: Random, spec: Raw) -> None:
    name = random.choice([*named(spec)])
    raw = named(spec)[name]
    same = [one for _ in range(6) if (one := value(random, 1))["type"] == raw["type"]]
    if raw["type"] in SCALARS:
        fresh = (
            random.choice(same) if same and random.random() < 0.8 else value(random, 1)
        )
        kept = {word: raw[word] for word in ("required",) if word in raw}
        raw.clear()
        raw.update(bare(fresh), **kept)
    elif raw["type"] == "array":
        for word in ("minItems", "maxItems"):
            raw.pop(word, None)
        raw.update(ends(random, "minItems", "maxItems", 1, 3))


def shifted_limit(random: Random, spec: Raw) -> None:
    able = [
        (raw, word) for raw in named(spec).values() for word in LIMITS if word in raw
    ]
    if able:
        raw, word = random.choice(able)
        raw.pop("default", None)
        least = 1 if word == "step" or not word.endswith("imum") else -9
        raw[word] = max(raw[word] + random.choice((-1, 1)), least)


LIMITS = (
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "step",
)


def flipped(random: Random, spec: Raw) -> None:
    raw = random.choice([*named(spec).values()])
    word = random.choice(("required", "nullable"))
    raw[word] = not raw.get(word, False)


def added(random: Random, spec: Raw) -> None:
    spec["parameters"]["n"] = value(random)


def removed(random: Random, spec: Raw) -> None:
    name, *others = random.sample([*spec["parameters"]], len(spec["parameters"]))
    if not others:
        return
    spec["parameters"].pop(name)
    spec["conditions"] = [
        one for one in spec["conditions"] if name not in str(one["says"])
    ]


def more_conditions(random: Random, spec: Raw) -> None:
    add_condition(random, spec)


def fewer_conditions(random: Random, spec: Raw) -> None:
    if spec["conditions"]:
        spec["conditions"].pop(random.randrange(len(spec["conditions"])))


def other_condition(random: Random, spec: Raw) -> None:
    """A test or an effect of a condition is another one."""
    able = [one for one in spec["conditions"] if "when" in one]
    if not able:
        return
    condition = random.choice(able)
    known = named(spec)
    ((tested, _),) = condition["when"].items()
    target = next(
        (name for name in known if condition["says"].startswith(f"{name} ")), None
    )
    if tested in known and random.random() < 0.5:
        condition["when"] = {tested: test(random, known[tested])}
    elif target is not None:
        kept = {word: condition[word] for word in ("when", "says")}
        condition.clear()
        condition.update(kept)
        effect(random, condition, target, known[target])


EDITS: list[Callable[[Random, Raw], None]] = [
    other_value,
    other_value,
    shifted_limit,
    shifted_limit,
    flipped,
    added,
    removed,
    more_conditions,
    more_conditions,
    fewer_conditions,
    other_condition,
    other_condition,
]


# -- bodies -----------------------------------------------------------------------------------------


def bodies(old: Raw, new: Raw, most: int = MOST) -> Iterator[Body]:
    """Every body of a small domain, around the rules of both sides."""
    both = [spec["parameters"] for spec in (old, new)]
    names = [*dict.fromkeys((*both[0], *both[1]))]
    spoken = [said(spec, name) for name in names for spec in (old, new)]
    choices = []
    for index, name in enumerate(names):
        sides = [one[name] for one in both if name in one]
        found = [*candidates(sides[0], sides[-1], top=True)]
        found += (*spoken[2 * index], *spoken[2 * index + 1])
        choices.append([ABSENT, *unique(found)])
    # Too many are thinned out, so that each value still meets some of the others.
    count = 1
    for listed in choices:
        count *= len(listed)
    stride = max(1, count // most)
    if stride > 1 and any(len(listed) % stride == 0 for listed in choices):
        stride += 1
    for number, values in enumerate(product(*choices)):
        if number % stride == 0:
            yield {
                name: one
                for name, one in zip(names, values, strict=True)
                if one is not ABSENT
            }


def said(spec: Raw, name: str) -> Iterator[Any]:
    """What conditions demand of a limit, in values just at it and beyond."""
    raw = spec["parameters"].get(name)
    for condition in spec["conditions"]:
        for word in LIMITS:
            limit = condition.get(word, {}).get(name)
            if limit is None or raw is None:
                continue
            for size in (limit - 1, limit, limit + 1):
                if raw["type"] == "string":
                    yield "x" * max(0, size)
                elif raw["type"] == "array":
                    inner = [
                        one
                        for one in candidates(raw["items"], raw["items"])
                        if fits(raw["items"], one)
                    ]
                    yield inner[:1] * max(0, size)
                else:
                    yield size


def unique(values: list[Any]) -> list[Any]:
    return [*{repr(one): one for one in values}.values()]


def candidates(old: Raw, new: Raw, *, top: bool = False) -> list[Any]:
    """Values around the rules of both sides, some of them of no fitting type."""
    found: list[Any] = (
        [None] if top or old.get("nullable") or new.get("nullable") else []
    )
    for raw in (old, new):
        found += raw.get("enum", [])
        found += raw.get("openEnum", [])
        found += [raw["default"]] if "default" in raw else []
        kind = raw["type"]
        numbers_ = [raw[word] for word in ("minimum", "maximum") if word in raw]
        if kind in ("integer", "number"):
            found += [one + more for one in (*numbers_, 1) for more in (-1, 0, 1)]
            found += [2, 3, 4, 6, 12, 48] if "step" in raw else [50]
            found += [0.5] if kind == "number" else []
        elif kind == "string":
            found += ["", "a", "aa", "b", "ab", "aaa", "q", "bbbb", "x" * 9]
            found += ["x" * size for size in sizes_around(raw, "Length")]
        elif kind == "boolean":
            found += [True, False]
        elif kind == "array":
            found += [*lists(old, new)]
        elif kind == "object":
            found += [*objects(old, new)]
    return unique(found)


def lists(old: Raw, new: Raw) -> Iterator[Any]:
    sides = [raw["items"] for raw in (old, new) if raw["type"] == "array"]
    inner = candidates(sides[0], sides[-1])
    sizes = {max(1, raw.get("minItems", 1)) for raw in (old, new)}
    yield from ([one] * size for one in inner for size in sizes)
    able = [one for one in inner if all(fits(side, one) for side in sides)] or inner
    sizes = {0, 2, *(size for raw in (old, new) for size in sizes_around(raw, "Items"))}
    yield from ([able[0]] * size for size in sorted(sizes))


def sizes_around(raw: Raw, noun: str) -> list[int]:
    ends_ = [raw[f"{end}{noun}"] for end in ("min", "max") if f"{end}{noun}" in raw]
    return [max(0, end + more) for end in ends_ for more in (-1, 0, 1)]


def objects(old: Raw, new: Raw) -> Iterator[Any]:
    sides = [raw["properties"] for raw in (old, new) if raw["type"] == "object"]
    names = [*dict.fromkeys((*sides[0], *sides[-1]))]
    choices = []
    for name in names:
        known = [side[name] for side in sides if name in side]
        choices.append([ABSENT, *candidates(known[0], known[-1])])
    for values in product(*choices):
        yield {
            name: one
            for name, one in zip(names, values, strict=True)
            if one is not ABSENT
        }


# -- what a raw spec says of a body -----------------------------------------------------------------

TYPES: Mapping[str, Callable[[Any], bool]] = {
    "integer": lambda given: type(given) is int,
    "number": lambda given: type(given) in (int, float),
    "string": lambda given: isinstance(given, str),
    "boolean": lambda given: isinstance(given, bool),
    "array": lambda given: isinstance(given, list),
    "object": lambda given: isinstance(given, dict),
}


def fits(raw: Raw, given: Any) -> bool:
    """Whether a value satisfies its own rules."""
    if given is None:
        return bool(raw.get("nullable"))
    if not TYPES[raw["type"]](given):
        return False
    if "enum" in raw and not among(given, raw["enum"]):
        return False
    if isinstance(given, list):
        return within(raw, "Items", len(given)) and all(
            fits(raw["items"], one) for one in given
        )
    if isinstance(given, dict):
        return members_fit(raw["properties"], given)
    if isinstance(given, str):
        pattern = raw.get("pattern")
        matched = pattern is None or re.search(pattern.replace("$", r"\Z"), given)
        return within(raw, "Length", len(given)) and bool(matched)
    if isinstance(given, bool):
        return True
    return within(raw, "imum", given) and (not binds(raw) or given % raw["step"] == 0)


def binds(raw: Raw) -> bool:
    """Whether all values are multiples of a step: one that counts from another number only warns."""
    return "step" in raw and raw.get("minimum", 0) % raw["step"] == 0


def within(raw: Raw, noun: str, size: Any) -> bool:
    low, high = raw.get(f"min{noun}"), raw.get(f"max{noun}")
    return (low is None or low <= size) and (high is None or size <= high)


def members_fit(known: Mapping[str, Raw], given: Body) -> bool:
    return all(name in known for name in given) and all(
        fits(raw, given[name]) if name in given else not raw.get("required")
        for name, raw in known.items()
    )


def among(given: Any, values: list[Any]) -> bool:
    return any(
        given == one and isinstance(given, bool) == isinstance(one, bool)
        for one in values
    )


def accepts(spec: Raw, body: Body) -> bool:
    """Whether a body satisfies a spec."""
    return members_fit(spec["parameters"], body) and all(
        holds(spec, condition, body) for condition in spec["conditions"]
    )


def holds(spec: Raw, condition: Raw, body: Body) -> bool:
    names = [
        name for word, part in condition.items() if word != "says" for name in part
    ]
    outer = next((name.split("/")[1] for name in names if "/items/" in name), None)
    items = [None] if outer is None else [*range(len(body.get(outer) or ()))]
    known = named(spec)

    def get(name: str, item: int | None) -> Any:
        if not name.startswith("/"):
            return body.get(name, ABSENT)
        first, *_, last = name.split("/")[1:]
        holder = body.get(first)
        if "/items/" in name and isinstance(holder, list) and item is not None:
            holder = holder[item]
        return holder.get(last, ABSENT) if isinstance(holder, dict) else ABSENT

    return all(
        holds_at(condition, {name: get(name, item) for name in names}, known)
        for item in items
    )


def holds_at(condition: Raw, given: Raw, known: Mapping[str, Raw]) -> bool:
    for word in ("atLeastOne", "exactlyOne"):
        if word in condition:
            count = sum(given[name] is not ABSENT for name in condition[word])
            return count == 1 or (count > 1 and word == "atLeastOne")
    for name, test_ in condition["when"].items():
        if not passes(test_, given[name], known[name].get("default", ABSENT)):
            return True
    for name, values in condition.get("allow", {}).items():
        if given[name] is not ABSENT and not among(given[name], values):
            return False
    for word in LIMITS:
        for name, limit in condition.get(word, {}).items():
            one = given[name]
            if one is ABSENT or not TYPES[known[name]["type"]](one):
                continue
            size = len(one) if isinstance(one, (str, list)) else one
            if size < limit if word.startswith("min") else size > limit:
                return False
    if any(given[name] is ABSENT for name in condition.get("require", ())):
        return False
    return not any(given[name] is not ABSENT for name in condition.get("exclude", ()))


def passes(test_: Any, given: Any, default: Any) -> bool:
    if isinstance(test_, dict) and "given" in test_:
        return (given is not ABSENT) is test_["given"]
    if given is ABSENT:
        given = default
    if given is ABSENT:
        return False
    if isinstance(test_, dict):
        return not among(given, test_["not"])
    return among(given, test_ if isinstance(test_, list) else [test_])
