# Copied from generator/templates/python/videotasks/_request.py: edit that file, then run `make generate`.
"""The base of every generated request: an immutable body that was checked when it was built."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from videotasks._media import shorten
from videotasks._problems import Problems, as_array, as_object

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform

    from videotasks._problems import Problem
else:

    def dataclass_transform(**_: object) -> object:
        """Tells checkers alone that the annotated attributes cannot be set."""
        return lambda cls: cls


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Request:
    """A request body. Building one checks every documented rule; see `ValidationError`.

    Attributes:
        endpoint: `family.operation`.
        path: Path of the endpoint's URL.
        source: URL of the documentation page.
    """

    __slots__ = ("_body",)
    _body: Mapping[str, Any]

    endpoint: ClassVar[str]
    path: ClassVar[str]
    source: ClassVar[str]
    _sources: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer (`/subjects/items/videos`) -> page, for what only some pages state."""
    _disputes: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer and rule (`/duration required`) -> what holds where the sources disagree."""
    _names: ClassVar[Collection[str]] = ()
    """Names of the parameters on the wire, in the order of the page."""
    _wire: ClassVar[Mapping[str, str]] = {}
    """Attribute -> name on the wire, where the two differ."""

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        raise NotImplementedError(f"{cls.__name__} is not a request of an endpoint")

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        """Reports limits that no page of the platform states; there are none unless a subclass has some."""

    def _build(self, arguments: Mapping[str, object]) -> None:
        """Called by the generated `__init__`: None means left out; what is left is checked."""
        given = {name: one for name, one in arguments.items() if one is not None}
        self._fill(given)
        self._refuse()
        self._warn()

    def _fill(self, members: Mapping[str, object]) -> None:
        copy = {name: thaw(value) for name, value in members.items()}
        object.__setattr__(self, "_body", copy)

    def _refuse(self) -> None:
        problems = self.problems_of(self._body)
        if problems:
            from videotasks._exceptions import ValidationError

            raise ValidationError(type(self).__name__, problems)

    def _warn(self) -> None:
        """Warns of what exceeds a limit that is only inferred."""
        out = Problems(self.source, self._sources, {})
        self._advise(self._body, "", out)
        if out.found:
            from videotasks._exceptions import InferredLimitWarning, NoEffectWarning
            from videotasks._notices import warn_caller

            for problem in out.found:
                moot = problem.rule == "noEffect"
                category = NoEffectWarning if moot else InferredLimitWarning
                warn_caller(f"{self.endpoint}: {problem}", category)

    @classmethod
    def from_dict(cls, body: Mapping[str, object]) -> Self:
        """Reads a request body. Nothing is filled in: the body must be complete as it stands.

        Raises:
            ValidationError: The body breaks documented rules; all of them are listed.
            ConfigurationError: It is no mapping whose keys are texts.
        """
        request = cls.construct(**_members(body))
        request._refuse()
        request._warn()
        return request

    @classmethod
    def construct(cls, /, **members: object) -> Self:
        """Takes the members of a body as they are, unchecked and under their names on the wire.

        For values that the platform takes and the documentation does not know yet.
        """
        request = cls.__new__(cls)
        request._fill(members)
        return request

    @classmethod
    def problems_of(cls, body: Mapping[str, object]) -> list[Problem]:
        """Every documented rule that a body breaks; an empty list if it breaks none."""
        out = Problems(cls.source, cls._sources, cls._disputes)
        if isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            cls._check(body, "", out)
        else:
            out.type("", "object", body)
        return out.found

    def to_dict(self) -> dict[str, Any]:
        """The body as it is sent: a new dict of plain dicts, lists, strings, numbers and booleans."""
        return {name: thaw(value) for name, value in self._body.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Request):
            return NotImplemented
        return type(self) is type(other) and _canonical(self._body) == _canonical(
            other._body
        )

    def __hash__(self) -> int:
        return hash((type(self), _canonical(self._body)))

    def __repr__(self) -> str:
        members = ", ".join(
            f"{name}={_brief(value)}" for name, value in self._body.items()
        )
        return f"{type(self).__name__}({members})"

    # A checker knows the attributes by their annotations, and must refuse all others.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A parameter; None where the request does not send it."""
            wire = self._wire.get(name, name)
            if wire not in self._names or (
                wire == name and name in self._wire.values()
            ):
                raise AttributeError(f"{type(self).__name__} has no parameter {name!r}")
            return thaw(self._body.get(wire))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: build a new one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: build a new one")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.to_dict())


def _restore(kind: type[Request], body: dict[str, Any]) -> Request:
    return kind.construct(**body)


def _members(body: object) -> Mapping[str, object]:
    """The members of a body, which must be a mapping with names for keys."""
    members = as_object(body)
    if members is None:
        raise _wrong_body(f"must be a mapping, not {type(body).__name__}")
    for name in cast("Iterable[object]", members):
        if not isinstance(name, str):
            raise _wrong_body(f"has the key {name!r}: names are strings")
    return members


def _wrong_body(what: str) -> Exception:
    from videotasks._exceptions import wrong

    return wrong("body", what)


def thaw(value: object) -> Any:
    """A copy in plain JSON values: tuples become lists, mappings dicts; texts and numbers stay."""
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [thaw(item) for item in items]
    if members is not None:
        return {name: thaw(item) for name, item in members.items()}
    return value


def _canonical(body: Mapping[str, Any]) -> str:
    """The body as one text: the same for two bodies that are sent alike, whatever the order of their members."""
    return json.dumps(body, sort_keys=True, default=repr)


def _brief(value: object) -> str:
    if isinstance(value, str):
        short = shorten(value)
        return repr(str(short)) if len(short) <= 200 else f"{str(short[:200])!r}..."
    items, members = as_array(value), as_object(value)
    if items is not None:
        return f"[{', '.join(_brief(item) for item in items)}]"
    if members is not None:
        inner = (f"{name!r}: {_brief(item)}" for name, item in members.items())
        return f"{{{', '.join(inner)}}}"
    return repr(value)
