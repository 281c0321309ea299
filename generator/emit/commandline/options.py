"""Makes the options of `videotasks submit` of an endpoint's parameters, nested ones too."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping

from generator.frozen import dataclass
from generator.language.model import ABSENT, Endpoint, Json, Value, walk
from generator.language.pointers import unescaped

OWN = frozenset(
    {
        "body",
        "budget",
        "currency",
        "download",
        "dry-run",
        "help",
        "json",
        "overwrite",
        "parameter",
        "poll-interval",
        "price",
        "provider",
        "set",
        "timeout",
        "validation",
        "wait",
    }
)
"""Options of the command itself: a parameter of one of these names is `--parameter.NAME`."""

Path = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One parameter on the command line."""

    name: str
    """Such as `--aspect-ratio`, or `--subjects.N.images`, where N counts the items from 0."""
    path: Path
    """The steps to the parameter in a body; None for each item of a list of objects."""
    types: tuple[str, ...]
    """Of the value, or of an item where it may be given several times."""
    repeated: bool
    value: Value


def options_of(endpoint: Endpoint) -> list[Option]:
    """Every parameter, in the order of the spec; an object's members stand behind it."""
    return [
        _option(value)
        for value in walk(endpoint.request)
        if value.pointer and not value.pointer.endswith("/items")
    ]


def _option(value: Value) -> Option:
    steps = value.pointer.split("/")[1:]
    path = tuple(
        None if step == "items" and at else unescaped(step)
        for at, step in enumerate(steps)
    )
    items = value.items
    repeated = value.type == "array" and items is not None and items.type != "object"
    of = items if repeated and items is not None else value
    return Option(option_name(path), path, of.types or (of.type,), repeated, value)


def option_name(path: Path) -> str:
    """The option of the parameter at a path."""
    text = ".".join("N" if step is None else step for step in path).replace("_", "-")
    return f"--parameter.{text}" if text in OWN else f"--{text}"


def closed_values(option: Option) -> list[str]:
    """The values of a closed list, as they are typed; none: any."""
    value = option.value
    of = value.items if option.repeated and value.items is not None else value
    return [_typed(one) for one in of.enum or ()]


def example_of(endpoint: Endpoint) -> str | None:
    """What to type for the first example of the spec; None if it has none."""
    if not endpoint.examples:
        return None
    known = {option.path: option for option in options_of(endpoint)}
    words = ["videotasks", "submit", endpoint.id]
    words += _words(dict(endpoint.examples[0]), (), (), known)
    return shlex.join(words)


def _words(
    body: Mapping[str, Json], path: Path, typed: Path, known: Mapping[Path, Option]
) -> Iterator[str]:
    for name, value in body.items():
        inner, shown = (*path, name), (*typed, name)
        option = known.get(inner)
        # An option takes `null` for a text.
        if option is None or (not path and _has_null(value)):
            yield from ("--set", f"{name}={_typed(value)}")
        elif isinstance(value, dict) and option.value.properties:
            yield from _words(value, inner, shown, known)
        elif isinstance(value, list) and option.repeated:
            for one in value:
                yield from (option_name(shown), _typed(one))
        elif isinstance(value, list):
            for at, one in enumerate(value):
                if isinstance(one, dict):
                    place = (*shown, str(at))
                    yield from _words(one, (*inner, None), place, known)
        elif isinstance(value, bool) and "boolean" in option.types:
            dashed = option_name(shown)
            yield dashed if value else f"--no-{dashed.removeprefix('--')}"
        else:
            yield from (option_name(shown), _typed(value))


def _has_null(value: Json) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(_has_null, value.values() if isinstance(value, dict) else value))
    return value is None


def _typed(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def default_of(option: Option) -> dict[str, Json]:
    """The default as a member of what is said of the option, if there is one."""
    default = option.value.default
    return {} if default is ABSENT else {"default": default}
