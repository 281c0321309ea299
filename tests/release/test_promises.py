"""Schemas are held against those that were released, whatever the specs say of the difference."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import pytest

from generator.changes.trees import tree
from generator.emit import declarations
from generator.emit.parts import of_set
from generator.language.load import load
from generator.release import checks, subschemas
from generator.release.promises import (
    Schemas,
    Verdict,
    catalogue_fault,
    differing,
    verdicts,
)
from generator.release.record import ARCHIVE, LAST
from generator.release.staged import staged
from generator.release.subschemas import Unreadable
from tests.changes.small import folder

from .sets import before, planned, released

REQUEST, RESPONSE = "LimitsRequest", "LimitsResponse"


@cache
def archive(limit: int, seen: str = "string") -> bytes:
    """The schemas of a text of so many characters, and of a response with a member of a type."""
    with TemporaryDirectory() as at:
        specs = folder(
            Path(at),
            {"p": {"type": "string", "maxLength": limit}},
            {"seen": {"type": seen}},
            example={"p": "x"},
        )
        outputs = of_set(declarations(["json-schema"]), load(specs))
    return next(one.content for one in outputs if one.path == "json-schema.zip")


def opened(content: bytes) -> Schemas:
    return Schemas(ZipFile(io.BytesIO(content)))


def rewritten(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """An archive with some files changed, or without them."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(made, "w") as new:
        for name in old.namelist():
            changed = change(name.partition("/")[2], old.read(name))
            if changed is not None:
                new.writestr(name, changed)
    return made.getvalue()


def without_vectors(content: bytes) -> bytes:
    return rewritten(
        content, lambda path, held: None if path.startswith("vectors/") else held
    )


def found(old: bytes, new: bytes) -> Mapping[str, Verdict]:
    return {one.title: one for one in verdicts(opened(old), opened(new))}


def test_a_wider_request_keeps_its_promise_for_all_bodies() -> None:
    verdict = found(archive(5), archive(9))[REQUEST]
    assert verdict.bodies > 3
    assert (verdict.broken, verdict.unread) == (None, None)


def test_a_narrower_request_breaks_it_and_a_body_shows_it() -> None:
    verdict = found(archive(9), archive(5))[REQUEST]
    assert verdict.broken is not None
    assert "is refused: 'xxxxxx" in verdict.broken


def test_what_no_vector_shows_jsonsubschema_sees() -> None:
    verdict = found(without_vectors(archive(9)), without_vectors(archive(5)))[REQUEST]
    assert (
        verdict.broken == "jsonsubschema says that not all that was accepted still is"
    )


def test_of_a_response_the_directions_turn() -> None:
    assert found(archive(5), archive(5, "integer"))[RESPONSE].broken is not None
    assert found(archive(5, "number"), archive(5, "integer"))[RESPONSE].broken is None
    assert found(archive(5, "integer"), archive(5, "number"))[RESPONSE].broken


def test_other_words_are_no_other_schema() -> None:
    def renamed(_path: str, held: bytes) -> bytes:
        return held.replace(b"Makes a video.", b"Makes one video.")

    new = rewritten(archive(5), renamed)
    assert found(archive(5), new)[REQUEST].bodies == 0
    assert f"draft-07/{REQUEST}.json" in differing(opened(archive(5)), opened(new))
    assert differing(opened(new), opened(new)) == []


def test_a_schema_that_is_gone_breaks_its_promise() -> None:
    def kept(path: str, held: bytes) -> bytes | None:
        return None if path == f"draft-07/{REQUEST}.json" else held

    verdict = found(archive(5), rewritten(archive(5), kept))[REQUEST]
    assert verdict.broken == "the schema is gone"


@pytest.mark.parametrize(
    ("narrow", "wide", "reason"),
    [
        ({"type": "object", "dependencies": {"a": ["b"]}}, {}, "read dependencies$"),
        ({"if": {}, "then": False}, {}, "does not read if, then"),
        ({"type": "number"}, {"type": "integer"}, "neither yes nor no"),
    ],
)
def test_what_jsonsubschema_cannot_read_is_said(
    narrow: Any, wide: Any, reason: str
) -> None:
    with pytest.raises(Unreadable, match=reason):
        subschemas.accepts_all(narrow, wide)


@pytest.mark.parametrize(
    ("new", "fault"),
    [
        (b"", "$.endpoints[0]: 'method' is a required property"),
        (b'"method": "POST", "more": 1,', None),
    ],
    ids=["a member is gone", "a new member"],
)
def test_readers_of_the_catalogue_may_rely_on_its_schema(
    new: bytes, fault: str | None
) -> None:
    def changed(path: str, held: bytes) -> bytes:
        return (
            held.replace(b'"method": "POST",', new) if path == "catalog.json" else held
        )

    after = opened(rewritten(archive(5), changed))
    assert catalogue_fault(opened(archive(5)), after) == fault


def test_a_release_rejects_schemas_that_break_though_the_specs_say_nothing(
    tmp_path: Path,
) -> None:
    """The specs are as they were released; the schemas that were released took more."""
    specs = released(tmp_path / "now", {"p": {"type": "string", "maxLength": 5}})
    (specs / LAST / ARCHIVE).write_bytes(archive(9))
    said: list[str] = []
    made = staged(tree(str(specs), specs), {}, "specs", tmp_path / "made")
    faults = [*checks.schemas(before(specs), planned(specs), made, said.append)]
    assert any(
        one.startswith("LimitsRequest: ")
        and one.endswith("no change says that this breaks")
        for one in faults
    )
    assert any("differ from those of 0.1.0" in one for one in faults)
