"""Submits one task for each endpoint to a platform on this machine, waits, downloads, and reports."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.commands.arguments import PLAIN, add_out

_ABOUT = """\
Starts a platform on this machine (nothing leaves it), submits one task for each endpoint that is not retired by all
who had it, with the generated client, waits for the videos and downloads them.
"""

_NEXT = """
What next:
  {python} -m videotasks.mock
      starts such a platform for your own programs, which reach it with
      videotasks.Client("highwayapi", api_key="mock-key", base_url="http://127.0.0.1:8765")
  {python} -m generator show vidu_q1.text_to_video
      prints what the documentation says of an endpoint, with the line that states it
  README.md and generated/python/README.md
      tell the rest"""


def add(commands: Any) -> None:
    """Adds the command `demo`."""
    parser = commands.add_parser(
        "demo",
        help="submit, wait and download on this machine",
        description=_ABOUT,
        formatter_class=PLAIN,
    )
    add_out(parser, "demo", "where the videos go")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Makes one video for each endpoint from the example in its spec; returns the exit status."""
    out = Path(options.out)
    try:
        import videotasks
        from videotasks import catalog
        from videotasks._platform.endpoints import ENDPOINTS
        from videotasks.mock import MockPlatform
    except ImportError as error:
        print(
            f"{error}: install the generated client first, by `make generate`",
            file=sys.stderr,
        )
        return 1
    import json
    import os
    import warnings

    warnings.simplefilter(
        "ignore", videotasks.VideotasksWarning
    )  # a platform on this machine is not one of the providers, which have retired some or list them nowhere
    schemas = Path(videotasks.__file__).parent / "schemas" / "2020-12"
    out.mkdir(parents=True, exist_ok=True)
    # A proxy knows nothing of a platform on this machine.
    for name in ("NO_PROXY", "no_proxy"):
        known = os.environ.get(name)
        os.environ[name] = f"{known},127.0.0.1" if known else "127.0.0.1"
    with MockPlatform(queue_seconds=0.3, process_seconds=0.9) as platform:
        print(
            f"A platform of its own listens on {platform.base_url}; nothing leaves this machine."
        )
        with videotasks.Client(
            "highwayapi", api_key=platform.key, base_url=platform.base_url
        ) as client:
            tasks = []
            for endpoint in ENDPOINTS.values():
                offers = catalog.offers(endpoint.id)
                if all(offer.status == "retired" for offer in offers):
                    print(f"  left out {endpoint.id}: all have retired it")
                    continue
                request_class: type[videotasks.Request] = getattr(
                    videotasks, endpoint.request
                )
                schema = json.loads(
                    (schemas / f"{endpoint.request}.json").read_text("utf-8")
                )
                task = client.submit(request_class.from_dict(schema["examples"][0]))
                print(f"  submitted {endpoint.id}: task {task.id}")
                tasks.append((endpoint.id, task))
            for name, task in tasks:
                print(f"  waiting for {name}")
                result = task.wait(timeout=60, poll_interval=0.2, on_update=_show)
                path = result.videos[0].download(out / f"{name}.mp4", overwrite=True)
                print(f"    {path.stat().st_size} bytes in {path}")
    print(f"Done: {len(tasks)} endpoints, {len(tasks)} videos in {out}.")
    print(_NEXT.format(python=_python()))
    return 0


def _python() -> str:
    """This Python as somebody would type it here."""
    python = Path(sys.executable)
    here = Path.cwd()
    return str(python.relative_to(here) if python.is_relative_to(here) else python)


def _show(update: object) -> None:
    print(f"    {update}")
