"""Has callables name the nearest keyword to one that they do not have; Python itself does so from 3.13 on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])

_LIKE: Final = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
_COROUTINE: Final = 128
"""`inspect.CO_COROUTINE`; importing inspect takes longer than most of this package."""
_ANY_KEYWORD: Final = 8
"""`inspect.CO_VARKEYWORDS`."""


def suggests_keywords(function: F) -> F:
    """Decorates a function: a call with an unknown keyword says which one was probably meant."""
    code = function.__code__

    def call(*arguments: Any, **keywords: Any) -> Any:
        try:
            return function(*arguments, **keywords)
        except TypeError as error:
            _explain(error, function, keywords)
            raise
        finally:
            del arguments, keywords  # a traceback must not show a key

    async def await_call(*arguments: Any, **keywords: Any) -> Any:
        try:
            called = function(*arguments, **keywords)
        except TypeError as error:
            _explain(error, function, keywords)
            raise
        finally:
            del arguments, keywords  # and nobody keeps them as long as it takes
        return await called

    chosen: Any = await_call if code.co_flags & _COROUTINE else call
    for name in _LIKE:  # as functools.wraps does, which takes longer to import
        setattr(chosen, name, getattr(function, name))
    chosen.__wrapped__ = function
    return chosen  # type: ignore[no-any-return]  # it is one that is called alike


def _explain(
    error: TypeError, function: Callable[..., Any], keywords: Mapping[str, object]
) -> None:
    """Raises the better error if the call itself has failed, for a keyword that the function does not have."""
    trace, code = error.__traceback__, function.__code__
    if trace is None or trace.tb_next is not None:
        return  # it comes from within
    if code.co_flags & _ANY_KEYWORD:
        return  # no keyword is too many: something else is wrong
    from videotasks._values.nearest import closest

    every = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    known = [name for name in every if name not in ("self", "cls")]
    for name in keywords:
        if name not in known:
            near = closest(name, known)
            hint = f"did you mean {near!r}?" if near else f"known: {', '.join(known)}"
            raise TypeError(
                f"{function.__qualname__}() got an unexpected keyword argument {name!r}; {hint}"
            ) from None
