"""Makes options of an endpoint's parameters, and a body of what was typed for them."""

from __future__ import annotations

import json
import re
import sys
from argparse import BooleanOptionalAction, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from videotasks._values.kinds import as_array, as_object, is_object
from videotasks._values.strikes import struck
from videotasks.cli._command import Parser, wrong_option
from videotasks.cli._known import default_of

_TYPES: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


class Given(NamedTuple):
    """One option, and where in the body its value belongs."""

    dest: str
    path: tuple[str | int, ...]
    parameter: dict[str, Any]


def add_parameters(
    parser: Parser, parameters: Sequence[dict[str, Any]], words: Sequence[str]
) -> None:
    """Adds an option for each parameter.

    Args:
        parser: To which they are added.
        parameters: What is known of them.
        words: What was typed: it tells which items of a list of objects there are.
    """
    group = parser.add_argument_group("parameters of the endpoint")
    names = {one["option"] for one in parameters}
    places: list[Given] = []
    for parameter in parameters:
        for option, path in _each(parameter, words):
            dest = f"parameter{len(places)}"
            places.append(Given(dest, path, parameter))
            _add(group, option, dest, parameter, names)
    parser.set_defaults(places=places)
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a parameter that no page lists, as JSON or as a text; may be repeated",
    )
    parser.add_argument(
        "--body",
        metavar="FILE",
        help="a JSON object, - for standard input; options are laid over it; no file that it names is read",
    )


def _each(
    parameter: dict[str, Any], words: Sequence[str]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The option as it was typed, once for each item; as help shows it where nothing was typed."""
    option, path = parameter["option"], parameter["path"]
    if None not in path:
        yield option, tuple(path)
        return
    pattern = re.escape(option.replace("_", "-")).replace(r"\.N", r"\.([0-9]{1,4})")
    pattern = pattern.replace(r"\-\-", "--(?:no-)?", 1)
    if parameter.get("repeated") and pattern.endswith("s"):
        pattern += "?"
    typed = (one.partition("=")[0].replace("_", "-") for one in words)
    found = {match.groups() for one in typed if (match := re.fullmatch(pattern, one))}
    for numbers in sorted(found, key=lambda one: [*map(int, one)]):
        left = iter(numbers)
        steps = [int(next(left)) if step is None else step for step in path]
        shown = option
        for number in numbers:
            shown = shown.replace(".N", f".{number}", 1)
        yield shown, tuple(steps)
    if not found:
        yield option, tuple(path)


def _add(
    group: Any, option: str, dest: str, parameter: dict[str, Any], names: set[str]
) -> None:
    spellings = [option]
    spellings += [option.replace("-", "_").replace("__", "--", 1)]
    single = option.removesuffix("s")
    if parameter.get("repeated") and single not in names:
        spellings.append(single)  # `--image cat.png --image dog.png`
    spellings = [*dict.fromkeys(spellings)]
    types = parameter["types"]
    words = [parameter.get(name, "") for name in ("meaning", "allowed")]
    words += default_of(parameter)
    if parameter.get("required"):
        words.insert(0, "Required.")
    about = " ".join(filter(None, words)).replace("%", "%%")
    if types == ["boolean"]:
        group.add_argument(
            *spellings, dest=dest, action=BooleanOptionalAction, help=about
        )
        return
    group.add_argument(
        *spellings,
        dest=dest,
        action="append" if parameter.get("repeated") else "store",
        metavar="FILE|URL" if "files" in parameter else _metavar(types),
        help=about,
    )


def _metavar(types: Sequence[str]) -> str:
    first = types[0]
    return {"string": "TEXT", "integer": "N", "number": "N"}.get(first, "JSON")


def members_of(options: Namespace) -> dict[str, Any]:
    """What the options say of the body: texts are as they were typed, also where they are names of files.

    Raises:
        ConfigurationError: They say nothing that a body could hold.
    """
    body: dict[str, Any] = {}
    for one in options.places:
        given = vars(options)[one.dest]
        if given is None:
            continue
        if None in one.path:
            name = one.parameter["option"].removeprefix("--")
            raise wrong_option(name, "needs a number in place of N, counted from 0")
        types = one.parameter["types"]
        if one.parameter.get("repeated"):
            value: Any = _items(given, types)
        else:
            value = given if isinstance(given, bool) else _value(given, types)
        _put(body, one.path, value)
    for text in options.set:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise wrong_option("set", f"must be such as cfg_scale=0.5, not {text!r}")
        body[name] = _value(value, ["any"])
    return {name: _listed(value) for name, value in body.items()}


def _items(given: Sequence[str], types: Sequence[str]) -> list[Any]:
    if len(given) == 1 and given[0].lstrip().startswith("["):
        whole = as_array(_value(given[0], ["array"]))
        if whole is not None:
            return [*whole]
    return [_value(one, types) for one in given]


def _value(text: str, types: Sequence[str]) -> Any:
    """What a text means where one of some types is wanted; else the text, of which the check tells what is wrong."""
    if list(types) == ["string"]:
        return text
    try:
        found = json.loads(text)
    except ValueError as error:
        if struck(error):
            raise
        return text
    if "any" in types:
        return found
    wanted = tuple(kind for name in types for kind in _TYPES.get(name, ()))
    if isinstance(found, bool) and bool not in wanted:
        return text
    return found if isinstance(found, wanted) else text


def _put(body: dict[Any, Any], path: Sequence[str | int], value: Any) -> None:
    """Puts a value into a body, in which lists are objects by number as yet."""
    at = body
    for step in path[:-1]:
        inner = _within(at, step)
        if inner is None:
            name = ".".join(map(str, path))
            raise wrong_option(name.replace("_", "-"), "lies in what is no object")
        at = inner
    at[path[-1]] = value


def _within(body: dict[Any, Any], step: str | int) -> dict[Any, Any] | None:
    """The object at a step, made if there is nothing; None if something else is there."""
    if step not in body:
        body[step] = {}
    items = as_array(body[step])
    if items is not None:  # a list that was typed as JSON
        body[step] = dict(enumerate(items))
    found: object = body[step]
    return found if is_object(found) else None


def _listed(value: Any) -> Any:
    """The same with lists for what is numbered."""
    members = as_object(value)
    if members is None:
        return value
    inner: dict[Any, Any] = {key: _listed(one) for key, one in members.items()}
    if inner and all(isinstance(key, int) for key in inner):
        return [inner[key] for key in sorted(inner)]
    return inner


def body_in(name: str) -> dict[str, Any]:
    """The whole body of a file, or of standard input.

    Raises:
        ConfigurationError: It cannot be read, or is not a JSON object.
    """
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
        found = json.loads(text)
    except OSError as error:
        if struck(error):
            raise
        raise wrong_option("body", f"{name}: {error.strerror}") from None
    except ValueError as error:
        if struck(error):
            raise
        raise wrong_option("body", f"{name} is not JSON: {error}") from None
    if not is_object(found):
        raise wrong_option("body", f"{name} must be a JSON object")
    return found


def laid_over(body: dict[str, Any], members: dict[str, Any]) -> dict[str, Any]:
    """A body with other members, objects within it likewise."""
    merged = dict(body)
    for name, value in members.items():
        before = merged.get(name)
        if is_object(before) and is_object(value):
            merged[name] = laid_over(before, value)
        else:
            merged[name] = value
    return merged
