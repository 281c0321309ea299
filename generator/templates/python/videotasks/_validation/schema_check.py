"""Checks bodies by a JSON Schema that a caller has named, with what it says of the model in question.

Nothing is fetched that the schema refers to: it must be complete in itself.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from time import thread_time
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urldefrag, urljoin

from videotasks._exceptions import wrong
from videotasks._values.kinds import as_array, as_object
from videotasks._values.nearest import closest
from videotasks._values.pointer import step
from videotasks._values.problem import Problem
from videotasks._values.show import shown
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_MOST: Final = 20
"""Problems of one body that are told."""
_LONGEST: Final = 300
"""Characters of a message."""
_DEEPEST: Final = 200
_SECONDS: Final = 2.0
"""What one body may cost, of the processor's time: references can multiply without end to what they check."""
_PLAIN: Final = frozenset({"const", "default", "enum", "examples"})
"""Keywords whose values are no schemas."""
_CHOICES: Final = ("anyOf", "oneOf")


class BrokenSchemaError(ValueError):
    """It is no schema that can be used; the text says why, as the end of a sentence."""


def needs_jsonschema() -> None:
    """Raises if the library that reads schemas is not installed.

    Raises:
        ConfigurationError: It is not.
    """
    from importlib.util import find_spec

    if find_spec("jsonschema") is None:
        what = "needs jsonschema, of the extra schema: pip install jsonschema"
        raise wrong("model_schema", what)


class SchemaCheck:
    """A schema that is ready to judge.

    Args:
        schema: The schema.
        source: Where it comes from, for problems.

    Raises:
        BrokenSchemaError: It cannot be used.
    """

    def __init__(self, schema: Any, source: str) -> None:
        from jsonschema import Draft202012Validator
        from jsonschema.validators import validator_for
        from referencing import Registry

        if as_object(schema) is None:
            raise BrokenSchemaError(f"it is {shown(schema)}, and no object of JSON")
        self._source = source
        self._clock = threading.local()
        """Several threads may check by one schema, each with a limit of its own."""
        try:
            _reject_remote(schema)
            kind: Any = validator_for(schema, default=Draft202012Validator)
            kind.check_schema(schema)
            given = cast("Mapping[str, object]", _of_one_dialect(schema, kind))
            if not any(name in kind.VALIDATORS for name in given):
                # An error in JSON, or a schema under a name: it would accept whatever there is.
                names = ", ".join([shown(name) for name in given][:5])
                raise BrokenSchemaError(
                    f"it has no rule of JSON Schema, but {names or 'nothing'}"
                )
            # A registry without a way to retrieve anything.
            nothing_more: Registry[Any] = Registry()
            self._validator: Any = self._limited(kind)(given, registry=nothing_more)
        except BrokenSchemaError:
            raise
        except Exception as error:  # whatever a schema can do to its readers
            if struck(error):
                raise
            raise _broken(error) from error

    @classmethod
    def of_text(cls, text: bytes, source: str) -> SchemaCheck:
        """A schema from its JSON text.

        Raises:
            BrokenSchemaError: It is none.
        """
        try:
            schema = json.loads(text)
        except (ValueError, RecursionError) as error:
            if struck(error):
                raise
            raise BrokenSchemaError(f"it is not JSON: {error}"[:_LONGEST]) from error
        return cls(schema, source)

    def problems(self, body: object, decided_by: str) -> list[Problem]:
        """What a body breaks of it.

        Args:
            body: Plain JSON values.
            decided_by: The parameter whose value decides which others there are.

        Raises:
            BrokenSchemaError: The schema itself fails, or takes too long.
        """
        self._clock.until = thread_time() + _SECONDS
        try:
            errors = islice(self._validator.iter_errors(body), _MOST)
            found = [one for error in errors for one in self._told(error, decided_by)]
        except BrokenSchemaError:
            raise
        except Exception as error:  # a reference to nowhere, a pattern that is none
            if struck(error):
                raise
            raise _broken(error) from error
        return found[:_MOST]

    def _limited(self, kind: Any) -> Any:
        """A class of validators that give up once their time is over: between two keywords, not within one."""
        from jsonschema import validators

        known = cast("Mapping[str, Callable[..., Any]]", kind.VALIDATORS)
        limited = {name: self._in_time(one) for name, one in known.items()}
        return cast("Any", validators).extend(kind, limited)

    def _in_time(self, keyword: Callable[..., Any]) -> Callable[..., Any]:
        def check(*arguments: Any) -> Any:
            if thread_time() > self._clock.until:
                what = f"to check a body by it takes more than {_SECONDS:g} seconds"
                raise BrokenSchemaError(what)
            return keyword(*arguments)

        return check

    def _told(self, error: ValidationError, by: str) -> Iterator[Problem]:
        """An error; of a choice those of the branch that is about this model."""
        branches = _branches(error)
        others = {at: _other(found, by) for at, found in branches.items()}
        fitting = [at for at, other in others.items() if other is None]
        if len(fitting) == 1:
            for one in branches[fitting[0]]:
                yield from self._told(one, by)
        elif branches and not fitting:
            models = [one for other in others.values() for one in other or ()]
            yield self._no_model(error, by, models)
        elif _is_closed(error):
            yield from self._unlisted(error)
        else:
            yield self._problem(error)

    def _problem(self, error: ValidationError) -> Problem:
        """One error, in the words of the client where it has some."""
        pointer = "".join(step("", str(one)) for one in error.absolute_path)
        rule, value, message = str(error.validator), error.instance, _message(error)
        nearest: object = None
        members, stated = as_object(value), cast("Any", error.validator_value)
        if rule == "required" and members is not None:
            names = [one for one in stated if one not in members]
            for name in names:
                if error.message.startswith(repr(name)):
                    pointer, value = step(pointer, name), None
                    message = "is required and missing"
        elif rule == "enum":
            nearest = closest(value, stated)
            message += "" if nearest is None else f"; nearest: {nearest!r}"
        return Problem(pointer, rule, value, message, nearest, self._source)

    def _unlisted(self, error: ValidationError) -> Iterator[Problem]:
        """The members that an object is not to have, each with the name that was probably meant."""
        at = "".join(step("", str(one)) for one in error.absolute_path)
        schema: Any = error.schema
        known = [*schema.get("properties", {})]
        for name in as_object(error.instance) or {}:
            if name not in known:
                nearest = closest(name, known)
                hint = f"; did you mean {nearest!r}?" if nearest else ""
                text = f"{shown(name)} is not a parameter{hint}"
                rule = "additionalProperties"
                yield Problem(step(at, name), rule, name, text, nearest, self._source)

    def _no_model(self, error: ValidationError, by: str, models: list[Any]) -> Problem:
        """That no branch of a choice is about the model."""
        whole = as_object(error.instance) or {}
        value = whole.get(by)
        nearest = closest(value, models)
        hint = f"; nearest: {nearest!r}" if nearest is not None else ""
        text = f"{shown(value)} is not among the values that the schema has: {', '.join(map(shown, models))}"
        message = f"{text[:_LONGEST]}{hint}"
        return Problem(step("", by), "enum", value, message, nearest, self._source)


def _branches(error: ValidationError) -> dict[object, list[ValidationError]]:
    """Number of a branch of a choice -> what is wrong with it."""
    found: dict[object, list[ValidationError]] = {}
    if error.validator in _CHOICES:
        for one in error.context or ():
            found.setdefault(one.relative_schema_path[0], []).append(one)
    return found


def _other(branch: list[ValidationError], by: str) -> tuple[Any, ...] | None:
    """The models that a branch is about, if this one is none of them."""
    for one in branch:
        if list(one.absolute_path) == [by] and one.validator in ("const", "enum"):
            stated: Any = one.validator_value
            return (stated,) if one.validator == "const" else tuple(stated)
    return None


def _is_closed(error: ValidationError) -> bool:
    """Whether an object has members that its schema does not list, as all that there may be."""
    schema = error.schema
    return (
        error.validator == "additionalProperties"
        and error.validator_value is False
        and isinstance(schema, Mapping)
        and "patternProperties" not in schema
    )


def _message(error: ValidationError) -> str:
    # jsonschema puts the whole value before its message, and values can be pictures.
    whole, message = repr(error.instance), error.message
    if message.startswith(whole):
        message = shown(error.instance) + message[len(whole) :]
    return message if len(message) <= _LONGEST else f"{message[:_LONGEST]}..."


def _broken(error: Exception) -> BrokenSchemaError:
    if isinstance(error, RecursionError):
        return BrokenSchemaError("it is nested, or refers to itself, without end")
    words = f"{type(error).__name__}: {getattr(error, 'message', None) or error}"
    return BrokenSchemaError(f"it cannot be used: {words}"[:_LONGEST])


def _of_one_dialect(value: Any, kind: Any) -> Any:
    """A schema that does not name its dialect, which would bring back a class of validators that has no limit."""
    from jsonschema.validators import validator_for

    members: Mapping[str, Any] | None = as_object(value)
    if members is None:
        items = as_array(value)
        return (
            value if items is None else [_of_one_dialect(item, kind) for item in items]
        )
    named = members.get("$schema")
    if isinstance(named, str) and validator_for(members, default=kind) is not kind:
        raise BrokenSchemaError(f"it holds one of another dialect, {shown(named)}")
    return {
        name: item if name in _PLAIN else _of_one_dialect(item, kind)
        for name, item in members.items()
        if name != "$schema" or not isinstance(item, str)
    }


def _reject_remote(schema: Any) -> None:
    """Refuses what refers to another document."""
    ids, references = set[str](), list[tuple[str, str]]()
    _collect(schema, "", ids, references, 0)
    for base, reference in references:
        document = urldefrag(urljoin(base, reference))[0]
        if not reference.startswith("#") and document not in ids:
            raise BrokenSchemaError(
                f"it refers to {reference[:_LONGEST]!r}, and nothing is fetched for it: it must be complete in itself"
            )


def _collect(
    value: Any, base: str, ids: set[str], references: list[tuple[str, str]], depth: int
) -> None:
    """What a schema is called, with all schemas in it, and what it refers to."""
    if depth > _DEEPEST:
        raise BrokenSchemaError("it is nested without end")
    members: Mapping[str, Any] | None = as_object(value)
    if members is None:
        for item in as_array(value) or ():
            _collect(item, base, ids, references, depth + 1)
        return
    own = members.get("$id", members.get("id"))
    if isinstance(own, str):
        base = urljoin(base, own)
        ids.add(urldefrag(base)[0])
    for name, item in members.items():
        if name in ("$ref", "$dynamicRef", "$recursiveRef") and isinstance(item, str):
            references.append((base, item))
        elif name not in _PLAIN:
            _collect(item, base, ids, references, depth + 1)
