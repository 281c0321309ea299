"""The tree of templates is the tree of outputs.

A file that ends in `.jinja` is rendered, `[family]` and `[operation]` in its path mean once for each; everything else
is copied. What a template needs is laid out by the module of its output: templates only loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jinja2

from generator.emit.python import context as python
from generator.emit.reference import pages as reference
from generator.emit.schema_package import readme as json_schema_readme
from generator.language.model import Endpoint, SpecSet
from generator.write.output import Output

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"

_Context = Callable[[SpecSet, str | None, Endpoint | None], Mapping[str, object]]
"""What templates are given: for the whole set, a family or an endpoint."""

_COPIED = {".py": "# {}", ".toml": "# {}", ".md": "<!-- {} -->"}
_CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


def emit(specs: SpecSet, schemas: Sequence[Output]) -> list[Output]:
    """Every file that has a template; `schemas` are the outputs of which the schemas' README tells."""
    contexts: Mapping[str, _Context] = {
        "python": python.context,
        "reference": reference.context,
        "json-schema": partial(json_schema_readme.context, schemas),
    }
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701, the texts are Python and Markdown and no HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    outputs: list[Output] = []
    for path in _files(TEMPLATES):
        template = path.relative_to(TEMPLATES).as_posix()
        if path.suffix == ".jinja":
            context = contexts[template.partition("/")[0]]
            outputs += _rendered(template, environment, specs, context)
        else:
            outputs.append(_copied(template, path))
    return outputs


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _CACHES & set(path.parts) and path.suffix != ".pyc":
            yield path


def _copied(template: str, path: Path) -> Output:
    origin = f"generator/templates/{template}"
    content = path.read_bytes()
    mark = _COPIED.get(path.suffix)
    if mark is not None:
        header = mark.format(
            f"Copied from {origin}: edit that file, then run `make generate`."
        )
        content = f"{header}\n".encode() + content
    return Output(template, content, (origin,))


@dataclass(frozen=True, slots=True)
class _Scope:
    """What one rendering is for."""

    family: str | None
    endpoint: Endpoint | None

    def path(self, template: str) -> str:
        path = template.removesuffix(".jinja")
        path = path.replace("[family]", self.family or "")
        return path.replace(
            "[operation]", self.endpoint.operation if self.endpoint else ""
        )


def _rendered(
    template: str,
    environment: jinja2.Environment,
    specs: SpecSet,
    context: _Context,
) -> Iterator[Output]:
    for scope in _scopes(template, specs):
        origins = _origins(scope, specs)
        source = origins[0] if scope.endpoint else "the files in specs/"
        header = f"Generated from {source}: edit there, then run `make generate`."
        given = {
            **context(specs, scope.family, scope.endpoint),
            "header": header,
            "specs": specs,
        }
        text = environment.get_template(template).render(given)
        yield Output(
            scope.path(template),
            text.encode("utf-8"),
            (*origins, f"generator/templates/{template}"),
        )


def _scopes(template: str, specs: SpecSet) -> Iterator[_Scope]:
    if "[operation]" in template:
        yield from (_Scope(endpoint.family, endpoint) for endpoint in specs.endpoints)
    elif "[family]" in template:
        yield from (_Scope(family, None) for family, _ in specs.families)
    else:
        yield _Scope(None, None)


def _origins(scope: _Scope, specs: SpecSet) -> tuple[str, ...]:
    """The spec files behind an output; an endpoint's own file first."""
    if scope.endpoint is not None:
        own = f"specs/endpoints/{scope.endpoint.family}/{scope.endpoint.operation}.yaml"
        return (own, *(file for file in scope.endpoint.files if file != own))
    members = [one for one in specs.endpoints if scope.family in (None, one.family)]
    files = {file for one in members for file in one.files}
    return tuple(sorted({specs.api.file, *files} if scope.family is None else files))
