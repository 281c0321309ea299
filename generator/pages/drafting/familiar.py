"""Finds what other specs say of a parameter in the same place: a description, and a type that a page lacks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.frozen import dataclass
from generator.language.model import Value, walk
from generator.pages.comparing.documented import Documented
from generator.pages.drafting.likeness import likeness, numbers
from generator.pages.drafting.values import TODO, Flow, one_of
from generator.pages.facts import Field, Part

_AS_ELSEWHERE = (
    "the page states no type; all other endpoints that have it agree on this one"
)


@dataclass(frozen=True, slots=True)
class Known:
    """A parameter of another spec."""

    endpoint: str
    value: Value


class Familiar:
    """What the specs say of parameters, by where they lie.

    Args:
        documented: All that is documented.
        called: What the page calls its endpoint: of specs that say different things those of its family come first,
            and of these those of the same operation.
        endpoint: What it will be called, `family.operation`, if that is decided.
        part: Of which body.
    """

    def __init__(
        self,
        documented: Iterable[Documented],
        called: str,
        endpoint: str | None,
        part: Part = "request",
    ) -> None:
        self._called = called.lower()
        self._operation = endpoint.partition(".")[2] if endpoint else None
        self._known: dict[str, list[Known]] = {}
        for one in documented:
            body = one.body(part)
            for value in walk(body) if body is not None else ():
                self._known.setdefault(value.pointer, []).append(Known(one.id, value))

    def described(self, pointer: str, kind: str | None, text: str) -> Known | None:
        """The parameter in the same place, and of the same type, whose description is nearest to what a page says.

        One that names a number which the page does not have, or on which sources disagree, is of another meaning.
        """
        able = [
            known
            for known in self._at(pointer)
            if known.value.description and kind in (None, known.value.type)
            if numbers(known.value.description) <= numbers(text)
            if not known.value.contradictions
        ]
        if not able:
            return None
        best = max(able, key=lambda known: self._nearness(known, text))
        return best if any(self._nearness(best, text)) else None

    def typed(self, pointer: str) -> str | None:
        """The type that a parameter in the same place has in every other spec, of which there must be two."""
        types = {known.value.type for known in self._at(pointer)}
        alone = len(self._at(pointer)) < len(("one", "another"))
        return None if alone or len(types) != 1 else types.pop()

    def complete(
        self, field: Field, pointer: str, drafted: dict[str, Any], text: str
    ) -> str | None:
        """Writes into a draft what other specs say of its parameter, and returns how that is described, and where."""
        self._with_type(pointer, drafted)
        items = drafted.get("items")
        if isinstance(items, dict):
            self._with_type(f"{pointer}/items", items)
        elif drafted.get("inferred", {}).get("type", {}).get("value") == "array":
            drafted["items"] = {"description": one_of(field), "inferred": _no_type()}
            self._with_type(f"{pointer}/items", drafted["items"])
        found = self.described(pointer, drafted.get("type"), text)
        if found is None:
            return None
        drafted["description"] = found.value.description
        return f"{found.value.description} (as in {found.endpoint})"

    def _with_type(self, pointer: str, drafted: dict[str, Any]) -> None:
        """A type that no page states, where all others that have the parameter agree on it."""
        kind = self.typed(pointer)
        lacks = drafted.get("inferred", {}).get("type", {}).get("value") == "TODO"
        if lacks and kind not in (None, "object", "any"):
            drafted["inferred"]["type"] = Flow(value=kind, reason=_AS_ELSEWHERE)

    def _at(self, pointer: str) -> list[Known]:
        return self._known.get(pointer, [])

    def _nearness(self, known: Known, text: str) -> tuple[bool, bool, float]:
        family, _, operation = known.endpoint.partition(".")
        kin = family.partition("_")[0] in self._called
        like = likeness(known.value.description or "", text)
        return kin, operation == self._operation, like


def _no_type() -> dict[str, Any]:
    reason = f"{TODO} the page states no type of an item"
    return {"type": Flow(value="TODO", reason=reason)}
