"""Says of a name that a module does not have which one was probably meant."""

from __future__ import annotations

from collections.abc import Collection

from videotasks._values.nearest import closest


def no_name(module: str, name: str, known: Collection[str]) -> AttributeError:
    """What is raised for a name that a module does not have.

    Args:
        module: Name of the module.
        name: What it was asked for.
        known: What it offers.
    """
    text = f"module {module!r} has no attribute {name!r}"
    if not name.startswith("_"):  # else Python or one of its tools has asked
        near = closest(name, known)
        text += f"; did you mean {near!r}?" if near else ""
    # With a name, but without an object, Python's own suggestion stays away.
    return AttributeError(text, name=name)
