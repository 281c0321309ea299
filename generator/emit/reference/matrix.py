"""Makes the rows of the matrix of all endpoints: what each can do, what goes in, who serves it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import Api, Endpoint, Value, find, walk
from generator.text.markdown import cell, name


def row(endpoint: Endpoint, _api: Api) -> tuple[str, ...]:
    """What an endpoint can do and who serves it."""
    return (
        f"[{cell(endpoint.id)}]({endpoint.family}/{endpoint.operation}.md)",
        _values(endpoint, "/duration", "s"),
        _values(endpoint, "/resolution"),
        _values(endpoint, "/aspect_ratio"),
        ", ".join(_inputs(endpoint)),
        _audio(endpoint),
        ", ".join(
            f"~~{listing.provider}~~" if listing.retirement else listing.provider
            for listing in endpoint.listings
        ),
    )


def _values(endpoint: Endpoint, pointer: str, unit: str = "") -> str:
    """What a parameter may be, in few words; a nested one of that name counts for each item."""
    value = find(endpoint.request, pointer)
    if value is not None:
        depends = any(
            pointer[1:] in condition.allow for condition in endpoint.conditions
        )
        return f"{_range(value)} {unit}".strip() + (" \\*" if depends else "")
    nested = [
        value for value in walk(endpoint.request) if value.pointer.endswith(pointer)
    ]
    return f"{_range(nested[0])} {unit} each".replace("  ", " ") if nested else ""


def _range(value: Value) -> str:
    if value.enum is not None:
        numbers = [entry for entry in value.enum if isinstance(entry, int)]
        if len(numbers) == len(value.enum) > 2 and numbers == list(
            range(numbers[0], numbers[-1] + 1)
        ):
            return f"{numbers[0]}-{numbers[-1]}"
        return ", ".join(str(entry) for entry in value.enum)
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
        # A watermark and a sound of one's own are not inputs of the model.
        if is_media and last not in ("wm_url", "audio"):
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


def _audio(endpoint: Endpoint) -> str:
    value = find(endpoint.request, "/audio")
    if value is None:
        return ""
    return "by URL" if value.type == "string" else "on or off"
