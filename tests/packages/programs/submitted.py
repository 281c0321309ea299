"""Submits a task to the mock that the package brings along, waits for its video and saves it."""

import sys
from pathlib import Path

import videotasks
from videotasks.mock import MockPlatform

assert videotasks.__file__.startswith(sys.prefix), videotasks.__file__
with (
    MockPlatform() as platform,
    videotasks.Client("highwayapi", platform.key, platform.base_url) as client,
):
    task = client.vidu_q1.text_to_video(prompt="a cat")
    task.wait(timeout=300).videos[0].download("cat.mp4")
    print(len(platform.submits), Path("cat.mp4").stat().st_size > 0)
