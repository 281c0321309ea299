"""Runs `pages facts`, `check`, `lock`, `coverage` and `scaffold`, which compare the specs with the pages."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.commands.arguments import PLAIN, add_specs
from generator.commands.specs import load_finished, load_specs
from generator.systems import cache_folder

if TYPE_CHECKING:
    from generator.pages.comparing.drift import SpecIndex
    from generator.pages.facts import Page, Unreadable
    from generator.pages.fetching.fetch import Fetched
    from generator.pages.load import Text

_ABOUT = """\
Holds the specs against the documentation pages.

  python -m generator pages check                      every page that the specs name: what has changed?
  python -m generator pages check page.md              one page, from a file or an address
  python -m generator pages facts page.md              what a page states
  python -m generator pages lock page.md --source ID   keep its facts, so that lint holds the spec against them
  python -m generator pages coverage                   is every fact in the specs, and has every constraint a source?
  python -m generator pages scaffold page.md           a draft spec for a new endpoint

A page is Mintlify Markdown, text copied from the rendered page, or Markdown with anchors; English or Chinese. Which one
it is need not be said. One that is cut off or has lost its names is refused, never half-read.
"""
_CHECK = """\
Compares pages with the specs and reports each difference with the spec's file and line:

  breaking    the client sends or expects what the platform may now refuse or leave out, or a bill may change
  compatible  the platform offers more than the client does
  cosmetic    nobody notices

What the spec records as a contradiction, as not modelled or as retired is counted and not reported, and so are what no
spec can express yet and what it corrects: a correction counts while its sentence stands, and is drift when that has
changed. A correction that the reader needs no more is listed, and so is a sentence with a word for a constraint, of
which nothing was read. The endpoint of a page is found by its path, else by its address, else by its parameters.
Without PAGE every source that the specs name is fetched, one at a time from each host, and asked for changes only where
a copy is kept.
"""
_SCAFFOLD = """\
Prints a draft spec, with everything that the page states. Where a person must decide it says TODO, which lint refuses.
Parameters that mean what a shared value means take that value, with what the page states otherwise beside it;
descriptions, and types that the page lacks, come from other specs of the family or operation. With --write the draft is
written to its place among the specs and the page is locked, so that nothing is left but the list that is printed; other
drafts may be unfinished meanwhile.
"""
_PAGE = "a file, - for standard input, or an address"
_EXITS = (
    "exit status: 0 no drift, 1 drift, 2 something could not be read, 3 no drift, but a doubt that no spec decides, or"
    " two copies of one page that differ"
)


def add(commands: Any) -> None:
    """Adds the command `pages`."""
    pages = commands.add_parser(
        "pages",
        help="hold the specs against the documentation pages",
        description=_ABOUT,
        formatter_class=PLAIN,
    )
    below = pages.add_subparsers(metavar="COMMAND", required=True)

    facts = below.add_parser("facts", help="print what a page states")
    facts.add_argument("page", metavar="PAGE", help=_PAGE)
    facts.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="json is for machines: what a page does not state is absent (default: text)",
    )
    _fetching(facts)
    facts.set_defaults(run=_facts)

    check = below.add_parser(
        "check",
        help="report what pages say otherwise than the specs",
        description=_CHECK,
        epilog=_EXITS,
        formatter_class=PLAIN,
    )
    check.add_argument(
        "pages",
        metavar="PAGE",
        nargs="*",
        help=f"{_PAGE}; none: fetch every source that the specs name, and the vendors' indexes",
    )
    add_specs(check)
    check.add_argument(
        "--format",
        choices=("text", "json", "markdown", "github"),
        default="text",
        help="markdown for a report, github for annotations of a workflow (default: text)",
    )
    check.add_argument(
        "--endpoint",
        metavar="FAMILY.OPERATION",
        help="the endpoint that the page documents, where it cannot be told",
    )
    _fetching(check)
    check.set_defaults(run=_check)

    lock = below.add_parser(
        "lock",
        help="store the facts of a source",
        description="Stores the facts of a page below specs/facts/ and their digest in the spec.",
    )
    lock.add_argument("page", metavar="PAGE", help=_PAGE)
    lock.add_argument(
        "--source",
        required=True,
        metavar="ID",
        help="id of the source in the endpoint's spec, such as novita-markdown;"
        " FAMILY.OPERATION/ID where the endpoint cannot be told",
    )
    lock.add_argument(
        "--date",
        metavar="DATE",
        help="when the page was captured (default: what it says of itself, today for an address, else unknown)",
    )
    add_specs(lock)
    _fetching(lock)
    lock.set_defaults(run=_lock)

    coverage = below.add_parser(
        "coverage",
        help="table of facts and constraints without a counterpart",
        epilog="exit status: 0 everything is covered, 1 there is a hole",
    )
    add_specs(coverage)
    coverage.add_argument(
        "--format", choices=("text", "json"), default="text", help="(default: text)"
    )
    coverage.set_defaults(run=_coverage)

    scaffold = below.add_parser(
        "scaffold",
        help="draft a spec from a page",
        description=_SCAFFOLD,
        formatter_class=PLAIN,
    )
    scaffold.add_argument(
        "--write",
        metavar="FAMILY.OPERATION",
        help="write it to its place, lock the page, and list what is left to decide",
    )
    scaffold.add_argument(
        "--date",
        metavar="YYYY-MM-DD",
        help="day of the page, with --write (default: the page's own, or today for an address)",
    )
    scaffold.add_argument("page", metavar="PAGE", help=_PAGE)
    add_specs(scaffold)
    _fetching(scaffold)
    scaffold.set_defaults(run=_scaffold)


def _fetching(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=20.0,
        metavar="SECONDS",
        help="for one page (default: 20)",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="where fetched pages are kept (default: videotasks/pages in the user's cache folder)",
    )


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 86400:
        raise argparse.ArgumentTypeError("expected a number of seconds above 0")
    return value


def _cache(options: argparse.Namespace) -> Path:
    if options.cache is not None:
        found: Path = options.cache
        return found
    return cache_folder() / "videotasks" / "pages"


def _fetch(
    options: argparse.Namespace,
) -> Callable[[Sequence[str]], Mapping[str, Fetched]]:
    def request(urls: Sequence[str]) -> Mapping[str, Fetched]:
        from generator.pages.fetching.fetch import fetch, progress

        cache, timeout = _cache(options), options.timeout
        with progress(urls) as advance:
            return fetch(urls, cache=cache, timeout=timeout, on_done=advance)

    return request


def _text(options: argparse.Namespace) -> Text | Unreadable:
    from generator.pages.load import load

    return load([options.page], _fetch(options))[0]


def _page(options: argparse.Namespace) -> Page | Unreadable:
    from generator.pages.facts import Unreadable
    from generator.pages.reading.page import read

    found = _text(options)
    if isinstance(found, Unreadable):
        return found
    return read(found.text, found.name)


def _report_rejection(page: Unreadable) -> int:
    print(f"{page.name} {page.reason}", file=sys.stderr)
    return 2


def _facts(options: argparse.Namespace) -> int:
    from generator.pages.facts import Unreadable
    from generator.pages.outline import outline

    page = _page(options)
    if isinstance(page, Unreadable):
        if options.format == "json":
            kind = "incomplete" if page.incomplete else "refused"
            print(
                json.dumps({"form": page.form, kind: page.reason}, ensure_ascii=False)
            )
        return _report_rejection(page)
    if options.format == "json":
        print(json.dumps(page.facts.to_json(), indent=2, ensure_ascii=False))
    else:
        print("\n".join(outline(page.facts)))
    return 0


def _spec_index(options: argparse.Namespace, *, mend: bool = False) -> SpecIndex:
    """The specs with their locks; `mend` accepts faults that locking again will mend."""
    from generator.language.problem import SpecError
    from generator.pages.comparing.drift import SpecIndex

    folder = Path(options.specs)
    index = SpecIndex.open(load_specs(folder), folder)
    if index.faults and not mend:
        raise SpecError(index.faults)
    return index


def _check(options: argparse.Namespace) -> int:
    from generator.pages.check import check_all, check_given
    from generator.pages.load import load
    from generator.pages.report import write

    if options.endpoint and not options.pages:
        print("--endpoint says what a PAGE documents: name one", file=sys.stderr)
        return 2
    index = _spec_index(options)
    if options.pages:
        loaded = load(options.pages, _fetch(options))
        report = check_given(index, loaded, options.endpoint)
    else:
        report = check_all(index, _fetch(options))
    print(write(report, options.format))
    return report.status


def _lock(options: argparse.Namespace) -> int:
    from generator.pages.facts import Unreadable
    from generator.pages.locking import LockRejectedError, lock

    index = _spec_index(options, mend=True)
    page = _page(options)
    if isinstance(page, Unreadable):
        return _report_rejection(page)
    try:
        written = lock(index, page, options.source, _date(options, page))
    except LockRejectedError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(written))
    return 0


def _date(options: argparse.Namespace, page: Page) -> str:
    """The day of a page: what the user says, else the page, else today for one that was just fetched."""
    from datetime import datetime, timezone

    from generator.pages.kinds import is_url

    today = datetime.now(timezone.utc).date().isoformat()
    fallback = today if is_url(options.page) else "unknown"
    return str(options.date or page.date or fallback)


def _coverage(options: argparse.Namespace) -> int:
    from generator.pages.coverage import coverage

    found = coverage(_spec_index(options))
    if options.format == "json":
        print(json.dumps(found.to_json(), indent=2, ensure_ascii=False))
    else:
        print("\n".join(found.lines()))
    return 1 if found.holes else 0


def _scaffold(options: argparse.Namespace) -> int:
    from generator.pages.drafting.draft import scaffold
    from generator.pages.drafting.sharing import values_in
    from generator.pages.drafting.writing import DraftRejectedError, write
    from generator.pages.facts import Unreadable

    page = _page(options)
    if isinstance(page, Unreadable):
        return _report_rejection(page)
    folder = Path(options.specs)
    specs, drafts = load_finished(folder)
    if drafts:
        print(f"not looked at, as unfinished: {', '.join(drafts)}", file=sys.stderr)
    if options.write is None:
        print(scaffold(page, specs, values_in(folder)).text, end="")
        return 0
    date = _date(options, page)
    try:
        for line in write(page, specs, folder, options.write, date):
            print(line)
    except DraftRejectedError as error:
        print(error, file=sys.stderr)
        return 1
    return 0
