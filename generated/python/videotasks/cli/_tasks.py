# Copied from generator/templates/python/videotasks/cli/_tasks.py: edit that file, then run `make generate`.
"""`videotasks wait` and `videotasks download`: go on with tasks, whoever has submitted them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from videotasks._exceptions import VideotasksError
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser
from videotasks.cli._keys import client_for
from videotasks.cli._output import Output

if TYPE_CHECKING:
    from videotasks import Task, TaskResult

_ABOUT = {
    "wait": "Waits until tasks have ended, and prints the addresses of their files.",
    "download": "Waits until tasks have ended, and saves their files.",
}


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of their options."""
    del words
    further = " --out videos" if command == "download" else ""
    example = f"{command} TASK_ID --provider novita{further}"
    made = Parser(command, _ABOUT[command], example)
    made.add_argument("tasks", nargs="+", metavar="TASK_ID")
    made.add_provider("to whom they were submitted")
    if command == "download":
        made.add_argument(
            "--out", dest="folder", metavar="DIR", default=".", help="the folder (.)"
        )
    else:
        made.set_defaults(folder=None)
    made.add_waiting()
    return made


def act(options: Namespace, output: Output) -> int:
    """Goes on with them."""
    with client_for(options.provider) as client:
        tasks = [client.task(one) for one in dict.fromkeys(options.tasks)]
        return follow(tasks, output, options, options.folder)


def follow(
    tasks: Sequence[Task], output: Output, options: Namespace, folder: str | None
) -> int:
    """Waits for tasks in their order, and saves their files where a folder is named; the exit status."""
    from videotasks.cli._bars import shown
    from videotasks.cli._failures import code_of, tell, worst

    if folder is not None:
        Path(folder).mkdir(parents=True, exist_ok=True)
    found: list[int] = []
    left = list(tasks)
    with shown(output) as bars:
        try:
            for task in tasks:
                try:
                    _follow_one(task, output, bars, options, folder)
                except VideotasksError as error:
                    bars.close()
                    command = "wait" if folder is None else "download"
                    tell(error, output, command, options)
                    found.append(code_of(error))
                left.remove(task)
        except KeyboardInterrupt:
            bars.close()
            output.going_on([task.id for task in left], left[0].provider, folder)
            return codes.INTERRUPTED
    return worst(found)


def _follow_one(
    task: Task, output: Output, bars: Any, options: Namespace, folder: str | None
) -> None:
    result = task.wait(options.timeout, bars.state, options.poll_interval)
    files = (*result.videos, *result.images, *result.audios)
    files = files or (result.videos[0],)  # which says why there is none
    output.event(
        "result",
        "\n".join(one.url for one in files) if folder is None else "",
        **_members_of(result),
    )
    if folder is None:
        return
    for file in files:
        path = file.download(
            folder, overwrite=options.overwrite, on_progress=bars.bytes_of(file)
        )
        bars.close()
        output.event(
            "saved", str(path), task_id=task.id, kind=file.kind, path=str(path)
        )


def _members_of(result: TaskResult) -> dict[str, Any]:
    kinds = (
        ("videos", result.videos),
        ("images", result.images),
        ("audios", result.audios),
    )
    urls = {name: [one.url for one in files] for name, files in kinds}
    return {"task_id": result.task_id, "state": result.state, **urls}
