"""Loads a folder of specs: each file is held against the language, then all are resolved and checked together.

Problems are collected over all files; whoever asks for the specs gets the whole model or a SpecError with all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.spec import build, language, lint
from generator.spec.build import Builder
from generator.spec.document import Located, read
from generator.spec.model import (
    Api,
    Endpoint,
    ErrorReason,
    Lifecycle,
    Listing,
    Provider,
    Retirement,
    SpecSet,
    Value,
)
from generator.spec.problem import Place, Problem, SpecError


def load(folder: Path) -> SpecSet:
    """The specs in a folder.

    Raises:
        SpecError: The specs cannot be used; it has every problem with its place.
    """
    label = _label(folder)
    files = _find(folder, label)
    problems: list[Problem] = []
    documents: dict[str, list[Located]] = {"api": [], "types": [], "endpoint": []}
    for file in files:
        located, found = read(file.path, file.name)
        if located is not None and not found:
            found = language.check(located, file.kind)
        problems.extend(found)
        if located is not None and not found:
            documents[file.kind].append(located)
    complete = not problems
    assembly = _Assembly(documents["types"], label)
    problems.extend(assembly.problems)
    api = assembly.api(documents["api"][0]) if documents["api"] else None
    endpoints = [
        assembly.endpoint(one, documents["api"]) for one in documents["endpoint"]
    ]
    problems.extend(assembly.later)
    # A name that is not found may be defined in a file that could not be read: what rests on it is told when it can be.
    problems.extend(assembly.unresolved if complete else [])
    if api is not None and complete:
        specs = SpecSet(api, tuple(sorted(endpoints, key=lambda endpoint: endpoint.id)))
        problems.extend(lint.problems(specs))
        if not problems:
            return specs
    raise SpecError(problems)


@dataclass(frozen=True)
class _File:
    path: Path
    name: str
    kind: str


def _label(folder: Path) -> str:
    """How problems and headers call the folder: relative where that is shorter, the same on every machine."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()


def _find(folder: Path, label: str) -> list[_File]:
    if not folder.is_dir():
        raise SpecError(
            [
                Problem(
                    Place(label),
                    "is no folder: expected one with api.yaml and endpoints/",
                )
            ]
        )
    shared = sorted((folder / "types").rglob("*.yaml"))
    endpoints = sorted((folder / "endpoints").rglob("*.yaml"))
    api = folder / "api.yaml"
    problems = []
    if not api.is_file():
        problems.append(
            Problem(
                Place(f"{label}/api.yaml"),
                "is missing: it names package, providers and lifecycle",
            )
        )
    if not endpoints:
        what = "has no specs: expected files endpoints/<family>/<operation>.yaml"
        problems.append(Problem(Place(label), what))
    for path in endpoints:
        parts = path.relative_to(folder / "endpoints").parts
        if len(parts) != 2 or not all(
            part.isidentifier() for part in (parts[0], path.stem)
        ):
            what = "is misplaced: expected endpoints/<family>/<operation>.yaml, both Python names"
            problems.append(
                Problem(Place(f"{label}/{path.relative_to(folder).as_posix()}"), what)
            )
    if problems:
        raise SpecError(problems)
    kinds = [
        (api, "api"),
        *((path, "types") for path in shared),
        *((path, "endpoint") for path in endpoints),
    ]
    return [
        _File(path, f"{label}/{path.relative_to(folder).as_posix()}", kind)
        for path, kind in kinds
    ]


class _Assembly:
    """Makes model values of whole files."""

    def __init__(self, documents: list[Located], label: str) -> None:
        self._label = label
        self.problems: list[Problem] = []
        self.later: list[Problem] = []
        self.unresolved: list[Problem] = []
        self._documents = documents
        self._shared: dict[str, Located] = {}
        self._types: dict[str, Located] = {}
        for document in documents:
            self._collect(document, "parameters", self._shared)
            self._collect(document, "types", self._types)

    def _collect(
        self, document: Located, section: str, into: dict[str, Located]
    ) -> None:
        node = document.get(section)
        for name, one in (node.members if node else {}).items():
            known = self._shared.get(name) or self._types.get(name)
            if known is not None:
                what = f"defines {name!r} again, first defined at {known.place}"
                self.problems.append(
                    Problem(node.key(name) if node else one.place, what)
                )
            else:
                into[name] = one

    def api(self, document: Located) -> Api:
        raw: Any = document.data
        node = document.members["lifecycle"]
        builder = Builder(self._shared, self._types)
        type_name = raw["lifecycle"]["result"]["type"]
        place = node.down(("result", "type")).place
        result = builder.shared_type(type_name, place) or builder.body(
            Located({}, place), type_name, None
        )
        self.unresolved.extend(builder.problems)
        home = next(
            (one for one in self._documents if one.get("types", type_name)), document
        )
        lifecycle = raw["lifecycle"]
        return Api(
            file=self._origin(document.place.file),
            package=raw["package"]["name"],
            version=raw["package"]["version"],
            summary=raw["package"]["summary"],
            schema_base=raw["schemas"]["base"],
            providers=tuple(
                _provider(name, one) for name, one in raw["providers"].items()
            ),
            authentication_header=raw["authentication"]["header"],
            authentication_scheme=raw["authentication"]["scheme"],
            lifecycle=Lifecycle(
                task_id=lifecycle["taskId"],
                result_method=lifecycle["result"]["method"],
                result_path=lifecycle["result"]["path"],
                result_parameter=lifecycle["result"]["parameter"],
                states=lifecycle["states"],
                url_lifetime=lifecycle["urlLifetime"],
                poll_interval=lifecycle["polling"]["interval"],
                poll_interval_max=lifecycle["polling"]["maximumInterval"],
                result=result,
                result_sources=build.sources(home.get("sources")),
                result_contradictions=build.contradictions(
                    home.get("contradictions"), self.later
                ),
                result_not_modelled=build.not_modelled(home.get("notModelled")),
                result_file=self._origin(home.place.file),
            ),
            errors=tuple(
                ErrorReason(
                    reason,
                    tuple(one["status"]),
                    one["exception"],
                    one["retry"],
                    one.get("note"),
                )
                for reason, one in raw["errors"].items()
            ),
            not_modelled=build.not_modelled(document.get("notModelled")),
        )

    def endpoint(self, document: Located, apis: list[Located]) -> Endpoint:
        raw: Any = document.data
        family, operation = (
            Path(document.place.file).parts[-2],
            Path(document.place.file).stem,
        )
        builder = Builder(self._shared, self._types)
        request = builder.body(
            document.members["parameters"], f"{raw['name']}Request", raw["summary"]
        )
        request = replace(request, place=document.key("parameters"))
        about = "Answer to a submit: the task that was made."
        response = builder.body(
            document.members["response"], f"{raw['name']}Response", about
        )
        self.unresolved.extend(builder.problems)
        listings = (
            self._listings(document, apis[0].data if apis else {"providers": {}})
            if apis
            else ()
        )
        return Endpoint(
            place=document.place,
            family=family,
            operation=operation,
            title=raw["title"],
            name=raw["name"],
            method=raw["method"],
            path=raw["path"],
            summary=raw["summary"],
            description=raw.get("description"),
            sources=build.sources(document.get("sources")),
            listings=listings,
            request=_open_responses(request, False),
            response=_open_responses(response, True),
            examples=tuple(raw["examples"]),
            contradictions=build.contradictions(
                document.get("contradictions"), self.later
            ),
            not_modelled=build.not_modelled(document.get("notModelled")),
            files=tuple(
                self._origin(file)
                for file in sorted({document.place.file, *builder.files})
            ),
        )

    def _origin(self, file: str) -> str:
        """A spec file as headers and the manifest call it, wherever the folder lies."""
        return f"specs{file.removeprefix(self._label)}"

    def _listings(self, document: Located, api: Any) -> tuple[Listing, ...]:
        listings = []
        node = document.members["providers"]
        for name, one in node.members.items():
            raw: Any = one.data
            provider = api["providers"].get(name)
            if provider is None:
                known = ", ".join(api["providers"])
                what = f"{name!r} is no provider: expected one of {known}"
                self.later.append(Problem(node.key(name), what))
                continue
            slug = (
                raw.get("slug") or str(document.members["path"].data).rsplit("/", 1)[-1]
            )
            page = raw.get("page") or provider["pages"].replace("{slug}", slug)
            listings.append(
                Listing(
                    name, page, self._retirement(one, name, api.get("retirements", {}))
                )
            )
        return tuple(listings)

    def _retirement(
        self, node: Located, provider: str, known: Mapping[str, Any]
    ) -> Retirement | None:
        at = node.get("retirement")
        if at is None:
            return None
        one = known.get(str(at.data))
        if one is None or one["provider"] != provider:
            names = (
                ", ".join(
                    name
                    for name, other in known.items()
                    if other["provider"] == provider
                )
                or "none"
            )
            what = (
                f"{at.data!r} is no retirement of {provider}: expected one of {names}"
            )
            self.later.append(Problem(at.place, what))
            return None
        date = None if one["date"] == "unknown" else one["date"]
        return Retirement(
            provider,
            date,
            one.get("observed"),
            one.get("replacement"),
            one["source"],
            one.get("inferred"),
        )


def _open_responses(body: Value, response: bool) -> Value:
    """Answers may always have fields that nobody documents; a request's root never has."""
    return replace(body, additional_properties=response)


def _provider(name: str, raw: Mapping[str, Any]) -> Provider:
    return Provider(
        name,
        raw["name"],
        raw["host"],
        tuple(raw.get("formerHosts", ())),
        raw["key"],
        raw["pages"],
        raw.get("index"),
    )
