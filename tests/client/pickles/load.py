"""Loads the pickles of one file, each as if nothing of the client had been imported, and prints what they are.

    python load.py requests-5.pickle

An object of the client is described by the public name of its type and by its content, whatever modules it lives in.
"""

from __future__ import annotations

import dataclasses
import json
import pickle
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any


def load(path: Path) -> list[Any]:
    """A description of each object in the file, in order."""
    found = []
    with path.open("rb") as file:
        while file.peek(1):
            forget_the_client()
            found.append(describe(pickle.load(file)))
    return found


def forget_the_client() -> None:
    """Makes the next import a first one: a pickle must find its modules by itself."""
    for name in [*sys.modules]:
        if name.partition(".")[0] == "videotasks":
            del sys.modules[name]


def describe(value: Any) -> Any:
    """A value as JSON."""
    kind = type(value)
    if value is None or kind in (bool, int, float, str):
        return value
    if kind is list:
        return [describe(item) for item in value]
    if kind is dict:
        return {name: describe(item) for name, item in value.items()}
    if kind is tuple or kind.__name__ == "Listed":  # the files of a result
        return {"tuple": [describe(item) for item in value]}
    if isinstance(value, type):
        return {"class": public_name(value)}
    if kind is partial:
        return {"partial": describe(value.func), "keywords": describe(value.keywords)}
    return {"type": public_name(kind), **content(value)}


def public_name(kind: type[Any]) -> str:
    """Where users find a class; it must be that very class."""
    for module in ("videotasks", "videotasks.mock"):
        if kind.__name__ in import_module(module).__all__:
            assert getattr(import_module(module), kind.__name__) is kind
            return f"{module}.{kind.__name__}"
    raise AssertionError(f"{kind} is not public")


def content(value: Any) -> dict[str, Any]:
    """What an object of the client holds."""
    if isinstance(value, str) or type(value).__name__ == "Image":
        return {"text": str(value)}
    if isinstance(value, BaseException):
        fields = {name: describe(item) for name, item in vars(value).items()}
        return {"text": str(value), "args": describe([*value.args]), "fields": fields}
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value)]
        public = [name for name in names if not name.startswith("_")]
        return {"fields": {name: describe(getattr(value, name)) for name in public}}
    if isinstance(value, tuple):
        fields = value._asdict()  # type: ignore[attr-defined]  # a named tuple
        return {"fields": {name: describe(item) for name, item in fields.items()}}
    return {"body": describe(value.to_dict())}


if __name__ == "__main__":
    json.dump(load(Path(sys.argv[1])), sys.stdout)
