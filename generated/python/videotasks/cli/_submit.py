# Copied from generator/templates/python/videotasks/cli/_submit.py: edit that file, then run `make generate`.
"""`videotasks submit`: sends a request, which is billed, and tells the task's id at once."""

from __future__ import annotations

import json
import re
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser, wrong_option
from videotasks.cli._keys import client_for
from videotasks.cli._output import Output, resumed
from videotasks.cli._request import (
    Typed,
    parser_for,
    problems_of,
    rejected,
    shortened,
    typed,
)

if TYPE_CHECKING:
    from videotasks import Budget, Client, Task
    from videotasks._platform.catalog import ProviderId

_ABOUT = "Sends a request, which is billed, and prints the id of its task."
_GOES_ON = re.compile(r"client\.task\(\"([^\"]+)\"")
"""How notes on an interruption tell of a task."""


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    example = (
        "submit kling_v3_0_std.text_to_video --prompt 'a cat' --provider novita "
        "--download videos"
    )
    made = parser_for(command, _ABOUT, words, example)
    made.add_provider("to whom it is sent")
    made.add_argument(
        "--dry-run",
        action="store_true",
        help="tell the body, its cost and every problem; nothing is sent",
    )
    made.add_argument(
        "--wait", action="store_true", help="until the task has ended; print addresses"
    )
    made.add_argument(
        "--download", metavar="DIR", help="wait, and save the files in this folder"
    )
    made.add_waiting()
    made.add_argument(
        "--validation",
        choices=("error", "warn", "off"),
        help="what a broken rule does (error)",
    )
    made.add_argument(
        "--budget", metavar="AMOUNT", help="send it only if it costs no more than this"
    )
    made.add_argument("--currency", metavar="C", help="of the budget, such as USD")
    made.add_argument(
        "--price", metavar="AMOUNT", help="what you pay for it, where no page says it"
    )
    return made


def act(options: Namespace, output: Output) -> int:
    """Sends it."""
    request = typed(options)
    mode = options.validation or "error"
    problems = [] if mode != "error" else problems_of(request, options.provider)
    if options.dry_run:
        return _dry_run(options, output, request, problems)
    if problems or request.trouble:
        raise rejected(request, problems or request.trouble)
    with client_for(
        options.provider, budget=_budget(options), validation=mode
    ) as client:
        task = _submitted(client, request, output)
        if task is None:
            return codes.INTERRUPTED
        provider = task.provider
        output.event(
            "submitted",
            task.id,
            task_id=task.id,
            endpoint=options.endpoint,
            provider=provider,
            request_digest=task.request_digest,
        )
        if not options.wait and options.download is None:
            output.note(f"next: {resumed([task.id], provider)}")
            return codes.DONE
        from videotasks.cli._tasks import follow

        return follow(client, [task], output, options, options.download)


def _submitted(client: Client, request: Typed, output: Output) -> Task | None:
    """The task; None if Ctrl+C came first, of which all that is known has been told."""
    try:
        return client.submit(request.request)
    except KeyboardInterrupt as interrupt:
        notes = [str(one) for one in getattr(interrupt, "__notes__", ())]
        found = [match[1] for one in notes if (match := _GOES_ON.search(one))]
        settings = client._each[0]  # pyright: ignore[reportPrivateUsage]
        if found:
            output.going_on(found, settings.provider)
            return None
        for one in notes:
            output.note(one)
        output.error(
            "interrupted: if it was sent already, nobody knows whether it was accepted, and billed",
            f"look for it in the console of {settings.provider} before sending it again",
        )
        return None


def _budget(options: Namespace) -> Budget | None:
    if options.budget is None:
        return None
    if options.currency is None:
        raise wrong_option("currency", "is missing: it says that of --budget")
    from videotasks import Budget

    prices = {} if options.price is None else {options.endpoint: options.price}
    return Budget(options.budget, options.currency, prices=prices)


def _dry_run(
    options: Namespace, output: Output, request: Typed, problems: Sequence[Any]
) -> int:
    body = request.request.to_dict()
    cost: dict[str, Any] | None = None
    words = "name --provider to know its cost"
    if options.provider is not None:
        found = request.request.estimate_cost(cast("ProviderId", options.provider))
        words = str(found)
        cost = {
            "amount": None if found.amount is None else str(found.amount),
            "at_least": None if found.at_least is None else str(found.at_least),
            "currency": found.currency,
            "certainty": found.certainty,
            "unknown": list(found.unknown),
        }
    output.event(
        "body",
        json.dumps(shortened(body), indent=2, ensure_ascii=False),
        endpoint=options.endpoint,
        provider=options.provider,
        body=body,
        cost=cost,
    )
    output.note(f"cost: {words}")
    if problems:
        raise rejected(request, problems)
    also = "" if options.provider else ", with --provider"
    output.note(f"nothing was sent; next: the same without --dry-run{also}")
    return codes.DONE
