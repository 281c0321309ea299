"""Public classes say where users find them, and Python still finds where they are defined."""

from __future__ import annotations

import copy
import importlib
import inspect
import io
import json
import os
import pickle
import pydoc
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import videotasks
import videotasks.mock
from videotasks import Image, Problem, TaskResult
from videotasks.endpoints._families import Families

from .loopback import task_result

PACKAGES = {"videotasks": videotasks, "videotasks.mock": videotasks.mock}
CLASSES: dict[str, type[Any]] = {
    f"{package}.{name}": getattr(module, name)
    for package, module in PACKAGES.items()
    for name in module.__all__
    if isinstance(getattr(module, name), type)
}
GENERATED = "videotasks.endpoints."
HAND_WRITTEN = {
    name: kind
    for name, kind in CLASSES.items()
    if not kind.__module__.startswith(GENERATED)
}
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
PICKLERS: dict[str, Callable[[object, int], bytes]] = {
    "C": pickle.dumps,
    "Python": pickle._dumps,  # type: ignore[attr-defined]  # the one written in Python
}

SELF = "typing has Self from Python 3.11 on, and typing_extensions is not installed with the client"
LIBRARY = "importing the client must not import an HTTP library"
FAMILY = "a family's module is imported on its first use"
FAMILIES = [name for name in vars(Families) if not name.startswith("_")]
UNRESOLVED = {
    "Client.__init__": LIBRARY,
    "AsyncClient.__init__": LIBRARY,
    "Request.from_dict": SELF,
    "Request.construct": SELF,
    "Outcome.from_dict": SELF,
    **{f"Families.{name}": FAMILY for name in FAMILIES},
}
"""Callable whose annotations name what is not imported at run time -> why."""


def callables() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Constructors, public methods and properties of public classes, inherited ones with the class that has them."""
    for kind in CLASSES.values():
        for owner in kind.__mro__:
            for name, member in vars(owner).items():
                if name.startswith("_") and name != "__init__":
                    continue
                function = getattr(member, "fget", getattr(member, "__func__", member))
                if inspect.isfunction(function):
                    yield f"{owner.__name__}.{name}", function


CALLABLES = {
    name: function
    for name, function in callables()
    if function.__module__.partition(".")[0] == "videotasks"
}


@pytest.mark.parametrize("name", HAND_WRITTEN)
def test_a_public_class_says_where_users_find_it(name: str) -> None:
    kind = CLASSES[name]
    package = name.rpartition(".")[0]
    said = kind.__module__
    assert [said, str(said), f"{said}", said[:], json.loads(json.dumps(said))] == [
        package
    ] * 5
    assert package == said
    assert not package != said  # noqa: SIM202  # `__ne__` is what is tested
    assert repr(kind) == f"<class '{name}'>"
    assert getattr(importlib.import_module(said), kind.__name__) is kind
    assert type(copy.deepcopy(said)) is str


def test_generated_classes_lie_in_public_modules() -> None:
    generated = CLASSES.keys() - HAND_WRITTEN
    assert generated
    for name in generated:
        kind = CLASSES[name]
        assert kind.__module__.count(".") == 3
        assert sys.modules[kind.__module__].__dict__[kind.__name__] is kind


@pytest.mark.parametrize("name", CLASSES)
def test_python_finds_where_a_class_is_defined(name: str) -> None:
    kind = CLASSES[name]
    get_type_hints(kind)
    module = inspect.getmodule(kind)
    assert module is not None
    assert vars(module)[kind.__name__] is kind
    assert inspect.getsourcefile(kind) == module.__file__
    first = next(
        line
        for line in inspect.getsource(kind).splitlines()
        if not line.startswith("@")
    )
    assert first.startswith(f"class {kind.__name__}")
    plain = pydoc.plaintext  # type: ignore[attr-defined]  # typeshed lacks it
    assert kind.__name__ in pydoc.render_doc(kind, renderer=plain)


@pytest.mark.parametrize("name", CALLABLES)
def test_the_annotations_of_a_callable_can_be_read(name: str) -> None:
    function = CALLABLES[name]
    if function.__code__.co_filename != "<string>":  # as a data class has it
        assert f"def {function.__name__}(" in inspect.getsource(function)
    inspect.signature(function)
    if name in UNRESOLVED:
        with pytest.raises(NameError):
            get_type_hints(function)
    else:
        get_type_hints(function)


def test_no_reason_is_out_of_date() -> None:
    assert UNRESOLVED.keys() <= CALLABLES.keys()


# -- pickles and tracebacks ---------------------------------------------------------------


def modules_in(text: bytes) -> set[str]:
    """The modules that a pickle asks for."""
    asked: set[str] = set()

    class Unpickler(pickle.Unpickler):
        def find_class(self, module: str, name: str) -> Any:
            asked.add(module)
            return super().find_class(module, name)

    Unpickler(io.BytesIO(text)).load()
    return asked


@pytest.mark.parametrize("pickler", PICKLERS)
@pytest.mark.parametrize("name", CLASSES)
def test_a_class_is_pickled_by_its_public_name(name: str, pickler: str) -> None:
    kind = CLASSES[name]
    for protocol in PROTOCOLS:
        text = PICKLERS[pickler](kind, protocol)
        assert pickle.loads(text) is kind
        # A text that is none of `str` itself is saved as a call of `str` from protocol 4 on.
        assert modules_in(text) - {"builtins", "__builtin__"} == {str(kind.__module__)}


IMAGE = Image.from_bytes(b"GIF89a", "image/gif")
RESULT = TaskResult.from_dict(
    task_result(videos=[{"video_url": "https://x.example/v.mp4"}]), task_id="t-1"
)
PROBLEM = Problem("/images", "minItems", [], "has 0 items", 1, "https://page.example")
INSTANCES: dict[str, Any] = {
    "a request": videotasks.ViduQ1ReferenceToVideoRequest(
        prompt="x",
        images=["https://x.example/i.png", Image("data:image/png;base64,AAAA")],
    ),
    "an image": IMAGE,
    "a result": RESULT,
    "a file": RESULT.videos[0],
    "a problem": PROBLEM,
    "an error": videotasks.RateLimitError("slow down", status=429, retry_after=7.0),
    "an error with problems": videotasks.ValidationError("Request", [PROBLEM]),
    "an error with a result": videotasks.WaitTimeoutError(
        "x", timeout=9, result=RESULT
    ),
    "an error of the system's kind": videotasks.TargetExistsError("x", url="https://x"),
}


@pytest.mark.parametrize("pickler", PICKLERS)
@pytest.mark.parametrize("name", INSTANCES)
def test_a_pickle_names_nothing_private(name: str, pickler: str) -> None:
    value = INSTANCES[name]
    for protocol in PROTOCOLS:
        text = PICKLERS[pickler](value, protocol)
        found = pickle.loads(text)
        assert (type(found), found) == (type(value), value)
        private = {one for one in modules_in(text) if "._" in one}
        assert not private, protocol
    assert copy.copy(value) == copy.deepcopy(value) == value


def test_a_traceback_reads_the_public_name() -> None:
    try:
        videotasks.Client("nobody", "a key")  # type: ignore[arg-type]  # the point of it
    except videotasks.ConfigurationError as error:
        line = traceback.format_exception_only(type(error), error)[-1]
    assert line.startswith("videotasks.ConfigurationError: provider 'nobody'")
    code = "import videotasks; videotasks.Client('nobody', 'a key')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] == line.strip()


def test_a_warning_can_be_filtered_by_its_public_name() -> None:
    code = "import videotasks, warnings; warnings.warn('x', videotasks.NoEffectWarning)"
    command = [sys.executable, "-W", "error::videotasks.NoEffectWarning", "-c", code]
    # The option is read before site-packages can be.
    path = {**os.environ, "PYTHONPATH": str(Path(videotasks.__file__).parents[1])}
    done = subprocess.run(command, capture_output=True, text=True, env=path)
    assert done.stderr.splitlines()[-1] == "videotasks.NoEffectWarning: x"


def test_what_is_derived_from_a_public_class_is_its_author_s() -> None:
    class Mine(videotasks.VideotasksError):
        pass

    assert Mine.__module__ == __name__
    assert inspect.getmodule(Mine) is sys.modules[__name__]
    assert Path(inspect.getfile(Mine)) == Path(__file__)
