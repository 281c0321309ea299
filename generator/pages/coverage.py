"""Counts, as a table, the documented facts that the specs lack and the constraints that no source states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.frozen import dataclass
from generator.language.keywords import BY_FACT, fact_of
from generator.language.model import walk as values
from generator.language.problem import Problem
from generator.pages.comparing.conditions import effects, lists, pointer_of
from generator.pages.comparing.differences import MEDIA, Difference, alike
from generator.pages.comparing.documented import Documented
from generator.pages.comparing.drift import SpecIndex
from generator.pages.comparing.locked_facts import says
from generator.pages.comparing.meanings import Meant
from generator.pages.comparing.records import Records, states
from generator.pages.facts import Facts, Field, Part, at, walk
from generator.text.values import shown


@dataclass(frozen=True, slots=True)
class Row:
    """One endpoint, counted."""

    endpoint: str
    sources: int
    """Sources whose facts are locked."""
    facts: int
    modelled: int
    recorded: int
    """Facts that the spec rules on or lists as not modelled."""
    corrected: int
    """What the reader misreads of the pages and the spec corrects."""
    constraints: int
    sourced: int
    inferred: int
    """What the spec infers, with a reason, beyond its constraints."""
    meanings: int
    """Values that mean something of their own, and whose sentence the spec names or which it infers."""
    meanings_unread: int
    """Those whose page is not at hand, so that nobody can name its sentence."""
    holes: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole set."""

    rows: tuple[Row, ...]

    @property
    def holes(self) -> tuple[Problem, ...]:
        """Everything that is not covered."""
        return tuple(hole for row in self.rows for hole in row.holes)

    def lines(self) -> Iterator[str]:
        """A table, then each hole with its place."""
        heads = ("endpoint", *_COLUMNS)
        cells = [heads, *([row.endpoint, *map(str, _counts(row))] for row in self.rows)]
        totals = [sum(column) for column in zip(*map(_counts, self.rows), strict=True)]
        cells.append(["total", *map(str, totals)])
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for name, *numbers in cells:
            right = (
                cell.rjust(width)
                for cell, width in zip(numbers, widths[1:], strict=True)
            )
            yield "  ".join((name.ljust(widths[0]), *right))
        yield ""
        yield from (str(hole) for hole in self.holes)
        count = len(self.holes)
        yield (
            f"{count} hole{'' if count == 1 else 's'}"
            if count
            else "no hole: every fact is in the specs or on record, every constraint has a source or says inferred"
        )

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        rows = [
            {"endpoint": row.endpoint, **dict(zip(_COLUMNS, _counts(row), strict=True))}
            for row in self.rows
        ]
        holes = [
            {"file": hole.place.file, "line": hole.place.line, "says": hole.message}
            for hole in self.holes
        ]
        return {"endpoints": rows, "holes": holes}


_COLUMNS = (
    "sources",
    "facts",
    "modelled",
    "recorded",
    "corrected",
    "constraints",
    "sourced",
    "inferred",
    "meanings",
    "unread",
    "holes",
)


def _counts(row: Row) -> tuple[int, ...]:
    return (
        row.sources,
        row.facts,
        row.modelled,
        row.recorded,
        row.corrected,
        row.constraints,
        row.sourced,
        row.inferred,
        row.meanings,
        row.meanings_unread,
        len(row.holes),
    )


def coverage(index: SpecIndex) -> Coverage:
    """Counts facts and constraints of every endpoint."""
    return Coverage(tuple(_row(index, documented) for documented in index.documented))


def _row(index: SpecIndex, documented: Documented) -> Row:
    records = index.records(documented)
    holes: list[Problem] = []
    facts = recorded = unmodelled = 0
    for lock in records.locks:
        facts += sum(1 for _ in _stated(lock.facts))
        origin = records.origin_of(lock)
        for difference in records.differences(lock):
            if difference.silent or (lock.partial and difference.keyword == "required"):
                continue
            counts = _counted(difference, lock.facts)
            if records.of(difference, origin) is not None:
                recorded += counts
            else:
                unmodelled += counts
                place = documented.place(
                    difference.part, difference.pointer, difference.keyword
                )
                holes.append(Problem(place, says(difference, lock)))
    constraints = sourced = unlocked = 0
    for difference in _constraints(documented):
        constraints += 1
        if _has_source(difference, records):
            sourced += 1
        elif not records.locks and not records.told_by(difference):
            unlocked += 1
        else:
            place = documented.place(
                difference.part, difference.pointer, difference.keyword
            )
            holes.append(Problem(place, _sourceless(difference, records)))
    if unlocked:
        holes.append(_unlocked(documented, unlocked))
    held = [one for one in documented.meanings if one.is_held]
    unheld = [one for one in documented.meanings if not one.is_held]
    readable = {id(one): ids for one in unheld if (ids := _pages_with(one, records))}
    holes += [
        Problem(one.place, _unstated(one, readable[id(one)]))
        for one in unheld
        if id(one) in readable
    ]
    return Row(
        documented.id,
        len(records.locks),
        facts,
        facts - recorded - unmodelled,
        recorded,
        len(documented.corrections),
        constraints,
        sourced,
        _inferred(documented),
        len(held),
        len(unheld) - len(readable),
        tuple(holes),
    )


def _stated(facts: Facts) -> Iterator[tuple[str, str]]:
    """All that facts state: path, method, parameters, each of their keywords, and each effect of a condition."""
    yield from (("", key) for key in ("path", "method") if getattr(facts, key))
    for fields in (facts.parameters, facts.response):
        yield from _of_fields(fields)
    for _, _, part in effects(facts.conditions):
        yield "", str(part)


def _of_fields(fields: Iterable[Field]) -> Iterator[tuple[str, str]]:
    for pointer, field in walk(fields):
        yield pointer, "listed"
        for keyword, value in field.stated.items():
            if keyword == "media":
                media: Any = value
                yield from ((pointer, sub) for sub in media)
            else:
                yield pointer, keyword


def _counted(difference: Difference, facts: Facts) -> int:
    """How many facts of a page a difference is about."""
    field = at(facts, difference.part, difference.pointer)
    if field is None or difference.keyword == "conditions":
        return 1
    if difference.keyword == "unknown":
        return sum(1 for _ in _of_fields([field]))
    if (
        isinstance(difference.page, dict)
        and difference.sub is None
        and difference.keyword == "enum"
    ):
        # Two limits where the spec has a list.
        return len(difference.page)
    # A mark that is not there contradicts the spec, but is not a fact of its own.
    names = {fact_of(difference.keyword)}
    if difference.keyword == "openEnum":
        # In a response, a list that is open here may be closed there.
        names.add(fact_of("enum"))
    return int(not names.isdisjoint(field.stated))


def _constraints(documented: Documented) -> Iterator[Difference]:
    """Everything that a spec states, each as the difference that a page would have which says nothing."""
    parts: tuple[tuple[Part, tuple[Field, ...]], ...] = (
        (
            "request",
            documented.facts.parameters if documented.request is not None else (),
        ),
        ("response", documented.facts.response),
    )
    for part, fields in parts:
        for pointer, field in walk(fields):
            yield Difference(part, pointer, "missing", None, None, silent=True)
            for keyword, value in field.stated.items():
                name = BY_FACT[keyword].name
                if (keyword, value) == ("type", "any"):
                    continue
                if keyword != "media":
                    yield Difference(part, pointer, name, value, None, silent=True)
                    continue
                media: Any = value
                for sub in MEDIA:
                    if sub in media:
                        yield Difference(
                            part, pointer, name, media[sub], None, silent=True, sub=sub
                        )
    of_providers = (condition for _, condition in documented.of_providers)
    for condition in (*documented.facts.conditions, *of_providers):
        yield Difference(
            "request", "", "conditions", dict(condition), None, silent=True
        )


def _has_source(difference: Difference, records: Records) -> bool:
    if difference.keyword == "conditions":
        told = records.told_by(difference)
        if any(lock.source in told for lock in records.locks):
            return True
        facts = records.documented.facts
        known = [
            part
            for lock in records.locks
            for _, _, part in effects(lock.facts.conditions)
        ]
        conditions: Any = [difference.spec]
        return all(
            part in known or _is_free(part, facts) for _, _, part in effects(conditions)
        )
    if any(states(lock.facts, difference, implied=True) for lock in records.locks):
        return True
    # Where sources disagree, the ruling with its reason is the source.
    if records.rules_on(difference.part, difference.pointer, difference.keyword):
        return True
    return difference.sub == "forms" and _forms_inferred(difference, records.documented)


def _forms_inferred(difference: Difference, documented: Documented) -> bool:
    """Ways of giving a file that the spec infers stand among its inferences, not among its constraints."""
    value = documented.value(difference.part, difference.pointer)
    holder = value.items if value is not None and value.items is not None else value
    return holder is not None and holder.inference("media") is not None


def _is_free(part: Mapping[str, Any], facts: Facts) -> bool:
    """Whether an effect only allows what is allowed anyway."""
    enums = lists(facts)
    allowed: Mapping[str, Any] = part.get("allow", {})
    return bool(allowed) and all(
        alike(value, enums.get(pointer_of(target))) for target, value in allowed.items()
    )


def _unlocked(documented: Documented, constraints: int) -> Problem:
    """One word for all that an endpoint states before any page of it is locked."""
    sources = documented.written.get("sources")
    place = sources.place if sources is not None else documented.written.place
    ids = [source.id for source in documented.sources] or ["ID"]
    what = (
        f"no source of {documented.id} is locked, so that nothing shows where its {constraints} constraints are from:"
        f" python -m generator pages lock PAGE --source {documented.id}/{ids[0]}"
    )
    return Problem(place, what)


def _sourceless(difference: Difference, records: Records) -> str:
    told = records.told_by(difference)
    if told:
        said = f"a sentence of {', '.join(told)} states it, but is not locked"
        end = f"{said}: python -m generator pages lock PAGE --source {told[0]}"
    else:
        ids = ", ".join(lock.source for lock in records.locks)
        end = f"no locked source states it ({ids}): lock the page that does, or say why it is inferred"
        if difference.keyword == "conditions":
            end += "; where a sentence states it, name its page under sources"
    if difference.keyword == "missing":
        return f"{difference.pointer} is in the spec, but {end}"
    where = f"{difference.pointer} {difference.keyword}{f' {difference.sub}' if difference.sub else ''}".strip()
    return f"{where} {shown(difference.spec)}: {end}"


def _pages_with(meant: Meant, records: Records) -> list[str]:
    """Sources whose page was read, and has the parameter of a meaning."""
    return [
        lock.source
        for lock in records.locks
        if lock.origin == "page" and at(lock.facts, meant.part, meant.pointer)
    ]


def _unstated(meant: Meant, sources: list[str]) -> str:
    return (
        f"{meant.pointer}: no page is named for what {shown(meant.value)} means: add 'sentences: {{{sources[0]}: ...}}'"
        " with the sentence that states it, of which lint tells the fingerprint, or say why it is inferred"
    )


def _inferred(documented: Documented) -> int:
    bodies = [
        body for body in (documented.request, documented.response) if body is not None
    ]
    found = sum(len(value.inferred) for body in bodies for value in values(body))
    found += sum(one.is_inferred for one in documented.meanings)
    conditions = documented.written.get("conditions")
    items = conditions.items if conditions else ()
    return found + sum("inferred" in item.members for item in items)
