"""Modules that have moved are answered for by one table, which costs nothing until a pickle asks for one."""

from __future__ import annotations

import importlib
import subprocess
import sys
import types
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

import videotasks
from videotasks import _former

FORMER = {
    "videotasks._async_client": {"AsyncClient"},
    "videotasks._async_task": {"AsyncTask"},
    "videotasks._client": {"Client"},
    "videotasks._media": {"Image"},
    "videotasks._problems": {"Problem"},
    "videotasks._request": {"Request", "_restore"},
    "videotasks._result": {"AsyncTaskResult", "TaskResult"},
    "videotasks._result_files": {
        name
        for name in videotasks.__all__
        if name.endswith(("ResultFile", "ResultVideo", "ResultImage", "ResultAudio"))
    },
    "videotasks._task": {"Task"},
}
"""Module of commit 4f32434 -> what a pickle can name of it, apart from `_exceptions`, which has not moved."""


def test_the_table_has_every_module_that_a_pickle_can_name() -> None:
    assert _former._HOMES.keys() == FORMER.keys()
    assert len(FORMER["videotasks._result_files"]) == 8


@pytest.mark.parametrize("former", FORMER)
def test_a_former_module_gives_what_it_had(former: str) -> None:
    module = importlib.import_module(former)
    for name in FORMER[former]:
        found = getattr(module, name)
        assert found is getattr(videotasks, name, found)
        assert found is not None
    with pytest.raises(AttributeError, match=f"module '{former}' has no attribute"):
        _ = module.anything_else
    assert not hasattr(module, "__path__") or former == "videotasks._client"


@pytest.mark.parametrize("former", FORMER)
def test_no_file_of_a_former_module_is_left(former: str) -> None:
    spec = PathFinder.find_spec(former, videotasks.__path__)
    assert (spec is None) is (former != "videotasks._client")


def test_what_never_was_is_not_found() -> None:
    for name in ("videotasks._nothing", "videotasks.nothing", "videotasks._result.x"):
        with pytest.raises(ModuleNotFoundError, match=name):
            importlib.import_module(name)


@pytest.mark.slow
def test_nobody_pays_for_the_table_but_who_asks() -> None:
    code = (
        "import sys, videotasks\n"
        "from videotasks import *\n"
        "try: import no_such_module\n"
        "except ImportError: pass\n"
        "print('videotasks._former' in sys.modules)\n"
        "import videotasks._result\n"
        "print('videotasks._former' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_a_second_import_of_the_package_asks_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    for _ in range(3):
        spec = importlib.util.spec_from_file_location(
            "videotasks", Path(videotasks.__file__)
        )
        assert spec is not None
        assert spec.loader is not None
        module = types.ModuleType("videotasks")
        spec.loader.exec_module(module)
    kinds = [type(one).__module__ for one in sys.meta_path]
    assert kinds.count("videotasks") == 1
    assert kinds[-1] == "videotasks"
