"""Makes every vector of one body: each value in the smallest body that is right but for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.emit.vectors import conditions
from generator.emit.vectors.mended import as_if_left_out, mended
from generator.emit.vectors.tried import Frame, Framed, tried
from generator.emit.vectors.values import missing, unknown
from generator.emit.vectors.vector import BASE, VALID, Vector, pointer_of
from generator.frozen import dataclass
from generator.language.conditions import broken, plain
from generator.language.model import Condition, Endpoint, Json, Value
from generator.language.paths import steps_of
from generator.language.pointers import escaped
from generator.language.samples import sample
from generator.language.satisfy import Members, satisfy
from generator.text.json_text import one_line


@dataclass(frozen=True, slots=True)
class Body:
    """A request or a response: its shape, what holds between its members, and whole examples."""

    shape: Value
    conditions: tuple[Condition, ...]
    """Plain ones, each of which demands something of one parameter beside others."""
    examples: tuple[Mapping[str, Json], ...]

    @property
    def title(self) -> str:
        """The title of its schema."""
        assert self.shape.type_name is not None
        return self.shape.type_name


def bodies_of(endpoint: Endpoint) -> tuple[Body, Body]:
    """The request and the response of an endpoint."""
    conditions = tuple(part for whole in endpoint.conditions for part in plain(whole))
    request = Body(endpoint.request, conditions, endpoint.examples)
    return request, Body(endpoint.response, (), ())


def result_body(result: Value) -> Body:
    """The result of a task."""
    return Body(
        result,
        (),
        tuple(example for example in result.examples if isinstance(example, dict)),
    )


def vectors(body: Body) -> Iterator[Vector | Framed]:
    """Every vector of a body, the base first; what they try may come twice."""
    yield from bases(body)
    others_than_object: tuple[Json, ...] = (None, True, 3, "text", [])
    for wrong in others_than_object:
        yield Vector(f"{one_line(wrong)} for an object", wrong, "type")
    right = least(body)
    yield from unknown(body.shape, right)
    for member in body.shape.properties:
        yield from _member(body, member.name, member.value, right)
    yield from conditions.vectors(body.shape, body.conditions, right)


def bases(body: Body) -> Iterator[Vector]:
    """Whole right bodies, the base first."""
    whole, needed = _members(body)
    return _bases(body, needed, whole)


def least(body: Body) -> Members:
    """The smallest right body, as far as one is found."""
    needed = _members(body)[1]
    right = satisfy(body.shape, body.conditions, needed, frozenset())
    return dict(body.examples[0]) if right is None else right


def _members(body: Body) -> tuple[dict[str, Json], dict[str, Json]]:
    """Samples of every member, and of the required ones."""
    whole = {member.name: sample(member.value) for member in body.shape.properties}
    needed = {
        member.name: whole[member.name]
        for member in body.shape.properties
        if member.value.required
    }
    return whole, needed


def _bases(
    body: Body, needed: dict[str, Json], whole: dict[str, Json]
) -> Iterator[Vector]:
    for index, example in enumerate(body.examples):
        word = BASE if index == 0 else VALID
        yield Vector(f"whole example {index + 1}", dict(example), word)
    every = satisfy(body.shape, body.conditions, whole, frozenset())
    if every is not None:
        words = "every member" if every == whole else "most members"
        yield Vector(words, every, VALID if body.examples else BASE)
    least = satisfy(body.shape, body.conditions, needed, frozenset())
    if least is not None:
        yield Vector("the required members", least)


def _member(
    body: Body, name: str, value: Value, right: dict[str, Json]
) -> Iterator[Vector | Framed]:
    """One parameter, around each of its rules."""
    fixed = frozenset({name})
    around = next(
        (
            found
            for start in (right, *body.examples)
            for chosen in _choices(body, name, value, start)
            if (
                found := satisfy(
                    body.shape, body.conditions, {**start, name: chosen}, fixed
                )
            )
            is not None
        ),
        None,
    )
    if around is None:  # no right body has it, which only what is wrong can show
        around = {**right, name: sample(value)}
    if value.required:
        yield missing(value, name, around)
    frame = Frame.of(around, name)
    if _is_free(name, body.conditions, around):
        yield Framed(frame, tried(value))
        return
    about = (body.shape, body.conditions)
    for one in tried(value):
        vector = one.vector
        data = {**around, name: vector.data}
        breach = next(broken(body.conditions, data), None)
        at = (name, *steps_of(vector.pointer, vector.data))
        whole = None if breach is None else mended(*about, data, at)
        if breach is not None and one.is_valid and not vector.kind:
            # Of another kind nobody knows which of the two somebody says first.
            place = f" at /{escaped(name)}{vector.pointer}" if vector.pointer else ""
            words = f"{vector.words}{place}; {breach.condition.says}"
            yield Vector(words, data, breach.keyword, pointer_of(breach))
        if whole is not None:
            yield vector.below(name, whole)
        elif breach is None or not one.is_valid:
            yield Framed(frame, (one,))
        rest = as_if_left_out(*about, data, at) if vector.keyword == "type" else None
        if rest is not None:
            words = f"{vector.words}, beside what must be there without it"
            yield vector._replace(words=words).below(name, rest)


def _is_free(
    name: str, conditions: tuple[Condition, ...], around: Mapping[str, Json]
) -> bool:
    """Whether a right body that has a member stays right by the conditions whatever stands there."""
    named = (
        any(condition.path(one)[0] == name for one in condition.named)
        for condition in conditions
    )
    return not any(named) and not any(broken(conditions, around))


def _choices(
    body: Body, name: str, value: Value, start: Mapping[str, Json]
) -> Iterator[Json]:
    whole = sample(value)
    yield whole
    if any(condition.paths for condition in body.conditions):
        # What is in it may be what breaks a condition.
        found = satisfy(
            body.shape, body.conditions, {**start, name: whole}, frozenset()
        )
        if found is not None and name in found:
            yield found[name]
    yield from value.enum or ()
    if value.type == "boolean":
        yield True
