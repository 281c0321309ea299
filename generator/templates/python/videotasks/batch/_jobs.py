"""Reads jobs, one JSON object a line, and checks each as a submit would be checked."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final, NamedTuple

from videotasks._client.systems import is_device_name
from videotasks._client.tool_calls import request_class
from videotasks._exceptions import ConfigurationError, VideotasksError
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._validation.media import MAKERS
from videotasks._validation.request import Request
from videotasks._validation.sources import is_path
from videotasks._validation.tool_calls import NotArgumentsError, arguments_of
from videotasks._values.kinds import as_object
from videotasks._values.nearest import closest
from videotasks._values.places import places
from videotasks._values.public_name import name_publicly
from videotasks._values.show import shown
from videotasks._values.strikes import struck
from videotasks.batch._errors import LineProblem

__all__ = ["Job"]

_MEMBERS: Final = ("endpoint", "parameters", "id", "provider", "priority", "target")
_LONGEST: Final = 200
"""Characters of a job's own key, and bytes of a part of a target's path."""
_MOST: Final = 2**31 - 1
_BARE: Final = re.compile("[A-Za-z0-9+/]{16}")
_MARK: Final = b"\xef\xbb\xbf"
"""What some editors begin a file of UTF-8 with."""


@dataclass(frozen=True)
class Job:
    """One video of a batch; as a line of a file it is a JSON object with the same members.

    Attributes:
        endpoint: `family.operation`.
        parameters: The body, complete as it stands, under the names on the wire. Where an image, a
            video or a sound is expected, a text that is no URL is the path of a local file,
            relative to the file of the jobs (else to the working directory). It is read, and
            checked, once more when the job is sent.
        id: A key of your own, of 1 to 200 printable characters, that no other job of the batch has;
            also the name of its file where there is no `target`. Default: none. Two jobs with the
            same content and no key are one.
        provider: Who is asked: `novita`, `ppio`, `jiekou` or `highwayapi`. Default: that of the
            call that adds it.
        priority: Higher ones are sent first; those of one priority in the order of adding.
            Default: 0.
        target: Name of the file below the batch's folder, such as `cats/1.mp4`. Further files of
            the task get a number. Default: made of the key, or of the digest.
    """

    endpoint: str
    parameters: Mapping[str, Any]
    id: str | None = field(default=None)
    provider: str | None = None
    priority: int = 0
    target: str | None = None


class Checked(NamedTuple):
    """A job that breaks no rule."""

    line: int
    endpoint: str
    provider: str
    parameters: str
    """JSON, with absolute paths."""
    key: str | None
    priority: int
    target: str | None
    digest: str
    estimate: str | None
    currency: str | None


class Defaults(NamedTuple):
    """What counts for jobs that say nothing else."""

    provider: str | None
    folder: Path
    """Which relative paths of local files begin at."""


def lines_of(path: Path) -> Iterator[tuple[int, object]]:
    """The lines of a file that are not blank, with their numbers; what is no JSON object as an error.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            text = line.removeprefix(_MARK) if number == 1 else line
            if text.strip():
                yield number, _read(text)


def _read(line: bytes) -> object:
    try:
        return arguments_of(line.decode("utf-8"))
    except NotArgumentsError as error:
        return error
    except UnicodeDecodeError as error:
        if struck(error):
            raise
        return NotArgumentsError(f"is not UTF-8: {error}")


def jobs_of(jobs: Iterable[Job | Mapping[str, Any]]) -> Iterator[tuple[int, object]]:
    """The same of jobs that a program gives."""
    for number, job in enumerate(jobs, 1):
        if isinstance(job, Job):
            given = {name: getattr(job, name) for name in _MEMBERS}
            yield number, {n: one for n, one in given.items() if one is not None}
        else:
            yield number, job


def check(line: int, given: object, defaults: Defaults) -> Checked | list[LineProblem]:
    """A job that can be sent, or every reason why it cannot."""
    check_ = _Check(line)
    job = check_.job(given, defaults)
    return check_.problems or job


class _Check:
    """Looks at one job."""

    def __init__(self, line: int) -> None:
        self._line = line
        self.problems: list[LineProblem] = []

    def job(self, given: object, defaults: Defaults) -> Any:
        """A `Checked`, if there are no problems."""
        if isinstance(given, NotArgumentsError):
            return self._add("", str(given))
        members = as_object(given)
        if members is None:
            return self._add("", f"must be a JSON object, not {shown(given)}")
        for name in members:
            if name not in _MEMBERS:
                near = closest(name, _MEMBERS)
                hint = (
                    f"; did you mean {near!r}?" if near else f": {', '.join(_MEMBERS)}"
                )
                self._add("", f"has {shown(name)}, which is no member of a job{hint}")
        kind = self._endpoint(members)
        provider = self._provider(members, defaults)
        key, target = self._key(members), self._target(members)
        given_priority = members.get("priority", 0)
        priority = given_priority if type(given_priority) is int else _MOST + 1
        if abs(priority) > _MOST:
            self._add("/priority", f"must be an integer, not {shown(given_priority)}")
        parameters = as_object(members.get("parameters"))
        if parameters is None:
            said = "is missing"
            if "parameters" in members:
                said = f"must be a JSON object, not {shown(members['parameters'])}"
            return self._add("/parameters", said)
        if kind is None or provider is None:
            return None
        request, text = self._body(kind, dict(parameters), provider, defaults.folder)
        if request is None or self.problems:
            return None
        estimate = request.estimate_cost(provider)
        content = json.dumps([kind.endpoint, provider, text, key, target])
        return Checked(
            line=self._line,
            endpoint=kind.endpoint,
            provider=provider,
            parameters=text,
            key=key,
            priority=priority,
            target=target,
            digest=hashlib.sha256(content.encode()).hexdigest(),
            estimate=None if estimate.amount is None else str(estimate.amount),
            currency=estimate.currency,
        )

    def _add(self, pointer: str, message: str) -> None:
        self.problems.append(LineProblem(self._line, pointer, message))

    def _endpoint(self, members: Mapping[str, object]) -> type[Request] | None:
        name = members.get("endpoint")
        if name in ENDPOINTS and isinstance(name, str):
            return request_class(name)
        if name is None:
            self._add("/endpoint", "is missing: name it as family.operation")
            return None
        near = closest(name, ENDPOINTS)
        hint = f"; did you mean {near!r}?" if near else ""
        self._add("/endpoint", f"{shown(name)} is not an endpoint{hint}")
        return None

    def _provider(self, members: Mapping[str, object], defaults: Defaults) -> Any:
        name = members.get("provider", defaults.provider)
        if name in PROVIDERS and isinstance(name, str):
            return name
        if name is None:
            self._add("/provider", "is missing, and no other is given for all jobs")
            return None
        near = closest(name, PROVIDERS)
        hint = f"; did you mean {near!r}?" if near else f": {', '.join(PROVIDERS)}"
        self._add("/provider", f"{shown(name)} is not a provider{hint}")
        return None

    def _text(self, members: Mapping[str, object], name: str) -> str | None:
        """A member that is left out, or a printable text of some length."""
        if name not in members:
            return None
        given = members[name]
        if not isinstance(given, str) or not given.strip() or not given.isprintable():
            self._add(f"/{name}", f"must be a printable text, not {shown(given)}")
            return None
        return given

    def _key(self, members: Mapping[str, object]) -> str | None:
        key = self._text(members, "id")
        if key is not None and len(key) > _LONGEST:
            self._add(
                "/id", f"has {len(key)} characters, at most {_LONGEST} are allowed"
            )
        return key

    def _target(self, members: Mapping[str, object]) -> str | None:
        target = self._text(members, "target")
        if target is None:
            return None
        path = PurePosixPath(target)
        if (
            path.is_absolute()
            or str(path) != target
            or ".." in path.parts
            or any(map(_is_unfit, path.parts))
            or "\\" in target
            or ":" in target
        ):
            self._add(
                "/target",
                f"must be the name of a file below the batch's folder, such as 'cats/1.mp4', not {shown(target)}",
            )
        return target

    def _body(
        self,
        kind: type[Request],
        body: dict[str, Any],
        provider: Any,
        folder: Path,
    ) -> tuple[Request | None, str]:
        """The request with its files opened, and its parameters as JSON with absolute paths."""
        text = ""
        try:
            body = json.loads(json.dumps(body, allow_nan=False))  # nobody else's
            troubles = absolute_paths(kind, body, folder)
            text = json.dumps(body, sort_keys=True, separators=(",", ":"))
            request, more = request_of(kind, body)
        except VideotasksError as error:
            self._add("/parameters", str(error))
            return None, text
        except (TypeError, ValueError, RecursionError) as error:
            if struck(error):
                raise
            self._add("/parameters", f"is not JSON: {error}")
            return None, text
        found = {**troubles, **more}
        for pointer, message in found.items():
            self._add(f"/parameters{pointer}", message)
        broken = request.problems_for(provider)
        for one in broken:
            if one.pointer not in found:
                self._add(f"/parameters{one.pointer}", one.message)
        return request, text


def _is_unfit(part: str) -> bool:
    """Whether no file can be called so everywhere, or it would be hidden."""
    long = len(part.encode("utf-8", "surrogatepass")) > _LONGEST
    return (
        long
        or part.startswith(".")
        or part.endswith((" ", "."))
        or is_device_name(part)
    )


def absolute_paths(
    kind: type[Request], body: dict[str, Any], folder: Path
) -> dict[str, str]:
    """Makes the paths of local files in a body absolute; pointer -> what is wrong there."""
    troubles: dict[str, str] = {}
    for shape, rule in _media(kind).items():
        for place in places(body, shape):
            value = place.value
            if not isinstance(value, str) or not is_path(value):
                continue
            if rule.bare and _BARE.match(value) and "." not in value[-6:]:
                continue  # base64 with nothing around it
            if "\0" in value:
                troubles[place.pointer] = "is neither a URL nor a path"
                continue
            place.holder[place.key] = str((folder / value).absolute())
    return troubles


def has_files(kind: type[Request], body: Mapping[str, Any]) -> bool:
    """Whether local files are to be read for a body."""
    return any(
        isinstance(place.value, str) and is_path(place.value)
        for shape in _media(kind)
        for place in places(body, shape)
    )


def request_of(
    kind: type[Request], body: dict[str, Any]
) -> tuple[Request, dict[str, str]]:
    """A request, unchecked, with its local files opened; and pointer -> why one cannot be used.

    Args:
        kind: Its class.
        body: A dict that nobody else has, with absolute paths.
    """
    troubles: dict[str, str] = {}
    for shape, rule in _media(kind).items():
        for place in places(body, shape):
            value = place.value
            if not isinstance(value, str) or not is_path(value):
                continue
            if rule.bare and not Path(value).is_absolute():
                continue
            try:
                place.holder[place.key] = MAKERS[rule.kind](Path(value))
            except OSError as error:
                if struck(error):
                    raise
                missing = isinstance(error, FileNotFoundError)
                why = "there is none" if missing else error.strerror or error
                troubles[place.pointer] = f"the file {value} cannot be read: {why}"
            except ConfigurationError as error:
                troubles[place.pointer] = str(error).removeprefix("uri ")
    return kind.construct(**body), troubles


def _media(kind: type[Request]) -> Mapping[str, Any]:
    return kind._media  # pyright: ignore[reportPrivateUsage]


name_publicly(globals())
