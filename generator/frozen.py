"""Makes dataclasses that are frozen for checkers alone, as what enforces it at run time costs every run.

Of a run over 25 endpoints it took a sixth: two methods more are compiled for each class, and an `__init__` that may
not assign puts each field in its place by a call. mypy and Pyright see the dataclass of the standard library, and
refuse every assignment; all that imports from here is checked, the tests included.

Of the methods that are left only `__init__` is compiled, for the others are the same code for every class: another
sixteenth of the run of the Python client alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    import dataclasses
    from functools import cache
    from operator import attrgetter

    def dataclass(cls=None, /, *, frozen=False, order=False, eq=True, **options):
        """The decorator of the standard library; what is frozen can be hashed, and is assigned to by nobody."""
        if not frozen or order or not eq:
            if frozen:
                options.setdefault("unsafe_hash", eq)
            return dataclasses.dataclass(cls, order=order, eq=eq, **options)

        def made(cls):
            has = vars(cls).keys() & {"__eq__", "__hash__", "__repr__"}
            cls = dataclasses.dataclass(cls, eq=False, repr=False, **options)
            for name, method in _methods(dataclasses.fields(cls)).items():
                if name not in has:
                    method.__name__ = name
                    method.__qualname__ = f"{cls.__qualname__}.{name}"
                    setattr(cls, name, method)
            return cls

        return made if cls is None else made(cls)

    def replace(part, /, **changes):
        """The function of the standard library, which asks each field anew whether `__init__` takes it."""
        names, values = _taken(part.__class__)
        return part.__class__(**dict(zip(names, values(part), strict=True)) | changes)

    @cache
    def _taken(cls):
        """The names of the fields that `__init__` takes, and what gives their values."""
        names = [field.name for field in dataclasses.fields(cls) if field.init]
        return names, _values(names)

    def _methods(fields):
        """What the standard library would compile for a class with these fields."""
        compared = _values([field.name for field in fields if field.compare])
        hashed = _values([field.name for field in fields if _is_hashed(field)])
        names = [field.name for field in fields if field.repr]
        shown = _values(names)

        def equal(self, other):
            if other.__class__ is self.__class__:
                return compared(self) == compared(other)
            return NotImplemented

        def hashing(self):
            return hash(hashed(self))

        def showing(self):
            pairs = zip(names, shown(self), strict=True)
            told = ", ".join(f"{name}={value!r}" for name, value in pairs)
            return f"{self.__class__.__qualname__}({told})"

        return {"__eq__": equal, "__hash__": hashing, "__repr__": showing}

    def _is_hashed(field):
        return field.compare if field.hash is None else field.hash

    def _values(names):
        """A function that gives the values of these attributes, as a tuple."""
        if len(names) > 1:
            return attrgetter(*names)
        return lambda self: tuple(getattr(self, name) for name in names)


__all__ = ["dataclass", "replace"]
