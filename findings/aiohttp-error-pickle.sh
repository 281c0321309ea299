#!/usr/bin/env bash
# aiohttp 3.14.5 (multidict 7.2.1): the error of raise_for_status() cannot be pickled, so a worker process cannot hand
# it back. It holds the headers of the answer, which are a view that refuses. Other errors of the library can be
# pickled, and requests' HTTPError, with its whole response, too.
# Seen: ClientResponseError: TypeError: can't pickle multidict._multidict.CIMultiDictProxy objects
#       ClientConnectorError: pickled
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq aiohttp==3.14.5 yarl==1.25.1 multidict==7.2.1
venv/bin/python - <<'PY'
import asyncio
import pickle
import sys

import aiohttp


async def fail(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")
    writer.close()


async def main():
    server = await asyncio.start_server(fail, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    seen = {}
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        for _ in range(2):
            try:
                await session.get(address)
            except aiohttp.ClientError as error:
                try:
                    pickle.dumps(error)
                    seen[type(error).__name__] = "pickled"
                except TypeError as refusal:
                    seen[type(error).__name__] = f"TypeError: {refusal}"
            server.close()  # so that the second request finds nobody
            await server.wait_closed()
    for name, outcome in seen.items():
        print(f"{name}: {outcome}")
    return [outcome.partition(":")[0] for outcome in seen.values()]


if asyncio.run(main()) != ["TypeError", "pickled"]:
    sys.exit("no longer as described")
PY
