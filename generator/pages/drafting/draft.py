"""Writes a draft spec from the facts of a page; what the page does not say is a TODO, which lint rejects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from generator.frozen import dataclass
from generator.language.model import Provider, SpecSet
from generator.pages.comparing import matching
from generator.pages.comparing.conditions import lists, pointer_of
from generator.pages.comparing.differences import alike
from generator.pages.comparing.documented import documented
from generator.pages.drafting.familiar import Familiar
from generator.pages.drafting.lengths import with_lengths
from generator.pages.drafting.naming import path_of, slug, type_name, url_of
from generator.pages.drafting.notes import Notes
from generator.pages.drafting.saying import sentence_of
from generator.pages.drafting.sharing import Shared
from generator.pages.drafting.values import (
    TODO,
    Flow,
    Row,
    Share,
    draft_example,
    draft_value,
)
from generator.pages.facts import Facts, Field, Page, Part, walk
from generator.pages.vocabulary import BY_NAME, IN_SENTENCES, OF_SEVERAL
from generator.text.cases import pascal


class _Dumper(yaml.SafeDumper):
    # The names and the order of the arguments are PyYAML's.
    def increase_indent(self, flow: bool = False, *_: bool, **__: bool) -> None:
        """Indents the items of a list below its name, as the specs do."""
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """Writes everything out, as the language has no aliases."""
        return True


_Dumper.add_representer(
    Flow,
    lambda dumper, value: dumper.represent_mapping(
        "tag:yaml.org,2002:map", value, flow_style=True
    ),
)
_Dumper.add_representer(
    Row,
    lambda dumper, value: dumper.represent_sequence(
        "tag:yaml.org,2002:seq", value, flow_style=True
    ),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The draft of a spec, with everything that the page states."""

    text: str
    source: str
    """Id of the page among the sources of the spec."""
    url: str
    """Address of the page; it begins with TODO where the page does not say it."""
    uses: Mapping[str, str]
    """Pointer of each parameter that takes a shared value -> what that means."""
    familiar: Mapping[str, str]
    """Pointer of each parameter that is described as in another spec -> how, and where."""
    assumed: Sequence[str]
    """What no page states and holds for all others of its kind."""


def scaffold(
    page: Page,
    specs: SpecSet,
    values: Mapping[str, dict[str, Any]],
    *,
    endpoint: str | None = None,
    date: str | None = None,
    digest: str | None = None,
) -> Draft:
    """Drafts a spec from a page.

    Args:
        page: What was read.
        specs: Those that there are.
        values: Their shared values by name, each written out.
        endpoint: What it will be called, `family.operation`; None: as the title says.
        date: The day of the page.
        digest: Of its facts, if they are locked.
    """
    facts = page.facts
    title = _title(facts)
    known = specs.api.providers
    name = type_name(page, known)
    if endpoint is not None:
        name = pascal(endpoint.replace(".", "_"))
    providers = matching.providers(page, known)
    called = f"{endpoint or ''} {title} {facts.path or ''} {slug(page)}"
    shared = Shared(documented(specs), providers, values, called)
    bodies: tuple[Part, ...] = ("request", "response")
    familiar = {
        part: Familiar(documented(specs), called, endpoint, part) for part in bodies
    }

    def sharing(part: Part) -> Share:
        def share(
            field: Field, pointer: str, drafted: dict[str, Any]
        ) -> dict[str, Any]:
            text = facts.texts.get((part, pointer), "")
            used = shared.use(part, field, drafted, text)
            of_response = part != "request"
            if used:
                if not of_response:
                    uses[pointer] = shared.meaning(used["use"])
                return used
            told = familiar[part].complete(field, pointer, drafted, text)
            if told is not None:
                described[f"response {pointer}" if of_response else pointer] = told
            return drafted

        return share

    uses: dict[str, str] = {}
    described: dict[str, str] = {}
    source = _source(page, providers) | ({"date": date} if date else {})
    draft: dict[str, Any] = {
        "title": title,
        "name": name,
        "method": facts.method or "POST",
        "path": path_of(page),
        "summary": f"{TODO} what it makes of what, in a sentence of your own",
        "sources": {
            _source_id(facts, providers): source
            | ({"digest": digest} if digest else {})
        },
        # Nothing says of the others that they do not serve it: nobody knows, as long as no index was read.
        "providers": {provider.id: Flow() for provider in known},
        "parameters": {
            field.name: draft_value(field, name, sharing("request"))
            for field in facts.parameters
        },
    }
    with_lengths(facts, _source_id(facts, providers), draft["parameters"])
    notes = Notes(facts, draft["parameters"])
    enums, kinds = lists(facts), _kinds(facts)
    conditions = [_condition(condition, enums, kinds) for condition in facts.conditions]
    if any(conditions):
        draft["conditions"] = [condition for condition in conditions if condition]
    draft["response"] = {
        field.name: draft_value(field, f"{name}Response", sharing("response"))
        for field in facts.response
    }
    wanted = [
        condition[key][0]
        for condition in draft.get("conditions", ())
        for key in OF_SEVERAL
        if key in condition and "when" not in condition
    ]
    wanted += [
        name
        for condition in draft.get("conditions", ())
        if all(test == {"given": False} for test in condition.get("when", {}).values())
        for name in condition.get("require", ())
    ]
    draft["examples"] = [draft_example(facts.parameters, wanted)]
    contradictions = _contradictions(
        facts, _source_id(facts, providers), draft["parameters"]
    )
    if contradictions:
        draft["contradictions"] = contradictions
    text = _text(page, draft, notes, is_kept=endpoint is not None)
    return Draft(
        text,
        _source_id(facts, providers),
        source["url"],
        uses,
        described,
        tuple(_assumed(page, draft)),
    )


def _text(page: Page, draft: dict[str, Any], notes: Notes, *, is_kept: bool) -> str:
    head = "# yaml-language-server: $schema=../../language/endpoint.schema.json\n"
    if not is_kept:
        head += _WHAT_TO_DO.format(page=page.name)
    sections = []
    for key, value in draft.items():
        text = yaml.dump(
            {key: value}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110
        )
        apart = key in (
            "sources",
            "providers",
            "parameters",
            "conditions",
            "response",
            "examples",
            "contradictions",
        )
        text = notes.written_out(text)
        sections.append(f"\n{text}" if apart else text)
    ambiguities = [
        f"# doubt: {ambiguity.part} {ambiguity.pointer} {ambiguity.keyword}: {ambiguity.says}\n"
        for ambiguity in page.facts.ambiguities
    ]
    ambiguities += [f"# {note}\n" for note in notes.elsewhere]
    return (
        head + "".join(sections) + ("\n" if ambiguities else "") + "".join(ambiguities)
    )


_WHAT_TO_DO = (
    "# Draft from {page}\n"
    "# Decide every TODO, save it as specs/endpoints/<family>/<operation>.yaml and run\n"
    "# `python -m generator lint`; then lock the page with `python -m generator pages lock`. See that a\n"
    "# shared value, taken by `use`, means the same here.\n"
)


def _title(facts: Facts) -> str:
    title = facts.title or f"{TODO} name of the endpoint"
    return re.sub(r"\s+", " ", title).strip()


def _assumed(page: Page, draft: dict[str, Any]) -> Iterator[str]:
    """What the draft has that the page does not state: where its endpoint lies, and who serves it."""
    if page.facts.path is None and not draft["path"].startswith(TODO):
        yield f"path {draft['path']}: the page's address ends so, as with all other endpoints of that kind"
    yield f"providers {', '.join(draft['providers'])}: of none is it known; take out who does not list the endpoint"


def _source_id(facts: Facts, providers: Sequence[Provider]) -> str:
    return f"{providers[0].id}-{facts.form}" if len(providers) == 1 else facts.form


def _source(page: Page, providers: Sequence[Provider]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "provider": (
            providers[0].id if len(providers) == 1 else f"{TODO} whose page it is"
        ),
        "url": url_of(page, providers),
        "form": page.facts.form,
        "date": page.date or "unknown",
    }
    if page.language == "zh":
        found["language"] = "zh"
    return found


def _effect(key: str, said: Any, kind: Any) -> Any:
    """What is said of one parameter; of a file with its kind."""
    if key == "media":
        return {"kind": kind or f"{TODO} image, audio or video", **said}
    return Row(said) if isinstance(said, list) else said


def _kinds(facts: Facts) -> dict[str, Any]:
    """The kind of file that each parameter is, where the page says it."""
    found = walk(facts.parameters)
    media: dict[str, Any] = {path: field.stated.get("media") for path, field in found}
    kinds = {path: rule.get("kind") for path, rule in media.items() if rule}
    return kinds | {path[1:]: kind for path, kind in kinds.items()}


def _condition(
    condition: Any, enums: Mapping[str, Any], kinds: Mapping[str, Any]
) -> dict[str, Any] | None:
    when = condition.get("when")
    found: dict[str, Any] = {"when": Flow(when)} if when else {}
    for key in (*IN_SENTENCES, *OF_SEVERAL):
        if key in condition:
            found[key] = Row(condition[key])
    for key in BY_NAME:
        # What is allowed anyway is not a condition.
        said = {
            name: _effect(key, values, kinds.get(name))
            for name, values in condition.get(key, {}).items()
            if key != "allow" or not alike(values, enums.get(pointer_of(name)))
        }
        if said:
            found[key] = said
    if set(found) <= {"when"}:
        return None
    says = sentence_of(found) or f"{TODO} in a sentence of your own"
    return found | {"says": says}


def _contradictions(
    facts: Facts, source: str, drafted: dict[str, Any]
) -> list[dict[str, Any]]:
    """What the page says twice, to be ruled on: a parameter that is required and has a default."""
    found = []
    for ambiguity in facts.ambiguities:
        name = ambiguity.pointer[1:]
        if (ambiguity.part, ambiguity.keyword) != (
            "request",
            "required",
        ) or "use" in drafted.get(name, {"use": 0}):
            continue
        claims = [
            Flow(source=source, value=True, says="it is marked as required"),
            Flow(source=source, value=False, says="it has a default"),
        ]
        ruling = {"holds": f"{TODO} which of them", "reason": f"{TODO} why"}
        found.append(
            {
                "pointer": ambiguity.pointer,
                "keyword": "required",
                "claims": claims,
                "ruling": ruling,
            }
        )
    return found
