# Copied from generator/templates/python/videotasks/cli/_tasks.py: edit that file, then run `make generate`.
"""`videotasks wait` and `videotasks download`: go on with tasks, whoever has submitted them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from videotasks._exceptions import VideotasksError
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser
from videotasks.cli._keys import client_for
from videotasks.cli._output import Output, resumed

if TYPE_CHECKING:
    from typing import TypeAlias

    from videotasks import Client, Task, TaskResult
    from videotasks.cli._bars import Lines

    _Ended: TypeAlias = tuple[str, TaskResult | None, VideotasksError | None]

_ABOUT = {
    "wait": "Waits for tasks, for all at once, and prints the addresses of the files of each as it ends.",
    "download": "Waits for tasks, for all at once, and saves the files of each as it ends.",
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
        return follow(client, tasks, output, options, options.folder)


def follow(
    client: Client,
    tasks: Sequence[Task],
    output: Output,
    options: Namespace,
    folder: str | None,
) -> int:
    """Waits for tasks, all at once, and saves their files where a folder is named; the exit status.

    Each is told of as it ends, whatever becomes of the others.
    """
    from videotasks.cli._bars import shown
    from videotasks.cli._failures import code_of, tell, worst

    if folder is not None:
        Path(folder).mkdir(parents=True, exist_ok=True)
    command = "wait" if folder is None else "download"
    found: list[int] = []
    late: list[str] = []
    left = {task.id: task.provider for task in tasks}
    with shown(output) as bars:
        try:
            for task_id, result, error in _ended(client, tasks, options, bars):
                try:
                    if error is not None:
                        raise error
                    assert result is not None
                    _save(result, output, bars, options, folder, len(tasks) > 1)
                except VideotasksError as failure:
                    code = code_of(failure)
                    found.append(code)
                    if code == codes.TIMED_OUT and len(tasks) > 1:
                        late.append(task_id)
                    bars.close()
                    tell(failure, output, command, options, task_id not in late)
                del left[task_id]  # at once: Ctrl+C may come as soon as it is told
                bars.done(task_id)
        except KeyboardInterrupt:
            bars.close()
            if left:
                output.going_on([*left], next(iter(left.values())), folder)
                return codes.INTERRUPTED
    if late:
        provider = options.provider or tasks[0].provider
        output.note(f"next: {resumed(late, provider, folder)}")
    return worst(found)


def _ended(
    client: Client, tasks: Sequence[Task], options: Namespace, bars: Lines
) -> Iterator[_Ended]:
    """Id of each task as it ends, with its result, or why there is none."""
    if len(tasks) > 1:
        for one in client.as_completed(
            tasks,
            timeout=options.timeout,
            on_update=bars.state,
            poll_interval=options.poll_interval,
        ):
            yield one.task.id, one.result if one.ok else None, one.error
        return
    # One alone needs no threads, so that Ctrl+C is heard wherever it comes.
    (task,) = tasks
    try:
        result = task.wait(options.timeout, bars.state, options.poll_interval)
    except VideotasksError as error:
        yield task.id, None, error
    else:
        yield task.id, result, None


def _save(
    result: TaskResult,
    output: Output,
    bars: Lines,
    options: Namespace,
    folder: str | None,
    several: bool,
) -> None:
    """Tells of the files of a task, and saves them where a folder is named."""
    files = (*result.videos, *result.images, *result.audios)
    files = files or (result.videos[0],)  # which says why there is none
    bars.close()
    named = f"{result.task_id}\t" if several else ""
    output.event(
        "result",
        "\n".join(f"{named}{one.url}" for one in files) if folder is None else "",
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
            "saved",
            f"{named}{path}",
            task_id=result.task_id,
            kind=file.kind,
            path=str(path),
        )


def _members_of(result: TaskResult) -> dict[str, Any]:
    kinds = (
        ("videos", result.videos),
        ("images", result.images),
        ("audios", result.audios),
    )
    urls = {name: [one.url for one in files] for name, files in kinds}
    return {"task_id": result.task_id, "state": result.state, **urls}
