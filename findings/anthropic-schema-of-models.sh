#!/usr/bin/env bash
# anthropic 2.14.0, pydantic 2.13.4: transform_schema() takes a field's description for the model only where the field's
# type is a plain one: beside a $ref, where pydantic writes that of a nested model, it is left out without a word. A
# dict[str, int] becomes an object without members, closed: the only value left is {}. A list as `type`, which JSON
# Schema allows everywhere, ends in an AssertionError.
# Seen: first: {"$ref": "#/$defs/Shot"}
#       weights: {"type": "object", "properties": {}, "additionalProperties": false}
#       ["integer", "null"]: AssertionError
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq anthropic==2.14.0 pydantic==2.13.4
venv/bin/python - <<'PY'
import json
import sys

from anthropic import transform_schema
from pydantic import BaseModel, Field


class Shot(BaseModel):
    seconds: int


class Film(BaseModel):
    first: Shot = Field(description="The shot that the film opens with.")
    weights: dict[str, int] = Field(description="How much each prompt counts.")


def kept(name: str) -> dict:
    member = transform_schema(Film)["properties"][name]
    return {word: what for word, what in member.items() if word not in ("title", "description")}


reference, mapping = transform_schema(Film)["properties"]["first"], kept("weights")
print("first:", json.dumps(reference))
print("weights:", json.dumps(mapping))
try:
    listed = json.dumps(transform_schema({"type": "object", "properties": {"seed": {"type": ["integer", "null"]}}}))
except AssertionError:
    listed = "AssertionError"
print('["integer", "null"]:', listed)
closed = {"type": "object", "properties": {}, "additionalProperties": False}
if [reference, mapping, listed] != [{"$ref": "#/$defs/Shot"}, closed, "AssertionError"]:
    sys.exit("no longer as described")
PY
