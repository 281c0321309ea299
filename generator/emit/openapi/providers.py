"""Makes an endpoint's bodies as one provider has them: held to the rules of its page, under its names of parameters."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit.json_schema.conditions import forbidden
from generator.emit.json_schema.schemas import Root
from generator.frozen import replace
from generator.language.conditions import broken
from generator.language.conformance import violations
from generator.language.deviations import at_provider, binding_at
from generator.language.model import Condition, Endpoint, Json, Member, Value
from generator.language.pointers import unescaped
from generator.language.samples import sample


def roots_at(
    endpoint: Endpoint, provider: str, usual: tuple[Root, ...]
) -> tuple[Root, ...]:
    """An endpoint's bodies at one provider.

    Args:
        endpoint: The endpoint.
        provider: Id of the provider.
        usual: Its request and its response by the common rules; the same comes back where
            the provider's page says nothing else.
    """
    binding = binding_at(endpoint.deviations, provider)
    own = tuple(
        condition
        for condition in endpoint.provider_conditions
        if condition.provider == provider
    )
    if not (binding or own):
        return usual
    named = [deviation for deviation in binding if deviation.keyword == "name"]
    names = {
        unescaped(deviation.pointer[1:]): str(deviation.value) for deviation in named
    }
    common = at_provider(endpoint.request, named)
    body = _with_own_types(at_provider(endpoint.request, binding), common)
    every = (*endpoint.conditions, *own)
    conditions = tuple(_renamed(one, names) for one in every)
    examples = (
        _under(names, example)
        for example in endpoint.examples
        if not any(broken(own, example))
    )
    fitting = tuple(one for one in examples if not any(violations(body, one)))
    request, *others = usual
    request = replace(
        request,
        body=body,
        examples=fitting or (sample(body),),
        # By the common values: a condition names those that it forbids.
        rules=forbidden(replace(endpoint, request=common, conditions=conditions)),
    )
    return (request, *others)


def _under(names: Mapping[str, str], example: Mapping[str, Json]) -> Json:
    return {names.get(name, name): value for name, value in example.items()}


def _renamed(condition: Condition, names: Mapping[str, str]) -> Condition:
    paths = {}
    for name in condition.named:
        first, *others = condition.path(name)
        assert first is not None  # the body itself is not a list
        paths[name] = (names.get(first, first), *others)
    return replace(condition, paths=paths)


def _with_own_types(body: Value, common: Value, title: str = "") -> Value:
    """A body whose objects have names of their own where they are not what other endpoints have under theirs."""
    if replace(body, required=common.required) == common:
        return body  # whether it must be there belongs to its place
    items = body.items
    if items is not None and common.items is not None:
        items = _with_own_types(items, common.items, title or str(body.type_name))
    return replace(
        body,
        type_name=f"{title}{body.type_name}" if body.type_name else None,
        items=items,
        properties=tuple(
            Member(
                member.name,
                _with_own_types(
                    member.value, other.value, title or str(body.type_name)
                ),
            )
            for member, other in zip(body.properties, common.properties, strict=True)
        ),
    )
