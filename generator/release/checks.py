"""Checks a release against the last one: what its schemas and its client owe to those who use them already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

from generator.changes.change import Direction
from generator.changes.trees import loaded
from generator.language.model import SpecSet
from generator.release import trial
from generator.release.plan import Plan, notes
from generator.release.promises import Schemas, catalogue_fault, differing, verdicts
from generator.release.record import ARCHIVE, CALLS, Last
from generator.release.staged import Staged

RESULT = "task_result"
Say = Callable[[str], object]


def schemas(before: Last, plan: Plan, made: Staged, say: Say) -> Iterator[str]:
    """What the new schemas break without saying so; tells what was found."""
    with (
        ZipFile(before.folder / ARCHIVE) as old_archive,
        ZipFile(made.archive) as new_archive,
    ):
        old, new = Schemas(old_archive), Schemas(new_archive)
        if not plan.is_released("schemas"):
            files = differing(old, new)
            if files:
                what = f"{len(files)} files of the schemas differ from those of {plan.release.schemas}, such as"
                yield (
                    f"{what} {files[0]}, and nothing says why: write a fragment with `packages: [schemas]`"
                )
        yield from _promises(before, plan, made, (old, new), say)
        fault = catalogue_fault(old, new)
        declared = any(
            one.severity == "breaking" and not one.endpoints
            for one in notes(plan.told, "schemas")
        )
        if fault is None:
            say("  the catalogue is such as the schema of the last one describes")
        elif declared:
            say(f"  the catalogue has another form, as a fragment says: {fault}")
        else:
            yield (
                f"catalog.json: {fault}: readers of the last one may break, and no fragment with `packages: [schemas]`"
                " and `severity: breaking` says so"
            )


def _promises(
    before: Last, plan: Plan, made: Staged, both: tuple[Schemas, Schemas], say: Say
) -> Iterator[str]:
    ids = _endpoints(before, made.specs)
    excused = _excused(plan)
    bodies, equal, proven = 0, 0, 0
    unread: Counter[str] = Counter()
    for verdict in verdicts(*both):
        bodies += verdict.bodies
        where = {(id_, verdict.direction) for id_ in ids.get(verdict.title, ())}
        if verdict.broken is None:
            if verdict.unread is not None:
                unread[verdict.unread] += 1
            elif verdict.bodies:
                proven += 1
            else:
                equal += 1
        elif where & excused:
            say(f"  {verdict.title} breaks, as the changes say: {verdict.broken}")
        else:
            owed = (
                "what was accepted must be accepted"
                if verdict.direction == "request"
                else "what comes must be what the last schema accepts"
            )
            yield f"{verdict.title}: {verdict.broken}: {owed}, and no change says that this breaks"
    say(
        f"  {equal} schemas accept what they did, {proven} more at least that by jsonsubschema;"
        f" {bodies} bodies of vectors tried by both"
    )
    for reason, count in unread.most_common():
        plural = "" if count == 1 else "s"
        say(f"  {count} schema{plural} tried with those bodies only: {reason}")


def _endpoints(before: Last, specs: SpecSet) -> dict[str, set[str]]:
    """Title of a schema -> the endpoints that it is of, before and now."""
    old = loaded(before.specs, _ids(before))
    found: dict[str, set[str]] = {}
    for one in (old, specs):
        found.setdefault(one.api.lifecycle.result.type_name or "", set()).add(RESULT)
        for endpoint in one.endpoints:
            for body in (endpoint.request, endpoint.response):
                found.setdefault(body.type_name or "", set()).add(endpoint.id)
    return found


def _ids(before: Last) -> list[str]:
    return [
        path.removeprefix("endpoints/").removesuffix(".yaml").replace("/", ".")
        for path in before.specs.digests
        if path.startswith("endpoints/")
    ]


def _excused(plan: Plan) -> set[tuple[str, Direction]]:
    """The bodies whose schemas may break, as the change log says that they do."""
    both: tuple[Direction, Direction] = ("request", "response")
    found: set[tuple[str, Direction]] = set()
    for change in plan.changes:
        whole = change.keyword in ("endpoint", "id", "name")
        if change.schemas == "breaking":
            found |= {(change.endpoint, one) for one in both if whole} or {
                (change.endpoint, change.direction)
            }
        if change.keyword == "id":  # its schemas have other names now
            found |= {(str(change.old), one) for one in both}
    for note in notes(plan.told, "schemas"):
        if note.severity == "breaking":
            found |= {(id_, one) for id_ in note.endpoints for one in both}
    return found


def calls(
    before: Last | None, plan: Plan, made: Staged, text: str, *, typed: bool, say: Say
) -> Iterator[str]:
    """What calls of the last client meet with the new one, though nothing says that it breaks; and the new calls.

    Args:
        before: The last release.
        plan: The new one.
        made: What it consists of.
        text: The calls that are recorded for the next release, which must work with their own client.
        typed: Whether a type checker sees them, too.
        say: Is told of what was found.
    """
    own = made.out.parent / f"own_{CALLS}"
    own.write_text(text, "utf-8")
    former = before.folder / CALLS if before is not None else None
    every = [own] if former is None else [former, own]
    found: dict[Path, list[str]] = {
        file: [*trial.faults(file, made.client)] for file in every
    }
    if typed:
        for line in trial.type_faults(every, made.client):
            file = own if own.name in line else every[0]
            found[file].append(f"mypy: {line}")
    else:
        say("  no type checker has seen them, as --skip-types says")
    yield from (
        f"a call that is recorded for the next release does not work: {fault}"
        for fault in found[own]
    )
    if before is None or former is None:
        return
    if not found[former]:
        say(f"  every call of {before.release.client} does what it did")
    elif plan.severity("client") == "breaking":
        say("  calls of the last client break, as the release says of itself:")
        for fault in found[former]:
            say(f"    {fault}")
    else:
        yield from (
            f"a call of {before.release.client} breaks, and no change says so: {fault}"
            for fault in found[former]
        )
