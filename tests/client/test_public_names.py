"""Public classes say where users find them, and Python still finds where they are defined."""

from __future__ import annotations

import copy
import importlib
import inspect
import io
import json
import os
import pickle
import pkgutil
import pydoc
import re
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import videotasks
import videotasks.batch
import videotasks.endpoints
import videotasks.mock
from tests.pictures import png
from videotasks import Image, Problem, TaskResult, catalog, cli, testing, webhooks
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.endpoints._family import Family

from .loopback import task_result

PACKAGES = {
    "videotasks": videotasks,
    "videotasks.batch": videotasks.batch,
    "videotasks.mock": videotasks.mock,
}
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

FAMILIES = [
    kind
    for module in pkgutil.iter_modules(
        videotasks.endpoints.__path__, "videotasks.endpoints."
    )
    if module.ispkg
    for kind in vars(importlib.import_module(f"{module.name}._methods")).values()
    if isinstance(kind, type) and issubclass(kind, Family) and kind is not Family
]


def callables() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Constructors, methods and properties of public classes, inherited ones with the class that has them."""
    for kind in (*CLASSES.values(), *FAMILIES):
        for owner in kind.__mro__:
            for name, member in vars(owner).items():
                if name[:1] == "_" and not name.startswith("__"):
                    continue
                function = getattr(member, "fget", getattr(member, "__func__", member))
                if inspect.isfunction(function):
                    yield f"{owner.__name__}.{name}", function


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """What public modules have beside classes; a fixture of pytest as the function that it wraps."""
    for module in (*PACKAGES.values(), catalog, cli, testing, webhooks):
        for name in module.__all__:
            member = inspect.unwrap(getattr(module, name))
            if inspect.isfunction(member):
                yield f"{module.__name__}.{name}", member


CALLABLES = {
    name: function
    for name, function in (*callables(), *functions())
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
    if (
        inspect.unwrap(function).__code__.co_filename != "<string>"
    ):  # as a data class has it
        assert f"def {function.__name__}(" in inspect.getsource(function)
    hints = get_type_hints(function)
    found = inspect.signature(function, eval_str=True)
    shown = {
        one.name: one.annotation
        for one in found.parameters.values()
        if one.annotation is not one.empty
    }
    assert shown.keys() == hints.keys() - {"return"}
    for kind in (*hints.values(), *shown.values()):
        assert not re.search("ForwardRef|Late", repr(kind))


def test_signatures_of_families_and_clients_were_among_them() -> None:
    methods = [
        f"{one.__name__}.{name}"
        for one in FAMILIES
        for name in vars(one)
        if name[:1] != "_"
    ]
    assert len(methods) == len(ENDPOINTS)
    assert CALLABLES.keys() >= {
        *methods,
        "Client.__init__",
        "AsyncClient.__aexit__",
        "Families.vidu_q1",
        "Outcome.from_dict",
        "MockPlatform.__enter__",
    }


RESOLVED = """
import sys
from typing import get_type_hints
sys.modules["aiohttp"] = None
import videotasks
client = videotasks.Client("novita", "a-key")
client.vidu_q2.reference_to_video
late = {"requests", "typing_extensions", "videotasks.endpoints.vidu_q2.reference_to_video"}
assert not late & set(sys.modules), sys.modules
print(get_type_hints(videotasks.AsyncClient.__init__)["connector"])
print(get_type_hints(videotasks.Client.__init__)["session"])
"""


def test_what_annotations_name_is_imported_for_whoever_resolves_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", RESOLVED], capture_output=True, text=True
    )
    assert done.stdout.splitlines() == [
        "object | None",  # as the library is not there
        "requests.sessions.Session | None",
    ], done.stderr


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


IMAGE = Image.from_bytes(png(200, 200))
RESULT = TaskResult.from_dict(
    task_result(videos=[{"video_url": "https://x.example/v.mp4"}]), task_id="t-1"
)
PROBLEM = Problem("/images", "minItems", [], "has 0 items", 1, "https://page.example")
INSTANCES: dict[str, Any] = {
    "a request": videotasks.ViduQ1ReferenceToVideoRequest(
        prompt="x",
        images=["https://x.example/i.png", IMAGE],
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
