"""What a strict type checker must accept."""

import io
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Literal, assert_type

import numpy as np
import PIL.Image

from videotasks import (
    AsyncClient,
    AsyncTask,
    AsyncTaskResult,
    Client,
    Image,
    ProviderId,
    Task,
    TaskResult,
    Video,
    ViduMultiFrameSetting,
    ViduMultiFrameSettingDict,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ReferenceSubject,
    ViduQ2ReferenceSubjectDict,
    Wan21Extra,
)

provider: ProviderId = "novita"
assert_type(Client(provider).task("t"), Task)
both = Client(["novita", provider], api_key={"novita": "x"}, base_url={"ppio": "y"})
both_asynchronous = AsyncClient(("novita", "ppio"), {"novita": "x", "ppio": "y"})
assert_type(both.task("t").provider, str)
both.task("t", provider=both.unfinished()[0].provider)
client = Client("highwayapi")
task = client.vidu_q1.reference_to_video(
    images=[Image.from_file("a.png"), "https://example.com"], prompt="x", duration=5
)
assert_type(task, Task)
for one in (Path("a.png"), "a.png", b"...", bytearray(), Image("a.png", max_bytes=9)):
    client.vidu_q1.reference_to_video(images=one, prompt="x")
    client.vidu_q1.reference_to_video(images=[one, "https://example.com"], prompt="x")
with Path("a.png").open("rb") as file:
    client.vidu_q1.reference_to_video(images=file, prompt="x")
    client.vidu_q1.reference_to_video(images=(Image(file), io.BytesIO()), prompt="x")
picture = PIL.Image.new("L", (200, 200))
pixels = np.zeros((200, 200), np.uint8)
client.vidu_q1.reference_to_video(images=[picture, pixels], prompt="x")
client.vidu_q1.reference_to_video(images=pixels, prompt="x")
assert_type(Image.from_pil(picture), Image)
assert_type(Image.from_array(pixels).shrunk(max_pixels=100), Image)
assert_type(Video.from_file("a.mp4"), Video)
settings: list[ViduMultiFrameSettingDict] = [
    {"key_image": picture},
    {"key_image": "b.png"},
]
client.vidu_q2_pro.multi_frame(start_image=b"...", image_settings=settings)
setting = ViduMultiFrameSetting(key_image=picture, duration=5)
assert_type(setting.duration, int | None)
assert_type(setting.copy(), ViduMultiFrameSetting)
setting.duration = None
as_mapping: Mapping[str, object] = setting
client.vidu_q2_turbo.multi_frame(
    start_image="a.png", image_settings=[setting, {"key_image": b"..."}]
)
client.vidu_q2_pro.multi_frame(start_image="a.png", image_settings=(setting,))
client.wan_2_1.text_to_video(
    prompt=setting["prompt"],
    width=832,
    height=480,
    extra=Wan21Extra(webhook={"url": "https://example.com"}),
)
assert_type(task.wait(), TaskResult)
request = ViduQ1ReferenceToVideoRequest(
    images=["https://example.com/a.png"], prompt="x", aspect_ratio="9:16"
)
assert_type(request.prompt, str)
assert_type(request.resolution, Literal["1080p"] | None)
assert_type(ViduQ1ReferenceToVideoRequest.from_dict({}), ViduQ1ReferenceToVideoRequest)
subject: ViduQ2ReferenceSubjectDict = {
    "id": "dog",
    "images": ["https://example.com/dog.png"],
}
client.vidu_q2.reference_to_video(
    prompt="@1 barks",
    subjects=[subject, ViduQ2ReferenceSubject(id="cat", images="cat.png")],
    duration=3,
    aspect_ratio="21:9",
)
client.vidu_q2_pro_fast.reference_to_video(
    prompt="@1", subjects=[{"name": "dog"}, {"undocumented": 1}]
)
client.vidu_q1.text_to_video(
    prompt="x", timeout=(5, None), max_retries=0, extra_headers={"X-Team": "cats"}
)
assert_type(task.wait().videos[0].download("."), Path)
assert_type(task.wait().images[0].stream(), Iterator[bytes])


async def main() -> None:
    async with AsyncClient("highwayapi") as client:
        task = await client.vidu_q1.text_to_video(prompt="x")
        assert_type(task, AsyncTask)
        result = await task.wait(on_update=print)
        assert_type(result, AsyncTaskResult)
        assert_type(await result.videos[0].download("."), Path)
        assert_type(result.videos[0].stream(), AsyncIterator[bytes])
        assert_type(await client.submit(request), AsyncTask)
