"""The base of every generated request: an immutable body that was checked when it was built."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from videotasks._validation.advice import warn_of_values
from videotasks._validation.ordinary import are_urls, need_no_making
from videotasks._validation.problems import Problems
from videotasks._values.kinds import as_array, as_object
from videotasks._values.lazy_text import LazyText
from videotasks._values.media_rule import MediaRule
from videotasks._values.plain import (
    UnreadableError,
    canonical,
    read,
    to_plain,
    written,
)
from videotasks._values.pointer import step
from videotasks._values.problem import Problem
from videotasks._values.public_name import name_publicly, new_object
from videotasks._values.show import shorten, shown
from videotasks._values.types import Self

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object) -> object:
        """Tells checkers alone that the annotated attributes cannot be set."""
        return lambda cls: cls


__all__ = ["Request"]


_LONGEST = 200
"""Characters of a text that `repr` shows."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Request:
    """A request body. Building one checks every documented rule; see `ValidationError`.

    Attributes:
        endpoint: `family.operation`.
        path: Path of the endpoint's URL.
        source: URL of the documentation page.
    """

    __slots__ = ("_body", "_plain")
    _body: Mapping[str, Any]
    _plain: bool
    """Whether its media are URLs that can be, so that there is nothing to look into."""

    endpoint: ClassVar[str]
    path: ClassVar[str]
    source: ClassVar[str]
    _sources: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer (`/subjects/items/videos`) -> page, for what only some pages state."""
    _disputes: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer and rule (`/duration required`) -> what holds where the sources disagree."""
    _media: ClassVar[Mapping[str, MediaRule]] = {}
    """Shape of a pointer (`/images/items`) -> what the media there must be."""
    _unstated: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer -> what it is (`prompt`, `seed`), where no page states a limit of it."""
    _names: ClassVar[Collection[str]] = ()
    """Names of the parameters on the wire, in the order of the page."""
    _wire: ClassVar[Mapping[str, str]] = {}
    """Attribute -> name on the wire, where the two differ."""

    def __init__(self) -> None:
        _reject_base(type(self))
        self._build({})

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
        self._reject(() if self._plain else self._accept())
        self._warn()

    def _accept(self) -> list[Problem]:
        """Makes media inputs of paths, bytes and the like; tells what cannot be one."""
        if self._plain or need_no_making(self._body, self._media):
            return []
        from videotasks._validation.inspection import accept

        found = accept(cast("dict[str, Any]", self._body), self._media)
        return [one._replace(source=self.source) for one in found]

    def _problems(self, before: Sequence[Problem] = ()) -> list[Problem]:
        """Every broken rule; of a place that is among those found before nothing more."""
        found = self._found(self._body, self._plain)
        if not before:
            return found
        places = {one.pointer for one in before}
        return [*before, *(one for one in found if one.pointer not in places)]

    @classmethod
    def _found(cls, body: Mapping[str, object], plain: bool) -> list[Problem]:
        """Every broken rule of the members of a body."""
        out = Problems(cls.source, cls._sources, cls._disputes)
        cls._check(body, "", out)
        if not plain:
            from videotasks._validation.inspection import inspect

            inspect(body, cls._media, out)
        return out.found

    def _fill(self, members: Mapping[str, object]) -> None:
        copy: dict[str, Any] = {}
        name = ""
        try:
            for name, value in members.items():
                copy[name] = to_plain(value)
        except UnreadableError as error:
            problem = Problem(step("", name), "type", None, str(error), None, "")
            self._raise([problem])
        object.__setattr__(self, "_body", copy)
        media = self._media
        object.__setattr__(self, "_plain", not media or are_urls(copy, media))

    def _reject(self, before: Sequence[Problem] = ()) -> None:
        self._raise(self._problems(before))

    def _raise(self, problems: Sequence[Problem]) -> None:
        if problems:
            from videotasks._exceptions import ValidationError

            raise ValidationError(type(self).__name__, problems, self.endpoint)

    def _warn(self) -> None:
        """Warns of what exceeds a limit that is only inferred."""
        out = Problems(self.source, self._sources, {})
        self._advise(self._body, "", out)
        if out.found:
            from videotasks._exceptions import InferredLimitWarning, NoEffectWarning
            from videotasks._platform.notices import warn_caller

            for problem in out.found:
                no_effect = problem.rule == "noEffect"
                category = NoEffectWarning if no_effect else InferredLimitWarning
                warn_caller(f"{self.endpoint}: {problem}", category)
        media: Mapping[str, MediaRule] = {} if self._plain else self._media
        warn_of_values(self.endpoint, self._body, media, self._unstated)

    @classmethod
    def from_dict(cls, body: Mapping[str, object]) -> Self:
        """Reads a request body. Nothing is filled in: the body must be complete as it stands.

        Raises:
            ValidationError: The body breaks documented rules; all of them are listed.
            ConfigurationError: It is no mapping whose keys are texts.
        """
        request = cls.construct(**_members(body))
        request._reject()
        request._warn()
        return request

    @classmethod
    def from_tool_call(cls, arguments: str | Mapping[str, object]) -> Self:
        """Reads the arguments with which a language model calls the endpoint as a tool.

        A null counts as left out where the documentation knows no null, and 5.0 as 5; then
        the rules are checked as in `from_dict`.

        Args:
            arguments: The JSON text, as OpenAI gives it, or the mapping, as Gemini, MCP and
                Anthropic do.

        Raises:
            ValidationError: The text is not one JSON object, or the body breaks documented
                rules; all of them are listed, in words that the model can be told.
            ConfigurationError: It is neither a text nor a mapping whose keys are texts.
        """
        from videotasks._validation.tool_calls import (
            NotArgumentsError,
            arguments_of,
            body_of,
        )

        _reject_base(cls)
        try:
            read = _members(arguments_of(arguments), "arguments")
            body = cls.construct(**read).to_dict()
        except NotArgumentsError as error:
            from videotasks._exceptions import ValidationError

            problem = Problem("", "type", None, str(error), None, "")
            raise ValidationError(cls.__name__, [problem], cls.endpoint) from error
        return cls.from_dict(body_of(body, cls.problems_of))

    @classmethod
    def construct(cls, /, **members: object) -> Self:
        """Takes the members of a body as they are, unchecked and under their names on the wire.

        For values that the platform takes and the documentation does not know yet.

        Raises:
            ValidationError: A member is nested without end.
        """
        _reject_base(cls)
        request = cls.__new__(cls)
        request._fill(members)
        return request

    @classmethod
    def problems_of(cls, body: Mapping[str, object]) -> list[Problem]:
        """Every documented rule that a body breaks; an empty list if it breaks none.

        Raises:
            ConfigurationError: It is a mapping that cannot be read.
        """
        _reject_base(cls)
        if isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            plain = type(cast("object", body)) is dict
            members = body if plain else _read(body)
            return cls._found(members, are_urls(members, cls._media))
        out = Problems(cls.source, cls._sources, cls._disputes)
        out.type("", "object", body)
        return out.found

    def to_dict(self) -> dict[str, Any]:
        """The body as it is sent: a new dict of plain dicts, lists, strings, numbers and booleans."""
        return {name: written(value) for name, value in self._body.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Request):
            return NotImplemented
        same = type(self) is type(other)
        return same and canonical(self._body) == canonical(other._body)

    def __hash__(self) -> int:
        return hash((type(self), canonical(self._body)))

    def __repr__(self) -> str:
        members = ", ".join(
            f"{name[:_LONGEST]}={_brief(value)}" for name, value in self._body.items()
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
            return to_plain(self._body.get(wire))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: build a new one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: build a new one")

    def __reduce__(self) -> tuple[Any, ...]:
        return new_object, (type(self),), self.to_dict()

    def __setstate__(self, body: dict[str, Any]) -> None:
        self._fill(body)


def from_arguments(
    kind: type[Request], arguments: Mapping[str, object]
) -> tuple[Request, list[Problem]]:
    """Unchecked, from names on the wire and what a caller gave for them; and what is no media input of it."""
    request = kind.construct(**arguments)
    return request, request._accept()  # pyright: ignore[reportPrivateUsage]


def problems_in(request: Request, before: Sequence[Problem] = ()) -> list[Problem]:
    """Every broken rule of a request; of a place that is among those found before nothing more."""
    return request._problems(before)  # pyright: ignore[reportPrivateUsage]


def warn_of(request: Request) -> None:
    """Warns of what a request is hardly meant to be."""
    request._warn()  # pyright: ignore[reportPrivateUsage]


def media_in(kind: type[Request]) -> Collection[str]:
    """The shapes of pointers to the media of a request."""
    return kind._media  # pyright: ignore[reportPrivateUsage]


def members_in(request: Request) -> Mapping[str, Any]:
    """The body of a request, with its media as they are kept."""
    return request._body  # pyright: ignore[reportPrivateUsage]


def _restore(  # pyright: ignore[reportUnusedFunction]
    kind: type[Request], body: dict[str, Any]
) -> Request:
    # Pickles of earlier versions call it.
    return kind.construct(**body)


def _reject_base(kind: type[Request]) -> None:
    """`Request` itself, and what is derived from nothing else, is sent to no endpoint."""
    if not hasattr(kind, "endpoint"):
        from videotasks._exceptions import wrong
        from videotasks._platform.catalog import ENDPOINTS

        example = next(iter(ENDPOINTS.values())).request
        what = f"must be of an endpoint: use its class, such as {example}, instead of {kind.__name__}"
        raise wrong("request", what)


def _members(body: object, argument: str = "body") -> dict[str, Any]:
    """The members of a body, which must be a mapping with names for keys."""
    members = as_object(body)
    if members is None:
        what = f"must be a mapping, not {type(body).__name__}"
        raise _wrong_body(what, argument)
    found = _read(members, argument)
    for name in cast("dict[object, object]", found):
        if not isinstance(name, str):
            what = f"has the key {shown(name)}: names are strings"
            raise _wrong_body(what, argument)
    return found


def _read(members: Mapping[str, object], argument: str = "body") -> dict[str, Any]:
    try:
        return read(members)
    except UnreadableError as error:
        raise _wrong_body(str(error), argument) from error


def _wrong_body(what: str, argument: str) -> Exception:
    from videotasks._exceptions import wrong

    return wrong(argument, what)


def _brief(value: object) -> str:
    if isinstance(value, (str, LazyText)):
        short = shorten(value) if isinstance(value, str) else value.shortened()
        cut = f"{str(short[:_LONGEST])!r}..."
        return repr(str(short)) if len(short) <= _LONGEST else cut
    items, members = as_array(value), as_object(value)
    if items is not None:
        return f"[{', '.join(_brief(item) for item in items)}]"
    if members is not None:
        inner = (f"{_brief(name)}: {_brief(item)}" for name, item in members.items())
        return f"{{{', '.join(inner)}}}"
    # `shown` speaks JSON; this is for Python's readers.
    return repr(value) if value is None or isinstance(value, bool) else shown(value)


name_publicly(globals())
