# Copied from generator/templates/python/videotasks/cli/_models.py: edit that file, then run `make generate`.
"""`videotasks models`: finds endpoints by what they can do, from the catalogue."""

from __future__ import annotations

from argparse import BooleanOptionalAction, Namespace
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from videotasks.cli._command import Parser
from videotasks.cli._output import Output

if TYPE_CHECKING:
    from videotasks.catalog import Input, Mode, Offer

_INPUTS: tuple[Input, ...] = ("text", "image", "video", "audio")


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    made = Parser(
        command,
        "Which endpoints can do all of what is asked for at once, at which provider. Nothing is sent.",
        "models --image --resolution 1080p --duration 10 --alive",
    )
    for kind in _INPUTS:
        made.add_argument(
            f"--{kind}", action="store_true", help=f"it takes {kind} as an input"
        )
    made.add_argument(
        "--sound", action=BooleanOptionalAction, help="it makes sound, or none"
    )
    made.add_argument("--resolution", help="such as 1080p, 4k or 1920x1080")
    made.add_argument("--duration", type=_number, metavar="SECONDS")
    made.add_argument("--provider", metavar="ID", help="at this provider (all)")
    made.add_argument(
        "--alive",
        action="store_true",
        help="the provider's index lists it, and it is not retired",
    )
    made.add_argument(
        "--unsure",
        action="store_true",
        help="also those of which nobody knows whether they can",
    )
    made.add_argument("--on", metavar="DAY", help="as of this day, YYYY-MM-DD (today)")
    return made


def _number(text: str) -> float:
    return float(text)


_number.__name__ = "number of seconds"


def act(options: Namespace, output: Output) -> int:
    """Lists them."""
    from videotasks import catalog

    offers = catalog.endpoints(
        options.provider,
        takes=[kind for kind in _INPUTS if vars(options)[kind]],
        sound=options.sound,
        resolution=options.resolution,
        duration=options.duration,
        status="listed" if options.alive else None,
        unsure=options.unsure,
        on=options.on,
    )
    rows = [_row(one) for one in offers]
    if output.as_json:
        for one in offers:
            output.event("model", "", **members_of(one))
    elif rows:
        _print(rows)
        output.note("next: videotasks show " + offers[0].endpoint)
    else:
        wider = [] if options.unsure else ["--unsure"]
        wider += ["no --alive"] if options.alive else []
        output.note(
            f"no endpoint is known to do all of that; next: {' or '.join(wider) or 'ask for less'}"
        )
    return 0


def members_of(offer: Offer) -> dict[str, Any]:
    """An offer, for machines."""
    return {
        "endpoint": offer.endpoint,
        "provider": offer.provider,
        "status": offer.status,
        "since": offer.since,
        "source": offer.source,
        "documentation": offer.documentation,
        "retires": offer.retires,
        "replaced_by": list(offer.replaced_by),
        "unknown": list(offer.unknown),
        "inputs": _inputs(offer.modes),
        "durations": _all(mode.durations for mode in offer.modes),
        "duration_limits": list(offer.duration_limits or ()),
        "lines": _all(mode.lines for mode in offer.modes),
        "sound": _all(mode.sound for mode in offer.modes),
    }


def _row(offer: Offer) -> tuple[str, ...]:
    modes = offer.modes
    low_high = offer.duration_limits
    seconds = _spans(_all(mode.durations for mode in modes))
    if low_high:
        seconds = f"{low_high[0]:g}-{low_high[1]:g}"
    sounds = _all(mode.sound for mode in modes)
    lines = " ".join(f"{one}p" for one in _all(mode.lines for mode in modes))
    return (
        offer.endpoint,
        offer.provider,
        f"{offer.status} {offer.since or ''}".strip(),
        " ".join(_inputs(modes)) or "?",
        f"{seconds} s" if seconds else "?",
        lines or "?",
        {(): "?", (True,): "sound", (False,): "silent"}.get(tuple(sounds), "both"),
    )


def _inputs(modes: Iterable[Mode]) -> list[str]:
    found = {kind for mode in modes for kind in mode.inputs}
    return [kind for kind in _INPUTS if kind in found]


def _all(lists: Iterable[Iterable[Any]]) -> list[Any]:
    return sorted({one for each in lists for one in each})


def _spans(numbers: Sequence[float]) -> str:
    """Such as `5 10`, or `3-15` where whole numbers follow each other."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]:g}-{numbers[-1]:g}"
    return " ".join(f"{one:g}" for one in numbers)


_HEADS = ("endpoint", "provider", "status", "takes", "seconds", "lines", "sound")


def _print(rows: Sequence[tuple[str, ...]]) -> None:
    from videotasks.cli._terminal import console

    found = console()
    if found is None:  # for other programs: tabs, and nothing cut off
        for row in rows:
            print("\t".join(row))
        return
    from rich.table import Table

    table = Table(*_HEADS, box=None, pad_edge=False, header_style="bold")
    table.columns[0].no_wrap = True
    for endpoint, *rest in rows:
        table.add_row(f"[cyan]{endpoint}[/cyan]", *rest)
    found.print(table)
