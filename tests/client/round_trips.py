"""A platform on which a task is accepted, waited for and downloaded: what recorders and the like are to see."""

from __future__ import annotations

import pytest

from .loopback import MP4, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})
PATH = "/v3/async/vidu-q1-text2video"


@pytest.fixture
def platform(server: Server) -> Server:
    videos = [{"video_url": f"{server.url}/v.mp4", "video_type": "mp4"}]
    server.on(PATH, ACCEPTED)
    server.on_result(
        Reply(body=task_result("TASK_STATUS_QUEUED")),
        Reply(body=task_result(videos=videos)),
    )
    server.on("/v.mp4", Reply(200, MP4))
    return server
