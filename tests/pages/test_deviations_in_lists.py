"""What a provider's page says of what lies in lists is compared where facts of pages have it, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.language.load import load
from generator.pages.comparing.documented import documented
from generator.pages.comparing.providers import differences_at

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/deviations_in_lists.yaml"


def test_lists_of_objects_are_and_lists_in_lists_are_not(
    tmp_path: Path, spec_folder: Callable[[Path, Path], Path]
) -> None:
    specs = load(spec_folder(FRAGMENT, tmp_path / "specs"))
    known = next(one for one in documented(specs) if one.id != "task_result")
    found = differences_at(known, known.facts, ["other"])
    assert [(one.pointer, one.keyword, one.spec, one.page) for one in found] == [
        ("/scenes/items/shots", "maxItems", 3, 9),
        ("/scenes/items/shots/items/length", "maximum", 10, 30),
    ]
    assert differences_at(known, known.facts, ["acme"]) == []
