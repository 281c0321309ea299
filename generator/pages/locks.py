"""Reads and writes locked facts: `specs/facts/<family>/<operation>/<source>.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.problem import Place, Problem
from generator.language.schema import accepts
from generator.pages.facts import Facts
from generator.places import LANGUAGE

SCHEMA = Path(LANGUAGE, "facts.schema.json")


@dataclass(frozen=True, slots=True)
class Lock:
    """The facts of one source."""

    endpoint: str
    source: str
    url: str
    origin: Literal["page", "collected"]
    date: str
    facts: Facts
    partial: bool = False
    """Whether only some facts of the page are known."""
    file: str = field(default="", compare=False)

    def to_json(self) -> dict[str, Any]:
        """As it is stored: without the ambiguities and what is unexplained, which are words."""
        facts = self.facts.to_json()
        del facts["doubts"]
        facts.pop("unexplained", None)
        found: dict[str, Any] = {"endpoint": self.endpoint, "source": self.source}
        found |= {"url": self.url, "origin": self.origin}
        if self.partial:
            found["partial"] = True
        return found | {
            "date": self.date,
            "digest": self.facts.digest,
            "facts": facts,
        }

    @property
    def text(self) -> str:
        """The file's content."""
        return json.dumps(self.to_json(), indent=2, ensure_ascii=False) + "\n"


def path_of(specs: Path, endpoint: str, source: str) -> Path:
    """Where the lock of a source lies."""
    family, _, operation = endpoint.partition(".")
    return specs / "facts" / family / operation / f"{source}.json"


def store(specs: Path, lock: Lock) -> Path:
    """Writes a lock to its place."""
    path = path_of(specs, lock.endpoint, lock.source)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(lock.text.encode())  # with the same ends of lines everywhere
    return path


def read_locks(specs: Path) -> tuple[tuple[Lock, ...], list[Problem]]:
    """Every lock of a folder of specs, and what is wrong with the files."""
    found: list[Lock] = []
    problems: list[Problem] = []
    for path in sorted((specs / "facts").rglob("*.json")):
        place = Place(_label(path))
        try:
            raw: Any = json.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            what = f"cannot be read: {error.strerror or error}"
            problems.append(Problem(place, what))
            continue
        except ValueError as error:
            problems.append(Problem(place, f"is no JSON: {error}; lock the page again"))
            continue
        faults = [Problem(place, what) for what in _faults(raw)]
        if not faults:
            lock = _lock(raw, place.file)
            faults = [Problem(place, what) for what in _unfit(lock, raw, specs, path)]
            found.append(lock)
        problems += faults
    return tuple(found), problems


def _label(path: Path) -> str:
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _faults(raw: object) -> Iterator[str]:
    if accepts(raw, "facts"):
        return
    from jsonschema import Draft202012Validator  # for its words

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for error in Draft202012Validator(schema).iter_errors(raw):
        where = "".join(f"/{step}" for step in error.absolute_path)
        yield f"{where or 'the file'}: {error.message}"


def _lock(raw: Mapping[str, Any], file: str) -> Lock:
    return Lock(
        raw["endpoint"],
        raw["source"],
        raw["url"],
        raw["origin"],
        raw["date"],
        Facts.from_json(raw["facts"]),
        raw.get("partial", False),
        file,
    )


def _unfit(
    lock: Lock, raw: Mapping[str, Any], specs: Path, path: Path
) -> Iterator[str]:
    if lock.facts.digest != raw["digest"]:
        yield "its facts were changed by hand: the digest is another one; lock the page again"
    if path != path_of(specs, lock.endpoint, lock.source):
        wanted = path_of(specs, lock.endpoint, lock.source).relative_to(specs)
        yield f"is misplaced: expected {wanted.as_posix()}"
