"""Makes texts that parsers read differently, before a validator has any say: they cannot be the data of a vector.

A vector's data is what a parser made of its file. So a number that no float holds, a name that comes twice and a byte
order mark stand in texts of their own, each the smallest right body with anything in it but for that.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.emit.vectors.bodies import Body, bodies_of, least
from generator.frozen import dataclass
from generator.language.conditions import broken
from generator.language.model import Api, Endpoint, Json, Member
from generator.text.json_text import one_line
from generator.write.output import Output

FOLDER = "json-schema/vectors/optional-texts/"

TEXT_CONSUMERS = {
    "json": "Python's json",
    "json-bytes": "Python's json, given bytes",
    "tool-call": "the Python client's `from_tool_call`",
    "mock": "the Python client's mock",
    "node": "JSON.parse of Node.js, with ajv",
    "node-response": "Response.json() of Node.js, with ajv",
    "go": "encoding/json of Go",
}
"""What reads texts, in words, by the names that `departs` uses; all of them are run by the tests."""


@dataclass(frozen=True, slots=True)
class TextKind:
    """Texts of which parsers make this and that."""

    name: str
    reason: str
    departs: frozenset[str]
    """The consumers that say the opposite of the file; all the others say the same."""


BEYOND_FLOATS = TextKind(
    "number beyond floats",
    "By the letter of JSON and JSON Schema a number with a large exponent is a whole one. No float holds it: what "
    "reads numbers as floats makes an infinity of it, or refuses the text.",
    frozenset(TEXT_CONSUMERS),
)
LAST_RIGHT = TextKind(
    "name given twice, at last right",
    "JSON leaves open what an object is whose name comes twice. Nearly all take the last value; of a model's call "
    "nobody knows which it meant.",
    frozenset({"tool-call"}),
)
LAST_WRONG = TextKind(
    "name given twice, at last wrong",
    "A parser that takes the first value calls it right. What checks a body and what reads it after that should be the "
    "same parser.",
    frozenset(),
)
BYTE_ORDER_MARK = TextKind(
    "byte order mark",
    "JSON has none in front: nobody may send it, and whoever reads may ignore it.",
    frozenset({"json-bytes", "node-response"}),
)
TEXT_KINDS = (BEYOND_FLOATS, LAST_RIGHT, LAST_WRONG, BYTE_ORDER_MARK)


@dataclass(frozen=True, slots=True)
class Text:
    """One text, and whether it is a right body by the letter."""

    description: str
    text: str
    valid: bool


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The texts of an endpoint's request."""
    del api
    request, _ = bodies_of(endpoint)
    lines = ",\n".join(f"      {_line(text)}" for text in texts(request))
    title = one_line(request.title)
    content = f'[\n  {{\n    "description": {title},\n    "texts": [\n{lines}\n    ]\n  }}\n]\n'
    yield Output(f"{FOLDER}{request.title}.json", content.encode(), endpoint.files)


def texts(body: Body) -> Iterator[Text]:
    """Every text of one body."""
    right = least(body) or dict(next(iter(body.examples), {}))
    whole = one_line(right)
    number = _unlimited(body, right)
    if number is not None:
        others = {name: value for name, value in right.items() if name != number}
        words = f"valid at /{number}: 1e400"
        text = _behind(one_line(others), number, "1e400")
        yield Text(_told(words, BEYOND_FLOATS), text, True)
    for name, value in list(right.items())[:1]:
        wrong = one_line("text" if isinstance(value, int) else 5)
        words = _told(f"valid at /{name}: a wrong value, then a right one", LAST_RIGHT)
        yield Text(words, _before(whole, name, wrong), True)
        words = _told(f"type at /{name}: a right value, then a wrong one", LAST_WRONG)
        yield Text(words, _behind(whole, name, wrong), False)
    words = "type at : a byte order mark before the object"
    yield Text(_told(words, BYTE_ORDER_MARK), f"\ufeff{whole}", False)


def _line(text: Text) -> str:
    """A text; whatever is not ASCII in it is escaped, as nobody sees a byte order mark."""
    valid = "true" if text.valid else "false"
    return f'{{"description": {one_line(text.description)}, "text": {json.dumps(text.text)}, "valid": {valid}}}'


def _told(words: str, kind: TextKind) -> str:
    return f"{words} [{kind.name}]"


def _unlimited(body: Body, right: dict[str, Json]) -> str | None:
    """The first parameter that may be any whole number, or any number, without another that forbids it."""
    return next(
        (
            member.name
            for member in body.shape.properties
            if _is_unlimited(member)
            and next(broken(body.conditions, {**right, member.name: 1}), None) is None
        ),
        None,
    )


def _is_unlimited(member: Member) -> bool:
    value = member.value
    is_number = value.type in ("integer", "number")
    return is_number and value.enum is None and value.maximum is None


def _before(whole: str, name: str, value: str) -> str:
    return f"{{{one_line(name)}: {value}, {whole[1:]}"


def _behind(whole: str, name: str, value: str) -> str:
    comma = "" if whole == "{}" else ", "
    return f"{whole[:-1]}{comma}{one_line(name)}: {value}}}"
