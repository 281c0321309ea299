"""`videotasks show`: tells all that is known of an endpoint."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from videotasks.cli._command import Parser
from videotasks.cli._known import default_of, known_of
from videotasks.cli._models import members_of
from videotasks.cli._output import Output


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    made = Parser(
        command,
        "What is known of an endpoint: parameters, limits, defaults, conditions, prices, sources, where these\n"
        "disagree, and who serves it. Nothing is sent.",
        "show kling_v3_0_std.text_to_video",
    )
    made.add_argument("endpoint", metavar="FAMILY.OPERATION")
    return made


def act(options: Namespace, output: Output) -> int:
    """Tells it."""
    from videotasks import catalog
    from videotasks.cli._terminal import console

    known = known_of(options.endpoint)
    offers = catalog.offers(options.endpoint)
    if output.as_json:
        output.event(
            "endpoint", "", **known, offers=[members_of(one) for one in offers]
        )
        return 0
    lines = _lines(known, [str(one) for one in offers])
    drawn = console()
    for style, text in lines:
        if drawn is None:
            print(text)
        else:
            indent = len(text) - len(text.lstrip(" -"))
            drawn.print(
                _wrapped(text, indent, drawn.width),
                style=style or None,
                markup=False,
                soft_wrap=True,
            )
    return 0


def _wrapped(text: str, indent: int, width: int) -> str:
    import textwrap

    return textwrap.fill(
        text,
        max(width, 30),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(known: dict[str, Any], offers: list[str]) -> Iterator[tuple[str, str]]:
    """Style and text of each line."""
    yield "bold", f"{known['endpoint']}: {known['title']}"
    yield "", known["summary"]
    yield "", ""
    yield "bold", "Parameters"
    for one in known["parameters"]:
        yield "cyan", f"  {one['option']}{_kind(one)}"
        for text in (one.get("meaning"), _rules(one)):
            if text:
                yield "", f"      {text}"
    for section in known["sections"]:
        yield "", ""
        yield "bold", section["title"]
        yield from (("", f"  {line}") for line in section["lines"])
    for title, lines in (("Who serves it", offers), ("Sources", known["sources"])):
        yield "", ""
        yield "bold", title
        yield from (("", f"  - {line}") for line in lines)
    if "example" in known:
        yield "", ""
        yield "bold", "Example"
        yield "", f"  {known['example']}"


def _kind(one: dict[str, Any]) -> str:
    words = ["required"] if one.get("required") else []
    words.append(" or ".join(one.get("files") or one["types"]))
    words += ["may be given several times"] if one.get("repeated") else []
    return f"  ({', '.join(words)})"


def _rules(one: dict[str, Any]) -> str:
    words = [one["allowed"]] if "allowed" in one else []
    return "; ".join([*words, *default_of(one)])
