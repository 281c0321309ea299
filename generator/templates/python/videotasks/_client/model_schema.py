"""Checks the bodies of one client by a JSON Schema that its user has named, before anything is sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from videotasks._arguments.calls import mode_of
from videotasks._arguments.connection import is_loopback
from videotasks._arguments.files import path_of
from videotasks._client.preparations import Preparation, Terms
from videotasks._client.submission import Submission
from videotasks._core.addresses import Rules, trouble_with
from videotasks._core.settings import Settings
from videotasks._exceptions import (
    ModelSchemaError,
    ValidationError,
    ValidationWarning,
    describe_problems,
    wrong,
)
from videotasks._platform.notices import warn_caller
from videotasks._validation.reading import members_of
from videotasks._validation.request import Request, decided_by
from videotasks._validation.schema_check import (
    BrokenSchemaError,
    SchemaCheck,
    needs_jsonschema,
)
from videotasks._values.kinds import as_object
from videotasks._values.plain import written
from videotasks._values.redact import without_query
from videotasks._values.strikes import struck
from videotasks._values.types import Validation
from videotasks.endpoints._submit import Options

_BYTES: Final = 4 << 20
_SECONDS: Final = 60.0


class ModelSchema:
    """The schema, which is read once.

    Args:
        given: The schema, the path of its file, or its address.
        settings: How it is fetched.

    Raises:
        ConfigurationError: It is none of those, or jsonschema is missing.
    """

    def __init__(self, given: object, settings: Settings) -> None:
        needs_jsonschema()
        self._settings = settings
        self._lock = threading.Lock()
        self._url = self._source = ""
        self._check: SchemaCheck | None = None
        if isinstance(given, str):
            self._url = _address(given, settings)
            self._source = without_query(given)
            return
        try:
            if as_object(given) is not None:
                schema = written(members_of(given, "model_schema"))
                self._check = SchemaCheck(schema, "")
            else:
                path = path_of("model_schema", given)
                self._source = str(path)
                self._check = SchemaCheck.of_text(_content(path), self._source)
        except RecursionError as error:
            what = "is not a schema: it is nested without end"
            raise wrong("model_schema", what) from error
        except BrokenSchemaError as error:
            raise wrong("model_schema", f"is not a schema: {error}") from error

    @property
    def is_read(self) -> bool:
        """Whether nothing is to be fetched any more."""
        return self._check is not None

    def look_at(self, kind: type[Request], body: bytes, mode: Validation) -> None:
        """Checks a body as it is sent.

        Raises:
            ValidationError: It breaks the schema.
            ModelSchemaError: The schema cannot be used.
        """
        try:
            problems = self._ready(kind).problems(json.loads(body), decided_by(kind))
        except BrokenSchemaError as error:
            self._give_up(kind, str(error), mode, passes=False)
            return
        except ModelSchemaError as error:
            if mode == "error":
                raise
            warn_caller(str(error), ValidationWarning)
            return
        if not problems:
            return
        if mode == "error":
            raise ValidationError(kind.__name__, problems, kind.endpoint)
        warn_caller(describe_problems(kind.__name__, problems), ValidationWarning)

    def _ready(self, kind: type[Request]) -> SchemaCheck:
        check = self._check
        if check is not None:
            return check
        locked = self._lock.acquire(timeout=_SECONDS)
        try:
            if self._check is None:
                self._check = self._fetched(kind)
            return self._check
        finally:
            if locked:
                self._lock.release()

    def _fetched(self, kind: type[Request]) -> SchemaCheck:
        from videotasks._http.documents import Unfetched, fetched

        allowed = self._settings.allowed(None)
        seconds = _SECONDS if allowed is None else min(allowed, _SECONDS)
        found = fetched(self._settings, self._url, _BYTES, seconds)
        if isinstance(found, Unfetched):
            raise self._error(kind, f"cannot be fetched: {found.why}", found.passes)
        return SchemaCheck.of_text(found, self._source)

    def _give_up(
        self, kind: type[Request], why: str, mode: Validation, passes: bool
    ) -> None:
        error = self._error(kind, f"is not a schema: {why}", passes)
        if mode == "error":
            raise error
        warn_caller(str(error), ValidationWarning)

    def _error(self, kind: type[Request], why: str, passes: bool) -> ModelSchemaError:
        what = f"model_schema {self._source}".rstrip()
        return ModelSchemaError(
            f"{what} {why}; nothing was sent",
            source=self._source,
            endpoint=kind.endpoint,
            retry_safe=passes,
        )


class SchemaTerms(Terms):
    """What a client that has a schema has for all its submits."""

    schema: ModelSchema

    def preparation_of(self, request: Request, options: Options) -> Preparation:
        """What is to be done before a request can be sent."""
        found = super().preparation_of(request, options)
        return self._with_check(found, type(request), options)

    def preparation_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Preparation:
        """What is to be done before the arguments of a generated method can be sent."""
        found = super().preparation_from(kind, arguments, options)
        return self._with_check(found, kind, options)

    def _with_check(
        self, found: Preparation, kind: type[Request], options: Options
    ) -> Preparation:
        if not decided_by(kind):
            return found
        mode = mode_of(options.validation, self.validation)
        if mode == "off":
            return found
        make = partial(_looked_at, found, self.schema, kind, mode)
        if self.schema.is_read:
            return found._replace(make=make)
        # In a thread, where that would hold an event loop up; it has a limit of its own.
        return found._replace(make=make, load=found.load._replace(files=True))


def terms_with(terms: Terms, schema: ModelSchema) -> SchemaTerms:
    """The same for a client that has a schema."""
    made = SchemaTerms(*terms)
    made.schema = schema
    return made


def _looked_at(
    preparation: Preparation, schema: ModelSchema, kind: type[Request], mode: Validation
) -> Submission:
    submission = preparation.make()
    schema.look_at(kind, submission.body, mode)
    return submission


def _address(url: str, settings: Settings) -> str:
    plain = settings.base_url.lower().startswith("http:")
    http = plain if settings.http_files is None else settings.http_files
    if "://" not in url:
        what = "must be a mapping, a URL, or the path of a file as Path(...), not a text that is no URL"
        raise wrong("model_schema", what)
    try:
        parts = urlsplit(url)
        is_here = is_loopback(url)
    except ValueError as error:
        if struck(error):
            raise
        raise wrong("model_schema", f"is no URL: {error}") from None
    if "@" in parts.netloc:
        raise wrong("model_schema", "must not hold a user or a password")
    trouble = trouble_with(url, Rules(http=http or is_here))
    if trouble is not None:
        raise wrong("model_schema", f"is {trouble}")
    return url


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_BYTES + 1)
    except OSError as error:
        if struck(error):
            raise
        what = f"cannot be read: {error.strerror or error}"
        raise wrong("model_schema", what) from None
    if len(content) > _BYTES:
        raise wrong("model_schema", f"has more than {_BYTES:,} bytes")
    return content
