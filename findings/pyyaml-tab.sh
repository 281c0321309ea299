#!/usr/bin/env bash
# PyYAML 6.0.4: safe_load() refuses a tab between a key's colon and its value, which YAML allows (a separation in a
# line is blanks or tabs). The same package's CSafeLoader reads it, so one file is right or wrong by the way it is
# loaded.
# Seen: SafeLoader: ScannerError: found character '\t' that cannot start any token
#       CSafeLoader: {'duration': 5}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq PyYAML==6.0.4
venv/bin/python - <<'PY'
import sys

import yaml

seen = {}
for loader in (yaml.SafeLoader, yaml.CSafeLoader):
    try:
        seen[loader.__name__] = yaml.load("duration:\t5\n", loader)
    except yaml.YAMLError as error:
        seen[loader.__name__] = f"{type(error).__name__}: {error.problem}"
    print(f"{loader.__name__}: {seen[loader.__name__]}")
refused = str(seen["SafeLoader"]).startswith("ScannerError")
if not refused or seen["CSafeLoader"] != {"duration": 5}:
    sys.exit("no longer as described")
PY
