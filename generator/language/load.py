"""Loads a folder of specs: validates each file, then resolves and checks all of them together.

Problems are collected over all files; whoever loads the specs gets the whole model or a SpecError with all of them.
"""

from __future__ import annotations

from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from pathlib import Path
from typing import Any, Literal

from generator.frozen import replace
from generator.language import (
    build,
    conditions,
    deviations,
    errors,
    listings,
    outcomes,
    prices,
    schema,
)
from generator.language.build import Builder, Shared
from generator.language.files import find
from generator.language.lint import replacements, sets
from generator.language.located import Given, Located
from generator.language.model import (
    Api,
    Changelogs,
    Contradiction,
    Endpoint,
    Further,
    Lifecycle,
    Listing,
    Provider,
    SpecSet,
    Value,
    walk,
)
from generator.language.problem import Place, Problem, SpecError
from generator.language.yaml_reader import read

Check = Callable[[SpecSet], Iterable[Problem]]
"""What else must hold of specs that the language accepts, for whoever makes something of them."""


def load(
    folder: Path,
    checks: Sequence[Check] = (),
    only: Collection[str] | None = None,
    label: str | None = None,
) -> SpecSet:
    """The specs in a folder.

    Args:
        folder: Where they lie.
        checks: What outputs demand of them, beyond the language.
        only: The ids of the endpoints that are read; None: all.
        label: How problems call the folder; None: by its path.

    Raises:
        SpecError: The specs cannot be used; it has every problem with its place.
    """
    label = label or label_of(folder)
    files, problems = find(folder, label)
    documents: dict[str, list[Located]] = {"api": [], "types": [], "endpoint": []}
    unread: set[str] = set()
    ids = {file.id for file in files if file.kind == "endpoint"}
    for file in files:
        if only is not None and file.kind == "endpoint" and file.id not in only:
            continue
        located, found = read(file.path, file.name)
        if located is not None and not found:
            found = schema.check(located, file.kind)
        problems.extend(found)
        if located is not None and not found:
            documents[file.kind].append(located)
        else:
            unread.add(file.kind)
    assembly = _Assembly(documents["types"], label)
    told, found = _changelogs(folder, label)
    problems.extend(found)
    api = assembly.api(documents["api"][0], told) if documents["api"] else None
    endpoints = [
        assembly.endpoint(document, documents["api"])
        for document in documents["endpoint"]
    ]
    problems.extend(assembly.problems)
    # A name that is not found may be defined in a file that could not be read: it is reported once that file can be.
    if "types" not in unread:
        problems.extend(assembly.unresolved)
    if api is not None and "types" not in unread:
        specs = SpecSet(api, tuple(sorted(endpoints, key=lambda endpoint: endpoint.id)))
        problems.extend(replacements.problems(specs, ids))
        for check in (sets.problems, *checks):
            problems.extend(check(specs))
        if not problems:
            return specs
    raise SpecError(problems)


def label_of(folder: Path) -> str:
    """How problems and headers call the folder: relative where that is shorter, the same on every machine."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()


RELEASES = "releases"
"""The folder below the specs that tells of releases."""
FILES = ("client.md", "schemas.md")
"""What has been released of each package."""


def _changelogs(folder: Path, label: str) -> tuple[Changelogs, list[Problem]]:
    """The change logs of a set of specs, which has none before its first release, and what is wrong with them."""
    texts, problems = [], []
    for name in FILES:
        path = folder / RELEASES / name
        place = f"{label}/{RELEASES}/{name}"
        try:
            texts.append(path.read_text("utf-8"))
        except FileNotFoundError:
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            texts.append("")
            problems.append(Problem(Place(place), f"cannot be read: {error}"))
    return Changelogs(*texts), problems


class _Assembly:
    """Makes model values of whole files."""

    def __init__(self, documents: list[Located], label: str) -> None:
        self._label = label
        self.problems: list[Problem] = []
        self.unresolved: list[Problem] = []
        self._documents = documents
        self._shared: dict[str, Located] = {}
        self._types: dict[str, Located] = {}
        for document in documents:
            self._collect(document, "parameters", self._shared)
            self._collect(document, "types", self._types)
        self._names = Shared(self._shared, self._types)

    def _collect(
        self, document: Located, section: str, into: dict[str, Located]
    ) -> None:
        node = document.get(section)
        for name, definition in (node.members if node else {}).items():
            known = self._shared.get(name) or self._types.get(name)
            if known is not None:
                what = f"defines {name!r} again, first defined at {known.place}"
                self.problems.append(
                    Problem(node.key(name) if node else definition.place, what)
                )
            else:
                into[name] = definition
            own = definition.get("name")
            if section == "types" and own is not None and own.data != name:
                what = f"the type {name} cannot have another name"
                self.problems.append(Problem(own.place, what))

    def api(self, document: Located, told: Changelogs) -> Api:
        raw: Any = document.data
        node = document.below("lifecycle")
        builder = Builder(self._names, opened=True)
        type_name = raw["lifecycle"]["result"]["type"]
        place = node.down(("result", "type")).place
        result = builder.shared_type(type_name, place) or builder.body(
            Given({}, place), type_name, None
        )
        self.unresolved.extend(builder.problems)
        home = next(
            (
                document
                for document in self._documents
                if document.get("types", type_name)
            ),
            document,
        )
        for file in self._documents:
            self._reject_homeless(file, home)
        lifecycle = raw["lifecycle"]
        return Api(
            file=self._origin(document.place.file),
            package=raw["package"]["name"],
            version=raw["package"]["version"],
            summary=raw["package"]["summary"],
            schema_base=raw["schemas"]["base"],
            schemas_version=raw["schemas"].get("version", raw["package"]["version"]),
            changelogs=told,
            providers=tuple(
                _provider(name, provider) for name, provider in raw["providers"].items()
            ),
            authentication_header=raw["authentication"]["header"],
            authentication_scheme=raw["authentication"]["scheme"],
            content_type=raw["contentType"],
            lifecycle=Lifecycle(
                task_id=lifecycle["taskId"],
                result_method=lifecycle["result"]["method"],
                result_path=lifecycle["result"]["path"],
                result_parameter=lifecycle["result"]["parameter"],
                states=lifecycle["states"],
                url_lifetime=lifecycle["urlLifetime"],
                poll_interval=lifecycle["polling"]["interval"],
                poll_interval_max=lifecycle["polling"]["maximumInterval"],
                poll_reason=lifecycle["polling"].get("reason"),
                result=result,
                result_sources=build.sources(home.get("sources")),
                result_contradictions=build.contradictions(
                    home.get("contradictions"), self.problems
                ),
                result_not_modelled=build.not_modelled(home.get("notModelled")),
                result_file=self._origin(home.place.file),
                result_written=home,
            ),
            error_body=errors.body(raw["errorBody"]),
            errors=errors.reasons(raw["errors"]),
            statuses=outcomes.rules(raw["statuses"]),
            not_modelled=build.not_modelled(document.get("notModelled")),
            written=document,
        )

    def _reject_homeless(self, document: Located, home: Located) -> None:
        """What is said of a body stands in the file of that body: elsewhere nobody would read it."""
        for keyword in ("contradictions", "notModelled"):
            if document is not home and keyword in document.data:
                what = f"{keyword} stand in the file of an endpoint or of the result's type: here nothing reads them"
                self.problems.append(Problem(document.key(keyword), what))

    def endpoint(self, document: Located, apis: list[Located]) -> Endpoint:
        raw: Any = document.data
        family, operation = document.file.removesuffix(".yaml").split("/")[-2:]
        requests = Builder(self._names)
        responses = Builder(self._names, opened=True)
        request = requests.body(
            document.below("parameters"), f"{raw['name']}Request", raw["summary"]
        )
        further = _further(document.get("furtherParameters"))
        request = replace(
            request,
            place=document.key("parameters"),
            additional_properties=further is not None,
        )
        about = "Answer to a submit: the task that was made."
        response = responses.body(
            document.below("response"), f"{raw['name']}Response", about
        )
        self.unresolved += [*requests.problems, *responses.problems]
        offers: tuple[Listing, ...] = ()
        providers: Mapping[str, Any] = {}
        if apis:
            offers = listings.build(document, apis[0].data, request, self.problems)
            providers = apis[0].below("providers").data
        differing = deviations.build(document.get("deviations"))
        stated = conditions.build(document.get("conditions"), request, differing)
        common = tuple(one for one in stated if one.provider is None)
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
            listings=offers,
            request=request,
            further=further,
            response=response,
            examples=tuple(raw["examples"]),
            conditions=common,
            provider_conditions=tuple(one for one in stated if one.provider),
            deviations=differing,
            prices=prices.build(document.get("prices"), request, common, providers),
            contradictions=(
                *build.contradictions(document.get("contradictions"), self.problems),
                *_disputed(request, "request"),
                *_disputed(response, "response"),
            ),
            not_modelled=build.not_modelled(document.get("notModelled")),
            files=tuple(
                self._origin(file)
                for file in sorted({document.file, *requests.files, *responses.files})
            ),
            written=document,
        )

    def _origin(self, file: str) -> str:
        """A spec file as headers and the manifest call it, wherever the folder lies."""
        return f"specs{file.removeprefix(self._label)}"


def _further(node: Located | None) -> Further | None:
    if node is None:
        return None
    raw: Any = node.data
    return Further(node, raw["by"], raw["says"])


def _disputed(
    body: Value, part: Literal["request", "response"]
) -> Iterator[Contradiction]:
    """The contradictions that stand beside the values of a body."""
    for value in walk(body):
        yield from (
            replace(contradiction, body=part) for contradiction in value.contradictions
        )


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
