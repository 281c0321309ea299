"""Writes an endpoint's examples as people type them: a program in Python, a call of curl, a body."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from generator.frozen import dataclass
from generator.language.model import Api, Endpoint, Json
from generator.text.json_text import indented, one_line
from generator.text.python import literal, python_name


@dataclass(frozen=True, slots=True)
class Example:
    """One request in three languages."""

    python: list[str]
    curl: list[str]
    json: list[str]


def python_example(endpoint: Endpoint, body: Mapping[str, Json], api: Api) -> list[str]:
    """The lines of a program that sends a body."""
    if None in body.values():  # None of an argument leaves it out
        return _of_dictionary(endpoint, body, api)
    listed = {member.name for member in endpoint.request.properties}
    named, rest = dict[str, Json](), dict[str, Json]()
    for key, value in body.items():
        if key in listed:
            named[python_name(key)] = value
        elif python_name(key) == key:
            named[key] = value
        else:  # a name that no keyword can have, or that the call has for something else
            rest[key] = value
    named |= {"further": rest} if rest else {}
    arguments = [f"        {key}={_python(value)}," for key, value in named.items()]
    return [
        f"from {api.package} import Client",
        "",
        f'with Client("{serving(endpoint)}") as client:',
        f"    task = client.{endpoint.id}(",
        *arguments,
        "    )",
        '    task.wait(on_update=print).videos[0].download("video.mp4")',
    ]


def _of_dictionary(endpoint: Endpoint, body: Mapping[str, Json], api: Api) -> list[str]:
    title = endpoint.request.type_name
    members = [f"        {literal(key)}: {_python(body[key])}," for key in body]
    return [
        f"from {api.package} import Client, {title}",
        "",
        f"request = {title}.from_dict(",
        "    {",
        *members,
        "    }",
        ")",
        f'with Client("{serving(endpoint)}") as client:',
        "    task = client.submit(request)",
        '    task.wait(on_update=print).videos[0].download("video.mp4")',
    ]


def example(endpoint: Endpoint, body: Mapping[str, Json], api: Api) -> Example:
    """One request of an endpoint."""
    provider = next(
        provider for provider in api.providers if provider.id == serving(endpoint)
    )
    url = f"{provider.host}{endpoint.path}"
    header = f"{api.authentication_header}: {api.authentication_scheme} ${provider.key}"
    return Example(
        python=python_example(endpoint, body, api),
        curl=[
            f"curl {url} \\",
            f'  --header "{header}" \\',
            "  --header 'Content-Type: application/json' \\",
            f"  --data {shlex.quote(one_line(body))}",
        ],
        json=indented(body).split("\n"),
    )


def serving(endpoint: Endpoint) -> str:
    """A provider for examples: one whose index lists the endpoint, else one that has not retired it."""
    known = ("retired", "unknown", "listed")
    every = sorted(
        endpoint.listings, key=lambda listing: known.index(listing.availability)
    )
    return every[-1].provider


def _python(value: Json) -> str:
    """A JSON value as people write it in Python."""
    if isinstance(value, list):
        return f"[{', '.join(map(_python, value))}]"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(
                f"{literal(key)}: {_python(entry)}" for key, entry in value.items()
            )
            + "}"
        )
    return literal(value)
