"""Writes a draft to its place among the specs, and locks the page that it was made from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.language.files import misplaced
from generator.language.model import SpecSet
from generator.pages.drafting.draft import Draft, scaffold
from generator.pages.drafting.sharing import values_in
from generator.pages.drafting.values import TODO
from generator.pages.facts import Page
from generator.pages.kinds import is_url
from generator.pages.locking import unread_words
from generator.pages.locks import Lock, store


class DraftRejectedError(Exception):
    """The draft cannot be written; the message says why and what to do."""


def write(
    page: Page, specs: SpecSet, folder: Path, endpoint: str, date: str
) -> Iterator[str]:
    """Writes the draft of an endpoint into a folder of specs, locks its page, and tells what is left to decide.

    Args:
        page: What was read.
        specs: Those that there are.
        folder: Where they lie.
        endpoint: What it will be called, `family.operation`.
        date: The day of the page, or `unknown`.

    Raises:
        DraftRejectedError: The name is none, or there is such a spec.
    """
    family, _, operation = endpoint.partition(".")
    below = Path(family, f"{operation}.yaml")
    fault = "expected family.operation, such as vidu_q1.text_to_video"
    if endpoint.count(".") != 1 or (fault := misplaced(below, "endpoint") or ""):
        raise DraftRejectedError(f"{endpoint!r} names no endpoint: {fault}")
    path = folder / "endpoints" / below
    if path.exists():
        raise DraftRejectedError(
            f"{path} is there already: `pages check` compares a page with it"
        )
    values = values_in(folder)
    digest = page.facts.digest
    draft = scaffold(page, specs, values, endpoint=endpoint, date=date, digest=digest)
    missing = _missing(page, draft)
    if missing:
        draft = scaffold(page, specs, values, endpoint=endpoint, date=date)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(draft.text.encode())
    yield f"{path}: a draft with everything that the page states"
    command = f"python -m generator pages lock PAGE --source {endpoint}/{draft.source}"
    if missing:
        yield f"the page is not locked, as {missing}: {command}"
    else:
        lock = Lock(endpoint, draft.source, draft.url, "page", date, page.facts)
        yield f"{store(folder, lock)}: the facts of the page, {digest}"
    yield from _left(path, draft)


def _missing(page: Page, draft: Draft) -> str | None:
    """Why the page cannot be locked as yet."""
    if not is_url(draft.url):
        return "its address is to be decided"
    unread = [one for one in page.facts.ambiguities if one.unread]
    if unread:
        return f"it is not read whole ({unread_words(unread)})"
    return None


def _where(lines: Sequence[str], at: int) -> str:
    """The names that lead to a line, and what it says is to be decided."""
    line = lines[at]
    # `{value: TODO, reason: 'TODO: ...'}` says it in the reason.
    said = max(re.findall(r"TODO[^'\"}]*", line.replace("TODO, ", "")), key=len)
    names = [line.strip().lstrip("- ").partition(":")[0]]
    indent = len(line) - len(line.lstrip())
    for above in reversed(lines[:at]):
        deep = len(above) - len(above.lstrip())
        if above.strip() and deep < indent:
            names.append(above.strip().lstrip("- ").partition(":")[0])
            indent = deep
    return f"{'.'.join(reversed(names))}: {said}"


def _left(path: Path, draft: Draft) -> Iterator[str]:
    """What a person must decide, and what to look at."""
    lines = draft.text.split("\n")
    todo = [number for number, line in enumerate(lines, 1) if TODO.rstrip(":") in line]
    count = f"{len(todo)} {'thing' if len(todo) == 1 else 'things'} to decide"
    yield (
        f"{count}, then: python -m generator lint"
        if todo
        else "nothing is left to decide"
    )
    for number in todo:
        yield f"{path}:{number}: {_where(lines, number - 1)}"
    if draft.uses:
        yield "shared values that were taken: see that they mean the same here"
        yield from (f"  {name}: {means}" for name, means in draft.uses.items())
    if draft.familiar:
        yield "descriptions that were taken: see that they are true here"
        yield from (f"  {name}: {means}" for name, means in draft.familiar.items())
    yield "what was assumed: see that it is so"
    yield from (f"  {one}" for one in draft.assumed)
    notes = [line for line in lines if line.lstrip().startswith("# ")][1:]
    if notes:
        yield "what the draft says in comments: look, and take them out"
        yield from (f"  {line.strip()[2:]}" for line in notes)
