"""Renders and copies the tree of templates, which is the tree of outputs.

A file that ends in `.jinja` is rendered, `[family]`, `[operation]` and `[title]` in its path mean once for each;
everything else is copied. What a template needs is decided by the module of its output: templates only loop.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field
from functools import cached_property
from importlib.util import cache_from_source
from pathlib import Path, PurePosixPath

import jinja2
import jinja2.compiler
from jinja2.bccache import Bucket

from generator.emit.parts import (
    Extract,
    Extracts,
    Fixed,
    PerEndpoint,
    PerFamily,
    PerSet,
    nothing,
)
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint
from generator.write.output import Output

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"

Context = Mapping[str, object]
"""What a template is given."""

_COPIED = {
    ".py": "# {}",
    ".toml": "# {}",
    ".md": "<!-- {} -->",
    ".go": "// {}\n",  # else it would be the package's documentation
    **dict.fromkeys((".java", ".js", ".rs", ".ts"), "// {}"),
}
_CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})
_FAMILY, _OPERATION, _TITLE = "[family]", "[operation]", "[title]"


def _when_rendered(make: Callable[..., str]) -> Callable[..., str]:
    """A filter that is not called while a template is compiled: what it makes of constants would be kept with it."""

    @jinja2.pass_context
    def called(_context: object, *given: object) -> str:
        return make(*given)

    return called


class _Compiled(jinja2.BytecodeCache):
    """Compiled templates, in a folder beside Python's own compiled modules.

    Jinja2 drops what is of another text of a template or of another Python; of another Jinja2, or of other options in
    this module, it has another name.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Reads a template, if it is there."""
        with suppress(OSError), self._file(bucket).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Writes a template, all at once, where it can be written."""
        if sys.dont_write_bytecode:
            return
        file = self._file(bucket)
        own = file.with_name(f"{file.name}.{os.getpid()}")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            own.write_bytes(bucket.bytecode_to_string())
            own.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        # Beside this module, or wherever compiled modules are to be.
        beside = Path(cache_from_source(__file__))
        return beside.with_name(f"{beside.stem}-{_COMPILER}-{bucket.key}.jinja")


def _compiler() -> str:
    """What tells one Jinja2, and its options here, from others."""
    found = (Path(file).stat() for file in (jinja2.compiler.__file__, __file__))
    return "".join(f"{one.st_size:x}{one.st_mtime_ns:x}" for one in found)


_COMPILER = _compiler()

Derive = Callable[[str, str], tuple[str, str] | None]
"""Template and text -> path and text of what is derived from it, None if nothing is."""


@dataclass(frozen=True)
class Templates:
    """The templates of one output, with the filters and functions that they use."""

    folder: str
    besides: tuple[str, ...] = ()
    """Folders below it that are another output's."""
    filters: Mapping[str, Callable[..., str]] = field(default_factory=dict)
    functions: Mapping[str, Callable[..., object]] = field(default_factory=dict)

    def copies(self, derive: Derive | None = None) -> Fixed:
        """The files that are copied, and what is derived from them."""

        def make() -> Iterator[Output]:
            for template in self._files:
                if template.endswith(".jinja"):
                    continue
                content = (TEMPLATES / template).read_bytes()
                yield _copy(template, "Copied", template, content)
                if derive is None or not template.endswith(".py"):
                    continue
                derived = derive(template, content.decode("utf-8"))
                if derived is not None:
                    path, text = derived
                    yield _copy(template, "Derived", path, text.encode("utf-8"))

        return Fixed(make)

    def per_endpoint(self, context: Callable[[Endpoint, Api], Context]) -> PerEndpoint:
        """The templates that are rendered once for each endpoint."""

        def make(endpoint: Endpoint, api: Api) -> Iterator[Output]:
            given = {**context(endpoint, api), "api": api}
            names = {_FAMILY: endpoint.family, _OPERATION: endpoint.operation}
            for template in self._rendered(_OPERATION):
                yield self._render(template, names, given, origins_of(endpoint))

        return PerEndpoint(make)

    def per_title(
        self, bodies: Callable[[Endpoint], Mapping[str, Context]]
    ) -> PerEndpoint:
        """The templates that are rendered once for each body of an endpoint, by its title."""

        def make(endpoint: Endpoint, api: Api) -> Iterator[Output]:
            for title, context in bodies(endpoint).items():
                yield from self.of_title(title, context, api, origins_of(endpoint))

        return PerEndpoint(make)

    def of_title(
        self, title: str, context: Context, api: Api, origins: tuple[str, ...]
    ) -> Iterator[Output]:
        """The files of one body."""
        for template in self._rendered(_TITLE):
            yield self._render(
                template, {_TITLE: title}, {**context, "api": api}, origins
            )

    def per_family(
        self, context: Callable[[Sequence[Endpoint], Api], Context]
    ) -> PerFamily:
        """The templates that are rendered once for each family."""

        def make(endpoints: Sequence[Endpoint], api: Api) -> Iterator[Output]:
            given = {**context(endpoints, api), "api": api}
            names = {_FAMILY: endpoints[0].family}
            files = {file for endpoint in endpoints for file in endpoint.files}
            for template in self._rendered(_FAMILY):
                yield self._render(template, names, given, tuple(sorted(files)))

        return PerFamily(make)

    def per_set(
        self,
        context: Callable[[Extracts], Context],
        each: Callable[[Endpoint, Api], Extract] = nothing,
    ) -> PerSet:
        """The templates that are rendered once."""
        return PerSet(lambda extracts: self.of_set(extracts, context(extracts)), each)

    def of_set(self, extracts: Extracts, given: Context) -> Iterator[Output]:
        """The files of the templates that are rendered once."""
        for template in self._rendered(None):
            whole = {**given, "api": extracts.api}
            yield self._render(template, {}, whole, extracts.origins)

    def _render(
        self,
        template: str,
        names: Mapping[str, str],
        given: Context,
        origins: tuple[str, ...],
    ) -> Output:
        """One rendered file; `names` stand in its path for the brackets of the template's."""
        of_one = _OPERATION in names or _TITLE in names
        source = origins[0] if of_one else "the files in specs/"
        header = f"Generated from {source}: edit there, then run `make generate`."
        text = self._environment.get_template(template).render(
            {**given, "header": header}
        )
        path = template.removesuffix(".jinja")
        for bracket, name in names.items():
            path = path.replace(bracket, name)
        origin = f"generator/templates/{template}"
        return Output(path, text.encode("utf-8"), (*origins, origin))

    @cached_property
    def _environment(self) -> jinja2.Environment:
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701, the texts are Python and Markdown and no HTML
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=_Compiled(),
        )
        environment.filters.update(
            (name, _when_rendered(make)) for name, make in self.filters.items()
        )
        environment.globals.update(self.functions)
        return environment

    def _rendered(self, once_per: str | None) -> Iterator[str]:
        """The templates that are rendered once for each of something; None: once in all."""
        yield from self._rendered_per.get(once_per, ())

    @cached_property
    def _rendered_per(self) -> Mapping[str | None, Sequence[str]]:
        found: dict[str | None, list[str]] = {}
        for template in self._files:
            if template.endswith(".jinja"):
                brackets = (
                    variable
                    for variable in (_OPERATION, _FAMILY, _TITLE)
                    if variable in template
                )
                found.setdefault(next(brackets, None), []).append(template)
        return found

    @cached_property
    def _files(self) -> tuple[str, ...]:
        found = _below(f"{TEMPLATES}/{self.folder}", self.folder, self.besides)
        return tuple(sorted(found, key=lambda path: path.split("/")))


def _below(folder: str, name: str, besides: Collection[str]) -> Iterator[str]:
    """The templates in a folder of this name, and in those below it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{name}/{entry.name}"
            if entry.is_dir():
                if entry.name not in _CACHES and path not in besides:
                    yield from _below(entry.path, path, besides)
            elif not entry.name.endswith(".pyc"):
                yield path


def origins_of(endpoint: Endpoint) -> tuple[str, ...]:
    """The spec files behind an endpoint, its own first."""
    own = f"specs/endpoints/{endpoint.family}/{endpoint.operation}.yaml"
    return (own, *(file for file in endpoint.files if file != own))


def _copy(template: str, verb: str, path: str, content: bytes) -> Output:
    """A file made of a template without rendering it; its header says of which."""
    origin = f"generator/templates/{template}"
    mark = _COPIED.get(PurePosixPath(path).suffix)
    if mark is not None:
        header = mark.format(
            f"{verb} from {origin}: edit that file, then run `make generate`."
        )
        content = f"{header}\n".encode() + content
    return Output(path, content, (origin,))
