#!/usr/bin/env bash
# hypothesis-jsonschema 0.23.1: it takes every hypothesis from 6.84 on, but with 6.170.17 each schema of an object with an
# optional member ends in an AttributeError, as a private class that it uses has lost a method. A schema whose "$schema"
# is 2020-12 is taken without a word and prefixItems is left out: most of the values that it makes are invalid.
# Seen: object: AttributeError: 'many' object has no attribute 'more'
#       prefixItems: 100 made, more than half invalid: True
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq hypothesis-jsonschema==0.23.1 hypothesis==6.170.17 jsonschema==4.26.0
venv/bin/python - <<'PY'
import sys
import warnings

from hypothesis import given, settings
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

warnings.simplefilter("ignore")
DIALECT = "https://json-schema.org/draft/2020-12/schema"
OBJECT = {"type": "object", "properties": {"prompt": {"type": "string"}}}
RATIO = {"$schema": DIALECT, "type": "array", "prefixItems": [{"type": "string"}], "minItems": 1}


def made(schema: dict) -> list:
    values = []

    @settings(max_examples=100, database=None, deadline=None)
    @given(from_schema(schema))
    def keep(value: object) -> None:
        values.append(value)

    keep()
    return values


try:
    error = f"none, {len(made(OBJECT))} made"
except AttributeError as raised:
    error = f"AttributeError: {raised}"
values = made(RATIO)
invalid = sum(not Draft202012Validator(RATIO).is_valid(value) for value in values)
most = invalid > len(values) / 2
print("object:", error)
print(f"prefixItems: {len(values)} made, more than half invalid: {most}")
if error != "AttributeError: 'many' object has no attribute 'more'" or not most:
    sys.exit("no longer as described")
PY
