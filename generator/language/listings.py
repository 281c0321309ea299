"""Builds what providers say of an endpoint: where its page is, whether their index lists it, and why it is gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.language.located import Located
from generator.language.model import Listing, Retirement, Value
from generator.language.problem import Problem, expected
from generator.language.roles import KINDS, roles


def build(
    document: Located,
    api: Mapping[str, Any],
    request: Value,
    problems: list[Problem],
) -> tuple[Listing, ...]:
    """The listings of an endpoint's file, in its order; `request` is the body of its submit."""
    found = []
    for name, written in document.below("providers").members.items():
        raw: Any = written.data
        provider = api["providers"].get(name)
        if provider is None:
            what = f"{name!r} is not a provider{expected(name, api['providers'])}"
            problems.append(Problem(document.below("providers").key(name), what))
            continue
        slug = raw.get("slug") or str(document.data["path"]).rsplit("/", 1)[-1]
        page = raw.get("page") or provider["pages"].replace("{slug}", slug)
        gone = _retirement(written, name, api.get("retirements", {}), request, problems)
        found.append(
            Listing(
                provider=name,
                name=provider["name"],
                page=page,
                retirement=gone,
                listed=raw.get("listed"),
                note=raw.get("note"),
            )
        )
    return tuple(found)


def _retirement(
    node: Located,
    provider: str,
    known: Mapping[str, Any],
    request: Value,
    problems: list[Problem],
) -> Retirement | None:
    at = node.get("retirement")
    if at is None:
        return None
    stated = known.get(str(at.data))
    if stated is None or stated["provider"] != provider:
        names = [name for name, other in known.items() if other["provider"] == provider]
        what = (
            f"{at.data!r} is not a retirement of {provider}{expected(at.data, names)}"
        )
        problems.append(Problem(at.place, what))
        return None
    return Retirement(
        provider=provider,
        date=None if stated["date"] == "unknown" else stated["date"],
        observed=stated.get("observed"),
        replacement=stated.get("replacement"),
        replaced_by=_replaced_by(node, stated, request),
        source=stated["source"],
        inferred=stated.get("inferred"),
    )


def _replaced_by(
    node: Located, stated: Mapping[str, Any], request: Value
) -> tuple[str, ...]:
    """Those that a listing names; or of the notice's those of its operation, those that take the same, or all."""
    own: Any = node.data
    if "replacedBy" in own:
        return tuple(own["replacedBy"])
    named = tuple(stated.get("replacedBy", ()))
    operation = node.file.removesuffix(".yaml").rsplit("/", 1)[-1]
    inputs = roles(request).inputs if named else {}
    kinds = (f"{kind}_to_video" for kind in reversed(KINDS) if kind in inputs)
    for wanted in (operation, *kinds):
        found = tuple(id_ for id_ in named if id_.endswith(f".{wanted}"))
        if found:
            return found
    return named
