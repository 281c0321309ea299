#!/usr/bin/env bash
# black 26.10.1: how a statement is laid out depends on statements elsewhere in the file. Without target-version,
# black infers the Python versions from the syntax that it finds; a match statement at the end allows parentheses
# around the context managers at the top. So an edit of one function reformats others that nobody touched.
# Seen: alone: with open("where/the/first/file/lies.json") as first, open(
#       with a match statement below: with (
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq black==26.10.1
venv/bin/python - <<'PY'
import sys

import black

WITH = """\
with open("where/the/first/file/lies.json") as first, open("where/the/second/lies.json") as second:
    pass
"""
MATCH = """
match 1:
    case _:
        pass
"""
alone, beside = (black.format_str(text, mode=black.Mode()).splitlines()[0] for text in (WITH, WITH + MATCH))
print("alone:", alone)
print("with a match statement below:", beside)
if not alone.startswith("with open(") or beside != "with (":
    sys.exit("no longer as described")
PY
