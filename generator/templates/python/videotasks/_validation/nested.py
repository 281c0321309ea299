"""The base of every generated class of an object within a request: a dict whose members are attributes, too."""

# The tables of a request are those of the objects in it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from videotasks._validation.urls import are_urls, need_no_making
from videotasks._values.copies import UnreadableError, to_plain
from videotasks._values.late import LateModule
from videotasks._values.public_name import name_publicly

if TYPE_CHECKING:
    from videotasks._validation.inspection import Rules
    from videotasks._validation.request import Request
    from videotasks._values import types
    from videotasks._values.problem import Problem
    from videotasks._values.types import Members

    Plain = dict[str, Any]
else:
    types = LateModule("videotasks._values.types")
    Plain = dict

__all__ = ["NestedObject"]

T = TypeVar("T")


class NestedObject(Plain):
    """An object within a request: a dict by the names on the wire, whose members are attributes, too.

    It is a dict in every way, so it stands wherever one does, and is as good as a plain one in
    a request. Building it checks every documented rule of the object, as setting an attribute
    does, where None leaves a member out; setting an item does not. The request into which it is
    put checks it again, copies it, and alone sees what holds between parameters and what is in
    files: a path, bytes or an open file stay as they are given.
    """

    __slots__ = ()
    _home: ClassVar[str]
    """The module of a request that has such an object."""
    _request_class: ClassVar[str]
    """The class of that request."""
    _shape: ClassVar[str]
    """The shape of the pointer to the object there."""
    _checker: ClassVar[str]
    """The function that checks it."""
    _names: ClassVar[tuple[str, ...]]
    """Names of the members on the wire, in the order of the page."""
    _wire: ClassVar[Mapping[str, str]] = {}
    """Attribute -> name on the wire, where the two differ."""

    def _build(self, members: Members) -> None:
        """Called by the generated `__init__` with what is given."""
        self._reject(members)
        self.update(members)

    @classmethod
    def from_dict(cls, members: Mapping[str, object]) -> types.Self:
        """Reads the members of a mapping, by their names on the wire. Nothing is filled in.

        Raises:
            ValidationError: They break documented rules; all of them are listed.
            ConfigurationError: It is no mapping whose keys are texts.
        """
        from videotasks._validation.reading import members_of

        given = members_of(members, "members")
        cls._reject(given)
        return cls._of(given)

    @classmethod
    def construct(cls, /, **members: object) -> types.Self:
        """Takes members as they are, unchecked and under their names on the wire.

        For values that the platform takes and the documentation does not know yet.
        """
        return cls._of(members)

    def to_dict(self) -> dict[str, Any]:
        """The object as it is sent: a new dict of plain dicts, lists, strings, numbers and booleans.

        Raises:
            ValidationError: A file in it cannot be read or sent.
        """
        from videotasks._validation.making import accept
        from videotasks._values.plain import written

        body = self._plain(self)
        request, rules = self._of_request()
        found = accept(body, rules)
        self._raise([one._replace(source=request.source) for one in found])
        return {name: written(value) for name, value in body.items()}

    def copy(self) -> types.Self:
        """Another one with the same members, as they are."""
        return self._of(self)

    def __replace__(self, /, **changes: object) -> types.Self:
        """What `copy.replace` calls, of Python 3.13: another one, with some attributes set to other values."""
        return self._of(self._changed(changes))

    def __repr__(self) -> str:
        from videotasks._validation.shown import shown_members

        return f"{type(self).__name__}({shown_members(self)})"

    def __dir__(self) -> Iterable[str]:
        names = {wire: attribute for attribute, wire in self._wire.items()}
        return [*super().__dir__(), *(names.get(one, one) for one in self._names)]

    # A checker knows the attributes by their annotations, and must refuse all others.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A member; None where it is left out."""
            if name.startswith("__"):
                raise AttributeError(name)  # whatever inspects values asks for these
            wire = self._wire_name(name)
            if wire is None:
                raise self._no_member(name)
            return self.get(wire)

        def __setattr__(self, name: str, value: object) -> None:
            members = self._changed({name: value})
            self.clear()
            self.update(members)

        def __delattr__(self, name: str) -> None:
            setattr(self, name, None)

    @classmethod
    def _wire_name(cls, attribute: str) -> str | None:
        wire = cls._wire.get(attribute, attribute)
        hidden = wire == attribute and attribute in cls._wire.values()
        return None if hidden or wire not in cls._names else wire

    @classmethod
    def _no_member(cls, name: str) -> AttributeError:
        from videotasks._values.nearest import closest

        attributes = {wire: attribute for attribute, wire in cls._wire.items()}
        known = [attributes.get(one, one) for one in cls._names]
        near = closest(name, known)
        hint = f"did you mean {near!r}?" if near else f"known: {', '.join(known)}"
        return AttributeError(f"{cls.__name__} has no member {name!r}; {hint}")

    @classmethod
    def _of(cls, members: Mapping[str, Any]) -> types.Self:
        made = cls.__new__(cls)
        made.update(members)
        return made

    def _changed(self, changes: Mapping[str, object]) -> Members:
        """Its members with some attributes set, which are checked; None leaves one out."""
        members = {**self}
        for name, value in changes.items():
            wire = self._wire_name(name)
            if wire is None:
                raise self._no_member(name)
            if value is None:
                members.pop(wire, None)
            else:
                members[wire] = value
        self._reject(members)
        return members

    @classmethod
    def _reject(cls, members: Mapping[str, object]) -> None:
        """Raises what is wrong with members, but for what only a request finds out as it reads files."""
        from videotasks._validation.problems import Problems

        body = cls._plain(members)
        request, rules = cls._of_request()
        unread = _unread(body, rules)
        out = Problems(
            request.source,
            _below(request._sources, cls._shape),
            _below(request._disputes, cls._shape),
        )
        getattr(sys.modules[cls._home], cls._checker)(body, "", out)
        if not are_urls(body, rules):
            from videotasks._validation.inspection import inspect

            inspect(body, rules, out)
        cls._raise([one for one in out.found if one.pointer not in unread])

    @classmethod
    def _plain(cls, members: Mapping[str, Any]) -> Members:
        copy: Members = {}
        name = ""
        try:
            for name, value in members.items():
                copy[name] = to_plain(value)
        except UnreadableError as error:
            from videotasks._values.pointer import step
            from videotasks._values.problem import Problem

            cls._raise([Problem(step("", name), "type", None, str(error), None, "")])
        return copy

    @classmethod
    def _of_request(cls) -> tuple[type[Request], Rules]:
        """The class of a request that has such an object, and what media in the object must be."""
        __import__(cls._home)
        request: type[Request] = getattr(sys.modules[cls._home], cls._request_class)
        return request, _below(request._media, cls._shape)

    @classmethod
    def _raise(cls, found: list[Problem]) -> None:
        if found:
            from videotasks._exceptions import ValidationError

            request, _ = cls._of_request()
            raise ValidationError(cls.__name__, found, request.endpoint)


def _unread(body: Members, rules: Rules) -> set[str]:
    """The pointers to what is still to be read."""
    if need_no_making(body, rules):
        return set()
    from videotasks._validation.making import sources_in

    return {place.pointer for place in sources_in(body, rules)}


def _below(table: Mapping[str, T], shape: str) -> dict[str, T]:
    """What a table says by shapes of pointers, of what is below one of them."""
    return {
        key.removeprefix(shape): value
        for key, value in table.items()
        if key.startswith(f"{shape}/")
    }


name_publicly(globals())
