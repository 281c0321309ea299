"""Makes specs and bodies of any size, to see that what they cost grows with it in a straight line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.fragment_specs import build

_HEAD = """\
title: Sized {number}
name: Sized{number}
method: POST
path: /v3/async/sized-{number}
summary: Makes a video.
sources: {{page: {{provider: acme, url: https://acme.example/page, form: markdown, date: unknown}}}}
providers: {{acme: {{}}}}
response: {{task_id: {{use: task_id}}}}
examples: [{example}]
parameters:
"""
_KINDS = (
    ("{type: string, maxLength: 100}", "a text"),
    ("{type: integer, minimum: 0, maximum: 100}", 7),
    ("{type: boolean}", True),
    ("{type: string, enum: [low, medium, high]}", "medium"),
    ("{type: array, items: {type: string}, maxItems: 10}", ["a", "b", "c"]),
)
"""Parameters, in turn, and what is right for each."""


def specs(folder: Path, endpoints: int = 1, parameters: int = 5) -> Path:
    """A folder of specs with so many endpoints of so many parameters each."""
    first, *others = (_endpoint(number, parameters) for number in range(endpoints))
    file = folder.with_name(f"{folder.name}.yaml")
    file.write_text(first, "utf-8")
    build(file, folder)
    (place,) = folder.glob("endpoints/*")
    for number, text in enumerate(others, 1):
        (place / f"sized_{number}.yaml").write_text(text, "utf-8")
    (place / file.name).rename(place / "sized_0.yaml")
    return folder


def body(parameters: int = 5) -> dict[str, Any]:
    """What is right for such an endpoint, every parameter given."""
    return {f"parameter_{n}": _KINDS[n % len(_KINDS)][1] for n in range(parameters)}


def subjects(items: int) -> dict[str, Any]:
    """A body of a ViduQ2ProFastReferenceToVideoRequest with so many images, three to a subject at most."""
    images = [f"https://example.com/{number}.png" for number in range(items)]
    parts = [images[start : start + 3] for start in range(0, items, 3)]
    several = [{"name": str(n), "images": part} for n, part in enumerate(parts)]
    return {"prompt": "the cat walks", "duration": 5, "subjects": several}


def _endpoint(number: int, parameters: int) -> str:
    lines = (
        f"  parameter_{n}: {_KINDS[n % len(_KINDS)][0]}\n" for n in range(parameters)
    )
    example = json.dumps(body(parameters))
    return _HEAD.format(number=number, example=example) + "".join(lines)
