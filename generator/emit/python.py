"""The Python package: generated modules from templates, hand-written runtime modules copied.

The tree of templates is the tree of outputs. A file that ends in `.jinja` is rendered, `[family]` and `[operation]` in
its path mean once for each; everything else is copied. What a template needs is laid out here: templates only loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2

from generator.emit.python_catalog import catalog, exports
from generator.emit.python_family import family_module
from generator.emit.python_request import request_module
from generator.emit.python_text import docstring, sentence
from generator.names import pascal
from generator.output import Output
from generator.spec.model import Endpoint, SpecSet

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


_EDIT_SPEC = "edit that file, then run `make generate`."


_COPIED = {".py": "# {}", ".toml": "# {}", ".md": "<!-- {} -->"}


def emit(specs: SpecSet) -> list[Output]:
    """Every file of the package but its schemas."""
    return [*_copied(), *_rendered(specs)]


def _files(folder: Path) -> Iterator[Path]:
    skipped = {"__pycache__", ".mypy_cache", ".ruff_cache"}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not skipped & set(path.parts) and path.suffix != ".pyc":
            yield path


def _copied() -> Iterator[Output]:
    for path in _files(TEMPLATES / "python"):
        if path.suffix == ".jinja":
            continue
        relative = path.relative_to(TEMPLATES).as_posix()
        origin = f"generator/templates/{relative}"
        content = path.read_bytes()
        mark = _COPIED.get(path.suffix)
        if mark is not None:
            header = mark.format(
                f"Copied from {origin}: edit that file, then run `make generate`."
            )
            content = f"{header}\n".encode() + content
        yield Output(relative, content, (origin,))


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


def _rendered(specs: SpecSet) -> Iterator[Output]:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701, the text is Python and no HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for path in _files(TEMPLATES / "python"):
        if path.suffix != ".jinja":
            continue
        template = path.relative_to(TEMPLATES).as_posix()
        for scope in _scopes(template, specs):
            origins = _origins(scope, specs)
            context = {
                **_context(scope, specs),
                "header": _header(origins),
                "specs": specs,
            }
            text = environment.get_template(template).render(context)
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
    if scope.endpoint is not None:
        return scope.endpoint.files
    if scope.family is not None:
        files = {
            file
            for one in specs.endpoints
            if one.family == scope.family
            for file in one.files
        }
        return tuple(sorted(files))
    return (specs.api.file,)


def _header(origins: tuple[str, ...]) -> str:
    return f"Generated from {origins[0]}: {_EDIT_SPEC}"


def _context(scope: _Scope, specs: SpecSet) -> dict[str, object]:
    if scope.endpoint is not None:
        return {"e": request_module(scope.endpoint)}
    if scope.family is not None:
        endpoints = [one for one in specs.endpoints if one.family == scope.family]
        return {"f": family_module(scope.family, endpoints, specs.api.package)}
    return {
        "families": [FamilyName(name, pascal(name)) for name, _ in specs.families],
        "exports": exports(specs),
        "catalog": catalog(specs),
        "summary": docstring(0, [sentence(specs.api.summary)])[0].strip('"'),
    }


@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family and its class."""

    name: str
    class_name: str
