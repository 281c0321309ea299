"""What tests of drafts share: pages of endpoints that no spec has, drafts, and what a person would decide in them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.language.load import load
from generator.pages.comparing.differences import IMPLIED, differences
from generator.pages.comparing.documented import documented
from generator.pages.facts import Facts, Page
from generator.pages.reading.page import read
from tests.pages.real_specs import Commands, Outcome
from tests.yaml_texts import from_yaml, to_yaml

KNOWN = ("vidu_q2.text_to_video", "vidu_q3_pro.text_to_video")
DRAFT = "nebula.draft"
PATH = "/v3/async/nebula-draft"


def renamed(facts: Facts) -> Facts:
    """The facts of an endpoint that no spec has."""
    return replace(facts, title="Nebula Draft Video", path=PATH)


def drafted(commands: Commands, page: object) -> str:
    done = commands.run("pages", "scaffold", page)
    assert (done.status, done.err) == (0, ""), done
    return done.out


def decided(draft: str) -> str:
    """A draft in which everything that a person must decide is decided somehow."""
    raw: dict[str, Any] = from_yaml(draft)
    text = to_yaml(_decided(raw, ""))
    assert "TODO" not in text
    return text


DECISIONS: dict[str, Any] = {
    "path": PATH,
    "provider": "novita",
    "url": "https://novita.ai/docs/api-reference/model-apis-nebula-draft.md",
    "page": "https://novita.ai/docs/api-reference/model-apis-nebula-draft",
    "forms": ["url", "data-uri"],
    "properties": {},
}


def _decided(node: Any, key: str) -> Any:
    if isinstance(node, dict):
        found = {name: _decided(one, name) for name, one in node.items()}
        guessed = found.get("inferred", {}) if "description" in found else {}
        if "type" in guessed:
            kinds = {"properties": "object", "items": "array"}
            guessed["type"]["value"] = next(
                (kind for name, kind in kinds.items() if name in found), "string"
            )
        return found
    if isinstance(node, list):
        return [_decided(one, key) for one in node]
    if isinstance(node, str) and node.startswith("TODO"):
        return DECISIONS.get(key, "decided by the test")
    return node


def todos(draft: str) -> list[tuple[int, str]]:
    """Line and rest of the line of every TODO."""
    lines = draft.split("\n")
    return [
        (number, one[match.start() :])
        for number, one in enumerate(lines, 1)
        if not one.startswith("#")
        for match in re.finditer(r"""(?<=[\s'"])TODO\b""", one)
    ]


def assert_only_todos(refused: Outcome, drafts: dict[Path, str]) -> None:
    """Lint names each TODO of each draft with its place, and nothing else."""
    assert refused.status == 1
    told = []
    for line in refused.out.splitlines():
        match = re.fullmatch(
            r"(.+?):(\d+):(\d+): is still to be decided \(TODO\).*", line
        )
        assert match is not None, line
        path, number, column = Path(match[1]), int(match[2]), int(match[3])
        start = drafts[path].split("\n")[number - 1][column - 1 :]
        assert start.lstrip("'\"").startswith("TODO"), line
        told.append((path, number))
    wanted = {(path, one) for path, text in drafts.items() for one, _ in todos(text)}
    assert set(told) == wanted


def assert_true_to(own: Facts, page: Facts) -> None:
    """The facts of a spec are those of its page."""
    found = differences(own, page)
    assert [one for one in found if one.sub != IMPLIED and one.keyword != "path"] == []


def facts_in(specs: Path) -> dict[str, Facts]:
    return {one.id: one.facts for one in documented(load(specs))}


def page_in(path: Path) -> Page:
    found = read(path.read_bytes().decode(), path.name)
    assert isinstance(found, Page), found
    return found
