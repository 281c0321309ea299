"""Finds what the spec records of a difference already, which is then counted and not reported again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.conformance import among, same
from generator.language.deviations import UNLISTED
from generator.language.keywords import fact_of
from generator.language.model import ABSENT, Contradiction, NotModelled, Source
from generator.pages.comparing.conditions import effects, pointer_of
from generator.pages.comparing.differences import (
    IMPLIED,
    Difference,
    alike,
    is_one_of,
    same_forms,
    same_kinds,
)
from generator.pages.comparing.documented import Documented, is_stated
from generator.pages.comparing.providers import differences_at
from generator.pages.facts import Ambiguity, Facts, Field, Json, Part, at
from generator.pages.locks import Lock
from generator.pages.vocabulary import IN_SENTENCES

Record = Literal["contradiction", "deviation", "not modelled", "elsewhere"]
"""Elsewhere: another source states it, or a sentence, and this one never did."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Which source a page is, as far as that is known."""

    source: Source | None
    providers: tuple[str, ...]
    """Ids of the providers whose page it may be."""


@dataclass(frozen=True)
class Records:
    """Everything that is on record about one endpoint."""

    documented: Documented
    locks: tuple[Lock, ...]
    not_modelled: tuple[NotModelled, ...] = ()
    """Of the whole platform."""

    def of(self, difference: Difference, origin: Origin) -> Record | None:
        """How a difference is recorded, or None: it is news."""
        if difference.keyword == "unknown":
            return (
                "not modelled"
                if self._named(difference.part, difference.pointer)
                else None
            )
        if difference.silent and self.told_by(difference):
            return "elsewhere"
        own = self._own(origin)
        if (
            difference.silent
            and difference.sub in IN_SENTENCES
            and (own is None or own.origin != "page")
        ):
            # Whoever collected the facts understood the sentence; the reader may not.
            return "elsewhere"
        if (
            own is not None
            and own.origin == "page"
            and difference not in self.differences(own)
        ):
            # Whatever the spec records of this source, the source said something else when it was locked.
            return (
                "elsewhere"
                if difference.sub == IMPLIED and not states(own.facts, difference)
                else None
            )
        if self._is_restricted(difference, origin) or self._is_contradicted(
            difference, origin
        ):
            return "contradiction"
        if self._is_deviation(difference, origin):
            return "deviation"
        if difference.silent and (
            difference.sub == IMPLIED or self._is_elsewhere(difference, origin)
        ):
            return "elsewhere"
        return None

    def differences(self, lock: Lock) -> list[Difference]:
        """The differences of a lock, whatever explains them."""
        return self._by_file[lock.file]

    @cached_property
    def _by_file(self) -> dict[str, list[Difference]]:
        return {
            lock.file: differences_at(
                self.documented, lock.facts, self.origin_of(lock).providers
            )
            for lock in self.locks
        }

    def origin_of(self, lock: Lock) -> Origin:
        """The source that was locked."""
        source = self.documented.source(lock.source)
        return Origin(source, (source.provider,) if source else ())

    def unexplained(self, lock: Lock) -> list[Difference]:
        """The differences of a lock that nothing explains."""
        origin = self.origin_of(lock)
        found = []
        for difference in self.differences(lock):
            if lock.partial and (difference.silent or difference.keyword == "required"):
                continue
            if difference.silent and difference.sub in IN_SENTENCES:
                # Some locks were made before sentences were read; `coverage` asks for the source.
                continue
            if difference.sub == IMPLIED or (
                difference.silent
                and (
                    self.told_by(difference)
                    or self._stated_by(difference, self._others(lock.source))
                )
            ):
                continue
            recorded = self.of(difference, origin)
            if recorded is None or recorded == "elsewhere":
                found.append(difference)
        return found

    def confirms(self, difference: Difference) -> bool:
        """Whether a page states plainly what the spec only infers."""
        partly = ("type", "enum")
        if difference.spec is not None and difference.keyword not in partly:
            return False
        if difference.keyword == "conditions":
            wanted = difference.page
            return any(
                keyword == difference.sub
                and pointer_of(target) == difference.pointer
                and _bare(condition, keyword, target) == wanted
                for target, keyword, condition in effects(self.documented.inferred)
            )
        value = self.documented.value(difference.part, difference.pointer)
        holder = value
        if (
            difference.keyword == "type"
            and value is not None
            and difference.spec == "array"
        ):
            holder = value.items
            return (
                holder is not None
                and not is_stated(holder, "type")
                and difference.page == f"{holder.type}[]"
            )
        if difference.keyword == "enum" and holder is not None and holder.items:
            holder = holder.items
        inferred = holder.inference(difference.keyword) if holder is not None else None
        if inferred is None or difference.keyword != "enum":
            return inferred is not None and inferred.value == difference.page
        # The page lists by now what was inferred, or a part of it.
        listed: Any = difference.page or ()
        stated: Any = difference.spec or ()
        known = [*stated, *inferred.value]  # type: ignore[misc]
        return all(among(entry, tuple(known)) for entry in listed) and all(
            among(entry, tuple(listed)) for entry in stated
        )

    def explains(self, ambiguity: Ambiguity) -> bool:
        """Whether the spec decides what is ambiguous about a page."""
        value = self.documented.value(ambiguity.part, ambiguity.pointer)
        if ambiguity.keyword == "items":
            return value is not None and value.items is not None
        # What is required and excludes another parameter: the ruling says whether it is required.
        disputed = {"conditions": "required"}.get(ambiguity.keyword, ambiguity.keyword)
        if self.rules_on(ambiguity.part, ambiguity.pointer, disputed):
            return True
        if ambiguity.keyword == "missing" and value is not None:
            return bool(value.sources)
        if ambiguity.keyword == "missing" and self._is_open(ambiguity):
            return True
        return self._named(ambiguity.part, ambiguity.pointer)

    def rules_on(self, part: Part, pointer: str, keyword: str) -> bool:
        """Whether the spec rules on what sources say of a keyword."""
        return bool(self._rulings(part, pointer, keyword))

    def told_by(self, difference: Difference) -> tuple[str, ...]:
        """Ids of the sources that state a condition, or an effect of one, in a sentence."""
        if difference.keyword != "conditions":
            return ()
        found = (
            sentence.sources
            for sentence in self.documented.sentences
            if sentence.condition == difference.spec
            or _same_condition(sentence.condition, difference)
        )
        return next(found, ())

    # -- the kinds of records -------------------------------------------------------------------

    def _is_open(self, ambiguity: Ambiguity) -> bool:
        """Whether it is about a parameter of a body that takes others than it lists, of which samples send some."""
        above = ambiguity.pointer.rpartition("/")[0]
        holder = self.documented.value(ambiguity.part, above)
        return (
            ambiguity.part == "request"
            and holder is not None
            and holder.additional_properties
        )

    def _named(self, part: Part, pointer: str) -> bool:
        """Whether something is listed as not modelled."""
        return any(
            known.part == part and known.pointer.casefold() == pointer.casefold()
            for known in (*self.documented.not_modelled, *self.not_modelled)
        )

    def _is_restricted(self, difference: Difference, origin: Origin) -> bool:
        """Whether a value is documented by some sources or providers only, and not by this one."""
        if difference.keyword != "missing":
            return False
        value = self.documented.value(difference.part, difference.pointer)
        if value is None:
            return False
        if any(
            known.keyword == UNLISTED
            and known.pointer == difference.pointer
            and known.provider in origin.providers
            for known in self.documented.deviations
            if difference.part == "request"
        ):
            return True
        if (
            value.sources
            and origin.source is not None
            and origin.source.id not in value.sources
        ):
            return True
        return bool(value.providers and origin.providers) and not set(
            origin.providers
        ) & set(value.providers)

    def _is_contradicted(self, difference: Difference, origin: Origin) -> bool:
        """Whether the spec rules on just this claim, of just this source."""
        ids = {source.id for source in self.documented.sources}
        return any(
            _claimed(known, difference, origin, ids)
            for known in self._rulings(
                difference.part, difference.pointer, difference.keyword
            )
        )

    def _rulings(self, part: Part, pointer: str, keyword: str) -> list[Contradiction]:
        return [
            known
            for known in self.documented.contradictions
            if known.body == part
            and known.pointer in (pointer, f"{pointer}/items")
            and known.keyword == keyword
        ]

    def _is_deviation(self, difference: Difference, origin: Origin) -> bool:
        return any(
            known.provider in origin.providers
            and known.pointer == difference.pointer
            and known.keyword == difference.keyword
            and same(known.value, difference.page)
            for known in self.documented.deviations
            if difference.part == "request"
        )

    def _is_elsewhere(self, difference: Difference, origin: Origin) -> bool:
        own = self._own(origin)
        if own is not None:
            return not states(own.facts, difference)
        source = origin.source
        return self._stated_by(difference, self._others(source.id if source else None))

    def _own(self, origin: Origin) -> Lock | None:
        """The whole facts that the page's own source had when it was locked."""
        if origin.source is None:
            return None
        return next(
            (
                lock
                for lock in self.locks
                if lock.source == origin.source.id and not lock.partial
            ),
            None,
        )

    def _others(self, source: str | None) -> Sequence[Lock]:
        return [lock for lock in self.locks if lock.source != source]

    def _stated_by(self, difference: Difference, locks: Iterable[Lock]) -> bool:
        return any(states(lock.facts, difference, implied=True) for lock in locks)


def _claimed(
    known: Contradiction, difference: Difference, origin: Origin, ids: set[str]
) -> bool:
    for claim in known.claims:
        wanted = {origin.source.id} if origin.source is not None else ids
        if claim.source not in wanted:
            continue
        if difference.keyword == "missing":
            if claim.value is False:
                return True
        elif claim.value is not ABSENT and _agree(claim.value, difference.page):
            return True
    return False


def states(facts: Facts, difference: Difference, *, implied: bool = False) -> bool:
    """Whether facts state what a difference says that the spec states."""
    if difference.keyword == "conditions":
        return any(
            _same_condition(condition, difference) for condition in facts.conditions
        )
    field = at(facts, difference.part, difference.pointer)
    if field is None:
        return False
    if difference.keyword == "missing":
        return True
    return keyword_of(
        field, difference.keyword, difference.sub, difference.spec, implied=implied
    )


def keyword_of(
    field: Field,
    keyword: str,
    sub: str | None,
    wanted: Json,
    *,
    implied: bool = False,
) -> bool:
    """Whether a field states a keyword with a value, or says what implies it."""
    stated = field.stated.get(fact_of(keyword))
    if sub is not None and keyword == "media":
        media: Any = stated or {}
        said = media.get(sub)
        if sub == "forms":
            return said is not None and same_forms(said, wanted or ())
        return said is not None and _agree(said, wanted)
    if keyword == "type" and str(wanted).endswith("[]") and stated == "array":
        media = field.stated.get("media") or {}
        return implied and wanted == "string[]" and "forms" in media
    if keyword == "type" and is_one_of(wanted, stated):
        return True
    if (keyword, wanted, stated) == ("type", "array", "object[]") and field.fields:
        return True
    return stated is not None and _agree(stated, wanted)


def _agree(first: Json, other: Json) -> bool:
    if isinstance(first, dict) and isinstance(other, dict):
        rules = (*first.values(), *other.values())
        by_kind = all(isinstance(rule, dict) for rule in rules)
        return same(first, other) or (by_kind and same_kinds(first, other))
    return same(first, other) or alike(first, other)


def _same_condition(condition: Any, difference: Difference) -> bool:
    return any(
        (pointer_of(name), keyword) == (difference.pointer, difference.sub)
        and _bare(only, keyword, name) == difference.spec
        for name, keyword, only in effects([condition])
    )


def _bare(condition: Any, keyword: str, target: str) -> Json:
    """One effect as differences have it."""
    said = condition[keyword]
    value = said if keyword in IN_SENTENCES else said[target]
    return {"when": dict(condition["when"]), keyword: value}
