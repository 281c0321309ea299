#!/usr/bin/env bash
# jsonsubschema 0.0.8: its README says that s1 is a subschema of s2 if whatever s1 accepts is accepted by s2. Of draft-04's
# own `dependencies` it says so where s2 refuses more; and where a number is no integer, or no multiple, the answer is
# None, neither True nor False, though the function is said to answer a question of yes and no.
# Seen: dependencies: True, but {"voice_id": 1} is accepted: True, then: False
#       number in integer: None, but 1.5 is accepted: True, then: False
#       multipleOf: None, but 2 is accepted: True, then: False
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq jsonsubschema==0.0.8
venv/bin/python - <<'PY'
import json
import sys

from jsonschema import Draft4Validator
from jsonsubschema import isSubschema

CASES = {
    "dependencies": ({"type": "object"}, {"type": "object", "dependencies": {"voice_id": ["audio"]}}, {"voice_id": 1}),
    "number in integer": ({"type": "number"}, {"type": "integer"}, 1.5),
    "multipleOf": ({"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 4}, 2),
}
seen = []
for name, (narrow, wide, value) in CASES.items():
    said = isSubschema(narrow, wide)
    accepted = [Draft4Validator(schema).is_valid(value) for schema in (narrow, wide)]
    print(f"{name}: {said}, but {json.dumps(value)} is accepted: {accepted[0]}, then: {accepted[1]}")
    seen.append((said, *accepted))
if seen != [(True, True, False), (None, True, False), (None, True, False)]:
    sys.exit("no longer as described")
PY
