"""Finds the value in `types/` that means what a page's parameter means, and what must stand beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.language.keywords import STATED
from generator.language.model import Provider
from generator.language.pointers import escaped
from generator.language.yaml_reader import read
from generator.pages.comparing.documented import Documented
from generator.pages.drafting.values import Flow
from generator.pages.facts import Field, Part

_LIMITS = frozenset(row.name for row in STATED) - {"type"}
_STATED = _LIMITS | {"media"}
_PLAIN = frozenset({"type", "description", "unit", *_STATED})
"""What a value has that says nothing of the pages of one family alone."""
_WORD = re.compile(r"[a-z]{3,}")
_EMPTY = re.compile(
    r"\b(?:the|and|for|with|from|that|this|are|its|has|can|will|not|videos?|generated|generation|parameter)\b"
)
"""What says nothing of what a parameter means."""


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
    """

    def __init__(
        self,
        known: Sequence[Documented],
        providers: Sequence[Provider],
        values: Mapping[str, dict[str, Any]],
    ) -> None:
        self._values = values
        self._providers = {provider.id for provider in providers}
        self._uses: list[tuple[Part, Field, str]] = []
        for documented in known:
            sections: tuple[tuple[Part, str, tuple[Field, ...]], ...] = (
                ("request", "parameters", documented.facts.parameters),
                ("response", "response", documented.facts.response),
            )
            for part, section, fields in sections:
                for field in fields:
                    node = documented.written.get(section, field.name)
                    raw: Any = node.data if node else None
                    plain = isinstance(raw, dict) and set(raw) == {"use"}
                    if plain and self._concerns(documented, part, field):
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
        )
        if same:
            best = max(same, key=lambda name: (self._likeness(name, text), same[name]))
            return Flow(use=best)
        if part != "request" or not _PLAIN.issuperset(drafted):
            return None
        able = {
            name: beside
            for name in self._named(wanted.name)
            if (beside := self._beside(name, drafted)) is not None
            if _numbers(self.meaning(name)) <= _numbers(text)
        }
        if not able:
            return None
        best = max(
            able,
            key=lambda name: (
                name == wanted.name,
                self._likeness(name, text),
                -len(able[name]),
            ),
        )
        found = {"use": best} | able[best]
        return Flow(found) if len(found) == 1 else found

    def meaning(self, name: str) -> str:
        """What a shared value means, in the words of the specs."""
        return str(self._values.get(name, {}).get("description", ""))

    def _named(self, name: str) -> list[str]:
        """The values that are called like a parameter, or serve one of that name elsewhere."""
        serving = {
            shared
            for part, field, shared in self._uses
            if part == "request" and field.name == name
        }
        return [
            shared
            for shared in self._values
            if shared == name or shared.startswith(f"{name}_") or shared in serving
        ]

    def _beside(self, name: str, drafted: Mapping[str, Any]) -> dict[str, Any] | None:
        """What must stand beside a shared value; None: it says more than the page, or of something else."""
        value = self._values[name]
        if not _PLAIN.issuperset(value) or value.get("type") != drafted.get("type"):
            return None
        if any(drafted.get(key) != value[key] for key in _STATED.intersection(value)):
            return None
        return {
            key: said
            for key, said in drafted.items()
            if key in _STATED and key not in value
        }

    def _likeness(self, name: str, text: str) -> float:
        """From 0 to 1: how many of the words of a shared value's description the page has, too."""
        words = _words(self.meaning(name))
        return len(words & _words(text)) / len(words) if words else 0.0


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"-?\d+", text))


def _words(text: str) -> set[str]:
    words = set(_WORD.findall(_EMPTY.sub(" ", text.lower())))
    return {re.sub(r"(?:ing|ed|es|s)\Z", "", word) for word in words}
