"""Applies the corrections of the specs to what the reader makes of a page, and tells those that no longer hold.

A correction stands beside a value and is about one sentence of one source. As long as that sentence is on the page and
the reader misreads it as it did, the facts count as if they had been read rightly: whatever compares facts needs no
word of corrections. Locked facts have no sentences: they stay as the reader made them, and lint holds the corrections
against what it made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from textwrap import shorten
from typing import Any, Literal, Protocol

from generator.frozen import dataclass
from generator.language.conformance import same
from generator.language.corrections import Correction
from generator.language.fingerprint import fingerprint
from generator.language.keywords import fact_of
from generator.language.model import Source, Value
from generator.language.model import walk as values
from generator.language.pointers import escaped
from generator.language.problem import Problem
from generator.pages.comparing.differences import Difference, alike
from generator.pages.facts import (
    Ambiguity,
    Facts,
    Field,
    Json,
    Part,
    Unexplained,
    at,
    below,
)
from generator.pages.locks import Lock
from generator.text.values import shown

State = Literal["applies", "changed", "not needed", "other"]
"""Of a correction beside a page: it applies; its sentence has changed; the reader needs it no more; the reader makes
something else of the page, which the correction does not speak of."""
_TOGETHER = 4
"""Sentences that stand side by side and may be quoted as one."""
_ALIKE = 0.5
"""How much of a sentence must stand in what it has become, of 1."""
_SHOWN = 300
"""Characters of a description that a report shows."""
_LONGEST = 1000
"""Characters of the longest text that is looked at for what a sentence has become."""


@dataclass(frozen=True, slots=True)
class Misread:
    """A correction with the place in the facts of which it speaks."""

    part: Part
    pointer: str
    """As facts have it: what is said of the items of an array stands beside the array."""
    correction: Correction

    @property
    def matter(self) -> tuple[str, str, str]:
        """What a difference has of it, too."""
        return self.part, self.pointer, self.correction.keyword

    @property
    def read(self) -> Json:
        """What the reader makes of the page; None: nothing."""
        return self.correction.read

    @property
    def value(self) -> Json:
        """What the page states; None: nothing."""
        return self.correction.value

    def is_of(self, source: str) -> bool:
        """Whether it speaks of a source."""
        return self.correction.source == source


class HasCorrections(Protocol):
    """Something that pages document."""

    @property
    def corrections(self) -> Sequence[Misread]:
        """What the reader misreads of it."""


def misread(bodies: Mapping[Part, Value | None]) -> Iterator[Misread]:
    """The corrections that stand beside the values of some bodies."""
    for part, body in bodies.items():
        for value in values(body) if body is not None else ():
            pointer = facts_pointer(value.pointer)
            for correction in value.corrections:
                yield Misread(part, pointer, correction)


def facts_pointer(pointer: str) -> str:
    """The pointer that facts have: what is said of the items of an array stands beside the array."""
    while pointer.endswith("/items"):
        pointer = pointer.removesuffix("/items")
    return pointer


# -- the facts of a page --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """A correction beside a page that is at hand."""

    misread: Misread
    state: State
    reading: Json
    """What the reader makes of the page."""
    sentence: str | None = None
    """What stands there instead of a sentence that has changed, as far as anything is like it."""
    text: str = ""
    """The beginning of the description."""

    @property
    def is_news(self) -> bool:
        """Whether a difference in the same matter should tell of it."""
        return self.state in ("changed", "other")

    @property
    def is_read_rightly(self) -> bool:
        """Whether the reader makes of the page what the correction says, too."""
        return _agree(self.reading, self.misread.value)

    @property
    def difference(self) -> Difference:
        """Between what the page stated and what is read of it now."""
        one = self.misread
        return Difference(
            one.part, one.pointer, one.correction.keyword, one.value, self.reading
        )

    def to_json(self) -> dict[str, Any]:
        """As reports for machines have it."""
        one = self.misread
        place = one.correction.written.place
        found: dict[str, Any] = {"in": one.part, "pointer": one.pointer}
        found |= {"keyword": one.correction.keyword, "says": self.says}
        return found | {"file": place.file, "line": place.line}

    @property
    def says(self) -> str:
        """What a maintainer should know of it."""
        correction = self.misread.correction
        if self.state == "not needed":
            return "the reader reads it rightly by now: drop the correction"
        if self.state == "other":
            return f"the correction speaks of {_words(self.misread.read)}, which the reader made of it"
        if self.sentence is not None:
            now = f"is {self.sentence!r}, whose fingerprint is {fingerprint(self.sentence)}"
        else:
            now = f"is gone; by now stands there: {self.text!r}"
        return f"the corrected sentence was {correction.says!r} and {now}"


def judged(
    facts: Facts, documented: HasCorrections, source: Source | None
) -> list[Judged]:
    """What becomes of the corrections of a page's source; those of parameters that the page has not are left out.

    Which source it is may not be known: then those count whose sentence is there.
    """
    # All that reads pages, which `lint` can do without.
    from generator.pages.reading.conditions import sentences_in

    found = []
    for one in documented.corrections:
        field = at(facts, one.part, one.pointer)
        if field is None or (source is not None and not one.is_of(source.id)):
            continue
        reading = _reading(field, one)
        description = facts.texts.get((one.part, one.pointer), "")
        texts = side_by_side(sentences_in(description))
        if one.correction.fingerprint in {*map(fingerprint, texts)}:
            found.append(Judged(one, _state(reading, one), reading))
        elif source is not None:
            from difflib import get_close_matches  # for a page that has changed

            near = [text for text in texts if len(text) < _LONGEST]
            like = get_close_matches(one.correction.says, near, 1, cutoff=_ALIKE)
            said = shorten(description, _SHOWN, placeholder=" ...")
            now = like[0] if like else None
            found.append(Judged(one, "changed", reading, now, said))
    return found


def _state(reading: Json, one: Misread) -> State:
    if _agree(reading, one.read):
        return "applies"
    return "not needed" if _agree(reading, one.value) else "other"


def of_page(facts: Facts, judged: Iterable[Judged]) -> Facts:
    """Facts as they would be if the reader had read rightly what it misreads, sentences of corrections told apart."""
    known = [one for one in judged if one.state != "changed"]
    facts = _corrected(facts, [one.misread for one in known])
    sentences = tuple(
        found for found in facts.unexplained if not _is_known(found, known)
    )
    return replace(facts, unexplained=sentences)


def of_lock(lock: Lock, corrections: Iterable[Misread]) -> Lock:
    """A lock whose facts count as if the reader had read rightly what it misread."""
    own = [one for one in corrections if one.is_of(lock.source)]
    return replace(lock, facts=_corrected(lock.facts, own)) if own else lock


def explain(ambiguity: Ambiguity, judged: Iterable[Judged]) -> bool:
    """Whether a correction that holds says what a page means that the reader doubts."""
    return any(
        (one.misread.part, one.misread.pointer) == (ambiguity.part, ambiguity.pointer)
        and fact_of(one.misread.correction.keyword) == fact_of(ambiguity.keyword)
        for one in judged
        if one.state == "applies"
    )


def _corrected(facts: Facts, corrections: Iterable[Misread]) -> Facts:
    for one in corrections:
        field = at(facts, one.part, one.pointer)
        if field is None or not _agree(_reading(field, one), one.read):
            continue
        if one.part == "request":
            facts = replace(facts, parameters=_with(facts.parameters, one))
        else:
            facts = replace(facts, response=_with(facts.response, one))
    return facts


def _is_known(sentence: Unexplained, corrections: Iterable[Judged]) -> bool:
    """Whether a sentence without a fact is the one of a correction, which makes one of it."""
    return any(
        one.misread.matter[:2] == ("request", sentence.pointer)
        and one.misread.correction.fingerprint == fingerprint(sentence.says)
        for one in corrections
    )


def side_by_side(sentences: Sequence[str]) -> list[str]:
    """Each sentence, and some that stand side by side."""
    return [
        " ".join(sentences[first:end])
        for first in range(len(sentences))
        for end in range(first + 1, min(first + _TOGETHER, len(sentences)) + 1)
    ]


def _reading(field: Field, one: Misread) -> Json:
    """What facts have of what a correction speaks of; of a media rule those of its parts that are named."""
    found = field.stated.get(fact_of(one.correction.keyword))
    if one.correction.keyword == "required":
        return True if found else None
    if one.correction.keyword != "media" or not isinstance(found, dict):
        return found
    named: Any = {**(one.read or {}), **(one.value or {})}  # type: ignore[dict-item]
    return {sub: said for sub, said in found.items() if sub in named} or None


def _with(
    fields: tuple[Field, ...], one: Misread, above: str = ""
) -> tuple[Field, ...]:
    """Fields of which one states what its page states."""
    return tuple(_of_one(field, one, above) for field in fields)


def _of_one(field: Field, one: Misread, above: str) -> Field:
    pointer = f"{above}/{escaped(field.name)}"
    if pointer == one.pointer:
        return replace(field, stated=_stated(field, one))
    if not one.pointer.startswith(f"{pointer}/"):
        return field
    return replace(field, fields=_with(field.fields, one, below(pointer, field)))


def _stated(field: Field, one: Misread) -> Mapping[str, Json]:
    name = fact_of(one.correction.keyword)
    stated = dict(field.stated)
    before: Any = stated.pop(name, None)
    said: Any = one.value
    if one.correction.keyword == "media":
        kept = {
            sub: rule
            for sub, rule in (before or {}).items()
            if sub not in (one.read or ())  # type: ignore[operator]
        }
        said = kept | (said or {})
    if said is not None and said != {}:
        stated[name] = said
    return stated


def _agree(first: Json, other: Json) -> bool:
    """Whether two readings are one; a mark that is not there is one that says no."""
    first, other = (None if one is False else one for one in (first, other))
    if first is None or other is None:
        return first is other
    return same(first, other) or alike(first, other)


def _words(given: Json) -> str:
    return "nothing" if given is None else shown(given)


# -- the locked facts -----------------------------------------------------------------------------


def problems(
    corrections: Iterable[Misread], locks: Sequence[Lock]
) -> Iterator[Problem]:
    """Corrections that no locked facts need.

    Args:
        corrections: Those of one endpoint.
        locks: Its locks, as the reader made them.
    """
    known = {lock.source: lock for lock in locks}
    for one in corrections:
        keyword, source = one.correction.keyword, one.correction.source
        lock = known.get(source)
        what = _fault(one, lock)
        if what is not None:
            where = "keyword" if lock is not None else "source"
            place = one.correction.written.at(where)
            yield Problem(place, f"{one.pointer}: correction of {keyword}: {what}")


def _fault(one: Misread, lock: Lock | None) -> str | None:
    """What is wrong with a correction beside the locked facts of its source."""
    source = one.correction.source
    if lock is None:
        end = "lock it: python -m generator pages lock PAGE --source"
        return f"the page of {source} is not locked, so nobody knows what is read of it; {end} {source}"
    field = at(lock.facts, one.part, one.pointer)
    facts = f"the facts of {source} ({lock.file})"
    if field is None:
        return f"{facts} have nothing at {one.pointer}: drop it"
    state = _state(_reading(field, one), one)
    if state == "applies":
        return None
    if state == "not needed":
        return f"it is not needed: {facts} have {_words(one.value)} anyway; drop it"
    reading = _words(_reading(field, one))
    return f"{facts} have {reading}, not {_words(one.read)}: set 'read' to what the reader makes of it"
