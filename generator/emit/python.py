"""The Python package: generated modules from templates, hand-written runtime modules copied.

The tree of templates is the tree of outputs. A file that ends in `.jinja` is rendered, `[family]` and `[operation]` in
its path mean once for each; everything else is copied. What a template needs is laid out here: templates only loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2

from generator.emit import python_docs
from generator.emit.python_checks import (
    Checks,
    advice,
    advise_function,
    body,
    check_function,
    has_advice,
    names_constant,
)
from generator.emit.python_text import assign, docstring, exploded, literal, quote, sentence
from generator.emit.python_types import Alias, aliases, annotation, argument, attribute, objects, typed_dict
from generator.names import pascal, python_name
from generator.output import Output
from generator.spec.lint import walk
from generator.spec.model import ABSENT, Endpoint, Member, SpecSet, Value

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
            header = mark.format(f"Copied from {origin}: edit that file, then run `make generate`.")
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
        return path.replace("[operation]", self.endpoint.operation if self.endpoint else "")


def _rendered(specs: SpecSet) -> Iterator[Output]:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # Python text, no HTML
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
            context = {**_context(scope, specs), "header": _header(origins), "specs": specs}
            text = environment.get_template(template).render(context)
            yield Output(scope.path(template), text.encode("utf-8"), (*origins, f"generator/templates/{template}"))


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
        files = {file for one in specs.endpoints if one.family == scope.family for file in one.files}
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
        "exports": _exports(specs),
        "catalog": _catalog(specs),
        "summary": docstring(0, [sentence(specs.api.summary)])[0].strip('"'),
    }


@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family and its class."""

    name: str
    class_name: str


@dataclass(frozen=True, slots=True)
class RequestModule:
    """The text of one endpoint's module, in the order in which the template puts it."""

    doc: list[str]
    abc: list[str]
    typing_lines: list[str]
    runtime_imports: list[str]
    aliases: list[Alias]
    typed_dicts: list[list[str]]
    constants: list[list[str]]
    class_name: str
    class_doc: list[str]
    constants_of_class: list[str]
    attributes: list[str]
    arguments: list[str]
    assignments: list[str]
    checks: list[str]
    advise_methods: list[list[str]]
    functions: list[list[str]]


def request_module(endpoint: Endpoint) -> RequestModule:
    """Lays out one endpoint's module."""
    root = endpoint.request
    owner = str(root.type_name)
    checks = Checks()
    nested = list(objects(root))
    check_lines = body(root, checks, 8)
    advice_lines = advice(root, checks, 8) if has_advice(root) else []
    functions = []
    for value in nested:
        functions.append(_function(check_function(value), body(value, checks, 4), f"Checks one {value.type_name}."))
        if has_advice(value):
            lines = advice(value, checks, 4)
            functions.append(_function(advise_function(value), lines, f"Looks for what is inferred of one {value.type_name}."))
    constants = [_names(value) for value in (root, *nested) if not value.additional_properties]
    typed = [typed_dict(value, owner) for value in nested]
    names = list(aliases(root))
    text = "\n".join([*(line for lines in typed for line in lines), *_signature(root), *_attributes(root)])
    text += "\n".join(line for alias in names for line in alias.lines)
    return RequestModule(
        doc=docstring(0, [f"{endpoint.title}: {endpoint.method} {endpoint.path}.", f"Source: {endpoint.sources[0].url}"]),
        abc=[one for one in ("Mapping", "Sequence") if one == "Mapping" or f"{one}[" in text],
        typing_lines=_typing([one for one in ("Literal", "TypedDict") if one in text]),
        runtime_imports=_runtime_imports(checks),
        aliases=names,
        typed_dicts=typed,
        constants=[*constants, *checks.constants.values()],
        class_name=owner,
        class_doc=docstring(4, [*_about(endpoint), python_docs.parameters(endpoint), _RAISES]),
        constants_of_class=_class_constants(endpoint),
        attributes=_attributes(root),
        arguments=_signature(root),
        assignments=_assignments(root),
        checks=check_lines,
        advise_methods=[[*_ADVISE, *advice_lines]] if advice_lines else [],
        functions=functions,
    )


_RAISES = "Raises:\n    ValidationError: The arguments break documented rules; every one of them is listed."


_ADVISE = (
    "    @classmethod",
    "    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:",
)


def _typing(names: list[str]) -> list[str]:
    return [f"from typing import {', '.join(names)}"] if names else []


def _runtime_imports(checks: Checks) -> list[str]:
    lines = _import(0, "videotasks._media", sorted(checks.uses)) if checks.uses else []
    lines += _import(0, "videotasks._problems", sorted({*checks.imports, "Problems"}, key=_isort))
    return [*lines, "from videotasks._request import Request"]


def _isort(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order in which import sorters put names."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _about(endpoint: Endpoint) -> list[str]:
    texts = [sentence(endpoint.summary)]
    if endpoint.description:
        texts.append(sentence(endpoint.description))
    texts.append(f"Source: {endpoint.sources[0].url}")
    return texts


def _names(value: Value) -> list[str]:
    constant = names_constant(value)
    one = f"{constant} = {literal([member.name for member in value.properties])}"
    if len(one) <= 88:
        return [one]
    return exploded(0, f"{constant} = ", [quote(member.name) for member in value.properties])


def _function(name: str, lines: list[str], about: str) -> list[str]:
    head = f"def {name}(body: Mapping[str, object], at: str, out: Problems) -> None:"
    if len(head) > 88:
        inner = "    body: Mapping[str, object], at: str, out: Problems"
        heads = [f"def {name}(", inner, ") -> None:"]
    else:
        heads = [head]
    return [*heads, *docstring(4, [about]), *lines]


def _class_constants(endpoint: Endpoint) -> list[str]:
    lines = assign(4, "endpoint", quote(endpoint.id))
    lines += assign(4, "path", quote(endpoint.path))
    lines += assign(4, "source", quote(endpoint.sources[0].url))
    urls = {source.id: source.url for source in endpoint.sources}
    special = {one.pointer: urls[one.sources[0]] for one in walk(endpoint.request) if one.sources}
    if special:
        lines += exploded(4, "_sources = ", [f"{quote(place)}: {quote(url)}" for place, url in special.items()], "{}")
    lines += ["    _names = _NAMES"]
    wire = {python_name(member.name): member.name for member in endpoint.request.properties}
    renamed = [f"{quote(name)}: {quote(other)}" for name, other in wire.items() if name != other]
    return lines + (exploded(4, "_wire = ", renamed, "{}") if renamed else [])


def _attributes(root: Value) -> list[str]:
    return [line for member in root.properties for line in attribute(member, str(root.type_name))]


def _signature(root: Value) -> list[str]:
    return [line for member in root.properties for line in argument(member, str(root.type_name))]


def _assignments(root: Value) -> list[str]:
    return [f"{quote(member.name)}: {python_name(member.name)}" for member in root.properties]


@dataclass(frozen=True, slots=True)
class Method:
    """The text of one method of a family."""

    operation: str
    request: str
    module: str
    arguments: list[str]
    doc: list[str]
    assignments: list[str]
    import_lines: list[str]


@dataclass(frozen=True, slots=True)
class FamilyModule:
    """The text of a family's module."""

    name: str
    class_name: str
    doc: list[str]
    typing: list[str]
    abc: list[str]
    imports: list[list[str]]
    """Types that only annotations need."""
    methods: list[Method]


def family_module(family: str, endpoints: list[Endpoint], package: str) -> FamilyModule:
    """Lays out one family's module."""
    methods = [_method(endpoint, package) for endpoint in endpoints]
    text = "\n".join(line for method in methods for line in method.arguments)
    imports = []
    for endpoint in endpoints:
        owner = str(endpoint.request.type_name)
        nested = {str(value.type_name) for value in objects(endpoint.request)} | {one.name for one in aliases(endpoint.request)}
        used = sorted(name for name in nested if name in _words(endpoint.request, owner))
        if used:
            imports.append(_import(4, f"{package}.endpoints.{family}.{endpoint.operation}", used))
    title = " ".join(part.capitalize() for part in family.split("_"))
    count = len(endpoints)
    return FamilyModule(
        name=family,
        class_name=pascal(family),
        doc=docstring(0, [f"{title}: {count} endpoint{'' if count == 1 else 's'}, each a method that submits a task."]),
        typing=[one for one in ("Generic", "Literal", "TypeVar") if one != "Literal" or "Literal[" in text],
        abc=[one for one in ("Mapping", "Sequence") if one == "Mapping" or f"{one}[" in text],
        imports=imports,
        methods=methods,
    )


def _words(root: Value, owner: str) -> set[str]:
    """Words of the annotations of a body's own members."""
    text = " ".join(annotation(member.value, owner) for member in root.properties)
    return set("".join(one if one.isalnum() or one == "_" else " " for one in text).split())


def _import(indent: int, module: str, names: list[str]) -> list[str]:
    blank = " " * indent
    one = f"{blank}from {module} import {', '.join(names)}"
    if len(one) <= 88:
        return [one]
    return [f"{blank}from {module} import (", *(f"{blank}    {name}," for name in names), f"{blank})"]


def _method(endpoint: Endpoint, package: str) -> Method:
    root = endpoint.request
    request = str(root.type_name)
    about = _about(endpoint)
    more = [
        "    extra_body: Members that no page documents yet, sent along as they are.",
        '    validation: "error" refuses what breaks documented rules, "warn" warns and sends it, "off" just sends it.'
        " Default: the client's own.",
    ]
    arguments = "\n".join([python_docs.parameters(endpoint), *more])
    returns = "Returns:\n    The task, as soon as the platform has accepted it."
    raises = f"{_RAISES}\n    OutcomeUnknownError: The task may have been accepted and billed; do not just send again."
    return Method(
        operation=endpoint.operation,
        request=request,
        module=f"{package}.endpoints.{endpoint.family}.{endpoint.operation}",
        arguments=_signature(root),
        doc=docstring(8, [*about, arguments, returns, raises]),
        assignments=_assignments(root),
        import_lines=_import(8, f"{package}.endpoints.{endpoint.family}.{endpoint.operation}", [request]),
    )


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of the package and the module that has it."""

    name: str
    module: str
    import_lines: list[str]


_PUBLIC = {
    "_client": ("Client",),
    "_exceptions": (
        "APIError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ContentRefusedError",
        "DownloadError",
        "ImageRefusedError",
        "InferredLimitWarning",
        "InsufficientBalanceError",
        "NotFoundError",
        "NotSentError",
        "OutcomeUnknownError",
        "PermissionDeniedError",
        "PollError",
        "RateLimitError",
        "RetiredEndpointWarning",
        "ServerError",
        "TargetExistsError",
        "TaskFailedError",
        "TaskNotFoundError",
        "UnlistedEndpointWarning",
        "ValidationError",
        "ValidationWarning",
        "VideotasksError",
        "VideotasksWarning",
        "WaitTimeoutError",
    ),
    "_media": ("Image",),
    "_problems": ("Problem",),
    "_request": ("Request",),
    "_result": ("ResultAudio", "ResultImage", "ResultVideo", "TaskResult"),
    "_task": ("Task",),
}
"""Hand-written module of the package -> its public names."""


def _exports(specs: SpecSet) -> list[Export]:
    package = specs.api.package
    homes: dict[str, str] = {}
    for module, names in _PUBLIC.items():
        for name in names:
            homes[name] = f"{package}.{module}"
    for endpoint in specs.endpoints:
        module = f"{package}.endpoints.{endpoint.family}.{endpoint.operation}"
        homes[str(endpoint.request.type_name)] = module
        for value in objects(endpoint.request):
            homes.setdefault(str(value.type_name), module)
    return [
        Export(name, homes[name], _import_as(homes[name], name)) for name in sorted(homes)
    ]


def _import_as(module: str, name: str) -> list[str]:
    """`X as X` is how a module says to checkers that it hands a name on."""
    one = f"    from {module} import {name} as {name}"
    if len(one) <= 88:
        return [one]
    return [f"    from {module} import (", f"        {name} as {name},", "    )"]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Lines of the catalogue's tables."""

    providers: list[str]
    states: list[str]
    reasons: list[str]
    endpoints: list[str]
    lifecycle: list[str]


def _catalog(specs: SpecSet) -> Catalog:
    lifecycle = specs.api.lifecycle
    return Catalog(
        providers=[line for one in specs.api.providers for line in _provider_lines(one.id, (one.id, one.name, one.host, one.key, one.pages))],
        states=[f"        {quote(status)}: {quote(state)}," for status, state in lifecycle.states.items()],
        reasons=[line for one in specs.api.errors for line in _reason_lines(one.reason, one.statuses, one.exception, one.retry)],
        endpoints=[line for one in specs.endpoints for line in _endpoint_lines(one)],
        lifecycle=[
            f"    result_path={quote(lifecycle.result_path)},",
            f"    result_parameter={quote(lifecycle.result_parameter)},",
            f"    task_id_field={quote(lifecycle.task_id)},",
            f"    url_lifetime={lifecycle.url_lifetime!r},",
            f"    poll_interval={lifecycle.poll_interval!r},",
            f"    poll_interval_max={lifecycle.poll_interval_max!r},",
        ],
    )


def _provider_lines(name: str, values: tuple[str, ...]) -> list[str]:
    return exploded(4, f"{quote(name)}: Provider", map(quote, values), tail=",")


def _reason_lines(reason: str, statuses: tuple[int, ...], exception: str, retry: str) -> list[str]:
    safe = {"safe": "True", "pointless": "False", "unknown": "None"}[retry]
    return exploded(4, f"{quote(reason)}: Reason", [literal(statuses), quote(exception), safe], tail=",")


def _endpoint_lines(endpoint: Endpoint) -> list[str]:
    lines = [f"    {quote(endpoint.id)}: Endpoint("]
    pairs = {
        "id": endpoint.id,
        "title": endpoint.title,
        "method": endpoint.method,
        "path": endpoint.path,
        "request": str(endpoint.request.type_name),
        "response": str(endpoint.response.type_name),
    }
    lines += [f"        {name}={quote(value)}," for name, value in pairs.items()]
    lines.append("        listings={")
    for listing in endpoint.listings:
        retirement = listing.retirement
        if retirement is None:
            lines += exploded(12, f"{quote(listing.provider)}: Listing", [quote(listing.page), "None"], tail=",")
            continue
        values = (retirement.date, retirement.observed, retirement.replacement, retirement.source, retirement.inferred)
        inner = ["None" if one is None else quote(one) for one in values]
        lines += [f"            {quote(listing.provider)}: Listing(", f"                {quote(listing.page)},"]
        lines += [*exploded(16, "Retirement", inner, tail=","), "            ),"]
    return [*lines, "        },", "    ),"]


def members_with_default(root: Value) -> list[Member]:
    """Parameters that are always sent because the platform requires them and documents a default."""
    return [member for member in root.properties if member.value.required and member.value.default is not ABSENT]
