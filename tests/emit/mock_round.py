"""Sends what a folder of specs shows through the generated client to the generated mock; the outcome as JSON.

Run as a program of its own, with the generated package first on the path, like `verdicts`. On standard input it takes
bodies that must be refused, by endpoint: for each it prints what the class and the mock find wrong.
"""

from __future__ import annotations

import json
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import videotasks
from tests.contract.reader import RawEndpoint, endpoints
from videotasks.mock import MockPlatform


def whole_way(
    client: Any, platform: Any, endpoint: RawEndpoint, example: dict[str, Any]
) -> dict[str, Any]:
    """Submits one body twice, by arguments and as a request; waits, and downloads once."""
    family, operation = endpoint.id.split(".")
    tasks = [
        getattr(getattr(client, family), operation)(**example),
        client.submit(
            getattr(videotasks, endpoint.request_title).from_dict(example),
        ),
    ]
    results = [task.wait(timeout=300, poll_interval=0.02) for task in tasks]
    with tempfile.TemporaryDirectory() as folder:
        path = results[0].videos[0].download(Path(folder) / "video.mp4")
        size = path.stat().st_size
    sent = platform.submits[-2:]
    return {
        "endpoints": [request.endpoint for request in sent],
        "bodies": [request.body for request in sent],
        "states": [str(result.state) for result in results],
        "bytes": size,
    }


def refusal(client: Any, name: str, body: dict[str, Any]) -> dict[str, Any]:
    """What the class says of a body, what it raises, and what the mock answers if the class is not asked."""
    cls = getattr(videotasks, name)
    try:
        client.submit(cls.construct(**body))
        raised = ""
    except videotasks.ValidationError as error:
        raised = type(error).__name__
    try:
        client.submit(cls.construct(**body), validation="off")
        answered = ""
    except videotasks.BadRequestError as error:
        answered = str(error.reason)
    problems = [[problem.pointer, problem.rule] for problem in cls.problems_of(body)]
    return {"problems": problems, "raised": raised, "answered": answered}


def main(specs: Path, only: list[str]) -> None:
    refused: list[tuple[str, dict[str, Any]]] = json.load(sys.stdin)
    chosen = [
        endpoint for endpoint in endpoints(specs) if not only or endpoint.id in only
    ]
    warnings.simplefilter("ignore", videotasks.NoEffectWarning)
    with (
        MockPlatform() as platform,
        videotasks.Client(
            next(iter(chosen[0].spec["providers"])),
            api_key=platform.key,
            base_url=platform.base_url,
        ) as client,
    ):
        ways = {
            endpoint.id: [
                whole_way(client, platform, endpoint, example)
                for example in endpoint.spec["examples"]
            ]
            for endpoint in chosen
        }
        titles = {endpoint.id: endpoint.request_title for endpoint in chosen}
        refusals = [refusal(client, titles[name], body) for name, body in refused]
        billed = len(platform.submits)
    report = {"package": videotasks.__file__, "ways": ways, "refusals": refusals}
    json.dump({**report, "billed": billed}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
