#!/usr/bin/env bash
# fastjsonschema 2.22.3: a schema whose "$schema" is 2020-12 is compiled without a word and read as draft-07, the
# latest that the library knows. Verdicts are wrong both ways: what prefixItems allows is refused, what
# dependentRequired forbids is accepted.
# Seen: prefixItems, ["16:9"]: data must not be there
#       dependentRequired, {"voice_id": "v"}: accepted
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq fastjsonschema==2.22.3
venv/bin/python - <<'PY'
import json
import sys

import fastjsonschema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CASES = {
    "prefixItems": ({"type": "array", "prefixItems": [{"type": "string"}], "items": False}, ["16:9"]),
    "dependentRequired": (
        {"type": "object", "dependentRequired": {"voice_id": ["audio"]}},
        {"voice_id": "v"},
    ),
}
seen = {}
for keyword, (schema, value) in CASES.items():
    try:
        fastjsonschema.compile({"$schema": DIALECT, **schema})(value)
        seen[keyword] = "accepted"
    except fastjsonschema.JsonSchemaValueException as error:
        seen[keyword] = error.message
    print(f"{keyword}, {json.dumps(value)}: {seen[keyword]}")
if [*seen.values()] != ["data must not be there", "accepted"]:
    sys.exit("no longer as described")
PY
