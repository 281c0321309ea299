#!/usr/bin/env bash
# aiohttp 3.14.5, its server: FileResponse sends a part of the file although If-Range names another version of it by
# its ETag. RFC 9110 wants the whole file then, or a download that goes on joins the halves of two files. A date is
# honoured.
# Seen: If-Range of another ETag: 206, b'456789'
#       If-Range of another date: 200, b'0123456789'
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq aiohttp==3.14.5 yarl==1.25.1 multidict==7.2.1
venv/bin/python - <<'PY'
import asyncio
import sys
from pathlib import Path

import aiohttp
from aiohttp import web


async def send(request):
    return web.FileResponse("video.mp4")


async def main():
    Path("video.mp4").write_bytes(b"0123456789")
    app = web.Application()
    app.router.add_get("/", send)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    seen = {}
    async with aiohttp.ClientSession() as session:
        for name, validator in {"ETag": '"another"', "date": "Wed, 01 Jan 2020 00:00:00 GMT"}.items():
            headers = {"Range": "bytes=4-", "If-Range": validator}
            async with session.get(f"http://127.0.0.1:{runner.addresses[0][1]}/", headers=headers) as response:
                seen[name] = (response.status, await response.read())
            print(f"If-Range of another {name}: {seen[name][0]}, {seen[name][1]}")
    await runner.cleanup()
    return seen


if asyncio.run(main()) != {"ETag": (206, b"456789"), "date": (200, b"0123456789")}:
    sys.exit("no longer as described")
PY
