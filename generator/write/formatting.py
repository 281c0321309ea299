"""Proves that black leaves generated Python alone, byte for byte.

The templates emit text that is black-stable by construction; a text that is not is a template's bug, so it is reported
with the diff and never mended here. Black is imported only when something is to be proven: it costs 100 ms.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from generator.write.diff import difference

if TYPE_CHECKING:
    from black.mode import TargetVersion

IN_PROCESS_LIMIT = 8
"""Up to so many files, starting workers (each imports black) costs more than it saves."""

_WORKER_LIMIT = 61  # ProcessPoolExecutor rejects more on Windows.


def is_provable(path: str) -> bool:
    """Whether black has a say in this file."""
    return path.endswith((".py", ".pyi"))


def black_version() -> str | None:
    """The installed black's version, None if there is none."""
    try:
        # Where black reads it itself; importlib.metadata would cost 45 ms, black 100 ms, in every unchanged run.
        from _black_version import version  # type: ignore[import-untyped]  # black's wheel marks only `black` as typed
    except ModuleNotFoundError:
        return None
    return str(version)


def prove(sources: Mapping[str, bytes]) -> dict[str, str]:
    """What black has against these files, by path: the diff that it would make, or why it could not read the file.

    Black runs as the plain command does in the generated package, whose metadata says Python 3.10 and newer. Files that
    it leaves alone are not in the result.
    """
    jobs = sorted(sources.items())
    workers = min(os.cpu_count() or 1, len(jobs), _WORKER_LIMIT)
    objections = (
        _prove_in_pool(jobs, workers)
        if len(jobs) > IN_PROCESS_LIMIT and workers > 1
        else _prove_here(jobs)
    )
    return {
        path: objection
        for (path, _), objection in zip(jobs, objections, strict=True)
        if objection is not None
    }


def _prove_here(jobs: Sequence[tuple[str, bytes]]) -> list[str | None]:
    return [_objection(job) for job in jobs]


def _prove_in_pool(jobs: Sequence[tuple[str, bytes]], workers: int) -> list[str | None]:
    # 40 ms: imported only when a pool is worth it.
    import multiprocessing
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

    # Always spawned, so that it works alike on every platform and under callers that have threads.
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(workers, context, _collect_seldom) as pool:
            return list(
                pool.map(_objection, jobs, chunksize=max(1, len(jobs) // (workers * 8)))
            )
    except BrokenProcessPool:
        # A worker was killed (memory), or cannot import the caller's main module: slower, but the same proof.
        return _prove_here(jobs)


def _collect_seldom() -> None:
    """Has nobody look for garbage after every few lines that black reads, which is a tenth of its time."""
    gc.set_threshold(200_000, 20, 100)


def _objection(job: tuple[str, bytes]) -> str | None:
    from black import format_file_contents
    from black.mode import Mode
    from black.report import NothingChanged

    path, content = job
    try:
        text = content.decode("utf-8")
        wanted = format_file_contents(
            text,
            fast=False,
            mode=Mode(target_versions=_targets(), is_pyi=path.endswith(".pyi")),
        )
    except NothingChanged:
        return None
    # Whatever keeps black from a verdict, the file is not proven.
    except Exception as error:  # noqa: BLE001, not proven is not proven
        return f"black cannot format it: {type(error).__name__}: {error}\n"
    return difference(path, content, wanted.encode("utf-8"))


def _targets() -> set[TargetVersion]:
    """What black infers from `requires-python = ">=3.10"`."""
    from black.mode import TargetVersion

    oldest = TargetVersion.PY310.value
    return {version for version in TargetVersion if version.value >= oldest}
