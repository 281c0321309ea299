"""What checking a body costs beside msgspec and pydantic, building a request, and making it ready to be sent.

python -m tests.benchmarks.validation [--turns N]

The peers check the same rules: names, types, closed lists, lengths, numbers of items. (They do not look whether a URL
can be one, as the client does.) All are handed the same plain Python objects, right ones, as most are.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import Annotated, Any, Literal

from .row import Row, alone, cpu, interleaved

CAT = "https://example.com/pictures/cat.png"
FAST: dict[str, Any] = {
    "bgm": True,
    "seed": 7,
    "audio": False,
    "prompt": "the cat @1 walks through the rain",
    "duration": 5,
    "subjects": [
        {
            "name": "1",
            "images": [CAT, CAT],
            "videos": ["https://example.com/videos/cat.mp4"],
            "voice_id": "calm",
        }
    ],
    "watermark": False,
    "resolution": "720p",
    "aspect_ratio": "16:9",
    "movement_amplitude": "auto",
}
"""Every parameter of viduq2-pro-fast."""
REFERENCE: dict[str, Any] = {
    **FAST,
    "subjects": [
        {"id": str(number), "images": [CAT] * 3, "voice_id": "calm"}
        for number in range(3)
    ],
}
"""Every parameter of vidu-q2-reference2video, with three subjects."""
BODIES = {"viduq2-pro-fast": FAST, "reference_to_video": REFERENCE}
TIMES = 20_000
"""Calls of a turn."""
MANY = 1_000
"""More items than any body has; where a page states no limit, neither do the peers."""


def rows(turns: int = 9) -> list[Row]:
    """The comparisons; what more items cost is in `growth`."""
    from . import peers  # which the peers' own environment cannot import

    found = peers.run("tests.benchmarks.validation", turns)
    msgspec, pydantic = peers.named("msgspec"), peers.named("pydantic")
    every: list[Row] = []
    for name in BODIES:
        for peer, key, goal in (
            (msgspec, "msgspec", 2.0),
            (f"{pydantic} (TypeAdapter)", "adapter", 0.6),
            (f"{pydantic} (BaseModel)", "model", 0.6),
        ):
            one = found[f"problems {name}"]
            what = f"problems of a right full body, {name}"
            every.append(_row(what, peer, goal, one["ours"], one[key]))
        one = found[f"built {name}"]
        for what, key, goal in (
            ("arguments to checked JSON bytes", "ours", 0.9),
            ("the same with the client", "client", 1.2),
        ):
            every.append(
                _row(f"{what}, {name}", pydantic, goal, one[key], one["model"])
            )
    one = found["many"]
    what = "build a request of 100 subjects and 1,000 images"
    every.append(_row(what, "the check alone", 2.0, one["built"], one["checked"]))
    return every


def _row(
    what: str, peer: str, goal: float, ours: Sequence[float], theirs: Sequence[float]
) -> Row:
    return Row("validation", what, peer, goal, "us", ours, theirs)


Field = tuple[str, Any, bool]
"""Name, type, whether it is required."""
Make = Callable[[str, list[Field]], Any]
"""Makes the type of an object, which refuses unknown names."""
Limit = Callable[[Any, int, int], Any]
"""A type with a least and a greatest length."""


def types(make: Make, limit: Limit) -> dict[str, Any]:
    """The types of both bodies in a peer's own words."""
    flag, number, text = ((kind, False) for kind in (bool, int, str))
    subject = make(
        "Subject",
        [
            ("id", str, True),
            ("images", limit(list[str], 1, MANY), True),
            ("voice_id", *text),
        ],
    )
    fast_subject = make(
        "FastSubject",
        [
            ("name", *text),
            ("images", list[str], False),
            ("videos", list[str], False),
            ("voice_id", *text),
        ],
    )

    def body(name: str, prompt: Any, subjects: Any, resolution: Any) -> Any:
        amplitude = Literal["auto", "small", "medium", "high"]
        return make(
            name,
            [
                ("bgm", *flag),
                ("seed", *number),
                ("audio", *flag),
                ("prompt", prompt, True),
                ("duration", Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], True),
                ("subjects", limit(list[subjects], 1, MANY), True),
                ("watermark", *flag),
                ("resolution", resolution, False),
                ("aspect_ratio", *text),
                ("movement_amplitude", amplitude, False),
            ],
        )

    lines = Literal["720p", "1080p"], Literal["540p", "720p", "1080p"]
    return {
        "viduq2-pro-fast": body("Fast", limit(str, 0, 2000), fast_subject, lines[0]),
        "reference_to_video": body("Reference", str, subject, lines[1]),
    }


def structs(msgspec: Any) -> dict[str, Any]:
    """Structs of msgspec."""

    def make(name: str, fields: list[Field]) -> Any:
        unset = msgspec.UnsetType
        each = [
            (key, kind) if required else (key, kind | unset, msgspec.UNSET)
            for key, kind, required in sorted(fields, key=lambda one: not one[2])
        ]
        return msgspec.defstruct(name, each, forbid_unknown_fields=True)

    def limit(kind: Any, least: int, most: int) -> Any:
        return Annotated[kind, msgspec.Meta(min_length=least, max_length=most)]

    return types(make, limit)


def _limited(pydantic: Any) -> Limit:
    def limit(kind: Any, least: int, most: int) -> Any:
        return Annotated[kind, pydantic.Field(min_length=least, max_length=most)]

    return limit


def models(pydantic: Any) -> dict[str, Any]:
    """Models of pydantic."""
    strict = pydantic.ConfigDict(strict=True, extra="forbid")

    def make(name: str, fields: list[Field]) -> Any:
        each: Any = {
            key: (kind, ...) if required else (kind | None, None)
            for key, kind, required in fields
        }
        return pydantic.create_model(name, __config__=strict, **each)

    return types(make, _limited(pydantic))


def dicts(pydantic: Any) -> dict[str, Any]:
    """Functions of pydantic that check dicts."""
    extensions = import_module("typing_extensions")
    strict = pydantic.ConfigDict(strict=True, extra="forbid")

    def make(name: str, fields: list[Field]) -> Any:
        each = {
            key: kind if required else extensions.NotRequired[kind]
            for key, kind, required in fields
        }
        return pydantic.with_config(strict)(extensions.TypedDict(name, each))

    return {
        name: pydantic.TypeAdapter(kind).validator.validate_python
        for name, kind in types(make, _limited(pydantic)).items()
    }


def main(turns: int) -> None:
    """Measures among the peers."""
    import videotasks

    # Nobody hears them here, whoever is compared with has none.
    warnings.simplefilter("ignore")
    msgspec, pydantic = import_module("msgspec"), import_module("pydantic")
    kinds = {
        "viduq2-pro-fast": videotasks.ViduQ2ProFastReferenceToVideoRequest,
        "reference_to_video": videotasks.ViduQ2ReferenceToVideoRequest,
    }
    client = videotasks.Client("highwayapi", "sk_benchmark")
    said: dict[str, Any] = {}
    for name, body in BODIES.items():
        model: Any = models(pydantic)[name]
        struct, adapter = structs(msgspec)[name], dicts(pydantic)[name]
        said[f"problems {name}"] = measured(
            turns,
            ours=partial(kinds[name].problems_of, body),
            msgspec=partial(msgspec.convert, body, struct),
            adapter=partial(adapter, body),
            model=partial(model.model_validate, body),
        )
        said[f"built {name}"] = built(turns, client, kinds[name], model, body)
    fast: Any = kinds["viduq2-pro-fast"]
    many = subjects(100)
    said["many"] = measured(
        turns,
        TIMES // 200,
        built=lambda: fast(**many),
        checked=lambda: fast.problems_of(many),
    )
    print(json.dumps(said))


def built(
    turns: int, client: Any, kind: Any, model: Any, body: Mapping[str, Any]
) -> dict[str, list[float]]:
    """What it costs to make JSON bytes of arguments."""
    from videotasks._client.encoding import encode
    from videotasks._validation.request import members_in
    from videotasks.endpoints._submit import Options

    options = Options()
    # What has no effect warns whenever a request is built; no peer does.
    given = {key: one for key, one in body.items() if key != "movement_amplitude"}
    to_json = model.__pydantic_serializer__.to_json

    def ours() -> bytes:
        return encode(members_in(kind(**given)), plain=True)

    def with_client() -> bytes:
        whole: bytes = client._preparation_of(kind(**given), options).make().body
        return whole

    def theirs() -> bytes:
        whole: bytes = to_json(model(**given), exclude_none=True)
        return whole

    for made in (ours, with_client, theirs):
        assert json.loads(made()) == given
    return measured(turns, ours=ours, client=with_client, model=theirs)


def subjects(count: int) -> dict[str, Any]:
    """Arguments with so many subjects, each shown by ten images."""
    images = [f"https://example.com/{number}.png" for number in range(10)]
    several = [{"name": str(one), "images": images} for one in range(count)]
    return {"prompt": "the cat walks", "duration": 5, "subjects": several}


def measured(
    turns: int, times: int = TIMES, **contenders: Callable[[], object]
) -> dict[str, list[float]]:
    """Microseconds of each contender, turn by turn."""
    timed = {name: partial(cpu, work, times) for name, work in contenders.items()}
    return interleaved(timed, turns)


if __name__ == "__main__":
    if len(sys.argv) == 2 and sys.argv[1].isdigit():
        main(int(sys.argv[1]))
    else:
        alone(__doc__, rows)
