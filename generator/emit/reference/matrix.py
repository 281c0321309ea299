"""Makes the rows of the matrix of all endpoints: what each can do, what goes in."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.abilities import Abilities, abilities_of
from generator.language.model import Endpoint, Value, find, walk
from generator.language.paths import EACH, parameters
from generator.language.roles import file_kinds, is_mark
from generator.text.markdown import cell, name


def cells(endpoint: Endpoint) -> tuple[str, ...]:
    """Duration, resolution, aspect ratio, input and sound, in few words."""
    common, _ = abilities_of(endpoint)
    return (
        _duration(endpoint, common),
        _resolution(endpoint, common),
        _aspect_ratio(endpoint),
        ", ".join(_inputs(endpoint, common)),
        ", ".join(_sound(common)),
    )


def _duration(endpoint: Endpoint, known: Abilities) -> str:
    """Of the video, or of each of its parts where that is all that a parameter says."""
    each = parameters(endpoint.request)
    for parameter in known.parameters.get("durations", ()):
        depends = len({mode.durations for mode in known.modes}) > 1
        return f"{_range(each[parameter][1])} s{_star(depends)}"
    for path, value in each.values():
        if EACH in path and path[-1] == "duration":
            return f"{_range(value)} s each"
    return ""


def _resolution(endpoint: Endpoint, known: Abilities) -> str:
    each = parameters(endpoint.request)
    names = known.parameters.get("lines", ())
    depends = _star(len({mode.lines for mode in known.modes}) > 1)
    if len(names) > 1:
        lines = sorted({one for mode in known.modes for one in mode.lines})
        return f"{', '.join(map(str, lines))} lines{depends}"
    return "".join(f"{_range(each[one][1])}{depends}" for one in names)


def _star(depends: bool) -> str:
    return " \\*" if depends else ""


def _aspect_ratio(endpoint: Endpoint) -> str:
    value = aspect_ratio_of(endpoint)
    return "" if value is None else _range(value)


def aspect_ratio_of(endpoint: Endpoint) -> Value | None:
    """The parameter that says width to height of the video."""
    for value in walk(endpoint.request):
        if value.pointer.rpartition("/")[2] in ("aspect_ratio", "ratio"):
            return value
    return None


def _range(value: Value) -> str:
    if value.enum is not None:
        numbers = [entry for entry in value.enum if isinstance(entry, int)]
        if len(numbers) == len(value.enum) > 2 and numbers == list(
            range(numbers[0], numbers[-1] + 1)
        ):
            return f"{numbers[0]}-{numbers[-1]}"
        return ", ".join(cell(str(entry)) for entry in value.enum)
    if value.open_enum is not None:
        return f"{', '.join(cell(str(entry)) for entry in value.open_enum)}, ..."
    return f"{value.minimum}-{value.maximum}" if value.maximum is not None else "any"


def _inputs(endpoint: Endpoint, known: Abilities) -> Iterator[str]:
    """Text, images and videos that go in, with how many of each."""
    needs = [mode.inputs["text"] for mode in known.modes if "text" in mode.inputs]
    if needs:
        yield "text" if all(needs) else "text (optional)"
    arrays = {
        value.items.pointer: value
        for value in walk(endpoint.request)
        if value.items is not None
    }
    for value in walk(endpoint.request):
        if not {"image", "video"} & {*file_kinds(value)} or is_mark(value.pointer):
            continue
        array = arrays.get(value.pointer) or next(
            (
                array
                for at, array in arrays.items()
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


def _sound(known: Abilities) -> Iterator[str]:
    if "sound" in known.parameters:
        yield "on or off"
    if any("audio" in mode.inputs for mode in known.modes):
        yield "of one's own"
