"""Writes vector files in the form of the JSON Schema test suite: a group for each body, one line a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.emit.json_schema.schemas import (
    DIALECTS,
    Dialect,
    Root,
    result_root,
    roots_of,
    text_of,
)
from generator.emit.parts import Apart, Extract, Extracts
from generator.emit.vectors import near_misses
from generator.emit.vectors.bodies import (
    Body,
    bases,
    bodies_of,
    least,
    result_body,
    vectors,
)
from generator.emit.vectors.lines import AGREED, FOLDERS, lines
from generator.emit.vectors.near_misses import Accepted, Neighbours, accepted
from generator.language.model import Api, Endpoint
from generator.text.json_text import one_line
from generator.write.output import Composed, Output, Segment

NEAR_MISSES = "near-misses.json"
"""Beside the files of a dialect: they speak of all endpoints, so that a new one changes this file and no other's."""


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The files of an endpoint's bodies, in each dialect; a file without a test is not made."""
    for root, body in zip(roots_of(endpoint), bodies_of(endpoint), strict=True):
        yield from _files(root, body, api)


def of_result(extracts: Extracts) -> Iterator[Output]:
    """The files of the task's result."""
    api = extracts.api
    yield from _files(result_root(api), result_body(api.lifecycle.result), api)


def accepts(endpoint: Endpoint, _api: Api) -> Extract:
    """What the others have to know of an endpoint."""
    found = accepted(endpoint)
    return found.endpoint, found.family, found.operation, found.values


def neighbours(extracts: Iterable[Extract]) -> Neighbours:
    """All endpoints, of what `accepts` says of each."""
    return Neighbours(Accepted(*extract) for extract in extracts)


def beside(endpoint: Endpoint, api: Api, others: Neighbours) -> Extract:
    """The near misses of an endpoint's request: a head in each dialect, and the tests; None if there is none."""
    tests = _near_misses(endpoint, others)
    if tests is None:
        return None
    request, _ = roots_of(endpoint)
    heads = [_head(request, api, dialect) for dialect in DIALECTS]
    return Apart(endpoint.files, [*heads, tests])


def of_near_misses(extracts: Extracts) -> Iterator[Output]:
    """The files of the near misses of all endpoints."""
    found = [extract for extract in extracts if extract is not None]
    origins = tuple(sorted({file for extract in found for file in extract.summary}))
    for number, dialect in enumerate(DIALECTS if origins else ()):
        path = f"json-schema/vectors/{dialect.name}/{NEAR_MISSES}"
        segments: list[Segment] = []
        for extract in found:
            segments.append((b",\n" if segments else b"[\n", extract.texts[number]))
            segments.append((b"", extract.texts[-1]))
        yield Composed(path, [*segments, (b"\n]\n", b"")], extracts.text, origins)


def _near_misses(endpoint: Endpoint, others: Neighbours) -> bytes | None:
    """The tests of an endpoint's request after its base; None if there is none."""
    request, _ = bodies_of(endpoint)
    base = next(bases(request))
    found = near_misses.vectors(endpoint, others, least(request))
    written = [text for _, text in lines([base, *found])]
    return _tests(written) if len(written) > 1 else None


def _files(root: Root, body: Body, api: Api) -> Iterator[Output]:
    written: dict[str, list[str]] = {folder: [] for folder in FOLDERS}
    for folder, text in lines(vectors(body)):
        written[folder].append(text)
    base = written[AGREED][0]
    tests = {AGREED: _tests(written.pop(AGREED))}
    tests |= {
        folder: _tests([base, *others]) for folder, others in written.items() if others
    }
    for dialect in DIALECTS:
        head = _head(root, api, dialect)
        for folder, tested in tests.items():
            path = f"json-schema/vectors/{dialect.name}/{folder}{root.title}.json"
            content = b"".join(_pieces([head + tested]))
            yield Output(path, content, root.origins)


def _head(root: Root, api: Api, dialect: Dialect) -> bytes:
    """A group up to its tests: title and schema, in which alone the dialects differ."""
    # No text in JSON has a line break of its own.
    schema = text_of(root, api, dialect).replace("\n", "\n    ")
    title = one_line(root.title)
    return f'  {{\n    "description": {title},\n    "schema": {schema},\n'.encode()


def _tests(written: Sequence[str]) -> bytes:
    """The rest of a group, which is the same in all dialects."""
    # Each by itself, as one sign of four bytes would make all of a text four times as long.
    every = b",\n      ".join([line.encode() for line in written])
    return b"".join((b'    "tests": [\n      ', every, b"\n    ]\n  }"))


def _pieces(groups: Iterable[bytes]) -> Iterator[bytes]:
    """A file of at least one group."""
    before = b"[\n"
    for group in groups:
        yield before
        yield group
        before = b",\n"
    yield b"\n]\n"
