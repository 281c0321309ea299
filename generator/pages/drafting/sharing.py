"""Finds the value in `types/` that means what a page's parameter means, and what must stand beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.language.keywords import STATED
from generator.language.model import Provider
from generator.language.pointers import escaped
from generator.language.yaml_reader import read
from generator.pages.comparing.documented import Documented
from generator.pages.drafting.likeness import likeness, numbers, stems
from generator.pages.drafting.values import Flow
from generator.pages.facts import Field, Part

_LIMITS = frozenset(row.name for row in STATED) - {"type"}
_STATED = _LIMITS | {"media"}
_PLAIN = frozenset({"type", "description", "unit", *_STATED})
"""What a value has that says nothing of the pages of one family alone."""
_OF_SOME_SOURCES = frozenset({"contradictions", "corrections", "sources", "providers"})
"""What says something of the pages of some sources alone."""


def values_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The shared parameters of a folder of specs by name, each with what it takes from others by `use`."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((folder / "types").rglob("*.yaml")):
        located, _ = read(path, path.name)
        data: Any = located.data if located is not None else {}
        members = data.get("parameters")
        if isinstance(members, dict):
            found |= members
    return {name: _whole(name, found) for name in found}


def _whole(name: str, values: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    seen: set[str] = set()
    while name in values and name not in seen:
        seen.add(name)
        whole = values[name] | whole
        name = str(values[name].get("use", ""))
    whole.pop("use", None)
    return whole


class Shared:
    """The values that specs may take from `types/`.

    Args:
        known: What is documented, with the uses of shared values in it.
        providers: Whose page it is, as far as that is known.
        values: The shared values by name.
        called: What the page calls its endpoint, in all words: what is named after another family is not for it.
    """

    def __init__(
        self,
        known: Sequence[Documented],
        providers: Sequence[Provider],
        values: Mapping[str, dict[str, Any]],
        called: str = "",
    ) -> None:
        families = {
            documented.id.partition("_")[0].partition(".")[0] for documented in known
        }
        others = {family for family in families if family not in called.lower()}
        self.values = {
            name: value
            for name, value in values.items()
            if name.partition("_")[0] not in others
        }
        self._providers = {provider.id for provider in providers}
        self._uses: list[tuple[Part, Field, str]] = []
        self._names: set[str] = set()
        for documented in known:
            sections: tuple[tuple[Part, str, tuple[Field, ...]], ...] = (
                ("request", "parameters", documented.facts.parameters),
                ("response", "response", documented.facts.response),
            )
            for part, section, fields in sections:
                for field in fields:
                    self._names.add(field.name)
                    node = documented.written.get(section, field.name)
                    raw: Any = node.data if node else None
                    plain = isinstance(raw, dict) and set(raw) == {"use"}
                    # Values of a response are none of the shared parameters.
                    able = part == "response" or (plain and raw["use"] in self.values)
                    if plain and able and self._concerns(documented, part, field):
                        self._uses.append((part, field, raw["use"]))

    def _concerns(self, documented: Documented, part: Part, field: Field) -> bool:
        """Whether a value is documented by the page's provider, as far as that is known."""
        value = documented.value(part, f"/{escaped(field.name)}")
        listed = value.providers if value is not None else None
        return not (listed and self._providers) or bool(self._providers & set(listed))

    def use(
        self, part: Part, wanted: Field, drafted: Mapping[str, Any], text: str
    ) -> dict[str, Any] | None:
        """The shared value to take, with what the page states otherwise; None: none means the same.

        Of those that state the same the one whose description is nearest to the page's; else, of those that leave
        limits to whoever uses them, the one that is called so, or is nearest. One whose description names a number
        that the page does not have is of another meaning.

        Args:
            part: Where it is sent.
            wanted: What the page states.
            drafted: The same as a spec writes it.
            text: What the page says of it.
        """
        plain = {
            key: value
            for key, value in wanted.stated.items()
            if (key, value) != ("required", False)
        }
        same = Counter(
            name
            for known, field, name in self._uses
            if known == part and field.name == wanted.name
            if field.stated == plain and field.fields == wanted.fields
            if part == "response" or self._is_meant(name, wanted.name, text)
        )
        equal = max(
            same,
            key=lambda name: (self._nearness(name, text), same[name]),
            default=None,
        )
        if equal is not None and (part == "response" or self._is_plain(equal)):
            return Flow(use=equal)
        other = self._other(wanted, drafted, text) if part == "request" else None
        return other or (Flow(use=equal) if equal is not None else None)

    def _other(
        self, wanted: Field, drafted: Mapping[str, Any], text: str
    ) -> dict[str, Any] | None:
        """One that leaves limits to whoever uses it, with what the page states beside it."""
        if not _PLAIN.issuperset(drafted):
            return None
        able = {
            name: beside
            for name in self._named(wanted.name)
            if (beside := self._beside(name, drafted)) is not None
            if numbers(self.meaning(name)) <= numbers(text)
            if self._is_meant(name, wanted.name, text)
        }
        if not able:
            return None
        best = max(
            able,
            key=lambda name: (
                name == wanted.name,
                likeness(self.meaning(name), text),
                -len(able[name]),
            ),
        )
        found = {"use": best} | able[best]
        return Flow(found) if len(found) == 1 else found

    def meaning(self, name: str) -> str:
        """What a shared value means, in the words of the specs."""
        return str(self.values.get(name, {}).get("description", ""))

    def _named(self, name: str) -> list[str]:
        """The values that are called like a parameter, or serve one of that name elsewhere."""
        serving = {
            shared
            for part, field, shared in self._uses
            if part == "request" and field.name == name
        }
        # `image_url` is the name of another parameter, and no kind of `image`.
        return [
            shared
            for shared in self.values
            if shared == name
            or shared in serving
            or (shared.startswith(f"{name}_") and shared not in self._names)
        ]

    def _beside(self, name: str, drafted: Mapping[str, Any]) -> dict[str, Any] | None:
        """What must stand beside a shared value; None: it says more than the page, or of something else."""
        value = self.values[name]
        if not _PLAIN.issuperset(value) or value.get("type") != drafted.get("type"):
            return None
        stated = _STATED.intersection(value)
        if not all(_holds(drafted.get(key), value[key]) for key in stated):
            return None
        return {
            key: said
            for key, said in drafted.items()
            if key in _STATED and said != value.get(key)
        }

    def _is_plain(self, name: str) -> bool:
        """Whether a value has nothing that is of some sources alone."""
        return _OF_SOME_SOURCES.isdisjoint(self.values.get(name, {}))

    def _is_meant(self, name: str, wanted: str, text: str) -> bool:
        """Whether the page speaks of what tells a value from others: `prompt_with_subjects` is about subjects."""
        own = stems(name.replace("_", " ")) - stems(wanted.replace("_", " "))
        return own & stems(self.meaning(name)) <= stems(text)

    def _nearness(self, name: str, text: str) -> tuple[bool, bool, float]:
        """How near a value that states the same is to what a page says of it: the greater, the nearer.

        One whose description has a number that the page has not is of another meaning, and what sources disagree on is
        of their pages alone.
        """
        named = numbers(self.meaning(name)) <= numbers(text)
        return named, self._is_plain(name), likeness(self.meaning(name), text)


def _holds(said: Any, shared: Any) -> bool:
    """Whether a page states what a shared value says: all of it, or of a file more than that."""
    if isinstance(said, Mapping) and isinstance(shared, Mapping):
        return shared.items() <= said.items()
    return bool(said == shared)
