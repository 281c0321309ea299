"""Reads the client's docstrings into plain values, of which the site's reference of the Python client is made.

Read is what a checker reads, the sources: nothing of the client is imported. Public is what a module has in `__all__`,
wherever it is defined, with all that it inherits.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import griffe

_PACKAGE: Final = "videotasks"
_ENDPOINTS: Final = f"{_PACKAGE}.endpoints."
MODULES: Final = ("catalog", "webhooks", "batch", "mock", "testing")
"""Public modules beside the package itself and the endpoints."""


def client_api(python: Path) -> list[dict[str, Any]]:
    """The public modules of the client below a folder, each with its names.

    The requests of a family, which the package has, too, are a module of their own: there are many of them.
    """
    package = griffe.load(
        _PACKAGE,
        search_paths=[python],
        docstring_parser="google",
        docstring_options={"warnings": False},
        allow_inspection=False,
    )
    assert isinstance(package, griffe.Module)
    own = [one for one in _public(package) if not one.path.startswith(_ENDPOINTS)]
    found = [_module(package, own)]
    for name in MODULES:
        if name in package.members:
            module = package[name]
            found.append(_module(module, _public(module)))
    endpoints = package["endpoints"]
    for name, family in sorted(endpoints.members.items()):
        if not name.startswith("_") and isinstance(family, griffe.Module):
            inner = [
                one
                for one in _public(package)
                if one.path.startswith(f"{family.path}.")
            ]
            found.append(_module(family, inner))
    return found


def _public(module: griffe.Module | griffe.Alias) -> list[griffe.Object]:
    """What a module offers, in the order of its `__all__`."""
    found = []
    for name in module.exports or ():
        member = module.members.get(str(name))
        if member is not None:
            found.append(_target(member))
    return found


def _target(member: griffe.Object | griffe.Alias) -> griffe.Object:
    return member.final_target if isinstance(member, griffe.Alias) else member


def _module(
    module: griffe.Module | griffe.Alias, public: list[griffe.Object]
) -> dict[str, Any]:
    summary, *sections = _sections(module)
    return {
        "name": module.path,
        "summary": summary,
        "sections": sections,
        "names": [_described(one) for one in public],
    }


def _described(one: griffe.Object, within: str = "") -> dict[str, Any]:
    """A class, function or value: what is called how, in the words of its docstring."""
    summary, *sections = _sections(one)
    anchor = f"{within}.{one.name}" if within else one.name
    said: dict[str, Any] = {
        "name": one.name,
        "anchor": anchor,
        "kind": _kind(one),
        "signature": _signature(one),
        "summary": summary,
        "sections": sections,
    }
    if isinstance(one, griffe.Class):
        said["bases"] = [str(base) for base in one.bases]
        said["members"] = [_described(inner, anchor) for inner in _members(one)]
    return said


def _members(one: griffe.Class) -> Iterator[griffe.Object]:
    """The public methods and attributes with a docstring, its own first, then those that it inherits."""
    attributes = {
        item.name
        for section in (one.docstring.parsed if one.docstring else ())
        if section.kind is griffe.DocstringSectionKind.attributes
        for item in section.value
    }
    known = {**one.members, **one.inherited_members}
    for name, member in known.items():
        target = _target(member)
        if name.startswith("_") or name in attributes or target.docstring is None:
            continue
        if isinstance(target, griffe.Function | griffe.Attribute):
            yield target


def _kind(one: griffe.Object) -> str:
    if isinstance(one, griffe.Function):
        return "async function" if "async" in one.labels else "function"
    if "property" in one.labels:
        return "property"
    return one.kind.value


def _signature(one: griffe.Object) -> str:
    """As it is written, but without `self` and in one line for each parameter where there are many."""
    if isinstance(one, griffe.Attribute):
        annotation = f": {one.annotation}" if one.annotation is not None else ""
        value = f" = {one.value}" if one.value is not None and not annotation else ""
        return f"{one.name}{annotation}{value}"
    if not isinstance(one, griffe.Class | griffe.Function):
        return one.name
    parts = list(_parameters(one.parameters))
    text = ", ".join(parts)
    if len(text) > 60:
        text = "\n" + "".join(f"    {part},\n" for part in parts)
    returns = one.returns if isinstance(one, griffe.Function) else None
    returned = "" if returns is None else f" -> {returns}"
    return f"{one.name}({text}){returned}"


def _parameters(parameters: griffe.Parameters) -> Iterator[str]:
    prefixes = {
        griffe.ParameterKind.var_positional: "*",
        griffe.ParameterKind.var_keyword: "**",
    }
    is_keyword_only = False
    for at, one in enumerate(parameters):
        if at == 0 and one.name in ("self", "cls"):
            continue
        if one.kind is griffe.ParameterKind.var_positional:
            is_keyword_only = True
        if one.kind is griffe.ParameterKind.keyword_only and not is_keyword_only:
            is_keyword_only = True
            yield "*"
        annotation = f": {one.annotation}" if one.annotation is not None else ""
        default = f" = {one.default}" if annotation else f"={one.default}"
        is_variable = one.kind in prefixes
        has_default = one.default is not None and not is_variable
        yield f"{prefixes.get(one.kind, '')}{one.name}{annotation}{default if has_default else ''}"


def _sections(one: griffe.Object | griffe.Alias) -> list[Any]:
    """The first paragraph, then the sections of a docstring: texts, and lists of names with what is said of them."""
    if one.docstring is None:
        return [""]
    first, found = "", list[dict[str, Any]]()
    for section in one.docstring.parsed:
        kind = section.kind.value
        if isinstance(section.value, str):
            text = section.value
            if not first:
                first, _, text = text.partition("\n\n")
            if text.strip():
                found.append({"kind": "text", "text": text})
        elif isinstance(section.value, list):
            items = [
                item if isinstance(item, tuple) else _item(item)
                for item in section.value
            ]
            found.append({"kind": kind, "items": items})
        else:  # a note or a warning
            title, text = section.title or kind, section.value.description
            found.append({"kind": "text", "text": f"**{title}:** {text}"})
    return [" ".join(first.split()), *found]


def _item(item: Any) -> dict[str, str]:
    """What is said of a parameter, an exception or what is returned."""
    annotation = getattr(item, "annotation", None)
    name = getattr(item, "name", "") or ("" if annotation is None else str(annotation))
    return {"name": name, "text": item.description}
