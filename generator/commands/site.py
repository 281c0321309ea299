"""Builds the static site with Node.js, and serves it on this machine."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.commands.arguments import PLAIN, add_out, add_specs

_ABOUT = """\
Builds the static site from generated/site and what lies beside it: a matrix of all endpoints with filters, a page for
each, the guide, errors, the schemas, the Python client's reference, search. Needs Node.js, whose packages npm
installs in the exact versions of package-lock.json. The site needs no server: open index.html, or copy the folder to
any host. Two builds of the same files are alike in every byte.
"""


def add(commands: Any) -> None:
    """Adds the command `site`."""
    parser = commands.add_parser(
        "site",
        help="build the static site, or serve it on this machine",
        description=_ABOUT,
        formatter_class=PLAIN,
    )
    add_specs(parser)
    parser.add_argument(
        "--generated",
        default="generated",
        metavar="FOLDER",
        help="the folder of outputs (default: generated)",
    )
    add_out(parser, "build/site", "where the site goes")
    parser.add_argument(
        "--serve",
        action="store_true",
        help="serve what was built, at 127.0.0.1 alone, until Ctrl+C",
    )
    parser.add_argument(
        "--port",
        type=int,
        default=8000,
        help="with --serve; 0: any that is free (default: 8000)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    out = Path(options.out)
    return _serve(out, options.port) if options.serve else _build(options, out)


def _build(options: argparse.Namespace, out: Path) -> int:
    try:
        from generator.site.client_api import client_api
    except ImportError as error:
        print(f"{error}: it comes with `pip install -e '.[dev]'`", file=sys.stderr)
        return 1
    from generator.site.build import BuildError, build_site
    from generator.site.history import history

    generated = Path(options.generated)
    try:
        found = {
            "api.json": client_api(generated / "python"),
            "history.json": history(Path(options.specs)),
        }
        project = out.with_name(f"{out.name}-project")
        count = build_site(generated, out, project, found)
    except (BuildError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{count} files in {out}; open {out / 'index.html'}")
    return 0


def _serve(out: Path, port: int) -> int:
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    if not (out / "index.html").is_file():
        print(f"{out} has no site: build it first, by `make site`", file=sys.stderr)
        return 1
    handler = partial(SimpleHTTPRequestHandler, directory=str(out))
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        print(f"http://127.0.0.1:{server.server_port}/index.html", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0
