"""Where somebody stands in the place of requests and aiohttp, all that a client sends goes by them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.by_libraries import by_libraries
from videotasks import Client

from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result


def test_all_of_it_goes_by_the_libraries(
    server: Server, connect: Callable[..., Any], tmp_path: Path
) -> None:
    server.on("/1.mp4", Reply(body=MP4))
    server.on_submit(Reply(body={"task_id": "t-1"}))
    videos = [{"video_url": f"{server.url}/1.mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))

    def use(client: Any, target: str) -> None:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
        client.task("t-1").refresh().videos[0].download(tmp_path / target)

    with connect("highwayapi", KEY, server.url) as client:
        use(client, "1.mp4")
        as_usual, server.seen = server.seen, []
        with by_libraries() as (by_requests, by_aiohttp):
            use(client, "2.mp4")
    ours, other = by_requests, by_aiohttp
    if connect is not Client:
        ours, other = other, ours
    assert [one.partition("?")[0] for one in ours] == [
        server.url + one.path.partition("?")[0] for one in server.seen
    ]
    assert len(ours) == 3
    assert other == []
    assert server.seen == as_usual  # to the last header
