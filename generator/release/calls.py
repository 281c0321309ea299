"""Records calls of the Python client as its users write them, so that a later client can be tried on them.

They are typed Python: a checker must accept them, each must send what it sends today, and a task must be followed to
its file. Whatever is public is named in them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.emit.reference.examples import serving
from generator.language.model import Endpoint, Json, SpecSet
from generator.text.python import literal, python_name


def recorded(specs: SpecSet, package: Path, version: str) -> str:
    """A module of calls.

    Args:
        specs: Whose examples are called.
        package: The folder of the client that is released.
        version: Its version.
    """
    public = _public(package / "__init__.py")
    calls = [
        (endpoint, body) for endpoint in specs.endpoints for body in endpoint.examples
    ]
    lines = [
        f'"""Calls of `{specs.api.package}` {version} as its users write them; later clients are tried on them."""',
        "",
        "from __future__ import annotations",
        "",
        "from collections.abc import Callable, Iterator",
        "from pathlib import Path",
        "",
        f"from {specs.api.package} import (",
        *(f"    {name}," for name in public),
        ")",
        "",
        "PUBLIC: tuple[object, ...] = (",
        *(f"    {name}," for name in public),
        ")",
        "",
        "BODIES: list[dict[str, object]] = [",
        *(f"    {_written(dict(body))}," for _, body in calls),
        "]",
        '"""What the calls send at least, in their order."""',
        "",
        "PROVIDERS: list[ProviderId] = [",
        *(f"    {literal(serving(endpoint))}," for endpoint, _ in calls),
        "]",
        '"""Who is asked, in their order."""',
        "",
        "",
        *(
            line
            for number, (endpoint, body) in enumerate(calls)
            for line in _call(number, endpoint, body)
        ),
        "CALLS: list[Callable[[Client], Task]] = [",
        *(f"    call_{number}," for number in range(len(calls))),
        "]",
        "",
        "",
        "def requests() -> Iterator[Request]:",
        *(
            f"    yield {endpoint.request.type_name}.from_dict(BODIES[{number}])"
            for number, (endpoint, _) in enumerate(calls)
        ),
        _FOLLOWED,
    ]
    return "\n".join(lines)


def _public(init: Path) -> list[str]:
    """What the package declares as public, by its `__all__`."""
    for node in ast.parse(init.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return sorted(set(ast.literal_eval(node.value)) - {"__version__"})
    raise ValueError(f"{init} has no __all__")


def _call(number: int, endpoint: Endpoint, body: Mapping[str, Json]) -> Iterator[str]:
    listed = {member.name for member in endpoint.request.properties}
    named = {key: value for key, value in body.items() if key in listed}
    further = {key: value for key, value in body.items() if key not in listed}
    yield f"def call_{number}(client: Client) -> Task:"
    yield f"    return client.{endpoint.id}("
    yield from _arguments((python_name(key), value) for key, value in named.items())
    if further:
        yield from _arguments([("further", further)])
    yield from ("    )", "", "")


def _arguments(given: Iterable[tuple[str, Json]]) -> Iterator[str]:
    for name, value in given:
        yield f"        {name}={_written(value)},"


def _written(value: Json) -> str:
    """A JSON value in Python."""
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, dict):
        members = (f"{literal(key)}: {_written(one)}" for key, one in value.items())
        return f"{{{', '.join(members)}}}"
    return literal(value)


_FOLLOWED = '''

def follow(client: Client, task_id: str, folder: Path) -> str:
    """Follows a task to its file, in another process than the one that submitted it."""
    seen: list[TaskResult] = []
    result: TaskResult = client.task(task_id).wait(timeout=120, on_update=seen.append)
    path = result.videos[0].download(folder / "video.mp4")
    return f"{len(seen)} updates, {path.name}"


def submit_again(client: Client, request: Request) -> str:
    """Submits a request that was built before."""
    task = client.submit(request)
    return task.id


def refused(kind: type[Request]) -> list[Problem]:
    """What is wrong with a request, as values and as an exception."""
    try:
        kind.from_dict({"no_such_parameter": 1})
    except ValidationError as error:
        assert list(error.problems) == list(kind.problems_of({"no_such_parameter": 1}))
        return list(error.problems)
    return []


async def follow_async(client: AsyncClient, request: Request, folder: Path) -> str:
    """The same in an event loop."""
    async with client:
        task = await client.submit(request)
        result = await task.wait(timeout=120)
        path = await result.videos[0].download(folder / "async.mp4")
        return path.name
'''
