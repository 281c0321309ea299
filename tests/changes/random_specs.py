"""Makes pairs of small raw specs that differ in a few edits."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from .raw_bodies import candidates
from .raw_rules import LIMITS, Raw, fits, named

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
    found = {"type": "object", "name": "Thing", "properties": members}
    return {**found, "additionalProperties": True} if random.random() < 0.3 else found


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


def flipped(random: Random, spec: Raw) -> None:
    raw = random.choice([*named(spec).values()])
    word = random.choice(("required", "nullable"))
    raw[word] = not raw.get(word, False)


def another_member(random: Random, spec: Raw) -> None:
    """An object has a member more, or one less, or is opened or closed."""
    able = [raw.get("items", raw) for raw in spec["parameters"].values()]
    able = [raw for raw in able if "properties" in raw]
    if not able:
        return
    raw = random.choice(able)
    word = random.choice(("more", "open"))
    if word == "more":
        raw["properties"].setdefault("b", value(random, 1))
    else:
        raw["additionalProperties"] = not raw.get("additionalProperties", False)


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
    another_member,
    another_member,
    removed,
    more_conditions,
    more_conditions,
    fewer_conditions,
    other_condition,
    other_condition,
]
