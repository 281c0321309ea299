#!/usr/bin/env bash
# psycopg 3.3.9 under SQLAlchemy 2.1.9: a database whose encoding is SQL_ASCII (what initdb chooses under LC_ALL=C)
# answers text as bytes, as psycopg documents; SQLAlchemy's dialect for it reads the server's version as str, so the very
# first connect() ends in a TypeError that names neither the encoding nor the database. client_encoding=utf8 in the
# address mends both.
# Seen: plain: TypeError: cannot use a string pattern on a bytes-like object
#       client_encoding=utf8: (1, 'cat')
# Needs a PostgreSQL server's programs (Debian: postgresql), started as an ordinary user on a socket.
set -euo pipefail
folder=$(mktemp -d)
programs=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
trap 'as "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq psycopg[binary]==3.3.9 SQLAlchemy==2.1.9
mkdir data
[ "$(id -u)" != 0 ] || chown 65534:65534 data "$folder"
LC_ALL=C as "$programs/initdb" -D data -U cat --auth=trust >/dev/null
as "$programs/pg_ctl" -D data -w -l data/log -o "-k $folder -c listen_addresses=''" start >/dev/null
venv/bin/python - "$folder" <<'PY'
import sys

import sqlalchemy

ADDRESS = f"postgresql+psycopg://cat@/postgres?host={sys.argv[1]}"


def first_row(address: str) -> str:
    try:
        with sqlalchemy.create_engine(address).connect() as connection:
            return str(connection.execute(sqlalchemy.text("SELECT 1, 'cat'")).one())
    except TypeError as error:
        return f"TypeError: {error}"


seen = [first_row(ADDRESS), first_row(f"{ADDRESS}&client_encoding=utf8")]
print("plain:", seen[0])
print("client_encoding=utf8:", seen[1])
if seen != ["TypeError: cannot use a string pattern on a bytes-like object", "(1, 'cat')"]:
    sys.exit("no longer as described")
PY
