# Copied from generator/templates/python/videotasks/_validation/request.py: edit that file, then run `make generate`.
"""The base of every generated request: an immutable body that was checked when it was built."""

from __future__ import annotations

from videotasks._values.copies import UnreadableError, to_plain
from videotasks._values.kinds import SIMPLE, as_object
from videotasks._values.late import LateClass, LateModule
from videotasks._values.media_rule import MediaRule
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False  # importing typing takes longer than a right request
if not TYPE_CHECKING:
    catalog = LateModule("videotasks._platform.catalog")
    estimate = LateModule("videotasks._values.estimate")
    problem = LateModule("videotasks._values.problem")
    types = LateModule("videotasks._values.types")
    typing = LateModule("typing")
    ClassVar = LateClass("typing", "ClassVar")
    Collection = LateClass("collections.abc", "Collection")
    Mapping = LateClass("collections.abc", "Mapping")
    MediaRules = LateClass("videotasks._values.media_rules", "MediaRules")

    def dataclass_transform(**_: object) -> object:
        """Tells checkers alone that the annotated attributes cannot be set."""
        return lambda cls: cls

else:
    import typing
    from collections.abc import Collection, Mapping, Sequence
    from typing import ClassVar, Final

    from typing_extensions import dataclass_transform

    from videotasks._platform import catalog
    from videotasks._validation.problems import Problems
    from videotasks._values import estimate, problem, types
    from videotasks._values.media_rules import MediaRules
    from videotasks._values.problem import Problem
    from videotasks._values.types import Members

__all__ = ["Request"]


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Request:
    """A request body. Building one checks every documented rule; see `ValidationError`.

    Attributes:
        endpoint: `family.operation`.
        path: Path of the endpoint's URL.
        source: URL of the documentation page.
    """

    __slots__ = ("_body", "_right")
    _body: dict[str, typing.Any]
    _right: bool | None
    """Whether it surely breaks no rule, and its media are URLs: there is nothing to look into; None: unknown."""

    endpoint: ClassVar[str]
    path: ClassVar[str]
    source: ClassVar[str]
    _sources: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer (`/subjects/items/videos`) -> page, for what only some pages state."""
    _disputes: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer and rule (`/duration required`) -> what holds where the sources disagree."""
    _media: ClassVar[Mapping[str, MediaRule | MediaRules]] = {}
    """Shape of a pointer (`/images/items`) -> what the media there must be."""
    _unstated: ClassVar[Mapping[str, str]] = {}
    """Shape of a pointer -> what it is (`prompt`, `seed`), where no page states a limit of it."""
    _names: ClassVar[Collection[str]] = ()
    """Names of the parameters on the wire, in the order of the page."""
    _decided_by: ClassVar[str] = ""
    """The parameter whose value decides which others there are, that no page lists; "": there are none."""
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

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        """Whether a body surely breaks no rule and its media are URLs; False: `_check` knows.

        Args:
            body: The body.
            own: Whether it is a request's own, which nobody else may change: then what may be
                somebody else's in it is copied, before it is looked at.

        Raises:
            KeyError: Something that is required is missing.
            UnreadableError: Something in it cannot be copied.
        """
        del body, own
        return False

    @staticmethod
    def _is_usual(body: Members) -> bool:
        """Whether there is nothing to warn of in a body that is surely right."""
        del body
        return True

    def _build(self, body: Members) -> None:
        """Called by the generated `__init__` with what is given, in a dict that nobody else has."""
        if not self._take_right(body):
            self._reject(self._take_all(body))
            self._warn()
        elif not self._is_usual(body):
            self._warn_of_odd(True)

    def _take(self, body: Members) -> list[Problem]:
        """Takes a dict that nobody else has, and tells what is no media input."""
        return [] if self._take_right(body) else self._take_all(body)

    def _take_all(self, body: Members) -> list[Problem]:
        """The same of what is not surely right."""
        self._fill(body, given=True)
        return self._accept()

    def _take_right(self, body: Members) -> bool:
        """Takes it if it is surely right; what in it may be somebody's is copied before it is checked."""
        try:
            if not self._is_right(body, True):
                return False
        except (KeyError, UnreadableError):
            return False
        _set_body(self, body)
        _set_right(self, True)
        return True

    def _is_surely_right(self) -> bool:
        right = self._right
        if right is None:
            try:
                right = self._is_right(self._body)
            except KeyError:
                right = False
            _set_right(self, right)
        return right

    def _accept(self) -> list[Problem]:
        """Makes media inputs of paths, bytes and the like; tells what cannot be one."""
        from videotasks._validation.urls import need_no_making

        if need_no_making(self._body, self._media):
            return []
        from videotasks._validation.making import accept

        found = accept(self._body, self._media)
        return [one._replace(source=self.source) for one in found]

    def _problems(self, before: Sequence[Problem] = ()) -> list[Problem]:
        """Every broken rule; of a place that is among those found before nothing more."""
        if self._is_surely_right():
            return [*before]
        found = self._found(self._body)
        if not before:
            return found
        places = {one.pointer for one in before}
        return [*before, *(one for one in found if one.pointer not in places)]

    @classmethod
    def _found(cls, body: Mapping[str, object]) -> list[Problem]:
        """Every broken rule of the members of a body, one by one."""
        from videotasks._validation.problems import Problems
        from videotasks._validation.urls import are_urls

        out = Problems(cls.source, cls._sources, cls._disputes)
        cls._check(body, "", out)
        if cls._decided_by and out.found:
            out.name_misspelled(body, cls._names)
        if not are_urls(body, cls._media):
            from videotasks._validation.inspection import inspect

            inspect(body, cls._media, out)
        return out.found

    def _fill(self, members: Mapping[str, object], given: bool = False) -> None:
        """Takes members; of those that are given as arguments, None is left out."""
        copy: Members = {}
        name = ""
        try:
            for name, value in members.items():
                if value.__class__ not in SIMPLE:
                    copy[name] = to_plain(value)
                elif value is not None or not given:
                    copy[name] = value
        except UnreadableError as error:
            from videotasks._values.pointer import step

            self._raise([_problem(step("", name), str(error))])
        _set_body(self, copy)
        _set_right(self, None)

    def _reject(self, before: Sequence[Problem] = ()) -> None:
        self._raise(self._problems(before))

    def _raise(self, problems: Sequence[Problem]) -> None:
        if problems:
            from videotasks._exceptions import ValidationError

            raise ValidationError(type(self).__name__, problems, self.endpoint)

    def _warn(self) -> None:
        """Warns of what exceeds a limit that is only inferred, and of what is hardly meant."""
        right = self._is_surely_right()
        if not right or not self._is_usual(self._body):
            self._warn_of_odd(right)

    def _warn_of_odd(self, right: bool) -> None:
        """The same of a body that is not surely right, or not usual."""
        from videotasks._validation.advice import is_heard, warn_of

        if not is_heard():
            return
        from videotasks._validation.problems import Problems

        body = self._body
        media: Mapping[str, MediaRule | MediaRules]
        media = {} if right else self._media
        out = Problems(self.source, self._sources, {}, bool(media))
        self._advise(body, "", out)
        warn_of(self.endpoint, body, media, self._unstated, out.found)

    @classmethod
    def from_dict(cls, body: Mapping[str, object]) -> types.Self:
        """Reads a request body. Nothing is filled in: the body must be complete as it stands.

        Raises:
            ValidationError: The body breaks documented rules; all of them are listed.
            ConfigurationError: It is no mapping whose keys are texts.
        """
        from videotasks._validation.reading import members_of

        request = cls.construct(**members_of(body))
        request._reject()
        request._warn()
        return request

    @classmethod
    def from_tool_call(cls, arguments: str | Mapping[str, object]) -> types.Self:
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
        from videotasks._validation.reading import members_of
        from videotasks._validation.tool_calls import (
            NotArgumentsError,
            arguments_of,
            body_of,
        )

        _reject_base(cls)
        try:
            read = members_of(arguments_of(arguments), "arguments")
            body = cls.construct(**read).to_dict()
        except NotArgumentsError as error:
            from videotasks._exceptions import ValidationError

            found = [_problem("", str(error))]
            raise ValidationError(cls.__name__, found, cls.endpoint) from error
        return cls.from_dict(body_of(body, cls.problems_of))

    @classmethod
    def construct(cls, /, **members: object) -> types.Self:
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
    def problems_of(cls, body: Mapping[str, object]) -> list[problem.Problem]:
        """Every documented rule that a body breaks; an empty list if it breaks none.

        Raises:
            ConfigurationError: It is a mapping that cannot be read.
        """
        plain: typing.Any = body
        if plain.__class__ is dict:
            try:
                if cls._is_right(plain, False):
                    return []
            except KeyError:
                pass
            _reject_base(cls)
            return cls._found(plain)
        _reject_base(cls)
        if as_object(body) is not None:
            from videotasks._validation.reading import readable

            return cls._found(readable(body))
        from videotasks._validation.problems import Problems

        out = Problems(cls.source, cls._sources, cls._disputes)
        out.type("", "object", body)
        return out.found

    def problems_for(self, provider: catalog.ProviderId) -> list[problem.Problem]:
        """Every documented rule that it breaks at one provider: the common ones, and those of that provider's page.

        The common rules are the widest of all pages; a request that breaks none of them may
        be more than one provider accepts. A submit to that provider is refused for the same.

        Args:
            provider: Id of the provider.

        Raises:
            ConfigurationError: There is no such provider.
        """
        from videotasks._platform.endpoints import ENDPOINTS

        name = _id_of(provider)
        found = self._problems()
        known = ENDPOINTS.get(self.endpoint)
        if known is None or not (known.deviations or known.conditions):
            return found
        from videotasks._validation.deviations import problems_at

        return [*found, *problems_at(name, known, self._body)]

    def estimate_cost(self, provider: catalog.ProviderId) -> estimate.Estimate:
        """What a submit of it to one provider is going to cost, as far as prices are known; nothing is sent.

        It is computed exactly, of prices that pages state or third parties report, and is never a
        guess: where nobody knows it, `amount` is None and `unknown` says why.

        Args:
            provider: Id of the provider.

        Raises:
            ConfigurationError: There is no such provider.
        """
        from videotasks._validation.estimates import estimate_of

        return estimate_of(self.endpoint, _id_of(provider), self._body, self._names)

    def to_dict(self) -> dict[str, typing.Any]:
        """The body as it is sent: a new dict of plain dicts, lists, strings, numbers and booleans."""
        from videotasks._values.plain import written

        return {name: written(value) for name, value in self._body.items()}

    def _unlisted(self) -> Mapping[str, object]:
        """What no page lists, of a body that is open to it."""
        return {
            name: to_plain(value)
            for name, value in self._body.items()
            if name not in self._names
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Request):
            return NotImplemented
        from videotasks._values.plain import canonical

        same = type(self) is type(other)
        return same and canonical(self._body) == canonical(other._body)

    def __hash__(self) -> int:
        from videotasks._values.plain import canonical

        return hash((type(self), canonical(self._body)))

    def __repr__(self) -> str:
        from videotasks._validation.shown import shown_members

        members = shown_members(self._body)
        return f"{type(self).__name__}({members})"

    # A checker knows the attributes by their annotations, and must refuse all others.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> typing.Any:
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

    def __reduce__(self) -> tuple[typing.Any, ...]:
        from videotasks._values.new_object import new_object

        return new_object, (type(self),), self.to_dict()

    def __setstate__(self, body: dict[str, typing.Any]) -> None:
        self._fill(body)


_set_body: Final = vars(Request)["_body"].__set__
_set_right: Final = vars(Request)["_right"].__set__
"""As the class lets nobody set an attribute."""


def from_arguments(
    kind: type[Request], arguments: Members
) -> tuple[Request, list[Problem]]:
    """Unchecked, from names on the wire and what a caller gave for them; and what is no media input of it.

    Args:
        kind: The class of the request.
        arguments: A dict that nobody else has.
    """
    request = kind.__new__(kind)
    return request, request._take(arguments)  # pyright: ignore[reportPrivateUsage]


def right_from(kind: type[Request], arguments: Members) -> Request | None:
    """The same if they are surely right, with URLs for all media; else None, and nothing of a caller was read."""
    request = kind.__new__(kind)
    taken = request._take_right(arguments)  # pyright: ignore[reportPrivateUsage]
    return request if taken else None


def problems_in(request: Request, before: Sequence[Problem] = ()) -> list[Problem]:
    """Every broken rule of a request; of a place that is among those found before nothing more."""
    return request._problems(before)  # pyright: ignore[reportPrivateUsage]


def warn_of(request: Request) -> None:
    """Warns of what a request is hardly meant to be."""
    request._warn()  # pyright: ignore[reportPrivateUsage]


def media_in(kind: type[Request]) -> Collection[str]:
    """The shapes of pointers to the media of a request."""
    return kind._media  # pyright: ignore[reportPrivateUsage]


def further_in(kind: type[Request], body: Mapping[str, object]) -> list[object]:
    """What of a body no page lists."""
    if not kind._decided_by:  # pyright: ignore[reportPrivateUsage]
        return []
    names = kind._names  # pyright: ignore[reportPrivateUsage]
    return [value for name, value in body.items() if name not in names]


def decided_by(kind: type[Request]) -> str:
    """The parameter whose value decides which others there are; "" where all are listed."""
    return kind._decided_by  # pyright: ignore[reportPrivateUsage]


def is_right(request: Request) -> bool:
    """Whether a request was seen to break no rule, with URLs for all its media."""
    return request._right is True  # pyright: ignore[reportPrivateUsage]


def names_in(kind: type[Request]) -> Collection[str]:
    """Names of the parameters of a request on the wire."""
    return kind._names  # pyright: ignore[reportPrivateUsage]


def members_in(request: Request) -> Mapping[str, typing.Any]:
    """The body of a request, with its media as they are kept."""
    return request._body  # pyright: ignore[reportPrivateUsage]


def _restore(  # pyright: ignore[reportUnusedFunction]
    kind: type[Request], body: dict[str, typing.Any]
) -> Request:
    # Pickles of earlier versions call it.
    return kind.construct(**body)


def _reject_base(kind: type[Request]) -> None:
    """`Request` itself, and what is derived from nothing else, is sent to no endpoint."""
    if not hasattr(kind, "endpoint"):
        from videotasks._exceptions import wrong
        from videotasks._platform.endpoints import ENDPOINTS

        example = next(iter(ENDPOINTS.values())).request
        what = f"must be of an endpoint: use its class, such as {example}, instead of {kind.__name__}"
        raise wrong("request", what)


def _id_of(provider: object) -> str:
    """The id of a provider, whatever was given for it."""
    from videotasks._arguments.connection import provider_named
    from videotasks._values.concealed import Concealed

    return provider_named(Concealed(provider), "provider").id


def _problem(pointer: str, message: str) -> Problem:
    from videotasks._values.problem import Problem

    return Problem(pointer, "type", None, message, None, "")


name_publicly(globals())
