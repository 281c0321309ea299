"""Says what became of a file: its name in words, and the exception for it."""

from __future__ import annotations

from typing import Any

from videotasks._exceptions import DownloadError
from videotasks._results.files import AnyFile
from videotasks._values.redact import without_query


def error_of(
    file: AnyFile,
    what: str,
    status: int | None = None,
    *,
    retry_safe: bool = True,
) -> DownloadError:
    """What is raised for a file that cannot be fetched or saved.

    Args:
        file: The file.
        what: Why.
        status: HTTP status of the response, if it was one.
        retry_safe: Whether another try can end otherwise.
    """
    return DownloadError(
        f"{name_of(file)} could not be downloaded: {what}",
        status=status,
        retry_safe=retry_safe,
        **context_of(file),
    )


def name_of(file: AnyFile) -> str:
    """A file in words."""
    return f"{file.kind} {file.index + 1} of task {file.task_id}"


def context_of(file: AnyFile) -> dict[str, Any]:
    """What an exception about a file says of it."""
    return {"task_id": file.task_id, "url": without_query(file.url)}
