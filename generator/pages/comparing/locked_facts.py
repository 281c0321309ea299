"""Compares the specs with the locked facts, which needs no page at hand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.problem import Place, Problem, expected
from generator.pages.comparing import corrections
from generator.pages.comparing.differences import Difference
from generator.pages.comparing.documented import Documented
from generator.pages.comparing.drift import SpecIndex
from generator.pages.locks import Lock
from generator.text.values import shown


def problems(index: SpecIndex) -> list[Problem]:
    """What is wrong with the locks, and where a spec says something else than they do."""
    found = list(index.faults)
    known = {
        documented.id: index.records(documented) for documented in index.documented
    }
    for lock in index.locks:
        records = known.get(lock.endpoint)
        if records is None:
            what = f"locks {lock.endpoint!r}, which is not an endpoint{expected(lock.endpoint, known)}"
            found.append(
                Problem(
                    Place(lock.file), f"{what}: remove the file, or bring the spec back"
                )
            )
            continue
        documented = records.documented
        found += _source(lock, documented)
        for difference in records.unexplained(lock):
            place = documented.place(
                difference.part, difference.pointer, difference.keyword
            )
            found.append(Problem(place, says(difference, lock)))
    for documented in index.documented:
        found += corrections.problems(
            documented.corrections, index.locks_of(documented)
        )
    found += _unlocked(index)
    return found


def _source(lock: Lock, documented: Documented) -> Iterator[Problem]:
    source = documented.source(lock.source)
    if source is None:
        ids = [source.id for source in documented.sources]
        yield Problem(
            Place(lock.file),
            f"locks {lock.source!r}, which is not a source of {documented.id}{expected(lock.source, ids)}",
        )
        return
    place = documented.written.at(
        "sources", source.id, "digest" if source.digest else "url"
    )
    if source.digest != lock.facts.digest:
        said = source.digest or "no digest"
        yield Problem(
            place,
            f"has {said}, but the facts in {lock.file} have {lock.facts.digest}: lock the page again",
        )
    if source.url != lock.url:
        place = documented.written.at("sources", source.id, "url")
        yield Problem(
            place,
            f"is another address than that of the facts in {lock.file}: {lock.url}",
        )


def _unlocked(index: SpecIndex) -> Iterator[Problem]:
    """Digests of facts that nobody has."""
    locked = {(lock.endpoint, lock.source) for lock in index.locks}
    for documented in index.documented:
        for source in documented.sources:
            if source.digest is not None and (documented.id, source.id) not in locked:
                place = documented.written.at("sources", source.id, "digest")
                yield Problem(
                    place,
                    "is the digest of facts that are not in facts/: lock the page again, or drop the digest",
                )


def says(difference: Difference, lock: Lock) -> str:
    """What is wrong with a difference between a lock and its spec, and what to do."""
    part = "" if difference.part == "request" else "response "
    words = (difference.pointer, difference.keyword, difference.sub)
    where = part + " ".join(word for word in words if word)
    if difference.keyword == "unknown":
        said = f"{where}: the page has it ({shown(difference.page)}), the spec does not"
        end = "model it, or list it under notModelled with the reason"
    elif difference.silent:
        said = f"{where}: the spec says {shown(difference.spec)}, the page nothing"
        end = "drop it, name another source that states it, or say why it is inferred"
        if difference.keyword == "conditions":
            end += "; where a sentence states it, name its page under sources"
    else:
        said = f"{where}: the spec says {shown(difference.spec)}, the page {shown(difference.page)}"
        end = "follow the page, or record the contradiction with a claim of this source"
    return f"{said} (facts of {lock.source}, {lock.file}): {end}"
