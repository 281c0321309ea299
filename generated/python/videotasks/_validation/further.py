# Copied from generator/templates/python/videotasks/_validation/further.py: edit that file, then run `make generate`.
"""Adds parameters that no page lists to a body that is open to them."""

from __future__ import annotations

from videotasks._values.copies import DEEPEST, to_plain
from videotasks._values.kinds import SIMPLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from videotasks._values.types import Members


def with_further(
    body: Members,
    further: Mapping[str, object] | None,
    parameters: Mapping[str, object],
    options: Collection[str] = (),
) -> Members:
    """A body with further parameters, which are put into it; None leaves one out.

    Args:
        body: What is given of the listed parameters, in a dict that nobody else has.
        further: Those that are given in a mapping.
        parameters: Those that are given as keywords.
        options: The other arguments of the call: a keyword that is nearly one of them warns.

    Raises:
        ConfigurationError: One is given twice, or `further` is no mapping from names.
    """
    if further is not None:
        from videotasks._validation.reading import members_of

        _add(body, members_of(further, "further"))
    _add(body, parameters)
    if options and parameters:
        _warn_of_options(parameters, ("further", *options))
    return body


def _add(body: Members, more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if value is None:
            continue
        if body.get(name) is not None:
            from videotasks._exceptions import wrong

            raise wrong("further", f"has {name!r}, which is given as an argument, too")
        body[name] = value


def _warn_of_options(
    parameters: Mapping[str, object], options: Collection[str]
) -> None:
    from videotasks._values.nearest import misspelled

    for name in parameters:
        meant = misspelled(name, options)
        if meant is not None:
            from videotasks._exceptions import MisspelledNameWarning
            from videotasks._platform.notices import warn_caller

            text = f"{name!r} is sent as a parameter, as the call has no such option; did you mean {meant!r}?"
            warn_caller(text, MisspelledNameWarning)


def own_further(body: Members, known: Collection[str], depth: int = 0) -> None:
    """Copies what further parameters hold: whoever has it could change it.

    Args:
        body: An object that may have members besides those that are known.
        known: Their names.
        depth: In how many others those members are.

    Raises:
        UnreadableError: Something in it cannot be copied.
    """
    for name, value in body.items():
        if name not in known and value.__class__ not in SIMPLE:
            body[name] = to_plain(value, depth)


def is_of_json(value: Any, depth: int = 0) -> bool:
    """Whether a value is surely JSON as it stands: there is no file in it, nor an object of a caller."""
    kind = value.__class__
    if kind in SIMPLE:
        return True
    if kind is dict:
        value = [*value.values()]
    elif kind is not list:
        return False
    return depth < DEEPEST and all(is_of_json(one, depth + 1) for one in value)
